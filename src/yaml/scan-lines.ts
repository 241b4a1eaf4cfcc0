import { findColon, type Key, readEntry, type YamlEntry } from './entry.ts'
import { findEntryFaults } from './entry-faults.ts'
import { FaultLog, type LineFault } from './fault-log.ts'
import * as fault from './fault-wording.ts'
import { isKey, looksPasted } from './key-shape.ts'
import { type OpenBlock, type OpenPlain, openPlain, readValue, type ValueReading } from './line-values.ts'
import { lineEnd, lineStart, nextTextLine, type SourceLine, splitLines, startAbove } from './lines.ts'
import type { Mistake } from './mistake.ts'
import { frameOwner, nearestFrame, type OpenFrame, OpenFrames } from './open-frames.ts'
import { lineIndexAt, nextInOrder, type StructureLine } from './reach.ts'
import { readTextLine, unevenText } from './text-block.ts'
import * as say from './wording.ts'

/** Offsets of a stretch. */
export interface LineStretch {
  start: number
  end: number
}

/** What the lines of a spec that YAML cannot read show. */
export interface LineScan {
  faults: LineFault[]
  /** Stretches in `{ }` or `[ ]` that are closed. */
  flows: LineStretch[]
  /** Offsets of the keys and of the values that are in order; what the parser takes for one elsewhere stems from a mistake. */
  keys: ReadonlySet<number>
  values: ReadonlySet<number>
  /** The line that `offset` stands in. */
  lineAt(offset: number): SourceLine
  /** Where the next line in order begins after `line`, at the same indent or a lesser one. */
  reachOf(line: SourceLine): number
}

/** Every line in order ends the stretch of a mistake that concerns a whole line. */
const anyColumn = Number.POSITIVE_INFINITY

/**
 * Reads a broken spec line by line, as its writer sees it, and names each mistake. The parser sees one mistake as many errors at
 * other places; here the block rules of YAML 1.2 (chapter 8) are followed as far as specs use them, and reading goes on
 * after each mistake.
 */
export function scanLines(text: string): LineScan {
  return new LineScanner(text).scan()
}

class LineScanner {
  private readonly text: string
  private readonly lines: SourceLine[]
  private readonly frames = new OpenFrames()
  private readonly log = new FaultLog()
  private readonly structure: StructureLine[] = []
  private readonly flows: LineStretch[] = []
  private readonly keys = new Set<number>()
  private readonly values = new Set<number>()
  private open: OpenBlock | OpenPlain | undefined
  /** The text that ended just above, if any. */
  private lastText: OpenBlock | OpenPlain | undefined
  private next = 0

  constructor(text: string) {
    this.text = text
    this.lines = splitLines(text)
  }

  scan(): LineScan {
    while (this.next < this.lines.length && !this.log.isFull) this.readLine(this.lines[this.next++]!)
    const reach = nextInOrder(this.structure, this.text.length)
    return {
      faults: this.log.faults(this.structure, this.text.length),
      flows: this.flows,
      keys: this.keys,
      values: this.values,
      lineAt: offset => this.lines[lineIndexAt(this.lines, offset)]!,
      reachOf: line => reach(line.index, line.indent),
    }
  }

  private readLine(line: SourceLine): void {
    if (this.open?.kind === 'block') {
      if (this.isBelowBar(this.open, line)) return
      this.close()
    }
    if (/^[ \t\r]*$/.test(this.text.slice(line.start, line.end))) return
    const isClean = line.start + line.indent === line.content
    const isDeeper = this.open !== undefined && line.indent > this.open.parent
    if (this.text[line.content] === '#') this.readComment(line)
    else if (!isClean && !isDeeper) {
      this.tellBlanks(line)
      this.open = this.skipBelow(line)
    } else if (!this.isOutside(line)) this.readStructure(line, isDeeper)
  }

  /** Directives and the marks around a document. */
  private isOutside(line: SourceLine): boolean {
    return this.frames.isEmpty && /^(?:%|---|\.\.\.)/.test(this.text.slice(line.start, line.start + 3))
  }

  private isBelowBar(open: OpenBlock, line: SourceLine): boolean {
    const kind = readTextLine(this.text, this.lines, open, line)
    if (kind === 'odd-blanks') this.tellBlanks(line)
    if (kind === 'comment') this.tellUnindented(line, open)
    if (kind === 'below-deeper-blank')
      this.log.tell(fault.blankLineDeeper(open.blank!, line), line, open.parent, open.blank!.start)
    if (kind === 'uneven' && !open.reported) {
      open.reported = true
      this.log.tell(unevenText(this.lines, open, line), line, open.parent, (open.first ?? line).start)
      open.indent = line.indent
    }
    return kind !== 'end'
  }

  private readComment(line: SourceLine): void {
    if (this.open?.kind === 'plain') this.open.comment ??= line.content
  }

  private readStructure(line: SourceLine, isDeeper: boolean): void {
    const entry = readEntry(this.text, line)
    if (isDeeper && !this.frames.goesOnBefore(entry, line.indent)) this.readContinuation(entry, line)
    else {
      this.close()
      this.readEntryLine(entry, line)
    }
  }

  private close(): void {
    if (this.open === undefined) return
    this.lastText = this.open
    this.open = undefined
  }

  /** TAB or an odd blank in the indent. */
  private tellBlanks(line: SourceLine): void {
    const at = line.start + line.indent
    const above = startAbove(this.text, this.lines, line)
    if (this.text[at] === '\t')
      this.log.tellLine('yaml/tab-indent', count => fault.tabIndent(at, line.content, count), line, above)
    else {
      const retell = (count: number): Mistake => say.oddBlankMistake(this.text, at, say.linesFrom(count))
      this.log.tellLine('yaml/odd-blank', retell, line, above)
    }
  }

  /** What stands below a line whose indent cannot be read is not looked at. */
  private skipBelow(line: SourceLine): OpenPlain {
    const value = this.text[readEntry(this.text, line).value]
    const isHolder = value === undefined || '\r\n|>'.includes(value)
    const below = isHolder ? nextTextLine(this.lines, line.index + 1) : undefined
    const column = below === undefined ? (this.frames.top?.column ?? 0) : below.indent - 1
    return openPlain({ column, owner: undefined }, 0, true)
  }

  /** A deeper line under a plain text goes on with it, unless it has a colon. */
  private readContinuation(entry: YamlEntry, line: SourceLine): void {
    const { open } = this
    if (open?.kind !== 'plain' || open.reported) return
    const { key, dashes } = entry
    const hasKey = key !== undefined && key.glued === undefined && isKey(key.text)
    const word = this.bareWord(open)
    if (word !== undefined && (hasKey || dashes.length > 0)) this.readBelowBareKey(open, word, entry, line)
    else if (hasKey) this.readKeyBelowText(open, key, entry, line)
    else this.readTextBelow(open, key, line)
  }

  /** The only word of a text that stands where a key might. */
  private bareWord({ start, owner, goesOn }: OpenPlain): string | undefined {
    const word = this.text.slice(start, lineEnd(this.text, start)).trimEnd()
    const isAlone = owner?.kind !== 'key' || this.text.slice(lineStart(this.text, start), start).trim() === ''
    return isAlone && !goesOn && isKey(word) ? word : undefined
  }

  /** The text above was a key whose colon is missing. */
  private readBelowBareKey(open: OpenPlain, word: string, entry: YamlEntry, line: SourceLine): void {
    const start = lineStart(this.text, open.start)
    this.log.tell(fault.missingColon(word, open.start), line, open.parent, start)
    this.close()
    this.frames.enter('map', open.start - start, line, false)
    this.readEntryLine(entry, line)
  }

  private readKeyBelowText(open: OpenPlain, key: Key, entry: YamlEntry, line: SourceLine): void {
    this.close()
    if (this.alignFirst(entry, line, [])) {
      this.accept(entry, line, false)
      return
    }
    const mistake = fault.keyBelowText(key, open.owner, open.parent, line.content)
    this.log.tell(mistake, line, open.parent, lineStart(this.text, open.start))
    this.frames.remember()
    this.accept(entry, line, true)
  }

  private readTextBelow(open: OpenPlain, key: Key | undefined, line: SourceLine): void {
    this.values.add(line.content)
    open.goesOn = true
    const mistake = this.brokenText(open, key, line)
    if (mistake === undefined) return
    open.reported = true
    this.log.tell(mistake, line, open.parent, lineStart(this.text, open.start))
  }

  private brokenText(
    { comment, owner }: OpenPlain,
    key: Key | undefined,
    line: SourceLine,
  ): Mistake | undefined {
    if (comment !== undefined) {
      const cut = this.text.slice(comment, lineEnd(this.text, comment))
      return say.commentCutsText('error', owner, cut, comment)
    }
    const start = key?.start ?? line.content
    const colon = findColon(this.text, start, line.end)
    return colon < 0 ? undefined : say.colonInText(this.text.slice(start, colon).trimEnd(), owner, start)
  }

  private readEntryLine(entry: YamlEntry, line: SourceLine): void {
    const all = this.frames.leave(entry, line.indent)
    this.alignFirst(entry, line, all)
    const isFirst = this.frames.isEmpty && this.structure.length > 0
    if (this.isRootBracket(entry)) this.readRootBracket(entry, line)
    else if (isFirst || !this.frames.fits(entry, line.indent)) this.readMisfit(entry, line, all)
    else if (this.isPasted(entry, line)) this.readUnindented(line, all)
    else {
      this.frames.forget()
      this.accept(entry, line, false)
    }
  }

  /** A file that is one `{ }`, as scripts write it. */
  private isRootBracket({ key, dashes, value }: YamlEntry): boolean {
    return (
      key === undefined &&
      dashes.length === 0 &&
      this.structure.length === 0 &&
      /[{[]/.test(this.text[value] ?? '')
    )
  }

  private readRootBracket({ value }: YamlEntry, line: SourceLine): void {
    this.structure.push({ start: line.start, line: line.index, column: line.indent, odd: false })
    this.takeReading(readValue(this.text, value, line, { column: -1, owner: undefined }), line)
  }

  private alignFirst(entry: YamlEntry, line: SourceLine, all: readonly OpenFrame[]): boolean {
    const first = this.frames.alignFirst(entry, line.indent, all)
    if (first === undefined) return false
    if (!this.log.isReported('yaml/bad-indent', first.line.content))
      this.log.tell(fault.firstMisplaced(first.line, line.indent), first.line, -1)
    return true
  }

  /** A wrong key right below a text under `|`, with its value in the same line: a pasted line that was not moved in. */
  private isPasted({ dashes, key, value }: YamlEntry, line: SourceLine): boolean {
    if (dashes.length > 0 || key === undefined || this.lastText?.kind !== 'block') return false
    if (isKey(key.text, this.frames.holder?.key)) return false
    return looksPasted(key.text, this.text.slice(value, line.end))
  }

  /** Takes a line into the structure and reads its value. */
  private accept(entry: YamlEntry, line: SourceLine, odd: boolean): void {
    this.log.endRun()
    this.lastText = undefined
    const isOdd = odd || (this.frames.top?.odd ?? false)
    this.structure.push({ start: line.start, line: line.index, column: line.indent, odd: isOdd })
    const { key, dashes, gluedDash, value } = entry
    for (const dash of dashes) this.frames.enter('seq', dash - line.start, line, odd)
    for (const nested of dashes.slice(1)) this.values.add(nested)
    for (const mistake of findEntryFaults(this.text, entry, line)) this.log.tell(mistake, line)
    if (key !== undefined) {
      const column = key.start - line.start + (gluedDash === 'letter' ? 1 : 0)
      this.frames.enter('map', column, line, odd).key = key.text
      this.keys.add(key.start)
    }
    this.values.add(value)
    this.takeValue(this.frames.top!, entry, line)
  }

  private takeValue(frame: OpenFrame, { dashes, key, value }: YamlEntry, line: SourceLine): void {
    const reading = readValue(this.text, value, line, { column: frame.column, owner: frameOwner(frame) })
    frame.filled = reading.filled
    const { holder } = this.frames
    if (key !== undefined && !isKey(key.text, holder?.key)) {
      const owner = dashes.length > 0 && holder !== undefined ? frameOwner(holder) : undefined
      reading.mistakes = reading.mistakes.map(mistake =>
        mistake.rule === 'yaml/colon-in-text' ? say.colonInText(key.text, owner, key.start) : mistake,
      )
    }
    this.takeReading(reading, line)
  }

  private takeReading({ mistakes, open, flow, end, swallowsRest }: ValueReading, line: SourceLine): void {
    this.open = open
    for (const mistake of mistakes) this.log.tell(mistake, line, swallowsRest ? -1 : line.indent)
    if (flow !== undefined) this.flows.push({ start: flow, end: end ?? line.end })
    if (end === undefined) return
    while (this.next < this.lines.length && this.lines[this.next]!.start <= end) this.next++
  }

  /** A line that fits nothing above: a key without its colon, a line of text at the margin, a wrong indent. */
  private readMisfit(entry: YamlEntry, line: SourceLine, all: readonly OpenFrame[]): void {
    const { key, dashes } = entry
    const isBare = key === undefined && dashes.length === 0
    const rest = this.text.slice(line.content, line.end).trimEnd()
    const above = startAbove(this.text, this.lines, line)
    const word = isBare && !isValueOf(all.at(-1), line) ? this.keyWithoutColon(rest) : undefined
    const mark = isBare ? /^(?:[\]},%@`]|\?(?=\s))/.exec(rest)?.[0] : undefined
    if (mark !== undefined) {
      this.log.tell(
        say.reservedMark(mark as say.ReservedMark, undefined, line.content),
        line,
        anyColumn,
        above,
      )
    } else if (word !== undefined) {
      this.log.tell(fault.missingColon(word, line.content), line, line.indent, above)
      if (rest === word && this.frames.top?.kind === 'map') this.frames.top.filled = false
    } else if (isBare || (key === undefined ? this.isTextDash(line, all) : !isKey(key.text))) {
      this.readUnindented(line, all)
    } else if (this.frames.isEmpty) {
      const first = this.lines[this.structure[0]!.line]!
      this.log.tell(fault.firstKeyIndented(first), line, anyColumn, first.start)
      this.accept(entry, line, false)
    } else {
      this.log.tell(fault.misplaced(key, line, nearestFrame(all, entry, line.indent)), line, anyColumn, above)
      this.frames.remember(all)
      this.accept(entry, line, true)
    }
  }

  /** `co_quan`, `trich_yeu Kế hoạch`; any word in the first line of the file. */
  private keyWithoutColon(line: string): string | undefined {
    const word = /^[a-z][a-z0-9_]*(?=\s|$)/.exec(line)?.[0]
    if (word === undefined || word === line || this.structure.length === 0) return word
    return word.includes('_') && this.lastText?.kind !== 'block' ? word : undefined
  }

  /** A list mark that fits no list: a line of text, when a text has just ended and no list waits for an item. */
  private isTextDash(line: SourceLine, all: readonly OpenFrame[]): boolean {
    if (this.lastText?.kind !== 'plain') return this.lastText !== undefined
    return this.frames.top?.column === line.indent || !all.some(({ kind }) => kind === 'seq')
  }

  /** The lines behind it go on with what was open above it. */
  private readUnindented(line: SourceLine, all: readonly OpenFrame[]): void {
    this.frames.reopen(all)
    this.tellUnindented(line, this.lastText)
  }

  private tellUnindented(line: SourceLine, above: OpenBlock | OpenPlain | undefined): void {
    const { top } = this.frames
    const waiting = top !== undefined && isValueOf(top, line) ? frameOwner(top) : undefined
    const text = this.text.slice(line.content, line.end)
    const retell = (count: number): Mistake =>
      say.unindentedText(
        text,
        above?.owner ?? waiting,
        above?.kind === 'block',
        count,
        line.content,
        line.end,
      )
    const from = startAbove(this.text, this.lines, line)
    this.log.tellLine('yaml/unindented-text', retell, line, from)
  }
}

/** True for a line that is no deeper than a key above it which still waits for its value. */
function isValueOf(frame: OpenFrame | undefined, line: SourceLine): boolean {
  return frame?.kind === 'map' && !frame.filled && frame.column >= line.indent
}
