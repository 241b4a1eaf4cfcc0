import { groupBy } from '../../../collections/group-by.ts'
import { lazy } from '../../../language/lazy.ts'
import { pattern } from '../../../language/pattern.ts'
import { wordPairs } from '../../../language/word-pairs.ts'
import type { Passage } from '../../../reading/passages.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { findEach, wordsBehind, writeAs } from '../../matches.ts'
import { textsWith } from '../../may-hold.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { around } from './dau-cach-quanh-dau-cau.ts'

/** The words that may stand before each word, and the pattern that finds them. */
const firsts = lazy(() => {
  const seconds = groupBy(wordPairs(), ({ first }) => first)
  const words = [...seconds.keys()]
  const all = pattern(words, () => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?=[ \\u00a0,])`, 'giu'))
  return { all, seconds }
})

/** An opening phrase that runs into its sentence: `Căn cứ Kế hoạch này đề nghị các đơn vị …`. */
const openingPhrase = pattern(
  ['đề nghị', 'yêu cầu'],
  () =>
    /(?<=^(?:Căn cứ|Trên cơ sở|Thực hiện|Theo) [^,.;:]{3,60}(?:này|trên))[ \u00a0](?=(?:đề nghị|yêu cầu)(?!\p{L}))/gu,
)

/** Two bodies that stand side by side without a comma: `đơn vị thuộc huyện UBND các xã`. */
const bodies = pattern(
  ['thuộc '],
  () =>
    /(?<=(?<!\p{L})thuộc (?:tỉnh|huyện|xã|phường|thành phố|sở))[ \u00a0](?=(?:UBND|HĐND|Ủy ban|Hội đồng|Văn phòng|Công an) )/gu,
)

/** `Cơ quan chủ trì phối hợp với …`: there the first word tells the unit, and is no verb. */
const leadUnit = /(?:đơn vị|cơ quan|bộ phận|công chức|ngành|phòng|được giao|giao)[ \u00a0]$/iu

/** A body whose name follows it: `Đoàn Kiểm tra`, `Tổ Tuyên truyền`. */
const nameBefore =
  /(?<!\p{L})(?:đoàn|tổ|ban|tiểu ban|hội đồng|phòng|cục|vụ|viện|trung tâm|bộ phận|nhóm)[ \u00a0]$/iu

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

interface Place {
  text: PlacedText
  /** The blank that a comma has to stand before. */
  at: number
  to: number
}

/** Commas that are missing between words of one kind. */
export const missingCommas: Rule = {
  id: 'the-thuc/thieu-dau-phay',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Thiếu dấu phẩy giữa các từ cùng loại',
  explanation:
    'Giữa các từ ngang hàng có dấu phẩy: “cán bộ, công chức”, “chỉ đạo, điều hành”, “Chủ trì, phối hợp”. Thiếu dấu phẩy thì hai cơ quan thành một.',
  example: `noi_dung: |
  Tăng cường công tác chỉ [-đạo-]{+đạo,+} điều hành của Ủy ban nhân dân xã.`,
  *check(context) {
    for (const [key, { sure, without, withComma }] of context.of(pairPlaces))
      if (sure || withComma > without.length)
        for (const place of context.tellsAll ? without : without.slice(0, mostReported))
          yield finding(key, place)
    yield* missingBetweenBodies(context)
    yield* missingBehindOpening(context)
  },
}

/** A pair that a plan always writes so is reported at its first places only. */
const mostReported = 5

type PairPlaces = Map<string, { sure: boolean; without: Place[]; withComma: number }>

function pairPlaces({ passages }: CheckContext): PairPlaces {
  const { all, seconds } = firsts()
  const found: PairPlaces = new Map()
  for (const { text, kind } of textsWith(passages, all)) {
    if (kind === 'unit') continue
    for (const { 0: first, index } of all.all(text.text)) {
      const at = index + first.length
      const after = text.text.slice(at, at + 40)
      for (const { second, sure } of seconds.get(first.toLowerCase()) ?? []) {
        const key = `${first.toLowerCase()}, ${second}`
        const entry = found.get(key) ?? { sure, without: [], withComma: 0 }
        if (second === 'phối hợp' && leadUnit.test(text.text.slice(Math.max(0, index - 14), index))) continue
        const blank = /^(,?)[ \u00a0]+/.exec(after)
        if (blank === null || !isWord(after.slice(blank[0].length), second)) continue
        // `Đoàn Kiểm tra giám sát`: the words are the name of a body.
        if (isCapital(first) && nameBefore.test(text.text.slice(Math.max(0, index - 14), index))) continue
        if (blank[1] === ',') entry.withComma++
        else entry.without.push({ text, at, to: at + blank[0].length })
        found.set(key, entry)
      }
    }
  }
  return found
}

const isWord = (text: string, word: string): boolean =>
  text.slice(0, word.length).toLowerCase() === word && !/^\p{L}/u.test(text.slice(word.length))

function finding(right: string, { text, at, to }: Place): CheckFinding {
  const [{ length } = '', second = ''] = right.split(', ')
  const first = text.text.slice(at - length, at)
  return {
    text,
    from: at - length,
    to: to + second.length,
    message: `thiếu dấu phẩy giữa “${first}” và “${second}”.`,
    ...writeAs(`${first}, ${text.text.slice(to, to + second.length)}`),
  }
}

const missingBehindOpening = ({ passages }: CheckContext): Iterable<CheckFinding> =>
  findEach(
    passages.filter(({ kind }) => kind === 'line' || kind === 'article'),
    openingPhrase,
    ({ input, index }) => ({
      message: 'thiếu dấu phẩy sau cụm từ mở đầu câu.',
      hint: `Viết “${around(input, index, index + 1, ', ')}”.`,
    }),
  )

/** The same words in many cells are reported once. */
function missingBetweenBodies({ passages }: CheckContext): Iterable<CheckFinding> {
  const seen = new Set<string>()
  const isNew = ({ text }: Passage): boolean => !seen.has(text.text) && seen.add(text.text) !== undefined
  return findEach(passages.filter(isNew), bodies, match => ({
    message: `thiếu dấu phẩy trước “${wordsBehind(match).split(' ')[0]}”: hai cơ quan viết liền thành một.`,
    hint: 'Thêm dấu phẩy giữa hai cơ quan; xem các ô khác có chép cùng câu này không.',
    fix: ', ',
  }))
}
