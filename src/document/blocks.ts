import type { ParagraphKind, RuleKind } from './paragraphs.ts'

/** What a document is made of, whatever it will be written as. Plain data; no block knows the plan or a format. */
export type Block = Paragraph | RuleLine | Frame | TableBlock

/** A piece of a paragraph. */
export type Inline =
  | { type: 'text'; text: string; bold: boolean; italic: boolean; script?: 'sub' | 'super'; struck?: true }
  | { type: 'break' }
  | { type: 'blank'; field: 'number' | 'day' | 'month' | 'year' | 'time' }
  /** A reference to the footnote with this number, counted over the whole document from 1. */
  | { type: 'note'; number: number }

export interface Paragraph {
  type: 'paragraph'
  kind: ParagraphKind
  inlines: Inline[]
  /** The name of its place, for links. */
  anchor?: string
  /** Level in the navigation pane, when it is not the one of its kind. */
  outline?: number
  /** Set regular though its kind is bold. */
  isRegular?: true
  /** What its writer says of it to himself; it is no part of what is printed. */
  remarks?: string[]
}

/** A drawn line; its length follows the text of the paragraph above it. */
export interface RuleLine {
  type: 'rule'
  kind: RuleKind
}

/** Two columns without borders: the head of a document, or recipients and signature. */
export interface Frame {
  type: 'frame'
  kind: 'letterhead' | 'signature'
  /** Its columns are of one width. */
  isEven?: true
  rows: (Paragraph | RuleLine)[][][]
}

export type Align = 'left' | 'center' | 'right'

export interface TableColumn {
  /** What the column holds, as far as its width depends on it. */
  role?: 'order' | 'lead' | 'cooperation' | 'deadline' | 'funding'
  width?: { percent: number } | { cm: number }
}

export interface TableCell {
  columnSpan: number
  rowSpan: number
  align: Align
  paragraphs: Paragraph[]
}

export interface TableRow {
  kind: 'header' | 'task' | 'group' | 'total'
  anchor?: string
  cells: TableCell[]
}

/** A table with borders; its header rows come first and repeat on every page. */
export interface TableBlock {
  type: 'table'
  /** Size of its text in points, where the spec gives one for this table alone. */
  size?: number
  columns: TableColumn[]
  rows: TableRow[]
}

/** A part of the document with pages of its own, numbered from 1 unless they run on. */
export interface Section {
  kind: 'decision' | 'plan' | 'appendix' | 'copy'
  landscape: boolean
  /** Which appendix it is, from 1, where the others stand in other files. */
  appendix?: number
  /** Its pages are numbered on from those of the section before. */
  pagesRunOn: boolean
  blocks: Block[]
  /** What stands in the margins of its pages beside their number. */
  margins?: PageMargins
}

/** Words in the margins of a section's pages. */
export interface PageMargins {
  /** At the head of its first page. */
  firstHead?: MarginBlock[]
  /** At the head of its other pages, level with their number. */
  head?: MarginBlock[]
  /** At the foot of its first page. */
  firstFoot?: MarginBlock[]
}

/** What a margin can hold. */
export type MarginBlock = Paragraph | RuleLine

/** A whole document: its sections, and its footnotes in the order of their numbers. */
export interface DocumentBlocks {
  sections: Section[]
  notes: Inline[][]
}
