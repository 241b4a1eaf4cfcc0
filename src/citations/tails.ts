import { inCalendar, type PartialDate } from '../language/dates.ts'
import { lazy } from '../language/lazy.ts'
import type { CitationHead } from './heads.ts'
import type { Part } from './part.ts'
import { typesIn, wordEnd } from './types.ts'

/** The date of a cited document. */
export interface CitedDate extends Part {
  /** The date as read; missing when it has no year, or when no calendar has it. */
  value?: PartialDate
  /** The year as typed, also of a date that no calendar has. */
  year?: number
}

/** What follows the number or name of a citation. */
export interface CitationTail {
  to: number
  date?: CitedDate
  /** Who issued it, without `của`. */
  issuer?: Part
  /** What it is about, without `về` and `về việc`; with its verb where it begins with one (`ban hành …`, `phê duyệt …`). */
  title?: Part
}

const dateStart = String.raw`\s{0,9}[,(]?\s{0,9}(?:(?:được\s{1,9})?(?:ban hành|thông qua|ký)\s{1,9})?`
const open = String.raw`[\s.…]{0,12}`

/** Digits of a date, of which any may be open. */
const dateForms = [
  String.raw`(?:[Nn]gày)?${open}(?<day>\d{1,2})?${open}(?<sign>[/.-])${open}(?<month>\d{1,2})?${open}\k<sign>\s{0,9}(?<year>(?:19|20|21)\d\d)(?!\d)`,
  String.raw`[Nn]gày${open}(?<day>\d{1,2})?${open}tháng${open}(?<month>\d{1,2})?${open},?\s{0,9}(?:năm|tháng)\s{0,9}(?<year>(?:19|20|21)\d\d)(?!\d)`,
  String.raw`(?<day>\d{1,2})\s{1,9}tháng\s{1,9}(?<month>\d{1,2})\s{1,9}năm\s{1,9}(?<year>(?:19|20|21)\d\d)(?!\d)`,
  String.raw`ngày\s{1,9}(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/])`,
  String.raw`năm\s{1,9}(?<year>(?:19|20|21)\d\d)(?!\d|\s{0,9}[-–—]\s{0,9}\d)`,
].map(form => new RegExp(`(?<start>${dateStart})(?<date>${form})\\)?`, 'uy'))

/** `của`, `giữa`; the session of a committee follows a comma as well: `, Hội nghị lần thứ tám Ban Chấp hành …`. */
const ofIssuer =
  /\s{0,9},?\s{0,9}(?:[Cc]ủa|giữa)\s{1,9}(?=\p{L})|\s{0,9},\s{1,9}(?:tại\s{1,9})?(?=Hội nghị\s{1,9}(?:lần thứ|Trung ương)\s)/uy
/** Agencies whose name is whole. */
const wholeIssuer =
  /(?:Thủ tướng Chính phủ|Thanh tra Chính phủ|Văn phòng Chính phủ|Chính phủ|Ủy ban Thường vụ Quốc hội|Quốc hội|Bộ Chính trị(?:, Ban Bí thư)?|Ban Bí thư(?: Trung ương(?: Đảng)?)?|Chủ tịch nước)(?!\p{L})/uy
/** Those who issue a document together with one of these: `Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam`. */
const together =
  /(?:(?:,|\s{1,9}và)\s{1,9}(?:Chính phủ|Ủy ban Thường vụ Quốc hội|Bộ Chính trị|(?:Đoàn Chủ tịch|Ban Thường trực)\s[ỦU][yỷ] ban\s[Tt]rung ương\s(?:Mặt trận Tổ quốc|MTTQ)\sViệt Nam)(?!\p{L})){1,3}/uy
/** Where the name of an agency ends: a mark, or a word that goes on with something else. */
const issuerEnd = lazy(
  () =>
    new RegExp(
      String.raw`[;:()“”"\n\t|[\]{}]|,(?!\s(?:Thể thao|Chủ nhiệm|Ban Bí thư|Gia đình|Thương binh))|\.(?=\s|$)|\s(?:và|hoặc)\s(?!\p{Lu})|\s(?:[Vv]ề|[Bb]an hành|[Pp]hê duyệt|quy định|ngày|năm|hướng dẫn|sửa đổi|bổ sung|thực hiện|triển khai|đẩy mạnh|tăng cường|giao|công bố|điều chỉnh|thay thế|bãi bỏ|thông qua|nâng cao|xây dựng|tổ chức|chỉ đạo|kết luận|trên|tại|đến|để|nhằm|trong|theo|khi|có|được|đã|sẽ|thì|phải|cho|từ|một|với|đối|phù hợp|nêu|là|kèm|đề ra|gắn|góp|bảo đảm|đảm bảo|cùng|như|hiện hành|liên quan|yêu cầu|đề nghị|lãnh đạo|phát động|quán triệt|phân công|ủy quyền|chấn chỉnh|siết chặt|đôn đốc|tháo gỡ|khắc phục|tập trung|chủ động|tiếp tục|cho phép|chấp thuận|Kết luận|Đẩy mạnh|Tăng cường|Nâng cao|Tiếp tục|Thực hiện|Triển khai)${wordEnd}`,
      'u',
    ),
)
const issuerStart = /(?:\p{Lu}|(?:tỉnh|huyện|xã|phường|thành phố|thị xã|cấp|liên|chủ tịch)(?!\p{L}))/uy
const longestIssuer = 200
/** In which term or at which session an assembly or a committee issued it: `khóa XIV`, `nhiệm kỳ 2020 - 2025`, `kỳ họp thứ 5`. */
const term =
  /(?:\s{0,9},?\s{1,9}(?:tại\s{1,9})?(?:(?:khóa|khoá|lần thứ|kỳ họp thứ|phiên họp thứ)\s{1,9}[\p{Lu}\d]\p{L}{0,12}(?![\p{L}\p{N}])|nhiệm kỳ\s{1,9}\d{4}\s{0,9}[-–]\s{0,9}\d{4}))+/uy

/** What has become of the issuer: `(nay là Bộ Nông nghiệp và Môi trường)`, `(cũ)`. */
const aside = /\s{0,9}\((?:cũ|nay|hiện nay|trước|trước đây|trước khi)(?!\p{L})[^()]{0,160}\)/uy

const about = /\s{0,9}(?:,?\s{0,9}[Vv]ề(?:\s{1,9}việc)?|[.,]?\s{0,9}[Vv]\/[Vv]:?)\s{1,9}(?=[\p{L}\d“"*])/uy
const titleVerb =
  /\s{1,9}(?!(?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?:,?\s(?:sửa đổi|bổ sung|thay thế))?\s(?:bởi|tại)\s)(?=(?:[Bb]an hành|[Pp]hê duyệt|[Qq]uy định|sửa đổi|bổ sung|hướng dẫn|công bố|giao|điều chỉnh|thông qua|bãi bỏ|thay thế|kiện toàn|thành lập|kéo dài)(?!\p{L}))/uy
/** Verbs that begin a title where `về` was left out; without date and issuer before them they may as well go on with the sentence. */
const looseVerb =
  /\s{1,9}(?=(?:[Kk]ết luận|Đẩy mạnh|Tăng cường|Nâng cao|Tiếp tục|Thực hiện|Triển khai|thực hiện|triển khai|tổ chức|đẩy mạnh|tăng cường|nâng cao|tiếp tục|cải cách|xây dựng|kiểm tra|tuyên truyền|rà soát|phát triển|chuyển đổi|lãnh đạo|chỉ đạo|phát động|quán triệt|phân công|phân cấp|ủy quyền|chấn chỉnh|siết chặt|đôn đốc|tháo gỡ|khắc phục|ứng phó|phòng,? chống|tập trung|chủ động|cho phép|chấp thuận|bảo đảm|đảm bảo|đổi mới|hoàn thiện|quản lý|hỗ trợ|sắp xếp|thí điểm|giải quyết|xử lý|kiểm soát|cắt giảm|phối hợp|yêu cầu|giám sát|bổ nhiệm|phân bổ)(?!\p{L}))/uy
/** A verb alone is that of the sentence: `sửa đổi Nghị định số …`. */
const loneVerb =
  /^\S*$|^(?:ban hành|phê duyệt|quy định|sửa đổi|bổ sung|sửa đổi, bổ sung|hướng dẫn|công bố|thay thế|bãi bỏ|thực hiện|triển khai)$/u
const quotedTitle = /\s{0,9},?\s{0,9}(?=“)/uy
const longestTitle = 1500

/** The part of an agency that wrote it, behind the symbol: `511/TTr-CAT(PC04)`. */
const unit = /\(\p{Lu}[\p{Lu}\d]{1,9}\)(?=[\s,;])/uy

/** Reads what follows a citation's head up to `limit`, where the next one begins or the line ends. */
export function readTail(line: string, head: CitationHead, limit: number): CitationTail {
  unit.lastIndex = head.to
  const tail: CitationTail = { to: unit.test(line) ? unit.lastIndex : head.to }
  for (;;) {
    const before = tail.to
    if (tail.date === undefined) readDate(line, tail, limit)
    if (tail.issuer === undefined) readIssuer(line, tail, limit)
    if (tail.to === before) break
  }
  if (head.form === 'name' || head.name !== undefined) readAmendment(line, tail, limit)
  else readTitle(line, tail, limit)
  return tail
}

function readDate(line: string, tail: CitationTail, limit: number): void {
  for (const form of dateForms) {
    form.lastIndex = tail.to
    const found = form.exec(line)
    if (found === null) continue
    const { start = '', date = '', day, month, year } = found.groups ?? {}
    // Glued to what stands before it, digits are no date.
    if (start === '' && !/^[Nn]gày|^năm/u.test(date)) continue
    if (start.includes('(') !== found[0].endsWith(')') && start.includes('(')) continue
    const from = found.index + start.length
    const to = from + date.length
    if (to > limit) return
    const value = dateValue(day, month, year)
    tail.date = {
      text: line.slice(from, to),
      from,
      to,
      ...(value === undefined ? {} : { value }),
      ...(year === undefined ? {} : { year: Number(year) }),
    }
    tail.to = start.includes('(') ? found.index + found[0].length : to
    return
  }
}

function dateValue(day?: string, month?: string, year?: string): PartialDate | undefined {
  if (year === undefined) return undefined
  const value: PartialDate = { year: Number(year) }
  if (month !== undefined) value.month = Number(month)
  if (day !== undefined && month !== undefined) value.day = Number(day)
  return inCalendar(value) ? value : undefined
}

function readIssuer(line: string, tail: CitationTail, limit: number): void {
  ofIssuer.lastIndex = tail.to
  const of = ofIssuer.exec(line)
  if (of === null) return
  const from = of.index + of[0].length
  issuerStart.lastIndex = from
  if (from >= limit || !issuerStart.test(line)) return
  wholeIssuer.lastIndex = from
  const whole = wholeIssuer.exec(line)
  const window = line.slice(from, Math.min(limit, from + longestIssuer))
  const end = whole ? whole[0].length + further(line, from + whole[0].length) : endOfIssuer(window)
  const text = withoutConnectors(window.slice(0, end))
  if (text === '') return
  tail.issuer = { text, from, to: from + text.length }
  tail.to = tail.issuer.to
  term.lastIndex = tail.to
  if (term.test(line) && term.lastIndex <= limit) tail.to = term.lastIndex
  aside.lastIndex = tail.to
  if (aside.test(line) && aside.lastIndex <= limit) tail.to = aside.lastIndex
}

/** How long the names are of those who follow at a place and issued it too. */
function further(line: string, at: number): number {
  together.lastIndex = at
  return together.exec(line)?.[0].length ?? 0
}

/**
 * A committee whose name tells its matters, with commas between them, up to the title behind it: `Ban Chỉ đạo phòng, chống tham nhũng, lãng phí`.
 * Words with which a sentence goes on are no matters.
 */
const ownMatters =
  /^(?:(?:Tiểu )?[Bb]an|Tổ|Hội đồng)(?:,?\s(?!(?:các|những|đã|đang|sẽ|được|phải|cần|gửi|báo cáo|tham mưu|đề nghị|yêu cầu|giao|ban hành|tổ chức)(?!\p{L}))(?:[\p{Ll}\d]|(?<!,\s)\p{Lu})[\p{L}\d]*(?:\s-)?){1,40}?(?=\s(?:về|ban hành|phê duyệt)\s)/u
/** Where the name of an agency ends that a text begins with. */
function endOfIssuer(text: string): number {
  const end = issuerEnd().exec(text)?.index ?? text.length
  const whole = text.charAt(end) === ',' || /^\svà\s/.test(text.slice(end)) ? ownMatters.exec(text) : null
  if (whole !== null) return whole[0].length
  if (!/\s(?:và|hoặc)\s/.test(text)) return end
  // A further document stands behind `và`.
  const others = typesIn(text).map(({ from }) => /\s(?:và|hoặc)\s$/.exec(text.slice(0, from))?.index)
  return Math.min(end, others.find(at => at !== undefined) ?? end)
}

function readTitle(line: string, tail: CitationTail, limit: number): void {
  const openers =
    tail.date || tail.issuer ? [about, titleVerb, quotedTitle, looseVerb] : [about, titleVerb, quotedTitle]
  for (const opener of openers) {
    opener.lastIndex = tail.to
    const found = opener.exec(line)
    if (found === null) continue
    const from = found.index + found[0].length
    if (from >= limit) return
    const end = titleEnd(line, from, Math.min(limit, from + longestTitle))
    const text = end === limit ? withoutConnectors(line.slice(from, end)) : line.slice(from, end).trimEnd()
    if (text === '' || loneVerb.test(text)) return
    tail.title = { text, from, to: from + text.length }
    tail.to = tail.title.to
    return
  }
}

/** What hangs between two citations and belongs to neither. */
const connectors =
  /(?<![\s,(])(?:[\s,(]|(?<=^|\s)(?:và|hoặc|theo|tại|của|với|cùng|về|việc|các|thực hiện|triển khai|triển khai thực hiện)){1,40}$/u

function withoutConnectors(text: string): string {
  for (let rest = text; ; ) {
    const shorter = rest.replace(connectors, '')
    if (shorter === rest) return rest
    rest = shorter
  }
}

/** After a comma: someone does something, so the citation is over (`…, UBND xã ban hành Kế hoạch`). */
const actor =
  /,\s{1,9}(?:(?:Chính phủ|Thủ tướng|Quốc hội|Bộ|Ban|Tỉnh ủy|Thành ủy|Huyện ủy|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Chủ tịch|Phòng|Văn phòng|Sở|Công chức|Đảng ủy|Ban Chỉ đạo|xã|phường|huyện|thị trấn)(?!\p{L})[^,;.:()]{0,60}?\s(?:ban hành|xây dựng|đề nghị|yêu cầu|triển khai|thực hiện|tổ chức|báo cáo|quyết định|giao|phối hợp|chủ trì|tham mưu)(?!\p{L})|(?:cụ thể|trong đó|đồng thời|từ đó|qua đó|theo đó|trường hợp)(?!\p{L}))/uy
/** The sentence goes on behind a title that no mark ends. */
const goesOn =
  /\s(?:(?:để|nhằm|phấn đấu)\s(?:đến|đạt)|và các văn bản (?:hướng dẫn|có liên quan|liên quan|khác|hiện hành))(?!\p{L})/uy
/** After a closing quote a title goes on only with these. */
const afterQuote =
  /\s{1,9}(?:trên địa bàn|năm|giai đoạn|tỉnh|huyện|thành phố|thị xã|xã|phường|của|đến|tại|cho|thuộc|trong|và|theo)(?!\p{L})/uy
const shortened = /(?:^|[\s(])(?:TT|TP|Tp|TX|Tx|Q|H|P|GS|PGS|TS|ThS|PCT)$/u
const remark = /\(\s{0,9}(?:sau đây|gọi|viết tắt)/uy

/** Where a title ends: at `;`, the sentence's end, a bracket or quote that was opened before it, a mark of the spec, a new clause. */
function titleEnd(line: string, from: number, limit: number): number {
  let quotes = 0
  let brackets = 0
  let bracket = limit
  for (let at = from; at < limit; at++) {
    const character = line[at]!
    if (character === '“') {
      if (isClosed(line, at)) quotes++
    } else if (character === '”') {
      if (quotes === 0) return at
      quotes--
      afterQuote.lastIndex = at + 1
      if (quotes === 0 && brackets === 0 && !afterQuote.test(line)) return at + 1
    } else if (character === '(') {
      remark.lastIndex = at
      if (brackets === 0 && remark.test(line)) return at
      if (brackets === 0) bracket = at
      brackets++
    } else if (character === ')') {
      if (brackets === 0) return at
      brackets--
    } else if (character === '[' && /[#!^]/.test(line[at + 1] ?? '')) return at
    else if (
      character === '\t' ||
      (character === '|' && /\s/.test(line[at - 1] ?? '') && /^(?:\s|$)/.test(line.slice(at + 1, at + 2)))
    )
      return at
    else if (quotes > 0) continue
    else if (character === ';' || (character === ':' && /^(?:\s|$)/.test(line.slice(at + 1, at + 2))))
      return at
    else if (character === '.' && brackets === 0 && endsSentence(line, from, at)) return at
    else if (character === ',' && brackets === 0) {
      actor.lastIndex = at
      if (actor.test(line)) return at
    } else if (character === ' ') {
      goesOn.lastIndex = at
      if (goesOn.test(line)) return at
    }
  }
  // What opens a bracket that the next citation stands in is no part of the title.
  return brackets > 0 ? bracket : limit
}

const longestQuote = 800

/** A lost closing quote must not take the rest of the line. */
const isClosed = (line: string, at: number): boolean => line.slice(at, at + longestQuote).includes('”')

function endsSentence(line: string, from: number, at: number): boolean {
  const next = line.slice(at + 1, at + 4)
  if (/^[\p{L}\d]/u.test(next))
    return /^\p{Lu}\p{Ll}/u.test(next) && !shortened.test(line.slice(Math.max(from, at - 6), at))
  return !(/^\s\p{Lu}/u.test(next) && shortened.test(line.slice(Math.max(from, at - 6), at)))
}

/** What says when a law was changed, which is part of how it is named: `(sửa đổi, bổ sung năm 2025)`. */
const amendment =
  /\s{0,9}\((?:đã\s{1,9})?(?:được\s{1,9})?sửa đổi[^();]{0,200}\)|,?\s{1,9}(?:đã\s{1,9})?được\s{1,9}sửa đổi,? bổ sung(?:\s{1,9}một số điều)?(?:\s{1,9}(?:các\s{1,9})?năm\s{1,9}\d{4}(?:(?:,|\s{1,9}và)\s{1,9}(?:năm\s{1,9})?\d{4})*|\s{1,9}ngày\s{1,9}\d{1,2}\/\d{1,2}\/\d{4})?/uy

function readAmendment(line: string, tail: CitationTail, limit: number): void {
  amendment.lastIndex = tail.to
  const found = amendment.exec(line)
  if (found !== null && amendment.lastIndex <= limit) tail.to = amendment.lastIndex
}
