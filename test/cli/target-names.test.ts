import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { printed } from '../helpers/printed.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const root = mkdtempSync(join(tmpdir(), 'cchc-names-'))
let folder: string
let spec: string
let count = 0

beforeEach(() => {
  folder = join(root, String(++count))
  mkdirSync(folder)
  spec = join(folder, 'k.yaml')
  writeFileSync(spec, smallPlan())
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Names that Windows does not take, or takes for something else, and what is said of them. */
const bad = [
  ['con.docx', 'tên `con` là của một thiết bị trong Windows'],
  ['nul', 'tên `nul` là của một thiết bị trong Windows'],
  ['AUX.txt', 'tên `AUX` là của một thiết bị trong Windows'],
  ['com1.yaml', 'tên `com1` là của một thiết bị trong Windows'],
  ['tên .docx.', 'tên `tên .docx.` kết thúc bằng dấu chấm hoặc dấu cách'],
  ['x ', 'tên `x ` kết thúc bằng dấu chấm hoặc dấu cách'],
  ['x?.docx', 'tên tệp không được có `?`'],
  ['a<b.docx', 'tên tệp không được có `<`'],
  ['"a".docx', 'tên tệp không được có `"`'],
  ['KH 1:2.docx', 'tên tệp không được có `:`'],
  ['a\u0007.docx', 'tên tệp có ký tự không in được'],
  ['a\u202e.docx', 'tên tệp có ký tự không in được'],
  [`${'x'.repeat(245)}.docx`, 'tên tệp dài 250 ký tự, quá dài (nhiều nhất 150)'],
  [`${'ế'.repeat(100)}.docx`, 'quá dài vì nhiều chữ có dấu'],
  ['--force', 'tên bắt đầu bằng `-`'],
  ['~tam.docx', 'tên bắt đầu bằng `~`'],
] as const

/** Every command that writes to a name that it is given. */
const commands: Record<string, (target: string) => string[]> = {
  'render -o': target => ['render', spec, '-o', target],
  'check -o': target => ['check', spec, '-o', target],
  'tasks -o': target => ['tasks', spec, '-o', target],
  'diff -o': target => ['diff', spec, spec, '-o', target],
  'next -o': target => ['next', spec, '-o', target],
  'ban-hanh -o': target => ['ban-hanh', spec, '--so', '1', '--ngay', '05/01/2026', '-o', target],
  'schema -o': target => ['schema', '-o', target],
  'register -o': target => ['register', '-o', target],
  init: target => ['init', target],
  'templates --copy': target => ['templates', '--copy', target],
  'render --out-dir': target => ['render', folder, '--out-dir', target],
}

describe.each(Object.keys(commands))('the rules of names hold for %s', command => {
  it.each(bad)('%j', async (name, words) => {
    const target = join(folder, name)
    const { exit, err } = await printed(commands[command]!(target))
    expect(exit).toBe(2)
    expect(err).toContain(words)
    expect(err).not.toContain('mẫu tên tệp')
    expect(readdirSync(folder)).toEqual(['k.yaml'])
  })
})

describe('a target', () => {
  // Windows itself has no such files.
  it.skipIf(process.platform === 'win32')(
    'beside a spec whose name is no name of a document is told',
    async () => {
      for (const name of ['con.yaml', 'KH 1:2.yaml', 'x?.yaml']) {
        writeFileSync(join(folder, name), smallPlan())
        for (const args of [
          ['render', join(folder, name)],
          ['diff', spec, join(folder, name), '--format', 'docx'],
        ]) {
          const { exit, err } = await printed(args)
          if (args[0] === 'render' || name !== 'con.yaml') {
            expect(exit, err).toBe(2)
            expect(err).toContain('Không ghi được')
          }
        }
      }
      const { exit, err, out } = await printed(['render', folder, '--out-dir', join(folder, 'ra')])
      expect(exit).toBe(1)
      expect(err.match(/Không ghi được/g)).toHaveLength(3)
      expect(out).toContain('4 văn bản: 1 đã ghi, 3 không xuất được.')
      expect(readdirSync(join(folder, 'ra'))).toEqual(['k.docx'])
    },
  )

  it('may be named as every office names its files', async () => {
    for (const name of [
      'Kế hoạch CCHC năm 2026 (bản 2).docx',
      'KH-01_2026.v2.docx',
      '.an.docx',
      'Con Cuông.docx',
    ]) {
      const { exit, err } = await printed(['render', spec, '-o', join(folder, name)])
      expect(exit, err).toBe(0)
      expect(existsSync(join(folder, name))).toBe(true)
    }
  })

  it('that is there is changed and kept, whatever it is called', async () => {
    const long = join(folder, `${'x'.repeat(145)}.yaml`)
    writeFileSync(long, smallPlan())
    const { exit, err } = await printed(['ban-hanh', long, '--so', '1', '--ngay', '05/01/2026'])
    expect(exit, err).toBe(0)
    expect(existsSync(`${long}.bak`)).toBe(true)
  })

  it('may stand in folders that are there, whatever they are called', async () => {
    const there = join(folder, process.platform === 'win32' ? 'x' : 'a:b ')
    mkdirSync(there)
    expect((await printed(['render', spec, '-o', join(there, 'k.docx')])).exit).toBe(0)
    expect((await printed(['render', folder, '--out-dir', join(there, 'ra')])).exit).toBe(0)
    expect((await printed(['render', folder, '--out-dir', `${folder}/ra/../khac/.`])).exit).toBe(0)
  })
})

describe('a path that Word does not open for its length', () => {
  const deep = (length: number): string => {
    let path = folder
    while (path.length + 100 < length - 10) path = join(path, 'thu-muc-'.padEnd(90, 'x'))
    mkdirSync(path, { recursive: true })
    return join(path, `${'y'.repeat(length - path.length - 6)}.docx`)
  }

  it('is warned of, and written', async () => {
    const target = deep(260)
    const { exit, err } = await printed(['render', spec, '-o', target])
    expect(exit).toBe(0)
    expect(err).toContain(
      'Đường dẫn đầy đủ của tệp này dài 260 ký tự, Word chỉ mở được tệp có đường dẫn đến 259 ký tự',
    )
    expect(existsSync(target)).toBe(true)
    const json = await printed(['render', spec, '-o', target, '--report', 'json'])
    expect(JSON.parse(json.err).findings).toEqual(expect.any(Array))
  })

  it('is nothing to speak of below that', async () => {
    const { err } = await printed(['render', spec, '-o', deep(259)])
    expect(err).not.toContain('Đường dẫn')
  })

  it('is told once of many', async () => {
    const target = deep(260)
    const out = join(target, '..', 'ra-'.padEnd(20, 'z').repeat(5))
    for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.yaml`), smallPlan())
    const { exit, err } = await printed(['render', folder, '--out-dir', out])
    expect(exit).toBe(0)
    expect(err.match(/Word chỉ mở được/g)).toHaveLength(1)
    expect(err).toContain('3 văn bản có đường dẫn đầy đủ dài quá')
  })
})
