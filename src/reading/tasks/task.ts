import type { Row, Table } from '../../plan/plan.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { PartName } from '../passages.ts'

/** What is said of a task, each by a column or a labelled line of its own. */
export type FieldName = 'lead' | 'cooperation' | 'deadline' | 'deliverable' | 'funding'

/** What a task says of one thing. */
export interface TaskField {
  /** The words, on one line. */
  text: string
  /** Each line as printed; none for an empty cell. */
  lines: readonly PlacedText[]
  /** Where it stands, or where it is missing. */
  place: PlacedText
  /** True for a cell that is joined to the one above: what is wrong with it is reported there. */
  isJoined: boolean
}

/** Something that somebody has to do. */
export interface Task {
  /** The number before it, as printed. */
  order: string
  code?: string
  /** For a row without a code that goes on with the task of a row above: the code there. */
  sharedCode?: string
  /** What is to be done, on one line. */
  name: string
  /** Where it begins. */
  place: PlacedText
  /** The activity by which it is done, where a column of its own tells it. */
  activity?: TaskField
  /** Titles of the groups or headings it stands under, outermost first. */
  groups: readonly string[]
  /** The field of work: the first group of its table, or the heading it stands under. */
  field: string
  part: PartName
  /** What it says; a field is missing where neither column nor line tells of such a thing. */
  fields: Partial<Record<FieldName, TaskField>>
  /** For a row of a table. */
  table?: Table
  row?: Row
  /** `row`: of a table; `lines`: a paragraph with labelled lines; `duty`: a sentence of the body. */
  from: 'row' | 'lines' | 'duty'
}
