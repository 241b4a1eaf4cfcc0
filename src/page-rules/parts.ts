import { readLabel } from '../language/labels.ts'
import { linesIn } from '../recognise/flow.ts'
import { markLines, stampsFirst } from '../recognise/head-marks.ts'
import { type Letterhead, nation, readLetterhead } from '../recognise/letterhead.ts'
import type { Item, Recognised, Signature, Text } from '../recognise/model.ts'
import { type End, readEnd } from '../recognise/signatures.ts'
import type { JudgedKind } from './standard.ts'

/** What a line of the file is; kinds that no rule judges by their look stand beside those that are. */
export type Part = JudgedKind | 'about' | 'stamp' | 'clause' | 'point' | 'cell' | 'command'

/** Parts that are the text of a document, outside of its tables, heads and ends. */
export const runningText: readonly Part[] = [
  'body',
  'section',
  'clause',
  'point',
  'part',
  'legalBasis',
  'article',
]

/** A part of a line. */
export interface PartText {
  part: Part
  /** Id of the line. */
  line: number
  /** Its words; missing for the whole line. */
  text?: string
  /** Where it stands, in the document's own words. */
  words: string
}

/** What the file's parts are. */
export interface Parts {
  /** In the order they were found. */
  texts: PartText[]
  /** The head that the file begins with; not one of a sample or a form further down. */
  head?: Letterhead
  /** Ends, by the order of the file. */
  ends: End[]
}

/** Finds what each line of the file is, by what was recognised. */
export function partsOf(read: Recognised): Parts {
  const finder = new PartFinder()
  finder.headsAndEnds(read)
  finder.documents(read)
  return finder.parts
}

class PartFinder {
  readonly parts: Parts = { texts: [], ends: [] }
  private readonly taken = new Set<string>()

  private add(part: Part, words: string, text: Text | undefined, isWhole = true): void {
    const [line] = text?.from ?? []
    if (text === undefined || line === undefined) return
    for (const id of text.from) {
      const key = `${id} ${isWhole ? '' : text.text}`
      if (this.taken.has(key)) continue
      this.taken.add(key)
      this.parts.texts.push({ part, line: id, words, ...(isWhole ? {} : { text: text.text }) })
    }
  }

  private all(part: Part, words: string, texts: readonly Text[], isWhole = true): void {
    for (const text of texts) this.add(part, words, text, isWhole)
  }

  /** Heads and ends as they stand in the flow. */
  headsAndEnds({ flow: whole }: Recognised): void {
    const flow = stampsFirst(whole)
    for (let at = 0; at < flow.length; ) {
      const item = flow[at]!
      const isHead =
        item.kind === 'table' && !item.hasLines && [...linesIn([item])].some(({ text }) => nation.test(text))
      const head = at === 0 ? readLetterhead(flow, 0) : isHead ? readLetterhead(flow, at, 0) : undefined
      if (head !== undefined) {
        if (at === 0) this.parts.head = head
        this.head(head)
        at = head.next
        continue
      }
      const end = item.kind === 'table' || at > flow.length / 3 ? readEnd(flow, at) : undefined
      if (end !== undefined) {
        this.end(end)
        at = end.next
        continue
      }
      at++
    }
  }

  private head(head: Letterhead): void {
    for (const { line } of markLines(head.marks))
      this.parts.texts.push({ part: 'stamp', line: line.id, words: 'dấu' })
    // A typed head has two of these in one line, so each is looked for by its words.
    for (const text of head.motto)
      this.add(
        nation.test(text.text) ? 'nation' : 'motto',
        nation.test(text.text) ? 'Quốc hiệu' : 'Tiêu ngữ',
        text,
        false,
      )
    this.all('parentAgency', 'tên cơ quan chủ quản', head.parent, false)
    this.all('agency', 'tên cơ quan ban hành', [...head.agency, ...head.joint], false)
    this.add('number', 'số, ký hiệu', head.numberLine, false)
    this.add('placeDate', 'địa danh và ngày tháng', head.dateLine, false)
    this.all('about', 'trích yếu công văn', head.about)
  }

  private end(end: End): void {
    this.parts.ends.push(end)
    this.all('recipientsLabel', 'nơi nhận', end.labels, false)
    this.all('recipient', 'nơi nhận', end.recipients, false)
    for (const signature of [end.signature, end.cosigner])
      if (signature !== undefined) this.signature(signature)
  }

  private signature({ authority, otherPost, name }: Signature): void {
    this.all('signerPost', 'phần ký', authority)
    this.add('signerPost', 'phần ký', otherPost)
    this.add('signerName', 'phần ký', name)
  }

  documents({ decision, plan, appendices }: Recognised): void {
    if (decision !== undefined) {
      this.add('type', 'Quyết định', decision.kind, false)
      this.all('subject', 'Quyết định, trích yếu', decision.subject)
      this.all('command', 'Quyết định', decision.authority)
      this.all('legalBasis', 'Quyết định, căn cứ', decision.legalBases)
      this.content(decision.content, 'Quyết định')
      decision.articles.forEach(({ content }, index) => {
        const [first] = content
        const line = first?.kind === 'text' ? first.lines[0] : undefined
        this.add('article', `Điều ${index + 1}`, line)
        this.content(content, `Điều ${index + 1}`)
      })
    }
    if (plan !== undefined) {
      const words = plan.kind === undefined ? 'nội dung' : inSentence(plan.kind.text)
      this.add('type', words, plan.kind, false)
      this.all('subject', `${words}, trích yếu`, plan.subject)
      this.all('reference', `${words}, dòng kèm theo`, plan.reference)
      this.all('legalBasis', `${words}, căn cứ`, plan.legalBases)
      this.content(plan.content, words)
    }
    appendices.forEach((appendix, index) => {
      const number = appendix.number || (appendices.length > 1 ? String(index + 1) : '')
      const words = `Phụ lục ${number}`.trim()
      this.add('appendixNumber', words, appendix.label, false)
      // What has no word before it may be a form, whose title stands as forms have it.
      this.all(
        appendix.label === undefined ? 'cell' : 'appendixTitle',
        `${words}, tên phụ lục`,
        appendix.title,
        false,
      )
      this.all('reference', `${words}, dòng kèm theo`, appendix.reference)
      this.content(appendix.content, words, true)
    })
  }

  /** @param isAppendix its lines may be a form or a list of any look. */
  private content(items: readonly Item[], above: string, isAppendix = false, isBelowSection = false): void {
    let count = 0
    let tables = 0
    const several = items.filter(({ kind }) => kind === 'table').length > 1
    for (const item of items) {
      if (item.kind === 'text')
        for (const line of item.lines)
          this.add(isAppendix ? 'cell' : 'body', `${above}, đoạn ${++count}`, line)
      else if (item.kind === 'heading') {
        const words = inHeading(above, item.label, item.title.text)
        const own = partOfLabel(item.label)
        // Roman numbers below Roman numbers are what the writer wanted: the decree has them once.
        const part = isAppendix ? 'cell' : own === 'section' && isBelowSection ? 'clause' : own
        this.add(part, words, item.title, item.runOn === undefined)
        this.add(isAppendix ? 'cell' : 'body', words, item.runOn, false)
        this.content(item.content, words, isAppendix, isBelowSection || own === 'section')
      } else {
        const table = `${above}, bảng${several ? ` thứ ${++tables}` : ''}`
        this.all('cell', table, item.above ?? [])
        for (const id of idsOf(item)) {
          const row = item.rows.findIndex(({ cells }) =>
            cells.some(cell => 'lines' in cell && cell.lines.some(({ from }) => from.includes(id))),
          )
          this.add('cell', row < 0 ? `${table}, đầu bảng` : `${table}, dòng ${row + 1}`, {
            spans: [],
            text: '',
            from: [id],
          })
        }
      }
    }
  }
}

function idsOf(table: Extract<Item, { kind: 'table' }>): number[] {
  const ids: number[] = []
  const column = ({ title, below }: (typeof table.columns)[number]): void => {
    for (const { from } of title) ids.push(...from)
    for (const one of below) column(one)
  }
  for (const one of table.columns) column(one)
  for (const { from } of table.columnNumbers ?? []) ids.push(...from)
  for (const { cells } of table.rows)
    for (const cell of cells) if ('lines' in cell) for (const { from } of cell.lines) ids.push(...from)
  return ids
}

/** A heading's kind by its label. */
function partOfLabel(label: string): Part {
  const form = readLabel(`${label} x`)?.form
  if (form?.word !== undefined) return /^(?:phần|chương|mục|tiểu mục)$/iu.test(form.word) ? 'part' : 'article'
  if (form?.numerals === 'roman' && form.prefix === '') return 'section'
  return form?.numerals === 'lower' ? 'point' : 'clause'
}

/** `Kế hoạch, mục II` and `3.` give `Kế hoạch, mục II.3`; a decimal says the numbers above it already. */
function inHeading(above: string, label: string, title: string): string {
  const bare = label.replace(/^[(\s]+|(?<![).:/\s])[).:/\s]+$/g, '')
  if (bare === '') return `${above}, mục “${title.length > 40 ? `${title.slice(0, 39)}…` : title}”`
  if (/^\p{L}{2,}\s/u.test(bare)) return `${above}, ${bare}`
  const [, before, own] = /^(.*), mục ([^,“]+)$/.exec(above) ?? []
  if (own === undefined) return `${above}, mục ${bare}`
  return bare.startsWith(`${own.split('.').slice(1).join('.')}.`) && own.includes('.')
    ? `${before}, mục ${own.split('.')[0]}.${bare}`
    : `${before}, mục ${own}.${bare}`
}

/** `KẾ HOẠCH` is `Kế hoạch` in a sentence. */
const inSentence = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase()
