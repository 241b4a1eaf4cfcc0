import type { YamlEntry } from './entry.ts'
import type { SourceLine } from './lines.ts'
import type { Owner } from './wording.ts'

/** A map or list that is open where the scan stands. */
export interface OpenFrame {
  kind: 'map' | 'seq'
  column: number
  /** The last key; for a list the key that holds it. */
  key: string
  /** True when the last pair or item has its value. */
  filled: boolean
  /** True for what stands at an indent that fits nothing above. */
  odd: boolean
  /** Number of its pairs or items so far. */
  count: number
  /** The line it begins in. */
  line: SourceLine
}

/** The open maps and lists, the outermost first; their columns grow, but a list may stand at the column of its key. */
export class OpenFrames {
  private frames: OpenFrame[] = []
  /** What was open before a line with a wrong indent: the lines after it mostly go on there. */
  private before: OpenFrame[] = []

  get top(): OpenFrame | undefined {
    return this.frames.at(-1)
  }

  get holder(): OpenFrame | undefined {
    return this.frames.at(-2)
  }

  get isEmpty(): boolean {
    return this.frames.length === 0
  }

  /** Closes what is deeper than `column`; gives all that was open. */
  leave(entry: YamlEntry, column: number): OpenFrame[] {
    if (this.goesOnBefore(entry, column)) this.frames = [...this.before]
    const all = this.frames
    this.frames = all.filter(frame => frame.column <= column)
    const { top, holder } = this
    const isListAtKey = top?.kind === 'seq' && top.column === column && holder?.column === column
    if (isListAtKey && entry.dashes.length === 0) this.frames.pop()
    return all
  }

  /** Opens again what `leave` has closed. */
  reopen(all: readonly OpenFrame[]): void {
    this.frames = [...all]
  }

  /** Keeps what is open, or what `leave` has given, for the lines after a wrong indent. */
  remember(all: readonly OpenFrame[] = this.frames): void {
    this.before = [...all]
  }

  /** The indents are in order again. */
  forget(): void {
    if (!this.top?.odd) this.before = []
  }

  /** True when an entry stands straight below what was open before a line with a wrong indent. */
  goesOnBefore(entry: YamlEntry, column: number): boolean {
    const kind = entryKind(entry)
    return this.before.some(frame => frame.kind === kind && frame.column === column)
  }

  /** True when an entry may stand at `column`: beside the last one, or below one that still waits for its value. */
  fits(entry: YamlEntry, column: number): boolean {
    const { top } = this
    const kind = entryKind(entry)
    if (top === undefined) return kind !== undefined
    const isBelow = !top.filled && top.column < column
    const isBeside = top.column === column && (top.kind === kind || (kind === 'seq' && !top.filled))
    return isBelow || isBeside
  }

  /** Adds a pair or item to the map or list at `column`, or to a new one there. */
  enter(kind: OpenFrame['kind'], column: number, line: SourceLine, odd: boolean): OpenFrame {
    const { top } = this
    if (top !== undefined && top.kind === kind && top.column === column) {
      top.filled = false
      top.count++
      return top
    }
    if (top !== undefined) top.filled = true
    const isOdd = odd || (top?.odd ?? false)
    const frame = { kind, column, key: top?.key ?? '', filled: false, odd: isOdd, count: 1, line }
    this.frames.push(frame)
    return frame
  }

  /**
   * The map or list whose only entry so far stands at an odd column, when its next one, at `column`, does not: then the
   * first is the mistake. It is moved to `column` and open again.
   */
  alignFirst(entry: YamlEntry, column: number, all: readonly OpenFrame[]): OpenFrame | undefined {
    if (this.isEmpty) return undefined
    const kind = entryKind(entry)
    const closed = all[this.frames.length]
    const first = [closed, this.holder === undefined || !this.top?.filled ? undefined : this.top].find(
      frame => frame?.kind === kind && frame?.count === 1 && frame.column % 2 === 1 && column % 2 === 0,
    )
    if (first === undefined) return undefined
    if (first === closed) this.frames.push(first)
    first.column = column
    return first
  }
}

/** The map or list among `frames` that an entry at `column` most likely belongs to; of two the inner one. */
export function nearestFrame(
  frames: readonly OpenFrame[],
  entry: YamlEntry,
  column: number,
): OpenFrame | undefined {
  const kind = entryKind(entry)
  const away = (frame: OpenFrame): number => Math.abs(frame.column - column)
  const [nearest] = frames
    .filter(frame => frame.kind === kind)
    .sort((a, b) => away(a) - away(b) || b.column - a.column)
  return nearest
}

/** How to call a map or list in a message. */
export function frameOwner({ kind, key }: OpenFrame): Owner {
  if (kind === 'map') return { kind: 'key', name: key }
  return key === '' ? { kind: 'item' } : { kind: 'item', list: key }
}

/** What an entry belongs to; a line without list mark and key belongs to nothing. */
function entryKind({ dashes, key }: YamlEntry): OpenFrame['kind'] | undefined {
  if (dashes.length > 0) return 'seq'
  return key === undefined ? undefined : 'map'
}
