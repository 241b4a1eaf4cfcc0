import { latePattern } from '../../../language/late-pattern.ts'
import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckContext } from '../../context.ts'
import { findEach, writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { follows, lowered, wholeWords } from '../../words/names/words-pattern.ts'

/** Not `Huyện ủy`, `Tỉnh đoàn`, which are names; a quận or phường with a number, an event or a person for its name keeps the capital. */
const nouns = latePattern(() =>
  wholeWords(
    '(?:Xã(?! (?:hội|giao|viên))|Huyện|Tỉnh|Thị xã|Thị trấn|Thôn|Phường(?! [\\p{Lu}\\d])|Quận(?! [\\p{Lu}\\d])|Thành phố(?= \\p{Lu})(?! Hồ Chí Minh)|Châu(?= (?:Á|Âu|Phi|Mỹ|Đại Dương)))(?! (?:ủy|uỷ|đoàn|đội|lộ|lỵ|Đoàn|Đội|Ủy|Uỷ))',
  ),
)

/** Bodies whose own name has the continent's. */
const organisation = /(?:Ngân hàng|Liên minh|Hội đồng|Ủy ban|Hiệp hội|Diễn đàn|Liên đoàn)[^,;.]{0,30}$/

const nameBefore = latePattern(() => /\p{Lu}\p{Ll}+ $/u)

/** The common noun of an administrative unit is in lower case. */
export const unitNouns: Rule = {
  id: 'tu-ngu/viet-hoa-don-vi-hanh-chinh',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Danh từ chung xã, huyện, tỉnh viết hoa giữa câu',
  explanation:
    'Danh từ chung chỉ đơn vị hành chính viết chữ thường, chỉ tên riêng viết hoa: xã X, của tỉnh. Chữ hoa chỉ đúng ở đầu câu, và khi tên là số, tên người hay sự kiện: Quận 1.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III khoản 1',
  example: `noi_dung:
  - Thực hiện chỉ đạo của {+tỉnh và +}Tỉnh{+ ủy+} về cải cách hành chính.`,
  check: context => firstFew(context, find(context), 8),
}

function find(context: CheckContext): Iterable<CheckFinding> {
  const texts = context.of(runningTexts)
  const goesOn = new Set(texts.filter((text, index) => isSecondLineOfTitle(text, texts[index - 1])))
  return findEach(texts, nouns, ({ 0: found, index: from, input }, running) => {
    if (running.isCapitals || !running.isTyped(from, from + found.length)) return undefined
    const inside = placeInSentence(input, from) === 'inside' || (goesOn.has(running) && from === 0)
    if (!inside || follows(input, from, nameBefore)) return undefined
    if (found === 'Châu' && follows(input, from, organisation)) return undefined
    return { message: `danh từ chung “${found}” viết hoa giữa câu`, ...writeAs(lowered(found)) }
  })
}

/** The lines of a title are one sentence. */
function isSecondLineOfTitle({ passage }: RunningText, previous: RunningText | undefined): boolean {
  return (
    passage?.kind === 'subject' &&
    previous?.passage?.kind === 'subject' &&
    previous.passage.part === passage.part
  )
}
