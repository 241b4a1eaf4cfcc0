/**
 * What a .docx says, read and resolved: styles, numbering, merges, fields, changes and encodings are worked out; no wording is judged.
 * Lengths are twips (twentieths of a point), sizes of letters half-points, where nothing else is said. All text is NFC.
 */
export interface WordDocument {
  /** The file's name as the user gave it. */
  file: string
  /** In order; there is always one. */
  sections: readonly WordSection[]
  /** Footnotes and endnotes that the text refers to, in the order of their marks. */
  notes: readonly WordNote[]
  comments: readonly WordComment[]
  /** What was changed with tracking on, in the order of the file; empty when nothing was. */
  changes: readonly TrackedChange[]
  /** Which side of the changes the text is. */
  side: ChangeSide
  bookmarks: readonly WordBookmark[]
  /** What is in the file and is no text of a paragraph or table: pictures, boxes, shapes, formulas, hidden text …, in order. */
  things: readonly WordThing[]
  /** Runs that were in TCVN3 or VNI and are Unicode here; undefined when there were none. */
  legacy?: LegacyText
  properties: WordProperties
  settings: WordSettings
  /** Parts of data that a program has put into the file (`customXml`). */
  customParts: readonly CustomPart[]
}

/** The side of tracked changes that is read: with all of them, or as it was before them. */
export type ChangeSide = 'accepted' | 'original'

/** A stretch of a part's XML, in UTF-16 units of its decoded text, from the `<` of the element to behind its `>`. */
export interface XmlPlace {
  /** Name of the part in the package, without a leading slash: `word/document.xml`. */
  part: string
  start: number
  end: number
}

/** A stretch of pages of one kind. */
export interface WordSection {
  /** Its `w:sectPr`; undefined when the file has none. */
  place?: XmlPlace
  paper: { width: number; height: number }
  orientation: 'portrait' | 'landscape'
  margins: Margins
  /** Number of columns of text. */
  columns: number
  /** Where it begins. The first section begins the document whatever it says. */
  start: 'nextPage' | 'continuous' | 'evenPage' | 'oddPage' | 'nextColumn'
  /** Its first page has a header and footer of its own. */
  hasTitlePage: boolean
  pageNumber: {
    /** The number of its first page, where the count begins anew. */
    start?: number
    /** `decimal`, `upperRoman` …: ST_NumberFormat of ISO/IEC 29500-1, 17.18.59. */
    format: string
  }
  /** Those that are in force, inherited ones too. */
  headers: readonly HeaderFooter[]
  footers: readonly HeaderFooter[]
  blocks: readonly WordBlock[]
}

export interface Margins {
  top: number
  right: number
  bottom: number
  left: number
  header: number
  footer: number
  gutter: number
}

/** A header or footer. `first` shows only when the section has a title page, `even` only when the settings say so. */
export interface HeaderFooter {
  kind: 'default' | 'first' | 'even'
  part: string
  blocks: readonly WordBlock[]
  /** Its words, paragraphs apart by line ends, page numbers left out; empty when there are none. */
  text: string
  /** True when it prints the page's number. */
  hasPageNumber: boolean
  /** How the paragraph with the page's number is aligned; undefined without one. */
  pageNumberAlignment?: Alignment
}

export type WordBlock = WordParagraph | WordTable

export type Alignment = 'left' | 'center' | 'right' | 'both' | 'distribute'

export interface WordParagraph {
  kind: 'paragraph'
  /** The `w:p`; where a tracked change has joined paragraphs, the first one's. */
  place: XmlPlace
  /** Places of the paragraphs that a tracked change has joined to it. */
  joined?: readonly XmlPlace[]
  style: StyleName
  alignment: Alignment
  /** `firstLine` is negative for a hanging indent. Those of the numbering are in it. */
  indent: { left: number; right: number; firstLine: number }
  spacing: ParagraphSpacing
  /** 0 … 8; undefined for body text. */
  outlineLevel?: number
  keepNext: boolean
  keepLines: boolean
  pageBreakBefore: boolean
  widowControl: boolean
  /** Sides that have a line: `w:pBdr`. */
  borders: readonly BorderSide[]
  /** It stands in a frame of the old kind (`w:framePr`), beside the text. */
  isFramed: boolean
  /** Where the frame stands across the page, if it says so. */
  frameAlignment?: Alignment
  /** The automatic label, computed; undefined when there is none. Typed labels are text. */
  label?: WordLabel
  /** What it holds, in order. */
  pieces: readonly Piece[]
  /**
   * Its text as printed, without the automatic label: tabs as `\t`, line breaks as `\n`, no-break hyphens as U+2011.
   * Hidden text, note marks, boxes and pictures are not in it. Offsets of marks count in it.
   */
  text: string
  /** Bookmarks and ranges of comments that begin or end in it. */
  marks: readonly RangeMark[]
  /** The look of its mark: that of an empty paragraph. */
  mark: RunFormat
  /** The mark was inserted or deleted with tracking on. */
  markChange?: ChangeMark
  /** Content controls around it, the outermost first. */
  controls?: readonly ContentControl[]
}

/** A style by id, which programs rewrite, and by name, which they keep. Without a style: the default one of the file. */
export interface StyleName {
  id: string
  name: string
}

export interface ParagraphSpacing {
  before: number
  after: number
  /** 240ths of a line when `lineRule` is `auto`, else twips. */
  line: number
  lineRule: 'auto' | 'exact' | 'atLeast'
  /** Space between paragraphs of one style is left out. */
  isContextual: boolean
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left' | 'insideH' | 'insideV' | 'between' | 'bar'

/** An automatic label as Word prints it. */
export interface WordLabel {
  /** Without what stands between it and the text: `1.`, `a)`, `•`. Glyphs of symbol fonts are the Unicode signs they look like. May be empty. */
  text: string
  /** 0 … 8. */
  level: number
  /** Format of its own level: `decimal`, `lowerLetter`, `bullet`, `none` … (ST_NumberFormat). */
  format: string
  isBullet: boolean
  /** The count at its own level. */
  number: number
  /** What stands between label and text. */
  suffix: 'tab' | 'space' | 'nothing'
  /** Which list it counts in: paragraphs of one list have the same. */
  list: string
  look: RunFormat
}

/** The resolved look of a run: equal looks of one document are one object. */
export interface RunFormat {
  font: string
  /** Half-points: 28 is 14 pt. */
  size: number
  bold: boolean
  italic: boolean
  /** `single`, `double` …; undefined for none. */
  underline?: string
  strike: boolean
  caps: boolean
  smallCaps: boolean
  hidden: boolean
  /** Six hexadecimal digits; undefined for automatic. */
  colour?: string
  /** `yellow` …, or six hexadecimal digits of a shading; undefined for none. */
  highlight?: string
  vertical: 'baseline' | 'superscript' | 'subscript'
  /** Space added between letters. */
  letterSpacing: number
  /** Width of letters in percent. */
  scale: number
  /** Name of the character style, if there is one. */
  style?: string
}

/** What pieces have in common. */
export interface PieceBase {
  /** The `w:r` that it stands in; of a formula the `m:oMath`. */
  place: XmlPlace
  /** The element of the run that it is (`w:t`, `w:tab` …), in the same part; missing where it is no element of a run. */
  element?: { start: number; end: number }
  look: RunFormat
  /** Address of the hyperlink around it; `#name` for a bookmark. */
  link?: string
  /** The field whose result it is. */
  field?: FieldName
  /** It was inserted or deleted with tracking on. */
  change?: ChangeMark
  /** Content controls around it inside the paragraph, the outermost first. */
  controls?: readonly ContentControl[]
}

/** Letters. Capitals by font effect (`look.caps`) stay as they were typed. Hidden text is here, with `look.hidden`, though not in the paragraph's text. */
export interface TextPiece extends PieceBase {
  kind: 'text'
  text: string
}

export interface TabPiece extends PieceBase {
  kind: 'tab'
}

export interface BreakPiece extends PieceBase {
  kind: 'break'
  of: 'line' | 'page' | 'column'
}

/** A note's mark. */
export interface NotePiece extends PieceBase {
  kind: 'note'
  note: WordNote
}

/** A text box that is anchored here. */
export interface BoxPiece extends PieceBase {
  kind: 'box'
  blocks: readonly WordBlock[]
  /** Its words, paragraphs apart by line ends. */
  text: string
}

/** A picture, shape, formula, embedded object … that stands here; the thing says which. A formula's letters are text pieces behind it. */
export interface ThingPiece extends PieceBase {
  kind: 'thing'
  thing: WordThing
}

export type Piece = TextPiece | TabPiece | BreakPiece | NotePiece | BoxPiece | ThingPiece

/** A field by its first word, in capitals (`PAGE`, `REF`, `TOC`, `HYPERLINK`), and by all of it. */
export interface FieldName {
  kind: string
  instruction: string
}

/** What a content control calls itself. */
export interface ContentControl {
  tag?: string
  title?: string
  /** It shows a text that asks to be replaced. */
  isPlaceholder: boolean
}

/** Where a range begins or ends inside a paragraph. */
export interface RangeMark {
  of: 'bookmark' | 'comment'
  side: 'start' | 'end'
  /** The bookmark's name, the comment's id. */
  name: string
  /** In the text of the paragraph. */
  offset: number
  /** Where the mark stands in the XML. */
  place: XmlPlace
}

/** A place in the text of a paragraph. */
export interface TextPoint {
  paragraph: WordParagraph
  offset: number
}

export interface WordTable {
  kind: 'table'
  place: XmlPlace
  style?: StyleName
  /** Widths of the grid's columns; as many as the widest row needs. */
  grid: readonly number[]
  alignment: 'left' | 'center' | 'right'
  indent: number
  /** The preferred width: twips, or fiftieths of a percent, or none. */
  width: { value: number; unit: 'twips' | 'percent50' | 'auto' }
  layout: 'fixed' | 'auto'
  /** It stands beside the text (`w:tblpPr`). */
  isFloating: boolean
  /** Lines that the table, or its style, asks for; those of single cells not counted. */
  borders: readonly BorderSide[]
  rows: readonly WordRow[]
  /** How many tables it stands in. */
  depth: number
  controls?: readonly ContentControl[]
}

export interface WordRow {
  place: XmlPlace
  /** It repeats on each page (`w:tblHeader`, in an unbroken stretch from the first row). */
  isHeader: boolean
  cantSplit: boolean
  /** Height, if one is given. */
  height?: { value: number; rule: 'auto' | 'exact' | 'atLeast' }
  /** The cells that begin in this row. A cell that goes on from above is not here. */
  cells: readonly WordCell[]
  change?: ChangeMark
}

export interface WordCell {
  place: XmlPlace
  /** The first column of the grid that it covers, from 0. */
  column: number
  columnSpan: number
  /** How many rows it covers, this one counted. */
  rowSpan: number
  /** The preferred width, in twips; undefined when none is given. */
  width?: number
  verticalAlignment: 'top' | 'center' | 'bottom'
  borders: readonly BorderSide[]
  /** Six hexadecimal digits; undefined for none. */
  shading?: string
  /** `btLr`, `tbRl` …; undefined for text that runs as usual. */
  textDirection?: string
  blocks: readonly WordBlock[]
  /** What stands in the continuing cells below, which Word does not show; undefined when nothing does. */
  covered?: readonly WordBlock[]
}

export interface WordNote {
  kind: 'footnote' | 'endnote'
  /** As the file numbers it. */
  id: string
  /** As it is printed, from 1, counted through the document for each kind; `mark` is what is printed when the clerk has typed a mark of his own. */
  number: number
  mark?: string
  place: XmlPlace
  blocks: readonly WordBlock[]
  /** Its words, paragraphs apart by line ends. */
  text: string
}

export interface WordComment {
  id: string
  author: string
  initials?: string
  /** As the file has it, ISO 8601; undefined without one. */
  date?: string
  text: string
  blocks: readonly WordBlock[]
  place: XmlPlace
  /** Where the words that it is about begin and end; undefined when it has no range. */
  from?: TextPoint
  to?: TextPoint
  /** Id of the comment that it answers. */
  answers?: string
  isDone: boolean
}

/** Who has changed something, and when. */
export interface ChangeMark {
  kind: 'insertion' | 'deletion' | 'moveFrom' | 'moveTo'
  author: string
  /** As the file has it, ISO 8601; undefined without one. */
  date?: string
}

export interface TrackedChange {
  of: 'text' | 'paragraph' | 'row' | 'cell' | 'look'
  kind: ChangeMark['kind'] | 'change'
  author: string
  date?: string
  /** The words that were inserted or deleted; empty for marks of paragraphs and for looks. */
  text: string
  place: XmlPlace
}

export interface WordBookmark {
  name: string
  id: string
  part: string
  from: TextPoint
  /** Undefined when its end is missing or stands before it. */
  to?: TextPoint
}

export type ThingKind =
  | 'image'
  | 'text-box'
  | 'shape'
  | 'chart'
  | 'diagram'
  | 'formula'
  | 'object'
  | 'control'
  | 'hidden-text'
  | 'covered-text'
  | 'other-document'
  | 'unknown'

export interface WordThing {
  kind: ThingKind
  /** What the file calls it, or says of it; may be empty. */
  name: string
  /** Its words, if it has some. */
  text: string
  place: XmlPlace
  /** Text of the paragraph it stands in, to say where it is; empty when that has none. */
  beside: string
}

export interface LegacyText {
  /** Runs that were converted, by encoding. */
  tcvn3: number
  vni: number
  /** The first of them, as it was and as it is now. */
  before: string
  after: string
  place: XmlPlace
}

export interface WordProperties {
  title?: string
  creator?: string
  lastModifiedBy?: string
  /** ISO 8601, as the file has them. */
  created?: string
  modified?: string
  /** The program that wrote the file. */
  application?: string
  /** Properties that a program or the office has added, by name. */
  custom: ReadonlyMap<string, string>
}

export interface WordSettings {
  hasEvenAndOddHeaders: boolean
  hasMirrorMargins: boolean
  /** Tracking of changes is on. */
  tracksChanges: boolean
  /** `readOnly`, `forms` …; undefined when the file is open to changes. */
  protection?: string
  /** 15 for Word 2013 and later; 12 when the file does not say. */
  compatibilityMode: number
  /** Distance of the default tab stops. */
  tabStop: number
}

/** A part of data beside the text. */
export interface CustomPart {
  part: string
  /** Namespace of its root; empty for none. */
  namespace: string
  /** Its XML, as it is. */
  xml: string
}
