import loadAbbreviations from '../../../../data/tu-ngu/chu-viet-tat.yaml'
import { lazy } from '../../../language/lazy.ts'
import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { splitWords } from '../../../language/split-words.ts'
import type { Rule } from '../../rule.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { follows } from '../../words/names/words-pattern.ts'

/** Abbreviations that every office reads, and words that are written in capitals. */
const common = lazy(() => new Set(splitWords(loadAbbreviations().quen_dung)))

const abbreviation = lazyPattern(
  () => /(?<![\p{L}\p{N}_/&.–-]|\p{Lu},)[A-ZĐ]{2,8}(?![\p{L}\p{N}_/&-]|,\p{Lu})/gu,
)

const capitalsBefore = lazyPattern(() => /(?<!\p{Lu})\p{Lu}{2,} $/u)
const capitalsAfter = lazyPattern(() => /^ \p{Lu}{2}/u)
/** What stands before a quantity's unit, and behind what is the first word of a name: `100 MVAR`, `FPT Telecom`, `COP 26`. */
const quantityBefore = /(?<![\d.,])[.,]*\d[\d.,]* ?$/
const nameAfter = lazyPattern(() => /^ (?:\p{Lu}\p{Ll}|\d)/u)
const roman = /^[IVXLC]+$/

/** A bracket with nothing but abbreviations, and what may introduce them: `bảo vệ và phát triển rừng (BVR và PTR, PCCCR)`. */
const listBefore =
  /\((?:(?:viết tắt|gọi tắt|sau đây)(?: là)?:? )?["“]?(?:[A-ZĐ&.-]{2,10}["”]?(?:[,;]| và| &|[,;] và) ["“]?)+$/
const listAfter = /^["”]?(?:(?:[,;]| và| &|[,;] và) ["“]?[A-ZĐ&.-]{2,10}["”]?)*\)/

/** A word that explains itself: `công nghệ thông tin (CNTT)`, `PCI (…)`, `viết tắt là`. */
const explained = (words: string, from: number, to: number): boolean =>
  words[from - 1] === '(' ||
  words.slice(to, to + 2) === ' (' ||
  (follows(words, from, listBefore) && listAfter.test(words.slice(to, to + 120))) ||
  follows(words, from, /(?:viết tắt|gọi tắt|sau đây)(?: là)?:? ?["“]?$/)

/** An abbreviation that few know and that no words of the plan explain. */
export const unexplained: Rule = {
  id: 'tu-ngu/viet-tat-chua-giai-thich',
  group: 'tu-ngu',
  severity: 'info',
  title: 'Chữ viết tắt chưa được giải thích',
  explanation:
    'Chữ viết tắt ít dùng phải viết đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn. Mỗi chữ báo một lần, ở chỗ đầu tiên; những chữ quen dùng như UBND, HĐND, CCHC, TTHC không báo.',
  example: `noi_dung:
  - Hoàn thiện hồ sơ {+theo dõi thi hành pháp luật (TDTHPL); UBND xã báo cáo kết quả +}TDTHPL.`,
  *check(context) {
    const first = new Map<string, { running: RunningText; from: number }>()
    const known = new Set<string>(unitShorts(context.plan.units.values()))
    for (const running of context.of(runningTexts)) {
      const { words, isCapitals, passage } = running
      if (isCapitals || isSkipped(passage?.kind)) continue
      for (const { 0: found, index: from } of abbreviation.all(words)) {
        const to = from + found.length
        if (explained(words, from, to)) known.add(found)
        else if (!first.has(found) && isUnknown(running, found, from)) first.set(found, { running, from })
      }
    }
    for (const [found, { running, from }] of first)
      if (!known.has(found))
        yield {
          text: running.text,
          from,
          to: from + found.length,
          message: `chữ viết tắt “${found}” chưa được giải thích`,
          hint: 'Viết đủ ở lần đầu, chữ viết tắt để trong ngoặc đơn sau đó.',
        }
  },
}

const isSkipped = (kind: string | undefined): boolean =>
  kind === undefined ||
  kind === 'recipient' ||
  kind === 'signature' ||
  kind === 'signer' ||
  kind === 'legal-basis'

function isUnknown({ words, isCited, isTyped }: RunningText, found: string, from: number): boolean {
  const to = from + found.length
  if (common().has(found) || roman.test(found) || isCited(from) || !isTyped(from, to)) return false
  if (follows(words, from, quantityBefore) || nameAfter.test(words.slice(to, to + 3))) return false
  // Words in capitals stand beside each other; an abbreviation stands alone.
  return !follows(words, from, capitalsBefore) && !capitalsAfter.test(words.slice(to, to + 3))
}

function* unitShorts(units: Iterable<{ short?: string }>): Generator<string> {
  for (const { short } of units) if (short !== undefined) yield short
}
