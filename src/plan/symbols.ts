import { committeeAbbreviation } from '../language/document-kinds.ts'

/**
 * The symbol that every People's Committee uses for a kind of document (PR-SYM-2), such as `QĐ-UBND`.
 * Undefined for other agencies and kinds: they have to give their own.
 */
export function usualSymbol(type: string, agency: string): string | undefined {
  const kind = committeeAbbreviation(type.trim().toLowerCase())
  const isCommittee = /^(ủy ban|uỷ ban)\s+nhân dân/iu.test(agency.trim())
  return kind !== undefined && isCommittee ? `${kind}-UBND` : undefined
}
