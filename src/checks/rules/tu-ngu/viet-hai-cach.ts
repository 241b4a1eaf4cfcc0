import { addTo } from '../../../collections/add-to.ts'
import { onceEach } from '../../../collections/once-each.ts'
import { tonePlacement } from '../../../language/syllables.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { otherWritings } from '../../words/names/two-writings.ts'
import { lexicon } from '../../words/spelling/lexicon.ts'
import { planWords } from '../../words/spelling/plan-words.ts'
import { officialForm, variantsOf } from '../../words/spelling/variants.ts'
import { inCaseOf, type Word } from '../../words/spelling/words.ts'

/** More places than these are reported at the first of them. */
const mostPlaces = 5

/** What one plan writes in two right ways: `tỷ lệ` and `tỉ lệ`, `hóa` and `hoá`, `hằng năm` and `hàng năm`; a name with two dashes, a foreign one in two spellings. */
export const twoSpellings: Rule = {
  id: 'tu-ngu/viet-hai-cach',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Một từ viết hai cách',
  explanation:
    'Hai cách viết đều đúng (tỷ lệ, tỉ lệ; hóa, hoá; hằng năm, hàng năm), nhưng trong một văn bản chỉ dùng một cách; tên riêng nước ngoài (Pakistan, Pa-ki-xtan) và dấu gạch trong một tên (Văn hóa - Thể thao) cũng vậy. Sửa cách ít dùng theo cách dùng nhiều hơn; với kỹ, lý, quy, tỷ… thì theo cách viết có y của văn bản hành chính.',
  example: `noi_dung: |
  - Nâng tỷ lệ hồ sơ trực tuyến.
  - Nâng tỷ lệ số hóa.
  - Nâng [-tỉ-]{+tỷ+} lệ thanh toán trực tuyến.`,
  *check(context) {
    for (const { text, from, to, usual, count, fix } of otherWritings(context))
      yield {
        text,
        from,
        to,
        message: `${fix === undefined ? `“${text.text.slice(from, to)}”` : 'dấu gạch'} ở đây, nhưng nơi khác trong kế hoạch viết “${usual}” (${count} lần)`,
        hint: fix === undefined ? `viết một cách; ở đây là “${usual}”` : `viết một cách; ở đây là “ ${fix} ”`,
        ...(fix === undefined ? {} : { fix }),
      }
    for (const [family, forms] of families(context)) {
      const official = officialForm().get(family)
      if (forms.size < 2) {
        const [[form, places]] = [...forms] as [[string, Place[]]]
        // After q the sound is written uy in every way of spelling.
        if (official?.startsWith('qu') && form !== official) yield* findings(places, official, [])
        continue
      }
      const [most, ...others] = [...forms].toSorted(
        ([one, its], [other, others]) =>
          Number(other === official) - Number(one === official) ||
          Number(isEvery(other)) - Number(isEvery(one)) ||
          others.length - its.length ||
          Number(isOfLaws(other)) - Number(isOfLaws(one)),
      )
      for (const [form, places] of others) {
        const isTie = most![0] !== official && forms.get(form)!.length === most![1].length
        // What the plan has more often is its habit: that is reported once.
        const isHabit = isEvery(most![0]) && places.length > most![1].length
        yield* findings(places, most![0], most![1], isTie || isHabit ? 1 : mostPlaces)
      }
    }
  },
}

/** Both are words, but texts of laws have `hằng năm`: nobody is told to leave it. */
const isEvery = (form: string): boolean => form.startsWith('hằng ')

/** The way of the texts of laws, for where the plan itself prefers none: `hóa`, `hằng năm`. */
const isOfLaws = (form: string): boolean => tonePlacement(form) === 'first'

interface Place {
  text: PlacedText
  from: number
  to: number
  words: readonly Word[]
}

function* findings(
  places: readonly Place[],
  usual: string,
  usualPlaces: readonly Place[],
  atMost = mostPlaces,
): Generator<CheckFinding> {
  const isMany = places.length > atMost
  const where = usualPlaces[0]
  const elsewhere =
    where === undefined
      ? `văn bản hành chính viết “${usual}”`
      : `nơi khác trong kế hoạch viết “${usual}” (${usualPlaces.length} lần)`
  for (const { text, from, to, words } of isMany ? places.slice(0, 1) : places) {
    const right = usual
      .split(' ')
      .map((word, index) => inCaseOf(word, words[index]!))
      .join(' ')
    yield {
      text,
      from,
      to,
      message: `“${text.text.slice(from, to)}”${isMany ? ` (${places.length} lần)` : ''} ở đây, nhưng ${elsewhere}`,
      hint: `viết một cách; ở đây là “${right}”`,
      ...(where === undefined
        ? {}
        : { related: [{ message: `“${usual}”`, ...where.text.slice(where.from, where.to).location() }] }),
      ...(isMany ? {} : { fix: right }),
    }
  }
}

/** By family and by form, all places of the words that can be written in two ways. */
function families(context: CheckContext): Map<string, Map<string, Place[]>> {
  const found = new Map<string, Map<string, Place[]>>()
  const known = lexicon()
  const variantsIn = onceEach((words: readonly Word[]) => [...variantsOf(words, known)])
  for (const { text, words } of context.of(planWords))
    for (const { family, form, first, last } of variantsIn(words)) {
      const forms = found.get(family) ?? new Map<string, Place[]>()
      found.set(family, forms)
      const stretch = words.slice(first, last + 1)
      addTo(forms, form, { text, from: words[first]!.from, to: words[last]!.to, words: stretch })
    }
  return found
}
