import { type Day, readDate } from '../../language/dates.ts'
import * as shape from '../../spec/shape/shape.ts'
import type { LegalDocument, LegalStatus, RegisterHome } from './legal-document.ts'

const statuses: Record<string, LegalStatus> = {
  'con-hieu-luc': 'in-force',
  'het-hieu-luc-mot-phan': 'partly-expired',
  'het-hieu-luc': 'expired',
  'khong-ro': 'unknown',
}

/** What a value may be where nothing is known. */
const isOpen = (text: string): boolean => /^(?:null|~|\s*)$/.test(text)

const date = shape.string().refine(text => isOpen(text) || readDate(text)?.day !== undefined, {
  expected: 'một ngày, ví dụ 05/01/2026 hoặc 2026-01-05',
})
const words = shape.string()
/** A key without a value is an empty list. */
const listOf = <T>(item: shape.Shape<T>) =>
  shape.preprocess(value => (value === '' ? [] : value), shape.list(item))
const list = listOf(shape.string())

/** An entry as it is written; the central register and that of an office have the same form. */
export const entrySchema = shape.map({
  so_hieu: shape.string({ least: 1 }),
  loai: shape.string({ least: 1 }),
  ten: words.optional(),
  co_quan: words.optional(),
  ngay_ban_hanh: date.optional(),
  hieu_luc_tu: date.optional(),
  het_hieu_luc: date.optional(),
  trang_thai: shape.word(['con-hieu-luc', 'het-hieu-luc-mot-phan', 'het-hieu-luc', 'khong-ro']).optional(),
  thay_the_boi: list.optional(),
  sua_doi_boi: list.optional(),
  tiep_noi_boi: list.optional(),
  linh_vuc: list.optional(),
  nguon: list.optional(),
  do_tin_cay: shape.word(['cao', 'vua', 'chua-kiem-chung']).optional(),
  ghi_chu: words.optional(),
})

export type RegisterEntry = shape.Output<typeof entrySchema>

/** A whole register as it is written. */
export const registerSchema = shape.map({
  phien_ban: shape.string().optional(),
  cap_nhat: date.optional(),
  van_ban: listOf(entrySchema).optional(),
})

const text = (value: string | null | undefined): string | undefined =>
  value === null || value === undefined || isOpen(value) ? undefined : value.normalize('NFC').trim()

const codes = (value: readonly string[] | null | undefined): string[] =>
  (value ?? []).map(code => code.normalize('NFC').trim())

/** A date of a register; undefined where it is open. */
export function registerDate(value: string | null | undefined): Day | undefined {
  const { day, month, year } = readDate(text(value) ?? '') ?? {}
  return day === undefined || month === undefined || year === undefined ? undefined : { day, month, year }
}

/** An entry as the checks know it. What is not said to be verified is not. */
export function documentOf(entry: Loose<RegisterEntry>, home: RegisterHome): LegalDocument {
  const parts = {
    title: text(entry.ten),
    issuer: text(entry.co_quan),
    issued: registerDate(entry.ngay_ban_hanh),
    inForce: registerDate(entry.hieu_luc_tu),
    expired: registerDate(entry.het_hieu_luc),
    note: text(entry.ghi_chu),
    followedBy: (entry.tiep_noi_boi ?? []).length > 0 ? codes(entry.tiep_noi_boi) : undefined,
  }
  return {
    code: entry.so_hieu.normalize('NFC').trim(),
    type: entry.loai.normalize('NFC').trim(),
    status: statuses[entry.trang_thai ?? 'khong-ro'] ?? 'unknown',
    replacedBy: codes(entry.thay_the_boi),
    amendedBy: codes(entry.sua_doi_boi),
    isVerified: entry.do_tin_cay === 'cao',
    home,
    ...(Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Partial<
      Pick<LegalDocument, keyof typeof parts>
    >),
  }
}

/** An entry whose open values are null, as YAML's own types have them. */
export type Loose<T> = { [K in keyof T]: T[K] | null } & { so_hieu: string; loai: string }
