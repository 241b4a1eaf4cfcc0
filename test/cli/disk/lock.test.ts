import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockName } from '../../../src/cli/disk/beside.ts'
import { lockFile } from '../../../src/cli/disk/lock.ts'
import { faultyDisk, systemError } from '../../helpers/faulty-disk.ts'
import { canLink } from '../../helpers/machine.ts'

let cwd = ''
let file = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cchc-khoa-'))
  file = join(cwd, 'k.yaml')
  writeFileSync(file, '')
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

/** A number that no process has. */
const dead = () => spawnSync(process.execPath, ['-e', '']).pid
const token = (pid: number, host = hostname()) => `${pid} ${host} 123456789`
/** This very process is one that runs: for the disk of a test it is another. */
const disk = (before = () => {}) => faultyDisk(before, { pid: 2 ** 30 })

describe('a lock', () => {
  it('is beside the file while it is held, and then is not', () => {
    const unlock = lockFile(file, disk())
    expect(readdirSync(cwd)).toEqual(['.k.yaml.cchc-lock', 'k.yaml'])
    unlock()
    expect(readdirSync(cwd)).toEqual(['k.yaml'])
  })

  it.skipIf(!canLink)('is one for all names of a file', () => {
    symlinkSync('k.yaml', join(cwd, 'l.yaml'))
    lockFile(join(cwd, 'l.yaml'), disk())
    expect(readdirSync(cwd)).toContain('.k.yaml.cchc-lock')
  })

  it('of a process that runs is waited for ten seconds, and told', () => {
    writeFileSync(lockName(file), token(process.pid))
    const on = disk()
    expect(() => lockFile(file, on)).toThrow('đang được một lệnh cchc khác sửa')
    expect(on.slept.reduce((sum, ms) => sum + ms, 0)).toBe(10_000)
    expect(readFileSync(lockName(file), 'utf8')).toBe(token(process.pid))
  })

  it('is got as soon as its owner is done', () => {
    writeFileSync(lockName(file), token(process.pid))
    const on = disk()
    on.sleep = ms => {
      if (on.slept.push(ms) === 3) rmSync(lockName(file))
    }
    lockFile(file, on)()
    expect([on.slept.length, existsSync(lockName(file))]).toEqual([3, false])
  })

  it.each([
    ['of a process that is no more', () => token(dead()), 0],
    ['of a process of another machine, of ten minutes ago', () => token(process.pid, 'may-khac'), 601],
    ['of a number that was given away since', () => token(process.pid), 601],
    ['without a name, of a process killed while making it', () => '', 3],
  ])('%s is taken over', (_, content, seconds) => {
    writeFileSync(lockName(file), content())
    const then = Date.now() / 1000 - seconds
    utimesSync(lockName(file), then, then)
    lockFile(file, disk())()
    expect(readdirSync(cwd)).toEqual(['k.yaml'])
  })

  it.each([
    ['of a process of another machine', () => token(dead(), 'may-khac')],
    ['without a name that was just made', () => ''],
  ])('%s is not taken over', (_, content) => {
    writeFileSync(lockName(file), content())
    expect(() => lockFile(file, disk())).toThrow('đang được một lệnh cchc khác sửa')
  })

  it('that somebody else took over in the meantime is put back', () => {
    writeFileSync(lockName(file), token(dead()))
    let isTaken = false
    const on = faultyDisk(
      call => {
        if (call !== 'renameSync' || isTaken) return
        isTaken = true
        rmSync(lockName(file))
        writeFileSync(lockName(file), token(process.pid))
      },
      { pid: 2 ** 30 },
    )
    expect(() => lockFile(file, on)).toThrow('đang được một lệnh cchc khác sửa')
    expect(readFileSync(lockName(file), 'utf8')).toBe(token(process.pid))
  })

  it('is not taken away by one who has lost it', () => {
    const unlock = lockFile(file, disk())
    writeFileSync(lockName(file), token(process.pid))
    unlock()
    expect(existsSync(lockName(file))).toBe(true)
  })

  it.each(['EACCES', 'EROFS', 'ENOSPC', 'EMFILE'])(
    'that cannot be made for %s is none: the write itself will tell',
    code => {
      const on = faultyDisk(call => {
        if (call === 'openSync') throw systemError(code)
      })
      lockFile(file, on)()
      expect(readdirSync(cwd)).toEqual(['k.yaml'])
    },
  )
})
