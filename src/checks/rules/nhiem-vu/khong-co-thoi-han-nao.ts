import { readDeadline } from '../../../language/deadlines.ts'
import type { Passage } from '../../../reading/passages.ts'
import { readTasks } from '../../../reading/tasks/tasks.ts'
import { mentionedUnits } from '../../../reading/units/unit-mentions.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'

/** So many units must have been given work before a plan is one that gives out work. */
const fewestUnits = 3

export const noDeadlines: Rule = {
  id: 'nhiem-vu/khong-co-thoi-han-nao',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Giao việc cho các đơn vị mà không có thời hạn nào',
  explanation:
    'Phần phân công không có lấy một thời hạn thì không theo dõi được việc nào chậm; kế hoạch thường bị trả lại để bổ sung bảng nhiệm vụ.',
  example: `noi_dung:
  - de_muc: Tổ chức thực hiện
    noi_dung: |
      Công chức Văn phòng - Thống kê: Tham mưu kế [-hoạch.-]{+hoạch trong quý I.+}
      Công chức Tư pháp - Hộ tịch: Tham mưu rà soát văn [-bản.-]{+bản trước ngày 30/6.+}
      Công chức Tài chính - Kế toán: Tham mưu kinh [-phí.-]{+phí trong tháng 1.+}`,
  *check(context) {
    if (context.of(readTasks).some(({ from }) => from !== 'duty')) return
    const assigning = assignments(context)
    const units = new Set(assigning.map(({ unit }) => unit))
    if (units.size < fewestUnits) return
    // The last heading that all of them stand under.
    const paths = assigning.map(({ passage }) => passage.headings)
    const common = paths[0]!.filter((heading, depth) => paths.every(path => path[depth] === heading)).at(-1)
    if (common === undefined) return
    const below = context.passages.filter(({ headings }) => headings.includes(common))
    if (below.some(({ kind, text }) => kind !== 'heading' && hasTime(text.text))) return
    yield {
      text: common.plain,
      message: `phần này giao việc cho ${units.size} đơn vị mà không có thời hạn nào.`,
      hint: 'Ghi thời hạn ở từng việc, hoặc thêm phụ lục có các cột Chủ trì, Thời gian, Sản phẩm.',
    }
  },
}

/** Headings and paragraphs that begin with a unit. */
function assignments(context: CheckContext): { unit: string; passage: Passage }[] {
  return context
    .of(mentionedUnits)
    .flatMap(({ family, mentions }) =>
      mentions
        .filter(
          ({ passage: { kind, role }, text, from }) =>
            (kind === 'line' || kind === 'heading') &&
            (role === 'to_chuc' || role === 'nhiem_vu') &&
            /^[\s\d\p{L}.)/–+-]{0,4}(?:\s*(?:công\s+chức|cán\s+bộ|phòng|ban)\s+)?$/iu.test(
              text.text.slice(0, from),
            ),
        )
        .map(({ passage }) => ({ unit: family.key, passage })),
    )
}

/** A month, quarter or last day, or how often; a whole year belongs to the name of the work, a full date to that of a document. */
function hasTime(text: string): boolean {
  return readDeadline(text).parts.some(({ kind, every, from, to, hasYear }) => {
    if (kind === 'by') return true
    if (kind === 'within')
      return (
        /^(?:quý|tháng|tuần)/iu.test(text.slice(from, to)) ||
        (!hasYear && /^(?:ngày|\d)/iu.test(text.slice(from, to)))
      )
    return every !== undefined && every !== 'year'
  })
}
