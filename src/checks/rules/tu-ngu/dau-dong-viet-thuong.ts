import { lazyPattern } from '../../../language/lazy-pattern.ts'
import type { Rule } from '../../rule.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { beginsSmall, capitalised } from '../../words/names/words-pattern.ts'

/** A line that begins with a list mark or a label. */
const opening = lazyPattern(
  () =>
    /^\s*(?:[-–+•]\s+(?:\d+(?:\.\d+)*\.?\s+|[a-zđ]\)\s+)?|\d+(?:\.\d+)*\.?\s+|[a-zđ]\)\s+)(?!\p{L}\))(?=\p{L})/u,
)

/** So many lines have to begin with a capital for one that does not to be a mistake. */
const share = 0.9
const fewest = 8

/** A listed line that begins in lower case where the others begin with a capital. */
export const lowerStart: Rule = {
  id: 'tu-ngu/dau-dong-viet-thuong',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Đầu dòng viết thường',
  explanation:
    'Chữ đầu dòng viết hoa. Một dòng viết thường giữa những dòng viết hoa thường là câu bị mất phần đầu khi chép. Chỉ báo khi hầu hết các dòng trong kế hoạch viết hoa.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I',
  example: `noi_dung: |
  {+Gồm:
  +}-[- Rà soát-] thủ [-tục.-]{+tục hành chính;+}
  - [-Công khai -]kết [-quả.-]{+quả;+}
  -[- Cập nhật-] hồ sơ.[-
  - Báo cáo định kỳ.
  - Kiểm tra công vụ.
  - trạm y tế công khai thủ tục.
  - Đánh giá kết quả.
  - Tuyên truyền.
  - Tập huấn.
  - Khen thưởng.
  - Tổng kết.
  - Sơ kết.-]`,
  *check(context) {
    const listed: { running: RunningText; at: number; isLower: boolean }[] = []
    for (const running of context.of(runningTexts)) {
      const at = opening.exec(running.words)?.[0].length
      if (at !== undefined && running.passage?.kind !== 'recipient')
        listed.push({ running, at, isLower: beginsSmall(running.words.slice(at)) })
    }
    const lower = listed.filter(({ isLower }) => isLower)
    if (listed.length < fewest || lower.length > listed.length * (1 - share)) return
    for (const { running, at } of lower) {
      const to = at + /^\S+/.exec(running.words.slice(at))![0].length
      const found = running.words.slice(at, to)
      if (!running.isTyped(at, to)) continue
      yield {
        text: running.text,
        from: at,
        to,
        message: `đầu dòng viết thường “${found}”, các dòng khác viết hoa`,
        hint: 'Viết hoa chữ đầu dòng; xem câu có bị mất phần đầu không.',
        fix: capitalised(found),
      }
    }
  },
}
