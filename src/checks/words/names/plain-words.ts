import { once } from '../../../language/once.ts'
import { endsWord, follows } from './words-pattern.ts'

/** Words that begin a phrase and are no name, in their case as names would have it: in the middle of a sentence a capital on them is a slip. */
const verbs =
  'Áp dụng|Bảo đảm|Bố trí|Cải tiến|Cập nhật|Chỉ đạo|Chú trọng|Chủ động|Chủ trì|Công bố|Công khai|Củng cố|Cung cấp|Đánh giá|Đảm bảo|Đào tạo|Đẩy mạnh|Đề xuất|Đôn đốc|Đổi mới|Đơn giản|Gắn|Giải quyết|Giám sát|Góp phần|Hoàn thành|Hoàn thiện|Hướng dẫn|Khảo sát|Khắc phục|Khuyến khích|Kiểm soát|Kiểm tra|Kiện toàn|Lồng ghép|Mở rộng|Nâng cao|Nghiên cứu|Niêm yết|Phát động|Phát huy|Phát triển|Phân công|Phấn đấu|Phối hợp|Quán triệt|Rà soát|Sắp xếp|Sử dụng|Tạo điều kiện|Tăng cường|Tập huấn|Tập trung|Tham mưu|Theo dõi|Thông qua|Thu hút|Thu thập|Thực hiện|Thường xuyên|Tích hợp|Tiếp nhận|Tiếp tục|Tìm hiểu|Tổ chức|Tổng hợp|Tổng kiểm kê|Triển khai|Tuyên truyền|Ứng dụng|Ưu tiên|Vận động|Vận hành|Xây dựng|Xử lý'

const nouns =
  'Biên bản|Cá nhân|Cải cách hành chính|Cải cách thủ tục|Cán bộ|Chất lượng|Chuyên đề|Công chức|Doanh nghiệp|Đại học|Đơn vị|Hiệu quả|Hồ sơ|Kết quả|Kinh phí|Mức độ|Ngân sách|Người dân|Nhiệm vụ|Nội dung|Số lượng|Thông tin|Thủ tục|Tiêu chí|Tỉ lệ|Tỷ lệ|Trách nhiệm|Văn bản|Viên chức|Ý kiến'

/** These are a slip only after `hằng`. */
const times = ['Năm', 'Tháng', 'Quý', 'Tuần']
const everyBefore = /[Hh][àằ]ng $/

const verbSet = once(() => new Set(verbs.split('|')))

const byFirstSyllable = once(() => {
  const groups = new Map<string, string[]>(times.map(time => [time, [time]]))
  for (const words of `${verbs}|${nouns}`.split('|')) {
    const first = words.split(' ', 1)[0]!
    groups.set(first, [...(groups.get(first) ?? []), words])
  }
  return groups
})

/** Whether words with a capital are a verb that begins a phrase. */
export const isPlainVerb = (words: string): boolean => verbSet().has(words)

/** The plain words that begin at an index with a syllable. */
export const plainWordsAt = (text: string, from: number, syllable: string): string | undefined =>
  byFirstSyllable()
    .get(syllable)
    ?.find(
      words =>
        text.startsWith(words, from) &&
        endsWord(text, from + words.length) &&
        (!times.includes(words) || follows(text, from, everyBefore)),
    )
