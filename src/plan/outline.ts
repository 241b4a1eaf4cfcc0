import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { LabelForm } from '../language/labels.ts'
import type { Cursor } from '../spec/cursor.ts'
import {
  type Counted,
  type LabelPosition,
  labelHeading,
  noneCounted,
  parseSchemes,
} from '../spec/heading-labels.ts'
import { readRole } from '../spec/role.ts'
import type { ContentSpec, HeadingSpec, TableSpec } from '../spec/schema.ts'
import { type Run, withoutStart } from '../text/line.ts'
import { type ContentContext, readText } from './content-context.ts'
import type { Heading, HeadingForm, Item } from './plan.ts'
import { hasWording, readRowSentences } from './sentences.ts'
import { readTable } from './table.ts'

/** Where a list of headings stands: its level (1 is the highest), the numbers above it, the forms from its level down. */
interface Position extends LabelPosition {
  level: number
}

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

function readItems(
  spec: ContentSpec | undefined,
  at: Cursor,
  position: Position,
  context: ContentContext,
): Item[] {
  if (spec === undefined) return []
  if (typeof spec === 'string') return textItems(at, context)
  const items: Item[] = []
  let before = noneCounted
  spec.forEach((item, index) => {
    const here = at.at(index)
    if (typeof item === 'string') items.push(...textItems(here, context))
    else if ('bang' in item) {
      items.push(...linesAbove(item, here, context))
      const read = (): Item | undefined => readTableItem(item, here, context)
      const table = context.memory === undefined ? read() : context.memory.read(item, '', context, read)
      if (table !== undefined) items.push(table)
    } else {
      const read = (): ReadHeading => readHeading(item, here, position, before, context)
      const { heading, counted } =
        context.memory === undefined
          ? read()
          : context.memory.read(item, JSON.stringify([position.numbers, before]), context, read)
      before = counted
      items.push(heading)
    }
  })
  return items
}

function readTableItem({ bang }: { bang: TableSpec }, at: Cursor, context: ContentContext): Item | undefined {
  const table = readTable(bang, at.at('bang'), context)
  if (table === undefined) return undefined
  context.lastTable = table
  return hasWording(table) ? readRowSentences(table, context) : table
}

/** The lines right above a table. */
function linesAbove({ bang }: { bang: TableSpec }, at: Cursor, context: ContentContext): Item[] {
  if (!bang.dong_tren?.trim()) return []
  const lines = readText(at.at('bang').at('dong_tren').text(), context)
  return lines.length === 0 ? [] : [{ kind: 'text', isAboveTable: true, lines }]
}

function textItems(at: Cursor, context: ContentContext): Item[] {
  const lines = readText(at.text(), context)
  return lines.length === 0 ? [] : [{ kind: 'text', lines }]
}

/** A heading, and what those beside it are counted on from. */
interface ReadHeading {
  heading: Heading
  counted: Counted
}

function readHeading(
  spec: HeadingSpec,
  at: Cursor,
  position: Position,
  before: Counted,
  context: ContentContext,
): ReadHeading {
  const lines = readText(at.at('de_muc').text(), context)
  const [line, second] = lines
  if (line === undefined) context.diagnostics.push(at.at('de_muc').diagnostic(noWords))
  if (second !== undefined)
    context.diagnostics.push(second.plain.diagnostic(headingLines('de_muc', 'tên đề mục', lines.length)))
  const plain = line?.plain ?? at.at('de_muc').text()
  const { label, typed, form, numbers, counted } = labelHeading(plain.text, position, before)
  const runOn = spec.viet_lien === undefined ? undefined : readRunOn(at.at('viet_lien'), context)
  const code = readCode(spec, line?.code, at, context)
  const role = spec.vai_tro ?? readRole(plain.text)
  const heading: Heading = {
    kind: 'heading',
    label,
    labelTyped: typed !== undefined,
    gap: typed ? plain.text.slice(typed.text.length, typed.restIndex) : label === '' ? '' : ' ',
    ...headingFace(spec.kieu_chu, line?.runs ?? [], typed?.restIndex),
    plain,
    ...(runOn === undefined ? {} : { runOn }),
    form: headingForm(form, position.level),
    level: position.level,
    ...(code === undefined ? {} : { code }),
    ...(role === undefined ? {} : { role }),
    remarks: line?.remarks ?? [],
    content: readItems(
      spec.noi_dung,
      at.at('noi_dung'),
      {
        level: position.level + 1,
        numbers,
        schemes: spec.danh_so ? parseSchemes(spec.danh_so) : position.schemes.slice(1),
      },
      context,
    ),
  }
  return { heading, counted }
}

type Face = Heading['labelFace']

const faces: Record<NonNullable<HeadingSpec['kieu_chu']>, Face> = {
  thuong: { bold: false, italic: false },
  dam: { bold: true, italic: false },
  nghieng: { bold: false, italic: true },
  dam_nghieng: { bold: true, italic: true },
}

/**
 * How label and title are set: all in the face that the spec gives, else as they are typed.
 * @param restIndex where the title begins behind a typed label; a counted one is set as the whole title is.
 */
function headingFace(
  given: HeadingSpec['kieu_chu'],
  runs: readonly Run[],
  restIndex: number | undefined,
): Pick<Heading, 'labelFace' | 'isRegular' | 'title'> {
  const title = withoutStart(runs, restIndex ?? 0)
  if (given === undefined)
    return { labelFace: faceOf(restIndex === undefined ? runs : runs.slice(0, 1)), title }
  const face = faces[given]
  return {
    labelFace: face,
    ...(face.bold ? {} : { isRegular: true }),
    title: title.map(run => (run.kind === 'text' ? { ...run, ...face } : run)),
  }
}

/** What all words have in common. */
function faceOf(runs: readonly Run[]): Face {
  const words = runs.filter(run => run.kind === 'text')
  const all = (face: keyof Face): boolean => words.length > 0 && words.every(run => run[face])
  return { bold: all('bold'), italic: all('italic') }
}

/** The id of a heading: its `ma`, or `[#MA]` in its words; it cannot have both. */
function readCode(
  { ma }: HeadingSpec,
  inWords: string | undefined,
  at: Cursor,
  context: ContentContext,
): string | undefined {
  if (!ma) return inWords
  context.ids.add(ma, at.at('ma').text())
  if (inWords !== undefined)
    context.diagnostics.push(
      at.at('ma').diagnostic({
        rule: 'text/second-id',
        severity: 'error',
        message: `đề mục đã có mã [#${inWords}] trong chữ, không thể có thêm \`ma: ${ma}\`.`,
        hint: 'Chỉ giữ một trong hai.',
      }),
    )
  return ma
}

function readRunOn(at: Cursor, context: ContentContext): Heading['runOn'] {
  const lines = readText(at.text(), context)
  const [first, second] = lines
  if (second !== undefined) context.diagnostics.push(second.plain.diagnostic(runOnLines(lines.length)))
  return first
}

const noWords: UnplacedFinding = {
  rule: 'spec/blank',
  severity: 'error',
  message: 'đề mục không có chữ nào để in.',
  hint: 'Ghi tên đề mục; chữ đứng riêng không có đề mục thì viết thành một mục `- |` của danh sách.',
}

/** A title of several lines. @param key that of the title, `what` what it is called. */
export const headingLines = (key: string, what: string, count: number): UnplacedFinding => ({
  rule: 'spec/heading-lines',
  severity: 'error',
  message: `\`${key}\` phải là một dòng, ở đây có ${count} dòng.`,
  hint: `Để ${what} trên một dòng; đoạn văn bên dưới viết vào \`noi_dung: |\`.`,
})

const runOnLines = (count: number): UnplacedFinding => ({
  rule: 'spec/run-on-lines',
  severity: 'error',
  message: `\`viet_lien\` là chữ viết liền trên một dòng, ở đây có ${count} dòng.`,
  hint: 'Giữ dòng đầu ở `viet_lien`, các dòng sau chuyển xuống `noi_dung: |`.',
})

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
