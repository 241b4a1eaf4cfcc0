import type { PrintedDocument } from '../../pages/page.ts'
import { reckonPages } from '../../pages/reckon.ts'
import { render } from '../../pipeline.ts'
import { renderSettings } from '../../session/render-settings.ts'
import type { OpenSpec } from '../../session/session.ts'
import type { TemplatedOffice } from '../../session/templated-office.ts'
import { type FoundOnPages, findOn } from '../find-on-pages.ts'
import type { Io } from '../io.ts'

/** What is known of a document's pages before it is printed. */
export interface Reckoned extends FoundOnPages {
  /** Undefined where they could not be reckoned. */
  pages: PrintedDocument['pages'] | undefined
}

/**
 * Reckons the pages of a spec's document, and what an office would send back of them. Takes seconds for a large document.
 * @returns undefined for a spec of which no document can be made: what is wrong with it is told elsewhere.
 */
export async function reckon(
  spec: string,
  open: OpenSpec<TemplatedOffice>,
  io: Pick<Io, 'env'>,
): Promise<Reckoned | undefined> {
  const { value } = await render(spec, open.text, renderSettings(open, { format: 'docx' }, io.env))
  if (value === undefined) return undefined
  const printed = reckonPages(value.bytes)
  return printed === undefined
    ? { found: [], sources: new Map(), pages: undefined }
    : { ...findOn(printed, value.origin, spec), pages: printed.pages }
}
