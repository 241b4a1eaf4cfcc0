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
}

/** Every kind of rule (drawn line). */
export type RuleKind = 'agencyRule' | 'mottoRule' | 'titleRule'

/** How a rule looks: its class in templates, its length as a share of the longest line of a paragraph above it, its thickness in points. */
export interface RuleStyle {
  class: string
  name: string
  rule: string
  /** The kind of paragraph whose text it is measured by. */
  of: ParagraphKind
  share: number
  /** The most it is of the last line. */
  ofLastLine?: number
  thickness: number
}
