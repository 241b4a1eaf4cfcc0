import type { Format } from '../document/formats.ts'
import type { RenderOptions } from '../pipeline.ts'
import { version } from '../version.ts'
import type { OpenSpec } from './session.ts'
import { sourceDate } from './source-date.ts'
import type { TemplatedOffice } from './templated-office.ts'

/** What is asked of a document. */
interface RenderWishes {
  format: Format
  /** Looks at the plan before the document is made. */
  look?: RenderOptions['look']
  /** What is made of the spec. */
  making?: RenderOptions['making']
  /** It is about to be signed. */
  isFinal?: boolean
  /** Gives the remarks that go out as comments. */
  comments?: RenderOptions['comments']
  /** The document is made whatever that look finds. */
  allowsFindings?: boolean
}

/**
 * What a document is made with, alone or as one of many.
 * @param env the environment: SOURCE_DATE_EPOCH is read in it.
 */
export function renderSettings(
  { readBeside, office }: OpenSpec<TemplatedOffice>,
  { format, look, making, isFinal, allowsFindings, comments }: RenderWishes,
  env: Readonly<Record<string, string | undefined>>,
): RenderOptions {
  return {
    format,
    version,
    readBeside,
    ...(look ? { look } : {}),
    ...(making ? { making } : {}),
    ...(isFinal ? { isFinal } : {}),
    ...(allowsFindings ? { allowsFindings } : {}),
    ...(comments ? { comments } : {}),
    ...(office.house ? { office: office.house } : {}),
    ...(office.digest ? { officeDigest: office.digest } : {}),
    ...(office.templates ? { templates: office.templates } : {}),
    ...sourceDate(env),
  }
}
