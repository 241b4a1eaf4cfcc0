import { honorificOf } from '../../../language/honorifics.ts'
import { writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Each word with a capital in front: `NGUYỄN VĂN BÌNH` as a name is written. */
const titleCase = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[ -])(.)/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** A signer's name with a degree, rank or honorary title before it, or in capitals. */
export const signerName: Rule = {
  id: 'the-thuc/ho-ten-nguoi-ky',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Họ tên người ký có học hàm, học vị, cấp bậc, hoặc viết toàn chữ in hoa',
  explanation:
    'Trước họ tên người ký không ghi học hàm, học vị và danh hiệu danh dự khác; lực lượng vũ trang ghi cấp bậc quân hàm, đơn vị sự nghiệp giáo dục, y tế, khoa học ghi học hàm, học vị khi ngành có quy định. Họ tên viết chữ thường, chỉ hoa chữ đầu mỗi tiếng.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.c và II.7.đ',
  example: `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch
  dieu:
    - Ban hành Kế hoạch.
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: [-ThS. -]Nguyễn Văn A`,
  *check({ passages }) {
    for (const { kind, text } of passages) if (kind === 'signer') yield* nameFaults(text)
  },
}

function* nameFaults(text: CheckFinding['text']): Generator<CheckFinding> {
  const honorific = honorificOf(text.text)
  const name = text.text.slice(honorific.length).trim()
  if (honorific !== '')
    yield {
      text,
      from: 0,
      to: honorific.length,
      message: `trước họ tên người ký có “${honorific.trim()}”`,
      hint: `Viết “${name}”. Lực lượng vũ trang và đơn vị giáo dục, y tế, khoa học ghi cấp bậc, học vị khi ngành có quy định.`,
    }
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (letters.length > 3 && letters === letters.toUpperCase())
    yield {
      text,
      from: honorific.length,
      message: `họ tên người ký “${name}” viết toàn chữ in hoa`,
      ...writeAs(titleCase(name)),
    }
}
