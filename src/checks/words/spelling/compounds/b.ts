/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
ba: lô
bác: sĩ bỏ đơn ái học
bạc: màu
bách: khoa hóa phân niên
bạch: hầu
bài: bản viết học trừ hát bạc báo nói tập thơ toán trí phát giảng chòi
bái: phục
bãi: bỏ nhiệm miễn rác biển thải công bồi xe đỗ tập
bại: trận liệt
bám: sát đuổi trụ rễ biển nắm
ban: hành đầu ngành chỉ đêm quản bố ngày công phát chấp giám cơ nhân thờ
bàn: bạc giao ghế luận thảo tay đạp thờ
bán: hàng chuyên công trú lẻ đấu kính rong
bản: thân chất sao đồ tin vị sắc làng chính án ghi kê gốc mường thảo quyền năng lĩnh địa in mẫu cam xứ
bạn: đọc bè hữu thân hàng
bảng: biểu điểm giá tin vàng hiệu lương điện danh nhãn
bánh: chưng tét giầy
bao: gồm cấp bì che quát vây giờ nhiêu trùm bọc phủ tải cát
báo: cáo chí động đài hiệu công tin giá giấy nói đáp điện ứng chung trước hỷ tang hiếu
bảo: đảm vệ trì hiểm mật tồn trợ hộ quản lãnh lưu hành tàng dưỡng an vật
bão: lụt lũ hòa tố
bạo: lực hành động loạn
bát: phương hương
bạt: che
báu: vật
bay: màu hơi
bày: tỏ trí
bắc: nam bộ cầu giang ninh kạn
bắn: cung nỏ
băng: rôn hình đĩa đảng giá đeo
bằng: cấp lòng chứng lái không phẳng chữ tiền văn nhau cách
bắt: buộc đầu giữ tay kịp nạt nguồn nhịp gặp lửa
bậc: học thang lương thợ cao thầy
bấm: nút giờ chuột
bần: cùng hàn
bận: rộn
bâng: khuâng
bất: cập động hợp thường kỳ đồng thành ổn bình lợi khả ngờ hòa tiện minh chính công cứ tận hủy lực di an xứng hủ khuất
bầu: cử chọn trời không
bây: giờ
bấy: giờ lâu nhiêu
bè: phái
bén: lửa
bê: tông
bế: mạc giảng tắc
bể: bơi cá lắng lọc phốt chứa
bên: cạnh ngoài trong liên mua bán nhận giao trên dưới
bền: vững chặt bỉ chắc
bến: xe tàu cảng bãi phà
bệnh: viện nhân tật dịch xá án nghề lý binh nền dại
bếp: ga lửa ăn
bi: quan kịch thảm
bí: thư mật quyết đao xanh danh
bị: hại can đơn thương trừ phạt
biên: chế bản soạn giới phòng tập lai độ dịch chép mậu tái kịch đạo niên
biến: động đổi tướng thể chứng chất chuyển cố chủng hóa cải
biển: đảo báo hiệu đông tên số quảng động lặng
biện: pháp chứng luận minh hộ
biết: ơn bao chữ rõ cách
biệt: động kích phái thự hiệu danh
biểu: mẫu dương quyết hiện thị đạt tượng diễn đồ tình số thống phí trưng ngữ
binh: sĩ chủng đoàn
bình: đẳng quân thường xét chọn yên ổn luận dân đồng xịt phước diện dương định thuận bầu an tĩnh lọc đồ ga
bó: hoa
bỏ: phiếu ngỏ qua sót trống hoang lỡ
bóc: lột tách
bọ: gậy
bom: mìn đạn
bón: phân lót thúc
bóng: đá chuyền rổ bàn
bọt: khí
bô: xít
bố: trí cáo cục mẹ vợ
bổ: sung nhiệm ích túc trợ khuyết cứu
bộ: máy phận ngành đội trưởng môn chỉ luật tiêu công nội tài hồ sưu thủ sở phiếu câu văn mã đàm ảnh tư chính giáo khoa y nông xây quốc ngoại thông tộc
bốc: dỡ hơi xếp
bồi: dưỡng thường hoàn đắp
bối: cảnh rối
bội: chi thu thực tín tinh
bồn: hoa nước
bốn: tại
bông: lúa hoa
bổng: lộc
bờ: biển bao cõi kè suối sông ruộng thửa
bơi: lội
bởi: vì
bớt: khâu xén
bụi: mịn
bùng: nổ phát
buộc: phải thôi
buổi: sáng chiều làm họp lễ tối học đầu tọa trưa
buôn: bán lậu làng người bon
buồn: nôn
bút: toán ký danh phê lục
bừa: bãi
bức: xúc thiết tranh ảnh xạ thư tường tượng
bước: đầu tiến đi ngoặt đột sang vào
bứt: phá
bưu: chính điện cục phẩm tá kiện
`
