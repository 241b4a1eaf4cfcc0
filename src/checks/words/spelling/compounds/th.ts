/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
tha: hương thứ thiết tù hóa
thả: nổi giống lỏng hoa
thác: nước bản lác
thạc: sĩ
thách: thức đố
thạch: cao anh
thai: sản nhi phụ
thái: độ bình dương cực nguyên lan quá tử
thải: độc ra loại rác
tham: gia mưu nhũng quan ô luận vấn dự khảo chiếu tán chính lam vọng nhập bác tụng chiến
thám: hiểm tử thính hoa
thảm: họa khốc thực cảnh hại nhựa
than: đá phiền thở vãn củi bùn
thán: phục
thản: nhiên
thang: điểm lương máy bậc bảng bộ cuốn
tháng: đầu cuối năm trước sau liền thanh hành cao tốt
thanh: tra toán niên lý thiếu nhân trừng khoản tịnh sát lọc tao danh thế thoát bình âm xuân hóa trì chương khiết minh quyết
thành: phố lập tích viên công phần tựu thị thạo lũy tố tiền quả một thật quốc khẩn các nền văn niên thục kính thủ đạt ủy những trung người hình đoàn trì phẩm
thánh: thót giá
thạnh: phú
thao: tác trường diễn túng
tháo: gỡ dỡ chạy
thảo: luận dược nguyên văn mộc
tháp: cao tùng đôi
thay: thế đổi mặt vì cho nhau bằng bởi phiên vào
thắc: mắc
thăm: hỏi dò nom khám quan quê viếng gặp
thắm: thiết
thăng: tiến hạng chức hoa trầm long bình dần
thắng: lợi cảnh cuộc thế thầu
thẳng: thắn tiến từ vào góc hàng đứng
thặng: dư
thắp: sáng hương
thắt: chặt
thâm: hụt nhập niên nhiễm canh quầng độc sâu hiểm
thầm: lặng kín
thấm: nhuần thía hút
thẩm: quyền định tra mỹ phán vấn xét thấu duyệt kế
thậm: chí
thân: thiện nhân mật thích thể tín văn ái quen thuộc tộc thế tình bài nhiệt hữu xe hình rộng đê cận hành
thần: kỳ tốc thánh kinh dược linh minh phục
thận: trọng
thấp: hơn kém nhất so điểm bé thỏm
thập: kỷ niên phương
thất: thoát nghiệp bại lạc thu hứa vọng học thế sủng tín đức tiết thố thủ lục
thật: sự thà sát tốt chu
thầu: khoán phụ
thấu: đáo hiểu suốt tình
thầy: cô thuốc giáo bói
thấy: rõ được
thẻ: căn bảo đảng thanh nhà nhớ ngân ghi đỏ hội vàng tín
then: chốt
thẹn: thùng
theo: quy dõi hướng đúng đó từng luật nguyên sự chỉ kịp quý mẫu mức điều công cơ thứ chương đuổi đơn cách tiêu các tháng dạng học kết danh ngành phạm đường vị năm giấy khoản nhóm
thép: hình cuộn tròn
thê: thảm
thề: thốt nguyền
thế: giới hệ kỷ mạnh chấp nào nhưng lực nên trận vận năng mà là tục cục chân phẩm
thể: hiện chế thao dục thức lệ chất nhân trạng loại hình tích diện tình thống hóa lực nào nghiệm
thêm: vào các nhiều giờ nguồn việc một
thềm: lục
thi: hành đua tuyển công đấu thể tốt tìm cử nâng sáng thố trắc viết thăng lý pháp hài sát cuối học đại kết và người sĩ hào ca nhân đỗ đậu
thì: phải không được có việc
thí: điểm sinh nghiệm dụ mạng
thị: trường xã trấn tứ sát trưởng giác phần tỉnh hiếu uy lực thực tộc nở phạm dân lang
thích: hợp ứng nghi đáng thú thời chú
thiếc: chì
thiên: nhiên tai vị văn đường chúa lệch niên tài thể chức về can
thiền: viện định
thiến: heo
thiện: chí cảm nguyện xạ ý ác nghệ
thiêng: liêng
thiết: bị thực kế chế yếu lập tha thân thạch giáp diện nghĩ quân
thiệt: hại thòi mạng
thiêu: hủy đốt
thiếu: sót hụt nhi niên thốn trách tính các kinh đồng quyết thông tập tá úy nhân chủ đất nước hoặc minh liên tướng cơ điều chặt nhiệm lực ăn cán cụ nguồn vắng
thiểu: số năng
thính: giác giả chúng
thỉnh: thoảng thị giảng cầu
thịnh: vượng hành tình
thịt: lợn
thoa: thuốc
thỏa: thuận đáng mãn hiệp ước thuê
thoái: thác vốn hóa trào hồi lui thu
thoải: mái
thoáng: mát
thoảng: qua
thoát: nghèo nước khỏi hiểm ly khói
thóc: gạo lúa giống
thói: quen hư xấu
thô: sơ bạo thiển lỗ
thổ: nhưỡng cẩm canh sản công địa
thôi: việc thúc học miên trả giữ quốc
thối: nát
thổi: giá
thôn: xóm bản làng tổ trưởng quê tính đội đặc
thông: tin báo tư qua suốt thoáng minh tấn cáo dụng thạo số điệp thường lệ thương dịch đường hiểu luật hành lượng đồng cảm hầm nhau gió công kinh xe nghị tắc tri tục gia
thống: nhất kê đốc trị soái khổ thiết chế lĩnh
thơ: ca văn ấu cổ
thờ: ơ cúng phụng
thở: máy oxy
thợ: may mỏ nề thủ máy hàn điện xây cả
thời: gian hạn điểm kỳ sự hiệu đại cơ giá khóa tiết vụ thế khắc giờ trang bình
thơm: thảo ngon
thu: hút hồi nhập phí ngân thập thuế gom nộp hẹp chi mua hoạch đất lệ tiền được dọn ngắn thuỷ từ lợi âm quỹ giá nội bớt ý phục sự vén thủ nợ
thù: lao địch hận hằn
thú: y vị dữ nuôi hoang nhận chơi cưng vui
thủ: tục trưởng tướng đô công quỹ khoa kho phạm thư đoạn thành thuật tiêu thế pháp vai môn dầu
thụ: hưởng động lý đắc tinh phấn án hàng phong
thua: kém lỗ thiệt
thuần: túy phong thục việt nông chủng nhất phục hóa
thuận: lợi tiện tình hóa theo chiều an thành buồm
thuật: ngữ toán số lại
thúc: đẩy ép giục
thục: luyện hiện
thuê: bao mướn tư đất nhà khoán lao chuyên xe dịch ngoài đơn tài người ngân
thuế: quan suất thu giá đất môn nhập phí xuất gtgt sử bảo đối tiêu nội khoán
thung: lũng
thùng: rác thư loa
thủng: lưới
thuốc: lá chữa bảo trừ thú men nổ phiện nam lào
thuộc: các diện phạm tính bộ sở nhóm về danh quyền khu hộ vùng cấp lòng nguồn cơ tỉnh xã trường dân đơn bài chương loại
thuở: xưa
thuý: kiều
thủy: sản lợi điện văn lực chung nông hải cầm tạ nội phi sinh lôi hử thủ triều canh tinh ngân
thuyên: chuyển giảm tắc
thuyền: viên trưởng rồng thúng bè
thuyết: minh phục trình giảng khách
thư: viện ký mời từ tín mục điện kêu cảm pháp xin khen giãn thái tay kích ngỏ chúc cục ủy
thứ: trưởng hai ba tư năm nhất tự bậc hạng sáu bảy yếu tiếp phẩm nhì nguyên tiếng
thử: nghiệm thách việc sức thi hóa
thưa: thớt quý các kiện dân
thừa: nhận hành phát kế ủy lệnh cân thắng số thãi trừ biên giấy thế phó
thửa: đất ruộng
thức: ăn tỉnh thời uống khuya giấc dậy
thực: hiện hành tế trạng tiễn thi chất phẩm sự thể vật tập thu nghiệm lực chứng thà tại đơn dụng địa nhận túc đạo dân dưỡng học quyền khách chi lãnh lục thụ
thước: đo phim tấc kẻ
thương: mại binh nhân hiệu lượng tích hàn vong thảo tật nghiệp cảng trường tâm lái vụ yêu hại thuyết cảm gia
thường: xuyên trực niên vụ kỳ trú nhật lệ dân được thức phục khi nhân
thưởng: phạt tết thức nóng ngoạn lễ
thượng: tầng nguồn tá úy đỉnh tôn viện tướng khách võ hải thọ tọa thư
`
