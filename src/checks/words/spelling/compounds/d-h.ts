/** Words of two syllables in administrative prose, by their first. */
export default `
da: cam liễu diện trời
dã: ngoại man tâm
dạ: hội
dải: phân
dài: hạn ngày lâu dòng
dám: nghĩ làm chịu đổi đột đương
dàn: trải dựng xếp hàng
dành: cho riêng thời quyền
dáng: vẻ
dạng: thức chuẩn điện
danh: mục sách dự hiệu nghĩa bạ tính nhân xưng thiếp lam tiếng định
dao: động
dạy: học nghề dỗ bảo và
dày: đặc công
dặn: dò
dân: cư chủ tộc vận sự số sinh quân phòng ca dụng tình trí lập gian công nguyện nghèo bầu chính nhân quyền làng ý doanh biết bàn làm giám thụ bản
dẫn: đầu đến chứng chiếu giải dắt liệu luận chương nguồn xuất nước điện
dần: dần từng
dấu: hiệu ấn vết vân mốc giáp chỉ treo nổi
dâng: hương cao
dầu: khí tư mỏ
dây: chuyền dẫn điện dưa
dấy: lên
di: sản tích chuyển dời dân động truyền vật chúc tản chứng nguyện hài cư
dì: ghẻ
dị: ứng nghị hình dạng
dịch: vụ bệnh chuyển thuật tễ hại tả covid giả mã
diện: tích mạo rộng bao nghèo chính kiến
diễn: ra đàn biến tập giả giải văn đạt xuất viên thuyết
diệt: trừ chuột
dinh: dưỡng thự cơ
dễ: dàng hiểu tiếp làm bị thấy
dĩ: nhiên hòa
dịp: tết lễ
dính: líu
do: đó vậy thám dự các không cơ chưa có thiếu bộ
dọa: nạt
dọc: theo
dọn: dẹp vệ
dòng: họ tiền chảy thứ điện tộc
doanh: nghiệp thu nhân trại số lợi
dồi: dào
dồn: dịch điền ép
dỡ: bỏ hàng
dối: trá
đổi: mới thay tên khác thẻ giấy lại chác tiền
dở: dang
du: lịch khách học mục kích nhập canh
dù: có là rằng
dụ: dỗ
dũng: cảm
dung: lượng túng thứ hòa môi tích dưỡng
đai: an ốc
dùng: chung thử tiền để cho chữ nước
dụng: cụ ý
duy: trì nhất tu vật ngã
duyên: hải phận cớ hợp
duyệt: binh chi phương
dữ: liệu dội tợn
dự: án thảo toán kiến báo phòng trữ bị thi khuyết định họp tính đoán lễ cuộc luật trù tuyển
dựa: trên vào
dứt: điểm khoát
dừng: lại hiệu hoạt chờ lộ thực
dựng: nước chuyện xây
dư: luận nợ âm địa thừa dôi lượng
dưới: đây luật sự cơ mức các dạng trung
dược: phẩm liệu sĩ học
dưỡng: sức lão sinh
dương: lịch tính
đa: dạng số phương ngành năng chiều phần quốc mục tạp khoa
đã: được có ban giao qua và đạt phê ký cấp từng
đả: kích thông phá
đài: truyền phát tưởng thọ
đại: diện biểu hội học đoàn đa dịch tướng tá lý thể hóa phương trà sứ tu lộ phẫu gia thắng chúng lễ úy
đãi: ngộ
đảm: bảo nhiệm trách đương nhận
đàm: phán thoại
đám: cưới tang đông cháy
đạm: bạc
đan: xen
đàn: bò lợn áp vật gia ông bà hồi
đang: được có trong công xem làm giữ
đáng: kể chú khen tiếc tin lo
đảng: viên ủy bộ phí đoàn
đánh: giá máy dấu bắt bạc số mất đổi thuế đập
đào: tạo thải bới ngũ
đảo: ngược lộn nợ
đạo: đức đề lý luật cụ tràng diễn
đáp: ứng án từ lại
đạt: được trên tỷ chuẩn kết điểm mục giải yêu thấp loại tối chỉ hiệu
đáy: giếng
đày: ải tớ
đắc: lực cử
đăng: ký tải nhập bộ kiểm quang cai tin khoa
đặc: biệt thù điểm khu trưng sản cách tính xá quyền nhiệm ân thái
đắm: say
đắn: đo
đặt: ra hàng cọc tại vấn câu lịch tên chỗ mục báo
đẳng: cấp
đắp: đê
đất: đai nước ở rừng trống công nông liền sét trồng lúa cát chưa sản
đấu: thầu giá tranh nối thủ mối trường khớp
đầu: tư tiên mối năm tháng kỳ ra vào mục tuần quý đủ cuối nguồn phiếu đề cơ tàu mút người nhiệm giờ khóa óc cuộc ngành thú việc độc báo sách thai
đầy: đủ rẫy
đẩy: mạnh lùi nhanh lên
đây: là chính
đấy: là
đậm: đà nét
đập: tan phá
đâm: chồi
đe: dọa
đè: nặng
đê: điều kè bao
đề: nghị xuất án tài ra cương mục cập cao bạt phòng cử thi dẫn tựa xướng kháng
để: xem tổ lại làm các nâng báo người bảo có được kịp theo tạo tham
đế: quốc
đệ: tử trình
đến: nay năm hạn từng cuối các hết tháng ngày khi với người việc nơi cơ mức công trước cùng
đèn: chiếu đường
đêm: giao văn
đều: đặn phải được có
đi: lại vào đầu đôi học làm đến công thực kèm cùng ngược nghĩa sâu bộ lên qua liền
địa: phương bàn chính chỉ điểm giới danh hình lý ốc vị chất cầu tô phận lợi bạ đạo
điểm: số chuẩn mới sáng thưởng cao nghẽn yếu mạnh trừ tự cực tối đen danh thẩm hẹn kết tựa nóng đạt cộng du giao đầu tin trường quan trung
điệu: nhảy
điền: dã viên kinh trang
điển: hình tích
điện: tử thoại lực báo năng toán lưới ảnh áp đàm khí tín sinh mừng mặt
điều: kiện hành chỉnh tra lệ phối động ước khoản trị tiết dưỡng lệnh chế hòa này khiển độ chuyển giải tâm
điểu: thú
điêu: khắc
đình: chỉ trệ làng công
đính: kèm chính hôn
đỉnh: cao điểm
định: hướng kỳ mức giá danh cư lượng vị tính chế kiến suất nghĩa dạng mệnh biên đoạt tội khung hình
đinh: ninh
đĩa: quang
đo: lường đạc đếm
đó: là các có đồng
đỏ: đen
đoàn: thể kết viên công kiểm thanh đại tụ luật người trường giám khách tàu phí đoàn
đoạn: đường tuyệt thẳng
đoán: định
đoạt: giải
đóng: góp vai dấu cửa tàu bảo gói quân băng trên
đón: tiếp nhận khách đầu đọc đợi
đòi: hỏi nợ
đọc: sách giả hiểu báo bản
đọng: vốn
đô: thị la hộ đốc
đồ: án họa dùng chơi sộ
đổ: lỗi máu vỡ bộ nát xe
đỗ: xe trọ
độ: tuổi chính tin cao dài lượng phủ che trễ ẩm sâu ngũ
đội: ngũ trưởng viên ứng hình thuế bóng quản phó
đôi: khi bên với nơi chút mươi đầu tay
đối: xử đãi tượng với thoại tác chiếu phó diện lập ngoại nội ứng đầu xứ sách chứng đáp kháng trọng chất
đốc: thúc công lực
độc: lập hại quyền giả đáo tài đoán canh đạo thân hành đắc
đồn: đại biên điền thổi
đôn: đốc hậu
đột: phá xuất ngột biến kích quỵ
đông: đảo nam bắc dân đúc người vui xuân y anh
động: viên lực cơ thái vật đất tác lòng phong chạm sản não thổ đến tĩnh
đồng: bộ thời chí chủ thuận ý tình đội bào hành nghiệp đều lòng tiền ruộng nhất bằng hương hồ nai tháp phục thanh sàng khởi hới bọn giới quản tham
đống: đổ
đợt: kiểm tập thi tuyên cao phát cấp thanh này đầu xét
đơn: phương vị giản thư giá khiếu tố đăng xin độc điệu lẻ thuốc thân tuyến đề hàng kiến
đời: sống tư
đợi: chờ
đỡ: đầu
đu: đủ
đua: xe nhau
đủ: điều năng tiêu số khả mạnh các hồ thành tuổi
đúc: kết rút
đúng: hạn quy thời đắn mục tiến pháp trình thẩm đối nội mức hướng nguyên theo thực yêu chế đầu cách vị lúc với người kỳ
đụng: chạm
đưa: vào ra đón lên đến tin về đất
đứa: trẻ
đức: tính độ tài trọng
đứng: đầu lớp tên trước thứ ra
đường: bộ sắt dây link lối phố truyền thủy hàng dẫn biên ranh xá cao lộ điện nông giao gom làng ống hướng đi
đương: nhiên sự nhiệm đại chức thời cục đầu
được: giao phê cấp ban xử tiếp đánh hưởng công nâng quy tổ đào thành nhận phép cử ghi sử đầu trả tăng lập bảo xem gọi quan bầu chỉ chọn nêu tuyển các phát đưa
e: ngại dè
em: bé
ép: buộc giá
êm: ấm
eo: hẹp
ga: tàu
gà: vịt
gặp: khó gỡ mặt nhiều phải nạn
gạo: nếp
gắn: với kết bó liền chặt trách
gắng: sức
gắt: gao
găm: hàng
gân: guốc
gần: gũi đây nhất dân nhà bằng
gấp: rút đôi rưỡi gáp
gây: khó ra phiền rối ảnh dựng mất bức hại tai dư thất
ghép: nối học
ghi: nhận chép chú danh âm rõ hình sổ công trong nhớ tên nợ
gia: đình tăng hạn nhập công cầm súc nhân trưởng phả lộc cố cảnh lai đạo truyền nghiệp
già: làng hóa yếu đình cả
giả: mạo định danh thiết dối tạo thuyết
giá: trị cả thành đất bán rét thể xăng thuê trần dịch đấu như gói mua thu mục
giải: quyết pháp trình thích phóng ngân tỏa thể trí thưởng tán đáp phẫu cứu trừ nghĩa toả đề bóng nhất nhì ba
giai: đoạn cấp điệu tầng
giàn: giáo
giám: sát đốc định thị khảo hộ mục thẩm
giảm: nghèo thiểu bớt biên thời số tỷ nhẹ sút chi dần trừ giá đầu tải tối áp so xuống phát thủ nhanh sự các lượng
gian: lận nan khổ dối truân hàng khó thương trá lao
giản: đơn tiện lược dị
giãn: cách dân tiến nợ
giảng: dạy viên đường bài giải hòa
giành: lại quyền giải được
giao: tiếp dịch thông nhiệm trách việc chỉ ban quyền lưu cho ước đất thoa kế nộp biên nhận các quân hàng công dự tại trong thời kết thương thừa
giáo: dục viên dưỡng án trình hội phái dân sĩ xứ lý sư đường khoa huấn
giáp: ranh hạt
giàu: đẹp nghèo có
giày: dép
giặc: ngoại dốt
giấy: phép tờ chứng mời khai xác giới báo đi in nộp biên viết khen
giây: phút
giấu: giếm
giật: mình
giấc: ngủ
gieo: trồng cấy
giếng: khoan nước
giết: mổ hại
giỏi: nhất
gìn: giữ
giới: thiệu nữ hạn tính trẻ nghiệm chức đầu nữ tuyến
gió: mùa bão
giọng: nói
giống: nhau cây vật lúa như nòi
giúp: đỡ việc cho các ủy sức người nhau dân
giữ: gìn vững nguyên vai chức đất bí lại sạch rừng nước mức kín
giữa: các hai nhà kỳ người năm cơ
giờ: làm hành giấc học
giường: bệnh
giục: giã
góc: độ nhìn
gọi: tắt là chung tên vốn điện
gói: thầu tin gọn hỗ
góp: phần ý vốn sức
gọn: nhẹ gàng
gỗ: lậu
gốc: rễ lưu
gồm: có các những hai
gỡ: bỏ vướng khó
gợi: ý mở
gửi: đến về kèm trả các nhận báo kết thư hồ qua văn tin tiền lên
gương: mẫu mặt sáng người điển
gượng: ép
hà: nội tĩnh giang nam khắc hiếp
hả: hê
hạ: tầng giá viện bậc ngục cấp thấp nhiệt long thủy sơn
hách: dịch
hạch: toán hỏi sách
hai: bên cấp chiều năm bậc là lần đảng
hài: hòa lòng cốt hước
hải: quan phòng sản dương đảo đăng quân ngoại trình
hại: dân
hàm: lượng ý
hàn: quốc huyên gắn
hạn: chế hán mức hẹn kỳ điền ngạch chót
hạng: mục nhất nhì ba
hang: động ổ
hàng: năm tháng quý tuần ngày hóa không rào hải loạt đầu giả cấm nội chục nghìn trăm xóm gian rong
hậu: quả cần mãi phương thuẫn kiểm tố duệ thế
hằng: năm tháng quý tuần ngày số
hãng: hàng
hành: lý chính động vi trình chức nghề hung khất hạ quyết lang hình pháp khách quân trang
hạnh: phúc kiểm
hãnh: diện
hao: hụt mòn phí
hào: hùng khí hứng
háo: danh
hạt: nhân kiểm giống
hát: múa ru
hay: không hơn là
hắc: ín
hẹn: trả
hèn: hạ
hẹp: hòi
hét: giá
hệ: thống lụy số sinh trọng luỵ
hên: xui
hết: hiệu sức năm hạn tháng quý giờ lòng thời
hiến: pháp kế đất máu tặng định chương
hiện: nay đại hành trạng hữu thực tượng có vật trường tại đang hình diện thân
hiền: tài lành
hiếm: gặp muộn có
hiểm: họa nguy trở
hiệp: định hội thương hòa lực thông y
hiểu: biết rõ lầm được
hiếu: thảo học khách
hiệu: quả lực suất trưởng năng chỉnh lệnh đính chuẩn phó nghiệm ứng
hình: thức thành ảnh sự phạt thái dung tượng dạng học tròn khối thể thù chụp
hít: thở
ho: khan
hòa: bình giải nhập hợp đồng hảo tan thuận mạng nhã phát lưới vốn
họa: sĩ
hóa: đơn chất học giá trang thạch thân
hoa: màu lợi quả kỳ kiều tiên
hoạch: định
hoài: nghi niệm
hoại: tử
hoàn: thành thiện cảnh toàn chỉnh trả công hảo tất lại vốn thuế tục cầu
hoán: đổi cải
hoãn: thi nợ
hoan: nghênh hô
hoang: mang phế hóa dã phí
hoành: tráng phi
hoạt: động chất bát náo cảnh hình
hoặc: các được giải có bị người công ủy không cơ cấp
học: sinh tập viên hỏi phí bổng đường vấn nghề kỳ thuật hàm lực trò bạ vị phần nghiệp chế giả tiếng
hỏi: đáp thăm cung ý han
hỏa: hoạn tiễn lực táng tốc
hóc: búa
họp: báo định bàn giao dân trực tổ chi xét hội thôn
hòm: thư phiếu
hong: khô
hỏng: hóc
hồ: sơ chí thủy chứa nghi ao nước
hổ: thẹn
hô: hào hấp
hộ: tịch gia khẩu nghèo kinh dân cận lý chiếu sinh khách chính tống cá sản thoát
hỗ: trợ tương
hố: sâu rác
hội: nghị đồng thảo viên nhập trường họp thi đàm nông cựu phụ trại đoàn liên quán diễn ý tụ chợ khuyến chữ người phí nạn
hối: lộ hận đoái thúc hả
hồi: phục đáp âm hương sức sinh môn kết tố
hỗn: hợp loạn láo
hôm: nay qua
hôn: nhân lễ phối
hồng: ngọc hào kông
hộp: thư phiếu đen
hơn: nữa so nhiều một hai hết
hơi: nước
hở: hàm
hợp: tác lý pháp đồng nhất lệ thành với phần thức hiến tình thửa lực ngữ chuẩn khối
hú: họa
hủ: tục
hủy: bỏ hoại diệt kết
huân: chương
huấn: luyện thị dụ
huống: chi
hung: hãn khí
hùng: vĩ hậu mạnh biện
hun: đúc khói
hút: thuốc vốn nước
huy: động hiệu chương hoàng
huyện: ủy đoàn lỵ đảo nghèo đội miền
huyết: mạch áp
hư: hỏng hại cấu
hứa: hẹn
hưng: thịnh yên phấn
hương: ước lộ khói trà vị án
hướng: dẫn tới đến về nghiệp đi phát vào mở dương
hưởng: ứng lợi thụ lương chế phụ dụng các
hưu: trí non
hữu: ích hiệu nghị cơ quan hạn trách khuynh hình dụng
hy: sinh vọng hữu
`
