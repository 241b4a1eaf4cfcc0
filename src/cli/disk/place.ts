import type { Stats } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { FileError } from '../../session/file-error.ts'
import { remove, removeLeftovers } from './beside.ts'
import type { Disk } from './disk.ts'

/** Where a file of some name is. */
interface Place {
  /** Its name behind all symbolic links, which stay. */
  target: string
  /** What stands there. */
  found: Stats | undefined
}

/** Finds where a file is written. Throws FileError for a link that leads nowhere: what is meant by it cannot be known. */
export function placeOf(path: string, { calls }: Disk): Place {
  const found = calls.lstatSync(path, { throwIfNoEntry: false })
  if (!found?.isSymbolicLink()) return { target: resolve(path), found }
  const behind = calls.statSync(path, { throwIfNoEntry: false })
  if (behind === undefined)
    throw new FileError(
      `Không ghi được tệp \`${path}\`: đây là liên kết dẫn tới một tệp không có.`,
      'Xóa liên kết đó, hoặc chọn tên khác bằng -o.',
    )
  // What a pipe is behind its name has no name of its own.
  const isNamed = behind.isFile() || behind.isDirectory()
  return { target: isNamed ? calls.realpathSync(path) : path, found: behind }
}

/**
 * Finds the file that is about to be replaced.
 * @throws FileError for a file with a second name: the two would become two files, and one of them would stay as it was.
 */
export function placeToReplace(path: string, disk: Disk): Place {
  const place = placeOf(path, disk)
  if (place.found === undefined || !hasOtherName(place.found)) return place
  freeOfLeftovers(path, place.target, disk)
  const found = disk.calls.statSync(place.target, { throwIfNoEntry: false })
  if (found !== undefined && hasOtherName(found))
    throw new FileError(
      `Không ghi được tệp \`${path}\`: tệp này còn có tên khác (liên kết cứng), ghi vào thì hai tên thành hai tệp.`,
      'Chép tệp ra một tên mới rồi làm với tệp đó.',
    )
  return { ...place, found }
}

/** The names of what was there before a change: `SPEC.bak`, `SPEC.bak2` … */
export const backupName = (path: string, number: number): string => `${path}.bak${number === 1 ? '' : number}`

const hasOtherName = (found: Stats): boolean => found.isFile() && found.nlink > 1

/** A run that was killed may leave a second name of a file: what was to take its place and did, or a backup of a change that never was. */
function freeOfLeftovers(path: string, target: string, disk: Disk): void {
  removeLeftovers(dirname(target), [basename(target)], disk)
  for (let number = 1; ; number++) {
    const backup = backupName(path, number)
    const found = disk.calls.lstatSync(backup, { throwIfNoEntry: false })
    if (found === undefined) return
    if (isOneFile(backup, target, disk)) remove(backup, disk)
  }
}

/** True for two names of one file. */
export function isOneFile(a: string, b: string, { calls }: Disk): boolean {
  const [one, other] = [a, b].map(name => calls.lstatSync(name, { throwIfNoEntry: false, bigint: true }))
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev
}
