import { committeeAbbreviation } from '../language/document-kinds.ts'

/**
 * The symbol that every People's Committee uses for a kind of document (PR-SYM-2), such as `QĐ-UBND`.
 * Undefined for other agencies and kinds: they have to give their own.
 */
export function usualSymbol(type: string, agency: string): string | undefined {
  const kind = committeeAbbreviation(type.trim().toLowerCase())
  return kind !== undefined && isCommittee(agency) ? `${kind}-UBND` : undefined
}

/** What the symbols of copies begin with (ND30-PL3.I). */
const copyKinds = { sao_y: 'SY', sao_luc: 'SL', trich_sao: 'TrS' } as const

/** The symbol of a copy that a People's Committee makes; undefined for other agencies. */
export const usualCopySymbol = (form: keyof typeof copyKinds, agency: string): string | undefined =>
  isCommittee(agency) ? `${copyKinds[form]}-UBND` : undefined

const isCommittee = (agency: string): boolean => /^(ủy ban|uỷ ban)\s+nhân dân/iu.test(agency.trim())
