/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
tra: cứu khảo hỏi tấn xét từ soát
trà: lúa đá vinh
trá: hình
trả: lời kết nợ lại lương tiền tự giá trước sau thù về góp phí hồ thẻ công đất
trách: nhiệm móc cứ phạt
trái: phép pháp phiếu đất với quy tuyến cây ngành ngược thẩm tim
trải: nghiệm qua dài rộng thảm
trại: giam hè giống chăn tạm
trám: trộn
trạm: y biến xá thu bơm thú dừng điện thuế trưởng vũ phát cân quan trộn
tràn: lan ngập
trán: dô
trang: thiết trí bị tin trại phục sức bìa thông mạng web trọng đầu nhất điểm sử điện nghiêm hoàng bằng
tràng: giang an
trạng: thái nguyên
tranh: thủ chấp cãi luận cử tụng ảnh giành đua biếm cổ công tài hùng
tránh: trùng tình việc chồng lãng sai để trường né gây bỏ hình bệnh thai
trao: đổi quyền tặng thưởng giải gửi cho giấy quyết lại tay bằng đi quà
trào: lưu phúng
tráo: đổi
trau: dồi chuốt
trắc: nghiệm trở diện
trăn: trở
trắng: trợn đen tay án
trầm: trọng cảm tư lắng tích
trân: trọng quý
trấn: an áp
trật: bánh tự khớp
trẻ: em trung tuổi hóa con thơ hoá khuyết nhỏ mồ măng
treo: băng biển cờ pháo
trễ: hẹn hạn nải
trệ: bệnh
trên: cơ đây các phạm mạng phần trang mặt tổng mức không thế báo cao một dưới mọi giao đường nền đài loa giấy cả lớp biển cùng máy hết nhiều
tri: thức ân kỷ giác thiên âm huyện phủ hô
trì: trệ hoãn hỏa
trí: tuệ thức nhớ óc mạng tạo tưởng lực dục tôn sĩ
trị: giá liệu an sự thủy tội bệnh sở
trích: yếu dẫn lập ngang nộp lục đo sao ngân thưởng xuất ra từ do
triển: khai vọng lãm
triết: học lý
triệt: để tiêu phá hạ thoái
triều: đại cường đình tiên cống
triệu: tập đồng người chứng hồi phú phong lượt con
trinh: sát thám tiết
trình: độ bày tự duyệt ban hội tổ hủy đề diện chiếu chủ ủy bộ ký cấp thủ sở chính làng phê xem diễn hđnd bẩm dự lãnh
trò: chuyện chơi hề
trói: buộc
tròn: trịa nhiệm vẹn năm
trọn: vẹn gói đời
trong: sạch năm đó việc quá công các nước tháng cơ phạm xây khi trường cả điều ngành đơn quý tổ suốt vòng một khu xã phòng giờ danh thi quan và lòng tay kỳ tổng số ngày những sáng trẻo mọi cuộc đảng nhà tuần xử đầu sử mùa tiếp tỉnh cùng tất phát chỉ học hồ ngoài phần sinh
trọng: tâm điểm yếu trách thị đại lượng tài dụng tội đãi thương thể trường vọng án tải pháo đạo bệnh
trổ: đòng bông
trôi: nổi chảy qua
trỗi: dậy
trộm: cắp cướp
trốn: tránh thuế
trộn: lẫn
trông: coi chờ đợi thấy nom giữ
trồng: trọt rừng cây lúa mới người hoa dâu cỏ rau xen
trống: trải đồng vắng rỗng
trơ: trọi
trở: thành lên ngại về lại nên xuống đi kháng ra
trợ: giúp cấp lý giá lực thủ cước giảng động
trời: đất
trù: bị phú tính dập
trú: quán trọng ẩn ngụ mưa đóng tại chân
trụ: sở cột vững trì hạng cầu cứu sinh điện
truân: chuyên
trục: lợi xuất lộ tích giao liên chính vớt
trùm: phủ
trung: ương tâm bình học thực thành cấp gian hạn kiên thu đoàn hòa tá tướng chuyển đội lập du úy niên chính quốc bộ kỳ uý điểm kính sĩ lưu đại thọ dung
trùng: lặp khớp tu điệp dương tên hợp roi
trúng: tuyển cử thầu đấu đích mùa tên đạn số
truy: nhập bức cứu thu tố cập nã xuất tặng lùng quét tìm bắt nguyên trách điệu đuổi hồi cùng lĩnh nộp
truyền: thông hình thanh thống đạt tải bá dạy số nhiễm máu dịch tin khẩu miệng hịch thụ cảm thuyết tay nghề bệnh lan dẫn kỳ đạo chức
truyện: ngắn tranh kể
trừ: trường khi bớt các điểm lùi gian sâu đi
trữ: lượng tình nước
trực: tiếp tuyến thuộc ban ca quan diện tổng chiến lãnh đêm chờ giao quang trạng bảo chốt thăng giác
trưng: cầu bày dụng mua tập thu diện
trừng: phạt trị trợn
trứng: gà
trước: khi ngày đây hết mắt đó hạn năm tháng thềm giờ và đảng sau hội bạ một mùa mặt khó dân nhất công tòa kia
trường: học hợp đại mầm trung thọ cao thcs thpt ca phái kỳ dạy lớp phổ sinh chính sơn quay bắn mẫu tồn dân sa xa tư đua thi
trưởng: phòng ban thôn thành đoàn khoa trạm công bộ tổ ấp nhóm ngành xóm khu giả bản phố lão họ văn ty tiểu
trượt: giá lở ngã
`
