import type { CheckContext } from '../context.ts'

/** Who issues a document: the head of an agency by himself, or the agency as a body. */
export type Issuer = 'head' | 'body'

/** The name of an issuer in one form: capitals and abbreviations apart, blanks once. */
export function issuerKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/uỷ/g, 'ủy')
    .replace(/\bubnd\b/g, 'ủy ban nhân dân')
    .replace(/\bct\b/g, 'chủ tịch')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a name of an issuer names the head of a people's committee or the committee; undefined for any other. */
export function issuerOf(name: string): Issuer | undefined {
  const key = issuerKey(name)
  if (/^(?:quyền )?chủ tịch (?:ủy ban nhân dân|ubnd)/.test(key)) return 'head'
  return /^ủy ban nhân dân/.test(key) ? 'body' : undefined
}

/** The authority line of the decision, or the name of the agency for a plan on its own, and who that is. */
export function authorityOf({ plan: { decision, agency } }: CheckContext): {
  name: string
  issuer: Issuer | undefined
} {
  const name = (decision ? decision.authority.map(({ plain }) => plain.text).join(' ') : agency.name).replace(
    /\s+/g,
    ' ',
  )
  return { name, issuer: issuerOf(name) }
}
