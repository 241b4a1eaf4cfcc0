/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
ma: túy tuý sát
mã: số vạch định hóa nguồn QR lực vùng độc bưu hồ loại hoá
mạ: non
mai: phục một táng mối
mái: che tôn vẩy nhà ngói đê
mãi: lộ mãi
mại: dâm dịch
màn: hình trình
mãn: nhiệm nguyện khóa hạn tính kinh tang
mạn: tính
mang: tính lại đến tên theo đậm tầm về mã
máng: xối
mảng: công rừng
mạng: lưới xã internet máy thông diện truyền lan di nội viễn kết tin
manh: mún động nha mối
mảnh: đất
mạnh: mẽ dạn thường khỏe dần
mạo: danh hiểm nhận
mát: mẻ xa lạnh
màu: sắc mỡ xanh đỏ cỏ
máu: chảy
may: mặc mắn rủi
máy: tính móc in photocopy ảnh quét chủ scan bay trạm vi bơm cày điều trợ phát ép xúc ủi biến lạnh chiếu
mắc: nợ kẹt bệnh phải
mặc: dù nhiên định cả áo trang đồng đồ
mặn: nồng
mắt: xích
mặt: bằng trận hạn trái trời nước đường tại tiền đất hàng tích khác với tốt được nạ nghỉ ở đê
mâm: cỗ
mầm: non mống
mẫn: cán tiệp cảm
mập: mờ
mất: mát an đoàn trật cân tích vệ điện sổ thời nhiều khả giá dân giấy cắp kiểm tiền năng việc ổn dần
mật: độ thiết khẩu danh ong mã vụ
mâu: thuẫn
mẫu: đơn mã số giáo phiếu vật mực văn sắc bảng thức con biểu biên giấy tờ
mây: tre
mẹ: con anh chồng
men: vi
mèo: hoang
méo: mó
mét: vuông khối
mê: tín hoặc
mềm: dẻo mại mỏng
mệnh: lệnh giá đề danh chung
mì: chính tôm
mía: đường
mỉa: mai
miền: núi trung nam bắc tây xuôi
miến: dong
miễn: nhiệm trừ giảm thuế phí phạt cưỡng học dịch trách thị lệ thi
miệng: núi
mìn: nổ
minh: bạch họa chứng oan mẫn hóa mạch chính
mình: và trong
mịt: mù
mỏ: đá
mỏi: mệt
mọi: người mặt lúc tổ nguồn nơi công tầng việc miền
mòn: mỏi
món: ăn quà
mong: muốn đợi chờ mỏi ước manh
móng: cái nhà
mỏng: manh
mô: hình tả phỏng tơ tô
mồ: côi mả hôi
mộ: liệt
mốc: giới thời chỉ
mộc: mạc
môi: trường giới sinh
mồi: nhử
mối: quan liên nguy nối lo đe giao
mỗi: năm người cơ xã đơn quý tháng tuần cá thôn tổ lần công ngày đồng hộ tiêu khi
môn: học bài thi sinh đệ
mồng: một
một: cửa số phần lần cách bộ người trong cấp việc ngày năm đầu đơn chiều khâu tháng bước hoặc đồng cơ ít nền mặt công thành mục tổ hồ bên
mờ: nhạt ám
mở: rộng cửa lớp ra đầu mang hội thầu tài màn thêm sổ cuộc các chuyên đường hướng trường
mỡ: bò
mời: gọi thầu chào họp các ăn đại thầy
mới: ban nhất phát sửa được cho của thành có về bắt mẻ trong là tiếp nâng và đủ ra thực
mua: sắm bán hàng chuộc điện
mùa: vụ màng đông xuân mưa khô hè thu hanh lũ
múa: hát lân rồng
mũ: bảo
mục: tiêu đích lục ruỗng đồng kích này sư
mũi: nhọn tiêm
mùng: một
muỗi: đốt
muôn: vàn đời loài vạn
muốn: được có
muộn: màng
mưa: lũ bão gió lớn đá axit
mức: độ thu chi lương sống đạt phạt cao hỗ thấp phí giá tối trung hài bình khoán vốn đóng đầu phụ thưởng tăng hưởng lệ xử
mực: in thước nước
mừng: thọ tuổi công xuân
mười: năm hai
mượn: danh tạm
mương: máng
mưu: toan cầu đồ sinh trí tính lược kế sát
mỹ: thuật phẩm quan mãn tục lệ đức nghệ nhân
`
