import { statSync } from 'node:fs'
import type { Io } from './io.ts'

/** Tells what a file is like without reading it: what changes when it is saved. */
export type Stamp = (path: string) => string

/**
 * An Io that remembers the names that were asked for, there or not: a file that comes to be may matter as much as one that changes.
 * @param asked gets each name before it is looked at.
 */
export function rememberingNames(
  io: Io,
  asked: (name: string) => void = () => {},
): { io: Io; names: Set<string> } {
  const names = new Set<string>()
  const seen =
    <Given extends unknown[], Result>(ask: (path: string, ...rest: Given) => Result) =>
    (path: string, ...rest: Given): Result => {
      asked(path)
      names.add(path)
      return ask(path, ...rest)
    }
  return {
    names,
    io: {
      ...io,
      read: seen(io.read),
      exists: seen(io.exists),
      isFolder: seen(io.isFolder),
      list: seen(io.list),
    },
  }
}

/**
 * Looks again and again whether one of the files has changed. Asking is cheaper than it sounds, and sees what notices of the system miss: editors that
 * rename over, folders of a network, files that are not there yet.
 */
export class WatchedFiles {
  private readonly stamp: Stamp
  private stamps = new Map<string, string>()

  constructor(stamp: Stamp) {
    this.stamp = stamp
  }

  /** Takes the files as they are now. */
  watch(names: Iterable<string>): void {
    this.stamps = new Map([...names].map(name => [name, this.stamp(name)]))
  }

  /** Forgets all files. */
  restart(): void {
    this.stamps.clear()
  }

  /** Takes a file as it is now, unless it is watched already: what is saved while the rest is read is seen as changed. */
  add(name: string): void {
    if (!this.stamps.has(name)) this.stamps.set(name, this.stamp(name))
  }

  /** True when one of them is not as it was. */
  hasChanged(): boolean {
    for (const [name, stamp] of this.stamps) if (this.stamp(name) !== stamp) return true
    return false
  }
}

/** What changes when a file is saved: its time to a part of a millisecond, its size, and which it is. */
export function stampOf(path: string): string {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false })
    return found === undefined ? '' : `${found.mtimeNs} ${found.size} ${found.ino}`
  } catch {
    return ''
  }
}
