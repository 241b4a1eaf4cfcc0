import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckContext } from '../../context.ts'
import { mayBeOfName } from './part-of-name.ts'
import { plainWords } from './plain-words.ts'
import { type RunningText, runningTexts } from './running-text.ts'
import { follows, wholeWords } from './words-pattern.ts'

const phrase = new RegExp(`^(?:${plainWords.verbs}|${plainWords.phrases})$`, 'u')
const words = wholeWords(
  `(?:${plainWords.verbs}|${plainWords.nouns}|(?<=; )(?:${plainWords.phrases})|(?<=[Hh][àằ]ng )(?:Năm|Tháng|Quý|Tuần))`,
)
const verb = new RegExp(`^(?:${plainWords.verbs})$`, 'u')

/** What names a body or a program also in lower case, directly before its own name. */
const headBefore =
  /(?:luật|bộ phận|tổ|phòng|ban|phần mềm|hệ thống|trung tâm|công chức|chi cục|văn phòng|nền tảng|ứng dụng|chuyên mục|chức danh|ngành|lĩnh vực) $/iu

/** What comes before a name's own first word, with at most a few words between: `Phần mềm Quản lý`, `Luật Tổ chức`, `Phòng Tài chính, Kế hoạch`. */
const nameBefore =
  /(?:^|[\s(“/])(?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Chỉ thị|Thông tư|Thông báo|Kế hoạch|Kết luận|Chương trình|Đề án|Dự án|Quy chế|Quy định|Quy trình|Hướng dẫn|Báo cáo|Công văn|Tờ trình|Biên bản|Danh mục|Phụ lục|Phần mềm|Hệ thống|Cơ sở|Cổng|Trang|Trung tâm|Trục|Nền tảng|Phòng|Ban(?! hành)|Tổ(?! chức)|Bộ|Sở|Cục|Vụ|Viện|Hội|Hội đồng|Hội nghị|Hội thi|Cuộc thi|Phong trào|Ngày|Tháng|Bộ phận|Công chức|Chuyên viên|Văn phòng|Ủy ban|Uỷ ban|Đoàn|Đội|Đài|Chỉ số|Mục|Điều|Phần|Nhóm|Cột|Bằng|Giấy|Sổ|Phiếu|Mẫu|Khung|Bảng|Công cụ|Chi cục|Liên đoàn|Trường|Khoa|Quỹ|Chi nhánh)(?: [\p{L}-]+,?){0,5} $/u

/** After these words nothing has a capital: `tự Kiểm tra`, `hằng Năm`. */
const surely = /(?:^|\s)(?:[Hh]àng|[Hh]ằng|tự|công tác|nhiệm vụ|tham gia|cùng|được|phải|sẽ|đã) $/u

/** A citation's words about its title: the first letter of a document's name is a capital (V.6). */
const titleBefore = /(?:về việc|về|ban hành|phê duyệt|là|gọi là|:) $/u

/** A capital that nothing asks for. */
export interface StrayCapital {
  running: RunningText
  found: string
  from: number
}

/** Common words with a capital that no sentence, name or title gives them. */
export function strayCapitals(context: CheckContext): StrayCapital[] {
  const stray: StrayCapital[] = []
  for (const running of context.of(runningTexts)) {
    const { words: text, passage, isCapitals } = running
    if (isCapitals || passage === undefined || passage.kind === 'recipient' || passage.kind === 'signature')
      continue
    for (const { 0: found, index: from } of text.matchAll(words))
      if (isStray(running, found, from)) stray.push({ running, found, from })
  }
  return stray
}

function isStray(running: RunningText, found: string, from: number): boolean {
  const { words: text } = running
  const place = placeInSentence(text, from)
  const inBrackets =
    place === 'after-mark' && text[from - 1] === '(' && follows(text, from, /[\p{Ll}\d,] \($/u)
  if (place === 'start' || (place === 'after-mark' && !(inBrackets && verb.test(found)))) return false
  if (!running.isTyped(from, from + found.length)) return false
  if (place === 'after-semicolon') return phrase.test(found)
  if (inBrackets) return verb.test(found)
  const before = text.slice(Math.max(0, from - 60), from)
  if (mayBeOfName(text, from, found)) return false
  if (surely.test(before)) return true
  if (!/[\p{Ll}\d],? $|\p{Lu}, $/u.test(before)) return false
  if (nameBefore.test(before) || headBefore.test(before) || titleBefore.test(before)) return false
  // A chain of capitals goes on: `Văn hóa, Thể thao và Du lịch`.
  return !/\p{Lu}\p{Ll}+(?: \p{Ll}+)?(?:,| và| -| –) $/u.test(before) || verb.test(found)
}
