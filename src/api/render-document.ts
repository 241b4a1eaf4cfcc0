import { render } from '../pipeline.ts'
import { version } from '../version.ts'
import type { Outcome } from './finding.ts'
import { openSource, type SpecSource } from './spec-source.ts'

/** How a document is made. */
export interface RenderSettings {
  /** `.docx` when missing. */
  format?: 'docx' | 'html' | 'txt'
  /** Seconds since 1970 for the document's properties, instead of the plan's own date. */
  epoch?: number
}

/** Makes the document of a spec. The same spec gives the same bytes. */
export async function renderDocument(
  source: SpecSource,
  settings: RenderSettings = {},
): Promise<Outcome<Uint8Array>> {
  const { file, text, readBeside, settings: office, diagnostics } = openSource(source)
  const { format = 'docx', epoch } = settings
  const { value, diagnostics: found } = await render(file, text, {
    format,
    version,
    readBeside,
    ...(office.house ? { office: office.house } : {}),
    ...(epoch === undefined ? {} : { epoch }),
  })
  return { ...(value === undefined ? {} : { value: value.bytes }), findings: [...diagnostics, ...found] }
}
