/** Every kind of paragraph that a document is made of. */
export type ParagraphKind =
  | 'parentAgency'
  | 'agency'
  | 'nation'
  | 'motto'
  | 'number'
  | 'placeDate'
  | 'type'
  | 'subject'
  | 'reference'
  | 'authority'
  | 'legalBasis'
  | 'command'
  | 'article'
  | 'articleTitle'
  | 'body'
  | 'part'
  | 'section'
  | 'clause'
  | 'point'
  | 'appendixNumber'
  | 'appendixTitle'
  | 'recipientsLabel'
  | 'recipient'
  | 'recipientDetail'
  | 'recipientRemark'
  | 'signerPost'
  | 'signerName'
  | 'tableRemark'
  | 'tableHeader'
  | 'cell'
  | 'groupCell'
  | 'note'
  | 'pageNumber'
  | RareKind

/** Kinds that few documents have: their styles are written only where they are used. */
export type RareKind =
  | 'draftMark'
  | 'draftDate'
  | 'draftHead'
  | 'urgent'
  | 'veryUrgent'
  | 'mostUrgent'
  | 'circulation'
  | 'addressees'
  | 'addressee'
  | 'contact'
  | 'signingTime'
  | 'copyForm'

/** How one kind of paragraph looks. Sizes, gaps and line heights in points, indents in mm. */
export interface ParagraphStyle {
  /** Its class in templates and in HTML. */
  class: string
  /** Name of the Word style, as a clerk sees it. */
  name: string
  /** The rule that it follows; ids as in the project's table of layout rules (docs/architecture.md). */
  rule: string
  size: number
  bold?: boolean
  italic?: boolean
  /** Set in capitals, however it is typed. */
  upper?: boolean
  align: 'left' | 'center' | 'right' | 'justify'
  /** Indent of the first line; negative hangs it out of `left`. */
  firstLine?: number
  left?: number
  before: number
  after: number
  /** Line height as a multiple of single spacing. */
  line: number
  /** Stays on the page of the paragraph after it. */
  keepNext?: boolean
  /** Is not divided between two pages. */
  keepLines?: boolean
  /** Level in Word's navigation pane, 1 the highest; a heading in the body may stand on another. */
  outline?: number
  /** Colour of its words and of its box, six hexadecimal digits; black where none is said. */
  color?: string
  /** The single-line rectangle around it, in mm; without a width it is as wide as its words ask for. */
  box?: { width?: number; height: number }
  /** Written only into documents that have it. */
  isRare?: true
}

/** Every kind of rule (drawn line). */
export type RuleKind = 'agencyRule' | 'mottoRule' | 'titleRule' | 'pageRule'

/** How a rule looks: its class in templates, its length as a share of the longest line of a paragraph above it, its thickness in points. */
export interface RuleStyle {
  class: string
  name: string
  rule: string
  /** The kind of paragraph whose text it is measured by; without one it goes across the column. */
  of?: ParagraphKind
  share: number
  /** The most it is of the last line. */
  ofLastLine?: number
  thickness: number
  /** Written only into documents that have it. */
  isRare?: true
}
