import { diffArrays } from 'diff'
import type { Path } from '../diagnostics/diagnostic.ts'
import { splitLabel } from '../document/carrier.ts'
import { upper } from '../language/line-case.ts'
import { cutMarks } from '../text/mark-tokens.ts'
import { escapeMarks } from '../transcribe/marks.ts'
import type { FileText } from './file-units.ts'
import type { ValueEdit } from './spec-changes.ts'
import type { TracedLine, TracedSign } from './trace.ts'

/** Why a stretch was not written into the spec. */
export type LeftReason = 'computed' | 'value' | 'frame' | 'elsewhere' | 'one-line'

/** A stretch [from, to) of the edited text, and what stood there. */
export interface LeftStretch {
  reason: LeftReason
  before: string
  after: string
}

/** A text of the spec's document with the source of each character; several are joined by line ends. */
export interface SourcedText {
  text: string
  sources: readonly (TracedSign | undefined)[]
}

/** What becomes of a value when a text is edited. */
export interface TextChanges {
  edits: ValueEdit[]
  left: LeftStretch[]
  /** Stretches of the text before that go. */
  removed: { from: number; to: number }[]
  /** The text that the spec prints afterwards. */
  expected: string
}

/** What is asked of a change. */
export interface ChangeContext {
  lines: readonly TracedLine[]
  valueAt(path: Path): string
  refusal(path: Path): 'frame' | 'elsewhere' | undefined
  /** A value may have several lines. */
  hasLines(path: Path): boolean
  /** A value whose lines are rows: `|` parts their cells. */
  isShortRow(path: Path): boolean
  /** Words go in the place of `{{…}}` and codes too. */
  literal: boolean
  /** A sign for a note in inserted words; undefined when it cannot be written. */
  noteMark(index: number): string | undefined
  /** Words that the spec writes in capitals of their own. */
  isCapital(word: string): boolean
}

/** Texts joined by line ends, with the sources of their characters. */
export function joinTexts(
  texts: readonly FileText[],
  sources: ReadonlyMap<FileText, readonly (TracedSign | undefined)[]>,
): SourcedText {
  const joined: (TracedSign | undefined)[] = []
  texts.forEach((text, index) => {
    if (index > 0) joined.push(undefined)
    const own = sources.get(text)
    for (let at = 0; at < text.text.length; at++) joined.push(own?.[at])
  })
  return { text: texts.map(({ text }) => text).join('\n'), sources: joined }
}

const token = /\n|[^\S\n]+|[\p{L}\p{N}\p{M}]+|./gsu

/** A stretch [from, to) of a text that becomes `text`; `at` is where that stands in the other. */
export interface Hunk {
  from: number
  to: number
  text: string
  at: number
}

/** Where two texts differ, by words and signs. */
export function hunksOf(before: string, after: string): Hunk[] {
  const hunks: Hunk[] = []
  let from = 0
  let at = 0
  let open: Hunk | undefined
  for (const { value, added, removed } of diffArrays(before.match(token) ?? [], after.match(token) ?? [])) {
    const words = value.join('')
    if (!added && !removed) {
      open = undefined
      from += words.length
      at += words.length
      continue
    }
    if (open === undefined) {
      open = { from, to: from, text: '', at }
      hunks.push(open)
    }
    if (added) {
      open.text += words
      at += words.length
    } else {
      from += words.length
      open.to = from
    }
  }
  return hunks
}

/**
 * What has to be written so that a text becomes the edited one; what must not be written is left and told. The label that the program prints
 * before a text is compared for itself: words that were typed in its place are words of the text.
 */
export function changeText(spec: SourcedText, after: string, context: ChangeContext): TextChanges {
  const label = ownLabel(spec)
  if (label.trim() === '' || after.startsWith(label)) return changeFrom(spec, 0, after, context)
  const typed = splitLabel(after)
  const changes = changeFrom(spec, label.length, typed.label === '' ? after : typed.words, context)
  changes.left.unshift({ reason: 'computed', before: label.trim(), after: typed.label })
  return changes
}

/** What the program prints before the words of the spec; empty for a text that is its own as a whole. */
function ownLabel({ text, sources }: SourcedText): string {
  const first = sources.findIndex(sign => sign?.atom.from !== undefined)
  return first > 0 ? text.slice(0, first) : ''
}

/** The same for the words from an index on. */
function changeFrom(spec: SourcedText, start: number, after: string, context: ChangeContext): TextChanges {
  const changes: TextChanges = { edits: [], left: [], removed: [], expected: spec.text.slice(0, start) }
  const before = spec.text.slice(start)
  const hunks = hunksOf(before, after).map(hunk => ({
    ...hunk,
    from: hunk.from + start,
    to: hunk.to + start,
  }))
  let at = start
  let notes = 0
  for (const hunk of hunks) {
    const found = editsOf(spec, hunk, context, notes)
    notes += hunk.text.split('\uFFFC').length - 1
    changes.expected += spec.text.slice(at, hunk.from)
    if (typeof found === 'string') {
      changes.left.push({ reason: found, before: spec.text.slice(hunk.from, hunk.to), after: hunk.text })
      changes.expected += spec.text.slice(hunk.from, hunk.to)
    } else {
      changes.edits.push(...found)
      changes.removed.push(hunk)
      changes.expected += hunk.text
    }
    at = hunk.to
  }
  changes.expected += spec.text.slice(at)
  // Half of a text that is another one now would be neither.
  const kept = before.length - hunks.reduce((sum, { from, to }) => sum + to - from, 0)
  const isParted = before.split('\n').length !== after.split('\n').length
  const isAnother =
    changes.left.some(({ reason }) => reason !== 'computed') && (isParted || kept < before.length / 2)
  return isAnother ? { edits: [], left: changes.left, removed: [], expected: spec.text } : changes
}

function editsOf(
  spec: SourcedText,
  { from, to, text }: Hunk,
  context: ChangeContext,
  notes: number,
): ValueEdit[] | LeftReason {
  const pathOf = ({ line }: TracedSign): Path => context.lines[line]!.place.origin.path
  const ranges: { path: Path; from: number; to: number }[] = []
  let words = text
  // The layout makes the capitals.
  if (upper(text) === upper(spec.text.slice(from, to)) && isCapitalised(spec, { from, to, text, at: 0 }))
    return []
  const code = from === to ? codeBeside(spec, from, context) : undefined
  if (code !== undefined) {
    if (!context.literal) return 'value'
    const [start, end] = valueStretch(spec, code)
    const own = spec.text.slice(start, end)
    return editsOf(
      spec,
      { from: start, to: end, text: start === from ? text + own : own + text, at: 0 },
      context,
      notes,
    )
  }
  for (let at = from; at < to; at++) {
    const sign = spec.sources[at]
    if (spec.text[at] === '\n') {
      const range = lineEndRange(spec, at, context)
      if (range === undefined) return 'one-line'
      ranges.push(range)
      continue
    }
    const { atom } = sign ?? {}
    if (sign === undefined || atom?.from === undefined || atom.to === undefined) return 'computed'
    if (!atom.isOwn) {
      if (!context.literal) return 'value'
      // The whole value goes; what of its words stays is written as words.
      const [start, end] = valueStretch(spec, at)
      if (start < from) words = spec.text.slice(start, from) + words
      if (end > to) words += spec.text.slice(to, end)
      ranges.push({ path: pathOf(sign), from: atom.from, to: atom.to })
      at = Math.max(at, Math.min(end, to) - 1)
      continue
    }
    ranges.push({ path: pathOf(sign), from: atom.from, to: atom.to })
  }
  const point = ranges[0] ?? insertionPoint(spec, from, context)
  if (point === undefined) return 'computed'
  if (typeof point === 'string') return point
  for (const { path } of [point, ...ranges]) {
    const refusal = context.refusal(path)
    if (refusal !== undefined) return refusal
  }
  if (words.includes('\n') && !context.hasLines(point.path)) return 'one-line'
  const written = writtenWords(spec, { from, to, text: words, at: 0 }, point.path, context, notes)
  if (written === undefined) return 'computed'
  const edits = joinRanges(ranges.map(range => withEscape(range, context)))
  const escaped = withEscape({ path: point.path, from: point.from, to: point.from }, context)
  if (words !== '') {
    const first = edits[0]
    const start = ranges.length > 0 ? (first?.from ?? escaped.from) : point.from
    const id = written.includes('\n') ? idBehind(point.path, start, context) : undefined
    if (id !== undefined) edits.push(id.edit)
    const text = id === undefined ? written : written.replace('\n', `${id.mark}\n`)
    edits.unshift({ path: point.path, from: start, to: start, text })
  }
  for (const range of ranges) if (isLineEnd(range, context)) edits.push(...joinIds(range, context))
  return edits
}

/** The code of a unit that words are typed right beside: a code with words is none. */
function codeBeside(spec: SourcedText, at: number, { lines }: ChangeContext): number | undefined {
  for (const index of [at - 1, at]) {
    const sign = spec.sources[index]
    if (sign === undefined || sign.atom.isOwn || sign.atom.from === undefined) continue
    const { origin } = lines[sign.line]!.place
    const { source, offset } = origin.placeAt(sign.atom.from)
    if (!source.text.startsWith('{{', offset)) return index
  }
  return undefined
}

const isLineEnd = (
  { path, from, to }: { path: Path; from: number; to: number },
  { valueAt }: ChangeContext,
): boolean => valueAt(path).slice(from, to).startsWith('\n')

/** The stretch of a text that one `{{…}}` or code has printed. */
function valueStretch(spec: SourcedText, at: number): [number, number] {
  const own = spec.sources[at]!
  const isOf = (sign: TracedSign | undefined): boolean =>
    sign !== undefined && sign.line === own.line && sign.atom.from === own.atom.from && !sign.atom.isOwn
  let [from, to] = [at, at + 1]
  while (isOf(spec.sources[from - 1])) from--
  while (isOf(spec.sources[to])) to++
  return [from, to]
}

/** The line end between two lines of one value, with what of the first line is not printed behind its words. */
function lineEndRange(
  spec: SourcedText,
  at: number,
  { lines, valueAt }: ChangeContext,
): { path: Path; from: number; to: number } | undefined {
  const [before, after] = [spec.sources[at - 1], spec.sources[at + 1]]
  if (before === undefined || after === undefined) return undefined
  const [path, other] = [before, after].map(({ line }) => lines[line]!.place.origin.path)
  if (JSON.stringify(path) !== JSON.stringify(other)) return undefined
  const value = valueAt(path!)
  const from = before.atom.to
  const to = after.atom.from
  if (from === undefined || to === undefined) return undefined
  const newline = value.indexOf('\n', from)
  if (newline < 0 || newline >= to) return undefined
  const unprinted = value.slice(from, newline)
  // An id stays with the line; a footnote's text between two lines is a line of its own.
  if (value.slice(newline, to).trim() !== '' || unprinted.replace(/\[[#!][^\]]*\]|\s/g, '') !== '')
    return undefined
  return { path: path!, from: newline, to }
}

/** Where words go that stand between two characters. */
function insertionPoint(
  spec: SourcedText,
  at: number,
  { lines }: ChangeContext,
): { path: Path; from: number; to: number } | LeftReason | undefined {
  const [left, right] = [spec.sources[at - 1], spec.sources[at]]
  const behind = (sign: TracedSign) => ({
    path: lines[sign.line]!.place.origin.path,
    from: sign.atom.to!,
    to: sign.atom.to!,
  })
  const before = (sign: TracedSign) => ({
    path: lines[sign.line]!.place.origin.path,
    from: sign.atom.from!,
    to: sign.atom.from!,
  })
  if (left?.atom.isOwn && left.atom.to !== undefined) return behind(left)
  if (right?.atom.isOwn && right.atom.from !== undefined) return before(right)
  const isInside =
    left !== undefined &&
    right !== undefined &&
    left.line === right.line &&
    left.atom.from === right.atom.from
  if (isInside) return left.atom.from === undefined ? 'computed' : 'value'
  if (left?.atom.to !== undefined) return behind(left)
  if (right?.atom.from !== undefined) return before(right)
  return undefined
}

/** A `\` before a character goes with it. */
function withEscape(range: { path: Path; from: number; to: number }, { valueAt }: ChangeContext): ValueEdit {
  const { path, from, to } = range
  const value = valueAt(path)
  let slashes = 0
  while (value[from - 1 - slashes] === '\\') slashes++
  const isEscaped = to > from && slashes % 2 === 1 && /[\\*[\]{}^~<#!|/=+-]/.test(value[from] ?? '')
  return { path, from: isEscaped ? from - 1 : from, to, text: '' }
}

/** Neighbouring ranges of one value as one. */
function joinRanges(ranges: readonly ValueEdit[]): ValueEdit[] {
  const joined: ValueEdit[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    const isSame = last !== undefined && JSON.stringify(last.path) === JSON.stringify(range.path)
    if (isSame && last.to === range.from) last.to = range.to
    else if (!isSame || last.from !== range.from || last.to !== range.to) joined.push({ ...range })
  }
  return joined
}

/** Words as the spec writes them; undefined when a note in them has no text. */
function writtenWords(
  spec: SourcedText,
  hunk: Hunk,
  path: Path,
  context: ChangeContext,
  notes: number,
): string | undefined {
  const isCapital = isCapitalised(spec, hunk)
  const starts = hunk.from === 0 || spec.sources[hunk.from - 1] === undefined
  let index = notes
  let isMissing = false
  const written = hunk.text
    .split('\uFFFC')
    .map(part =>
      writtenText(isCapital ? inSmallLetters(part, starts, context) : part, context.isShortRow(path)),
    )
    .reduce((before, part) => {
      const mark = context.noteMark(index++)
      if (mark === undefined) isMissing = true
      return `${before}${mark ?? ''}${part}`
    })
  return isMissing ? undefined : withoutBlanksAtBreaks(written)
}

/** Lines without blanks where one ends and the next begins. */
function withoutBlanksAtBreaks(text: string): string {
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => (index > 0 ? line.trimStart() : line))
    .map((line, index) => (index < last ? line.trimEnd() : line))
    .join('\n')
}

/** Words so that no sign in them is read as a mark. */
export function writtenText(text: string, isShortRow: boolean): string {
  const safe = escapeMarks(text)
  if (!isShortRow) return safe
  return safe.replace(/(?<=^|\s)\|(?=\s|$)/g, '\\|').replace(/(?<=\s)\/\/(?=\s)/g, '\\//')
}

/** The words around were typed in small letters and are printed in capitals. */
function isCapitalised(spec: SourcedText, { from, to }: Hunk): boolean {
  for (const distance of Array.from({ length: 40 }, (_, index) => index))
    for (const at of [from - 1 - distance, to + distance, from + distance]) {
      const sign = spec.sources[at]
      const printed = spec.text[at]
      if (sign === undefined || printed === undefined || !sign.atom.isOwn) continue
      if (printed !== sign.atom.sign && printed === upper(sign.atom.sign)) return true
      if (printed === sign.atom.sign && printed !== upper(printed)) return false
    }
  return false
}

/** Words of capitals in the spec's own letters: small, but the first of a text and words that it writes in capitals. */
export function inSmallLetters(
  text: string,
  starts: boolean,
  { isCapital }: Pick<ChangeContext, 'isCapital'>,
): string {
  const small = text.replace(/[\p{L}\p{M}\p{N}]+/gu, word =>
    isCapital(word) ? word : word.toLocaleLowerCase('vi'),
  )
  if (!starts) return small
  return small.replace(/\p{L}/u, letter => upper(letter))
}

/** The id of a line that is parted stays with its first half: what is to be taken away, and what stands at the end of that half. */
function idBehind(
  path: Path,
  at: number,
  { valueAt }: ChangeContext,
): { mark: string; edit: ValueEdit } | undefined {
  const value = valueAt(path)
  const start = value.lastIndexOf('\n', at - 1) + 1
  const id = idIn(value, start)
  if (id === undefined || id.from < at) return undefined
  return { mark: ` ${id.mark}`, edit: { path, from: id.from - id.blanks, to: id.to, text: '' } }
}

/** The id of the line that begins at an index of a value. */
function idIn(
  value: string,
  start: number,
): { mark: string; from: number; to: number; blanks: number; end: number } | undefined {
  const newline = value.indexOf('\n', start)
  const line = value.slice(start, newline < 0 ? undefined : newline)
  const id = cutMarks(line).find(({ kind }) => kind === 'id')
  if (id === undefined) return undefined
  const blanks = id.from - line.slice(0, id.from).trimEnd().length
  return {
    mark: line.slice(id.from, id.to),
    from: start + id.from,
    to: start + id.to,
    blanks,
    end: start + line.trimEnd().length,
  }
}

/** Two lines that become one keep the id of the first, at their end. */
function joinIds(
  { path, from, to }: Pick<ValueEdit, 'path' | 'from' | 'to'>,
  { valueAt }: ChangeContext,
): ValueEdit[] {
  const value = valueAt(path)
  const first = idIn(value, value.lastIndexOf('\n', from - 1) + 1)
  const second = idIn(value, to)
  const newline = value.indexOf('\n', to)
  const end = newline < 0 ? value.length : newline
  const edits: ValueEdit[] = []
  if (first !== undefined) {
    edits.push({ path, from: first.from - first.blanks, to: first.to, text: '' })
    edits.push({ path, from: end, to: end, text: ` ${first.mark}` })
    if (second !== undefined) edits.push({ path, from: second.from - second.blanks, to: second.to, text: '' })
  }
  return edits
}
