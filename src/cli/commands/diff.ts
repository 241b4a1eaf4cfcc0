import type { Comparison } from '../../compare/change.ts'
import { comparePlans } from '../../compare/compare.ts'
import type { Office } from '../../session/office.ts'
import { Session } from '../../session/session.ts'
import { sourceDate } from '../../session/source-date.ts'
import { version } from '../../version.ts'
import type { ReportOptions } from '../../writers/comparison/change-words.ts'
import type { ComparisonFormat, ComparisonGrouping } from '../../writers/comparison/formats.ts'
import { documentGuard } from '../../writers/guard.ts'
import { reportGuard } from '../../writers/report-marks.ts'
import type { Io } from '../io.ts'
import { openSides, type PlanSide, tellSides } from '../plan-side.ts'
import { paintFor } from '../report.ts'
import { depthNote } from '../target-name.ts'
import { writeOutput } from '../write-output.ts'

interface DiffOptions {
  format: ComparisonFormat
  /** Target; `-` is stdout; without it stdout, and for a .docx or a page a name beside the second spec. */
  output?: string
  /** Tell also what differs only by the plans' own years. */
  years?: boolean
  /** Tell also what is only reworded, renumbered or moved. */
  all?: boolean
  /** How many entries each section of page one has at most. */
  top?: number
  by?: ComparisonGrouping
  force?: boolean
}

/** `cchc diff A B`: tells what changed between two plans. Gives 0 for nothing, 1 for changes, 2 when it could not compare or write. */
export async function diff(before: string, after: string, options: DiffOptions, io: Io): Promise<number> {
  const session = new Session(io)
  const sides = await openSides(before, after, session, io)
  const { old, now, isOfWord } = sides
  await tellSides(sides, [], io)
  if (old.value === undefined || now.value === undefined) {
    io.stderr('Chưa so sánh được: sửa các chỗ trên rồi chạy lại.\n')
    return 2
  }
  const comparison = comparePlans(old.value, now.value, { ...options, isOfWord })
  const target = options.output ?? targetOf(after, options.format)
  const isReport = options.output === undefined && target === '-'
  const result = await written(comparison, [old, now], options, isReport && io.colourOut, io)
  const bytes = typeof result === 'string' ? new TextEncoder().encode(result) : result
  if (target === '-') io.stdout(isReport ? result : bytes)
  else {
    const guard =
      options.format === 'docx' ? documentGuard('docx') : reportGuard(`comparison-${options.format}`)
    if (!(await writeOutput(target, bytes, { guard, force: options.force }, io))) return 2
    io.stderr(`Đã ghi ${target}\n${depthNote(target)}`)
  }
  return comparison.changes.length === 0 ? 0 : 1
}

/** `so-sanh-ke-hoach-2026.docx` beside `ke-hoach-2026.yaml`; what is read on a terminal goes to it. */
function targetOf(spec: string, format: ComparisonFormat): string {
  if (format === 'text' || format === 'json') return '-'
  const name = spec.replace(/^.*[\\/]/, '')
  return `${spec.slice(0, spec.length - name.length)}so-sanh-${name.replace(/\.(?:ya?ml|docx)$/i, '')}.${format}`
}

/** A text is a report for people or, as JSON, for programs; bytes are a document. */
async function written(
  comparison: Comparison,
  [old, now]: readonly [PlanSide<Office>, PlanSide<Office>],
  options: ReportOptions & Pick<DiffOptions, 'format'>,
  colour: boolean,
  io: Io,
): Promise<string | Uint8Array> {
  switch (options.format) {
    case 'json':
      return (await import('../../writers/comparison/report-json.ts')).comparisonJson(comparison, options.top)
    case 'text': {
      const { comparisonText } = await import('../../writers/comparison/report-text.ts')
      return comparisonText(comparison, await paintFor(colour, io), options)
    }
    case 'html':
      return (await import('../../writers/comparison/page/comparison-page.ts')).comparisonPage(
        comparison,
        options,
      )
    case 'docx': {
      const { writeComparison } = await import('../../writers/comparison/write-table.ts')
      return writeComparison(comparison, {
        after: now.value!,
        texts: [old.text, now.text],
        version,
        options,
        ...sourceDate(io.env),
      })
    }
  }
}
