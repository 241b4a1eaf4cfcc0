import { honorificOf } from '../../../language/honorifics.ts'
import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { lettersApart } from '../../../language/letters-apart.ts'
import type { Passage } from '../../../reading/passages.ts'
import { writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

const smallSyllable = lazyPattern(() => /(?:^| )\p{Ll}/gu)

/** One signer whose name is written in two ways. */
export const signerNames: Rule = {
  id: 'tu-ngu/ten-nguoi-ky-lech',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên người ký viết hai cách',
  explanation:
    'Họ tên người ký ở quyết định, kế hoạch và phụ lục khác nhau một chữ cái hay một dấu; tên người viết hoa mọi tiếng.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục II khoản 1',
  example: `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch
  dieu:
    - Ban hành Kế hoạch.
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: Trần Thị Hương
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: Trần Thị [-Hường-]{+Hương+}`,
  *check({ passages }) {
    const signers = passages.filter(({ kind }) => kind === 'signer')
    for (const passage of signers) {
      const from = honorificOf(passage.text.text).length
      const name = passage.text.text.slice(from)
      if (smallSyllable.test(name)) {
        const right = smallSyllable.replace(name, start => start.toUpperCase())
        yield {
          text: passage.text,
          from,
          message: `tên người “${name}” phải viết hoa mọi tiếng`,
          ...writeAs(right),
        }
      }
    }
    yield* unlike(signers)
  },
}

function* unlike(signers: readonly Passage[]): Generator<CheckFinding> {
  const [first, ...others] = signers
  if (first === undefined) return
  for (const { text } of others) {
    const [a, b] = [first.text.text, text.text]
    if (a.toLowerCase() === b.toLowerCase() || lettersApart(a, b) > 1) continue
    yield {
      text,
      message: `tên người ký “${b}” khác “${a}” ở trên`,
      hint: 'Ghi họ tên người ký như nhau ở mọi chỗ.',
      related: [{ message: 'tên người ký ở trên', ...first.text.location() }],
    }
  }
}
