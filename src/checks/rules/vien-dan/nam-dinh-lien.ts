import { pattern } from '../../../language/pattern.ts'
import { runOnPassages } from '../../../reading/run-on-passages.ts'
import { findEach, writeAs } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

/** Eight digits alone may be anything. */
const glued = pattern(
  /(?:19|20)\d\d20\d\d/,
  () =>
    /(?<=(?:giai đoạn|nhiệm kỳ|năm học|thời kỳ|các năm|năm)\s(?:từ\s)?)((?:19|20)\d\d)(20\d\d)(?!\d|[/.]\d)/giu,
)
/** Longer than any plan, strategy or programme. */
const longestPhase = 40

/** `giai đoạn 20212030`: a hyphen lost at a line end. */
export const runTogetherYears: Rule = {
  id: 'vien-dan/nam-dinh-lien',
  group: 'vien-dan',
  severity: 'error',
  title: 'Hai năm của một giai đoạn dính liền nhau',
  explanation: 'Dấu gạch nối giữa hai năm bị mất, thường khi chép từ tệp PDF. Thêm lại dấu gạch nối.',
  example: `noi_dung:
  - Thực hiện Chương trình phát triển đô thị giai đoạn [-20252030.-]{+2025-2030.+}`,
  check: context =>
    findEach(context.of(runOnPassages), glued, ([typed, from, to]) => {
      const years = Number(to) - Number(from)
      return years <= 0 || years > longestPhase
        ? undefined
        : { message: `hai năm dính liền: “${typed}”.`, ...writeAs(`${from}-${to}`) }
    }),
}
