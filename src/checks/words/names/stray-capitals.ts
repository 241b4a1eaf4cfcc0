import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckContext } from '../../context.ts'
import { mayBeOfName } from './part-of-name.ts'
import { isPhraseStart, isPlainVerb, plainWordsAt } from './plain-words.ts'
import { type RunningText, runningTexts } from './running-text.ts'
import { endsWord, follows, lowered, wholeWords } from './words-pattern.ts'

/** The first syllable of words with a capital. */
const capitalSyllable = lazyPattern(() => wholeWords('\\p{Lu}\\p{Ll}*'))

/** What names a body or a program also in lower case, directly before its own name. */
const headBefore =
  /(?:luật|bộ phận|tổ|phòng|ban|phần mềm|hệ thống|trung tâm|công chức|chi cục|văn phòng|nền tảng|ứng dụng|chuyên mục|chức danh|ngành|lĩnh vực|chương trình|đề án|phong trào|chiến dịch|mô hình) $/iu

/** What comes before a name's own first word, with at most a few words between: `Phần mềm Quản lý`, `Luật Tổ chức`, `Phòng Tài chính, Kế hoạch`. */
const nameBefore = lazyPattern(
  () =>
    /(?:^|[\s(“/])(?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Chỉ thị|Thông tư|Thông báo|Kế hoạch|Kết luận|Chương trình|Đề án|Dự án|Quy chế|Quy định|Quy trình|Hướng dẫn|Báo cáo|Công văn|Tờ trình|Biên bản|Danh mục|Phụ lục|Phần mềm|Hệ thống|Cơ sở|Cổng|Trang|Trung tâm|Trục|Nền tảng|Phòng|Ban(?! hành)|Tổ(?! chức)|Bộ|Sở|Cục|Vụ|Viện|Hội|Hội đồng|Hội nghị|Hội thi|Cuộc thi|Phong trào|Ngày|Tháng|Bộ phận|Công chức|Chuyên viên|Văn phòng|Ủy ban|Uỷ ban|Đoàn|Đội|Đài|Chỉ số|Mục|Điều|Phần|Nhóm|Cột|Bằng|Giấy|Sổ|Phiếu|Mẫu|Khung|Bảng|Công cụ|Chi cục|Liên đoàn|Trường|Khoa|Quỹ|Chi nhánh)(?: [\p{L}-]+,?){0,5} $/u,
)

/** After these words nothing has a capital: `tự Kiểm tra`, `hằng Năm`. */
const surely = /(?:^|\s)(?:[Hh]àng|[Hh]ằng|tự|trình độ|công tác|nhiệm vụ|tham gia|cùng|được|phải|sẽ|đã) $/u

/** A citation's words about its title: the first letter of a document's name is a capital (V.6). */
const titleBefore = /(?:về việc|về|ban hành|phê duyệt|là|gọi là|:) $/u

const wordAndBracket = lazyPattern(() => /[\p{Ll}\d,] \($/u)
const wordOrComma = lazyPattern(() => /[\p{Ll}\d],? $|\p{Lu}, $/u)

/** `Văn hóa, Thể thao và Du lịch`. */
const chainOfCapitals = lazyPattern(() => /\p{Lu}\p{Ll}+(?: \p{Ll}+)?(?:,| và| -| –) $/u)

/** Verbs that fields, bodies and committees are called after as well. */
const fieldVerbs =
  /^(?:Công bố|Đào tạo|Giám sát|Hướng dẫn|Kiểm soát|Kiểm tra|Mở rộng|Nghiên cứu|Phát triển|Tổ chức|Tổng hợp|Ứng dụng|Xây dựng)$/u

/** What is a document as well as what one does: `gửi Biên bản`, `dự thảo Hướng dẫn`, `Kế hoạch, Hướng dẫn`. With a capital behind these it is the document. */
const ofDocument = lazyPattern(
  () =>
    /(?<!\p{L})(?:dự thảo|lập|gửi|chuyển|nhận|trình|ban hành|thực hiện|triển khai|căn cứ|theo|tại|của|các|mẫu|kèm|kế hoạch,|báo cáo,|thông báo,) $/iu,
)
const documents = /^(?:Biên bản|Hướng dẫn)$/u

const smallAfter = lazyPattern(() => /^ \p{Ll}/u)
const endsSmall = lazyPattern(() => /\p{Ll}/u)
const smallBefore = lazyPattern(() => /\p{Ll},? $/u)

/** A capital that nothing asks for. */
interface StrayCapital {
  running: RunningText
  found: string
  from: number
  /** The word before it lets no capital follow, whatever the rest says. */
  isSure: boolean
}

/** Common words with a capital that no sentence, name or title gives them. */
export function strayCapitals(context: CheckContext): StrayCapital[] {
  const stray: StrayCapital[] = []
  for (const running of context.of(runningTexts)) {
    const { words: text, passage, isCapitals } = running
    if (isCapitals || passage === undefined || passage.kind === 'recipient' || passage.kind === 'signature')
      continue
    for (const { 0: syllable, index: from } of capitalSyllable.all(text)) {
      const found = plainWordsAt(text, from, syllable)
      if (found === undefined || !isStray(running, found, from)) continue
      const isSure = follows(text, from, surely)
      if (isSure || needsNoOther(text, found, from) || isSmallElsewhere(context, text, found, from))
        stray.push({ running, found, from, isSure })
    }
  }
  return stray
}

function isStray(running: RunningText, found: string, from: number): boolean {
  const { words: text } = running
  const place = placeInSentence(text, from)
  const inBrackets = place === 'after-mark' && text[from - 1] === '(' && follows(text, from, wordAndBracket)
  if (place === 'start' || (place === 'after-mark' && !(inBrackets && isPlainVerb(found)))) return false
  if (!running.isTyped(from, from + found.length)) return false
  if (place === 'after-semicolon') return isPhraseStart(found)
  if (inBrackets) return isPlainVerb(found)
  const before = text.slice(Math.max(0, from - 60), from)
  if (mayBeOfName(text, from, found)) return false
  if (documents.test(found) && ofDocument.test(before)) return false
  if (surely.test(before)) return true
  if (!wordOrComma.test(before)) return false
  if (nameBefore.test(before) || headBefore.test(before) || titleBefore.test(before)) return false
  // A chain of capitals goes on: `Văn hóa, Thể thao và Du lịch`.
  return !chainOfCapitals.test(before) || isPlainVerb(found)
}

/** A verb that no body is called after, among small words: `các đơn vị Tham mưu thực hiện`; in brackets; or after a semicolon, which has its own rule. */
function needsNoOther(text: string, found: string, from: number): boolean {
  const place = placeInSentence(text, from)
  if (place !== 'inside') return true
  return (
    isPlainVerb(found) &&
    !fieldVerbs.test(found) &&
    text[from - 2] !== ',' &&
    follows(text, from, smallBefore) &&
    smallAfter.test(text.slice(from + found.length, from + found.length + 3))
  )
}

/** Whether the plan itself writes the words small, inside of a sentence, after a comma or after a word as here. */
function isSmallElsewhere(context: CheckContext, text: string, found: string, from: number): boolean {
  const small = `${text[from - 2] === ',' ? ', ' : ' '}${lowered(found)}`
  return context.of(runningTexts).some(({ words, passage }) => {
    if (passage === undefined) return false
    for (let at = words.indexOf(small); at >= 0; at = words.indexOf(small, at + 1))
      if (endsWord(words, at + small.length) && endsSmall.test(words.charAt(at - 1))) return true
    return false
  })
}
