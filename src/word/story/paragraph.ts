import type {
  ContentControl,
  Piece,
  RangeMark,
  RunFormat,
  WordLabel,
  WordParagraph,
  WordThing,
} from '../document.ts'
import { decodeLegacy, type LegacyEncoding } from '../legacy/encoding.ts'
import { type ParagraphProps, readParagraphProps } from '../looks/paragraph-props.ts'
import { overRun } from '../looks/run-props.ts'
import type { List } from '../numbering/lists.ts'
import { withoutPrivateSigns } from '../numbering/symbols.ts'
import { child, type XmlElement } from '../package/xml.ts'
import { changeIn, isGone, propertiesOn } from './changes.ts'
import type { Draft } from './draft.ts'
import { settleLetters } from './letters.ts'
import { readPieces, styleIdOf, tellLook } from './pieces.ts'
import { type Around, placeOf, type Story } from './story.ts'

/** A paragraph that has been read as far as its pieces. */
export interface ReadParagraph {
  draft: Draft
  /** Its mark is not there on the side that is read, or it shows nothing at all: what follows goes on in its place. */
  hasNoMark: boolean
  properties: XmlElement | undefined
}

/**
 * Reads the pieces of a paragraph.
 * @param before the paragraph before it, when that has no mark.
 */
export function beginParagraph(
  story: Story,
  element: XmlElement,
  around: Around,
  before: Draft | undefined,
): ReadParagraph {
  const { document } = story
  const own = child(element, 'w:pPr')
  const properties = propertiesOn(document.side, own, 'w:pPrChange')
  const mark = child(own, 'w:rPr')
  const changed = changeIn(mark)
  const draft: Draft = {
    element,
    joined: before === undefined ? [] : [...before.joined, before.element],
    pieces: before?.pieces ?? [],
    marks: before?.marks ?? [],
    things: before?.things ?? [],
    markProps: document.styles.readRun(mark),
    markChange: changed?.change,
  }
  for (const waiting of story.waiting) draft.marks.push({ mark: waiting, pieces: draft.pieces.length })
  story.waiting = []
  if (changed !== undefined)
    document.changes.push({
      of: 'paragraph',
      ...changed.change,
      text: '',
      place: placeOf(story, changed.element),
    })
  for (const change of [child(own, 'w:pPrChange'), child(mark, 'w:rPrChange')])
    if (change !== undefined) tellLook(story, change)
  const style = document.styles.paragraphStyle(styleIdOf(properties)).id
  readPieces(story, draft, around.cell, style)
  const look = document.styles.look(around.cell, style, draft.markProps)
  const isMarkGone = changed !== undefined && isGone(changed.change, document.side)
  const hasNoMark = isMarkGone || (look.hidden && !draft.pieces.some(isVisible))
  return { draft, hasNoMark, properties }
}

const isVisible = (piece: Piece): boolean =>
  piece.kind !== 'text' || (!piece.look.hidden && piece.text !== '')

/** Makes the paragraph of its pieces. */
export function endParagraph(
  story: Story,
  { draft, hasNoMark, properties }: ReadParagraph,
  around: Around,
): WordParagraph {
  const { document } = story
  const { styles } = document
  const style = styles.paragraphStyle(styleIdOf(properties))
  const direct = readParagraphProps(properties)
  const inherited = styles.propsOf(style.id)
  const encoding = settleLetters(document, draft.pieces)
  const mark = styles.look(around.cell, style.id, draft.markProps)
  const numbering = hasNoMark || mark.hidden ? undefined : listOf(story, direct, style.id)
  const listed = direct.numId === undefined && direct.level === undefined ? undefined : numbering
  const props: ParagraphProps = {
    ...styles.paragraphDefaults,
    ...around.cell.paragraph,
    ...inherited.paragraph,
    ...(listed === undefined ? {} : indentsOf(listed.list, listed.level)),
    ...direct,
  }
  const label = numbering && makeLabel(story, numbering, draft, around, style.id, encoding)
  const { text, starts } = joinText(draft.pieces)
  const places = [...draft.joined, draft.element].map(element => placeOf(story, element))
  const paragraph: WordParagraph = {
    kind: 'paragraph',
    place: places[0]!,
    ...(places.length > 1 ? { joined: places.slice(1) } : {}),
    style,
    alignment: props.alignment ?? 'left',
    indent: { left: props.left ?? 0, right: props.right ?? 0, firstLine: props.firstLine ?? 0 },
    spacing: {
      before: props.before ?? 0,
      after: props.after ?? 0,
      line: props.line ?? 240,
      lineRule: props.lineRule ?? 'auto',
      isContextual: props.isContextual ?? false,
    },
    ...(props.outlineLevel !== undefined && props.outlineLevel >= 0 && props.outlineLevel < 9
      ? { outlineLevel: props.outlineLevel }
      : {}),
    keepNext: props.keepNext ?? false,
    keepLines: props.keepLines ?? false,
    pageBreakBefore: props.pageBreakBefore ?? false,
    widowControl: props.widowControl ?? true,
    borders: props.borders ?? [],
    isFramed: props.isFramed ?? false,
    ...(props.frameAlignment === undefined ? {} : { frameAlignment: props.frameAlignment }),
    ...(label === undefined ? {} : { label }),
    pieces: draft.pieces,
    text,
    marks: [],
    mark,
    ...(draft.markChange === undefined ? {} : { markChange: draft.markChange }),
    ...controlsOf(around.controls),
  }
  paragraph.marks = settleMarks(story, draft, starts, paragraph)
  for (const thing of draft.things) thing.beside = text.trim()
  tellHidden(story, draft, paragraph)
  story.last = paragraph
  return paragraph
}

const controlsOf = (controls: readonly ContentControl[]): { controls?: readonly ContentControl[] } =>
  controls.length === 0 ? {} : { controls }

/** The printed text, and where each piece begins in it; the last is its end. */
function joinText(pieces: readonly Piece[]): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  for (const piece of pieces) {
    starts.push(text.length)
    if (piece.kind === 'text') text += piece.look.hidden ? '' : piece.text
    else if (piece.kind === 'tab') text += piece.look.hidden ? '' : '\t'
    else if (piece.kind === 'break') text += '\n'
  }
  starts.push(text.length)
  return { text, starts }
}

/** Gives the marks their offsets, and tells bookmarks and comments where they begin and end. */
function settleMarks(
  story: Story,
  { marks }: Draft,
  starts: readonly number[],
  paragraph: WordParagraph,
): RangeMark[] {
  const { document, openBookmarks, part } = story
  return marks.flatMap(({ mark: { of, side, id, name, place }, pieces }): RangeMark[] => {
    const offset = starts[pieces]!
    const point = { paragraph, offset }
    if (of === 'comment') {
      const points = document.commentPoints.get(id) ?? {}
      document.commentPoints.set(id, points)
      // The mark of a comment stands behind its range; without one it is all there is.
      if (side === 'start') points.from ??= point
      else points.to ??= point
      return [{ of, side, name: id, offset, place }]
    }
    if (side === 'start') {
      const bookmark = { name, id, part, from: point }
      document.bookmarks.push(bookmark)
      openBookmarks.set(id, bookmark)
      return [{ of, side, name, offset, place }]
    }
    const bookmark = openBookmarks.get(id)
    if (bookmark === undefined) return []
    bookmark.to ??= point
    return [{ of, side, name: bookmark.name, offset, place }]
  })
}

/** Lists each stretch of hidden letters. */
function tellHidden(story: Story, { pieces }: Draft, { text }: WordParagraph): void {
  let thing: WordThing | undefined
  for (const piece of pieces) {
    if (piece.kind !== 'text' || !piece.look.hidden) {
      thing = undefined
      continue
    }
    if (thing === undefined) {
      thing = { kind: 'hidden-text', name: '', text: '', place: piece.place, beside: text.trim() }
      story.document.things.push(thing)
    }
    thing.text += piece.text
  }
}

interface Numbering {
  list: List
  level: number
}

/** The list and level of a paragraph: its own words over those of its style. */
function listOf(story: Story, direct: ParagraphProps, style: string): Numbering | undefined {
  const { styles, lists } = story.document
  const inherited = styles.propsOf(style)
  const numId = direct.numId ?? inherited.paragraph.numId
  const list = numId === undefined ? undefined : lists.list(numId)
  if (numId === undefined || list === undefined) return undefined
  const ofStyle =
    inherited.paragraph.level ??
    (direct.numId === undefined
      ? (lists.levelOfStyle(numId, style) ?? lists.levelOfStyle(numId, inherited.numbered ?? style))
      : undefined)
  return { list, level: direct.level ?? ofStyle ?? 0 }
}

const indentsOf = (list: List, level: number): ParagraphProps => list.level(level)?.paragraph ?? {}

function makeLabel(
  story: Story,
  { list, level: index }: Numbering,
  draft: Draft,
  around: Around,
  style: string,
  encoding: LegacyEncoding | undefined,
): WordLabel | undefined {
  const { styles } = story.document
  const level = list.level(index)
  const counted = story.counters.count(list, index)
  if (level === undefined || counted === undefined) return undefined
  const isBullet = level.format === 'bullet'
  const look: RunFormat = styles.look(
    around.cell,
    style,
    overRun(draft.markProps, styles.readRun(level.look)),
  )
  const text = level.hasPicture
    ? '•'
    : encoding === undefined || isBullet
      ? counted.text
      : decodeLegacy(counted.text, encoding, look.font)
  return {
    text: withoutPrivateSigns(text, look.font).normalize('NFC'),
    level: index,
    format: level.format,
    isBullet,
    number: counted.number,
    suffix: level.suffix,
    list: list.counters,
    look,
  }
}
