import {
  alignments,
  blankClasses,
  columnRoles,
  footClasses,
  frameClasses,
  headClasses,
  layout,
  noteClass,
  paragraphClasses,
  rowClasses,
  ruleClasses,
  sectionClasses,
} from './classes.ts'

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

/** An element at the places where it may stand. An element with several rules means another thing at other places. */
export interface ElementRule {
  /** What the place must hold for the element to stand there → what then stands inside it. */
  in: Readonly<Partial<Record<ContentModel, ContentModel>>>
  /** Classes, one of which is needed; `''` is an element without a class. */
  classes: readonly string[]
  attributes: Readonly<Record<string, AttributeRule>>
}

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
