import type { Flow } from './flow.ts'
import type { Draft, Urgency } from './head-marks.ts'
import type { Look, SourceLine, Span } from './source-line.ts'

/** What a Word file says, in the terms of the spec. Texts keep the ids of the lines they come from. */
export interface Recognised {
  agency: {
    /** Lines of the name; empty when the file names none. */
    name: Text[]
    parent: Text[]
    /** The other agency of a joint document. */
    joint: Text[]
    /** Place before the date. */
    place?: Text
  }
  /** The mark of a draft, and the ids of its lines. */
  draft?: Draft & { from: readonly number[] }
  decision?: Decision
  plan?: PlanPart
  appendices: Appendix[]
  /** The plan's own year, and how it was found. */
  year?: { year: number; from: 'subject' | 'opening' | 'date' | 'text' }
  /** First and last year as written in the subject. */
  phase?: { first: number; last: number; text: string }
  /** What kind of document it is when it is no plan: `Công văn`, `Báo cáo` … */
  otherKind?: string
  /** Text that has no place in the spec, with what it is in Vietnamese. */
  homeless: { what: string; text: Text }[]
  /** Lines and tables in the order of the file. */
  flow: readonly Flow[]
  /** Lines in the order of the file. */
  lines: readonly SourceLine[]
}

/** Words of a line, or of a part of it. */
export interface Text {
  spans: readonly Span[]
  text: string
  /** Ids of the lines that it is made of. */
  from: readonly number[]
}

/** What a document with a number has. */
export interface Issued {
  /** It stands on landscape paper. */
  landscape: boolean
  /** Kind as printed: `QUYẾT ĐỊNH`, `KẾ HOẠCH`; undefined when there is none. */
  kind?: Text
  number?: string
  symbol?: string
  /** Parts that are known. */
  date?: { day?: number; month?: number; year?: number }
  urgency?: { urgency: Urgency; from: readonly number[] }
  /** Who may read it. */
  circulation: Text[]
  subject: Text[]
  legalBases: Text[]
  content: Item[]
  recipients: Text[]
  signature?: Signature
  /** Who signs beside, on the left. */
  cosigner?: Signature
}

export interface Decision extends Issued {
  authority: Text[]
  articles: Article[]
}

export interface Article {
  content: Item[]
}

export interface PlanPart extends Issued {
  /** Lines behind `Kính gửi`. */
  addressees: Text[]
  reference: Text[]
  hasLetterhead: boolean
}

export interface Appendix {
  /** `I`, `số 02`; empty for `Phụ lục` alone; undefined when the word does not stand there. */
  number?: string
  /** Line that says `Phụ lục`. */
  label?: Text
  title: Text[]
  reference: Text[]
  hasLetterhead: boolean
  landscape: boolean
  content: Item[]
  recipients: Text[]
  signature?: Signature
  cosigner?: Signature
}

export interface Signature {
  authority: Text[]
  /** The post at the agency of one who signs for a committee, right above the name. */
  otherPost?: Text
  name?: Text
}

export type Item = TextItem | Heading | Table

/** Lines of text. */
export interface TextItem {
  kind: 'text'
  lines: Text[]
}

export interface Heading {
  kind: 'heading'
  /** As printed; empty for none. */
  label: string
  /** What stands between label and title. */
  gap: string
  title: Text
  /** The whole line with its looks, where title and label do not share one. */
  whole?: Text
  /** The look of the whole heading, where it has one. */
  face?: Look
  /** What goes on in the same line. */
  runOn?: Text
  content: Item[]
}

export interface Table {
  kind: 'table'
  /** Lines right above it that belong to it. */
  above?: Text[]
  columns: Column[]
  /** The row of column numbers below the header. */
  columnNumbers?: Text[]
  rows: Row[]
}

/** A column, or a group of columns. */
export interface Column {
  /** Lines of its title. */
  title: Text[]
  below: Column[]
  /** The most common alignment of its cells, where nearly all agree. */
  align?: 'left' | 'center' | 'right'
}

export interface Row {
  kind: 'task' | 'group' | 'total'
  level: number
  /** A cell for each leaf of the columns. */
  cells: Cell[]
}

/** A cell: its lines, or that it is joined to the one above or to the left. */
export type Cell = { join: '^' | '<' } | { lines: Text[] }
