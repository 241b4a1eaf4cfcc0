import type { PartialDate } from '../../../language/dates.ts'
import type { Pattern } from '../../../language/pattern.ts'
import { phrases } from './words-pattern.ts'

/** A term that was right until a day. */
interface OutdatedTerm {
  term: Pattern
  /** What has to stand before it. */
  after?: RegExp
  /** The day from which it is wrong. */
  since: Required<PartialDate>
  /** What is said now, as a hint; not always one term for one. */
  now: string
  /** The document that changed it. */
  source: string
  /** Words in the same line by which a text speaks of the change itself. */
  unless?: RegExp
}

const day = (day: number, month: number, year: number) => ({ day, month, year })

const newGovernment = {
  since: day(1, 3, 2025),
  source: 'Nghị quyết số 176/2025/QH15 về cơ cấu tổ chức của Chính phủ',
}
const twoLevels = { since: day(1, 7, 2025), source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15' }

/** A ministry or provincial department that was joined with another. */
const joined = (needles: readonly string[], names: string, now: string): OutdatedTerm => ({
  term: phrases(needles, `(?:Bộ|Sở) (?:${names})`),
  now,
  ...newGovernment,
})

/** What the terms of this field were called before. Only changes of which there is no doubt. */
export const outdatedTerms: readonly OutdatedTerm[] = [
  {
    term: phrases(
      ['mức'],
      'mức(?: độ)? ?(?:[1-4](?![\\d,.]\\d)|ba|bốn)(?:(?:,| và| hoặc|/)? ?(?:mức(?: độ)? ?)?(?:[34]|bốn))*',
    ),
    after: /(?:trực tuyến|TTHC|thủ tục hành chính|dịch vụ công|DVC|DVCTT|hồ sơ)[^.;]{0,60}$/iu,
    since: day(15, 8, 2022),
    now: 'dịch vụ công trực tuyến toàn trình, một phần',
    source: 'Nghị định số 42/2022/NĐ-CP',
    unless: /toàn trình \(|\(trước đây|không còn/u,
  },
  {
    term: phrases(['sổ hộ khẩu', 'sổ tạm trú'], 'sổ hộ khẩu|sổ tạm trú', 'i'),
    since: day(1, 1, 2023),
    now: 'thông tin về cư trú trong Cơ sở dữ liệu về cư trú',
    source: 'Luật Cư trú số 68/2020/QH14, Điều 38 khoản 3',
    unless: /thay (?:thế|cho)|không (?:yêu cầu|phải|sử dụng)|bãi bỏ|bỏ (?:yêu cầu|quy định|sổ)|thu hồi/u,
  },
  {
    term: phrases(['chứng minh nhân dân', 'cmnd'], '(?:giấy )?chứng minh nhân dân|CMND', 'i'),
    since: day(1, 1, 2025),
    now: 'thẻ căn cước',
    source: 'Luật Căn cước số 26/2023/QH15, Điều 46 khoản 2',
    unless: /thay (?:thế|cho)|không (?:yêu cầu|phải|sử dụng)|hết (?:hạn|giá trị|hiệu lực)|thu hồi/u,
  },
  joined(
    ['thông tin và truyền', 'tt&tt', 'tttt'],
    'Thông tin và Truyền thông|TT&TT|TTTT',
    'Bộ (Sở) Khoa học và Công nghệ; báo chí, xuất bản thuộc Bộ (Sở) Văn hóa, Thể thao và Du lịch',
  ),
  joined(['kế hoạch và đầu', 'kh&đt'], 'Kế hoạch và Đầu tư|KH&ĐT', 'Bộ (Sở) Tài chính'),
  joined(['tài nguyên và', 'tn&mt'], 'Tài nguyên và Môi trường|TN&MT', 'Bộ (Sở) Nông nghiệp và Môi trường'),
  joined(
    ['nông nghiệp và phát', 'nn&ptnt'],
    'Nông nghiệp và Phát triển nông thôn|NN&PTNT',
    'Bộ (Sở) Nông nghiệp và Môi trường',
  ),
  joined(['giao thông vận tải', 'gtvt'], 'Giao thông vận tải|GTVT', 'Bộ (Sở) Xây dựng'),
  joined(
    ['thương binh', 'lđ'],
    'Lao động ?[-–,] ?Thương binh và Xã hội|LĐTBXH|LĐ-TB&XH|LĐTB&XH',
    'Bộ (Sở) Nội vụ, hoặc cơ quan đã nhận việc này',
  ),
  {
    term: phrases(['ban dân tộc'], 'Ủy ban Dân tộc|Uỷ ban Dân tộc'),
    now: 'Bộ Dân tộc và Tôn giáo',
    ...newGovernment,
  },
  {
    term: phrases(
      ['phòng t', 'phòng l', 'phòng n', 'phòng k', 'phòng v', 'phòng g', 'phòng q'],
      'Phòng (?:Tài chính ?[-–] ?Kế hoạch|Lao động ?[-–,] ?Thương binh và Xã hội|Tài nguyên và Môi trường|Nông nghiệp và Phát triển nông thôn|Kinh tế và Hạ tầng|Văn hóa và Thông tin|Văn hoá và Thông tin|Giáo dục và Đào tạo|Quản lý đô thị)(?! huyện)',
    ),
    now: 'phòng chuyên môn của UBND cấp xã theo Nghị định số 150/2025/NĐ-CP',
    ...twoLevels,
  },
  {
    term: phrases(
      ['công chức v', 'công chức t', 'công chức đ'],
      '[Cc]ông chức (?:Văn phòng ?[-–] ?[Tt]hống kê|Tư pháp ?[-–] ?[Hh]ộ tịch|Tài chính ?[-–] ?[Kk]ế toán|Văn h(?:óa|oá) ?[-–] ?[Xx]ã hội|Địa chính ?[-–] ?[\\p{L} ,&-]{3,40}?(?= xã|,|;|\\.|$))',
    ),
    since: day(1, 7, 2025),
    now: 'phòng, trung tâm của UBND cấp xã; chức danh công chức cấp xã riêng không còn',
    source: 'Luật Cán bộ, công chức số 80/2025/QH15',
  },
]
