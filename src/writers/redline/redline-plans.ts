import { createHash } from 'node:crypto'
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts'
import type { Result } from '../../diagnostics/result.ts'
import type { DocumentBlocks } from '../../document/blocks.ts'
import { withPlainLineEnds } from '../../language/line-ends.ts'
import { balanceTitles } from '../../layout/balance-titles.ts'
import { fitHead } from '../../layout/fit-head.ts'
import { flowRecipients } from '../../layout/flow-recipients.ts'
import { type Layout, makeLayout } from '../../layout/nd30.ts'
import { makeBlocks } from '../../markup/make-blocks.ts'
import type { OwnTemplates } from '../../markup/own-templates.ts'
import { describe } from '../../plan/describe.ts'
import type { ReadPlan } from '../../plan/read-plan.ts'
import { type WrittenRedline, writeRedline } from './write-redline.ts'

/** A version of a plan, and what its document is made with. */
export interface PlanVersion {
  read: Pick<ReadPlan, 'plan' | 'house'>
  /** The spec's text. */
  text: string
  /** The office's own templates, compiled. */
  templates?: OwnTemplates | undefined
}

/** What a redline says of itself. */
interface RedlineOptions {
  /** The program's version, kept in the document. */
  version: string
  /** Who made the changes; the issuing agency where no one is named. */
  author?: string | undefined
  /** Seconds since 1970 for the time of the changes instead of the new plan's own date (SOURCE_DATE_EPOCH). */
  epoch?: number | undefined
}

/** The document of the new version with all that is not as in the old one tracked. What keeps either from being made is in the diagnostics. */
export async function redlinePlans(
  before: PlanVersion,
  after: PlanVersion,
  { version, author, epoch }: RedlineOptions,
): Promise<Result<WrittenRedline>> {
  const [old, now] = [before, after].map(blocksOf)
  const diagnostics: Diagnostic[] = [...old!.diagnostics, ...now!.diagnostics]
  if (old!.value === undefined || now!.value === undefined || hasErrors(diagnostics)) return { diagnostics }
  const properties = describe(after.read.plan, epoch)
  const hash = createHash('sha256')
  for (const { text } of [before, after]) hash.update(`${text.length}\n`).update(withPlainLineEnds(text))
  const value = await writeRedline(
    old!.value.document,
    now!.value.document,
    { author: author ?? properties.author, date: properties.created },
    {
      layout: now!.value.layout,
      properties,
      provenance: { version, specHash: hash.digest('hex') },
    },
  )
  return { value, diagnostics }
}

/** A document as it is printed, and the layout in which its head keeps its lines. */
function blocksOf({ read: { plan, house }, templates }: PlanVersion): Result<{
  document: DocumentBlocks
  layout: Layout
}> {
  const { value, diagnostics } = makeBlocks(plan, templates)
  if (value === undefined) return { diagnostics }
  const { document, layout } = fitHead(value, makeLayout(house))
  return { value: { document: flowRecipients(balanceTitles(document, layout), layout), layout }, diagnostics }
}
