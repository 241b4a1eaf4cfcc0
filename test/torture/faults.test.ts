import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realIo } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { type BeforeCall, faultyDisk, systemError } from '../helpers/faulty-disk.ts'
import { contentsOf, isLeftover, prepared, removeFolder, writingCommands, wrongFiles } from './commands.ts'
import { isLong } from './how-often.ts'

const codes = ['ENOSPC', 'EIO', 'EPERM', 'EXDEV', 'EINTR', 'EMFILE']

/** Runs a command in this process, on a disk whose calls may fail. */
async function run(args: readonly string[], before: BeforeCall) {
  let told = ''
  const io = { ...realIo(undefined, 0, faultyDisk(before)), stdout: () => {}, startThread: undefined }
  io.stderr = text => {
    told += text
  }
  io.now = () => new Date(2026, 0, 5)
  return { code: await main(args, io), told }
}

/** A call that is made although another has failed, to take away what is left: that it fails leaves a file, and no more. */
const isClearing = (call: string): boolean => call === 'unlinkSync'

describe.each(writingCommands)('$name', command => {
  it('loses nothing and tells no lie, whichever call of the system fails, and goes on afterwards', async () => {
    const at = (folder: string) => (name: string) => join(folder, name)
    const clean = prepared(command)
    const before = contentsOf(clean)
    const calls: string[] = []
    const good = await run(command.args(at(clean)), call => void calls.push(call))
    const after = contentsOf(clean)
    removeFolder(clean)
    expect(good.code, good.told).toBeLessThan(2)
    expect(calls.length).toBeGreaterThan(5)
    const step = isLong ? 1 : Math.ceil(calls.length / 40)
    for (const [index, call] of calls.entries()) {
      if (index % step > 0) continue
      for (const code of isLong ? codes : [codes[index % codes.length]!]) {
        const folder = prepared(command)
        const where = `${code} of call ${index + 1}, ${call}`
        const { code: exit, told } = await run(command.args(at(folder)), (_, __, count) => {
          if (count === index + 1) throw systemError(code)
        })
        const left = contentsOf(folder)
        expect(wrongFiles(left, before, after), where).toEqual([])
        if (exit === good.code) expect({ ...after, ...left }, `${where}: success\n${told}`).toEqual(left)
        else {
          expect(told, where).not.toBe('')
          expect(told, where).not.toMatch(/ngoài dự kiến|Error|undefined/)
        }
        if (!isClearing(call)) expect(Object.keys(left).filter(isLeftover), where).toEqual([])
        await run(command.args(at(folder)), () => {})
        const finished = contentsOf(folder)
        expect(wrongFiles(finished, before, after), `${where}, and again`).toEqual([])
        expect({ ...finished, ...after }, `${where}, and again`).toEqual(finished)
        expect(Object.keys(finished).filter(isLeftover), `${where}, and again`).toEqual([])
        removeFolder(folder)
      }
    }
  })
})
