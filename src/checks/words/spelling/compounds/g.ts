/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
ga: tàu
gà: vịt
gạch: ngói
ganh: đua tị ghét
gạo: nếp
găm: hàng
gắn: với kết bó liền chặt trách
găng: tay
gắng: sức
gặp: khó gỡ mặt nhiều phải nạn
gắt: gao
gặt: lúa
gân: guốc
gần: gũi đây nhất dân nhà bằng
gấp: rút đôi rưỡi gáp
gây: khó ra phiền rối ảnh dựng mất bức hại tai dư thất mê tê thấm
ghép: nối học cành
ghế: đá ngồi
ghi: nhận chép chú danh âm rõ hình sổ công trong nhớ tên nợ
gia: đình tăng hạn nhập công cầm súc nhân trưởng phả lộc cố cảnh lai đạo truyền nghiệp dụng tộc tiên thế phong huấn quyến
già: làng hóa yếu đình cả
giá: trị cả thành đất bán rét thể xăng thuê trần dịch đấu như gói mua thu mục thú sách
giả: mạo định danh thiết dối tạo thuyết
giai: đoạn cấp điệu tầng
giải: quyết pháp trình thích phóng ngân tỏa thể trí thưởng tán đáp phẫu cứu trừ nghĩa toả đề bóng nhất nhì ba
giam: cầm
giám: sát đốc định thị khảo hộ mục thẩm hiệu thí
giảm: nghèo thiểu bớt biên thời số tỷ nhẹ sút chi dần trừ giá đầu tải tối áp so xuống phát thủ nhanh sự các lượng
gian: lận nan khổ dối truân hàng khó thương trá lao
giàn: giáo
gián: tiếp đoạn điệp
giản: đơn tiện lược dị thể
giãn: cách dân nợ
giáng: thủy cấp chức sinh
giảng: dạy viên đường bài giải hòa
giành: lại quyền giải được
giao: tiếp dịch thông nhiệm trách việc chỉ ban quyền lưu cho ước đất thoa kế nộp biên nhận các quân hàng công dự tại trong thời kết thương thừa tranh
giáo: dục viên dưỡng án trình hội phái dân sĩ xứ lý sư đường khoa huấn phận hạt họ
giáp: ranh hạt
giàu: đẹp nghèo có
giày: dép
giặc: ngoại dốt ngoài đói
giăng: lưới băng
giặt: giũ
giấc: ngủ
giật: mình
giấu: giếm
giây: phút
giấy: phép tờ chứng mời khai xác giới báo đi in nộp biên viết khen
gieo: trồng cấy hạt
giềng: mối
giếng: khoan nước làng đào
giết: mổ hại
gìn: giữ
gió: mùa bão giật lốc
giỏi: nhất
giọng: nói
giỗ: tổ chạp
giống: nhau cây vật lúa như nòi loài
giờ: làm hành giấc học
giới: thiệu nữ hạn tính trẻ nghiệm chức đầu tuyến nghiêm
giục: giã
giun: sán
giúp: đỡ việc cho các ủy sức người nhau dân
giữ: gìn vững nguyên vai chức đất bí lại sạch rừng nước mức kín
giữa: các hai nhà kỳ người năm cơ
giường: bệnh chiếu
góa: phụ bụa
góc: độ nhìn
gói: thầu tin gọn hỗ bánh
gọi: tắt là chung tên vốn điện thầu
gom: rác
gọn: nhẹ gàng
góp: phần ý vốn sức
gỗ: lậu
gốc: rễ lưu
gội: đầu
gồm: có các những hai
gốm: sứ
gỡ: bỏ vướng khó
gợi: ý mở
gửi: đến về kèm trả các nhận báo kết thư hồ qua văn tin tiền lên
gương: mẫu mặt sáng người điển
gượng: ép
`
