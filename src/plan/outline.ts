import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatLabel, type LabelForm, nextLabel, parseForm, readLabel } from '../language/labels.ts'
import type { Cursor } from './cursor.ts'
import type { Note, Run } from './line.ts'
import { readLines } from './lines.ts'
import type { Lookup } from './marks.ts'
import type { Heading, HeadingForm, Item, Table } from './plan.ts'
import { readRole } from './role.ts'
import type { ContentSpec, HeadingSpec } from './schema.ts'
import { hasWording, readRowSentences } from './sentences.ts'
import { type KnownUnits, readTable } from './table.ts'

/** What reading content needs to know, and where it puts what it finds. One is made for each document or appendix. */
export interface ContentContext {
  lookup: Lookup
  units: KnownUnits
  notes: Note[]
  diagnostics: Diagnostic[]
  /** The table before, in document order: a table without columns takes its columns. */
  lastTable?: Table
}

/** Label forms by level; `null` is a level without labels. */
type Schemes = readonly (LabelForm | null)[]

/** Where a list of headings stands: its level (1 is the highest), the numbers above it, the forms from its level down. */
interface Position {
  level: number
  numbers: readonly number[]
  schemes: Schemes
}

/** Label forms of a plan and an appendix (ND30-I.V.6b). */
export const planSchemes = ['I.', '1.', 'a)'] as const
/** Label forms below an article (ND30-I.II.6đ). */
export const articleSchemes = ['1.', 'a)'] as const

/**
 * Reads content: text, headings, tables.
 * @param spec validated content, or undefined for none.
 * @param schemes label forms by level (`danh_so`), or the house's.
 */
export function readContent(
  spec: ContentSpec | undefined,
  at: Cursor,
  schemes: readonly string[],
  context: ContentContext,
): Item[] {
  return readItems(spec, at, { level: 1, numbers: [], schemes: parseSchemes(schemes) }, context)
}

const parseSchemes = (forms: readonly string[]): Schemes => forms.map(form => parseForm(form) ?? null)

function readItems(
  spec: ContentSpec | undefined,
  at: Cursor,
  position: Position,
  context: ContentContext,
): Item[] {
  if (spec === undefined) return []
  if (typeof spec === 'string') return readText(at, context)
  const items: Item[] = []
  let last: readonly number[] = []
  spec.forEach((item, index) => {
    const here = at.at(index)
    if (typeof item === 'string') items.push(...readText(here, context))
    else if ('bang' in item) {
      const table = readTable(item.bang, here.at('bang'), context)
      if (table === undefined) return
      context.lastTable = table
      items.push(hasWording(table) ? readRowSentences(table, context) : table)
    } else {
      const { heading, numbers } = readHeading(item, here, position, last, context)
      last = numbers
      items.push(heading)
    }
  })
  return items
}

function readText(at: Cursor, context: ContentContext): Item[] {
  const { lines, notes, diagnostics } = readLines(at.text(), context.lookup)
  context.notes.push(...notes)
  context.diagnostics.push(...diagnostics)
  return lines.length === 0 ? [] : [{ kind: 'text', lines }]
}

function readHeading(
  spec: HeadingSpec,
  at: Cursor,
  position: Position,
  last: readonly number[],
  context: ContentContext,
): { heading: Heading; numbers: readonly number[] } {
  const { lines, notes, diagnostics } = readLines(at.at('de_muc').text(), context.lookup)
  context.notes.push(...notes)
  context.diagnostics.push(...diagnostics)
  const [line, ...more] = lines
  if (line === undefined || more.length > 0)
    context.diagnostics.push(
      at.at('de_muc').diagnostic({
        rule: 'spec/heading-lines',
        severity: 'error',
        message: `\`de_muc\` phải là một dòng, ở đây có ${lines.length} dòng.`,
        hint: 'Để tên đề mục trên một dòng; đoạn văn bên dưới viết vào `noi_dung: |`.',
      }),
    )
  const runs = line?.runs ?? []
  const plain = line?.plain ?? at.at('de_muc').text()

  const typed = readLabel(plain.text)
  const form = typed ? typed.form : position.schemes[0]
  const numbers = typed
    ? typed.numbers
    : form
      ? nextLabel(form, last, position.numbers)
      : last
  const label = typed ? typed.text : form ? formatLabel(form, numbers) : ''
  const rest = typed ? withoutPrefix(runs, typed.restIndex) : runs
  const runOn = spec.viet_lien === undefined ? undefined : readRunOn(at.at('viet_lien'), context)

  const own = spec.danh_so === undefined ? position.schemes.slice(1) : parseSchemes(spec.danh_so)
  const heading: Heading = {
    kind: 'heading',
    label,
    labelTyped: typed !== undefined,
    gap: typed ? plain.text.slice(typed.text.length, typed.restIndex) : label === '' ? '' : ' ',
    title: rest,
    plain,
    ...(runOn === undefined ? {} : { runOn }),
    form: headingForm(form ?? undefined, position.level),
    level: position.level,
    remarks: line?.remarks ?? [],
    content: readItems(
      spec.noi_dung,
      at.at('noi_dung'),
      { level: position.level + 1, numbers, schemes: own },
      context,
    ),
  }
  const code = spec.ma ?? line?.code
  if (code !== undefined) heading.code = code
  const role = spec.vai_tro ?? readRole(plain.text)
  if (role !== undefined) heading.role = role
  return { heading, numbers }
}

function readRunOn(at: Cursor, context: ContentContext): Heading['runOn'] {
  const { lines, notes, diagnostics } = readLines(at.text(), context.lookup)
  context.notes.push(...notes)
  context.diagnostics.push(...diagnostics)
  if (lines.length > 1)
    context.diagnostics.push(
      at.diagnostic({
        rule: 'spec/run-on-lines',
        severity: 'error',
        message: `\`viet_lien\` là chữ viết liền trên một dòng, ở đây có ${lines.length} dòng.`,
        hint: 'Giữ dòng đầu ở `viet_lien`, các dòng sau chuyển xuống `noi_dung: |`.',
      }),
    )
  return lines[0]
}

/** The runs without the first `length` characters. */
function withoutPrefix(runs: readonly Run[], length: number): Run[] {
  const rest: Run[] = []
  let skip = length
  for (const run of runs) {
    if (run.kind !== 'text' || skip === 0) rest.push(run)
    else if (run.text.length <= skip) skip -= run.text.length
    else {
      rest.push({ ...run, text: run.text.slice(skip) })
      skip = 0
    }
  }
  return rest
}

/**
 * How a heading looks is told by its label (ND30-I.II.6đ, ND30-I.V.6b): Phần, Chương and Mục with their word are centred,
 * Roman numbers and capital letters are a mục, Arabic numbers a khoản, letters and numbers in brackets a điểm.
 * A heading without a label looks like the level it stands on.
 */
function headingForm(form: LabelForm | undefined, level: number): HeadingForm {
  if (form === undefined) return level === 1 ? 'section' : level === 2 ? 'clause' : 'point'
  if (form.word !== undefined && /^(phần|chương|mục|tiểu mục)$/iu.test(form.word)) return 'part'
  if (form.numerals === 'roman' || form.numerals === 'upper') return 'section'
  if (form.numerals === 'lower' || form.prefix === '(') return 'point'
  return 'clause'
}
