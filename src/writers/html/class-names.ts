import type { Align, Frame, Inline, Section, TableRow } from '../../document/blocks.ts'
import { alignments, blankClasses, frameClasses, rowClasses, sectionClasses } from '../../markup/classes.ts'

/** The classes of the page are those of the templates, so that who knows the ones knows the others; here they are looked up by what they mean. */

type BlankField = Extract<Inline, { type: 'blank' }>['field']

/** Class of a section, as in templates. */
export const sectionClass = (kind: Section['kind']): string => classOf(sectionClasses, kind)

/** Class of a head or a signature block, as in templates. */
export const frameClass = (kind: Frame['kind']): string => classOf(frameClasses, kind)

/** Class of a row; empty for a task and a header row. */
export const rowClass = (kind: TableRow['kind']): string => classOf(rowClasses, kind)

/** Class of a blank to fill in, as in templates. */
export const blankClass = (field: BlankField): string => classOf(blankClasses, field)

/** Class of text aligned otherwise than its kind, named by the value of `data-canh` in templates. */
export const alignClass = (align: Align): string => classOf(alignments, align)

/** Class of a paragraph that is set regular though its kind is bold. */
export const regularClass = 'khong-dam'

/** Class of a section on landscape paper, named by the value of `data-huong` in templates. */
export const landscapeClass = 'ngang'

/** Class of a paragraph that stays on the page of what follows, or need not, otherwise than its kind. */
export const keepClass = (keepNext: boolean): string => (keepNext ? 'giu' : 'roi')

/** Class of a table with borders. */
export const tableClass = 'bang'

/** Class of a table whose text has a size of its own. */
export const ownSizeClass = 'co-rieng'

/** Class of a row that may be divided between two pages. */
export const highRowClass = 'cao'

/** Class of words in which no line ends. */
export const unbrokenClass = 'lien'

/** Class of blanks whose number counts. */
export const blanksClass = 'cach'

/** Class of the footnotes at the end of a section. */
export const notesClass = 'cac-chu-thich'

/** Class of what ends a page of a print: an element of its own, or floating between the lines of a paragraph. */
export const pageEndClass = 'het-trang'
export const floatingClass = 'giua-dong'

/** Class of the room from the last line of a page to its foot. */
export const footRoomClass = 'chan-trang'

function classOf(classes: Readonly<Record<string, string>>, meaning: string): string {
  return Object.keys(classes).find(name => classes[name] === meaning) ?? ''
}
