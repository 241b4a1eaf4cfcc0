import { statSync } from 'node:fs'
import type { Io } from './io.ts'

/** Tells what a file is like without reading it: what changes when it is saved. */
export type Stamp = (path: string) => string

/**
 * Looks again and again whether one of the files has changed. Asking is cheaper than it sounds, and sees what notices of the system miss: editors that
 * rename over, folders of a network, files that are not there yet.
 */
export class WatchedFiles {
  private readonly stamp: Stamp
  private readonly stamps = new Map<string, string>()

  constructor(stamp: Stamp) {
    this.stamp = stamp
  }

  /**
   * Forgets all files, and watches those that are asked for by the Io that is given back, there or not: a file that comes to be may matter as much
   * as one that changes. Each is taken as it is before it is looked at for the first time, so that what is saved while the rest is read is seen; what
   * is written by it is no change.
   */
  restart(io: Io): Io {
    this.stamps.clear()
    const seen =
      <Given extends unknown[], Result>(ask: (path: string, ...rest: Given) => Result) =>
      (path: string, ...rest: Given): Result => {
        if (!this.stamps.has(path)) this.stamps.set(path, this.stamp(path))
        return ask(path, ...rest)
      }
    const own =
      <Given extends unknown[], Result>(write: (path: string, ...rest: Given) => Result) =>
      (path: string, ...rest: Given): Result => {
        const result = write(path, ...rest)
        if (this.stamps.has(path)) this.stamps.set(path, this.stamp(path))
        return result
      }
    return {
      ...io,
      read: seen(io.read),
      exists: seen(io.exists),
      isFolder: seen(io.isFolder),
      list: seen(io.list),
      write: own(io.write),
      create: own(io.create),
    }
  }

  /** True when one of them is not as it was. */
  hasChanged(): boolean {
    for (const [name, stamp] of this.stamps) if (this.stamp(name) !== stamp) return true
    return false
  }
}

/** How often files are looked at, in milliseconds. */
export const pause = 100

/** What changes when a file is saved: its time to a part of a millisecond, its size, and which it is. */
export function stampOf(path: string): string {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false })
    return found === undefined ? '' : `${found.mtimeNs} ${found.size} ${found.ino}`
  } catch {
    return ''
  }
}
