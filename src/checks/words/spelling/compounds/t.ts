/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
ta: thán
tà: đạo
tá: điền lý dược
tác: động phong nghiệp giả phẩm quyền hại dụng chiến nhân thành hợp tạo gia
tạc: tượng
tách: rời bạch thửa hộ nhập khỏi
tạch: tè
tạ: thế
tai: nạn biến hại tiếng họa hoạ
tài: chính sản liệu khoản nguyên trợ năng xế nghệ vụ tình đức hoa lộc khóa tử sắc giỏi phán xỉu
tái: định chế phát hoạch cơ sinh hòa canh nghèo lập hiện diễn đầu tạo phạm cấu sản hợp sử bút trồng xuất nhiễm đàn bản bầu cử thiết khám giá
tải: trọng về xuống biến lên
tại: các chỗ xã ngũ cơ điều khoản nhà bộ đơn trung điểm nơi sở phụ công cuộc khu hội vì sao huyện cấp mục trường mặt phòng tỉnh vị một hạn đây nước bệnh tòa nhiệm
tam: quan bảo quyền cấp
tạm: thời ứng trú vắng giữ dừng nghỉ đình ngừng hoãn giam tính bợ dịch ngưng nhập biệt tuyển cư trữ quyền
tan: vỡ rã băng học
tàn: tật phá tích dư bạo binh
tán: thành đồng dương tỉnh gẫu phát
tản: cư mạn văn mát phát
tang: lễ vật chứng thương
tàng: trữ hình thư
tao: nhã
táo: bạo tợn
tảo: hôn mộ
tạo: điều ra lập sự cơ môi việc động nguồn bước chuyển thuận hình nên bầu được dựng điểm quỹ tác phong thói đà thành mối sức mọi lòng mặt dấu
tạp: chí chất vụ hóa dịch
tát: nước
tàu: thủy thuyền hỏa cá biển
tay: nghề trái cầm lái chân ba
tày: nùng
tắc: trách nghẽn đường
tằm: tơ
tắm: rửa
tằn: tiện
tăng: cường trưởng thu lên tốc năng cao nhanh giá giảm so mạnh đáng thêm số gia tiến vọt tỷ hiệu dần ca cân ni hạng tuổi huy trách tính nguồn sức chi dày mức độ đột quyền hữu lương
tặng: quà thưởng cho danh kỷ huân giấy hoa bằng
tắt: lửa thở đèn máy
tâm: huyết lý tư thần đức linh thế điểm tình nguyện lực sự trạng đắc trí thức
tầm: nhìn quan vóc thường nã ngắm cỡ gửi vu xa cao soát rộng
tấm: gương lòng lợp
tẩm: bổ
tân: tiến binh gia dược cử niên lập biên cổ
tần: suất số tảo
tấn: công phong
tận: tình tâm dụng lực tụy thu gốc nơi cùng tay hưởng tuỵ
tầng: lớp nấc hầm một trệt ngầm lầu
tấp: nập
tập: trung huấn thể quán đoàn tành luyện hợp kết san quyền tục dượt sự tin đọc dữ trận hồ
tất: cả yếu bật nhiên toán tả niên
tật: bệnh xấu nguyền
tẩu: tán thoát
tây: nguyên bắc nam ninh phương y bán
tẩy: chay trừ xóa
té: nước
tê: liệt giác
tế: nhị bào thế lễ bần
tệ: nạn hại hơn
tên: gọi miền tuổi và đường đơn người cơ văn họ trộm thủ thật lửa nhiệm riêng tài doanh đăng nước xã tiếng chức ngành đề loại dự
tết: nguyên nhất trung cổ âm
ti: vi thể thuốc
tỉa: cành
tí: hon tuổi
tia: lửa sét cực
tích: cực hợp lũy trữ tụ hồ sự luỹ tiểu nước
tịch: thu hạ mịch
tị: nạn
tiếc: nuối
tiệc: tùng cưới chiêu
tiêm: chủng phòng nhắc vắc
tiềm: năng lực ẩn tàng thức
tiệm: cận vàng ăn cầm
tiên: tiến phong tri quyết lượng liệt đoán nhận học hưng lãng
tiền: lương mặt đề công thưởng phạt thuê sử của đồng bạc nhiệm nhân thân thuế đâu đường tệ tàu lệ điện án gửi cọc khả mừng vệ lãi thù đặt phong thuốc chi hưu vốn giang sảnh ăn trợ chất vay nước quân đồ
tiến: độ hành bộ trình sĩ tới công hóa triển cử thân lên quân cống
tiễn: đưa biệt
tiện: ích nghi lợi dụng đường cho thể
tiếng: nói anh dân việt ồn vang mẹ nước súng
tiếp: tục nhận cận dân xúc theo thu công đón khách nối đến giáp giữ nhiệm thị biến ứng sức tế quản xuân lời cử tay diễn sau bước lửa đó kiến viện cấp đất vận
tiết: kiệm giảm lộ mục học dạy diện khí chế lưu tháo canh trời lập niệu
tiêu: chuẩn chí dùng cực thụ hủy biểu đề thoát diệt hao chảy điều độc pha ngữ xài thức vong úng hóa
tiểu: học đoàn khu mục ban dự thủ phẩm thương đội tiết sử luận nông thuyết chủ vùng công thụ cảnh bang
tiễu: trừ
tim: mạch
tìm: hiểu kiếm ra việc nguồn cách thấy tòi đến mọi
tin: học tưởng cậy bài nhắn tức báo đồn vui yêu giả mừng cẩn đăng lành
tín: dụng nhiệm hiệu ngưỡng thác phiếu chỉ đồ đoạn chủ hữu
tinh: thần giản gọn thông vi hoa giảm tế khiết túy chế xảo thuật nhuệ dịch tươi luyện dầu bột thể trùng
tình: hình trạng cảm huống tiết nguyện thương hữu báo nghĩa dục yêu thế ý người làng nghi quê thân cờ ca bạn cảnh mẹ cha ái huynh chị
tính: chất toán từ đến chủ khả đúng công khoa theo kịp hiệu hợp cách nghiêm bền mạng minh hệ pháp kế thực tích khách liên tất đặc cạnh chính dân nhân đủ ổn kỷ thời lan đồng gương linh năng đa giá tình nhạy trên cấp
tỉnh: táo ủy thành đoàn lộ nhà lẻ bạn đội ngộ giấc lỵ
tĩnh: tâm mạch lặng không điện tải dưỡng học
tịnh: tiến tài biên tâm xá
tít: báo
to: lớn
tỏ: rõ thái ra tường
tòa: án soạn nhà
tỏa: sáng
tọa: đàm lạc độ
toan: tính
toàn: quốc thể bộ diện dân tỉnh xã huyện cầu văn trình ngành phần đảng cảnh vẹn tâm hệ khối vùng thành tài quyền thị đoàn cục mỹ năng thắng trị
toán: học
toát: lên
tóc: bạc
tóm: tắt lược gọn
tòng: quân phạm
tố: cáo giác tụng chất khổ hữu
tổ: chức trưởng công quốc dân phó hợp chuyên giúp liên đội ấm viên tuyên tiên hòa tự bảo nghiệp thẩm máy vay
tốc: độ lực chiến kí ký
tôi: cam xin
tối: đa thiểu ưu thượng cao tân hậu mật đen tăm nghĩa giản ngày
tội: phạm danh lỗi ác cờ
tôm: cá
tôn: giáo trọng vinh tạo thờ chỉ nghiêm tử sư đức lợp thất
tồn: tại đọng quỹ kho vong trữ dư lưu
tốn: kém tiền
tổn: thất thương hại phí
tông: tộc phái
tống: đạt tiền tiễn khứ
tổng: hợp kết số thể cục công quát giám mức kê bí thanh rà đài cộng thống duyệt sản thu chi vốn tham điều dân liên diện quan phụ thư hội kiểm lượng biên dự điểm đàn hành khảo vệ đốc quản lý
tốp: ca
tốt: nghiệp đẹp hơn nhất công việc và các xấu vai chức hay cho nội lành đời kế trong về khá chỉ quy thi
tột: cùng
tơ: tằm lụa
tờ: rơi khai trình gấp giấy lót báo tiền
tới: nay người đây các hạn từng cơ mức
tu: bổ sửa dưỡng nghiệp hành chí sĩ viện chỉnh từ học tập
tù: nhân treo chung túng giam binh
tú: tài
tủ: lạnh sách thuốc điện
tụ: tập điểm họp hội
tuân: thủ theo lệnh phục hành
tuần: tra lễ lộ trước sau hoàn tự báo hành dương đầu thứ phòng phủ
tuất: hàng liệt
túc: trực số
tục: lệ danh ngữ
tuế: nguyệt
tuệ: tĩnh giác
tui: tau
túi: tiền thầu nilon xách
tung: tin tích
tùng: phục thiện bách thư tiệm xẻo
túng: thiếu
tuổi: trẻ thọ đời thơ già nghỉ hưu tác đảng lao cao học kết ăn dưới từ vị
tuồng: chèo cải
tuốt: lúa
tụt: hậu giảm
tuy: nhiên vậy hòa chưa rằng
tùy: theo thuộc tình tiện tùng viên ý
tuyên: truyền dương bố giáo thệ ngôn án quang huấn xử cáo
tuyền: tuyền
tuyến: đường huyện tỉnh trên cơ y đầu phố biên trung dưới xã điểm phòng tính hai cáp
tuyển: dụng sinh chọn quân lựa tập cử công thẳng viên mộ nạp thủ sơ
tuyết: rơi
tuyệt: đối mật vời tự giao diệt đại chủng phẩm nhiên thực
tư: pháp tưởng vấn nhân cách liệu duy thục hữu lợi trang gia thế lệnh thù sản thông doanh túi thương bản nghiệp
từ: ngày đó các năm nguồn chối khi xa thiện tháng đầu nay trên nhà thiếu khâu cấp bi tỉnh trung cơ quỹ việc trước một lúc bỏ ngữ phía chương từ vựng hai quý nhỏ tính loại đường khóa bên dưới đơn nhiều khai giờ tốn nước nơi trong trạm dân sau trần điển nhiệm chức
tứ: tuần nghệ trụ kỳ quý phương phẩm giác
tử: vong tế tuất hình sĩ cung tù trận nạn đệ
tự: chủ do động nguyện giác nhiên túc trị lực kiểm phê đánh trọng vệ học tiện tin quản phát cấp ý hào tuyệt lập thân mình khắc tôn cường bảo điều tổ giới ti sát chuyển soi sửa ái rà nhận tạo lo vấn điển cung nộp thú kê chịu xưng tung chấm tập truyện lái nhủ doanh
tức: thời là tốc nước ghì khắc giận tưởng
tưng: bừng
từng: bước cơ đơn năm người ngành cá khâu vị bộ xã tháng phần công cấp quý loại trường tiêu hộ nơi thành lần mặt thôn bậc nhóm chỉ trải việc khu phòng vùng ngày tuần được ca mục đoạn tổ
tước: quyền đoạt danh bỏ hiệu
tươi: sáng tốt mới
tưới: tiêu nước
tương: đương ứng lai xứng quan đối thân tác trợ ớt tự phản đồng
tường: trình minh tận rào thuật lửa bao
tướng: lĩnh tá
tưởng: niệm thưởng nhớ tượng lệ
tượng: đài trưng hình đồng phật gỗ
tựu: trung trường
tỷ: lệ mỉ đồng trọng số giá suất phú lượt
`
