import { codeOf } from '../file-error.ts'
import type { Disk } from './disk.ts'

/** In milliseconds, a second in all. */
const pauses = [10, 20, 40, 80, 150, 300, 400]

/**
 * Does something with a file, under Windows again and again for about a second: antivirus, indexer and OneDrive hold a file for a moment
 * after it was written. Whoever holds it longer, such as Word, is reported.
 */
export function patiently<T>(disk: Disk, work: () => T): T {
  for (const pause of pauses)
    try {
      return work()
    } catch (error) {
      if (!disk.isWindows || !isHeld(error)) throw error
      disk.sleep(pause)
    }
  return work()
}

/** True for an error of a file that another program holds. */
export const isHeld = (error: unknown): boolean => ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')
