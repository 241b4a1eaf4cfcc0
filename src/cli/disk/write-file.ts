import type { Stats } from 'node:fs'
import { dirname } from 'node:path'
import { FileError, isFileError } from '../../session/file-error.ts'
import { codeOf, writeError } from '../file-error.ts'
import { remove, temporaryName } from './beside.ts'
import type { Disk } from './disk.ts'
import { lockFile } from './lock.ts'
import { patiently } from './patience.ts'
import { backupName, isOneFile, placeOf, placeToReplace } from './place.ts'

/** How a file is put in the place of another. */
interface Replacing {
  /** What is to be replaced; whatever stands there, where it is not given. */
  over?: Uint8Array | undefined
  /** It cannot be made again: it reaches the disk before it takes its place. */
  isLasting?: boolean | undefined
}

/**
 * Writes beside a target and renames over it: the target is whole at every moment. It keeps its mode and its owner, and a link stays a link.
 * @returns false, and then nothing is written, where what stands there is not what is to be replaced. Throws FileError.
 */
export function replaceFile(path: string, data: Uint8Array, how: Replacing, disk: Disk): boolean {
  return reported(path, () => {
    const { target, found } = placeToReplace(path, disk)
    if (found !== undefined && !found.isFile() && !found.isDirectory()) {
      writeInto(target, data, disk)
      return true
    }
    if (found === undefined && how.over !== undefined) return false
    refuse(path, target, found, disk)
    const beside = writeBeside(target, data, found, how.isLasting === true, disk)
    const isStill = () => how.over === undefined || holds(target, how.over, disk)
    if (!putInPlace(beside, target, isStill, disk)) return false
    if (how.isLasting) syncFolder(dirname(target), disk)
    return true
  })
}

/**
 * Writes a file that must not be there yet.
 * @param like a file whose mode and owner it gets.
 * @returns false, and then nothing is written, where there is something of that name. Throws FileError.
 */
export function createFile(
  path: string,
  data: Uint8Array,
  { isLasting = false, like }: { isLasting?: boolean | undefined; like?: Stats | undefined },
  disk: Disk,
): boolean {
  return reported(path, () => {
    const { target, found } = placeOf(path, disk)
    if (found !== undefined) return false
    const beside = writeBeside(target, data, like, isLasting, disk)
    if (!linkInPlace(beside, target, disk)) return false
    if (isLasting) syncFolder(dirname(target), disk)
    return true
  })
}

/** A change that was made, and the name of what was there before where that is kept. */
export interface Changed {
  backup?: string
}

/**
 * Changes a file that was read.
 * @param before what was read, `after` what becomes of it.
 * @returns undefined, and then nothing is changed, where the file does not hold any more what was read. Throws FileError.
 */
export function changeFile(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  { hasBackup }: { hasBackup: boolean },
  disk: Disk,
): Changed | undefined {
  return reported(path, () => {
    const { target, found } = placeToReplace(path, disk)
    if (found === undefined || !holds(target, before, disk)) return undefined
    refuse(path, target, found, disk)
    const beside = writeBeside(target, after, found, true, disk)
    let backup: Backup | undefined
    try {
      backup = hasBackup ? keepBackup(path, target, before, found, disk) : undefined
    } catch (error) {
      remove(beside, disk)
      throw error
    }
    const isStill = () =>
      holds(target, before, disk) && (!backup?.isLinked || isOneFile(target, backup.name, disk))
    let isPut = false
    try {
      isPut = putInPlace(beside, target, isStill, disk)
    } finally {
      if (!isPut && backup !== undefined) remove(backup.name, disk)
    }
    if (!isPut) return undefined
    syncFolder(dirname(target), disk)
    if (backup?.isLinked && !holds(backup.name, before, disk))
      throw new FileError(
        `Trong lúc ghi, \`${path}\` được chương trình khác lưu: bản của chương trình kia nay là \`${backup.name}\`.`,
        `So hai tệp, rồi giữ một bản.`,
      )
    return backup === undefined ? {} : { backup: backup.name }
  })
}

/** Whatever goes wrong is reported of the name that the file was given. */
function reported<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw isFileError(error) || codeOf(error) === undefined ? error : writeError(path, error)
  }
}

/** Stops before what renaming would replace all the same: a file that is marked for reading. A folder is reported as such. */
function refuse(path: string, target: string, found: Stats | undefined, { calls }: Disk): void {
  if (found?.isDirectory()) throw writeError(path, Object.assign(new Error(), { code: 'EISDIR' }))
  if (found !== undefined) calls.accessSync(target, writing)
}

/** W_OK. */
const writing = 2

/** A device or a pipe is written to; renaming over it would take its place. */
function writeInto(target: string, data: Uint8Array, { calls }: Disk): void {
  const descriptor = calls.openSync(target, 'w')
  try {
    writeAll(descriptor, data, calls)
  } catch (error) {
    close(descriptor, calls)
    throw error
  }
  calls.closeSync(descriptor)
}

/** Closes a file after something else has gone wrong, which is what is reported. */
function close(descriptor: number, calls: Disk['calls']): void {
  try {
    calls.closeSync(descriptor)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}

function writeAll(descriptor: number, data: Uint8Array, calls: Disk['calls']): void {
  for (let at = 0; at < data.length; ) at += calls.writeSync(descriptor, data, at)
}

/** Writes what is to take the place of a target, and gives its name. @param like what it gets mode and owner of. */
function writeBeside(
  target: string,
  data: Uint8Array,
  like: Stats | undefined,
  isLasting: boolean,
  disk: Disk,
): string {
  const { calls } = disk
  const beside = temporaryName(target, disk)
  const descriptor = calls.openSync(beside, 'wx', like === undefined ? 0o666 : 0o600)
  let isOpen = true
  try {
    if (like !== undefined && !disk.isWindows) takeAfter(like, descriptor, calls)
    writeAll(descriptor, data, calls)
    if (isLasting) sync(descriptor, calls)
    isOpen = false
    calls.closeSync(descriptor)
    return beside
  } catch (error) {
    if (isOpen) close(descriptor, calls)
    remove(beside, disk)
    throw error
  }
}

/** Gives a file the mode and the owner of another, as far as that is allowed. */
function takeAfter(like: Stats, descriptor: number, calls: Disk['calls']): void {
  const own = calls.fstatSync(descriptor)
  const isAlike =
    (own.uid === like.uid && own.gid === like.gid) ||
    allowed(() => calls.fchownSync(descriptor, like.uid, like.gid)) ||
    own.gid === like.gid ||
    allowed(() => calls.fchownSync(descriptor, own.uid, like.gid))
  // What the group of the old file may do is not for the group of whoever writes.
  allowed(() => calls.fchmodSync(descriptor, like.mode & (isAlike ? 0o777 : 0o707)))
}

/** Does what not every user may, and not every file system has. Gives false where it could not be done. */
function allowed(work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    if (!['EPERM', 'EACCES', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(error) ?? ''))
      throw error
    return false
  }
}

/** Some file systems have no such call. */
function sync(descriptor: number, calls: Disk['calls']): void {
  try {
    calls.fsyncSync(descriptor)
  } catch (error) {
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(error) ?? '')) throw error
  }
}

/** Makes the new name last too. The file is in its place already: that a folder cannot be synced, as under Windows, changes nothing. */
function syncFolder(folder: string, { calls, isWindows }: Disk): void {
  if (isWindows) return
  try {
    const descriptor = calls.openSync(folder, 'r')
    try {
      calls.fsyncSync(descriptor)
    } finally {
      calls.closeSync(descriptor)
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}

/** Renames over a target, if that is still what is to be replaced. Gives false where it is not; then what was written beside it is gone. */
function putInPlace(beside: string, target: string, isStill: () => boolean, disk: Disk): boolean {
  let isPut = false
  try {
    isPut = patiently(disk, () => {
      if (!isStill()) return false
      disk.calls.renameSync(beside, target)
      return true
    })
    return isPut
  } finally {
    if (!isPut) remove(beside, disk)
  }
}

/** Gives a file that was written beside its target the target's name, if nothing has it. The first name is gone in either case. */
function linkInPlace(beside: string, target: string, disk: Disk): boolean {
  try {
    disk.calls.linkSync(beside, target)
    remove(beside, disk)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') return renameInPlace(beside, target, disk)
    remove(beside, disk)
    return false
  }
}

/** The same where the file system has no links: no other process of the program comes between looking and renaming. */
function renameInPlace(beside: string, target: string, disk: Disk): boolean {
  let isPut = false
  try {
    const unlock = lockFile(target, disk)
    try {
      isPut = patiently(disk, () => {
        if (disk.calls.lstatSync(target, { throwIfNoEntry: false }) !== undefined) return false
        disk.calls.renameSync(beside, target)
        return true
      })
      return isPut
    } finally {
      unlock()
    }
  } finally {
    if (!isPut) remove(beside, disk)
  }
}

/** True where a file holds just these bytes. */
function holds(target: string, bytes: Uint8Array, { calls }: Disk): boolean {
  try {
    return Buffer.compare(calls.readFileSync(target), bytes) === 0
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

interface Backup {
  name: string
  /** It is the file itself by another name: whoever still writes into it, writes into the backup. */
  isLinked: boolean
}

/** Keeps what is there, by a name that nothing has. */
function keepBackup(path: string, target: string, before: Uint8Array, like: Stats, disk: Disk): Backup {
  for (let number = 1; ; number++) {
    const name = backupName(path, number)
    try {
      disk.calls.linkSync(target, name)
      return { name, isLinked: true }
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      if (createFile(name, before, { isLasting: true, like }, disk)) return { name, isLinked: false }
    }
  }
}
