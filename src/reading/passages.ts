import type {
  Cell,
  Column,
  Heading,
  IssuedDocument,
  Item,
  Plan,
  Row,
  RowSentences,
  Signature,
  Table,
} from '../plan/plan.ts'
import type { Role } from '../spec/schema.ts'
import type { Line } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'

/** Where a passage stands in the document. */
export type PassageKind =
  | 'agency'
  | 'unit'
  | 'subject'
  | 'authority'
  | 'legal-basis'
  | 'reference'
  | 'article'
  | 'article-title'
  | 'line'
  | 'table-remark'
  | 'heading'
  | 'cell'
  | 'sentence'
  | 'recipient'
  | 'signature'
  | 'signer'
  | 'note'

/** The part of the document: the agency's own data, the decision, the plan, an appendix by its index. */
export type PartName = 'general' | 'decision' | 'plan' | `appendix-${number}`

/** A stretch of the document as printed, without marks; each character knows its place in the file. */
export interface Passage {
  text: PlacedText
  kind: PassageKind
  part: PartName
  /** What the headings above say the section is for, the nearest that says anything. */
  role?: Role
  /** The headings above it, outermost first. */
  headings: readonly Heading[]
  /** The line it is, for all but headings and table headers. */
  line?: Line
  /** The article it stands in, from 1. */
  article?: number
  /** For a heading: itself. */
  heading?: Heading
  /** For a cell or a row's sentence. */
  table?: Table
  row?: Row
  cell?: Cell
  column?: Column
}

type Around = Pick<Passage, 'part' | 'role' | 'headings' | 'article'>

/** All that a plan prints, in the order of the document. The cell of a joined area comes once. */
export const passagesOf = (plan: Plan): Passage[] => [...parts(plan)]

function* parts({ decision, plan, appendices }: Plan): Generator<Passage> {
  if (decision) {
    const around: Around = { part: 'decision', headings: [] }
    yield* lines(decision.subject, 'subject', around)
    yield* lines(decision.authority, 'authority', around)
    yield* lines(decision.legalBases, 'legal-basis', around)
    yield* items(decision.content, around)
    for (const { number, title, opening, content } of decision.articles) {
      const inside = { ...around, article: number }
      if (title) yield* lines([title], 'article-title', inside)
      if (opening) yield* lines([opening], 'article', inside)
      yield* items(content, inside)
    }
    yield* ending(decision, around)
  }
  if (plan) {
    const around: Around = { part: 'plan', headings: [] }
    yield* lines(plan.subject, 'subject', around)
    if (typeof plan.reference !== 'string') yield* lines(plan.reference, 'reference', around)
    yield* lines(plan.legalBases, 'legal-basis', around)
    yield* items(plan.content, around)
    yield* ending(plan, around)
  }
  for (const [index, appendix] of appendices.entries()) {
    const around: Around = { part: `appendix-${index}`, headings: [] }
    yield* lines(appendix.title, 'subject', around)
    if (typeof appendix.reference !== 'string') yield* lines(appendix.reference, 'reference', around)
    yield* items(appendix.content, around)
    yield* ending(appendix, around)
  }
}

function* lines(
  list: readonly Line[],
  kind: PassageKind,
  around: Around,
  more: Partial<Passage> = {},
): Generator<Passage> {
  for (const line of list) yield { text: line.plain, kind, ...around, line, ...more }
}

function* items(list: readonly Item[], around: Around): Generator<Passage> {
  for (const item of list) {
    switch (item.kind) {
      case 'text':
        yield* lines(item.lines, item.isAboveTable ? 'table-remark' : 'line', around)
        break
      case 'heading':
        yield* heading(item, around)
        break
      case 'table':
        yield* table(item, around)
        break
      case 'sentences':
        yield* sentences(item, around)
    }
  }
}

function* heading(item: Heading, around: Around): Generator<Passage> {
  const role = item.role ?? around.role
  const inside = role === undefined ? around : { ...around, role }
  yield { text: item.plain, kind: 'heading', ...inside, heading: item }
  const below = { ...inside, headings: [...around.headings, item] }
  if (item.runOn) yield* lines([item.runOn], 'line', below)
  yield* items(item.content, below)
}

function* table(item: Table, around: Around): Generator<Passage> {
  for (const row of item.rows)
    for (const cell of row.cells) {
      const column = item.columns[cell.column]
      yield* lines(cell.lines, 'cell', around, {
        table: item,
        row,
        cell,
        ...(column === undefined ? {} : { column }),
      })
    }
}

function* sentences({ table: item, rows }: RowSentences, around: Around): Generator<Passage> {
  for (const { row, lines: words } of rows) yield* lines(words, 'sentence', around, { table: item, row })
}

function* ending(
  { recipients, signature, notes }: Pick<IssuedDocument, 'recipients' | 'signature' | 'notes'>,
  around: Around,
): Generator<Passage> {
  for (const { plain } of recipients) yield { text: plain, kind: 'recipient', ...around }
  yield* signing(signature, around)
  for (const { plain } of notes) yield { text: plain, kind: 'note', ...around }
}

function* signing(signature: Signature | undefined, around: Around): Generator<Passage> {
  if (signature === undefined) return
  yield* lines(signature.authority, 'signature', around)
  if (signature.name) yield* lines([signature.name], 'signer', around)
}
