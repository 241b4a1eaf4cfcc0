/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
ca: nhạc múa khúc dao sĩ ngợi trực trù li từ
cá: nhân biệt thể tính cược độ cảnh sẻ
các: cơ bộ cấp đơn xã phòng bon
cách: thức mạng chức ly điệu đây làm biệt nhau xa tân nhiệt mức tính
cai: nghiện trị quản
cài: đặt
cải: cách thiện tạo tiến chính tổ biên hoán lương huấn táng biến đạo
cam: kết đoan go chịu lộ
cám: ơn
cảm: ơn tình nhận xúc hóa thông tưởng thấy hứng quan ứng giác biến
can: thiệp ngăn phạm dự đảm
cán: bộ cân sự
cản: trở
càng: cao nhiều
cảng: biển vụ hàng
canh: tác gác giữ phòng nông
cảnh: báo quan sát vệ cáo giác tỉnh giới sắc
cạnh: tranh đó
cao: hơn tuổi cấp nhất độ điểm đẳng su trào nguyên tầng bằng thế khiết quý học ốc đạo cả nghệ tốc lanh
cáo: trạng buộc từ bạch phó
cáp: điện quang treo ngầm
cát: sỏi táng
cày: cấy bừa
cắm: mốc
căn: cứ cước bản hộ nguyên cơ dặn nhà
căng: thẳng
cặp: nhật kè bến
cắt: giảm bỏ cử ngang lát tỉa
cầm: đồ cố cự quyền
cấm: đoán kỵ kị sử hành chỉ
cẩm: nang thạch
cân: đối bằng nhắc đo xứng
cần: thiết kiệm cù thơ mẫn trục giải có phải được tập lao cẩu
cẩn: thận trọng
cận: nghèo kề thị huyết cảnh
cấp: xã huyện tỉnh trên dưới ủy bách độ phát phép cơ thiết bậc cứu giấy phó quốc thẻ trung sở đổi phòng bù lại nước điện học cao thôn thực đủ quận tính úy tá tướng
cập: nhật bến kênh cảng
cất: giữ cánh cao
câu: hỏi chuyện lạc nói kết đố chữ văn lệnh thơ đối hát ca sa
cầu: nối thị đường lông toàn cảng tiến cống cạn thủ dao phao
cấu: trúc thành hình kết tạo
cây: trồng xanh cối cầu lâu ăn lúa công nêu cảnh giống tùng
cò: mồi
có: thể liên hiệu trách hại đủ lợi kết ý tính điều tác quyền mặt nhu được kế thẩm nhiều nguy năng uy sẵn trình nguồn chất giá mục công sự nghĩa việc lẽ số văn thời trên tên tội cùng chức bản
coi: trọng nhẹ như là thường thi
con: người em số nuôi dấu đường cháu nợ dâu rể giống
còn: lại thiếu chậm nhiều có hạn thấp một khó nữa
cô: giáo đơn lập đọng quạnh
cố: gắng ý định đô hữu vấn tình thủ
cổ: phần đông vũ truyền đại tích phiếu động tục xưa tức kính vật thi tự
cỗ: bàn
cốc: nước
côn: đồ trùng
công: chức khai bố việc tác dân an cộng trình nghệ nghiệp ty văn tích nhận đoàn chứng vụ điện bằng ích tâm dụng tư sở hàm lập thương đồng trường ước suất trạng quỹ quyền nhân lý lệnh tố sức cụ sản bình báo minh lao pháp thức trái cuộc hiệu kích xưởng đường luận quản trực đức viên khố nợ năng ơn giáo chúa thần nông chúng sự tước
cồng: kềnh chiêng
cống: hiến rãnh phẩm hộp thoát nạp
cổng: thông dịch chính làng chào trường chùa
cộng: đồng tác hòa hưởng điểm sản thêm sinh sự dồn
cốt: lõi cán nhục thép liệu
cột: thép điện
cơ: quan sở chế cấu hội bản động yếu giới khí đồ số cực may mật chất chừng ngơi điện nghiệp
cờ: đỏ tổ thi bạc vua tướng
cỡ: chữ lớn
cơi: nới
cởi: mở trói
cù: lao
củ: mì
cũ: kỹ nát
cụ: thể
của: các cơ người tổ xã huyện tỉnh bộ cải mình đảng nhà công chính ngành từng
cúc: phương
cục: bộ trưởng diện
củi: lửa
cụm: dân công từ thi
cung: cấp ứng cầu đường phụng tròn nghinh kính tiến điện đình thỉnh rước tiễn
cùng: với cấp nhau kỳ tham một ngành lúc
cúng: bái giỗ
củng: cố
cũng: như cần
cuộc: sống họp thi vận cách gọi đời kiểm chiến đấu
cuối: năm cùng tháng kỳ quý tuần khóa mỗi
cuốn: sách hút chiếu lá
cư: trú dân xử sĩ ngụ
cứ: thế sáu mỗi ba
cử: tri cán chỉ động người công nhân tuyển đi
cự: ly tuyệt
cưa: xẻ
cửa: khẩu hàng quyền sông biển sổ ngõ ải liên điện tiệm hang thang
cực: kỳ đoan tiểu phẩm
cứng: nhắc rắn cỏi hóa
cước: phí chú
cương: quyết lĩnh vị yếu trực thổ vực mục
cường: độ quốc tráng cường điệu
cưỡng: chế bức dâm đoạt ép
cứu: nạn trợ hộ chữa tế xét vãn hỏa thương quốc
cửu: long
cựu: binh
`
