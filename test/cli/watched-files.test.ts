import { describe, expect, it } from 'vitest'
import { WatchedFiles } from '../../src/cli/watched-files.ts'
import { memoryIo } from '../helpers/memory-io.ts'

/** Files in memory, watched by their texts. */
function watched(files: Record<string, string>) {
  const io = memoryIo(files)
  const stamp = (path: string): string => new TextDecoder().decode(io.files.get(path))
  const save = (path: string, text: string): void => void io.files.set(path, new TextEncoder().encode(text))
  const watch = new WatchedFiles(stamp)
  return { watch, io: watch.restart(io), save, outside: io }
}

describe('watched files', () => {
  it('have changed once one that was asked for is saved, or comes to be', () => {
    const { watch, io, save } = watched({ 'k.yaml': 'a', 'khac.yaml': 'b' })
    io.read('k.yaml')
    io.exists('cchc.yaml')
    save('khac.yaml', 'c')
    expect(watch.hasChanged()).toBe(false)
    save('cchc.yaml', 'd')
    expect(watch.hasChanged()).toBe(true)
  })

  it('are taken as they were before they were read: what is saved while the rest is at work is seen', () => {
    const { watch, io, save } = watched({ 'k.yaml': 'a' })
    io.read('k.yaml')
    save('k.yaml', 'b')
    io.read('k.yaml')
    expect(watch.hasChanged()).toBe(true)
  })

  it('have not changed by what is written with them', () => {
    const { watch, io, save } = watched({ 'k.yaml': 'a', 'k.docx': 'cũ' })
    for (const name of ['k.docx', 'moi.docx']) io.exists(name)
    io.write('k.docx', new TextEncoder().encode('mới'))
    io.create('moi.docx', new TextEncoder().encode('mới'), false)
    expect(watch.hasChanged()).toBe(false)
    save('k.docx', 'sửa tay')
    expect(watch.hasChanged()).toBe(true)
  })

  it('are others from a new start on', () => {
    const { watch, io, save, outside } = watched({ 'k.yaml': 'a' })
    io.read('k.yaml')
    watch.restart(outside)
    save('k.yaml', 'b')
    expect(watch.hasChanged()).toBe(false)
  })
})
