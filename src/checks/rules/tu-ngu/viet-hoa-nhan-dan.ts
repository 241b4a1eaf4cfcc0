import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { runningTexts } from '../../words/names/running-text.ts'
import { phrases } from '../../words/names/words-pattern.ts'

/** Names and set phrases in which `nhân dân` is not the People as such. */
const people = phrases(
  ['nhân dân'],
  '(?<!(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|viện kiểm soát|kiểm sát viên|hội thẩm|quân đội|công an|an ninh|cảnh sát|thanh tra|vũ trang|tín dụng|chiến tranh|nhà giáo|nghệ sĩ|thầy thuốc|báo|nghệ nhân|thẩm phán|chứng minh|chứng minh thư) )nhân dân(?! tệ| tối cao)',
)

/** The State as the one who acts or owns, not as a part of `quản lý nhà nước`, `cơ quan nhà nước`. */
const state = phrases(
  ['nhà nước'],
  '(?<=(?:của|do|giữa|Đảng,|Đảng và) )nhà nước|(?<!(?:ngân sách|cơ quan|quản lý|vốn|kho bạc|doanh nghiệp|tài sản|nguồn|sách) )nhà nước(?= (?:và [Nn]hân dân|đặt hàng|hỗ trợ|giao nhiệm vụ|thu hồi|bảo đảm|đảm bảo|cấp kinh phí))',
)

const headBefore = /(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|quân đội|công an|vũ trang) $/iu

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
  check: context => firstFew(find(context), 12),
}

function* find(context: CheckContext): Generator<CheckFinding> {
  for (const { text, words, isCited, isTyped } of context.of(runningTexts))
    for (const [pattern, right] of [
      [people, 'Nhân dân'],
      [state, 'Nhà nước'],
    ] as const)
      for (const { 0: found, index: from } of pattern.all(words)) {
        const to = from + found.length
        if (headBefore.test(words.slice(Math.max(0, from - 16), from)) || isCited(from)) continue
        if (!isTyped(from, to)) continue
        yield {
          text,
          from,
          to,
          message: `danh từ “${found}” phải viết hoa`,
          hint: `Viết “${right}”.`,
          fix: right,
        }
      }
}
