import { clip } from '../language/clip.ts'
import type { Recognised } from '../recognise/model.ts'
import type { ThingKind, WordDocument, WordParagraph } from '../word/document.ts'

/** Something of the file that the spec does not say: what it is, how often, and the words of the first of them. */
export interface LeftOut {
  what: string
  count: number
  /** Words that it has, or that it stands at; may be empty. */
  words: string
  /** Id of the line of the file where the first of them stands; undefined for what stands outside the text. */
  line?: number
}

const things: Partial<Record<ThingKind, string>> = {
  image: 'hình ảnh',
  chart: 'biểu đồ',
  diagram: 'sơ đồ',
  formula: 'công thức (chỉ giữ chữ)',
  object: 'đối tượng nhúng',
  control: 'ô điều khiển',
  'hidden-text': 'chữ ẩn',
  'covered-text': 'chữ trong ô bị gộp, Word không hiện',
  'other-document': 'tài liệu chèn vào',
  unknown: 'phần không đọc được',
}

/** What of the file is not carried over, each kind once, in the order of the file. */
export function leftOut(document: WordDocument, read: Recognised): LeftOut[] {
  const found = new Map<string, LeftOut>()
  const add = (what: string, words: string, line?: number): void => {
    const known = found.get(what)
    if (known === undefined)
      found.set(what, { what, count: 1, words, ...(line === undefined ? {} : { line }) })
    else known.count++
  }
  const lineOf = new Map<WordParagraph, number>()
  for (const { paragraph, id } of read.lines) if (!lineOf.has(paragraph)) lineOf.set(paragraph, id)
  for (const thing of document.things) {
    const what = things[thing.kind]
    if (what !== undefined) add(what, thing.text || thing.name || thing.beside)
    else if (thing.kind === 'shape' && thing.text !== '') add('hình vẽ có chữ', thing.text)
  }
  let box = 0
  for (const line of read.lines)
    if (line.isBox && box++ === 0) add('khung của hộp chữ (chữ trong hộp được giữ)', line.text, line.id)
  lookThrough(read, add)
  for (const table of tablesOf(read)) {
    if (table.isFloating) add('vị trí của bảng đặt cạnh chữ', '')
    if (table.depth > 0 && table.borders.length > 0) add('bảng nằm trong ô của bảng khác (chỉ giữ chữ)', '')
  }
  for (const section of document.sections)
    for (const { kind, text } of [
      ...section.headers.map(one => ({ ...one, kind: 'đầu trang' })),
      ...section.footers.map(one => ({ ...one, kind: 'chân trang' })),
    ])
      if (/\p{L}{2}/u.test(text)) add(`chữ ở ${kind}`, text)
  for (const { author, text } of document.comments)
    add(`ý kiến (comment) của ${author || 'người không ghi tên'}`, text)
  return [...found.values()].map(one => ({ ...one, words: clip(one.words.replace(/\s+/g, ' ').trim(), 80) }))
}

/** Looks of letters and lines that the spec has no sign for. */
function lookThrough(read: Recognised, add: (what: string, words: string, line?: number) => void): void {
  const seen = new Set<WordParagraph>()
  for (const { paragraph, id, text } of read.lines) {
    if (seen.has(paragraph)) {
      continue
    }
    seen.add(paragraph)
    for (const piece of paragraph.pieces) {
      if (piece.kind === 'break' && piece.of === 'line')
        add('ngắt dòng trong đoạn (thành các đoạn riêng)', text, id)
      if (piece.kind !== 'text' || piece.look.hidden || piece.text.trim() === '') continue
      const { colour, highlight, underline, strike, vertical } = piece.look
      if (highlight !== undefined && highlight !== 'none' && highlight.toLowerCase() !== 'ffffff')
        add('chữ tô nền', piece.text, id)
      if (colour !== undefined && !/^(?:000000|auto)$/i.test(colour) && piece.link === undefined)
        add('màu chữ', piece.text, id)
      if (underline !== undefined && underline !== 'none' && piece.link === undefined)
        add('chữ gạch chân', piece.text, id)
      if (strike) add('chữ gạch ngang', piece.text, id)
      if (vertical !== 'baseline' && !/^[^\s^~*[\]{}\\]{1,20}$/u.test(piece.text))
        add(vertical === 'superscript' ? 'chữ nhỏ ở trên' : 'chữ nhỏ ở dưới', text, id)
      if (piece.link !== undefined && !piece.link.startsWith('#'))
        add('địa chỉ của liên kết (chữ hiện ra được giữ)', piece.text, id)
    }
  }
}

function* tablesOf({
  flow,
}: Recognised): Generator<{ isFloating: boolean; depth: number; borders: readonly string[] }> {
  const open = [...flow].reverse()
  while (open.length > 0) {
    const item = open.pop()!
    if (item.kind !== 'table') continue
    yield item.table
    for (const row of item.rows) for (const cell of row.cells) open.push(...cell.content)
  }
}
