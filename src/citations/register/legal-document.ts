import type { Day } from '../../language/dates.ts'

/** Whether a document binds, as far as the register knows; `unknown` is never taken for `expired`. */
export type LegalStatus = 'in-force' | 'partly-expired' | 'expired' | 'unknown'

/** One document of a register. */
export interface LegalDocument {
  /** Number and symbol, `30/2020/NĐ-CP`. */
  code: string
  /** Kind, `Nghị định`. */
  type: string
  title?: string
  issuer?: string
  issued?: Day
  /** First day on which it binds. */
  inForce?: Day
  /** First day on which it no longer binds. */
  expired?: Day
  status: LegalStatus
  /** Codes of what replaced it; only candidates unless the status is `expired`. */
  replacedBy: readonly string[]
  amendedBy: readonly string[]
  /** Codes of what the next phase has in its place; missing where nothing is known. */
  followedBy?: readonly string[]
  /** Number and date have a source that was looked at: nothing else may become an error. */
  isVerified: boolean
  note?: string
  /** The register it stands in. */
  home: RegisterHome
}

/** A register as messages name it. */
export interface RegisterHome {
  kind: 'central' | 'office'
  /** `danh mục văn bản`, `sổ văn bản của cơ quan`. */
  name: string
  /** When it was last looked after; missing where it does not say. */
  date?: Day
}
