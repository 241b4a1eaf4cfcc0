import { isMap, isScalar, isSeq, Scalar } from 'yaml'
import { addTo } from '../collections/add-to.ts'
import type { Path } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { SpecLines } from '../transcribe/spec-lines.ts'
import { keyNodeAt, nodeAt, rangeOf } from '../yaml/nodes.ts'
import { applySplices, type Splice } from '../yaml/splices.ts'

/** Characters [from, to) of a value become `text`; line ends in it begin lines of the value. */
export interface ValueEdit {
  path: Path
  from: number
  to: number
  text: string
}

/** Where lines are put into a value: behind one of its lines, counted from 0; -1 is before the first. */
export interface LinePlace {
  path: Path
  after: number
}

/** Where items are put into a list: behind the one of this index; -1 is before the first. */
export interface ItemPlace {
  path: Path
  after: number
}

/** Why a value cannot be changed. */
export type NotWritable = 'frame' | 'elsewhere'

/** Changes of a spec's own text, gathered and made at once: what is not named stays as it is, to the byte. */
export class SpecChanges {
  private readonly read: ReadPlan
  private readonly edits = new Map<string, ValueEdit[]>()
  private readonly gone = new Map<string, { path: Path; lines: Set<number> }>()
  private readonly added = new Map<string, { path: Path; lines: { after: number; text: string }[] }>()
  private readonly items: { place: ItemPlace; write: (out: SpecLines, indent: number) => void }[] = []
  private readonly removed: Path[] = []
  private readonly bared: Path[] = []
  private readonly keys: { path: Path; key: string; text: string }[] = []

  constructor(read: ReadPlan) {
    this.read = read
  }

  cursor(path: Path): Cursor {
    return this.read.root.follow(path)
  }

  /** A whole value. */
  value(path: Path): PlacedText {
    return this.cursor(path).text()
  }

  /** Why what stands at a path must not be changed; undefined when it may be. */
  refusal(path: Path): NotWritable | undefined {
    const cursor = this.cursor(path)
    const [own, ...frames] = this.read.files
    const isOf = (file: Cursor): boolean => file.source.file === cursor.source.file
    if (frames.some(isOf)) return 'frame'
    if (own === undefined || !isOf(own)) return 'elsewhere'
    if (!cursor.isText) return undefined
    const { file } = cursor.text().source
    if (file === own.source.file) return isScalar(cursor.node) ? undefined : 'elsewhere'
    return frames.some(frame => frame.source.file === file) ? 'frame' : undefined
  }

  edit(edit: ValueEdit): void {
    addTo(this.edits, keyOf(edit.path), edit)
  }

  removeLine({ path, after: line }: LinePlace): void {
    const known = this.gone.get(keyOf(path))
    if (known === undefined) this.gone.set(keyOf(path), { path, lines: new Set([line]) })
    else known.lines.add(line)
  }

  addLine({ path, after }: LinePlace, text: string): void {
    const known = this.added.get(keyOf(path))
    if (known === undefined) this.added.set(keyOf(path), { path, lines: [{ after, text }] })
    else known.lines.push({ after, text })
  }

  addItem(place: ItemPlace, write: (out: SpecLines, indent: number) => void): void {
    this.items.push({ place, write })
  }

  /** Takes away an item of a list or a key of a map, with all below it. */
  remove(path: Path): void {
    this.removed.push(path)
  }

  /** The stretch of an item that stands before its only text, which is a block of lines; undefined where it is anything else. */
  startOfText(item: Path): Splice | undefined {
    const path = [...item, 'noi_dung']
    const { node } = this.cursor(path)
    if (!isScalar(node) || this.isInFlow(path) || this.value(path).source !== this.cursor(path).source)
      return undefined
    if (node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED) return undefined
    const [from] = this.cursor(item).range()
    return { from, to: rangeOf(node)[0], text: '' }
  }

  /** Takes away all of an item but its text. */
  bare(item: Path): void {
    this.bared.push(item)
  }

  /** Gives a map a key that it does not have. */
  addKey(path: Path, key: string, text: string): void {
    this.keys.push({ path, key, text })
  }

  /** The texts of the files that change, by name. */
  apply(): Map<string, string> {
    const splices = new Map<Source, Splice[]>()
    const add = (source: Source, splice: Splice): void => addTo(splices, source, splice)
    this.lineEdits()
    for (const edits of this.edits.values()) this.spliceValue(edits, add)
    for (const path of this.removed) {
      const splice = this.lineSplice(path)
      if (splice !== undefined) add(this.cursor(path).source, splice)
    }
    for (const path of this.bared) {
      const splice = this.startOfText(path)
      if (splice !== undefined) add(this.cursor(path).source, splice)
    }
    for (const { place, write } of this.items) this.spliceItem(place, write, add)
    for (const { path, key, text } of this.keys) this.spliceKey(path, key, text, add)
    return new Map(
      [...splices].map(([source, own]) => [
        source.file,
        applySplices(source.text, withoutOverlaps(own)).text,
      ]),
    )
  }

  /** Lines that go and come, as edits of their values. */
  private lineEdits(): void {
    for (const { path, lines } of this.gone.values()) {
      const { text } = this.value(path)
      const starts = lineStarts(text)
      const isBlank = (line: number): boolean => lineAt(text, starts, line).trim() === ''
      const left = starts.filter((_, line) => !lines.has(line) && !isBlank(line))
      if (left.length === 0 && !this.added.has(keyOf(path))) {
        this.removed.push(path)
        this.edits.delete(keyOf(path))
        continue
      }
      const sorted = [...lines].sort((a, b) => a - b)
      for (let at = 0; at < sorted.length; ) {
        let end = at
        while (sorted[end + 1] === sorted[end]! + 1) end++
        const [first, last] = [sorted[at]!, sorted[end]!]
        const isLast =
          last + 1 >= starts.length || starts.slice(last + 1).every((_, more) => isBlank(last + 1 + more))
        const from = isLast && first > 0 ? starts[first]! - 1 : starts[first]!
        const to = isLast ? endOfLine(text, starts[last]!) : starts[last + 1]!
        this.edit({ path, from, to, text: '' })
        at = end + 1
      }
    }
    for (const { path, lines } of this.added.values()) {
      const { text } = this.value(path)
      const starts = lineStarts(text)
      for (const { after, text: line } of lines) {
        if (text.trim() === '') this.edit({ path, from: 0, to: 0, text: line })
        else if (after < 0) this.edit({ path, from: 0, to: 0, text: `${line}\n` })
        else {
          const at = endOfLine(text, starts[Math.min(after, starts.length - 1)]!)
          this.edit({ path, from: at, to: at, text: `\n${line}` })
        }
      }
    }
  }

  private spliceValue(edits: readonly ValueEdit[], add: (source: Source, splice: Splice) => void): void {
    const { path } = edits[0]!
    const cursor = this.cursor(path)
    const { node } = cursor
    const text = cursor.text()
    const { source } = text
    const merged = withoutOverlaps(edits.map(({ from, to, text: words }) => ({ from, to, text: words })))
    const isBlock =
      isScalar(node) &&
      source === cursor.source &&
      (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)
    if (isScalar(node) && source === cursor.source && !isBlock) {
      const value = applySplices(text.text, merged).text
      const [from, to] = rangeOf(node)
      add(source, { from, to, text: this.scalar(value, node, path, source) })
      return
    }
    const indent = isBlock ? indentOf(source.text, text.offsetAt(firstInk(text.text))) : ''
    const lineEnd = lineEndOf(source.text)
    const join = isScalar(node) && node.type === Scalar.BLOCK_FOLDED ? lineEnd + lineEnd : lineEnd
    for (const { from, to, text: words } of merged)
      add(source, {
        from: text.offsetAt(from),
        to: endOffset(text, from, to),
        text: words.replaceAll('\n', join + indent),
      })
  }

  /** A text as a scalar in the place of one that stands in its line. */
  private scalar(value: string, node: Scalar, path: Path, source: Source): string {
    const lines = value.split('\n').filter(line => line.trim() !== '')
    if (lines.length > 1 && !this.isInFlow(path) && this.endsLine(node, source)) {
      const indent = `${this.indentOfItem(path, source)}  `
      const lineEnd = lineEndOf(source.text)
      return `|${lineEnd}${lines.map(line => indent + line.trimEnd()).join(lineEnd)}`
    }
    const one = lines.length > 1 ? value : value.trim()
    if (node.type === Scalar.QUOTE_SINGLE && !one.includes('\n')) return `'${one.replaceAll("'", "''")}'`
    if (node.type !== Scalar.QUOTE_DOUBLE && isPlainScalar(one, this.isInFlow(path))) return one
    return `"${one.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
  }

  /** Nothing but blanks stands behind it on its line. */
  private endsLine(node: Scalar, source: Source): boolean {
    const [, end] = rangeOf(node)
    return source.text.slice(end, endOfLine(source.text, end)).trim() === ''
  }

  private isInFlow(path: Path): boolean {
    const { root } = this.read
    for (let length = path.length - 1; length >= 0; length--) {
      const above = nodeAt(root.node, path.slice(0, length))
      if ((isMap(above) || isSeq(above)) && above.flow) return true
    }
    return false
  }

  /** The blanks before the key or the dash that a value belongs to; behind a dash those that a key has. */
  private indentOfItem(path: Path, source: Source): string {
    const key = keyNodeAt(this.read.root.node, path)
    const [start] = key === undefined ? this.cursor(path).range() : rangeOf(key)
    const lineStart = source.text.lastIndexOf('\n', start - 1) + 1
    if (key === undefined) return /^ */.exec(source.text.slice(lineStart))![0]
    return ' '.repeat(start - lineStart)
  }

  /** The whole lines of an item or a key; undefined when it shares them with something else. */
  lineSplice(path: Path): Splice | undefined {
    if (this.isInFlow(path)) return undefined
    const { source } = this.cursor(path)
    const key = keyNodeAt(this.read.root.node, path)
    const [, end] = this.cursor(path).range()
    const start = key === undefined ? this.cursor(path).range()[0] : rangeOf(key)[0]
    const lineStart = source.text.lastIndexOf('\n', start - 1) + 1
    const before = source.text.slice(lineStart, start)
    if (key === undefined ? !/^ *- +$/.test(before) : !/^ *$/.test(before)) return undefined
    return { from: lineStart, to: nextLine(source.text, Math.max(end, start)), text: '' }
  }

  /** The text of an item of a list, its lines whole. */
  textOfItem(path: Path): string | undefined {
    const splice = this.lineSplice(path)
    return splice && this.cursor(path).source.text.slice(splice.from, splice.to)
  }

  private spliceItem(
    { path, after }: ItemPlace,
    write: (out: SpecLines, indent: number) => void,
    add: (source: Source, splice: Splice) => void,
  ): void {
    const beside = [...path, Math.max(0, after)]
    const { source } = this.cursor(path)
    const splice = this.lineSplice(beside)
    if (splice === undefined) return
    const out = new SpecLines()
    write(out, /^ */.exec(source.text.slice(splice.from))![0].length)
    const lineEnd = lineEndOf(source.text)
    const words = out.lines.join('\n').replaceAll('\n', lineEnd)
    if (after < 0) add(source, { from: splice.from, to: splice.from, text: words + lineEnd })
    else {
      const isOpen = !source.text.slice(0, splice.to).endsWith('\n')
      add(source, { from: splice.to, to: splice.to, text: isOpen ? lineEnd + words : words + lineEnd })
    }
  }

  private spliceKey(
    path: Path,
    key: string,
    text: string,
    add: (source: Source, splice: Splice) => void,
  ): void {
    const { node, source } = this.cursor(path)
    if (!isMap(node)) return
    if (node.flow) {
      const last = node.items.at(-1)
      const at = last === undefined ? undefined : endOfFlowPair(last)
      if (at === undefined) return
      const value = isPlainScalar(text, true)
        ? text
        : `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
      add(source, { from: at, to: at, text: `, ${key}: ${value}` })
      return
    }
    const [start, end] = rangeOf(node)
    const column = start - (source.text.lastIndexOf('\n', start - 1) + 1)
    const at = nextLine(source.text, end)
    const out = new SpecLines()
    const lines = text.split('\n').map(line => ({ text: line, from: [] }))
    if (key === 'noi_dung') out.list(column, key, lines)
    else out.value(column, key, lines)
    const lineEnd = lineEndOf(source.text)
    const words = out.lines.join(lineEnd)
    const isOpen = !source.text.slice(0, at).endsWith('\n')
    add(source, { from: at, to: at, text: isOpen ? lineEnd + words : words + lineEnd })
  }
}

/** True for a path that is the other or leads on from it. */
export const startsWithPath = (path: Path, start: Path): boolean =>
  path.length >= start.length && start.every((step, index) => path[index] === step)

const keyOf = (path: Path): string => JSON.stringify(path)

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

const nextLine = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline + 1
}

const endOfLine = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline
}

/** Where the lines of a value begin. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
    starts.push(at + 1)
  return starts
}

/** The line of a value, without its end. */
export const lineAt = (text: string, starts: readonly number[], line: number): string =>
  text.slice(starts[line], endOfLine(text, starts[line]!))

/** The number of the line that holds an index. */
export function lineOf(text: string, index: number): number {
  let line = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++
  return line
}

const firstInk = (text: string): number => Math.max(0, text.search(/\S/))

function indentOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start, offset)
}

/** Where a stretch ends in the file: right behind its last character, not at the next one, which may stand on another line. */
function endOffset(text: PlacedText, from: number, to: number): number {
  if (to <= from) return text.offsetAt(from)
  const { source } = text
  const last = text.offsetAt(to - 1)
  const next = text.offsetAt(to)
  if (text.text[to - 1] === '\n') return next
  const end = endOfLine(source.text, last)
  const stop = source.text[end - 1] === '\r' ? end - 1 : end
  return Math.min(next, stop)
}

/** A text that YAML takes as it is. */
function isPlainScalar(text: string, isInFlow: boolean): boolean {
  if (text === '' || text !== text.trim() || /[\n\t]/.test(text)) return false
  if (/^(?:null|~|true|false|yes|no|on|off)$/i.test(text)) return false
  if (!/^[\p{L}\p{N}(“"'.…+]/u.test(text) || /^["']/.test(text)) return false
  if (/:(?:\s|$)|\s#/.test(text)) return false
  return !isInFlow || !/[,[\]{}]/.test(text)
}

function endOfFlowPair({ key, value }: { key: unknown; value: unknown }): number | undefined {
  for (const node of [value, key]) {
    const range = (node as { range?: [number, number, number] } | null)?.range
    if (range != null && range[1] > range[0]) return range[1]
  }
  return undefined
}

/** Splices that do not overlap: those that do become one, whose words are theirs in order. */
function withoutOverlaps(splices: readonly Splice[]): Splice[] {
  const sorted = splices.map((splice, order) => ({ ...splice, order }))
  sorted.sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order)
  const merged: Splice[] = []
  for (const { from, to, text } of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && last.to > from && last.from < last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to), text: last.text + text }
    else merged.push({ from, to, text })
  }
  return merged
}
