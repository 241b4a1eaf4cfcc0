/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
kè: sông biển
kẻ: gian xấu bảng mua địch
kèm: theo cặp chế
kém: hiệu chất phẩm phát
kẽm: chì
keo: sơn
kéo: dài theo giảm co
két: sắt
kẹt: xe
kê: khai đơn biên đất
kề: cận
kế: hoạch toán thừa tiếp tục cận sách nghiệp nhiệm
kể: cả từ chuyện trên
kệ: sách
kênh: mương
kết: quả hợp luận nối cấu thúc hôn nạp tội tinh án quyết nghĩa cục toán chuyển dư khối thân đoàn bạn giao tủa
khá: giả cao đầy nhiều tốt phổ hơn
khả: năng thi quan dụng nghi
khác: nhau biệt có thuộc theo của trên do nhằm tại gồm
khách: quan hàng sạn mời thể du sáo nước
khai: thác sinh tử báo giảng mạc trương triển hoang man thông quật phá nhận vận màn
khái: niệm quát toán lược
khám: chữa bệnh sức phá nghĩa xét thai nghiệm định
khảm: trai
khan: hiếm
khán: giả đài
khang: trang
kháng: chiến nghị sinh cáo nguyên thể
khao: thọ khát
khảo: sát nghiệm cổ hạch thí khát đính
khát: vọng nước
khắc: phục sâu nghiệt ghi khổ họa
khăn: gói đóng
khăng: khít
khẳng: định khái
khắp: nơi cả
khắt: khe
khâm: liệm phục
khấn: vái
khẩn: trương cấp thiết hoang khoản
khất: thực
khấu: trừ hao
khẩu: hiệu trang phần độ phục vị
khe: hở suối
khen: thưởng ngợi
kheo: chân
khéo: léo
khép: kín
khi: có được cần tiếp nào người đã đến hồ kết đủ các thay nhận phát thi tổ ban thôi làm và hết tham sử giao
khí: hậu thải tượng thế tài hóa chất đốt
khía: cạnh
khích: lệ thích
khiêm: tốn nhường
khiếm: khuyết thị thính nhã
khiến: cho
khiển: trách
khiêu: khích vũ
khiếu: nại kiện tố
khinh: thường suất dể
kho: bạc tàng dữ lưu bãi lương thóc tài vật học số báu hàng
khó: khăn tính hiểu chịu lường tiếp có đòi nhọc giải thực thở
khoa: học giáo cử trương bảng nội
khóa: họp sổ học luận đào chặt tu này mới hải
khoan: dung hồng giếng
khoán: chi kinh biên sản việc quỹ hộ gọn sử xe
khoản: thu chi mục tiền vay nợ đóng phí kinh này điều
khoáng: sản chất đạt
khoảng: cách trống thời không trời
khoanh: vùng nuôi nợ
khỏe: mạnh
khoét: sâu
khói: bụi
khô: hạn cằn khan
khổ: giấy cực sở hạnh
khôi: phục ngô
khối: lượng đại phố thi tài đoàn lớp cơ đảng nội xóm dân óc u
khôn: khéo lường
không: thể gian khí ngừng được có để chỉ những quá phải đúng đủ thuộc còn nên ai bị dùng gây làm ít đạt quy quân tập kịp nhất cần tổ sử bao đáp tính rõ cho mang nhằm lưu kể tham trả tiếp trung bảo đặt
khống: chế
khơi: dậy thông gợi
khởi: công nghiệp tố động sắc kiện đầu hành nguồn nghĩa xướng
khớp: nối với đúng
khu: vực dân phố công vui tái đô phong du kinh chế nhà giải tập di trưng vườn rừng sản hành biệt nội
khuất: tất phục
khúc: mắc khuỷu cua
khuếch: đại trương tán
khung: pháp cảnh giá kế hình chương tiêu lương khổ thành trần giờ kiến năng vị nhiệm nhôm thép sắt
khủng: hoảng bố khiếp
khuôn: viên khổ mẫu phép mặt
khuyên: can bảo nhủ răn
khuyến: khích nông học mãi cáo nghị dụ ngư công lâm mại tài thiện
khuyết: điểm tật danh thiếu
khuynh: hướng
khứ: hồi
khử: trùng độc khuẩn
kia: là
kích: thích hoạt cầu động thước nổ
kịch: bản tính liệt câm nói
kiêm: nhiệm nghiệm chức trách giữ
kiềm: chế tỏa
kiếm: sống việc tìm lời cớ
kiểm: tra soát toán điểm sát kê duyệt định chứng dịch nghiệm phiếu tài đếm lâm thảo thử nhiệm
kiên: trì quyết cố định trung nhẫn giang cường
kiến: nghị thức trúc tạo thiết nghiệm nghĩa quốc giải tập
kiện: toàn tụng cáo hàng tướng
kiêng: kỵ
kiều: bào hối
kiểu: mẫu dáng chữ loại cách
kim: ngạch loại chỉ cương
kín: đáo
kinh: tế phí nghiệm doanh tuyến nguyệt điển đô khủng qua lý thánh kỳ
kính: gửi chuyển trình mời trọng thưa báo yêu đề biếu phục
kíp: nổ
kịp: thời tiến
kỳ: họp hạn thi vọng này công trước báo quan sau thủ thị diệu nghỉ thú kế quyết đà bầu giữa cuối tuyển lân trung phiếu dị ảo vĩ
ký: kết duyệt số hiệu ban túc gửi tên thừa nhận chứng hợp cam họa giao sinh thay trước sự quỹ ức điện xác nháy phê lục
kỷ: niệm cương luật nguyên lục yếu vật
kỹ: năng thuật lưỡng sư càng nghệ
kỵ: binh sĩ
`
