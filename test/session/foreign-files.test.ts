import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { canLink } from '../helpers/machine.ts'
import { printed } from '../helpers/printed.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const secret = 'Mật khẩu của người khác'
const root = mkdtempSync(join(tmpdir(), 'cchc-foreign-'))
let above: string
let folder: string
let count = 0

/** A folder from a stranger, below one with files that are none of its business. */
beforeEach(() => {
  above = join(root, String(++count))
  folder = join(above, 'ke-hoach')
  mkdirSync(join(above, 'mau'), { recursive: true })
  mkdirSync(folder)
  for (const name of ['bi-mat.txt', 'bi-mat.yaml', 'mau/noi-dung.hbs'])
    writeFileSync(join(above, name), `${secret}: {{${secret}}}\n`)
  write('k.yaml', smallPlan())
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

/** What all commands print that read the settings of an office; none of them may do more. */
async function told(): Promise<string> {
  const spec = join(folder, 'k.yaml')
  let text = ''
  for (const args of [
    ['check', spec],
    ['render', spec, '--format', 'txt', '-o', '-'],
    ['register', 'harvest', spec],
    ['tasks', spec],
    ['next', spec, '-o', join(folder, 'nam-sau.yaml')],
  ]) {
    const { out, err } = await printed(args)
    text += out + err
  }
  return text
}

describe('settings from a stranger', () => {
  it.each([
    ['van_ban', '../bi-mat.txt', 'sổ văn bản'],
    ['van_ban', '../bi-mat.yaml', 'sổ văn bản'],
    ['van_ban', '..\\bi-mat.yaml', 'sổ văn bản'],
    ['van_ban', 'con/../../bi-mat.yaml', 'sổ văn bản'],
    ['mau', '../mau', 'thư mục mẫu'],
    ['mau', '..', 'thư mục mẫu'],
  ])('name nothing outside their folder: %s: %s', async (key, name, what) => {
    write('cchc.yaml', `${key}: '${name}'\n`)
    const text = await told()
    expect(text).not.toContain(secret)
    expect(text).toContain(
      `cchc.yaml:1:${key.length + 3}: Phải sửa: Không lấy \`${name}\` làm ${what}: chỉ lấy được trong thư mục của tệp cài đặt này hoặc trong thư mục con. [office/outside]`,
    )
    expect(readFileSync(join(above, 'bi-mat.yaml'), 'utf8')).toBe(`${secret}: {{${secret}}}\n`)
  })

  it.each(['van_ban', 'mau'])('name nothing from the root of a disk: %s', async key => {
    for (const name of [join(above, key === 'mau' ? 'mau' : 'bi-mat.yaml'), 'C:\\x', '\\\\may\\x', 'C:x']) {
      write('cchc.yaml', `${key}: '${name}'\n`)
      const text = await told()
      expect(text).not.toContain(secret)
      expect(text).toContain('[office/outside]')
    }
  })

  it.skipIf(!canLink)('name nothing by a link out of their folder', async () => {
    symlinkSync('../bi-mat.yaml', join(folder, 'so.yaml'))
    symlinkSync('../mau', join(folder, 'mau'))
    for (const setting of ['van_ban: so.yaml', 'mau: mau']) {
      write('cchc.yaml', `${setting}\n`)
      const text = await told()
      expect(text).not.toContain(secret)
      expect(text).toContain('là liên kết dẫn ra ngoài thư mục. [office/outside]')
    }
  })

  it.skipIf(!canLink)('are not read by a link to another kind of file', async () => {
    symlinkSync('../bi-mat.txt', join(folder, 'cchc.yaml'))
    const text = await told()
    expect(text).not.toContain(secret)
    expect(text).toContain('cchc.yaml` là liên kết đến một tệp không phải .yaml')
  })
})

describe('a folder from a stranger', () => {
  it.skipIf(!canLink)('has no register that is a link out of it', async () => {
    symlinkSync('../bi-mat.yaml', join(folder, 'van-ban-co-quan.yaml'))
    const text = await told()
    expect(text).not.toContain(secret)
    expect(text).toContain('van-ban-co-quan.yaml` là liên kết dẫn ra ngoài thư mục')
    expect(readdirSync(above).sort()).toEqual(['bi-mat.txt', 'bi-mat.yaml', 'ke-hoach', 'mau'])
    expect(readFileSync(join(above, 'bi-mat.yaml'), 'utf8')).toBe(`${secret}: {{${secret}}}\n`)
  })

  it.skipIf(!canLink)('has no template that is a link out of it', async () => {
    mkdirSync(join(folder, 'mau'))
    symlinkSync('../../mau/noi-dung.hbs', join(folder, 'mau', 'noi-dung.hbs'))
    write('cchc.yaml', 'mau: mau\n')
    const text = await told()
    expect(text).not.toContain(secret)
    expect(text).toContain('noi-dung.hbs` là liên kết dẫn ra ngoài thư mục')
  })
})

it('what lies in the folder of the settings or below it is taken, also from above the plan', async () => {
  write('cchc.yaml', 'van_ban: so/so.yaml\nmau: ./mau\n')
  mkdirSync(join(folder, 'so'))
  mkdirSync(join(folder, 'mau'))
  mkdirSync(join(folder, 'xa'))
  writeFileSync(join(folder, 'xa', 'k.yaml'), smallPlan())
  write('so/so.yaml', 'cap_nhat: 05/02/2025\nvan_ban: []\n')
  const { exit, out, err } = await printed(['check', join(folder, 'xa', 'k.yaml')])
  expect(out + err).not.toContain('office/')
  expect(exit).toBe(0)
})
