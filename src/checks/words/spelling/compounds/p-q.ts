/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
pha: chế loãng
phá: hoại sản rừng thai dỡ hủy vỡ án giá cách kỷ quang phách
phai: nhạt
phái: đoàn viên sinh mạnh
phải: chịu có được là nộp trả bảo gắn xin làm báo ghi do công tập đi chăng thu tổ nghiêm qua kịp tự lập căn xây
phạm: vi tội pháp quy nhân quân luật
phàn: nàn
phán: quyết xét đoán xử
phản: ánh biện hồi ứng động đối cảm bác quang xạ kháng bội tố công gián diện ảnh tác đề đế
phao: cứu tin tiêu
pháo: hoa nổ binh đài thủ
pháp: luật lý nhân chế lệnh quy y điển danh viện định
phát: triển huy hiện hành thanh sinh động biểu ngôn minh sóng tài thưởng luồng tán quang âm đi bằng điện đạt trực tờ hiệu phiếu tốc vấn lộ sáng hỏa quà khởi giấy cỏ súng
phạt: tiền tù vi cảnh chậm bổ hành
phăng: phắc
phẳng: lặng
phẩm: chất giá hàm vị
phân: công bổ cấp tích loại định quyền bón chia luồng biệt phối khúc hóa hiệu hủy khai vân nhóm vùng tán hạng lập khu minh cách đoạn tuyến giới bố xưởng nửa số chuồng lô kỳ bì cực hữu xử phát viện vi tử liệt hạch
phần: mềm trăm lớn cứng nào việc đất thưởng thi thứ còn đông tử trên này mở
phấn: khởi đấu son trắng chấn hoa
phận: sự
phất: cờ
phật: tử giáo đản
phẫu: thuật
phe: phái cánh
phép: năm tắc thử nước kinh xây
phê: duyệt bình chuẩn phán
phế: liệu thải phẩm truất
phi: pháp chính vật lý nông tập lợi địa công trường thường
phì: nhiêu
phí: lệ tổn dịch bảo phạm tham thẩm sử môi
phía: bắc nam trước sau đông tây dưới trên
phiên: họp dịch bản tòa âm chợ chế hiệu giao đấu
phiền: hà phức toái nhiễu
phiến: diện đá quân
phiếu: thu trình chi xin tín khảo bầu kiểm hẹn đánh lý điều lấy tiếp bé giao đề nhận yêu đăng ghi xuất báo thăm gửi mua hỏi biểu
phim: ảnh tài hài truyện
phó: chủ trưởng giám phòng bí cục trạm hội thủ ban thác tổng chánh đoàn khoa hiệu viện từ
phong: trào phú tục cách tỏa cảnh hàm tặng bì tước hóa bế kiến độ lưu hậu tranh điện
phòng: ban chống ngừa họp làm khám bệnh cháy học thủ ngự không dịch hộ máy giáo nội tài tư kinh văn y lao quản công dân khách hội thí nông tiếp chờ vệ thi hạ vé hóa thuế trọ tập trưng nghỉ tránh hành tổ bị nghiệp ngủ ăn bếp tắm
phóng: viên sự to thích xạ đại túng khoáng điện lựu
phỏng: vấn đoán theo
phô: trương diễn trần tô
phố: phường cổ
phổ: biến cập thông điểm
phôi: thai phiếu chứng
phối: hợp cảnh kết giống
phồn: vinh thịnh hoa thể
phông: bạt màn
phốt: pho
phơi: nhiễm bày khô lúa
phù: hợp du hiệu trợ sa phiếm
phú: quý thọ yên quốc
phủ: nhận sóng sở định xanh kín quyết tuyết
phụ: trách nữ cấp lục huynh thuộc gia thu phẩm cận trợ hồ thêm lão biểu liệu bạc kiện tùng quốc
phúc: lợi tra đáp thẩm hậu âm khảo
phục: vụ hồi dựng hóa tùng trang chế kích chức phịch hưng thù quốc
phun: thuốc hóa trào sơn
phúng: viếng
phụng: thờ
phút: giây
phức: tạp hợp
phước: lộc
phương: pháp án tiện thức hướng châm hại diện thuốc trình ngữ đông tây chi
phường: hội xã đội đã
phượng: hoàng
pin: mặt
pô: ly
qua: đó mạng lại các đường loa việc lời trang dịch đây tay sông điện công rà mặt trung sử từng tin cầu đời
quà: tặng cáp tết lưu
quá: trình khứ hạn tải độ khích mức giang đáng nhiều thời cảnh ít cao nửa lâu lớn sức chậm quen
quả: thực lý đất tang quyết
quan: trọng hệ tâm điểm trắc liêu sát ngại niệm chức khách lộ thuế lại cách viên trường tài họ tòa chế
quán: triệt xuyên ăn tính cà nhà xá net xuyến nước cóc
quản: lý trị thúc đốc giáo chế ngại trang lĩnh thủ tài
quang: cảnh vinh phục minh học trung điện cáp
quảng: cáo bá trường nam ninh trị bình ngãi đại đồng
quanh: co năm khu
quạt: điện trần
quay: phim lại vòng cóp
quặng: sắt
quân: đội sự nhân khu dân hàm số kỳ phiệt y dụng nhu cảng trang lương đoàn chủng chính bình hiệu binh tư lính chủ phục ủy vương tử
quần: chúng áo thể đảo vợt
quẩn: quanh
quận: huyện ủy
quây: quần
quấy: rối nhiễu phá
que: thử
quen: thuộc biết dần
quét: dọn mã sạch
quê: hương quán
quên: mình
quốc: gia hội phòng tế hữu ca kỳ khánh dân tịch huy lộ doanh tang ngữ sách công vương học hồn nội ngoại bảo thư ấn
quy: định hoạch trình chế mô ước luật phạm chuẩn tắc trách tụ chụp nạp đổi cách phục kết y tập chiếu hàng lát mẫu
quý: báu trọng hiếm tộc mến khách nhân vị cơ vừa tiếp trước bà giá ông
quỹ: đất đạo lương bảo tín khen tiền thời vì phát hỗ hưu nhà từ đầu bình ngân khuyến nhân đen chung xã phòng an công hội
quyên: góp tiền
quyền: lợi lực hạn con công sử sở tự hành được làm tác quyết thừa dân và nghĩa trẻ khiếu dụng yêu nhân anh trưởng giám chủ
quyến: luyến rũ
quyển: sổ sách
quyết: định toán tâm liệt nghị sách chiến đoán thắng đấu tử
quyệt: giảo
quỳnh: phụ lưu
`
