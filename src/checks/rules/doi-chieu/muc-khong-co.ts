import { readLabel } from '../../../language/labels.ts'
import { toRoman } from '../../../language/numerals.ts'
import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import { findEach } from '../../matches.ts'
import { passagesWith } from '../../passages-with.ts'
import type { Rule } from '../../rule.ts'

/** `mục III.5 Kế hoạch này`, `Mục II nêu trên`: only where the text says that the section is of this plan. */
const reference = pattern(
  [...'ivx0123456789'].map(number => `mục ${number}`),
  () =>
    /(?<!\p{L})mục ([IVX]{1,5}|\d{1,2})((?:\.\d{1,2}){0,2})(?:,?\s(?:phần\s[A-Z\d]+\s)?(?:của\s)?(?:Kế hoạch này|nêu trên|nói trên|ở trên|trên đây|dưới đây))/giu,
)

/** A section is named that the plan does not have. */
export const missingSection: Rule = {
  id: 'doi-chieu/muc-khong-co',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Dẫn đến mục không có trong kế hoạch',
  explanation: 'Chỗ dẫn “mục III.5 Kế hoạch này” phải đúng số của một mục trong kế hoạch. Sửa số mục.',
  example: `noi_dung:
  - de_muc: I. MỤC TIÊU
    noi_dung: Thực hiện các nhiệm vụ tại mục [-III-]{+II+} Kế hoạch này.
  - de_muc: II. NHIỆM VỤ
    noi_dung: Rà soát văn bản.`,
  *check(context) {
    const places = passagesWith(context, reference)
    if (places.length === 0) return
    const known = context.of(sectionPaths)
    if (known.size === 0) return
    yield* findEach(places, reference, ({ 1: first = '', 2: rest }, { part }) => {
      const path = `${first.toUpperCase()}${rest}`
      return part !== 'plan' || known.has(path)
        ? undefined
        : {
            message: `dẫn đến “mục ${path}”, nhưng kế hoạch không có mục này.`,
            hint: 'Sửa số mục theo đề mục của kế hoạch.',
          }
    })
  },
}

/** The numbers of all headings and numbered lines of the plan, alone and below their section: `5`, `III.5`. */
function sectionPaths({ passages }: CheckContext): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const { part, kind, headings, heading, line } of passages) {
    if (part !== 'plan') continue
    const label = heading?.label ?? (kind === 'line' ? line?.mark : undefined)
    const own = label ? numberOf(label) : undefined
    if (own === undefined) continue
    paths.add(own)
    let below = own
    for (const { label: above } of [...headings].reverse()) {
      const number = numberOf(above)
      if (number === undefined) continue
      below = below.startsWith(`${number}.`) ? below : `${number}.${below}`
      paths.add(below)
    }
  }
  return paths
}

function numberOf(label: string): string | undefined {
  const read = readLabel(`${label} x`)
  if (read === undefined) return undefined
  const { numerals } = read.form
  return numerals === 'roman' ? toRoman(read.numbers[0]!) : read.numbers.join('.')
}
