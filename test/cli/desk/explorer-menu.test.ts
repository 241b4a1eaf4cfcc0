import { describe, expect, it } from 'vitest'
import icons from '../../../src/cli/desk/icons.json' with { type: 'json' }
import { main } from '../../../src/cli/main.ts'
import type { Machine } from '../../../src/print/machine.ts'
import { memoryIo } from '../../helpers/memory-io.ts'

/** A Windows whose registry takes what it is given, but for keys that `refuses` names. */
function windows(refuses = (_args: readonly string[]): boolean => false) {
  const calls: (readonly string[])[] = []
  const kept = new Set<string>()
  const run: Machine['run'] = async (program, args) => {
    expect(program).toBe('reg.exe')
    calls.push(args)
    const [verb, key = ''] = args
    if (refuses(args)) return { status: 1, output: '' }
    const isThere = kept.has(key)
    if (verb === 'add') kept.add(key)
    if (verb === 'delete') for (const name of kept) if (name.startsWith(key)) kept.delete(name)
    return { status: verb === 'add' || isThere ? 0 : 1, output: '' }
  }
  const io = memoryIo()
  io.machine = { ...io.machine, platform: 'win32', run }
  io.desk = {
    ...io.desk,
    programFolder: 'D:\\Phần mềm & khác\\cchc\\chuong-trinh',
    nodeFile: 'D:\\Phần mềm & khác\\cchc\\chuong-trinh\\node.exe',
  }
  return { io, calls, kept }
}

describe('the menu of the right button', () => {
  it('calls Node itself, by its whole path, with the file in quotes', async () => {
    const { io, calls } = windows()
    expect(await main(['explorer-menu'], io)).toBe(0)
    const commands = calls.filter(([, key = '']) => key.endsWith('\\command')).map(args => args[4])
    expect(commands).toHaveLength(8)
    for (const command of commands)
      expect(command).toMatch(
        /^"D:\\Phần mềm & khác\\cchc\\chuong-trinh\\node\.exe" "D:\\Phần mềm & khác\\cchc\\chuong-trinh[\\/]bin[\\/]cchc\.js" dropped [a-z]+ "%1"$/,
      )
    expect(io.err).toContain('Đã cài menu chuột phải')
  })

  it('has the names of the icons', async () => {
    const { io, calls } = windows()
    await main(['explorer-menu'], io)
    const says = calls.filter(([, key = '']) => /cchc-[a-z]+$/.test(key)).map(args => args[4])
    const names = [icons.render, icons.import, icons.check, icons.next].map(icon => `${icon} (cchc)`)
    expect(new Set(says)).toEqual(new Set(names))
  })

  it('writes nothing but keys of the user’s own, for plans and Word files', async () => {
    const { io, kept } = windows()
    await main(['explorer-menu'], io)
    const form =
      /^HKCU\\Software\\Classes\\SystemFileAssociations\\\.(?:yaml|yml|docx)\\shell\\cchc-[a-z]+(?:\\command)?$/
    expect([...kept].filter(key => !form.test(key))).toEqual([])
    expect(new Set([...kept].map(key => /\.(\w+)/.exec(key)![1]))).toEqual(new Set(['yaml', 'yml', 'docx']))
  })

  it('is taken out to the last key, once or twice', async () => {
    const { io, kept } = windows()
    await main(['explorer-menu'], io)
    expect(await main(['explorer-menu', '--remove'], io)).toBe(0)
    expect([...kept]).toEqual([])
    expect(await main(['explorer-menu', '--remove'], io)).toBe(0)
    expect(io.err).toContain('Đã gỡ menu chuột phải')
  })

  it('tells what to do where the office has locked the registry', async () => {
    const { io } = windows(([verb]) => verb === 'add')
    expect(await main(['explorer-menu'], io)).toBe(2)
    expect(io.err).toContain('kéo tệp thả lên các biểu tượng')
  })

  it('tells a left key', async () => {
    const { io } = windows(([verb]) => verb === 'delete')
    await main(['explorer-menu'], io)
    expect(await main(['explorer-menu', '--remove'], io)).toBe(2)
  })

  it('is not made for a folder with `%` in its name, which a command cannot hold', async () => {
    const { io, calls } = windows()
    io.desk = { ...io.desk, programFolder: 'D:\\100%\\chuong-trinh' }
    expect(await main(['explorer-menu'], io)).toBe(2)
    expect(calls).toEqual([])
    expect(io.err).toContain('không có dấu %')
  })

  it('is of Windows alone', async () => {
    const io = memoryIo()
    expect(await main(['explorer-menu'], io)).toBe(2)
    expect(io.err).toContain('chỉ có trên Windows')
  })
})
