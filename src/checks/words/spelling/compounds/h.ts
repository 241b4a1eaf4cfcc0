/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
hà: nội tĩnh giang nam khắc hiếp
hả: hê
hạ: tầng giá viện bậc ngục cấp thấp nhiệt long thủy sơn sĩ
hách: dịch
hạch: toán hỏi sách
hai: bên cấp chiều năm bậc là lần đảng
hài: hòa lòng cốt hước kịch
hái: hoa lộc
hải: quan phòng sản dương đảo đăng quân ngoại trình
hại: dân
hàm: lượng ý
hàn: quốc huyên gắn
hán: nôm
hạn: chế hán mức hẹn kỳ điền ngạch chót
hang: động ổ
hàng: năm tháng quý tuần ngày hóa không rào hải loạt đầu giả cấm nội chục nghìn trăm xóm gian rong phục ngàn vạn tá
hãng: hàng
hạng: mục nhất nhì ba
hanh: thông khô
hành: lý chính động vi trình chức nghề hung khất hạ quyết lang hình pháp khách quân trang tinh
hãnh: diện
hạnh: phúc kiểm
hao: hụt mòn phí tốn
hào: hùng khí hứng lũy
háo: danh
hát: múa ru xoan then bội chầu
hạt: nhân kiểm giống
hay: không hơn là
hắc: ín
hăng: say hái
hằng: năm tháng quý tuần ngày số
hầm: kín hào
hậu: quả cần mãi phương thuẫn kiểm tố duệ thế nhân
hè: phố
hèn: hạ
hẹn: trả
hẹp: hòi
hét: giá
hệ: thống lụy số sinh trọng luỵ
hên: xui
hết: hiệu sức năm hạn tháng quý giờ lòng thời
hiếm: gặp muộn có
hiểm: họa nguy trở
hiền: tài lành
hiến: pháp kế đất máu tặng định chương tạng binh
hiển: thị nhiên hách
hiện: nay đại hành trạng hữu thực tượng có vật trường tại đang hình diện thân
hiệp: định hội thương hòa lực thông y
hiếu: thảo học khách đễ
hiểu: biết rõ lầm được nhầm
hiệu: quả lực suất trưởng năng chỉnh lệnh đính chuẩn phó nghiệm ứng
hình: thức thành ảnh sự phạt thái dung tượng dạng học tròn khối thể thù chụp dáng hài
hít: thở
ho: khan gà
hoa: màu lợi quả kỳ kiều tiên đăng cảnh viên cải
hòa: bình giải nhập hợp đồng hảo tan thuận mạng nhã phát lưới vốn thượng
hóa: đơn chất học giá trang thạch thân giải
hỏa: hoạn tiễn lực táng tốc
họa: sĩ
hoạch: định
hoài: nghi niệm
hoại: tử
hoan: nghênh hô
hoàn: thành thiện cảnh toàn chỉnh trả công hảo tất lại vốn thuế tục cầu ứng
hoán: đổi cải
hoãn: thi nợ
hoang: mang phế hóa dã phí
hoàng: đế tử hậu thành
hoành: tráng phi
hoạt: động chất bát náo cảnh hình
hoặc: các được giải có bị người công ủy không cơ cấp
hóc: búa
học: sinh tập viên hỏi phí bổng đường vấn nghề kỳ thuật hàm lực trò bạ vị phần nghiệp chế giả tiếng hành giỏi
họ: ngoại nội tộc
hỏi: đáp thăm cung ý han
hòm: thư phiếu
hong: khô
hỏng: hóc
họp: báo định bàn giao dân trực tổ chi xét hội thôn
hô: hào hấp
hồ: sơ chí thủy chứa nghi ao nước bơi
hố: sâu rác
hổ: thẹn
hỗ: trợ tương
hộ: tịch gia khẩu nghèo kinh dân cận lý chiếu sinh khách chính tống cá sản thoát
hồi: phục đáp âm hương sức sinh môn kết tố
hối: lộ hận đoái thúc hả phiếu
hội: nghị đồng thảo viên nhập trường họp thi đàm nông cựu phụ trại đoàn liên quán diễn ý tụ chợ khuyến chữ người phí nạn chứng họa thao quân
hôm: nay qua
hôn: nhân lễ phối
hỗn: hợp loạn láo
hồng: ngọc hào kông
hộp: thư phiếu đen
hở: hàm
hơi: nước
hời: hợt
hơn: nữa so nhiều một hai hết
hợp: tác lý pháp đồng nhất lệ thành với phần thức hiến tình thửa lực ngữ chuẩn khối xướng
hú: họa
hủ: tục
huân: chương
huấn: luyện thị dụ
hun: đúc khói
hung: hãn khí táng
hùng: vĩ hậu mạnh biện
huống: chi
hút: thuốc vốn nước bụi mùi cát bùn
huy: động hiệu chương hoàng
hủy: bỏ hoại diệt kết
huyền: bí thoại ảo
huyễn: hoặc
huyện: ủy đoàn lỵ đảo nghèo đội miền thị
huyết: mạch áp
huynh: đệ
hư: hỏng hại cấu
hứa: hẹn
hưng: thịnh yên phấn
hứng: thú
hương: ước lộ khói trà vị án hoa
hướng: dẫn tới đến về nghiệp đi phát vào mở dương
hưởng: ứng lợi thụ lương chế phụ dụng các thọ dương
hưu: trí non
hữu: ích hiệu nghị cơ quan hạn trách khuynh hình dụng tình quân
hy: sinh vọng hữu
`
