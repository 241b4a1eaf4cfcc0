import { isoDate, type PartialDate, readDate } from '../../language/dates.ts'
import { kindOf } from '../../language/document-kinds.ts'
import { readCitations } from '../find-citations.ts'
import { kindInFull } from '../types.ts'
import type { NewEntry } from './append-entries.ts'

/** What is known of a document besides its citation, as typed on the command line. */
interface EntryOptions {
  hieuLucTu?: string
  hetHieuLuc?: string
  thayTheBoi?: readonly string[]
  daKiemChung?: boolean
}

/** A register's entry for a document written as it is cited; in its place a sentence that says what is wrong. */
export function entryOfCitation(
  words: string,
  options: EntryOptions,
): { entry: NewEntry; date?: PartialDate } | string {
  const odd = [words, ...(options.thayTheBoi ?? [])].map(text => controlCharacter(text)).find(Boolean)
  if (odd !== undefined)
    return `Lời viện dẫn có ký tự điều khiển ${odd}, không nhìn thấy khi gõ: xóa ký tự đó.`
  const citations = readCitations(words.normalize('NFC').trim().replace(/\s+/g, ' '))
  const [citation] = citations
  if (citation?.code === undefined || citation.symbol === undefined || citation.number === undefined)
    return 'Không thấy số, ký hiệu trong lời viện dẫn.'
  if (citation.form === 'odd') return `Số, ký hiệu “${citation.code.text}” viết không đúng.`
  const { code, date, issuer, title, symbol } = citation
  const type = citation.type ? kindInFull(citation.type.text) : kindOf(symbol.text.split(/[-/]/)[0]!)
  if (type === undefined) return 'Không rõ loại văn bản: ghi cả tên loại, ví dụ “Quyết định số …”.'
  if (date && date.value === undefined) return `Ngày “${date.text}” không đúng.`
  const days = { hieu_luc_tu: options.hieuLucTu, het_hieu_luc: options.hetHieuLuc }
  const dates: Record<string, string> = {}
  for (const [key, typed] of Object.entries(days)) {
    if (typed === undefined) continue
    const day = isoDate(readDate(typed))
    if (day === undefined) return `Ngày “${typed}” không đúng: viết như 05/01/2026.`
    dates[key] = day
  }
  const kept = date?.value
  return {
    entry: {
      ...saidOf({ code: code.text, type, title: title?.text, issuer: issuer?.text, date: kept }),
      ...dates,
      trang_thai: options.hetHieuLuc ? 'het-hieu-luc' : 'khong-ro',
      ...(options.thayTheBoi ? { thay_the_boi: options.thayTheBoi } : {}),
      do_tin_cay: options.daKiemChung ? 'cao' : 'chua-kiem-chung',
    },
    ...(kept ? { date: kept } : {}),
  }
}

/** The first character that no YAML file may hold, as `U+0007`: C0 but blanks, DEL, C1, halves of pairs, U+FFFE, U+FFFF. */
function controlCharacter(text: string): string | undefined {
  const found = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text)?.[0]
  return found && `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** What citations say of a document. */
export interface Said {
  code: string
  /** The kind in full and in small letters. */
  type: string
  title: string | undefined
  issuer: string | undefined
  date: PartialDate | undefined
}

/** The same as a register writes it. */
export function saidOf({ code, type, title, issuer, date }: Said): NewEntry {
  const issued = isoDate(date)
  return {
    so_hieu: code,
    loai: type.charAt(0).toUpperCase() + type.slice(1),
    ...(title ? { ten: title.replace(/(?<![\s.;,/])[\s.;,/]+$/u, '') } : {}),
    ...(issuer ? { co_quan: issuer } : {}),
    ...(issued ? { ngay_ban_hanh: issued } : {}),
  }
}
