import { basename, dirname, join } from 'node:path'
import { FileError } from '../../session/file-error.ts'
import { codeOf } from '../file-error.ts'
import { lockName, remove, temporaryName } from './beside.ts'
import { type Disk, isRunning } from './disk.ts'
import { isHeld } from './patience.ts'

/** How long one process waits for another, and between two looks, in milliseconds. */
const longestWait = 10_000
const pause = 25

/** A lock whose owner is on another machine, or whose number may have been given away since, is taken over when it is so old, in milliseconds. */
const oldest = 600_000

/** A lock is made first and written then: one without a name is of a process that was killed in between, when it is so old. */
const longestNameless = 2_000

/**
 * Keeps other processes of the program from changing a file, until what this gives is called. What a process that was killed has left is
 * taken over.
 *
 * Where no lock can be made (a folder for reading, a full disk) there is none: then the file itself cannot be written either, which tells why,
 * and nothing is ever replaced but what was read.
 */
export function lockFile(path: string, disk: Disk): () => void {
  const lock = lockName(realName(path, disk))
  const token = `${disk.pid} ${disk.host} ${process.hrtime.bigint()}`
  for (let waited = 0; ; waited += pause) {
    const made = makeLock(lock, token, disk)
    if (made === 'made') return () => release(lock, token, disk)
    if (made === 'impossible') return () => {}
    const holder = holderOf(lock, disk)
    if (holder?.isGone) takeAway(lock, holder.token, disk)
    if (waited >= longestWait)
      throw new FileError(
        `Tệp \`${path}\` đang được một lệnh cchc khác sửa.`,
        `Đợi lệnh kia xong rồi chạy lại. Nếu không có lệnh nào đang chạy, xóa tệp \`${lock}\`.`,
      )
    disk.sleep(pause)
  }
}

/** Two names of one file have one lock. */
function realName(path: string, { calls }: Disk): string {
  try {
    return calls.realpathSync(path)
  } catch {
    try {
      return join(calls.realpathSync(dirname(path)), basename(path))
    } catch {
      return path
    }
  }
}

function makeLock(lock: string, token: string, disk: Disk): 'made' | 'held' | 'impossible' {
  let descriptor: number
  try {
    descriptor = disk.calls.openSync(lock, 'wx')
  } catch (error) {
    // Windows refuses a name whose file is just being taken away.
    const isThere =
      codeOf(error) === 'EEXIST' || (disk.isWindows && isHeld(error) && isThereStill(lock, disk))
    return isThere ? 'held' : 'impossible'
  }
  try {
    disk.calls.writeSync(descriptor, token)
    return 'made'
  } catch {
    remove(lock, disk)
    return 'impossible'
  } finally {
    close(descriptor, disk)
  }
}

function close(descriptor: number, { calls }: Disk): void {
  try {
    calls.closeSync(descriptor)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}

const isThereStill = (lock: string, { calls }: Disk): boolean => {
  try {
    return calls.lstatSync(lock, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** Who has a lock; undefined for nobody any more. */
function holderOf(lock: string, disk: Disk): { token: string; isGone: boolean } | undefined {
  try {
    const age = Date.now() - disk.calls.statSync(lock).mtimeMs
    const token = disk.calls.readFileSync(lock, 'utf8')
    const [, pid, host] = /^(\d+) (.*) \d+$/.exec(token) ?? []
    if (pid === undefined) return { token, isGone: age > longestNameless }
    const isGone = host === disk.host ? age > oldest || !isRunning(Number(pid), disk) : age > oldest
    return { token, isGone }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    return { token: '', isGone: false }
  }
}

/**
 * Takes away a lock that nobody holds. Of several that do so at once one gets it, by renaming; one that finds it has got the lock of
 * another, made in the meantime, puts it back.
 */
function takeAway(lock: string, token: string, disk: Disk): void {
  const away = temporaryName(lock, disk)
  try {
    disk.calls.renameSync(lock, away)
  } catch {
    return
  }
  try {
    if (disk.calls.readFileSync(away, 'utf8') !== token) disk.calls.linkSync(away, lock)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
  remove(away, disk)
}

/** A lock that another has taken over is left; one that cannot be read is taken to be ours. */
function release(lock: string, token: string, disk: Disk): void {
  try {
    if (disk.calls.readFileSync(lock, 'utf8') !== token) return
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
  remove(lock, disk)
}
