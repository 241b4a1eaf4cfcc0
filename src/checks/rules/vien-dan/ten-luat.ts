import { NamesByFirstWord } from '../../../citations/names-by-first-word.ts'
import { codeNames, lawNames } from '../../../language/law-names.ts'
import { pattern } from '../../../language/pattern.ts'
import { runOnPassages } from '../../../reading/run-on-passages.ts'
import type { CheckContext } from '../../context.ts'
import { findEach, writeAs } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

/** What a name may follow; `kỷ luật` and `pháp luật` are none. */
const kindAt = pattern(
  ['luật', 'pháp lệnh'],
  () => /(?<!\p{L}|pháp\s|kỷ\s)(?<kind>bộ\s+luật|(?<!bộ\s+)luật|pháp lệnh)(?<gap>\s+)/giu,
)

/** `Luật ngân sách nhà nước`, `luật Đất đai`. */
export const lawName: Rule = {
  id: 'vien-dan/ten-luat',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Tên luật viết sai chữ hoa',
  explanation:
    'Tên một luật cụ thể viết hoa chữ cái đầu của tên loại và chữ cái đầu của tên luật: “Luật Ngân sách nhà nước”.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.6',
  example: `noi_dung:
  - Công khai dự toán theo quy định của Luật [-ngân-]{+Ngân+} sách nhà nước.{+
  - Tuyên truyền pháp luật đất đai.+}`,
  check: context =>
    findEach(context.of(runOnPassages), kindAt, ({ 0: before, groups, index, input }) => {
      const name = context.of(knownNames).at(input, index + before.length)
      if (name === undefined) return undefined
      const { kind = '', gap = '' } = groups ?? {}
      const typed = `${before}${name}`
      const right = `${capital(/^bộ/i.test(kind) ? kind.toLowerCase() : kind)}${gap}${capital(name)}`
      // All in small letters, it may be the law of a field; all in capitals, a title.
      const isMeant = kind !== kind.toLowerCase() || name !== name.toLowerCase()
      if (right === typed || !isMeant || typed === typed.toUpperCase()) return undefined
      return {
        to: index + typed.length,
        message: `tên luật “${typed}” viết sai chữ hoa.`,
        ...writeAs(right),
      }
    }),
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const knownNames = ({ register }: CheckContext): NamesByFirstWord =>
  new NamesByFirstWord(
    [...lawNames(), ...codeNames(), ...register.lawNames()].filter(name => !/^sửa đổi/iu.test(name)),
  )
