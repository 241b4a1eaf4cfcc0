import type { Register } from '../citations/register/register.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import { readOwnWords, type WordStretch, type Words, within } from '../reading/own-words.ts'
import { frameSegments, readSegments, type Segment } from '../reading/segments.ts'
import { citationName, lookAtDocuments } from './citation-findings.ts'
import { crossYears } from './cross-years.ts'
import { type Edit, type PlacedFinding, type RollFinding, shortWords } from './finding.ts'
import { documentsOf, type Mention, mentionsIn } from './mentions.ts'
import { findOnce } from './once.ts'
import { lookAtPhaseYear } from './phase-years.ts'
import { findProgramme } from './programme-findings.ts'
import { lookAtDeadline, lookAtMoney, lookAtTargets } from './quantity-findings.ts'
import { lookAtRegister } from './register-findings.ts'
import type { PlacedChange, Rolled } from './roll-settings.ts'
import { type Step, sayYears } from './step.ts'
import { lookAtFigures, lookAtRepeats, lookAtYearless } from './table-findings.ts'
import { changeUnits, lookAtShortName, type UnitChange, unitChanges } from './unit-edits.ts'
import type { UnitRename } from './unit-map.ts'
import { hasOldYear, moveYears } from './year-edits.ts'

/** What the texts of a spec are rolled with. */
export interface WordOptions {
  units?: readonly UnitRename[]
  /** Gives the legal documents that are known, when a text cites one. */
  register?: () => Register
}

/** What becomes of the texts of a spec. */
interface RolledWords extends Rolled {
  /** What there is to look at in files that the spec names. */
  elsewhere: { finding: PlacedFinding; source: Source }[]
  /** Entries of the unit map that nothing in the spec answers to. */
  diagnostics: Diagnostic[]
}

/** Moves the years of all texts, renames their units and finds what has to be looked at. */
export function rollSegments(
  read: ReadPlan,
  step: Step,
  { units: renames = [], register }: WordOptions,
): RolledWords {
  const { spec } = read
  const root = read.files[0]!
  const rolled: RolledWords = { splices: [], changes: [], findings: [], elsewhere: [], diagnostics: [] }
  const changes = unitChanges(renames, spec)
  const used = new Set<UnitChange>()
  const own = readSegments(root)
  const segments = [...own, ...frameSegments(read, own)]
  const once = findOnce(segments, step)
  const programme = findProgramme(segments, step)
  // In a phase a programme of one year has no day yet that it could be given.
  const kept = (segment: Segment): readonly WordStretch[] =>
    step.isCrossing && programme.has(segment)
      ? [{ from: 0, to: segment.text.text.length }]
      : (once.kept.get(segment) ?? [])
  const mentions: Mention[] = []
  const tell = (
    segment: Segment,
    found: readonly (RollFinding & WordStretch)[],
    edits: readonly Edit[],
  ): void => {
    if (segment.mark === undefined)
      tellElsewhere(segment, edits, found, rolled, isFrame(segment.text.source, read))
    else {
      for (const finding of found.filter(isFirst)) rolled.findings.push(placed(segment, finding))
      for (const edit of edits) makeEdit(segment, edit, rolled)
    }
  }
  for (const segment of segments) {
    const words = readOwnWords(segment)
    mentions.push(...mentionsIn(segment, words.citations))
    const years = isOfAnother(segment)
      ? { edits: [], findings: lookAtUpper(segment, step) }
      : yearsOf(segment, words, kept(segment), step)
    const units = changeUnits(segment, words.closed, changes)
    for (const change of units.used) used.add(change)
    // A year that is part of a unit's name goes with the name.
    const edits = [...years.edits.filter(({ from }) => !within(from, units.edits)), ...units.edits]
    const single = [once.findings.get(segment), programme.get(segment)].filter(found => found !== undefined)
    const findings = [
      ...lookAtOwn(words),
      ...years.findings,
      ...single,
      ...units.findings,
      ...lookAtShortName(segment, changes),
      ...lookAtTargets(segment, words.closed, step),
      ...lookAtMoney(segment, words.closed, step),
      ...lookAtDeadline(segment, step),
      ...lookAtPhaseYear(segment, years.edits, step),
    ]
    tell(segment, findings, edits)
  }
  const documents = documentsOf(mentions)
  for (const { segment, finding } of lookAtDocuments(documents, step)) tell(segment, [finding], [])
  if (register !== undefined && documents.length > 0)
    for (const { segment, finding } of lookAtRegister(documents, register(), read.plan, step))
      tell(segment, [finding], [])
  rolled.findings.push(
    ...lookAtFigures(root, step),
    ...lookAtRepeats(root, step),
    ...lookAtYearless(root, step),
  )
  for (const change of changes) if (!used.has(change)) rolled.diagnostics.push(unusedRename(change.rename))
  return rolled
}

/** What becomes of the years of a text. @param kept the times of work that is done once. */
const yearsOf = ({ text }: Segment, { closed }: Words, kept: readonly WordStretch[], step: Step) =>
  step.isCrossing
    ? crossYears(text.text, closed, kept, step)
    : moveYears(text.text, [...closed, ...kept], step)

/** A year that a text names twice is one decision. */
const isFirst = ({ kind, note }: RollFinding, index: number, all: readonly RollFinding[]): boolean =>
  note === undefined || all.findIndex(other => other.kind === kind && other.note === note) === index

/** `theo` and `tieu_chi` name items of other documents: their years are not the plan's. */
const isOfAnother = ({ key, isCell }: Segment): boolean => (key === 'theo' || key === 'tieu_chi') && !isCell

function lookAtUpper({ text: { text } }: Segment, step: Step): (RollFinding & WordStretch)[] {
  if (!hasOldYear(text, step)) return []
  return [
    {
      kind: 'citation',
      from: 0,
      to: text.length,
      what: shortWords(text),
      why: 'mục này của văn bản khác, năm cũ',
      suggestion: `Sửa theo văn bản cho ${sayYears(step.next)}`,
      note: 'nội dung của văn bản năm cũ',
    },
  ]
}

const placed = (segment: Segment, { from, to: _, ...finding }: RollFinding & WordStretch): PlacedFinding => ({
  ...finding,
  offset: segment.text.offsetAt(from),
  path: segment.path,
  index: segment.text.indexInValue(from),
  ...(segment.mark === undefined ? {} : { mark: segment.mark }),
})

/** Changes words of a segment where they stand in the spec as they are; else a person has to. */
function makeEdit(segment: Segment, edit: Edit, rolled: Rolled): void {
  const { text, path } = segment
  const before = text.text.slice(edit.from, edit.to)
  const from = text.offsetAt(edit.from)
  const to = text.slice(edit.from, edit.to).offsetAt(edit.to - edit.from)
  if (text.source.text.slice(from, to).normalize('NFC') === before) {
    rolled.splices.push({ from, to, text: edit.text })
    const change: PlacedChange = {
      kind: edit.kind,
      offset: from,
      to,
      path,
      index: text.indexInValue(edit.from),
      before,
      after: edit.text,
    }
    rolled.changes.push(change)
  } else rolled.findings.push(placed(segment, notChanged(edit, before)))
}

const notChanged = ({ from, to, text }: Edit, before: string): RollFinding & WordStretch => ({
  kind: 'not-changed',
  from,
  to,
  what: before,
  why: `“${before}” phải thành “${text}”, nhưng chữ ở đây bị ngắt dòng hoặc viết bằng mã nên không tự đổi được`,
  suggestion: `Sửa tay thành ${text}`,
  note: `sửa ${before} thành ${text}`,
})

const isFrame = (source: Source, { files }: ReadPlan): boolean =>
  files.slice(1).some(file => file.source === source)

/** A file that the spec names is not changed: the old plan uses it too, and of a frame other plans as well. */
function tellElsewhere(
  segment: Segment,
  edits: readonly Edit[],
  findings: readonly (RollFinding & WordStretch)[],
  { elsewhere }: RolledWords,
  ofFrame: boolean,
): void {
  const { source } = segment.text
  for (const edit of edits) {
    const before = segment.text.text.slice(edit.from, edit.to)
    elsewhere.push({
      source,
      finding: placed(segment, {
        kind: 'not-changed',
        from: edit.from,
        to: edit.to,
        what: before,
        why: `tệp này dùng chung với ${ofFrame ? 'các kế hoạch khác' : 'kế hoạch cũ'} nên không tự đổi “${before}” thành “${edit.text}”`,
        suggestion: ofFrame
          ? 'Sửa trong khung của năm sau, hoặc thay chỗ này ở `thay:`'
          : 'Chép tệp này sang tên mới, sửa trong đó, rồi đổi tên ở `tep:`',
      }),
    })
  }
  for (const finding of findings) elsewhere.push({ source, finding: placed(segment, finding) })
}

/** The decision's own number, typed out: the next decision has another. */
function lookAtOwn({ own }: Words): (RollFinding & WordStretch)[] {
  return own.map(citation => ({
    kind: 'own-number' as const,
    from: citation.from,
    to: citation.to,
    what: citation.text,
    why: 'đây là số và ngày của văn bản cũ',
    suggestion:
      'Viết {{quyet_dinh.so}}, {{quyet_dinh.ngay.ngay}}/{{quyet_dinh.ngay.thang}}/{{quyet_dinh.ngay.nam}} thay cho số và ngày, để tự khớp với Quyết định',
    note: `${citationName(citation)} là số của văn bản cũ`,
  }))
}

const unusedRename = ({ old, file, start }: UnitRename): Diagnostic => ({
  rule: 'units/unused',
  severity: 'warning',
  message: `Kế hoạch không có đơn vị nào tên là \`${old}\`.`,
  hint: 'Viết đúng tên hoặc mã như trong `co_quan.don_vi`.',
  file,
  start,
  end: { line: start.line, column: start.column + old.length },
})
