import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeError } from '../file-error.ts'

/** A folder of the system for files that pass from one program to another; nobody else can look into it. */
export interface WorkFolder {
  /** Absolute. */
  path: string
  write(name: string, data: Uint8Array): void
  /** The bytes of a file; undefined where there is none. */
  read(name: string): Uint8Array | undefined
  /** Takes the folder away with all that is in it. */
  remove(): void
}

/** Makes a new folder for work. Throws FileError. */
export function makeWorkFolder(): WorkFolder {
  const base = tmpdir()
  let path: string
  try {
    path = mkdtempSync(join(base, 'cchc-'))
  } catch (error) {
    throw writeError(base, error)
  }
  return {
    path,
    write: (name, data) => {
      try {
        writeFileSync(join(path, name), data)
      } catch (error) {
        throw writeError(join(path, name), error)
      }
    },
    read: name => {
      try {
        return readFileSync(join(path, name))
      } catch {
        return undefined
      }
    },
    // A program that is slow to end may hold a file of its profile for a moment.
    remove: () => {
      try {
        rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
      } catch {
        // What cannot be removed is left to the system, which clears its folder for such files.
      }
    },
  }
}
