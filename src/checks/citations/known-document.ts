import { codeParts } from '../../citations/register/code-key.ts'
import type { LegalDocument } from '../../citations/register/legal-document.ts'
import type { Register } from '../../citations/register/register.ts'
import { titleLikeness } from '../../language/titles.ts'
import type { CheckContext } from '../context.ts'
import { type Cited, citedOf } from './cited.ts'
import { codeFault } from './mended-code.ts'

/** From here on two titles are taken for one. */
export const sameTitle = 0.6
/** Issuers that number their documents each year anew, and whose documents the central register can have. */
const central = /^(?:NQ-CP|QĐ-TTG|CT-TTG|CĐ-TTG|NQ-TW|KL-TW|CT-TW|QĐ-TW)$/

/**
 * The document of the register that a citation names: its code, mended where that can be done, with a year inside; or a code without one and
 * the same date, a like title, or no date and title at all and only one document it can be.
 */
export function knownDocument(cited: Cited, register: Register): LegalDocument | undefined {
  const { code, date, title } = cited.citation
  if (!code || cited.key === undefined) return undefined
  const right = codeFault(cited, register)?.right ?? code.text
  const found = register.find(right)
  if (codeParts(right)?.year !== undefined) return found.length === 1 ? found[0] : undefined
  const exact = register.find(right, date?.value)
  if (date?.value !== undefined) {
    const dated = exact.filter(({ issued }) => issued !== undefined)
    if (dated.length === 1) return dated[0]
  }
  const alike = found.filter(one => title && one.title && titleLikeness(title.text, one.title) >= sameTitle)
  if (alike.length === 1) return alike[0]
  if (date || title || found.length !== 1) return undefined
  return central.test(
    right
      .replace(/^\d+[-/]/, '')
      .replace('/', '-')
      .toUpperCase(),
  )
    ? found[0]
    : undefined
}

/** What every citation of the plan names, where that is known. */
export function knownDocuments(context: CheckContext): Map<Cited, LegalDocument> {
  const known = new Map<Cited, LegalDocument>()
  for (const cited of context.of(citedOf)) {
    const document = knownDocument(cited, context.register)
    if (document) known.set(cited, document)
  }
  return known
}
