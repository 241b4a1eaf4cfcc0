import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { codeOf } from '../file-error.ts'
import { type Disk, isRunning } from './disk.ts'

/** Counted, so that no two files of a thread share a name beside their target. */
let made = 0

/** A name beside a target for what is about to take its place. It says which process makes it. */
export const temporaryName = (target: string, disk: Disk): string =>
  join(dirname(target), `.${stemOf(basename(target))}.${disk.pid}.${disk.thread}-${++made}.tmp`)

/** The name of the lock beside a file. */
export const lockName = (target: string): string =>
  join(dirname(target), `.${stemOf(basename(target))}.cchc-lock`)

/** Bytes of a name that there is room for beside what is put around it; file systems take 255. */
const longest = 200

/** What names beside a file have of its own; of a long one a digest, so that a name that may stand in a folder can be written there. */
function stemOf(name: string): string {
  if (Buffer.byteLength(name) <= longest) return name
  return createHash('sha256').update(name).digest('hex').slice(0, 32)
}

/**
 * Takes away what a process that is no more has left beside its targets.
 * @param names of the targets in the folder.
 */
export function removeLeftovers(folder: string, names: Iterable<string>, disk: Disk): void {
  const stems = new Set([...names].map(stemOf))
  for (const name of namesIn(folder, disk)) {
    const [, stem, process] = /^\.(.+)\.(\d+)\.\d+-\d+\.tmp$/.exec(name) ?? []
    if (stem !== undefined && stems.has(stem) && !isRunning(Number(process), disk))
      remove(join(folder, name), disk)
  }
}

function namesIn(folder: string, { calls }: Disk): string[] {
  try {
    return calls.readdirSync(folder)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return []
  }
}

/** Takes away a file of the program's own; that it cannot be is no reason to fail. */
export function remove(path: string, disk: Disk): void {
  try {
    disk.calls.unlinkSync(path)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
  }
}
