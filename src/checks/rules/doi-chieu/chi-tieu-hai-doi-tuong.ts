import { isSame } from '../../../language/decimals.ts'
import { type Target, targetsOf } from '../../../reading/targets.ts'
import type { Rule } from '../../rule.ts'
import { WeightedTexts } from '../../weighted-texts.ts'

/** Clauses that are less alike than this were not meant to say the same. */
const LEAST_LIKENESS = 0.6

/** The same target, word for word, of two things: `số hóa hồ sơ` in the body, `số hóa kết quả` in the appendix. */
export const targetTwoObjects: Rule = {
  id: 'doi-chieu/chi-tieu-hai-doi-tuong',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Một chỉ tiêu nói về hai đối tượng khác nhau',
  explanation:
    'Chỉ tiêu ở phụ lục chép lại chỉ tiêu ở thân văn bản nhưng đổi đối tượng, nên không rõ mức đó áp dụng cho cái gì. Thống nhất một cách ghi.',
  example: `ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - de_muc: Chỉ tiêu
      noi_dung: Số hóa [-hồ sơ-]{+kết quả+} chứng thực thuộc thẩm quyền của phường đạt tối thiểu 95% số lượng tiếp nhận trong năm.
phu_luc:
  - ten: Nhiệm vụ
    noi_dung:
      - bang:
          cot: { chi_tieu: Chỉ tiêu, nhiem_vu: Nhiệm vụ }
          hang: |
            Số hóa kết quả chứng thực thuộc thẩm quyền của phường đạt tối thiểu 95% số lượng tiếp nhận trong năm | Số hóa`,
  *check(context) {
    const targets = context.of(targetsOf)
    const texts = new WeightedTexts()
    for (const { words } of targets) texts.add(words)
    const inBody = new Set(targets.filter(({ passage }) => passage.part === 'plan').map(beginning))
    const inAppendix = new Set(targets.filter(({ passage }) => passage.part !== 'plan').map(beginning))
    for (const [index, later] of targets.entries())
      for (const before of texts.near(index)) {
        const earlier = targets[before]!
        const isAcross = earlier.passage.part === 'plan' && later.passage.part.startsWith('appendix')
        if (!isAcross || later.unit !== earlier.unit || !isSame(later.value, earlier.value)) continue
        // Where the body has both of them, they are two targets.
        if (inBody.has(beginning(later)) || inAppendix.has(beginning(earlier))) continue
        const changed = changedWords(earlier, later)
        if (changed === undefined || texts.likeness(earlier.words, later.words) < LEAST_LIKENESS) continue
        const { text } = earlier.passage
        const from = Math.max(earlier.from, text.text.toLowerCase().indexOf(changed[0], earlier.from))
        yield {
          text,
          from,
          to: earlier.figureTo > from ? earlier.figureTo : earlier.to,
          message: `chỉ tiêu này nói về “${changed[0]}”, nhưng cùng chỉ tiêu ở phụ lục lại nói về “${changed[1]}”.`,
          hint: 'Thống nhất đối tượng của chỉ tiêu ở cả hai chỗ.',
          related: [{ message: `Phụ lục ghi “${changed[1]}”.`, ...later.passage.text.location() }],
        }
      }
  },
}

const beginning = ({ words }: Target): string => words.slice(0, 6).join(' ')

/** The two syllables near the beginning that stand in each other's place, where all else goes on the same. */
function changedWords({ words: a }: Target, { words: b }: Target): [string, string] | undefined {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (at === 0 || at > 4 || at + 4 > Math.min(a.length, b.length)) return undefined
  const isSwapped = a[at + 1] !== b[at + 1] && a[at + 2] === b[at + 2] && a[at + 3] === b[at + 3]
  if (!isSwapped) return undefined
  const [own, theirs] = [a, b].map(words => words.slice(at, at + 2).join(' '))
  // A mistyped syllable is another thing: the object must be named by other letters.
  return own![0] === theirs![0] ? undefined : [own!, theirs!]
}
