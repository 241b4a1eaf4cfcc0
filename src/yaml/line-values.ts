import { findColon, isBlank, skipBlanks, skipWord } from './entry.ts'
import * as fault from './fault-wording.ts'
import { isKey } from './key-shape.ts'
import { lineEnd, type SourceLine } from './lines.ts'
import type { Mistake } from './mistake.ts'
import { flowSpan, quotedSpan } from './spans.ts'
import type { Owner } from './wording.ts'
import * as say from './wording.ts'

/** Text under `|` or `>` that the following lines may go on with. */
export interface OpenBlock {
  kind: 'block'
  /** Column of the map or list that holds it; its lines are deeper. */
  parent: number
  owner: Owner | undefined
  /** Indent of its lines, once known. */
  indent: number | undefined
  /** The blank line before its text that has the most blanks. */
  blank?: SourceLine
  /** Its first line with text. */
  first: SourceLine | undefined
  /** True once a mistake in it has been reported. */
  reported: boolean
}

/** A plain text, or a broken value, that the following deeper lines go on with. */
export interface OpenPlain {
  kind: 'plain'
  parent: number
  owner: Owner | undefined
  start: number
  /** Place of a `#` that has ended it. */
  comment: number | undefined
  reported: boolean
  /** True when a second line has been read. */
  goesOn: boolean
}

/** What stands behind a colon or a list mark. */
export interface ValueReading {
  mistakes: Mistake[]
  /** False when the value is still to come, on the next lines. */
  filled: boolean
  open?: OpenBlock | OpenPlain
  /** End of a quoted text or bracket, which may be some lines on. */
  end?: number
  /** Where a `{ }` or `[ ]` that is closed begins. */
  flow?: number
  /** The parser reads on to the end of the file. */
  swallowsRest?: boolean
}

/** The holder of a value: column, and how to call it. */
interface Holder {
  column: number
  owner: Owner | undefined
}

/** Reads the value that begins at `at` in `line` and names the mistakes in it. */
export function readValue(text: string, at: number, line: SourceLine, holder: Holder): ValueReading {
  const first = text[at]
  if (at >= line.end || first === undefined || first === '#') return { mistakes: [], filled: false }
  const { owner } = holder
  if (first === '|' || first === '>') return readBlockHeader(text, at, line, holder)
  if (first === '"' || first === "'") return readQuoted(text, at, holder)
  if (text.startsWith('{{', at)) return broken(say.placeholderFirst(owner, at, line.end), at, holder)
  if (first === '{' || first === '[') return readFlow(text, at, holder)
  if (first === '&' || first === '!' || first === '*') return readReference(text, at, line, holder)
  if ('%@`,]}'.includes(first) || (first === '?' && isBlank(text[at + 1])))
    return broken(say.reservedMark(first as say.ReservedMark, owner, at), at, holder)
  if (first === '-' && isBlank(text[at + 1])) return readDash(text, at, line, holder)
  return readPlain(text, at, line, holder)
}

/** An open plain text that begins at `start`. */
export function openPlain({ column, owner }: Holder, start: number, reported = false): OpenPlain {
  return { kind: 'plain', parent: column, owner, start, comment: undefined, reported, goesOn: false }
}

/** A value that cannot be read: its further lines are not looked at. */
function broken(
  mistake: Mistake,
  at: number,
  holder: Holder,
  rest: Partial<ValueReading> = {},
): ValueReading {
  return { mistakes: [mistake], filled: true, open: openPlain(holder, at, true), ...rest }
}

function readBlockHeader(text: string, at: number, line: SourceLine, holder: Holder): ValueReading {
  const header = /^[|>](?:[+-]?([1-9])?|([1-9])[+-])(?:[ \t]+#.*|[ \t]*)$/.exec(text.slice(at, line.end))
  if (header === null) {
    const mistake = fault.textAfterBlockMark(text[at]!, text.slice(at + 1, line.end), holder.owner, at)
    return broken(mistake, at, holder)
  }
  const digit = header[1] ?? header[2]
  const indent = digit === undefined ? undefined : Math.max(holder.column, 0) + Number(digit)
  const { column: parent, owner } = holder
  return {
    mistakes: [],
    filled: true,
    open: { kind: 'block', parent, owner, indent, first: undefined, reported: false },
  }
}

function readQuoted(text: string, at: number, holder: Holder): ValueReading {
  const span = quotedSpan(text, at, holder.column)
  if (!span.closed) {
    const swallowsRest = text.indexOf(text[at]!, at + 1) < 0
    return broken(fault.unclosedQuote(text[at]!, holder.owner, at), at, holder, { swallowsRest })
  }
  const rest = textBehind(text, span.end)
  if (rest === undefined) return { mistakes: [], filled: true, end: span.end }
  const mistake = fault.textAfterQuote(text.slice(at, span.end), holder.owner, at, rest)
  return broken(mistake, at, holder, { end: span.end })
}

function readFlow(text: string, at: number, holder: Holder): ValueReading {
  const span = flowSpan(text, at, holder.column)
  const { end } = span
  if (!span.closed) return broken(fault.unclosedBracket(text[at]!, holder.owner, at), at, holder, { end })
  if (span.placeholder !== undefined) {
    const close = text.indexOf('}}', span.placeholder)
    const mistake = say.placeholderInFlow(span.placeholder, close < 0 ? span.placeholder + 2 : close + 2)
    return broken(mistake, at, holder, { end, flow: at })
  }
  if (span.outdented !== undefined)
    return broken(fault.outdentedBracket(text[span.outdented]!, holder.column, span.outdented), at, holder, {
      end,
      flow: at,
    })
  const rest = textBehind(text, end)
  if (rest === undefined) return { mistakes: [], filled: true, end, flow: at }
  const mistake = fault.textAfterBracket(text.slice(at, end), holder.owner, at, rest)
  return broken(mistake, at, holder, { end, flow: at })
}

/** `*x`, `&x`, `!x`; behind the last two the value itself may follow. */
function readReference(text: string, at: number, line: SourceLine, holder: Holder): ValueReading {
  const end = skipWord(text, at, line.end)
  const mark = text[at] as '*' | '&' | '!'
  const mistake = say.refusedMark(mark, holder.owner, at, end)
  if (mark === '*') return broken(mistake, at, holder)
  const value = readValue(text, skipBlanks(text, end, line.end), line, holder)
  return { ...value, mistakes: [mistake, ...value.mistakes] }
}

function readDash(text: string, at: number, line: SourceLine, holder: Holder): ValueReading {
  const rest = skipBlanks(text, at + 1, line.end)
  const isAlone = rest >= line.end || text[rest] === '#'
  const mistake = isAlone ? fault.loneDash(holder.owner, at) : fault.listOnKeyLine(holder.owner, at, line.end)
  return broken(mistake, at, holder)
}

function readPlain(text: string, at: number, line: SourceLine, holder: Holder): ValueReading {
  const { owner } = holder
  const colon = findColon(text, at, line.end)
  if (colon >= 0) {
    const inner = text.slice(at, colon).trimEnd()
    const isSecondKey = owner?.kind === 'key' && isKey(inner)
    return broken(
      isSecondKey ? say.twoKeys(owner.name, inner, at) : say.colonInText(inner, owner, at),
      at,
      holder,
    )
  }
  const comment = /[ \t]#/.exec(text.slice(at, line.end))
  const open = openPlain(holder, at)
  if (comment !== null) open.comment = at + comment.index + 1
  return { mistakes: [], filled: true, open }
}

/** The end of the line at `at` when text other than a comment stands there. */
function textBehind(text: string, at: number): number | undefined {
  const line = text.slice(at, lineEnd(text, at)).trimEnd()
  return line === '' || /^[ \t]+#/.test(line) ? undefined : at + line.length
}
