import { describe, expect, it } from 'vitest'
import { told } from './found.ts'

describe('a slip that a writer makes again and again', () => {
  it.each([
    ['hướng dẩn', 'dẩn → dẫn'],
    ['lưu trử', 'trử → lưu trữ'],
    ['dử liệu', 'dử → dữ liệu'],
    ['văn bãn', 'bãn → văn bản'],
    ['chử ký', 'chử → chữ ký'],
    ['giài quyết', 'giài → giải quyết'],
  ])('“%s” is told at each place', (slip, expected) => {
    const lines = ['một', 'hai', 'ba', 'bốn'].map(count => `- Việc thứ ${count}: ${slip} của xã.`)
    expect(told(...lines)).toEqual(lines.map(() => `nham-tu: ${expected}`))
  })

  it('of a word that is no common one is trusted when it is often made', () => {
    expect(told('- Lập sơ đo một.', '- Lập sơ đo hai.', '- Lập sơ đo ba.')).toEqual([])
  })
})

describe('one syllable for another that stands by itself', () => {
  it.each([
    ['- Đoàn sẻ kiểm tra đột xuất.', 'sẻ → sẽ'],
    ['- Họp giao ban mổi tháng.', 'mổi → mỗi'],
    ['- Phối hợp giửa các đơn vị.', 'giửa → giữa'],
    ['- Hồ sơ trả lại vẩn còn nhiều.', 'vẩn → vẫn'],
    ['- Việc chậm trả không xãy ra.', 'xãy → xảy'],
    ['- Báo cáo chưa rỏ.', 'rỏ → rõ'],
    ['- Phù hợp với tùng địa phương.', 'tùng → từng'],
    ['- Gửi Viện kiểm soát nhân dân tối cao.', 'Viện kiểm soát nhân dân → Viện kiểm sát nhân dân'],
    ['- Phát triển kinh tế xã hội của xã.', 'Phát triển kinh tế xã hội → Phát triển kinh tế - xã hội'],
    ['- Hồ sơ quá hạng phải xin lỗi.', 'quá hạng → quá hạn'],
    ['- Công chức theo giỏi tiến độ.', 'theo giỏi → theo dõi'],
    ['- Thay bảng niêm yết đã củ.', 'đã củ → đã cũ'],
  ])('%s', (line, expected) => expect(told(line)).toEqual([`nham-tu: ${expected}`]))
})

it('blames a misspelt word, and not the one before it', () => {
  expect(told('- Báo cáo tình hìng triển khai.')).toEqual(['sai-chinh-ta: hìng → tình hình'])
})

it('puts a tone in its place in a word that is written with y', () => {
  expect(told('- Vận động đóng góp qũy vì người nghèo.')).toEqual(['sai-chinh-ta: qũy → quỹ'])
})

it.each([
  '- Học tập chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh.',
  '- Trước khó khăn, thách thức mới, các đơn vị trực thuộc chủ động ứng phó.',
  '- Đăng ký xe mô tô, xe gắn máy; xe tải có trọng tải dưới 5 tấn; sơmi rơ moóc trên cao tốc.',
  '- Mỗi mililít dung dịch; mặt đường bê tông nhựa pôlyme dài hai kilômét.',
  '- Quản lý hóa chất có phốt pho, vật liệu nổ, vật nổ còn sót lại.',
  '- Bảo tồn đờn ca tài tử, hội họa, mỹ nghệ, di tích nơi an nghỉ của các bậc tiền nhân.',
  '- Khách lữ hành tham quan bảo vật; cấm tẩu tán tài sản, cầm đồ trá hình.',
  '- Con dâu, con rể và người thân cùng đội mũ bảo hiểm.',
  '- Tổ chức diễu binh, diễu hành vào ngày mồng hai.',
  '- Trọng dụng người có tài và có tâm; giữ bình tĩnh, yên tĩnh với người bệnh.',
  '- Người dân chia sẻ niềm vui; phục tùng kỷ luật; giải thích những mẩu chuyện hay.',
  '- Cửa hàng bán củ quả; phương án đã cụ thể; nền kinh tế xã hội chủ nghĩa.',
  '- Nhận gia công xuất khẩu hàng dệt may.',
  '- Bệnh viện kiểm soát nhiễm khuẩn tốt.',
  '- Ghi nhận các ca bệnh tản phát; dịch bệnh diễn biến phức tạp, ca mắc rải rác.',
  '- Ổ dịch sốt xuất huyết, tay chân miệng, bạch hầu, ho gà, uốn ván, thủy đậu, quai bị, đậu mùa khỉ, sởi, rubella.',
  '- Giám sát véc tơ, bọ gậy, lăng quăng; phun khử khuẩn, khử trùng, tiêu độc; lấy mẫu bệnh phẩm.',
  '- Phân tuyến điều trị, cách ly, hồi sức cấp cứu, thở máy; nhiễm khuẩn huyết, lây nhiễm chéo, biến chủng, biến thể.',
  '- Ứng phó lũ quét, lũ ống, sạt lở đất, sụt lún, triều cường, nước dâng, giông lốc, sét, mưa đá, rét hại, sương muối.',
  '- Xâm nhập mặn, hạn hán, áp thấp nhiệt đới, xả lũ, vỡ đê, tràn hồ, cháy thực bì, đường băng cản lửa, sóng thần.',
  '- Tiêm chủng mở rộng, tiêm vắc xin phòng dại, miễn dịch cộng đồng, ủ bệnh, mắc mới, tử vong, tái phát, tái nhiễm.',
  '- Dịch tả lợn Châu Phi, lở mồm long móng, cúm gia cầm, viêm da nổi cục, tai xanh, tiêu hủy gia súc.',
])('says nothing of %s', line => expect(told(line)).toEqual([]))
