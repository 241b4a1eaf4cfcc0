import type { Alignment, WordNote, WordParagraph } from '../word/document.ts'
import { typedBullet } from './bullets.ts'

/** What of a look the spec can say. */
export interface Look {
  bold: boolean
  italic: boolean
  /** Small words below or above the line. */
  script?: 'sub' | 'super'
}

/** Letters of one look, or the mark of a note. */
export type Span = ({ kind: 'text'; text: string } & Look) | { kind: 'note'; note: WordNote }

/** A line of the file: a paragraph, or what stands before, between or after its line breaks. */
export interface SourceLine {
  kind: 'line'
  /** Its place among all lines of the file. */
  id: number
  paragraph: WordParagraph
  /** Blanks are single, none at the ends; an automatic label is a part of the first one. */
  spans: readonly Span[]
  /** The words, its label first. */
  text: string
  /** The same with its TABs and blanks. */
  raw: string
  align: Alignment
  /** All its letters, a label apart, are so. */
  isBold: boolean
  isItalic: boolean
  /** It stands in a text box. */
  isBox: boolean
  landscape: boolean
  /** It begins a page. */
  page: boolean
  /** Empty paragraphs before it. */
  gap: number
}

type Words = Pick<SourceLine, 'kind' | 'spans' | 'text' | 'raw' | 'isBold' | 'isItalic'>

/** A rule that somebody has typed. */
const rule = /^[_\-–—=*.…\s\u00a0]*(?:_{3}|-{5}|–{3}|—{2}|={3}|\*{3})[_\-–—=*.…\s\u00a0]*$/

/** Blanks of all kinds. */
const blanks = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/g

/**
 * Makes a line of its pieces.
 * @param label the automatic label.
 * @returns undefined for a line without words.
 */
export function lineOf(pieces: readonly Span[], label?: { text: string; look: Look }): Words | undefined {
  const raw = pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')
  const hasNote = pieces.some(piece => piece.kind === 'note')
  if (!hasNote && (raw.trim() === '' || rule.test(raw))) {
    if (label === undefined || !/[\p{L}\p{N}]/u.test(label.text) || raw.trim() !== '') return undefined
  }
  const labelled: Span[] =
    label === undefined || label.text === ''
      ? [...pieces]
      : [{ kind: 'text', text: `${label.text} `, ...label.look }, ...pieces]
  const spans = tidy(labelled)
  const text = textOf(spans)
  return {
    kind: 'line',
    spans,
    text,
    raw: `${label === undefined ? '' : `${label.text} `}${raw}`,
    ...looks(pieces),
  }
}

/** The words of spans. */
export const textOf = (spans: readonly Span[]): string =>
  spans.map(span => (span.kind === 'text' ? span.text : '')).join('')

function looks(pieces: readonly Span[]): { isBold: boolean; isItalic: boolean } {
  const words = pieces.filter(piece => piece.kind === 'text' && /[\p{L}\p{N}]/u.test(piece.text))
  return {
    isBold: words.length > 0 && words.every(piece => piece.kind === 'text' && piece.bold),
    isItalic: words.length > 0 && words.every(piece => piece.kind === 'text' && piece.italic),
  }
}

/** Joins pieces of one look; blanks become single ones and take the look of what is before them, those at the ends go. */
export function tidy(pieces: readonly Span[]): Span[] {
  const spans: Span[] = []
  let isAfterBlank = true
  for (const piece of pieces) {
    if (piece.kind === 'note') {
      spans.push(piece)
      continue
    }
    let text = piece.text.replace(blanks, ' ').replaceAll('\u2011', '-')
    if (isAfterBlank) text = text.trimStart()
    if (text === '') continue
    isAfterBlank = text.endsWith(' ')
    const last = spans.at(-1)
    if (last?.kind === 'text' && (sameLook(last, piece) || (text === ' ' && last.script === undefined)))
      spans[spans.length - 1] = { ...last, text: last.text + text }
    else spans.push({ ...piece, text })
  }
  const last = spans.at(-1)
  if (last?.kind === 'text' && last.text.endsWith(' ')) {
    if (last.text === ' ') spans.pop()
    else spans[spans.length - 1] = { ...last, text: last.text.trimEnd() }
  }
  const [first] = spans
  if (first?.kind === 'text' && typedBullet.test(first.text))
    spans[0] = { ...first, text: first.text.replace(typedBullet, '-') }
  return spans.map(span =>
    span.kind === 'text' ? { ...span, text: span.text.replace(/[\ue000-\uf8ff]/g, '□') } : span,
  )
}

const sameLook = (a: Look, b: Look): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.script === b.script

/** The spans from the character `from` of the text on. */
export function spansFrom(spans: readonly Span[], from: number, to = Number.POSITIVE_INFINITY): Span[] {
  const cut: Span[] = []
  let at = 0
  for (const span of spans) {
    if (span.kind === 'note') {
      if (at >= from && at <= to) cut.push(span)
      continue
    }
    const end = at + span.text.length
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (end > from && at < to && text !== '') cut.push({ ...span, text })
    at = end
  }
  return tidy(cut)
}

/** The line without what stands before the character `from` of its text. */
export function lineFrom(line: SourceLine, from: number): SourceLine {
  const spans = spansFrom(line.spans, from)
  return { ...line, spans, text: textOf(spans), raw: textOf(spans), ...looks(spans) }
}

/** The spans without a look that is that of their place. */
export const plainSpans = (spans: readonly Span[], without: { bold?: boolean; italic?: boolean }): Span[] =>
  tidy(
    spans.map(span =>
      span.kind === 'text'
        ? {
            ...span,
            bold: span.bold && without.bold !== true,
            italic: span.italic && without.italic !== true,
          }
        : span,
    ),
  )

/** The look that all words of spans have; undefined where they have several. */
export function faceOf(spans: readonly Span[]): Look | undefined {
  const words = spans.filter(span => span.kind === 'text' && /[\p{L}\p{N}]/u.test(span.text))
  const [first] = words
  if (first?.kind !== 'text') return undefined
  const { bold, italic } = first
  const isOne = words.every(span => span.kind === 'text' && span.bold === bold && span.italic === italic)
  return isOne ? { bold, italic } : undefined
}

/** True for words in capitals: at least one letter, no small one. */
export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
