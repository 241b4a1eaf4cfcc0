import type { RenderOptions } from '../pipeline.ts'
import { version } from '../version.ts'
import type { Format } from '../writers/formats.ts'
import type { Io } from './io.ts'
import type { Office } from './office.ts'
import type { SpecText } from './read-spec.ts'

/** What a document is made with, alone or as one of many. */
export async function renderSettings(
  { text, readBeside }: Pick<SpecText, 'text' | 'readBeside'>,
  office: Office,
  { format, final = false }: { format: Format; final?: boolean | undefined },
  io: Io,
): Promise<RenderOptions> {
  const epoch = Number(io.env.SOURCE_DATE_EPOCH)
  return {
    format,
    version,
    readBeside,
    ...(await lookFor(text, final)),
    ...(office.house ? { office: office.house } : {}),
    ...(office.digest ? { officeDigest: office.digest } : {}),
    ...(office.templates ? { templates: office.templates } : {}),
    ...(io.env.SOURCE_DATE_EPOCH && Number.isSafeInteger(epoch) ? { epoch } : {}),
  }
}

/**
 * What is looked for before the document is made: with `--final` every open mark, placeholder and unexplained old year, each of which keeps it from
 * being made; without it the marks, as a reminder.
 */
async function lookFor(text: string, final: boolean): Promise<Pick<RenderOptions, 'look'>> {
  if (!final && !text.includes('[!') && !text.includes('XEM LẠI')) return {}
  const { openMarks } = await import('../roll/open-marks.ts')
  return { look: plan => openMarks(plan, final ? 'error' : 'warning') }
}
