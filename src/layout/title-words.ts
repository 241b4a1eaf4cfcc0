import { isCompound } from '../language/compounds.ts'
import { toneAtEnd } from '../language/tone-at-end.ts'

/** Words of two syllables that titles of plans are made of: those that a line least of all breaks. */
const words =
  'an ninh, an sinh, an toàn, áp dụng, bảo đảm, bảo hiểm, bảo trì, bảo vệ, báo cáo, ban hành, biên bản, biểu mẫu, bình đẳng, bình quân, bố trí, ' +
  'bổ sung, bồi dưỡng, cá nhân, cải cách, cải thiện, can thiệp, cán bộ, cập nhật, cấp phép, chăm sóc, chấp hành, chất lượng, chế độ, chi phí, chi tiêu, ' +
  'chi tiết, chỉ đạo, chỉ số, chỉ thị, chỉ tiêu, chính phủ, chính quyền, chính sách, chính trị, chủ trì, chủ trương, chủ tịch, chủ yếu, chuẩn bị, chức năng, ' +
  'chứng nhận, chương trình, chuyên đề, chuyên môn, chuyển đổi, cộng đồng, cộng tác, công bố, công chức, công dân, công khai, công nghệ, công nghiệp, ' +
  'công tác, công trình, công vụ, cơ bản, cơ cấu, cơ quan, cơ sở, cụ thể, cung cấp, cung ứng, danh mục, danh sách, dân cư, dân số, dân sự, dân tộc, ' +
  'dịch vụ, diện tích, doanh nghiệp, du lịch, dự án, dự kiến, dự thảo, dự toán, dữ liệu, dược liệu, đa dạng, đại biểu, đại hội, đánh giá, đào tạo, đất đai, ' +
  'đầu tư, đấu thầu, đấu tranh, đề án, đề xuất, địa bàn, địa giới, địa phương, điện tử, điều chỉnh, điều hành, điều kiện, định hướng, định kỳ, định mức, ' +
  'đoàn thể, đoàn viên, đối thoại, đối tượng, đội ngũ, đô thị, đơn giản, đơn vị, đồng bộ, động viên, đột phá, đường bộ, gia đình, giá trị, giai đoạn, ' +
  'giải pháp, giải quyết, giám sát, giảm nghèo, giáo dục, giáo viên, giao thông, hạ tầng, hành chính, hành động, hằng năm, hàng năm, hệ thống, hiện đại, ' +
  'hiệu lực, hiệu quả, hình thức, hộ gia, hỗ trợ, hoà giải, hoàn thành, hoàn thiện, hoạt động, học sinh, học tập, hội đồng, hội nghị, hồ sơ, hợp đồng, ' +
  'hợp tác, huy động, hướng dẫn, kế hoạch, kế toán, kết luận, kết quả, kiểm kê, kiểm soát, kiểm tra, kiến nghị, kiến thức, kinh doanh, kinh phí, kinh tế, ' +
  'khảo sát, khen thưởng, khiếu nại, khoa học, khoáng sản, khởi nghiệp, không gian, khu vực, khuyến khích, kịp thời, kỹ năng, kỹ thuật, kỷ luật, kỷ niệm, ' +
  'lãnh đạo, lao động, lâm nghiệp, lập pháp, lễ hội, lịch sử, liên kết, liên thông, lĩnh vực, lộ trình, lưu trữ, lực lượng, môi trường, mục đích, mục tiêu, ' +
  'năng lực, năng lượng, năng suất, nâng cao, nền tảng, nông dân, nông nghiệp, nông sản, nông thôn, nghị định, nghị quyết, nghiên cứu, nghiệp vụ, nguồn lực, ' +
  'nguồn vốn, người dân, ngân hàng, ngân sách, nguyên tắc, nhà nước, nhà ở, nhân dân, nhân lực, nhân sự, nhân viên, nhiệm kỳ, nhiệm vụ, nội dung, nội vụ, ' +
  'ổn định, pháp chế, pháp luật, pháp lý, phát huy, phát triển, phản ánh, phân bổ, phân cấp, phân công, phân loại, phân tích, phê duyệt, phó chủ, phòng cháy, ' +
  'phòng chống, phòng ngừa, phong trào, phổ biến, phối hợp, phúc lợi, phụ lục, phụ trách, phục hồi, phục vụ, phương án, phương hướng, phương tiện, quản lý, ' +
  'quản trị, quân sự, quốc gia, quốc phòng, quốc tế, quy chế, quy chuẩn, quy định, quy hoạch, quy mô, quy trình, quyền hạn, quyền lợi, quyết định, rà soát, ' +
  'sáng kiến, sáng tạo, sản lượng, sản phẩm, sản xuất, sắp xếp, sức khỏe, số hóa, số lượng, sơ kết, sử dụng, sửa chữa, sửa đổi, tài chính, tài khoản, ' +
  'tài liệu, tài nguyên, tài sản, tăng cường, tăng trưởng, tập huấn, tập thể, tập trung, tiêu chí, tiêu chuẩn, tiêu dùng, tiến độ, tiếp cận, tiếp công, ' +
  'tiếp nhận, tiếp tục, tiết kiệm, tín dụng, tính toán, tình hình, tinh giản, tỉnh ủy, toàn diện, tổ chức, tổng hợp, tổng kết, tôn giáo, tuyên truyền, ' +
  'tuyển dụng, tự chủ, tư pháp, tư vấn, thách thức, tham gia, tham mưu, thanh niên, thanh toán, thanh tra, thành lập, thành phần, thành phố, thành viên, ' +
  'thẩm định, thẩm quyền, thể chế, thể dục, thể thao, theo dõi, thi đua, thi hành, thí điểm, thiên tai, thiếu nhi, thiết bị, thích ứng, thông tin, thống kê, ' +
  'thống nhất, thủ tục, thu hút, thu nhập, thu chi, thuế quan, thuộc tính, thực hiện, thực hành, thực phẩm, thực trạng, thuyết minh, thúc đẩy, thủy lợi, ' +
  'thủy sản, thường trực, thường xuyên, thương mại, thị trường, thị trấn, thị xã, trách nhiệm, trang thiết, trao đổi, trẻ em, triển khai, trình độ, trình tự, ' +
  'trọng điểm, trọng tâm, trồng trọt, trung tâm, trung ương, truyền thông, trực tuyến, trực thuộc, trường học, ứng dụng, ứng phó, ủy ban, ủy quyền, ưu tiên, ' +
  'vận động, vận hành, vận tải, văn bản, văn hóa, văn minh, văn phòng, văn thư, vệ sinh, viên chức, việc làm, vốn vay, vùng sâu, xã hội, xây dựng, xét duyệt, ' +
  'xuất khẩu, nhập khẩu, xuất nhập, xử lý, xử phạt, xúc tiến, ý kiến, y tế, yêu cầu, hàng hóa, hợp nhất, giáo án, cơ chế, bộ máy, biên chế, hạn chế, khắc phục, cấp xã, cấp huyện, cấp tỉnh'

let known: ReadonlySet<string> | undefined

/** Two syllables as they are looked for: in any case, their tones wherever they are written. */
const pair = (first: string, second: string): string => toneAtEnd(`${first} ${second}`.toLowerCase())

/** Two syllables without the marks around them, in small letters. */
const bare = (first: string, second: string): [string, string] => [
  first.replace(/^[^\p{L}\p{M}]+/u, '').toLowerCase(),
  (/^[\p{L}\p{M}]+/u.exec(second)?.[0] ?? '').toLowerCase(),
]

/** True when two syllables of a title are one word, which a line does not break; marks around them are none of the word. */
export function isOneWord(first: string, second: string): boolean {
  known ??= new Set(toneAtEnd(words).split(', '))
  return known.has(pair(...bare(first, second)))
}

/** True when two syllables often stand side by side: in a word that the short list has not, or in a phrase (`không dùng`). */
export function isPhrase(first: string, second: string): boolean {
  const [before, after] = bare(first, second)
  return before !== '' && after !== '' && isCompound(before, after)
}
