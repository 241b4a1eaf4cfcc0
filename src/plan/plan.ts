import type { PartialDate } from '../language/dates.ts'
import type { HouseHabits } from '../spec/house-style-spec.ts'
import type { CopySpec, Phase, Role, Urgency } from '../spec/schema.ts'
import type { Line, Note, Run } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'

/**
 * A plan as it will be printed: values put in, labels counted, tables joined. Every text remembers its place in the spec.
 * It knows neither YAML nor any output format.
 */
export interface Plan {
  /** Name of the spec's file. */
  file: string
  year?: number
  phase?: Phase
  agency: Agency
  /** Units by code. */
  units: ReadonlyMap<string, Unit>
  habits: HouseHabits
  /** It is a draft, and says so. */
  draft?: DraftMark
  decision?: Decision
  plan?: PlanPart
  appendices: Appendix[]
  /** The page that makes a copy of it a certified one. */
  copy?: CopyPage
}

/** How a copy is made: of the whole, of a whole that is a copy itself, of a part. */
export type CopyForm = NonNullable<CopySpec['hinh_thuc']>

/** The page of a certified copy: it stands behind the copied document and is signed by itself. */
export interface CopyPage {
  form: CopyForm
  registration: Registration
  recipients: Recipient[]
  drafter?: string
  signature?: Signature
  cosigner?: Signature
  notes: Note[]
}

/** The issuing agency. */
export interface Agency {
  /** Its name on one line, or on two where the spec breaks it. */
  name: string
  /** The agency above it, if it prints one. */
  parent?: string
  /** Place name before the date. */
  place: string
  /** The agency that issues its documents together with it, on one line or as broken in the spec. */
  joint?: string
  /** Address, mail, telephone, a line each, for the foot of the first page. */
  contact?: Line[]
}

/** What a draft is marked with. */
export interface DraftMark {
  /** Which draft it is, from 1. */
  round?: number
  date?: PartialDate
  /** Every page is marked, not the first alone. */
  onEachPage: boolean
  place: PlacedText
}

/** A unit that tasks are given to. */
export interface Unit {
  name: string
  short?: string
}

/** Number, symbol and date of a document; what is not known is left out and prints as a blank. */
export interface Registration {
  number?: string
  symbol?: string
  date?: PartialDate
  /** The year to print when the date is open. */
  year?: number
}

/** What a decision and a stand-alone plan have in common. */
export interface IssuedDocument {
  /** Kind of document as printed, such as `Quyết định`. */
  type: string
  registration: Registration
  /** On landscape paper (ND30-I.I.2-2). */
  landscape: boolean
  urgency?: Urgency
  /** Who may read it: `Lưu hành nội bộ`. */
  circulation: Line[]
  /** Those it is addressed to (Kính gửi). */
  addressees: Line[]
  subject: Line[]
  legalBases: Line[]
  content: Item[]
  recipients: Recipient[]
  /** Sign of who drafted it, and number of copies. */
  drafter?: string
  signature?: Signature
  /** Who signs for the other agency of a joint document. */
  cosigner?: Signature
  notes: Note[]
  place: PlacedText
}

/** The decision that issues a plan, or holds it. */
export interface Decision extends IssuedDocument {
  /** The authority line, such as the chairman's post. */
  authority: Line[]
  articles: Article[]
}

/** One article: its first paragraph follows `Điều n.` on the same line, or its title does, if it has one. */
export interface Article {
  number: number
  title?: Line
  opening?: Line
  content: Item[]
}

/** The plan itself. */
export interface PlanPart extends IssuedDocument {
  /** True when a decision issues it: no number, place and date of its own. */
  attached: boolean
  reference: Reference
  letterhead: boolean
  /** Its page numbers go on from the decision's. */
  pagesRunOn: boolean
}

/** The `(Kèm theo …)` line: the house's wording, none, or the lines that the spec gives. */
export type Reference = 'house' | 'none' | Line[]

/** An appendix: a table, a tree of headings, or both. */
export interface Appendix {
  /** As printed after the word, `I`; empty for a single appendix without a number. */
  number: string
  /** The number as the spec gives it, where it does. */
  typedNumber?: PlacedText
  title: Line[]
  reference: Reference
  letterhead: boolean
  landscape: boolean
  content: Item[]
  recipients: Recipient[]
  drafter?: string
  signature?: Signature
  /** Who signs for the other agency of a joint document. */
  cosigner?: Signature
  notes: Note[]
  place: PlacedText
}

/** A line of Nơi nhận. */
export interface Recipient {
  runs: Run[]
  plain: PlacedText
  remarks: Line['remarks']
  /** 0 for a line of its own, 1 for a sub-line, -1 for a remark in brackets that belongs to the lines above it. */
  depth: -1 | 0 | 1
}

/** Authority and post, one line each, and the name; without a name it closes the document without a signer. */
export interface Signature {
  authority: Line[]
  /** Another post of the signer, above the name (ND30-I.II.7đ-4). */
  otherPost?: Line
  name?: Line
}

/** Content is text, headings and tables, everywhere. */
export type Item = TextItem | Heading | Table | RowSentences

/** Lines of text; those of a table's `dong_tren` stand right above it. */
interface TextItem {
  kind: 'text'
  isAboveTable?: true
  lines: Line[]
}

/** How a heading is printed: by the form of its label (ND30-I.II.6c). */
export type HeadingForm = 'part' | 'section' | 'clause' | 'point'

/** A heading and what stands below it. */
export interface Heading {
  kind: 'heading'
  /** The label as printed, counted or typed; empty for none. */
  label: string
  labelTyped: boolean
  /** What stands between label and title: a blank, or nothing where it was typed so. */
  gap: string
  /** How the label is set: as the words that it was typed with, a counted one as its title. */
  labelFace: { bold: boolean; italic: boolean }
  /** True when it is set regular although its form is bold. */
  isRegular?: true
  /** The title without its label. */
  title: Run[]
  plain: PlacedText
  /** Text that runs on after the title on the same line. */
  runOn?: Line
  form: HeadingForm
  /** 1 for the highest. */
  level: number
  code?: string
  role?: Role
  remarks: Line['remarks']
  content: Item[]
}

/** What a column holds, told by its key or its title; `activity` is the way a task is done. */
export type ColumnRole =
  | 'order'
  | 'lead'
  | 'cooperation'
  | 'deadline'
  | 'deliverable'
  | 'funding'
  | 'task'
  | 'activity'
  | 'target'
  | 'note'

/** A column of a table, a leaf of its header. */
export interface Column {
  key: string
  title: string
  role?: ColumnRole
  /** Share of the table's width (percent), or a width in centimetres. */
  width?: { percent: number } | { cm: number }
  align?: 'left' | 'center' | 'right'
}

/** A cell of the header: a title over one or more columns and rows. */
export interface HeaderCell {
  runs: Run[]
  remarks: Line['remarks']
  columnSpan: number
  rowSpan: number
}

/** A cell; one that is joined stands in the first row and column that it covers. */
export interface Cell {
  /** Index of its first column. */
  column: number
  columnSpan: number
  rowSpan: number
  lines: Line[]
  place: PlacedText
}

/** A row of a table. */
export interface Row {
  kind: 'task' | 'group' | 'total'
  /** Level of a group row, 1 to 3; 0 for others. */
  level: number
  /** True for a row that is judged as a group, and prints as a task because its sign is missing. */
  isUnmarked?: true
  code?: string
  /** The row's own wording as written (`moi_hang`). */
  wording?: PlacedText
  cells: Cell[]
  place: PlacedText
}

/** A table. */
export interface Table {
  kind: 'table'
  /** Size of its text in points, where the spec gives one. */
  size?: number
  /** The wording of its rows as written (`moi_hang`). */
  wording?: PlacedText
  columns: Column[]
  header: HeaderCell[][]
  columnNumbers: string[]
  rows: Row[]
  place: PlacedText
}

/** A table whose rows print as sentences. */
export interface RowSentences {
  kind: 'sentences'
  table: Table
  rows: { row: Row; lines: Line[] }[]
}
