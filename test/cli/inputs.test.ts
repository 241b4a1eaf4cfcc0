import { linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realIo } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { canLink } from '../helpers/machine.ts'
import { smallPlan } from '../helpers/small-plan.ts'

let cwd = ''
const at = (name: string) => join(cwd, name)

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cchc-doc-'))
  writeFileSync(at('k.yaml'), smallPlan({ plan: '  noi_dung:\n    tep: than.txt' }))
  writeFileSync(at('than.txt'), 'Đoạn văn./.\n')
  writeFileSync(at('cchc.yaml'), 'the_thuc:\n  co_chu: 13\n')
  writeFileSync(at('xa.csv'), 'Tên;Mã\nA;1\n')
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

async function run(...args: string[]): Promise<{ code: number; told: string }> {
  let told = ''
  const io = { ...realIo(), stdout: () => {}, startThread: undefined }
  io.stderr = text => {
    told += text
  }
  return { code: await main(args, io), told }
}

const refused = 'lệnh này đọc chính tệp đó'

describe('what a command reads is not what it writes, with --force either', () => {
  it.each(['k.yaml', 'than.txt', 'cchc.yaml'])('%s, by its own name', async name => {
    const before = readFileSync(at(name), 'utf8')
    const { code, told } = await run('check', at('k.yaml'), '-o', at(name), '--force')
    expect([code, readFileSync(at(name), 'utf8')]).toEqual([2, before])
    expect(told).toContain(refused)
  })

  it.skipIf(!canLink)('by a symbolic link', async () => {
    symlinkSync('k.yaml', at('ra.txt'))
    const before = readFileSync(at('k.yaml'), 'utf8')
    const { code, told } = await run('check', at('k.yaml'), '-o', at('ra.txt'), '--force')
    expect([code, readFileSync(at('k.yaml'), 'utf8')]).toEqual([2, before])
    expect(told).toContain(refused)
  })

  it('by a second name', async () => {
    linkSync(at('k.yaml'), at('ra.txt'))
    const { code, told } = await run('check', at('k.yaml'), '-o', at('ra.txt'), '--force')
    expect(code).toBe(2)
    expect(told).toContain(refused)
  })

  it('by a name that is not the shortest', async () => {
    const { told } = await run('check', at('k.yaml'), '-o', `${cwd}/./k.yaml`, '--force')
    expect(told).toContain(refused)
  })

  it('when a document of many has the name of a text that its spec takes', async () => {
    writeFileSync(at('m.yaml'), smallPlan({ plan: '  noi_dung:\n    tep: m.txt' }))
    writeFileSync(at('m.txt'), 'Đoạn văn./.\n')
    const { code, told } = await run('render', at('k.yaml'), at('m.yaml'), '--format', 'txt', '--force')
    expect([code, readFileSync(at('m.txt'), 'utf8')]).toEqual([1, 'Đoạn văn./.\n'])
    expect(told).toContain(refused)
    expect(readFileSync(at('k.txt'), 'utf8')).toContain('Đoạn văn./.')
  })
})
