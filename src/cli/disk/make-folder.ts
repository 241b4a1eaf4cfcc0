import { dirname, resolve } from 'node:path'
import { codeOf, folderError } from '../file-error.ts'
import type { Disk } from './disk.ts'

/**
 * Makes a folder and those above it. Throws FileError.
 *
 * One after the other: where Node makes them all at once, it tells of a disk for reading that the folder is missing.
 */
export function makeFolder(path: string, { calls }: Disk): void {
  try {
    const missing: string[] = []
    let above = resolve(path)
    while (calls.statSync(above, { throwIfNoEntry: false }) === undefined && dirname(above) !== above) {
      missing.unshift(above)
      above = dirname(above)
    }
    for (const folder of missing) make(folder, calls)
    if (!calls.statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  } catch (error) {
    throw codeOf(error) === undefined ? error : folderError(path, error)
  }
}

/** Another process may have made it in the meantime. */
function make(folder: string, calls: Disk['calls']): void {
  try {
    calls.mkdirSync(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
