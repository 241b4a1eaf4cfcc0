import { carriedText } from '../document/carrier.ts'
import { clip } from '../language/clip.ts'
import type { RunFormat, WordDocument, WordParagraph } from '../word/document.ts'
import { type FileText, type FileUnit, wordsOfUnit } from './file-units.ts'
import type { Pairs } from './pair.ts'
import type { PrintedSpec } from './printed-spec.ts'
import type { Told } from './told.ts'

/** Looks of letters that a clerk changes, by what they are called. */
const letterLooks: readonly [string, (look: RunFormat) => unknown][] = [
  ['chữ đậm', ({ bold }) => bold],
  ['chữ nghiêng', ({ italic }) => italic],
  ['gạch chân', ({ underline }) => underline ?? 'none'],
  ['gạch ngang chữ', ({ strike }) => strike],
  ['màu chữ', ({ colour }) => colour ?? '000000'],
  ['tô nền chữ', ({ highlight }) => highlight ?? ''],
  ['phông chữ', ({ font }) => font],
  ['cỡ chữ', ({ size }) => size],
]

/** What a file looks like otherwise than the spec's document: it is not carried over, and told. */
export function looksLeft(
  printed: PrintedSpec,
  file: readonly FileUnit[],
  pairs: Pairs,
  document: WordDocument,
  where: (unit: FileUnit, words: string) => string,
): Told[] {
  const told: Told[] = []
  for (const [index, other] of pairs.ofSpec) {
    const [spec, its] = [printed.units[index]!, file[other]!]
    const names = new Set<string>()
    its.cells.forEach((cell, column) => {
      cell.texts.forEach((text, at) => {
        const own = spec.cells[column]?.texts[at]
        if (own !== undefined) for (const name of differences(own, text)) names.add(name)
      })
    })
    if (names.size > 0)
      told.push({
        kind: 'look',
        where: where(spec, wordsOfUnit(its)),
        before: '',
        after: [...names].join(', '),
      })
  }
  const [own, others] = [marginTexts(printed.document), marginTexts(document)]
  for (const text of others)
    if (!own.has(text))
      told.push({ kind: 'question', where: 'Lề trang', before: '', after: text, reason: 'margin' })
  for (const { kind, name, beside } of document.things) {
    const what = thingNames[kind]
    if (what === undefined) continue
    told.push({
      kind: 'question',
      where: beside === '' ? `“${clip(name, 60)}”` : `“${clip(beside, 60)}”`,
      before: '',
      after: what,
      reason: 'thing',
    })
  }
  return told
}

/** Words in the heads and feet of pages. */
const marginTexts = ({ sections }: WordDocument): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ headers, footers }) =>
      [...headers, ...footers].map(({ text }) => carriedText(text)).filter(text => text !== ''),
    ),
  )

const thingNames: Partial<Record<WordDocument['things'][number]['kind'], string>> = {
  image: 'ảnh',
  'text-box': 'hộp chữ',
  shape: 'hình vẽ',
  chart: 'biểu đồ',
  diagram: 'sơ đồ',
  formula: 'công thức',
  object: 'đối tượng nhúng',
}

function differences(spec: FileText, file: FileText): string[] {
  if (spec.text !== file.text) return []
  const found: string[] = []
  if (spec.paragraph.alignment !== file.paragraph.alignment) found.push('căn lề')
  if (file.paragraph.label !== undefined) found.push('đánh số tự động')
  const [own, its] = [lettersOf(spec.paragraph), lettersOf(file.paragraph)]
  for (const [name, lookOf] of letterLooks) {
    const isOther = its.some(
      (look, index) => own[index] !== undefined && lookOf(look) !== lookOf(own[index]!),
    )
    if (isOther && own.length === its.length) found.push(name)
  }
  return found
}

/** The looks of the letters of a paragraph, signs and blanks left out. */
function lettersOf({ pieces }: WordParagraph): RunFormat[] {
  const looks: RunFormat[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.look.hidden) continue
    for (const sign of piece.text) if (/[\p{L}\p{N}]/u.test(sign)) looks.push(piece.look)
  }
  return looks
}
