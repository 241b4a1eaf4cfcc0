import { hash } from 'node:crypto'
import { memoize } from '../language/memoize.ts'

/**
 * What a paragraph of a .docx carries in the name of its hidden bookmark, so that it is found again after the file was edited:
 *
 *     _cc_<place>_<hash>            a paragraph
 *     _cc_<place>_<hash>_<label>    one that begins with a label (`I.`, `Điều 2.`), which the hash leaves out
 *     _cc_<place>_r_<hash>          a row of a table, at its first words: the hash is that of its cells
 *     _cc_<place>_r_<hash>_<label>  a row that begins with its number (TT), which the hash leaves out
 *
 * `place` says where it stands (`carrier-places.ts`), in small letters and digits, parts joined by `_`. An id that a person typed is there
 * as `m` and a hash, a place that is too long as `z` and a hash. `hash` is 8 hexadecimal digits of the words as they were rendered
 * (`textHash`), `label` 4 of the label. A text that is not its hash any more was edited in the file; a spec whose text gives another hash was
 * edited itself. Label and words are told apart, so that new numbers are no edit where the spec counts them.
 *
 * The name is the only carrier: Word and LibreOffice keep names of bookmarks when they save, and the bookmark goes where its paragraph
 * goes. Paragraphs without words carry nothing. What editors do:
 * - words typed at either end stand outside the bookmark: its paragraph counts, the one in which it begins, not what it encloses;
 * - a paragraph that is split leaves it in the first half, or over both; two that are joined have two, a new one has none;
 * - one whose words were all typed anew may have lost it: the hash of its row, or its neighbours, say what stood there;
 * - a copy has none in Word, in LibreOffice the same name with `_Copy_1`; one pasted from another document brings its own.
 */
export interface Carrier {
  kind: 'paragraph' | 'row'
  place: string
  hash: string
  /** Hash of the label or of the number (TT) before the words. */
  label?: string
  /** True for the name that LibreOffice gives to a copy. */
  isCopy?: true
}

/** The longest name of a bookmark in Word. */
const longest = 40

const prefix = '_cc_'

/** The name of a bookmark that carries this; at most 40 letters. */
export function carrierName({ kind, place, hash, label }: Carrier): string {
  const end = `${kind === 'row' ? '_r' : ''}_${hash}${label === undefined ? '' : `_${label}`}`
  const room = longest - prefix.length - end.length
  return `${prefix}${place.length <= room ? place : `z${digits(place, 8)}`}${end}`
}

const namePattern = /^_cc_([a-z0-9]+(?:_[a-z0-9]+)*?)(_r)?_([0-9a-f]{8})(?:_([0-9a-f]{4}))?(_Copy_\d+)?$/

/** What the name of a bookmark carries; undefined for bookmarks of others. */
export function readCarrier(name: string): Carrier | undefined {
  const match = namePattern.exec(name)
  if (match === null) return undefined
  const [, place = '', row, hash = '', label, copy] = match
  return {
    kind: row === undefined ? 'paragraph' : 'row',
    place,
    hash,
    ...(label === undefined ? {} : { label }),
    ...(copy === undefined ? {} : { isCopy: true }),
  }
}

/** What is written another way without being another text: blanks that are not one blank, hyphens that do not break, signs without ink. */
const unusual = /[^\S ]| {2}|^ | $|[\u00ad\u2010\u2011\u200b-\u200d\u2060]/

/**
 * Words as they are compared: in NFC, every kind of blank, tab and line break one blank, none at the ends, no-break hyphens plain, what no one
 * sees left out. A reference to a note is to stand in the text as U+FFFC.
 */
export const carriedText = memoize((text: string): string => {
  const composed = text.normalize('NFC')
  if (!unusual.test(composed)) return composed
  return composed
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
})

/** The hash that a carrier has for words. */
export const textHash = (text: string): string => carriedHash(carriedText(text))

/** The same of words that are `carriedText`. Tables repeat what they say. */
export const carriedHash = memoize((carried: string): string => digits(carried, 8))

/** The hash that a carrier has for a label. */
export const labelHash = (label: string): string => digits(carriedText(label), 4)

/**
 * The hash that a carrier has for a row.
 * @param cells the paragraphs of each cell from the left, without cells that go on from the row above; a number (TT) is a cell without paragraphs.
 */
export const rowHash = (cells: readonly (readonly string[])[]): string =>
  carriedRowHash(cells.map(paragraphs => paragraphs.map(carriedText)))

/** The same of paragraphs that are `carriedText`. */
export function carriedRowHash(cells: readonly (readonly string[])[]): string {
  let text = ''
  cells.forEach((paragraphs, index) => {
    if (index > 0) text += '\t'
    let isFirst = true
    for (const carried of paragraphs) {
      if (carried === '') continue
      text += isFirst ? carried : `\n${carried}`
      isFirst = false
    }
  })
  return digits(text, 8)
}

/** A place that is named by an id which a person typed: it cannot be read there. */
export const hiddenPlace = (id: string): string => `m${digits(id.toLowerCase(), 8)}`

/**
 * A label in small letters, after at most one word for a part; without that word it has a sign, or several numbers. An expression for both
 * cases takes V8 milliseconds to make.
 */
const labelPattern =
  /^(?:(?:phụ lục|tiểu mục|phần|chương|mục|điều|khoản|điểm|tiết|nhóm|bước) (?:\d{1,3}|[ivxlc]+|[a-zđ])[.:)/]?|\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]+|[a-zđ])(?:\)\.?|[.:/])|\d{1,3}(?:\.\d{1,3})+)(?: |$)/

const longestLabel = 40

/**
 * The label at the beginning of a text and the words after it. Its rule is part of the format and stays as it is: what it takes for a label is
 * hashed too, so a wrong cut loses nothing.
 */
export function splitLabel(text: string): { label: string; words: string } {
  const carried = carriedText(text)
  const head = carried.slice(0, longestLabel).toLowerCase()
  const end = head.length > longestLabel ? 0 : (labelPattern.exec(head)?.[0].length ?? 0)
  return { label: carried.slice(0, end).trimEnd(), words: carried.slice(end) }
}

/** What was edited since a paragraph was rendered: its words, the label before them. @param text the whole paragraph in which its bookmark begins. */
export function editedSince(
  { hash, label }: Pick<Carrier, 'hash' | 'label'>,
  text: string,
): { words: boolean; label: boolean } {
  if (label === undefined) return { words: textHash(text) !== hash, label: false }
  const split = splitLabel(text)
  return { words: textHash(split.words) !== hash, label: labelHash(split.label) !== label }
}

const digits = (text: string, count: number): string => hash('sha256', text, 'hex').slice(0, count)
