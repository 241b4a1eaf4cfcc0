import { once } from '../../../language/once.ts'
import { spellingKey } from './spelling-key.ts'

/** The words of two syllables that nearly every plan has. */
const words = `
hướng dẫn, dữ liệu, lưu trữ, văn bản, chữ ký, cập nhật, biểu mẫu, quy định, quy trình, quy chế, quy hoạch,
thực hiện, tổ chức, triển khai, kế hoạch, nhiệm vụ, giải pháp, giải quyết, xử lý, quản lý, cải cách,
hành chính, thủ tục, hồ sơ, kết quả, chất lượng, hiệu quả, đơn vị, cơ quan, cán bộ, công chức, viên chức,
nhân dân, ủy ban, hội đồng, xã hội, kinh tế, phát triển, xây dựng, bảo đảm, đảm bảo, nâng cao, tăng cường,
đẩy mạnh, phối hợp, chủ trì, kiểm tra, giám sát, đánh giá, tổng hợp, báo cáo, tham mưu, đề xuất, đề nghị,
kiến nghị, phản ánh, tiếp nhận, tiếp tục, hoàn thành, hoàn thiện, chỉ đạo, điều hành, chỉ tiêu, mục tiêu,
mục đích, yêu cầu, nội dung, hình thức, phương án, phương pháp, biện pháp, trách nhiệm, quyền hạn,
chức năng, thẩm quyền, lĩnh vực, địa phương, địa bàn, công tác, công việc, công khai, minh bạch, dịch vụ,
trực tuyến, điện tử, thông tin, hệ thống, phần mềm, cơ sở, chuyển đổi, chuyển giao, ứng dụng, công nghệ,
kỹ thuật, kỹ năng, chuyên môn, nghiệp vụ, bồi dưỡng, đào tạo, tập huấn, tuyên truyền, phổ biến, giáo dục,
pháp luật, vi phạm, kỷ luật, kỷ cương, khen thưởng, thi đua, rà soát, thống kê, số liệu, danh mục,
kinh phí, ngân sách, dự toán, thanh toán, tài chính, tài sản, đất đai, môi trường, văn hóa, an ninh,
quốc phòng, trật tự, an toàn, phòng chống, ngăn chặn, khắc phục, sửa đổi, sửa chữa, bổ sung, thay đổi,
thay thế, ban hành, phê duyệt, thẩm định, quyết định, nghị quyết, nghị định, thông tư, chỉ thị, điều kiện,
tiêu chuẩn, tiêu chí, nguyên nhân, hạn chế, tồn tại, khó khăn, vướng mắc, thuận lợi, kịp thời,
thường xuyên, thường trực, trực thuộc, thời gian, thời hạn, đúng hạn, tiến độ, lãnh đạo, thủ trưởng,
người dân, doanh nghiệp, cá nhân, cộng đồng, hỗ trợ, nhu cầu, đời sống, sức khỏe, y tế, học sinh,
giáo viên, nhà trường, nông nghiệp, nông thôn, công nghiệp, thương mại, du lịch, giao thông, xây lắp,
đầu tư, dự án, công trình, đấu thầu, hợp đồng, nghiệm thu, quyết toán, kiểm soát, theo dõi, đôn đốc,
nhắc nhở, chấn chỉnh, sắp xếp, bố trí, phân công, phân cấp, sử dụng, khai thác, vận hành, bảo vệ, bảo mật,
chứng thực, hộ tịch, cư trú, tư pháp, khiếu nại, tố cáo, tiếp công, đối thoại, hài lòng, phục vụ,
văn phòng, bộ phận, một cửa, liên thông, niêm yết, trang thông, cổng thông, tỷ lệ, ngẫu nhiên, nổi bật,
vững chắc, rõ ràng, đầy đủ, cụ thể, chính xác, khách quan, hợp lý, phù hợp, hiện đại, chủ động, tích cực,
quyết liệt, đồng bộ, thống nhất, toàn diện, bền vững`

const commonest = once(
  () =>
    new Set(
      words
        .trim()
        .split(/,\s+/)
        .map(word => word.split(' ').map(spellingKey).join(' ')),
    ),
)

/** Whether two syllables, by their `spellingKey`, make a word that nearly every plan has: what is near to it is a slip of it. */
export const isCommonest = (first: string, second: string): boolean => commonest().has(`${first} ${second}`)
