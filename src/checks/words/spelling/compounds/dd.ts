/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
đa: dạng số phương ngành năng chiều phần quốc mục tạp khoa dụng
đá: vôi quý ốp cầu
đả: kích thông phá đảo
đã: được có ban giao qua và đạt phê ký cấp từng
đai: an ốc
đài: truyền phát tưởng thọ
đái: tháo
đãi: ngộ
đại: diện biểu hội học đoàn đa dịch tướng tá lý thể hóa phương trà sứ tu lộ phẫu gia thắng chúng lễ úy đội đức thi vương thần phu cương dương xá đế số
đàm: phán thoại
đám: cưới tang đông cháy
đảm: bảo nhiệm trách đương nhận
đạm: bạc
đan: xen lát
đàn: bò lợn áp vật gia ông bà hồi tính bầu tranh cò ong trâu gà
đạn: dược
đang: được có trong công xem làm giữ
đáng: kể chú khen tiếc tin lo
đảng: viên ủy bộ phí đoàn phái
đánh: giá máy dấu bắt bạc số mất đổi thuế đập bại phá đuổi đổ chiếm đu
đào: tạo thải bới ngũ ao
đảo: ngược lộn nợ
đạo: đức đề lý luật cụ tràng diễn ôn dụ
đáp: ứng án từ lại
đạt: được trên tỷ chuẩn kết điểm mục giải yêu thấp loại tối chỉ hiệu
đau: đầu
đày: ải tớ
đáy: giếng
đắc: lực cử
đặc: biệt thù điểm khu trưng sản cách tính xá quyền nhiệm ân thái trách
đắm: say
đắn: đo
đăng: ký tải nhập bộ kiểm quang cai tin khoa
đẳng: cấp
đắp: đê
đặt: ra hàng cọc tại vấn câu lịch tên chỗ mục báo
đâm: chồi
đầm: phá
đậm: đà nét
đập: tan phá
đất: đai nước ở rừng trống công nông liền sét lúa cát chưa sản hiếm nung
đầu: tư tiên mối năm tháng kỳ ra vào mục tuần quý đủ cuối nguồn phiếu đề cơ tàu mút người nhiệm giờ khóa óc cuộc ngành thú việc độc báo sách thai hàng hút
đấu: thầu giá tranh nối thủ mối trường khớp vật sĩ
đậu: tàu
đây: là chính
đầy: đủ rẫy
đấy: là
đẩy: mạnh lùi nhanh lên gậy
đe: dọa
đè: nặng
đem: lại về theo
đèn: chiếu đường
đeo: băng thẻ khẩu
đê: điều kè bao sông biển
đề: nghị xuất án tài ra cương mục cập cao bạt phòng cử thi dẫn tựa xướng kháng đốc bài sát pô từ
đế: quốc chế vương
để: xem tổ lại làm các nâng báo người bảo có được kịp theo tạo tham tang
đệ: tử trình nhất nhị tam tứ đơn
đêm: giao văn rằm
đền: bù đáp ơn chùa thờ miếu
đến: nay năm hạn từng cuối các hết tháng ngày khi với người việc nơi cơ mức công trước cùng
đều: đặn phải được có
đi: lại vào đầu đôi học làm đến công thực kèm cùng ngược nghĩa sâu bộ lên qua liền sứ xứ
đĩa: quang
địa: phương bàn chính chỉ điểm giới danh hình lý ốc vị chất cầu tô phận lợi bạ đạo táng chi chấn mạo chí
điềm: tĩnh
điểm: số chuẩn mới sáng thưởng cao nghẽn yếu mạnh trừ tự cực tối đen danh thẩm hẹn kết tựa nóng đạt cộng du giao đầu tin trường quan trung
điền: dã viên kinh trang
điển: hình tích
điện: tử thoại lực báo năng toán lưới ảnh áp đàm khí tín sinh mừng mặt táng giật gió
điêu: khắc
điều: kiện hành chỉnh tra lệ phối động ước khoản trị tiết dưỡng lệnh chế hòa này khiển độ chuyển giải tâm
điểu: thú
điệu: nhảy
đinh: ninh
đình: chỉ trệ làng công
đính: kèm chính hôn
đỉnh: cao điểm
định: hướng kỳ mức giá danh cư lượng vị tính chế kiến suất nghĩa dạng mệnh biên đoạt tội khung hình lý
đo: lường đạc đếm
đó: là các có đồng
đỏ: đen
đoàn: thể kết viên công kiểm thanh đại tụ luật người trường giám khách tàu phí đoàn
đoán: định
đoạn: đường tuyệt thẳng
đoạt: giải
đọc: sách giả hiểu báo bản
đòi: hỏi nợ
đón: tiếp nhận khách đầu đọc đợi
đong: đếm
đóng: góp vai dấu cửa tàu bảo gói quân băng trên
đọng: vốn
đô: thị la hộ đốc vật
đồ: án họa dùng chơi sộ lễ vật đạc uống ăn thị gốm gỗ đồng bơi
đổ: lỗi máu vỡ bộ nát xe cát rác
đỗ: xe trọ đầu đạt trọng
độ: tuổi chính tin cao dài lượng phủ che trễ ẩm sâu ngũ
đốc: thúc công lực
độc: lập hại quyền giả đáo tài đoán canh đạo thân hành đắc
đôi: khi bên với nơi chút mươi tay
đối: xử đãi tượng với thoại tác chiếu phó diện lập ngoại nội ứng đầu xứ sách chứng đáp kháng trọng chất xứng mặt
đổi: mới thay tên khác thẻ giấy lại chác tiền
đội: ngũ trưởng viên ứng hình thuế bóng quản phó mũ quân giá
đôn: đốc hậu
đồn: đại biên điền thổi
đông: đảo nam bắc dân đúc người vui xuân y anh đặc
đồng: bộ thời chí chủ thuận ý tình đội bào hành nghiệp đều lòng tiền ruộng nhất bằng hương hồ nai tháp phục thanh sàng khởi hới bọn giới quản tham ca
đống: đổ
động: viên lực cơ thái vật đất tác lòng phong chạm sản não thổ đến tĩnh mạch
đốt: rác phá nương cháy rẫy pháo rơm
đột: phá xuất ngột biến kích quỵ
đỡ: đầu
đời: sống tư
đợi: chờ
đơn: phương vị giản thư giá khiếu tố đăng xin độc điệu lẻ thuốc thân tuyến đề hàng kiến ca
đờn: ca
đợt: kiểm tập thi tuyên cao phát cấp thanh này đầu xét
đu: đủ quay
đùa: cợt
đủ: điều năng tiêu số khả mạnh các hồ thành tuổi
đua: xe nhau tài thuyền ghe
đúc: kết rút
đùn: đẩy
đúng: hạn quy thời đắn mục tiến pháp trình thẩm đối nội mức hướng nguyên theo thực yêu chế đầu cách vị lúc với người kỳ mực
đụng: chạm
đuối: nước
đuổi: học
đưa: vào ra đón lên đến tin về đất tang
đứa: trẻ
đức: tính độ tài trọng
đứng: đầu lớp tên trước thứ ra
được: giao phê cấp ban xử tiếp đánh hưởng công nâng quy tổ đào thành nhận phép cử ghi sử đầu trả tăng lập bảo xem gọi quan bầu chỉ chọn nêu tuyển các phát đưa
đương: nhiên sự nhiệm đại chức thời cục đầu
đường: bộ sắt dây link lối phố truyền thủy hàng dẫn biên ranh xá cao lộ điện nông giao gom làng ống hướng đi sá dạo mòn tắt vòng hầm băng thi găng
`
