/** Words of two syllables in administrative prose, by their first: `an: ninh sinh` stands for an ninh, an sinh. */
export default `
ách: tắc
ảnh: hưởng
anh: hùng em chị
an: ninh sinh toàn tâm dân ủi khang lành bình cư dưỡng táng
áp: dụng lực phích đặt thấp giá
ăn: uống mặc ở năn toàn mòn khớp
ấn: tượng định phẩm bản chương hành
ẩm: thực ướt thấp
âm: thanh nhạc tính mưu lịch
bác: sĩ bỏ đơn ái học
bạc: màu
bách: khoa hóa phân niên
bài: bản viết học trừ hát bạc báo nói tập thơ toán trí phát giảng
bãi: bỏ nhiệm miễn rác biển thải công bồi
bại: trận liệt
ban: hành đầu ngành chỉ đêm quản bố ngày công phát chấp giám cơ nhân
bám: sát đuổi trụ rễ biển nắm
bàn: bạc giao ghế luận thảo tay đạp
bản: thân chất sao đồ tin vị sắc làng chính án ghi kê gốc mường thảo quyền năng lĩnh địa in mẫu cam
bạn: đọc bè hữu
bán: hàng chuyên công trú lẻ đấu kính
bảng: biểu điểm giá tin vàng hiệu lương điện danh
bao: gồm cấp bì che quát vây giờ nhiêu trùm bọc phủ
báo: cáo chí động đài hiệu công tin giá giấy nói đáp điện ứng chung trước hỷ
bảo: đảm vệ trì hiểm mật tồn trợ hộ quản lãnh lưu hành tàng dưỡng an
bạo: lực hành
bày: tỏ trí
bay: màu
bằng: cấp lòng chứng lái không phẳng chữ tiền văn nhau hình cách
bắt: buộc đầu giữ tay kịp nạt nguồn nhịp gặp
bắc: nam bộ cầu giang ninh kạn
băng: rôn hình đĩa đảng giá
bâng: khuâng
bần: cùng hàn
bất: cập động hợp thường kỳ đồng thành ổn bình lợi khả ngờ hòa tiện minh chính công cứ tận hủy lực di
bầu: cử chọn trời không
bậc: học thang lương thợ cao thầy
bấm: nút giờ
bận: rộn
bế: mạc giảng tắc
bên: cạnh ngoài trong liên mua bán nhận giao trên dưới
bền: vững chặt bỉ chắc
bến: xe tàu cảng bãi phà
bệnh: viện nhân tật dịch xá án nghề lý binh nền
bí: thư mật quyết đao xanh
bị: hại can đơn thương trừ phạt
biên: chế bản soạn giới phòng tập lai độ dịch chép mậu tái
biến: động đổi tướng thể chứng chất chuyển cố
biện: pháp chứng luận minh hộ
biển: đảo báo hiệu đông tên số quảng
biết: ơn bao chữ rõ cách
biểu: mẫu dương quyết hiện thị đạt tượng diễn đồ tình số thống phí trưng ngữ
bình: đẳng quân thường xét chọn yên ổn luận dân đồng xịt phước diện dương định thuận
binh: sĩ chủng đoàn
bứt: phá
bỏ: phiếu ngỏ qua sót trống hoang lỡ
bóc: lột tách
bồi: dưỡng thường hoàn đắp
bối: cảnh rối
bội: chi thu thực tín
bốc: dỡ hơi xếp
bổ: sung nhiệm ích túc trợ khuyết cứu
bộ: máy phận ngành đội trưởng môn chỉ luật tiêu công nội tài hồ sưu thủ sở phiếu câu văn mã đàm ảnh tư chính giáo khoa y nông xây quốc ngoại thông tộc
bố: trí cáo cục mẹ tử
bốn: tại
bông: lúa
bớt: khâu xén
bờ: biển bao cõi kè
bởi: vì
buổi: sáng chiều làm họp lễ tối học đầu tọa trưa
buôn: bán lậu làng người bon
buộc: phải thôi
bùng: nổ phát
bút: toán ký danh phê lục
bước: đầu tiến đi ngoặt đột sang vào
bưu: chính điện cục phẩm tá kiện
bức: xúc thiết tranh ảnh xạ thư tường
ca: nhạc múa khúc dao sĩ ngợi trực
cá: nhân biệt thể tính cược độ
các: cơ bộ cấp đơn xã phòng
cách: thức mạng chức ly điệu đây làm biệt nhau xa tân nhiệt mức tính
cai: nghiện trị quản
cài: đặt
cải: cách thiện tạo tiến chính tổ biên hoán lương huấn
cam: kết đoan go chịu lộ
cảm: ơn tình nhận xúc hóa thông tưởng thấy hứng quan ứng
cảnh: báo quan sát vệ cáo giác tỉnh giới sắc
cạnh: tranh đó
canh: tác gác giữ phòng nông
cán: bộ cân sự
can: thiệp ngăn phạm dự đảm
cản: trở
càng: cao nhiều
cảng: biển vụ hàng
cáo: trạng buộc từ bạch phó
cao: hơn tuổi cấp nhất độ điểm đẳng su trào nguyên tầng bằng thế khiết quý học ốc đạo cả nghệ
cặp: nhật kè bến
cắt: giảm bỏ cử ngang lát
căn: cứ cước bản hộ nguyên cơ dặn nhà
căng: thẳng
cắm: mốc
cấm: đoán kỵ kị sử hành chỉ
cấp: xã huyện tỉnh trên dưới ủy bách độ phát phép cơ thiết bậc cứu giấy phó quốc thẻ trung sở đổi phòng bù lại nước điện học cao thôn thực đủ quận
cập: nhật bến kênh
câu: hỏi chuyện lạc nói kết đố chữ văn lệnh thơ
cầu: nối thị đường lông toàn cảng tiến cống cạn thủ
cấu: trúc thành hình kết tạo
cân: đối bằng nhắc đo
cần: thiết kiệm cù thơ mẫn đước trục giải có phải được tập lao
cẩn: thận trọng
cận: nghèo kề thị
cất: giữ cánh cao
cẩm: nang
cây: trồng xanh cối cầu lâu ăn lúa công
chạy: đua chợ máy theo thử chức
chào: cờ mừng hỏi đón hàng
cháy: nổ rừng
chai: lọ
chán: nản
chánh: văn thanh án tòa
chấp: hành thuận nhận pháp vá
chặt: chẽ phá hạ
chắc: chắn
chăm: sóc lo chỉ chút
chăn: nuôi thả
chẵn: lẻ
chắn: sóng
châm: ngòi cứu ngôn
chậm: trễ nhất tiến lại nộp so giải muộn gửi trả chạp
chấm: điểm dứt công thi phạt thầu
chân: thành chính dung lý thực
chẩn: đoán trị
chấn: chỉnh động thương hưng
chất: lượng vấn thải liệu đốt phác lỏng xám cháy độc đạm hữu
châu: á âu lục thổ báu
chế: độ tài biến tạo định ngự phẩm xuất hành áp
che: giấu chắn chở đậy
chi: tiết cục nhánh phí trả tiêu bộ đoàn thường ủy hội viện phối ngân thu đội trợ sở lương tiền thù bằng đầu hết khác
chỉ: đạo tiêu số thị dẫn định giới huy ra rõ báo mặt việc có điểm còn trích là nam được trong trừ tay
chí: phí hướng tử ít khí thư cốt
chia: sẻ tách cắt tay rẽ theo lãi đôi thành buồn
chiếm: tỷ đoạt đất dụng hữu lĩnh giữ
chiến: lược sĩ tranh đấu dịch thắng khu sự trường công tuyến binh
chiết: khấu tính
chiêu: đãi sinh thức tập mộ
chiếu: sáng phim cố theo chỉ
chiều: hướng dài sâu cao rộng ngày thứ dày ngang
chìm: đắm
chính: quyền phủ sách trị xác thức đáng thống sự quy đảng kiến yếu trực luận phạm khóa nghĩa tả diện thể danh chủ nghị sảnh biến giới bản
chỉnh: sửa trang lý huấn đốn hợp
chinh: phục
chịu: trách sự khó đựng thiệt ảnh tải tội
cho: phép rằng biết vay thuê đến các người phù thấy ý vào việc
chọn: lọc lựa cử tạo
chỗ: ở trống ngồi đứng dựa
chối: từ bỏ cãi
chống: tham lãng dịch phá tội đối lụt cháy thiên bão chế buôn hàng trả rét người quá
chồng: chéo chất lấn con
chồi: non
chợ: đầu phiên truyền dân
chờ: đợi xử xét việc
chở: khách hàng che
chu: đáo kỳ trình toàn chuyển cấp
chú: trọng thích ý giải dẫn
chủ: trì trương động tịch đề yếu quyền nhiệm đầu thể quản sở nghĩa nhật hộ trang nhân tọa chốt quan lực đạo sử tài đích tâm nhà xe hàng thầu khảo biên nợ thuê nhóm lưu
chuẩn: bị hóa mực xác tắc y cán nghèo nội mới đầu đo
chúc: mừng tết thọ
chung: cư tay khảo kết quanh cho của thẩm sức quy thân là về khối nhất
chúng: ta tôi sinh
chủng: loại tộc ngừa
chuồng: trại
chuỗi: giá cung liên sự khối
chuyên: môn đề trách nghiệp viên gia ngành mục trang dùng quản canh cần sâu khoa án sử biệt chính tâm đúng chở
chuyến: công đi thăm bay
chuyển: đổi biến giao tiếp giải hướng ngạch nhượng tải hóa phát động dịch công trả khoản vùng về tuyến đến hồ lên sang xếp mục trạng tiền loại mạnh
chứa: đựng
chưa: đạt có được đủ đúng đáp cao đầy kịp bao kể tốt nhiều bảo
chữa: bệnh cháy trị
chức: năng danh vụ sắc trách nghiệp quyền tước
chứng: minh thực từ nhận chỉ khoán kiến cứ nghiệm thư tích cớ tỏ nhân tử
chương: trình mục
chướng: ngại
chữ: ký viết thập cái số nghĩa
chưng: cất
côn: đồ trùng
cò: mồi
coi: trọng nhẹ như là thường thi
có: thể liên hiệu trách hại đủ lợi kết ý tính điều tác quyền mặt nhu được kế thẩm nhiều nguy năng uy sẵn trình nguồn chất giá mục công sự nghĩa việc lẽ số văn thời trên tên tội cùng chức bản
con: người em số nuôi dấu đường cháu nợ
còn: lại thiếu chậm nhiều có hạn thấp một khó nữa
cô: giáo đơn lập đọng quạnh
cố: gắng ý định đô hữu vấn tình thủ
cổ: phần đông vũ truyền đại tích phiếu động tục xưa
cốt: lõi cán nhục
cốc: nước
công: chức khai bố việc tác dân an cộng trình nghệ nghiệp ty văn tích nhận đoàn chứng vụ điện bằng ích tâm dụng tư sở hàm lập thương đồng trường ước suất trạng quỹ quyền nhân lý lệnh tố sức cụ sản sự bình báo minh lao pháp thức trái cuộc bộ hiệu kích xưởng đường luận quản trực đức viên khố nợ năng ơn
cống: hiến rãnh phẩm
cộng: đồng tác hòa hưởng điểm sản thêm sinh sự dồn
cổng: thông dịch chính làng chào trường
cơ: quan sở chế cấu hội bản động yếu giới khí đồ số cực may mật chất chừng ngơi điện
cỡ: chữ lớn
cởi: mở trói
cờ: đỏ tổ thi bạc
củ: thể mì
của: các cơ người tổ xã huyện tỉnh bộ cải mình đảng nhà công chính ngành từng
cũ: kỹ nát
cụ: thể thế
cục: bộ trưởng diện
cúc: phương
cung: cấp ứng cầu đường phụng tròn
cùng: với cấp nhau kỳ tham một ngành lúc
củng: cố
cũng: như cần
cuộc: sống họp thi vận cách gọi đời kiểm chiến đấu
cuối: năm cùng tháng kỳ quý tuần khóa mỗi
cuốn: sách hút chiếu
cụm: dân công từ thi
cưa: xẻ
cửa: khẩu hàng quyền sông biển sổ ngõ ải liên điện
cư: trú dân xử sĩ ngụ
cứ: thế sáu trú mỗi ba
cử: tri cán chỉ động người công nhân tuyển đi
cứng: nhắc rắn cỏi hóa
cương: quyết lĩnh vị yếu trực thổ
cường: độ quốc tráng cường điệu
cưỡng: chế bức dâm đoạt ép
cước: phí chú
cứu: nạn trợ hộ chữa tế xét vãn hỏa thương quốc
cửu: long
cự: ly tuyệt
cực: kỳ đoan tiểu
`
