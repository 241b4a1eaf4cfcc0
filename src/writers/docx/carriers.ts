import type { Inline, Paragraph, TableRow } from '../../document/blocks.ts'
import {
  carriedHash,
  carriedRowHash,
  carriedText,
  carrierName,
  labelHash,
  splitLabel,
  textHash,
} from '../../document/carrier.ts'
import { type CarrierPlace, cellPlace, notePlace, rowPlace } from '../../document/carrier-places.ts'
import type { CellPlace } from '../../document/cell-places.ts'
import type { ParagraphStyle } from '../../document/paragraphs.ts'
import { upper } from '../../language/line-case.ts'
import type { Layout } from '../../layout/nd30.ts'

/** The bookmarks of a paragraph, outermost first: none where it has no words. */
export type CarrierNames = readonly string[]

const none: CarrierNames = []

/** The bookmark of a paragraph at its place. */
export function paragraphCarrier(
  { inlines, kind }: Paragraph,
  { place, isLabelled }: CarrierPlace,
  { paragraphs }: Layout,
): CarrierNames {
  const text = printedText(inlines, paragraphs[kind])
  return isLabelled ? labelledCarrier(place, text) : textCarrier(place, text)
}

/** The bookmark of a footnote's text. */
export const noteCarrier = (
  number: number,
  inlines: readonly Inline[],
  { paragraphs }: Layout,
): CarrierNames => textCarrier(notePlace(number), printedText(inlines, paragraphs.note))

/**
 * The bookmarks of a row's paragraphs: the first that has words has that of the row too. A number in the first column is the row's label and has
 * no other.
 * @param table the place of the table, `number` that of the row in it, `orderColumns` the columns of numbers (TT) from 0.
 */
export function rowCarriers(
  row: TableRow,
  cells: readonly CellPlace[],
  { table, number, orderColumns }: { table: string; number: number; orderColumns: ReadonlySet<number> },
  { paragraphs }: Layout,
): ReadonlyMap<Paragraph, CarrierNames> {
  const names = new Map<Paragraph, CarrierNames>()
  const place = rowPlace(row, table, number)
  let label = ''
  let head: Paragraph | undefined
  const texts: (readonly string[])[] = []
  for (const { cell, from, to, isOwn } of cells) {
    if (!isOwn) continue
    const isNumber = texts.length === 0 && to - from === 1 && orderColumns.has(from)
    const words = cell.paragraphs.map((paragraph, at) => {
      const text = carriedText(printedText(paragraph.inlines, paragraphs[paragraph.kind]))
      if (text === '') return text
      head ??= paragraph
      if (!isNumber) names.set(paragraph, carrierOf(cellPlace(place, from + 1, at + 1, paragraph), text))
      return text
    })
    if (isNumber) label = words.join(' ')
    texts.push(isNumber ? none : words)
  }
  if (head === undefined) return names
  const carried = label.trim() === '' ? {} : { label: labelHash(label) }
  const name = carrierName({ kind: 'row', place, hash: carriedRowHash(texts), ...carried })
  return names.set(head, [name, ...(names.get(head) ?? none)])
}

const textCarrier = (place: string, text: string): CarrierNames => carrierOf(place, carriedText(text))

/** @param carried the words as they are carried. */
const carrierOf = (place: string, carried: string): CarrierNames =>
  carried === '' ? none : [carrierName({ kind: 'paragraph', place, hash: carriedHash(carried) })]

function labelledCarrier(place: string, text: string): CarrierNames {
  const { label, words } = splitLabel(text)
  if (label === '') return textCarrier(place, words)
  return [carrierName({ kind: 'paragraph', place, hash: textHash(words), label: labelHash(label) })]
}

/** The words of a paragraph as they stand in the file. */
function printedText(inlines: readonly Inline[], style: ParagraphStyle): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.type === 'text') text += style.upper ? upper(inline.text) : inline.text
    else text += inline.type === 'note' ? '\uFFFC' : ' '
  }
  return text
}
