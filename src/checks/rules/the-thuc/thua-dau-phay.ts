import { pattern } from '../../../language/pattern.ts'
import { findEach, wordsBefore } from '../../matches.ts'
import type { Rule } from '../../rule.ts'
import { around } from './dau-cach-quanh-dau-cau.ts'

const verbs =
  'rà soát|kiểm tra|đôn đốc|theo dõi|cập nhật|tuyên truyền|báo cáo|thực hiện|tổ chức|chỉ đạo|nâng cao|đổi mới|phối hợp|giám sát'

/** What stands around a comma that has no place there; the comma is the match. */
const strays = [
  // An adverb and its verb.
  pattern(
    ['thường xuyên,', 'tiếp tục,', 'tăng cường,', 'đẩy mạnh,'],
    () =>
      new RegExp(
        `(?<=^(?:[-+] )?(?:Thường xuyên|Tiếp tục|Tăng cường|Đẩy mạnh)),(?= (?:${verbs})(?!\\p{L}))`,
        'gu',
      ),
  ),
  // Who does it and what he does.
  pattern(
    ['công chức', 'cán bộ'],
    () =>
      new RegExp(
        `(?<=^(?:[-+] |\\d{1,2}[.)] )?(?:Từng |Các )?(?:[Cc]ông chức|[Cc]án bộ) [^,;:.]{3,70}),(?= (?:tự )?(?:${verbs}|tham mưu|chủ trì)(?!\\p{L}))`,
        'gu',
      ),
  ),
  // Two words that are one duty.
  pattern(
    ['theo dõi,', 'hướng dẫn,'],
    () => /(?<=theo dõi),(?= thi hành pháp luật)|(?<=hướng dẫn),(?= thi hành(?!\p{L}))/giu,
  ),
  // A word that joins what stands behind it.
  pattern(
    ['trong,', 'của,', 'và,', 'hoặc,', 'các,', 'những,', 'nhằm,', 'với,', 'để,', 'thuộc,'],
    () =>
      /(?<=(?<!\p{L})(?<!(?:bên|trực|phụ|lệ|quen|cùng|đối|so|ở|triệt) )(?:trong|của|và|hoặc|các|những|nhằm|với|để|thuộc)),(?= \p{L})(?! trực thuộc| ngoài(?!\p{L}))/gu,
  ),
  // Bodies and what tells them apart.
  pattern(
    ['cơ quan,', 'đơn vị,', 'tổ chức,', 'cá nhân,', 'địa phương,', 'ngành,'],
    () =>
      /(?<=(?:cơ quan|đơn vị|tổ chức|cá nhân|địa phương|ngành)),(?= (?:có liên quan|thuộc (?:tỉnh|huyện|xã|phường|sở|UBND))(?!\p{L}))/gu,
  ),
  // Inside a word.
  pattern(
    ['cán, bộ', 'công, chức', 'đơn, vị', 'cơ, quan', 'nhiệm, vụ', 'viên, chức'],
    () =>
      /(?<=(?<!\p{L})cán),(?= bộ(?!\p{L}))|(?<=(?<!\p{L})công),(?= chức(?!\p{L}))|(?<=(?<!\p{L})đơn),(?= vị(?!\p{L}))|(?<=(?<!\p{L})cơ),(?= quan(?!\p{L}))|(?<=(?<!\p{L})nhiệm),(?= vụ(?!\p{L}))|(?<=(?<!\p{L})viên),(?= chức(?!\p{L}))/giu,
  ),
  // The effect of what: `hiệu quả hoạt động của`.
  pattern(
    [', hoạt động của'],
    () =>
      /(?<=(?:nâng cao|đánh giá|bảo đảm|đảm bảo) (?:hiệu lực|hiệu quả|chất lượng|hiệu lực, hiệu quả|chất lượng, hiệu quả)),(?= hoạt động của)/giu,
  ),
]
/** Two that get one duty, parted by a semicolon. */
const semicolon = pattern(
  [';'],
  () =>
    /(?<=(?:giao|gửi|trình) cho (?:Đảng ủy|Đảng uỷ|HĐND|UBND)(?: xã| huyện)?);(?= (?:UBND|HĐND|Đảng ủy|MTTQ))/gu,
)

/** Commas that part what belongs together. */
export const strayCommas: Rule = {
  id: 'the-thuc/thua-dau-phay',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Dấu phẩy đặt sai chỗ',
  explanation:
    'Dấu phẩy không đứng sau từ nối (“của”, “trong”), giữa trạng từ và động từ, trong một từ ghép (“cán, bộ”), hoặc giữa tên cơ quan và phần định rõ cơ quan đó.',
  example: `noi_dung: |
  - Thường xuyên,{+ kịp thời+} rà soát thủ tục hành chính.`,
  *check({ passages }) {
    for (const stray of strays)
      yield* findEach(passages, stray, match => ({
        message: `dấu phẩy sau “${/\S+$/.exec(wordsBefore(match, 40))?.[0] ?? ''}” đặt sai chỗ.`,
        hint: `Bỏ dấu phẩy: “${around(match.input, match.index, match.index + 1, '')}”; hoặc xem có thiếu chữ không.`,
      }))
    yield* findEach(passages, semicolon, () => ({
      message: 'dấu chấm phẩy tách hai cơ quan cùng nhận một việc.',
      hint: 'Thay bằng dấu phẩy hoặc chữ “và”.',
    }))
  },
}
