import type { ParagraphKind, RuleKind } from '../document/paragraphs.ts'
import { makeLayout } from '../layout/nd30.ts'

/**
 * The closed HTML vocabulary of templates: every element, its classes, attributes and where it may stand.
 * What is not here is an error, never dropped.
 */

/**
 * What may stand at a place. `text` is words and inline elements, `note` the same without references to notes; `table`, `rows`, `cells`
 * and `cell` lead into a table with borders, the three of `frame` into one without; `margin` is the head or foot of pages.
 */
export type ContentModel =
  | 'sections'
  | 'blocks'
  | 'table'
  | 'columns'
  | 'rows'
  | 'cells'
  | 'cell'
  | 'frame'
  | 'frameCells'
  | 'frameCell'
  | 'margin'
  | 'text'
  | 'note'
  | 'nothing'

/** What an attribute may hold; an empty value counts as none. */
interface AttributeRule {
  pattern: RegExp
  /** The allowed values in Vietnamese, for messages. */
  allowed: string
}

/** Attributes of an element but for its class. */
export type Attributes = Readonly<Record<string, string>>

/** An element at the places where it may stand. An element with several rules means another thing at other places. */
export interface ElementRule {
  /** What the place must hold for the element to stand there → what then stands inside it. */
  in: Readonly<Partial<Record<ContentModel, ContentModel>>>
  /** Classes, one of which is needed; `''` is an element without a class. */
  classes: readonly string[]
  attributes: Readonly<Record<string, AttributeRule>>
}

const layout = makeLayout()

/** Paragraph kinds by class. */
export const paragraphClasses: ReadonlyMap<string, ParagraphKind> = new Map(
  Object.entries(layout.paragraphs)
    .filter(([kind]) => kind !== 'note' && kind !== 'pageNumber')
    .map(([kind, style]) => [style.class, kind as ParagraphKind]),
)

/** Rule kinds by class. */
export const ruleClasses: ReadonlyMap<string, RuleKind> = new Map(
  Object.entries(layout.rules).map(([kind, style]) => [style.class, kind as RuleKind]),
)

/** Section kinds by class. */
export const sectionClasses = {
  'quyet-dinh': 'decision',
  'ke-hoach': 'plan',
  'phu-luc': 'appendix',
  'ban-sao': 'copy',
} as const

/** Tables without borders by class. */
export const frameClasses = {
  'dau-trang': 'letterhead',
  ky: 'signature',
  'ky-lien-tich': 'signature',
} as const

/** The table without borders whose columns are of one width: two signers. */
export const evenFrameClass = 'ky-lien-tich'

/** Heads of pages by class: what is printed there of the first page, and of those after it. */
export const headClasses = { 'trang-dau': 'firstHead', 'trang-sau': 'head' } as const

/** Feet of pages by class. */
export const footClasses = { 'trang-dau': 'firstFoot' } as const

/** Row kinds by class; a row without a class is a task. */
export const rowClasses = { nhom: 'group', tong: 'total' } as const

/** What a note and the mark of one are. */
export const noteClass = 'chu-thich'

/** Blanks to fill in by class. */
export const blankClasses = {
  'trong-so': 'number',
  'trong-ngay': 'day',
  'trong-thang': 'month',
  'trong-nam': 'year',
  'trong-gio': 'time',
} as const

/** Column roles by the value of `data-vai`. */
export const columnRoles = {
  tt: 'order',
  chu_tri: 'lead',
  phoi_hop: 'cooperation',
  thoi_gian: 'deadline',
  kinh_phi: 'funding',
} as const

/** Alignments by the value of `data-canh`. */
export const alignments = { trai: 'left', giua: 'center', phai: 'right' } as const

const oneOf = (...values: readonly string[]): AttributeRule => ({
  pattern: new RegExp(`^(?:${values.join('|')})$`),
  allowed: values.map(value => `\`${value}\``).join(', '),
})

const id: AttributeRule = {
  pattern: /^_[A-Za-z0-9_]{1,39}$/,
  allowed: 'dấu gạch dưới, rồi chữ không dấu, chữ số, gạch dưới, tất cả không quá 40',
}
const count: AttributeRule = { pattern: /^[1-9]\d{0,4}$/, allowed: 'số từ 1' }
const noteId: AttributeRule = { pattern: /^[\p{L}\p{N}_-]{1,20}$/u, allowed: 'mã của chú thích' }
const width: AttributeRule = {
  pattern: /^\d{1,3}(?:\.\d{1,15})?(?:%|cm)$/,
  allowed: 'độ rộng như `12%`, `2.4cm`',
}
const textSize: AttributeRule = { pattern: /^1[0-4](?:\.5)?$/, allowed: 'cỡ chữ từ `10` đến `14`' }
const align = oneOf(...Object.keys(alignments))

const outlined = [...paragraphClasses].filter(([, kind]) => layout.paragraphs[kind].outline !== undefined)
const plain = [...paragraphClasses].filter(([, kind]) => layout.paragraphs[kind].outline === undefined)
const names = (entries: readonly [string, unknown][]) => entries.map(([name]) => name)

const none = [''] as const
const emphasis: ElementRule = { in: { text: 'text', note: 'note' }, classes: none, attributes: {} }
const cell: ElementRule = {
  in: { cells: 'cell' },
  classes: none,
  attributes: { colspan: count, rowspan: count, 'data-canh': align },
}
const rows: ElementRule = { in: { table: 'rows' }, classes: none, attributes: {} }

/** Every element of the vocabulary. */
export const elements: Readonly<Record<string, readonly ElementRule[]>> = {
  section: [
    {
      in: { sections: 'blocks' },
      classes: Object.keys(sectionClasses),
      attributes: { 'data-huong': oneOf('doc', 'ngang'), 'data-so-trang': oneOf('lai', 'tiep') },
    },
  ],
  h1: [{ in: { blocks: 'text' }, classes: names(outlined), attributes: { id, 'data-dam': oneOf('khong') } }],
  h2: [
    {
      in: { blocks: 'text' },
      classes: names(outlined),
      attributes: { id, 'aria-level': oneOf(...'123456789'), 'data-dam': oneOf('khong') },
    },
  ],
  header: [{ in: { blocks: 'margin' }, classes: Object.keys(headClasses), attributes: {} }],
  footer: [{ in: { blocks: 'margin' }, classes: Object.keys(footClasses), attributes: {} }],
  p: [
    {
      in: { blocks: 'text', cell: 'text', frameCell: 'text', margin: 'text' },
      classes: names(plain),
      attributes: { id },
    },
  ],
  hr: [
    {
      in: { blocks: 'nothing', frameCell: 'nothing', margin: 'nothing' },
      classes: [...ruleClasses.keys()],
      attributes: {},
    },
  ],
  table: [
    { in: { blocks: 'frame' }, classes: Object.keys(frameClasses), attributes: {} },
    { in: { blocks: 'table' }, classes: ['bang'], attributes: { 'data-co': textSize } },
  ],
  colgroup: [{ in: { table: 'columns' }, classes: none, attributes: {} }],
  col: [
    {
      in: { columns: 'nothing' },
      classes: none,
      attributes: { 'data-vai': oneOf(...Object.keys(columnRoles)), 'data-rong': width },
    },
  ],
  thead: [rows],
  tbody: [rows],
  tr: [
    { in: { frame: 'frameCells' }, classes: none, attributes: {} },
    { in: { table: 'cells', rows: 'cells' }, classes: ['', ...Object.keys(rowClasses)], attributes: { id } },
  ],
  th: [cell],
  td: [{ in: { frameCells: 'frameCell' }, classes: none, attributes: {} }, cell],
  aside: [{ in: { blocks: 'note' }, classes: [noteClass], attributes: { 'data-ma': noteId } }],
  b: [emphasis],
  i: [emphasis],
  br: [{ in: { text: 'nothing', note: 'nothing' }, classes: none, attributes: {} }],
  sub: [emphasis],
  sup: [{ in: { text: 'nothing' }, classes: [noteClass], attributes: { 'data-ma': noteId } }, emphasis],
  span: [{ in: { text: 'nothing', note: 'nothing' }, classes: Object.keys(blankClasses), attributes: {} }],
}

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(['hr', 'br', 'col'])

/** The classes of an element wherever it stands, without the empty one. */
export const classesOf = (name: string): string[] => [
  ...new Set((elements[name] ?? []).flatMap(rule => rule.classes.filter(css => css !== ''))),
]
