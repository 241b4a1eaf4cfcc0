import { countBy } from '../collections/count-by.ts'
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { clip } from '../language/clip.ts'
import { prepare } from '../pipeline.ts'
import { flowOf, linesOfBlocks } from '../recognise/flow.ts'
import type { Recognised } from '../recognise/model.ts'
import { readingOrder } from '../recognise/reading-order.ts'
import { recognise } from '../recognise/recognise.ts'
import { type Units, unitsByCode } from '../transcribe/unit-codes.ts'
import { type WrittenSpec, writeSpec } from '../transcribe/write-spec.ts'
import type { ChangeSide, WordDocument } from '../word/document.ts'
import { openWord, type WordPackage } from '../word/package/word-package.ts'
import { plainText } from '../word/plain-text.ts'
import { readPackage, readWord } from '../word/read-word.ts'
import { compareWords, type Difference } from './compare-words.ts'
import { leftOut } from './left-out.ts'
import { wordsOf } from './words.ts'

/** How a Word file becomes a spec. */
export interface ImportOptions {
  /** Side of tracked changes. */
  side: ChangeSide
  /** Ids for tasks and targets. */
  ids: boolean
  /** Units that the office has given codes to. */
  units: Units
  /** What the file is called in the spec's first line. */
  source: string
  /** The program's version. */
  version: string
  /** Name of the spec, for findings. */
  spec: string
}

/** A spec made from a Word file. */
export interface Imported {
  text: string
  units: Units
  /** Words of the file, and of them those that the spec does not print, and those that it prints elsewhere. */
  words: { all: number; lost: number; moved: number }
  /** False when the spec could not be made into a document: nothing is proven then. */
  isProven: boolean
}

/**
 * Reads a Word file into the text of a spec, and proves it: the document made from the spec is read back and compared with the file word by word.
 * @returns the spec; without one, findings say why the file cannot be read. Findings of a spec point into it.
 */
export async function importWord(
  file: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<Result<Imported>> {
  const opened = openWord(file, bytes)
  if (opened.value === undefined) return { diagnostics: opened.diagnostics }
  const document = readPackage(opened.value, options.side)
  if (document.value === undefined) return { diagnostics: document.diagnostics }
  const read = recognise(document.value)
  if (read.lines.length === 0)
    return {
      diagnostics: [
        tell(
          file,
          'import/no-text',
          'error',
          'tệp không có chữ nào.',
          1,
          'Nếu là bản chụp hay bản quét, phải có tệp Word gốc.',
        ),
      ],
    }
  const written = writeSpec(read, options)
  const teller = new Teller(options.spec, written, read)
  teller.tellGuesses()
  const proof = await prove(opened.value, document.value, read, written, options)
  teller.tellProof(proof)
  teller.tellLeftOut(document.value)
  for (const diagnostic of document.diagnostics) teller.found.push({ ...diagnostic, file: options.spec })
  const count = (kind: Difference['kind']): number =>
    proof.differences.filter(one => one.kind === kind).reduce((sum, { words }) => sum + words.length, 0)
  return {
    value: {
      text: written.text,
      units: written.units,
      words: { all: proof.all, lost: count('lost') + proof.unread.length, moved: count('moved') },
      isProven: proof.isMade,
    },
    diagnostics: sortDiagnostics(teller.found),
  }
}

export { unitsByCode }

interface Proof {
  isMade: boolean
  all: number
  /** Lines of the file are those that were recognised, then those of the notes. */
  differences: Difference[]
  before: readonly string[]
  /** Ids of these lines; those of notes have none. */
  ids: readonly number[]
  /** Words that stand in the file's XML and that no line of the reading has. */
  unread: string[]
  diagnostics: readonly Diagnostic[]
}

async function prove(
  opened: WordPackage,
  document: WordDocument,
  read: Recognised,
  written: WrittenSpec,
  options: ImportOptions,
): Promise<Proof> {
  const order = readingOrder(read.flow)
  const before = [...order.map(({ text }) => text), ...noteLines(document)]
  const ids = order.map(({ id }) => id)
  const unread = unreadWords(
    opened,
    document,
    [...read.lines.map(({ text }) => text), ...noteLines(document)],
    options.side,
  )
  const all = before.reduce((sum, line) => sum + wordsOf(line).length, 0) + unread.length
  const none = { isMade: false, all, differences: [], before, ids, unread }
  const { value: prepared, diagnostics } = await prepare(options.spec, written.text, {
    format: 'docx',
    version: options.version,
    readBeside: () => ({ error: '' }),
  })
  if (prepared === undefined) return { ...none, diagnostics }
  const made = await prepared.render()
  if (made.value === undefined) return { ...none, diagnostics: made.diagnostics }
  const back = readWord('', made.value.bytes)
  if (back.value === undefined) return { ...none, diagnostics: back.diagnostics }
  const { flow } = flowOf(back.value)
  const after = [...readingOrder(flow).map(({ text }) => text), ...noteLines(back.value)]
  return {
    isMade: true,
    all,
    differences: compareWords(before, after),
    before,
    ids,
    unread,
    diagnostics: made.diagnostics,
  }
}

const noteLines = (document: WordDocument): string[] =>
  document.notes.flatMap(note => linesOfBlocks(note.blocks).map(({ text }) => text))

/** Words of the XML that the reading does not have. Hidden and covered words are told by name elsewhere. */
function unreadWords(
  opened: WordPackage,
  document: WordDocument,
  lines: readonly string[],
  side: ChangeSide,
): string[] {
  const known = countBy(
    [
      ...lines,
      ...document.things
        .filter(({ kind }) => kind === 'hidden-text' || kind === 'covered-text')
        .map(({ text }) => text),
    ].flatMap(wordsOf),
    word => word,
  )
  const stories = plainText(opened, side).filter(
    ({ role }) => role === 'document' || role === 'footnotes' || role === 'endnotes',
  )
  const unread: string[] = []
  for (const { text } of stories)
    for (const word of wordsOf(text)) {
      const left = known.get(word) ?? 0
      if (left > 0) known.set(word, left - 1)
      else unread.push(word)
    }
  return unread
}

function tell(
  file: string,
  rule: string,
  severity: Diagnostic['severity'],
  message: string,
  line: number,
  hint?: string,
): Diagnostic {
  return {
    rule,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    file,
    start: { line, column: 1 },
    end: { line, column: 1 },
  }
}

/** Findings of so many lines are told one by one. */
const mostTold = 40

class Teller {
  readonly found: Diagnostic[] = []
  private readonly file: string
  private readonly written: WrittenSpec
  private readonly read: Recognised

  constructor(file: string, written: WrittenSpec, read: Recognised) {
    this.file = file
    this.written = written
    this.read = read
  }

  private add(
    rule: string,
    severity: Diagnostic['severity'],
    message: string,
    line: number,
    hint?: string,
  ): void {
    this.found.push(tell(this.file, rule, severity, message, line, hint))
  }

  tellGuesses(): void {
    const { otherKind } = this.read
    if (otherKind !== undefined)
      this.add(
        'import/no-plan',
        'warning',
        `tệp Word này là ${otherKind.toLowerCase()}, không phải kế hoạch.`,
        1,
        'Tệp .yaml vẫn giữ đủ chữ; xem lại có đúng là tệp cần lấy không.',
      )
    for (const { text, line } of this.written.guesses)
      this.add('import/guess', 'warning', `đoán: ${text}.`, line)
    for (const { what, text, line } of this.written.homeless)
      this.add(
        'import/no-key',
        'warning',
        `${what} chưa có khóa để ghi: “${clip(text, 80)}”.`,
        line,
        'Chữ này nằm ở dòng ghi chú, không in ra.',
      )
  }

  tellProof(proof: Proof): void {
    for (const diagnostic of proof.diagnostics)
      if (!proof.isMade || diagnostic.severity === 'error') this.found.push(diagnostic)
    if (!proof.isMade)
      this.add(
        'import/not-proven',
        'error',
        'chưa xuất được văn bản từ tệp .yaml nên chưa đối chiếu được với tệp Word.',
        1,
      )
    const hidden = new Set(this.written.homeless.map(({ text }) => text))
    let told = 0
    for (const { kind, words, line } of proof.differences) {
      if (told++ >= mostTold) break
      if (kind === 'added') {
        this.add(
          'import/added-words',
          'info',
          `văn bản xuất ra có thêm chữ: “${clip(words.join(' '), 80)}”.`,
          1,
        )
        continue
      }
      const whole = proof.before[line] ?? ''
      if (hidden.has(whole)) continue
      const at = this.placeOf(proof.ids[line] ?? this.read.lines.length)
      const what = `“${clip(words.join(' '), 60)}” (trong “${clip(whole, 60)}”)`
      if (kind === 'lost')
        this.add(
          'import/lost-words',
          'error',
          `chữ của tệp Word không có trong văn bản xuất ra: ${what}.`,
          at,
          'Gõ thêm chữ này vào chỗ của nó.',
        )
      else
        this.add(
          'import/moved-words',
          'error',
          `chữ của tệp Word in ra ở chỗ khác: ${what}.`,
          at,
          'Xem lại chỗ của chữ này.',
        )
    }
    const more = proof.differences.length - mostTold
    if (more > 0) this.add('import/more-words', 'error', `còn ${more} chỗ khác chữ bị mất hoặc đổi chỗ.`, 1)
    if (proof.unread.length > 0)
      this.add(
        'import/unread-words',
        'error',
        `${proof.unread.length} chữ có trong tệp Word mà chưa đọc được: “${clip(proof.unread.join(' '), 120)}”.`,
        1,
        'Mở tệp bằng Word, lưu lại rồi thử lần nữa.',
      )
  }

  tellLeftOut(document: WordDocument): void {
    for (const { what, count, words, line } of leftOut(document, this.read)) {
      const often = count > 1 ? ` (${count} chỗ)` : ''
      const example = words === '' ? '' : `: “${words}”`
      this.add(
        'import/not-carried',
        'info',
        `không mang sang: ${what}${often}${example}.`,
        line === undefined ? 1 : this.placeOf(line),
      )
    }
    const { changes } = document
    if (changes.length > 0) {
      const texts = changes
        .filter(({ text }) => text !== '')
        .slice(0, 3)
        .map(
          ({ kind, text }) =>
            `${kind === 'deletion' || kind === 'moveFrom' ? 'xóa' : 'thêm'} “${clip(text, 40)}”`,
        )
      const how = document.side === 'accepted' ? 'đọc như đã chấp nhận hết' : 'đọc như chưa sửa gì'
      this.add(
        'import/tracked-changes',
        'warning',
        `tệp Word còn ${changes.length} chỗ sửa đang theo dõi, ${how}${texts.length === 0 ? '' : `: ${texts.join('; ')}`}.`,
        1,
        'Muốn lấy phía kia: --tracked original.',
      )
    }
  }

  /** The spec's line of a line of the file, or of the nearest one before it that went into the spec. */
  private placeOf(line: number): number {
    for (let id = Math.min(line, this.read.lines.length - 1); id >= 0; id--) {
      const place = this.written.places.get(id)
      if (place !== undefined) return place
    }
    return 1
  }
}
