import { createHash } from 'node:crypto'
import type { Comparison } from '../../compare/change.ts'
import { withPlainLineEnds } from '../../language/line-ends.ts'
import { balanceTitles } from '../../layout/balance-titles.ts'
import { makeLayout } from '../../layout/nd30.ts'
import { describe } from '../../plan/describe.ts'
import type { ReadPlan } from '../../plan/read-plan.ts'
import { writers } from '../index.ts'
import type { ReportOptions } from './change-words.ts'
import { comparisonBlocks } from './comparison-table.ts'

/** What a written comparison is made from, beside the comparison itself. */
interface ComparisonSource {
  /** The plan after: its office's layout and its time are those of the table. */
  after: Pick<ReadPlan, 'plan' | 'house'>
  /** The texts of both specs. */
  texts: readonly [before: string, after: string]
  /** The program's version, kept in the document. */
  version: string
  /** Seconds since 1970 for the document's properties instead of the plan's own date (SOURCE_DATE_EPOCH). */
  epoch?: number
  options?: ReportOptions
}

/** Writes a comparison as a .docx; the same plans give the same bytes. */
export async function writeComparison(comparison: Comparison, source: ComparisonSource): Promise<Uint8Array> {
  const layout = makeLayout(source.after.house)
  const write = await writers.docx(layout)
  const hash = createHash('sha256')
  for (const text of source.texts.map(withPlainLineEnds)) hash.update(`${text.length}\n`).update(text)
  return write(balanceTitles(comparisonBlocks(comparison, source.options), layout), {
    layout,
    properties: {
      ...describe(source.after.plan, source.epoch),
      title: `Bảng so sánh ${comparison.after.title}`,
      subject: `${comparison.after.title} so với ${comparison.before.title}`,
    },
    provenance: { version: source.version, specHash: hash.digest('hex') },
  })
}
