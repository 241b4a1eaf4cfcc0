import type { Comparison } from '../../compare/change.ts'
import { comparePlans } from '../../compare/compare.ts'
import { type OpenPlan, openPlan } from '../../session/open-plan.ts'
import { Session } from '../../session/session.ts'
import { sourceDate } from '../../session/source-date.ts'
import { version } from '../../version.ts'
import type { ComparisonFormat } from '../../writers/comparison/formats.ts'
import type { Io } from '../io.ts'
import { makeReport, paintFor } from '../report.ts'
import { writeGuarded } from '../write-guarded.ts'

interface DiffOptions {
  format: ComparisonFormat
  /** Target; `-` is stdout; without it stdout, and for a .docx a name beside the second spec. */
  output?: string
  /** Tell also what differs only by the plans' own years. */
  years?: boolean
  force?: boolean
}

/** `cchc diff A B`: tells what changed between two plans. Gives 0 for nothing, 1 for changes, 2 when it could not compare or write. */
export async function diff(before: string, after: string, options: DiffOptions, io: Io): Promise<number> {
  const session = new Session(io)
  const old = await openPlan(before, session)
  const now = before === after ? old : await openPlan(after, session)
  const diagnostics = [...new Set([...old.diagnostics, ...now.diagnostics])]
  if (diagnostics.length > 0)
    io.stderr(await makeReport(diagnostics, new Map([...old.texts, ...now.texts]), 'text', io.colour))
  if (old.value === undefined || now.value === undefined) {
    io.stderr('Chưa so sánh được: sửa các chỗ trên rồi chạy lại.\n')
    return 2
  }
  const comparison = comparePlans(old.value, now.value, options)
  const target = options.output ?? (options.format === 'docx' ? tableName(after) : '-')
  const bytes = await written(comparison, [old, now], options.format, target === '-' && io.colourOut, io)
  if (target === '-') io.stdout(bytes)
  else {
    const format = options.format === 'docx' ? 'docx' : 'txt'
    if (!(await writeGuarded(target, bytes, { format, force: options.force }, io))) return 2
    io.stderr(`Đã ghi ${target}
`)
  }
  return comparison.changes.length === 0 ? 0 : 1
}

/** `so-sanh-ke-hoach-2026.docx` beside `ke-hoach-2026.yaml`. */
function tableName(spec: string): string {
  const name = spec.replace(/^.*[\\/]/, '')
  return `${spec.slice(0, spec.length - name.length)}so-sanh-${name.replace(/\.(ya?ml)$/i, '')}.docx`
}

async function written(
  comparison: Comparison,
  [old, now]: readonly [OpenPlan, OpenPlan],
  format: ComparisonFormat,
  colour: boolean,
  io: Io,
): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  switch (format) {
    case 'json':
      return encoder.encode(
        (await import('../../writers/comparison/report-json.ts')).comparisonJson(comparison),
      )
    case 'text': {
      const { comparisonText } = await import('../../writers/comparison/report-text.ts')
      return encoder.encode(comparisonText(comparison, await paintFor(colour)))
    }
    case 'docx': {
      const { writeComparison } = await import('../../writers/comparison/write-table.ts')
      return writeComparison(comparison, {
        after: now.value!,
        texts: [old.text, now.text],
        version,
        ...sourceDate(io.env),
      })
    }
  }
}
