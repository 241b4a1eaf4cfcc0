import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckContext } from '../../context.ts'
import { findEach, writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { follows, lowered, wholeWords } from '../../words/names/words-pattern.ts'

/** Not `Huyện ủy`, `Tỉnh đoàn`, which are names; a quận or phường with a number, an event or a person for its name keeps the capital. */
const nouns = lazyPattern(() =>
  wholeWords(
    '(?:Xã(?! (?:hội|giao|viên))|Huyện|Tỉnh|Thị xã|Thị trấn|Thôn|Phường(?! [\\p{Lu}\\d])|Quận(?! [\\p{Lu}\\d])|Thành phố(?= \\p{Lu})(?! Hồ Chí Minh)|Châu(?= (?:Á|Âu|Phi|Mỹ|Đại Dương)))(?! (?:ủy|uỷ|đoàn|đội|lộ|lỵ|Đoàn|Đội|Ủy|Uỷ))',
  ),
)

/** Bodies whose own name has the continent's. */
const organisation = /(?:Ngân hàng|Liên minh|Hội đồng|Ủy ban|Hiệp hội|Diễn đàn|Liên đoàn)[^,;.]{0,30}$/

const nameBefore = lazyPattern(() => /\p{Lu}\p{Ll}+ $/u)

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
  const habits = context.of(ownCapitals)
  const goesOn = new Set(texts.filter((text, index) => isSecondLineOfTitle(text, texts[index - 1])))
  return findEach(texts, nouns, ({ 0: found, index: from, input }, running) => {
    if (running.isCapitals || !running.isTyped(from, from + found.length)) return undefined
    const inside = placeInSentence(input, from) === 'inside' || (goesOn.has(running) && from === 0)
    if (!inside || follows(input, from, nameBefore)) return undefined
    if (habits.has(found) && isAlone(input, from, found)) return undefined
    if (found === 'Châu' && follows(input, from, organisation)) return undefined
    return { message: `danh từ chung “${found}” viết hoa giữa câu`, ...writeAs(lowered(found)) }
  })
}

/** `của Tỉnh`, `toàn Xã`: the unit that issues the plan, by no name and as a part of none. */
const isAlone = (words: string, from: number, noun: string): boolean =>
  !follows(words, from, bodyBefore) &&
  !nameBehind.test(words.slice(from + noun.length, from + noun.length + 3))

const bodyBefore = lazyPattern(() => /(?:[Nn]hân dân|UBND|HĐND|(?<!\p{Lu})\p{Lu}{3,}) $/u)
const nameBehind = lazyPattern(() => /^ \p{Lu}/u)
const aloneSmall = lazyPattern(() =>
  wholeWords('(?<=(?:của|toàn|địa bàn|do|cho|trong|ở|tại) )(?:xã(?! hội)|huyện|tỉnh)(?! \\p{Lu})'),
)

/** The nouns that a plan writes with a capital wherever it means the issuing unit: many offices do, and the decree says nothing of it. */
function ownCapitals(context: CheckContext): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { words, isCapitals } of context.of(runningTexts)) {
    if (isCapitals) continue
    for (const { 0: found, index } of nouns.all(words))
      if (placeInSentence(words, index) === 'inside' && isAlone(words, index, found))
        counts.set(found, (counts.get(found) ?? 0) + 1)
    for (const { 0: found } of aloneSmall.all(words)) {
      const noun = found.charAt(0).toUpperCase() + found.slice(1)
      counts.set(noun, (counts.get(noun) ?? 0) - 1)
    }
  }
  return new Set([...counts].flatMap(([noun, more]) => (more > 2 ? [noun] : [])))
}

/** The lines of a title are one sentence. */
function isSecondLineOfTitle({ passage }: RunningText, previous: RunningText | undefined): boolean {
  return (
    passage?.kind === 'subject' &&
    previous?.passage?.kind === 'subject' &&
    previous.passage.part === passage.part
  )
}
