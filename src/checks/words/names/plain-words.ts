import { groupBy } from '../../../collections/group-by.ts'
import { once } from '../../../language/once.ts'
import { endsWord, follows } from './words-pattern.ts'

/** Words that begin a phrase and are no name, in their case as names would have it: in the middle of a sentence a capital on them is a slip. */
const verbs =
  'Áp dụng|Bảo đảm|Bố trí|Cải tiến|Cập nhật|Chỉ đạo|Chú trọng|Chủ động|Chủ trì|Công bố|Công khai|Củng cố|Cung cấp|Đánh giá|Đảm bảo|Đào tạo|Đẩy mạnh|Đề xuất|Đôn đốc|Đổi mới|Đơn giản|Gắn|Giải quyết|Giám sát|Góp phần|Hoàn thành|Hoàn thiện|Hướng dẫn|Khảo sát|Khắc phục|Khuyến khích|Kiểm soát|Kiểm tra|Kiện toàn|Lồng ghép|Mở rộng|Nâng cao|Nghiên cứu|Niêm yết|Phát động|Phát huy|Phát triển|Phân công|Phấn đấu|Phối hợp|Quán triệt|Rà soát|Sắp xếp|Sử dụng|Tạo điều kiện|Tăng cường|Tập huấn|Tập trung|Tham mưu|Theo dõi|Thông qua|Thu hút|Thu thập|Thực hiện|Thường xuyên|Tích hợp|Tiếp nhận|Tiếp tục|Tìm hiểu|Tổ chức|Tổng hợp|Tổng kiểm kê|Triển khai|Tuyên truyền|Ứng dụng|Ưu tiên|Vận động|Vận hành|Xây dựng|Xử lý'

const nouns =
  'Biên bản|Cá nhân|Cải cách hành chính|Cải cách thủ tục|Cán bộ|Chất lượng|Chuyên đề|Công chức|Doanh nghiệp|Đại học|Đơn vị|Hiệu quả|Kết quả|Kinh phí|Mức độ|Ngân sách|Người dân|Nhiệm vụ|Nội dung|Số lượng|Thông tin|Thủ tục|Tiêu chí|Tỉ lệ|Tỷ lệ|Trách nhiệm|Văn bản|Viên chức|Ý kiến'

/** Further words that begin a phrase after a semicolon; no body and no document is called so. */
const phrases =
  'Bồi dưỡng|Chấn chỉnh|Chuyển đổi|Duy trì|Giảm|Giữ vững|Hạn chế|Hình thành|Hỗ trợ|Khai thác|Lựa chọn|Ngăn chặn|Phòng ngừa|Quản lý|Tạo|Tăng|Tận dụng|Thúc đẩy|Tỉ lệ|Tỉ trọng|Tốc độ|Tổng số|Tỷ lệ|Tỷ trọng|Xác định'

/** These are a slip only after `hằng`. */
const times = ['Năm', 'Tháng', 'Quý', 'Tuần']
const everyBefore = /[Hh][àằ]ng $/

const semicolonBefore = /; $/
const phraseSet = once(
  () => new Set(phrases.split('|').filter(words => !`|${verbs}|${nouns}|`.includes(`|${words}|`))),
)
const isOnlyPhrase = (words: string): boolean => phraseSet().has(words)

const verbSet = once(() => new Set(verbs.split('|')))

const byFirstSyllable = once(() => {
  const words = [...times, ...`${verbs}|${nouns}|${phrases}`.split('|')]
  return groupBy(words, each => each.split(' ', 1)[0]!)
})

const afterSemicolon = once(() => new Set([...verbs.split('|'), ...phrases.split('|')]))

/** Whether words with a capital begin a phrase and no name after a semicolon. */
export const isPhraseStart = (words: string): boolean => afterSemicolon().has(words)

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
        (!times.includes(words) || follows(text, from, everyBefore)) &&
        (!isOnlyPhrase(words) || follows(text, from, semicolonBefore)),
    )
