import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { follows } from './words-pattern.ts'

/** Words that name fields and bodies: a capital on one may be that of a name that a list or a company has. */
const ofNames =
  /^(?:Xây dựng|Đào tạo|Phát triển|Nghiên cứu|Tổ chức|Kiểm tra|Kiểm soát|Thông tin|Mở rộng|Tham mưu|Quản lý|Cán bộ|Đơn vị|Đại học|Ứng dụng|Doanh nghiệp|Công bố|Giám sát|Văn bản|Thủ tục|Ngân sách|Tổng hợp)$/u

/** What companies, banks, schools and projects are called before their own name, with words between. */
const bodyBefore = lazyPattern(
  () =>
    /(?:^|[\s(“/])(?:[Cc]ông ty|[Tt]ổng [Cc]ông ty|[Tt]ập đoàn|[Nn]gân hàng|[Hh]ọc viện|[Đđ]ại học|[Tt]ạp chí|Báo(?! cáo| chí)|[Bb]ệnh viện|[Hh]ợp đồng|[Hh]iệp hội|[Hh]ợp tác xã|Câu lạc bộ|Khu(?! vực)|Cụm|Lễ|Ngành|[Dd]ự án|[Gg]ói thầu|Tổng cục|Nhà xuất bản|Diễn đàn|Giải(?! quyết| pháp| trình| đáp))(?: [\p{L}-]+,?){0,6} $/u,
)

/** `Các Sở: Tài chính, Xây dựng`, `Bộ trưởng các Bộ: …`: what follows in the list are names. */
const listOfBodies = lazyPattern(
  () =>
    /(?:[Cc]ác|[Nn]hững|,) (?:[Bb]ộ|[Ss]ở|[Bb]an|[Pp]hòng|[Hh]ội|[Vv]ụ|[Cc]ục|[Vv]iện|[Tt]rường|[Kk]hoa)(?:, \p{Ll}+){0,3}:? \p{Lu}[^.;]*(?:,| và) $/u,
)

/** A list of all ministries is longer than what other names need: from the last end of a sentence. */
const isInListOfBodies = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 600), at)
  return listOfBodies.test(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1))
}

/** The place of a button, a file, an item of a list: `nhấn Tiếp tục`, `Mục 9 Công bố …`, `tải mẫu Biên bản`. */
const labelBefore =
  /(?:(?:nhấn|bấm|chọn|nút|màn hình|đăng nhập|mẫu|tệp|file|mục|(?:các|những) (?:bộ|sở|cục|vụ)|tổng|học viện|hợp đồng|dự án|gói thầu) |(?<![\d/.,])\d{1,2} )$/iu

/** A document that is meant by the word for its kind: with a number, an issuer, or as the one that is spoken of. */
const documents =
  /^(?:Hướng dẫn|Văn bản|Công bố|Biên bản|Hồ sơ|Thủ tục|Nhiệm vụ|Kết quả|Nội dung|Thông tin)$/u
const pointedAt = /(?:[Tt]heo|[Tt]heo đó,|tại|căn cứ(?: theo)?|thay thế|kèm theo|trong|vào|trình) $/iu
const followed = lazyPattern(() => /^ (?:(?:\(?liên ngành\)? )?(?:số:? ?)?\d|này|kèm theo|của \p{Lu})/u)

/** `Hoàn thành xuất sắc nhiệm vụ`: the name of a grade. */
const grade = /^Hoàn thành(?= (?:xuất sắc |tốt )?nhiệm vụ)/u

/** What follows a name's first word when the name goes on: `Phát triển Việt Nam`, `Xây dựng số 1`, `Xây dựng - Kinh doanh`. */
const nameGoesOn = lazyPattern(() => /^ (?:\p{Ll}+ )?(?:\p{Lu}(?:\p{Ll}| \p{Ll})|- \p{Lu}|số \d)/u)

const chainBefore = lazyPattern(() => /\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}(?:,| và| -| –) $/u)

/** Whether a common word with a capital may be a part of a name, or name a document. @param at where the word begins. */
export function mayBeOfName(text: string, at: number, word: string): boolean {
  const after = text.slice(at + word.length, at + word.length + 30)
  if (documents.test(word) && (followed.test(after) || follows(text, at, pointedAt))) return true
  if (follows(text, at, labelBefore) || follows(text, at, bodyBefore) || isInListOfBodies(text, at))
    return true
  if (grade.test(text.slice(at, at + 40)) && !follows(text, at, /(?:đã|phải|sẽ) $/u)) return true
  if (!ofNames.test(word)) return false
  return nameGoesOn.test(after) || follows(text, at, chainBefore)
}
