import { once } from './once.ts'

/**
 * Syllables that Vietnamese says twice on purpose: `luôn luôn`, `dần dần`, `ngày ngày`, `đời đời`. In one case, without tone marks taken off.
 */
const said = once(
  () =>
    new Set(
      `luôn dần ngày xa đời từ đều nhanh lâu mãi chầm thường hay ai đâu nào gì thế rất càng người nhà nơi ngành xanh
   tối sáng vừa cùng sớm khăng ào khe nho chung riêng nghiêm đăm dong song hơi nghìn muôn triệu năm tháng giờ phút
   cao to nhỏ lớn vân chuồn cào bươm ba bà ông lắm quá chán kìa này thôi nhiều ít mỗi tăng đầy khơi con hằng
   tiếng bước điều lớp tầng trùng hàng đôi cặp`
        .split(/\s+/)
        .map(word => word.normalize('NFC')),
    ),
)

/**
 * Words of two syllables whose second may be followed by a word that begins with the same one: `hành vi | vi phạm`,
 * `hệ thống | thống nhất`. Without them doubled syllables could not be told from two words.
 */
const compounds = once(
  () =>
    new Set(
      `hành vi|thực hiện|hệ thống|quy định|phát triển|đơn vị|cơ sở|thông tin|công chức|phương pháp|ban hành|hành chính|dịch vụ|nhiệm vụ
   đánh giá|văn phòng|quốc phòng|kế hoạch|kế toán|tài chính|tổ chức|viên chức|tư pháp|giải pháp|biện pháp|hiến pháp|cơ quan|liên quan
   hình thức|nhận thức|chính quyền|thẩm quyền|phân quyền|chính sách|ngân sách|công khai|triển khai|công tác|hợp tác|công việc|làm việc
   chất lượng|số lượng|năng lực|nhân lực|nguồn lực|hiệu lực|nhân dân|người dân|công dân|nội dung|sử dụng|áp dụng|ứng dụng|thi hành|điều hành
   tham gia|quốc gia|chuyên môn|chuyên ngành|ban ngành|các ngành|địa phương|thời gian|trung gian|tiến độ|chế độ|mức độ|trình độ|tốc độ
   quản lý|xử lý|đại lý|tâm lý|giá trị|chính trị|quản trị|đô thị|chỉ thị|quy trình|chương trình|công trình|kinh tế|thực tế|quốc tế|y tế|thiết bị
   xã hội|đại hội|quốc hội|cơ hội|môi trường|thị trường|nhà trường|lĩnh vực|khu vực|đội ngũ|cán bộ|nội bộ|toàn bộ|tiến bộ|bảo đảm|kết quả|hiệu quả
   hồ sơ|cơ cấu|yêu cầu|nhu cầu|toàn cầu|chỉ tiêu|mục tiêu|tiêu chí|tạp chí|phối hợp|tổng hợp|phù hợp|trường hợp|tích hợp|lồng ghép
   tiếp nhận|xác nhận|chấp nhận|công nhận|ghi nhận|giám sát|khảo sát|rà soát|kiểm soát|kiểm tra|thanh tra|điều tra|giải quyết|nghị quyết|quyết định
   ổn định|xác định|nghị định|thẩm định|phê duyệt|kiểm duyệt|kỷ luật|pháp luật|đề án|dự án|phương án|kết nối|tham mưu|báo cáo|tuyên truyền|truyền thanh
   hiện đại|vĩ đại|tự động|hoạt động|lao động|hành động|vận động|chủ động|thủ tục|liên tục|giáo dục|thể dục|tập trung|miền trung|ủy ban|chuyển đổi|thay đổi
   trao đổi|sửa đổi|đối tượng|hiện tượng|công nghệ|nghiệp vụ|phục vụ|công vụ|chức vụ|nông nghiệp|doanh nghiệp|sự nghiệp|bộ phận|dữ liệu|tài liệu|số liệu
   cấp xã|cấp huyện|cấp tỉnh|các cấp|phân cấp|cung cấp|ban chỉ đạo|chỉ đạo|lãnh đạo|đào tạo|sáng tạo|trực tuyến|trực tiếp|gián tiếp|nghiêm túc|kết thúc
   thường xuyên|kinh phí|lệ phí|chi phí|miễn phí|bưu chính|bưu điện|điều kiện|sự kiện|văn kiện|văn bản|cơ bản|căn bản|xuất bản|cải cách|tư cách|phong cách`
        .split(/[|\n]/)
        .map(word => word.trim().normalize('NFC')),
    ),
)

const lower = (text: string): string => text.normalize('NFC').toLowerCase()

/** Whether saying this syllable twice is a word of its own. */
export const isSaidTwice = (syllable: string): boolean => said().has(lower(syllable))

/** Whether two syllables are a word whose last syllable may also begin the next word. */
export const isCompound = (first: string, second: string): boolean =>
  compounds().has(`${lower(first)} ${lower(second)}`)

/** Little words that never stand twice. */
const functionWords = once(
  () =>
    new Set(
      'của và các những là được cho với trong theo về tại để có đã sẽ thì mà bằng trên dưới như nhằm hoặc do bởi nên cũng một không bị ở đến'
        .split(' ')
        .map(word => word.normalize('NFC')),
    ),
)

/** Whether the word only joins others, so that a second one is always a slip. */
export const isFunctionWord = (syllable: string): boolean => functionWords().has(lower(syllable))
