import { makeLayout } from '../layout/nd30.ts'
import type { ParagraphKind, RuleKind } from '../layout/paragraphs.ts'

/**
 * The closed HTML vocabulary of templates: every element, its classes, attributes and where it may stand.
 * What is not here is an error, never dropped.
 */

/** What may stand inside an element. `text` is words and inline elements. */
export type ContentModel = 'sections' | 'blocks' | 'rows' | 'cells' | 'cell' | 'columns' | 'text' | 'nothing'

export interface ElementRule {
  /** Where it may stand. */
  in: readonly ContentModel[]
  content: ContentModel
  /** Classes, one of which is needed; none for an element without a class. */
  classes: readonly string[]
  attributes: readonly string[]
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
export const sectionClasses = { 'quyet-dinh': 'decision', 'ke-hoach': 'plan', 'phu-luc': 'appendix' } as const

/** Tables without borders by class. */
export const frameClasses = { 'dau-trang': 'letterhead', ky: 'signature' } as const

/** Row kinds by class; a row without a class is a task. */
export const rowClasses = { nhom: 'group', tong: 'total' } as const

/** Blanks to fill in by class. */
export const blankClasses = { 'trong-so': 'number', 'trong-ngay': 'day', 'trong-thang': 'month', 'trong-nam': 'year' } as const

const outlined = [...paragraphClasses].filter(([, kind]) => layout.paragraphs[kind].outline !== undefined)
const plain = [...paragraphClasses].filter(([, kind]) => layout.paragraphs[kind].outline === undefined)
const names = (entries: readonly [string, unknown][]) => entries.map(([name]) => name)

/** Every element of the vocabulary. */
export const elements: Readonly<Record<string, ElementRule>> = {
  section: { in: ['sections'], content: 'blocks', classes: Object.keys(sectionClasses), attributes: ['data-huong', 'data-so-trang'] },
  h1: { in: ['blocks'], content: 'text', classes: names(outlined), attributes: ['id'] },
  h2: { in: ['blocks'], content: 'text', classes: names(outlined), attributes: ['id', 'aria-level'] },
  p: { in: ['blocks', 'cell'], content: 'text', classes: names(plain), attributes: ['id'] },
  hr: { in: ['blocks', 'cell'], content: 'nothing', classes: [...ruleClasses.keys()], attributes: [] },
  table: { in: ['blocks'], content: 'rows', classes: [...Object.keys(frameClasses), 'bang'], attributes: [] },
  colgroup: { in: ['rows'], content: 'columns', classes: [], attributes: [] },
  col: { in: ['columns'], content: 'nothing', classes: [], attributes: ['data-vai', 'data-rong'] },
  thead: { in: ['rows'], content: 'rows', classes: [], attributes: [] },
  tbody: { in: ['rows'], content: 'rows', classes: [], attributes: [] },
  tr: { in: ['rows'], content: 'cells', classes: ['', ...Object.keys(rowClasses)], attributes: ['id'] },
  th: { in: ['cells'], content: 'cell', classes: [], attributes: ['colspan', 'rowspan', 'data-canh'] },
  td: { in: ['cells'], content: 'cell', classes: [], attributes: ['colspan', 'rowspan', 'data-canh'] },
  aside: { in: ['blocks'], content: 'text', classes: ['chu-thich'], attributes: ['data-ma'] },
  b: { in: ['text'], content: 'text', classes: [], attributes: [] },
  i: { in: ['text'], content: 'text', classes: [], attributes: [] },
  br: { in: ['text'], content: 'nothing', classes: [], attributes: [] },
  sup: { in: ['text'], content: 'nothing', classes: ['chu-thich'], attributes: ['data-ma'] },
  span: { in: ['text'], content: 'nothing', classes: Object.keys(blankClasses), attributes: [] },
}

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(['hr', 'br', 'col'])

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
