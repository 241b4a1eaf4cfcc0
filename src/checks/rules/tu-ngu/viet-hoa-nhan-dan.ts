import type { Pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import { findEach, wordsBefore, writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { runningTexts } from '../../words/names/running-text.ts'
import { phrases } from '../../words/names/words-pattern.ts'

/** Names and set phrases in which `nhân dân` is not the People as such. */
const people = phrases(
  ['nhân dân'],
  '(?<!(?:đại biểu|ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|viện kiểm soát|kiểm sát viên|hội thẩm|quân đội|công an|an ninh|cảnh sát|thanh tra|vũ trang|tín dụng|chiến tranh|nhà giáo|nghệ sĩ|thầy thuốc|báo|nghệ nhân|thẩm phán|chứng minh|chứng minh thư) )nhân dân(?! tệ| tối cao)',
)

/** The State as the one who acts or owns, not as a part of `quản lý nhà nước`, `cơ quan nhà nước`. */
const state = phrases(
  ['nhà nước'],
  '(?<=(?:của|do|giữa|Đảng,|Đảng và) )nhà nước|(?<!(?:ngân sách|cơ quan|quản lý|vốn|kho bạc|doanh nghiệp|tài sản|nguồn|sách) )nhà nước(?= (?:và [Nn]hân dân|đặt hàng|hỗ trợ|giao nhiệm vụ|thu hồi|bảo đảm|đảm bảo|cấp kinh phí))',
)

const headBefore =
  /(?:ủy|uỷ|ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|quân đội|công an|vũ trang) $/iu

/** “Nhân dân” and “Nhà nước” take a capital. */
export const peopleAndState: Rule = {
  id: 'tu-ngu/viet-hoa-nhan-dan',
  group: 'tu-ngu',
  severity: 'warning',
  title: '“nhân dân”, “nhà nước” không viết hoa',
  explanation:
    'Danh từ Nhân dân, Nhà nước viết hoa trong văn bản hành chính. Chữ thường chỉ còn trong tên như Ủy ban nhân dân, và trong cụm từ như quản lý nhà nước, ngân sách nhà nước.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V khoản 1',
  example: `noi_dung:
  - Tạo thuận lợi cho [-nhân-]{+Nhân+} dân khi làm thủ tục hành [-chính.-]{+chính tại Ủy ban nhân dân xã; tiết kiệm ngân sách nhà nước.+}`,
  check: context =>
    firstFew(context, [...find(context, people, 'Nhân dân'), ...find(context, state, 'Nhà nước')], 12),
}

const find = (context: CheckContext, pattern: Pattern, right: string): Iterable<CheckFinding> =>
  findEach(context.of(runningTexts), pattern, (match, { isCited, isTyped }) => {
    const { 0: found, index: from } = match
    if (headBefore.test(wordsBefore(match, 16)) || isCited(from)) return undefined
    return isTyped(from, from + found.length)
      ? { message: `danh từ “${found}” phải viết hoa`, ...writeAs(right) }
      : undefined
  })
