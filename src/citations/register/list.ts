import { isoDate, shortDate } from '../../language/dates.ts'
import type { LegalDocument, LegalStatus, RegisterHome } from './legal-document.ts'

const statusNames: Record<LegalStatus, string> = {
  'in-force': 'còn hiệu lực',
  'partly-expired': 'hết hiệu lực một phần',
  expired: 'hết hiệu lực',
  unknown: 'chưa rõ hiệu lực',
}

/** Documents for people to read, register by register, each with the register's date. */
export function lines(
  documents: readonly LegalDocument[],
  homes: readonly RegisterHome[],
  words: string,
): string {
  if (documents.length === 0)
    return `Không có văn bản nào${words === '' ? '' : ` có “${words}”`} (${homes.map(heading).join('; ')}).\n`
  return homes
    .map(home => {
      const own = documents.filter(document => document.home.kind === home.kind)
      if (own.length === 0) return ''
      const title = heading(home)
      return `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${own.length} văn bản\n${own.map(one).join('')}`
    })
    .filter(part => part !== '')
    .join('\n')
}

const heading = ({ name, date }: RegisterHome): string =>
  `${name}, ${date ? `cập nhật ngày ${shortDate(date)}` : 'không ghi ngày cập nhật'}`

function one(document: LegalDocument): string {
  const { code, type, title, issuer, issued, inForce, expired, status, replacedBy, amendedBy, note } =
    document
  const head = `  ${type} ${code}${issued ? `, ngày ${shortDate(issued)}` : ''}${issuer ? `, ${issuer}` : ''}`
  const state = [
    statusNames[status],
    ...(inForce ? [`hiệu lực từ ${shortDate(inForce)}`] : []),
    ...(expired ? [`hết hiệu lực từ ${shortDate(expired)}`] : []),
    ...(replacedBy.length > 0
      ? [`${status === 'expired' ? '' : 'có thể '}được thay thế bởi ${replacedBy.join(', ')}`]
      : []),
    ...(amendedBy.length > 0 ? [`được sửa đổi bởi ${amendedBy.join(', ')}`] : []),
    ...(document.isVerified ? [] : ['chưa kiểm chứng']),
  ]
  return `${head}\n${title ? `    ${title}\n` : ''}    ${state.join('; ')}\n${note ? `    Ghi chú: ${note}\n` : ''}`
}

/** A document with the keys of a register's file, for programs; what is not known is null. */
export function writtenForm(document: LegalDocument): Record<string, unknown> {
  return {
    so_hieu: document.code,
    loai: document.type,
    ten: document.title ?? null,
    co_quan: document.issuer ?? null,
    ngay_ban_hanh: isoDate(document.issued) ?? null,
    hieu_luc_tu: isoDate(document.inForce) ?? null,
    het_hieu_luc: isoDate(document.expired) ?? null,
    trang_thai: statusNames[document.status],
    thay_the_boi: document.replacedBy,
    sua_doi_boi: document.amendedBy,
    da_kiem_chung: document.isVerified,
    ghi_chu: document.note ?? null,
    danh_muc: document.home.name,
    cap_nhat: isoDate(document.home.date) ?? null,
  }
}
