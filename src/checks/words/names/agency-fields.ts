import { endsWord } from './words-pattern.ts'

/** Fields of State agencies; the first letter of each is a capital in a name. */
export const agencyFields = [
  'nội vụ',
  'tư pháp',
  'tài chính',
  'kế hoạch',
  'kinh tế',
  'y tế',
  'giáo dục',
  'đào tạo',
  'văn hóa',
  'văn hoá',
  'thể thao',
  'du lịch',
  'thông tin',
  'truyền thông',
  'truyền thanh',
  'khoa học',
  'công nghệ',
  'nông nghiệp',
  'môi trường',
  'tài nguyên',
  'xây dựng',
  'giao thông vận tải',
  'lao động',
  'dân tộc',
  'tôn giáo',
  'ngoại giao',
  'thanh tra',
  'hạ tầng',
  'đô thị',
  'xã hội',
  'thương binh',
]

const separator = / ?[-–,] ?| và /y

/** The places of fields that follow one another from an index, `văn hóa, thể thao và truyền thanh`. @param small a text in small letters. */
export function fieldsAt(small: string, at: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let from = at; ; ) {
    const field = agencyFields.find(each => small.startsWith(each, from))
    if (field === undefined || !endsWord(small, from + field.length)) return found
    const to = from + field.length
    found.push({ from, to })
    separator.lastIndex = to
    if (!separator.test(small)) return found
    from = separator.lastIndex
  }
}
