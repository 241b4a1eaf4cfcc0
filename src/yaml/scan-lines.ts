import { type Entry, type Key, readEntry } from './entry.ts'
import { isKey, looksPasted } from './key-shape.ts'
import { type Holder, type OpenBlock, type OpenPlain, openPlain, readValue } from './line-values.ts'
import { type Line, lineEnd, lineStart, splitLines } from './lines.ts'
import { lineIndexAt, nextInOrder, type StructureLine } from './reach.ts'
import * as slip from './slip-wording.ts'
import type { Trap } from './trap.ts'
import * as say from './wording.ts'

/** A slip found on the lines, and the stretch in which the parser's own errors stem from it. */
export interface Slip {
  trap: Trap
  from: number
  /** The next line that is in order again begins here. */
  reach: number
}

/** Offsets of a stretch. */
export interface Stretch {
  start: number
  end: number
}

/** What the lines of a spec that YAML cannot read show. */
export interface LineScan {
  slips: Slip[]
  /** Stretches in `{ }` or `[ ]`. */
  flows: Stretch[]
  /** Offsets of the keys and of the values that are in order; what the parser takes for one elsewhere stems from a slip. */
  keys: ReadonlySet<number>
  values: ReadonlySet<number>
  /** Where the next line in order begins after the line of `offset`, at the same indent or a lesser one. */
  reachOf(offset: number): number
}

/** A map or list that is open where the scan stands. */
interface Frame {
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
  /** Index of the line it begins in. */
  line: number
}

interface Found {
  trap: Trap
  from: number
  line: number
  /** The next line in order has at most this column. */
  column: number
}

/** Nobody mends more at once; each slip costs a search for the next line in order. */
const maxSlips = 200

/** Every line in order ends the run of a slip that concerns whole lines. */
const anyColumn = Number.POSITIVE_INFINITY

/**
 * Reads a broken spec line by line, as its writer sees it, and names each slip. The parser sees one slip as
 * many errors at other places; here the block rules of YAML 1.2 (chapter 8) are followed as far as specs use
 * them, and reading goes on after each slip.
 */
export function scanLines(text: string): LineScan {
  return new LineScanner(text).scan()
}

class LineScanner {
  private readonly text: string
  private readonly lines: Line[]
  private frames: Frame[] = []
  private readonly found: Found[] = []
  private readonly flows: Stretch[] = []
  private readonly keys = new Set<number>()
  private readonly values = new Set<number>()
  private readonly structure: StructureLine[] = []
  private open: OpenBlock | OpenPlain | undefined
  /** The text that ended just above, if any. */
  private lastText: OpenBlock | OpenPlain | undefined
  /** Neighbouring lines with the same slip are told once. */
  private run: { found: Found; lines: number; retell: (lines: number) => Trap } | undefined
  /** What was open before a line with a wrong indent: the line after it mostly goes on there. */
  private before: Frame[] = []
  private next = 0

  constructor(text: string) {
    this.text = text
    this.lines = splitLines(text)
  }

  scan(): LineScan {
    while (this.next < this.lines.length && this.found.length < maxSlips) {
      const index = this.next++
      this.readLine(this.lines[index]!, index)
    }
    const reach = nextInOrder(this.structure, this.text.length)
    return {
      slips: this.found.map(({ trap, from, line, column }) => ({ trap, from, reach: reach(line, column) })),
      flows: this.flows,
      keys: this.keys,
      values: this.values,
      reachOf: offset => {
        const line = lineIndexAt(this.lines, offset)
        return reach(line, this.lines[line]?.indent ?? 0)
      },
    }
  }

  private readLine(line: Line, index: number): void {
    const isClean = line.start + line.indent === line.content
    if (this.open?.kind === 'block') {
      if (this.readTextLine(this.open, line, index, isClean)) return
      this.close()
    }
    const isBlank = line.content === line.end
    if (isBlank && /^[ \t]*$/.test(this.text.slice(line.start, line.end))) return
    const isDeeper = this.open !== undefined && line.indent > this.open.parent
    if (this.text[line.content] === '#') this.readComment(line)
    else if (!isClean && !isDeeper) {
      this.tellBlanks(line, index)
      this.open = this.skipBelow(line)
    } else if (!this.isDirective(line)) this.readStructure(line, index, isDeeper)
  }

  private isDirective(line: Line): boolean {
    if (this.frames.length > 0) return false
    return /^(?:%|---|\.\.\.)/.test(this.text.slice(line.start, line.start + 3))
  }

  private readComment(line: Line): void {
    if (this.open?.kind === 'plain') this.open.comment ??= line.content
  }

  private readStructure(line: Line, index: number, isDeeper: boolean): void {
    const entry = readEntry(this.text, line)
    if (isDeeper && !this.goesOnBefore(entry, line)) {
      this.readContinuation(entry, line, index)
      return
    }
    this.close()
    this.readEntryLine(entry, line, index)
  }

  /** What stands below a line whose indent cannot be read is not looked at. */
  private skipBelow(line: Line): OpenPlain {
    const top = this.frames.at(-1)
    const value = this.text[readEntry(this.text, line).value]
    const below = this.lines.slice(this.next, this.next + 50).find(({ content, end }) => content < end)
    const isHolder = value === undefined || '\r\n|>'.includes(value)
    const column = isHolder && below !== undefined ? below.indent - 1 : (top?.column ?? 0)
    return openPlain({ column, owner: { kind: 'item' } }, 0, true)
  }

  private close(): void {
    if (this.open === undefined) return
    this.lastText = this.open
    this.open = undefined
  }

  /** A line below a `|`; false when the text has ended. */
  private readTextLine(open: OpenBlock, line: Line, index: number, isClean: boolean): boolean {
    const isBlank = line.content === line.end
    if (isBlank && isClean) return true
    if (line.indent >= (open.indent ?? open.parent + 1)) {
      if (isBlank) return true
      open.indent ??= line.indent
      open.first ??= index
      return true
    }
    const { key } = readEntry(this.text, line)
    if (line.indent > open.parent || !isClean) if (key !== undefined && isKey(key.text)) return false
    if (!isClean) {
      this.tellBlanks(line, index)
      return true
    }
    if (line.indent <= open.parent) return this.readOutdentedComment(open, line, index)
    if (!open.told) this.tellUneven(open, line, index)
    open.told = true
    return true
  }

  /** `# …` at the margin ends a text for YAML; when the text goes on below it, it was meant as a line of the text. */
  private readOutdentedComment(open: OpenBlock, line: Line, index: number): boolean {
    if (this.text[line.content] !== '#' || open.indent === undefined) return false
    const below = this.lines.slice(this.next, this.next + 50).find(({ content, end }) => content < end)
    if (below === undefined || below.indent < open.indent) return false
    this.lastText = open
    this.tellUnindented(line, index, this.frames)
    return true
  }

  private tellUneven(open: OpenBlock, line: Line, index: number): void {
    const firstIndex = open.first ?? index
    const first = this.lines[firstIndex]!
    const between = this.lines.slice(firstIndex + 1, index)
    const isSecond =
      open.first !== undefined &&
      between.every(({ content, end }) => content === end) &&
      !this.goesOnAt(first.indent, line.indent)
    const trap = isSecond
      ? slip.firstLineDeeper(first, line)
      : slip.textLineTooShallow(open.indent ?? first.indent, line)
    this.found.push({ trap, from: first.start, line: index, column: open.parent })
  }

  /** True when the next lines of a text are back at `indent` and not at `other`. */
  private goesOnAt(indent: number, other: number): boolean {
    const below = this.lines.slice(this.next, this.next + 50).filter(({ content, end }) => content < end)
    const first = below.find(line => line.indent === indent || line.indent <= other)
    return first?.indent === indent
  }

  /** TAB or an odd blank in the indent. */
  private tellBlanks(line: Line, index: number): void {
    const at = line.start + line.indent
    if (this.text[at] !== '\t') {
      const retell = (count: number): Trap => say.oddBlankTrap(this.text, at, say.linesFrom(count))
      this.tellRun('yaml/odd-blank', retell, index)
      return
    }
    this.tellRun('yaml/tab-indent', count => slip.tabIndent(at, line.content, count), index)
  }

  /** A deeper line under a plain text goes on with it, unless it has a colon. */
  private readContinuation(entry: Entry, line: Line, index: number): void {
    const { open } = this
    if (open?.kind !== 'plain' || open.told) return
    const { key, dashes } = entry
    const hasKey = key !== undefined && key.glued === undefined && isKey(key.text)
    const word = this.text.slice(open.start, lineEnd(this.text, open.start)).trimEnd()
    if (!open.goesOn && (hasKey || dashes.length > 0) && isKey(word))
      this.readBelowBareKey(open, word, entry, line, index)
    else if (hasKey) this.readKeyBelowText(open, key, entry, line, index)
    else this.readTextBelow(open, key, line, index)
  }

  /** The only word of a text that stands where a key might. */
  private bareWord({ start, owner, goesOn }: OpenPlain): string | undefined {
    const word = this.text.slice(start, lineEnd(this.text, start)).trimEnd()
    const isAlone = owner.kind === 'item' || this.text.slice(lineStart(this.text, start), start).trim() === ''
    return isAlone && !goesOn && isKey(word) ? word : undefined
  }

  /** The text above was a key whose colon is missing. */
  private readBelowBareKey(open: OpenPlain, word: string, entry: Entry, line: Line, index: number): void {
    const start = lineStart(this.text, open.start)
    this.tell(slip.missingColon(word, open.start), line, index, open.parent, start)
    this.close()
    this.enter('map', open.start - start, index, false).filled = false
    this.readEntryLine(entry, line, index)
  }

  private readKeyBelowText(open: OpenPlain, key: Key, entry: Entry, line: Line, index: number): void {
    const frame = this.frames.at(-1)!
    this.close()
    if (isMisplacedFirst(frame, 'map', line.indent)) {
      this.tellFirst(frame, line.indent)
      this.accept(entry, line, index, false)
      return
    }
    this.tell(
      slip.keyBelowText(key, open.owner, open.parent, line.content),
      line,
      index,
      open.parent,
      open.start,
    )
    this.before = [...this.frames]
    this.accept(entry, line, index, true)
  }

  private readTextBelow(open: OpenPlain, key: Key | undefined, line: Line, index: number): void {
    this.values.add(line.content)
    open.goesOn = true
    const { comment, owner } = open
    let trap: Trap | undefined
    if (comment !== undefined) {
      const cut = this.text.slice(comment, lineEnd(this.text, comment))
      trap = say.commentCutsText('error', owner, cut, comment)
    } else if (key !== undefined && key.glued === undefined)
      trap = say.colonInText(key.text, owner, key.start)
    if (trap === undefined) return
    open.told = true
    this.tell(trap, line, index, open.parent, open.start)
  }

  private readEntryLine(entry: Entry, line: Line, index: number): void {
    if (this.goesOnBefore(entry, line)) this.frames = [...this.before]
    const above = this.frames
    this.frames = above.filter(({ column }) => column <= line.indent)
    if (entry.dashes.length === 0) this.leaveListAtKey(line.indent)
    this.alignFirst(entry, line.indent, above)
    if (!this.fits(entry, line.indent)) this.tellMisfit(entry, line, index, above)
    else if (this.isPasted(entry, line)) this.tellUnindented(line, index, above)
    else {
      if (!this.frames.at(-1)?.odd) this.before = []
      this.accept(entry, line, index, false)
    }
  }

  /** True when an entry stands straight below what was open before a line with a wrong indent. */
  private goesOnBefore({ dashes, key }: Entry, line: Line): boolean {
    const kind = dashes.length > 0 ? 'seq' : 'map'
    if (kind === 'map' && key === undefined) return false
    return this.before.some(frame => frame.kind === kind && frame.column === line.indent)
  }

  /** A list may stand at the column of its own key; a line there without a list mark ends it. */
  private leaveListAtKey(column: number): void {
    const [below, top] = this.frames.slice(-2)
    if (top?.kind === 'seq' && top.column === column && below?.column === column) this.frames.pop()
  }

  /** Where only the first of some siblings stands at an odd column, that one is told, and the others are in order. */
  private alignFirst({ dashes, key }: Entry, column: number, above: readonly Frame[]): void {
    const kind = dashes.length > 0 ? 'seq' : 'map'
    if (this.frames.length === 0 || (kind === 'map' && key === undefined)) return
    const popped = above[this.frames.length]
    if (popped !== undefined && isMisplacedFirst(popped, kind, column)) {
      this.tellFirst(popped, column)
      this.frames.push(popped)
      return
    }
    const top = this.frames.at(-1)!
    if (this.frames.length > 1 && top.filled && isMisplacedFirst(top, kind, column))
      this.tellFirst(top, column)
  }

  private tellFirst(frame: Frame, column: number): void {
    const line = this.lines[frame.line]!
    const isTold = this.found.some(
      ({ trap }) => trap.rule === 'yaml/bad-indent' && trap.start === line.content,
    )
    if (!isTold) this.tell(slip.firstMisplaced(line, column), line, frame.line, -1)
    frame.column = column
  }

  private fits({ dashes, key }: Entry, column: number): boolean {
    const top = this.frames.at(-1)
    if (top === undefined) return this.structure.length === 0 && (dashes.length > 0 || key !== undefined)
    const isBelow = !top.filled && top.column < column
    if (dashes.length > 0)
      return isBelow || (top.column === column && (top.kind === 'seq' || (top.kind === 'map' && !top.filled)))
    return isBelow || (key !== undefined && top.kind === 'map' && top.column === column)
  }

  /** A wrong key right below a text under `|`, with its value in the same line: a pasted line that was not moved in. */
  private isPasted({ dashes, key, value }: Entry, line: Line): boolean {
    if (dashes.length > 0 || key === undefined || this.lastText?.kind !== 'block') return false
    if (isKey(key.text, this.frames.at(-2)?.key)) return false
    return looksPasted(key.text, this.text.slice(value, line.end))
  }

  /** Takes a line into the structure and reads its value. */
  private accept(entry: Entry, line: Line, index: number, odd: boolean): void {
    this.run = undefined
    this.lastText = undefined
    const isOdd = odd || (this.frames.at(-1)?.odd ?? false)
    this.structure.push({ start: line.start, line: index, column: line.indent, odd: isOdd })
    const { key, dashes } = entry
    for (const dash of dashes) this.enter('seq', dash - line.start, index, odd)
    if (entry.gluedDash !== undefined) this.tellGluedDash(entry, line, index)
    if (key !== undefined) {
      const column = key.start - line.start + (entry.gluedDash === 'letter' ? 1 : 0)
      this.enter('map', column, index, odd).key = key.text
      this.keys.add(key.start)
      if (key.glued !== undefined) this.tellGluedKey(key, entry.value, line, index)
    }
    this.values.add(entry.value)
    this.takeValue(this.frames.at(-1)!, entry, line, index)
  }

  /** The open map or list at `column`, or a new one inside the last. */
  private enter(kind: 'map' | 'seq', column: number, line: number, odd: boolean): Frame {
    const top = this.frames.at(-1)
    if (top !== undefined && top.kind === kind && top.column === column) {
      top.filled = false
      top.count++
      return top
    }
    if (top !== undefined) top.filled = true
    const frame: Frame = {
      kind,
      column,
      key: top?.key ?? '',
      filled: false,
      odd: odd || (top?.odd ?? false),
      count: 1,
      line,
    }
    this.frames.push(frame)
    return frame
  }

  private takeValue(frame: Frame, { dashes, key, value: at }: Entry, line: Line, index: number): void {
    const value = readValue(this.text, at, line, holderOf(frame))
    frame.filled = value.filled
    this.open = value.open
    for (const trap of value.traps) {
      const isWrongKey = trap.rule === 'yaml/colon-in-text' && key !== undefined && !isKey(key.text)
      const list = this.frames.at(-2)
      const owner = dashes.length > 0 && list !== undefined ? holderOf(list).owner : undefined
      this.tell(isWrongKey ? say.colonInText(key.text, owner, key.start) : trap, line, index, line.indent)
    }
    if (value.swallowsRest) this.found.at(-1)!.column = -1
    if (value.flow !== undefined) this.flows.push({ start: value.flow, end: value.end ?? line.end })
    if (value.end === undefined) return
    while (this.next < this.lines.length && this.lines[this.next]!.start <= value.end) this.next++
  }

  private tellGluedKey(key: Key, value: number, line: Line, index: number): void {
    const trap =
      key.glued === 'letter'
        ? say.missingBlankAfterColon(key.text, this.text.slice(value, line.end), key.start)
        : say.oddBlankTrap(this.text, key.colon + 1, `Sau \`${key.text}:\``)
    this.tell(trap, line, index, line.indent)
  }

  private tellGluedDash({ dashes, gluedDash, key }: Entry, line: Line, index: number): void {
    const dash = dashes.at(-1)!
    const trap =
      gluedDash === 'letter'
        ? say.missingBlankAfterDash(key?.text ?? '', dash)
        : say.oddBlankTrap(this.text, dash + 1, 'Sau dấu `-`')
    this.tell(trap, line, index, line.indent)
  }

  private tellMisfit(entry: Entry, line: Line, index: number, above: Frame[]): void {
    const { key, dashes } = entry
    const rest = this.text.slice(line.content, line.end).trimEnd()
    const isBare = key === undefined && dashes.length === 0
    const bareKey = isBare ? this.keyWithoutColon(rest) : undefined
    if (bareKey !== undefined) {
      this.tell(slip.missingColon(bareKey, line.content), line, index, line.indent)
      if (rest === bareKey && this.frames.at(-1)?.kind === 'map') this.frames.at(-1)!.filled = false
    } else if (isBare || (key === undefined ? this.isTextDash(line, above) : !isKey(key.text))) {
      this.tellUnindented(line, index, above)
    } else if (this.frames.length === 0) {
      const [first] = this.structure
      const { content, end, indent } = this.lines[first!.line]!
      this.tell(slip.firstKeyIndented(indent, content, end), line, index, anyColumn, first!.start)
      this.accept(entry, line, index, false)
    } else {
      const away = (frame: Frame): number => Math.abs(frame.column - line.indent)
      const [fit] = above
        .filter(({ kind }) => kind === (dashes.length > 0 ? 'seq' : 'map'))
        .sort((a, b) => away(a) - away(b) || b.column - a.column)
      this.tell(slip.misplaced(key, line, fit), line, index, anyColumn)
      this.before = above
      this.accept(entry, line, index, true)
    }
  }

  /** `co_quan`, `trich_yeu Kế hoạch`; a lone word in the first line of the file. */
  private keyWithoutColon(line: string): string | undefined {
    const word = /^[a-z][a-z0-9_]*(?=\s|$)/.exec(line)?.[0]
    if (word === undefined) return undefined
    if (word === line || this.structure.length === 0) return word
    return word.includes('_') && this.lastText?.kind !== 'block' ? word : undefined
  }

  /** A list mark that fits no list: a line of text, when a text has just ended and no list is waiting for an item. */
  private isTextDash(line: Line, above: Frame[]): boolean {
    if (this.lastText?.kind === 'plain')
      return this.frames.at(-1)?.column === line.indent || !above.some(({ kind }) => kind === 'seq')
    return this.lastText !== undefined
  }

  /** The lines behind it go on with what was open before. */
  private tellUnindented(line: Line, index: number, above: Frame[]): void {
    this.frames = above
    const owner = this.lastText?.owner
    const text = this.text.slice(line.content, line.end)
    const retell = (count: number): Trap => say.unindentedText(text, owner, count, line.content, line.end)
    this.tellRun('yaml/unindented-text', retell, index)
  }

  private tell(trap: Trap, line: Line, index: number, column: number, from = line.start): void {
    this.found.push({ trap, from, line: index, column })
  }

  private tellRun(rule: string, retell: (lines: number) => Trap, index: number): void {
    const { run } = this
    if (run !== undefined && run.found.trap.rule === rule) {
      run.lines++
      run.found.trap = run.retell(run.lines)
      run.found.line = index
      return
    }
    const { start } = this.lines[Math.max(0, index - 1)]!
    const found: Found = { trap: retell(1), from: start, line: index, column: anyColumn }
    this.found.push(found)
    this.run = { found, lines: 1, retell }
  }
}

/** True for the first of some siblings when it stands at an odd column and the next one, at `column`, does not. */
function isMisplacedFirst(frame: Frame, kind: Frame['kind'], column: number): boolean {
  return frame.kind === kind && frame.count === 1 && frame.column % 2 === 1 && column % 2 === 0
}

function holderOf({ kind, column, key }: Frame): Holder {
  const owner: say.Owner =
    kind === 'map' ? { kind: 'key', name: key } : { kind: 'item', ...(key === '' ? {} : { list: key }) }
  return { column, owner }
}
