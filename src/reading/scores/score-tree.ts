import { cellAt, cellWords } from '../../plan/grid.ts'
import type { Heading, Item, Row, RowSentences, Table } from '../../plan/plan.ts'
import type { Line } from '../../text/line.ts'
import { contentsOfParts } from '../contents.ts'
import type { Reading } from '../reading.ts'
import { rowScore, type ScoreColumns, scoreColumns } from './score-columns.ts'
import { type Figure, pointsIn, type Score, scoresIn } from './score-text.ts'

/** A heading, a criterion of a list or a row of a table, with the criteria that it is made of. */
export interface ScoreNode {
  /** What it is called, for messages. */
  name: string
  /** The criterion's number: `6.3.1`. */
  code?: string
  score?: Score
  /** Points said without a maximum. */
  total?: Figure
  isHeading: boolean
  /** Below what it stands: the higher, the deeper. */
  depth: number
  children: ScoreNode[]
}

/** All scores of a plan. */
interface Scores {
  /** Every one, in the order of the document. */
  all: Score[]
  roots: ScoreNode[]
}

/** Reads all scores of a plan, of sentences and tables alike, as a tree of groups and what they are made of. */
export function scoresOf({ plan }: Reading): Scores {
  const all: Score[] = []
  const roots = contentsOfParts(plan).flatMap(content => {
    const root = node('', 0)
    readItems(content, root, all)
    return root.children.length === 0 ? [] : [root]
  })
  return { all, roots }
}

/** Group rows stand above all others. */
const lowest = -10

const node = (name: string, depth: number, more: Partial<ScoreNode> = {}): ScoreNode => ({
  name,
  depth,
  isHeading: false,
  children: [],
  ...more,
})

function readItems(items: readonly Item[], owner: ScoreNode, all: Score[]): void {
  const open: ScoreNode[] = []
  for (const item of items)
    if (item.kind === 'heading') {
      open.length = 0
      owner.children.push(readHeading(item, all))
    } else if (item.kind === 'text') {
      for (const line of item.lines) readLine(line, owner, open, all)
    } else readRows(item, owner, open, all)
}

function readHeading(heading: Heading, all: Score[]): ScoreNode {
  const { text } = heading.plain
  const read = node(text.replace(/:\s*$/, ''), 0, { isHeading: true, ...withCode(codeIn(text)) })
  const own = scoresIn(heading.plain)
  all.push(...own)
  if (own.length === 1) read.score = own[0]!
  if (heading.runOn) readLine(heading.runOn, read, [], all)
  readItems(heading.content, read, all)
  return read
}

/** A plain paragraph before all criteria says the score of the whole; a line of a list that of a criterion. */
function readLine(line: Line, owner: ScoreNode, open: ScoreNode[], all: Score[]): void {
  const scores = scoresIn(line.plain)
  all.push(...scores)
  const [score, another] = scores
  const isOfOwner = line.mark === '' && owner.children.length === 0 && owner.score === undefined
  if (score === undefined) {
    const total = isOfOwner && owner.isHeading && owner.total === undefined ? pointsIn(line.plain) : undefined
    if (total !== undefined) owner.total = total
  } else if (another !== undefined) return
  else if (isOfOwner && owner.isHeading) owner.score = score
  else {
    const { text } = line.plain
    place(node(nameBefore(text), line.depth, { score, ...withCode(codeIn(text)) }), owner, open)
  }
}

/** The rows of a table, or those that print as sentences, which may be a list in themselves. */
function readRows(item: Table | RowSentences, owner: ScoreNode, open: ScoreNode[], all: Score[]): void {
  const columns = scoreColumns(item.kind === 'table' ? item : item.table)
  const rows =
    item.kind === 'table'
      ? item.rows.filter(({ kind }) => kind !== 'total').map(row => ({ row, depth: 0 }))
      : item.rows.map(({ row, lines }) => ({ row, depth: lines[0]?.depth ?? 0 }))
  if (columns !== undefined)
    for (const { row, depth } of rows)
      readRow(row, columns, row.kind === 'group' ? lowest + row.level : depth, owner, open, all)
  // What follows a table is no part of its group rows.
  const first = open.findIndex(({ depth }) => depth < 0)
  if (first >= 0) open.length = first
}

function readRow(
  row: Row,
  columns: ScoreColumns,
  depth: number,
  owner: ScoreNode,
  open: ScoreNode[],
  all: Score[],
): void {
  const score = rowScore(row, columns)
  if (score === undefined && row.kind !== 'group') return
  if (score !== undefined) all.push(score)
  const code = /^\d{1,2}(?:\.\d{1,2})*(?=\.?$)/.exec(cellWords(cellAt(row, columns.code)))?.[0]
  const name = cellWords(cellAt(row, columns.name))
  place(node(name, depth, { ...(score === undefined ? {} : { score }), ...withCode(code) }), owner, open)
}

/** Puts a criterion below the one that it is a part of: by its number (`6.3.1` below `6.3`), else by the depth of its mark. */
function place(criterion: ScoreNode, owner: ScoreNode, open: ScoreNode[]): void {
  while (open.length > 0 && !isPartOf(criterion, open.at(-1)!)) open.pop()
  const parent = open.at(-1) ?? owner
  parent.children.push(criterion)
  open.push(criterion)
}

function isPartOf(part: ScoreNode, whole: ScoreNode): boolean {
  if (part.code?.includes('.') && whole.code !== undefined) return part.code.startsWith(`${whole.code}.`)
  return part.depth > whole.depth
}

const withCode = (code: string | undefined): Pick<ScoreNode, 'code'> => (code === undefined ? {} : { code })

/** The number of a criterion, in brackets at its end or before its name. */
function codeIn(text: string): string | undefined {
  if (!/\d\.\d/.test(text)) return undefined
  const [, inBrackets] = /\((?:[^()\d]{0,30}\s)?(\d{1,2}(?:\.\d{1,2}){1,3})\)/u.exec(text) ?? []
  return inBrackets ?? /^[-+*\s]{0,4}(\d{1,2}(?:\.\d{1,2}){1,3})[.)\s]/u.exec(text)?.[1]
}

const nameBefore = (text: string): string =>
  text
    .replace(/^[-+*]\s*/, '')
    .split(/[:(]/u)[0]!
    .trim()

/** Every group and criterion, each before its parts. */
export function* nodesOf(nodes: readonly ScoreNode[]): Generator<ScoreNode> {
  for (const each of nodes) {
    yield each
    yield* nodesOf(each.children)
  }
}
