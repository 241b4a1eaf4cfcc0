import type { ParagraphKind, RuleKind } from '../document/paragraphs.ts'
import { makeLayout } from '../layout/nd30.ts'

/** What classes and values of attributes stand for in the vocabulary of templates; its elements and where they may stand are in `vocabulary.ts`. */

/** Attributes of an element but for its class. */
export type Attributes = Readonly<Record<string, string>>

/** That of the decree, by which kinds have their classes. */
export const layout = makeLayout()

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
