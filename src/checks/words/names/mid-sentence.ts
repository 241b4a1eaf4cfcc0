import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { plainWords } from './plain-words.ts'
import { type RunningText, runningTexts } from './running-text.ts'
import { lowered, wholeWords } from './words-pattern.ts'

const words = wholeWords(`(?:${plainWords.verbs}|${plainWords.nouns})`)
const verb = new RegExp(`^(?:${plainWords.verbs})$`, 'u')

/** What comes before a name's own first word, with at most a few words between: `Phần mềm Quản lý`, `Luật Tổ chức`, `Phòng Tài chính, Kế hoạch`. */
const nameBefore =
  /(?:^|[\s(“/])(?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết định|Chỉ thị|Thông|Kế hoạch|Kết luận|Chương trình|Đề án|Dự án|Quy chế|Quy định|Quy trình|Hướng dẫn|Báo cáo|Công văn|Tờ trình|Biên bản|Danh mục|Phụ lục|Phần mềm|Hệ thống|Cơ sở|Cổng|Trang|Trung tâm|Trục|Nền tảng|Phòng|Ban|Tổ|Bộ|Sở|Cục|Vụ|Viện|Hội|Hội đồng|Hội nghị|Hội thi|Cuộc thi|Phong trào|Ngày|Tháng|Bộ phận|Công chức|Chuyên viên|Văn phòng|Ủy ban|Uỷ ban|Đoàn|Đội|Đài|Chỉ số|Mục|Điều|Phần|Nhóm|Cột|Bằng|Giấy|Sổ|Phiếu|Mẫu|Khung|Bảng|Công cụ|Chi cục|Liên đoàn|Trường|Khoa|Quỹ|Chi nhánh)(?: [\p{L}-]+,?){0,5} $/u

/** A citation's words about its title: the first letter of a document's name is a capital (V.6). */
const titleBefore = /(?:về việc|về|ban hành|phê duyệt|là|gọi là|:) $/u

/** A capital on a common word in the middle of a sentence. */
export const midSentence: Rule = {
  id: 'tu-ngu/viet-hoa-giua-cau',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Từ thường viết hoa giữa câu',
  explanation:
    'Giữa câu chỉ viết hoa tên riêng, tên cơ quan, tên văn bản. Từ thường viết hoa thường là dấu vết của câu được chép hoặc ghép lại.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I',
  bad: `noi_dung:
  - Các công chức có liên quan Tham mưu thực hiện nhiệm vụ.`,
  good: `noi_dung:
  - Các công chức có liên quan tham mưu thực hiện Luật Tổ chức chính quyền địa phương.`,
  *check(context): Generator<CheckFinding> {
    for (const { running, found, from } of context.of(strayCapitals)) {
      if (placeOf(running, from) === 'after-semicolon') continue
      const right = lowered(found)
      yield {
        text: running.text,
        from,
        to: from + found.length,
        message: `“${found}” viết hoa giữa câu`,
        hint: `Viết “${right}”.`,
        fix: right,
      }
    }
  },
}

/** A capital after a semicolon, in a plan that writes lower case there. */
export const afterSemicolon: Rule = {
  id: 'tu-ngu/viet-hoa-sau-cham-phay',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Viết hoa sau dấu chấm phẩy không thống nhất',
  explanation:
    'Sau dấu chấm phẩy câu chưa hết nên viết chữ thường. Chỉ báo khi phần lớn những chỗ khác trong kế hoạch viết chữ thường.',
  bad: `noi_dung: |
  Rà soát thủ tục hành chính; công khai kết quả; cập nhật hồ sơ; báo cáo định kỳ.
  Kiểm tra việc thực hiện; Tổ chức rút kinh nghiệm.`,
  good: `noi_dung: |
  Rà soát thủ tục hành chính; Công khai kết quả; Cập nhật hồ sơ; Báo cáo định kỳ.`,
  *check(context): Generator<CheckFinding> {
    const stray = context
      .of(strayCapitals)
      .filter(({ running, from }) => placeOf(running, from) === 'after-semicolon')
    if (stray.length === 0) return
    let lower = 0
    for (const { words: text } of context.of(runningTexts)) lower += text.match(/; \p{Ll}/gu)?.length ?? 0
    if (lower <= stray.length * 2) return
    let last: RunningText | undefined
    for (const { running, found, from } of stray) {
      if (running === last) continue
      last = running
      yield {
        text: running.text,
        from,
        to: from + found.length,
        message: `“${found}” viết hoa sau dấu chấm phẩy, phần lớn những chỗ khác trong kế hoạch viết chữ thường`,
        hint: `Viết “${lowered(found)}”, hoặc ngắt thành câu mới.`,
        fix: lowered(found),
      }
    }
  },
}

interface StrayCapital {
  running: RunningText
  found: string
  from: number
}

const placeOf = (running: RunningText, from: number) => placeInSentence(running.words, from)

/** Common words with a capital that no sentence, name or title gives them. */
function strayCapitals(context: CheckContext): StrayCapital[] {
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
    place === 'after-mark' && text[from - 1] === '(' && /[\p{Ll},] \($/u.test(text.slice(0, from))
  if (place === 'start' || (place === 'after-mark' && !(inBrackets && verb.test(found)))) return false
  if (!running.isTyped(from, from + found.length)) return false
  if (place === 'after-semicolon' || inBrackets) return verb.test(found)
  const before = text.slice(Math.max(0, from - 60), from)
  if (!/[\p{Ll}\d],? $|\p{Lu}, $/u.test(before) && !/^(?:Hàng|Hằng) $/.test(before.slice(-5))) return false
  if (nameBefore.test(before) || titleBefore.test(before)) return false
  // A chain of capitals goes on: `Văn hóa, Thể thao và Du lịch`.
  return !/\p{Lu}\p{Ll}+(?: \p{Ll}+)?(?:,| và| -| –) $/u.test(before) || verb.test(found)
}
