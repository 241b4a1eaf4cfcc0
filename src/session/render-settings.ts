import type { Format } from '../document/formats.ts'
import type { RenderOptions } from '../pipeline.ts'
import { version } from '../version.ts'
import type { OpenSpec } from './session.ts'
import { sourceDate } from './source-date.ts'
import type { TemplatedOffice } from './templated-office.ts'

/** What is asked of a document. */
interface RenderWishes {
  format: Format
  /** It is about to be signed. */
  final?: boolean | undefined
  /** Its writer is told what is still open. */
  reminds?: boolean
}

/**
 * What a document is made with, alone or as one of many.
 * @param env the environment: SOURCE_DATE_EPOCH is read in it.
 */
export async function renderSettings(
  { readBeside, office }: OpenSpec<TemplatedOffice>,
  { format, final = false, reminds = false }: RenderWishes,
  env: Readonly<Record<string, string | undefined>>,
): Promise<RenderOptions> {
  return {
    format,
    version,
    readBeside,
    ...(await lookFor(final, reminds)),
    ...(office.house ? { office: office.house } : {}),
    ...(office.digest ? { officeDigest: office.digest } : {}),
    ...(office.templates ? { templates: office.templates } : {}),
    ...sourceDate(env),
  }
}

/**
 * What is looked for before the document is made: with `--final` every open mark, placeholder and unexplained old year, each of which keeps it from
 * being made; for a single draft a reminder of each kind.
 */
async function lookFor(final: boolean, reminds: boolean): Promise<Pick<RenderOptions, 'look'>> {
  if (!final && !reminds) return {}
  const { openMarks, remindOfOpenMarks } = await import('../roll/open-marks.ts')
  return { look: final ? plan => openMarks(plan, 'error') : remindOfOpenMarks }
}
