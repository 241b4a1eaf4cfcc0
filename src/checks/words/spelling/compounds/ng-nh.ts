/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
nga: mi
ngã: ba tư giá
ngạc: nhiên
ngạch: bậc công chuyên cán thanh
ngại: khó va ngùng
ngán: ngẩm
ngang: bằng hàng tầm nhau tàng nhiên
ngành: nghề công địa dọc giáo nông học y hàng thuế kinh kiểm liên chức du văn tòa nội tư đoàn có thuộc và lâm cấp giao
ngay: sau từ khi cả thẳng ngắn tại lập trong thật
ngày: càng làm ký lễ nay công tháng đêm hôm nghỉ tết hội sinh mai lao đầu pháp thành đại cuối chuyển cấp tiếp ra thứ về nhận kể trong xưa hết mùng rằm lành mồng
ngăn: chặn ngừa nắp cản cách
ngắn: gọn hạn nhất ngày
ngắt: điện quãng
ngầm: hiểu
ngân: hàng sách quỹ khố phiếu
ngần: ngại
ngập: úng lụt mặn tràn ngừng
ngẫu: nhiên
nghe: báo nhìn các nói đài ý lén và giảng
nghẽn: mạch mạng
nghèo: nàn đói đa bền khó và tiếp theo nông
nghề: nghiệp cá nông truyền và cho phụ rừng y
nghệ: thuật sĩ nhân an
nghi: ngờ thức lễ vấn phạm can nan
nghỉ: hưu phép việc ngơi lễ tết học mát thai ốm hội trưa chế hẳn không bù dưỡng hè đêm chân
nghĩ: suy ra
nghị: quyết định sự viện trường lực luận án sĩ viên
nghĩa: vụ trang là tình địa hiệp cử quân
nghịch: lý đảo
nghiêm: túc trọng cấm minh ngặt khắc chỉnh trị trang
nghiệm: thu
nghiên: cứu
nghiền: ngẫm
nghiện: ma hút rượu
nghiệp: vụ dư đoàn chướng chủ
nghiệt: ngã
ngoảnh: lại
ngõ: xóm ngách hẻm
ngoài: ra công việc giờ tỉnh nước nhà khu phạm các trường
ngoại: ngữ giao tệ thương lệ khóa trú thành vụ tỉnh hình xâm quốc cảnh lai hối ô khoa đô thị tình tuyến
ngoan: cố cường
ngoạn: mục
ngòi: nổ
ngọn: lửa cờ
ngộ: nhận độc
ngôi: nhà sao trường đền chùa mộ
ngồi: họp
ngôn: ngữ từ luận
ngơi: nghỉ
ngợi: ca khen
ngu: dốt
ngũ: cốc hành
ngụ: cư ý
nguội: lạnh
nguồn: lực gốc vốn nhân nước tin thu ngân kinh gen tài lợi cung cán cơ cảm phát điện thông đầu dữ cải số
nguy: cơ hiểm hại cấp ngập nan
nguyên: tắc nhân vẹn liệu trạng đơn nghĩa vật tố lý tháng thủ mẫu ngọc giá văn bản thổ sinh nhiên tử tội quán tiêu đán thủy sơ
nguyền: rủa
nguyện: vọng
ngư: dân nghiệp trường lưới cụ
ngữ: văn pháp cảnh nghĩa liệu
ngừa: dịch
ngựa: xe gỗ
ngự: trị
ngưng: hiệu trệ hoạt tụ
ngừng: hoạt nghỉ cấp trệ đổi nâng nghiên học cải tăng phát
ngược: lại đãi dòng
người: dân đứng lao sử có làm nộp được nghèo học cao đại ký dùng tiêu thân bệnh việt bị khuyết hoạt tốt phụ phát bán mua lớn khác giao nước cung già thực nhận chịu vi yêu tham đến mới dự cho thi hưởng chỉ dẫn sống tiếp thuộc trực bảo đăng đề con giữ trồng hiến viết chủ đi thành đầu chăm không hầu tình
ngưỡng: mộ cửa vọng
nha: khoa trang
nhà: nước máy ở trường văn đất báo đầu khoa trọ giáo cửa thầu thờ nghỉ hàng tài vệ khách thi quản công xưởng tạm đại tình dân kho sinh bếp tù cao xuất rông tiêu hát riêng chức cộng sàn thơ nho tranh ngói tắm xe lầu dài lao nông
nhã: nhặn nhạc
nhạc: cụ sĩ
nhàm: chán
nhan: đề
nhàn: rỗi
nhãn: hiệu khoa mác hàng
nhanh: chóng gọn nhẹ hơn nhạy nhất và chậm
nhạt: nhòa
nhạy: bén cảm
nhắc: nhở lại tới việc
nhằm: nâng mục tạo đáp giúp tăng phát đẩy bảo góp giảm phòng đạt hướng tiếp xây nhò kịp đưa rút vào hạn thu
nhắn: tin nhủ
nhặt: rác
nhâm: dần
nhầm: lẫn
nhậm: chức
nhân: dạng cách dân viên lực sự tài rộng đạo quyền văn loại ái chứng phẩm tố bản khẩu thân đôi dịp vật công nghĩa hậu thọ giống danh sĩ nhượng quả hòa phong tạo chủng gian
nhấn: mạnh nút chuột phím
nhẫn: nại nhịn
nhận: thức xét định được hồ diện biết dạng kết ra tiền đơn thấy trách con giấy lỗi khuyết và đất thông lương làm xử giải trợ giúp thầu chức tin văn việc cha quà
nhấp: nhô
nhập: khẩu cảnh học cư liệu kho thông dữ ngũ cuộc môn viện vào số trạch thế mã tâm nội tịch siêu
nhất: định là trí quán thiết loạt nguyện thể trong thống tỉnh quyết về đẳng thời tầng ở cho thành cấp của tề mực
nhật: ký bản báo nguyệt tân
nhậu: nhẹt
nhẹ: nhàng
nhen: nhóm
nhi: đồng khoa
nhích: lên
nhiễm: sắc bệnh khuẩn độc xạ trùng mặn
nhiệm: vụ kỳ chức ý màu sở
nhiên: liệu nhiên
nhiệt: độ tình huyết thành đới liệt điện
nhiều: hơn năm nơi khó lần người cấp mặt chiều hạn nhất ngành việc cơ đơn nước tổ thành kết chuyển đổi kênh tập
nhiễu: loạn sự
nhìn: chung nhận thấy vào lại thẳng xa
nhịp: độ nhàng cầu sống
nho: nhã giáo học sĩ
nhỏ: lẻ bé gọn hẹp và hơn nhất nhặt
nhọc: nhằn
nhói: lòng
nhóm: họp trẻ nhiệm lợi tiêu đối nghề người chỉ giải sở tuổi công nội thủ hàng dân máu đất này lĩnh
nhổ: cỏ
nhờ: đó vậy sự có
nhớ: ơn
nhỡ: việc
nhu: cầu nhược yếu
nhuần: nhuyễn
nhuận: bút
nhục: nhã
nhung: nhớ
nhũng: nhiễu loạn
như: sau vậy thế trên nhau điều các cũ việc một đã không hiện quy trước là công
nhựa: đường tái
nhức: đầu
những: người năm nơi khó hạn kết việc ngày yếu trường thành đơn vùng điều thay quy công đóng điểm cơ ai gì chuyển đồng tháng sai nguyên biểu bước
nhược: điểm
nhường: nhịn chỗ quyền
nhượng: bộ quyền
`
