/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
la: liệt
là: một cơ các những người điểm do việc đơn không được nền công căn khâu cầu đầu yếu mục thành tổng năm cấp bước cách ngày trung kết bộ sự số khu đại mức
lạc: hậu quan lõng tiên đề hướng
lai: lịch tạo châu rai
lái: xe đò tàu
lãi: suất
lại: còn là các hồ được cho nhiều những
làm: việc rõ tốt chủ cơ thủ ăn mới thay sạch căn chậm gia tăng theo giàu giảm trái ảnh đầu lộ sai cho bằng mất giả đường nhà đẹp quen nghề được gương công nòng hồ thế tròn phiền đúng đại cỏ nón bánh gốm quà món càn thuê mướn
lãm: thúy
lạm: dụng phát quyền thu
lan: tỏa rộng truyền man tràn toả can
làn: đường sóng điệu
lãn: công
làng: xã nghề bản xóm mạc văn quê
láng: giềng
lãng: phí mạn quên
lạng: sơn lách
lành: mạnh nghề
lãnh: đạo thổ sự đạm hải địa
lạnh: giá nhạt
lao: động vụ phổi tù đao công
lào: cai
lão: thành hóa khoa
lát: cắt đường
lăm: le
lăng: quăng mộ tẩm
lắng: nghe đọng
lẵng: hoa
lắp: đặt ráp
lắt: léo
lâm: nghiệp sản sinh đồng thời trường phần nghĩa nguy
lầm: lỡ lẫn tưởng lỗi
lân: tinh cận
lần: đầu thứ lượt này trước hai sau nào một đề cuối
lấn: chiếm sân át tới
lẩn: tránh trốn vẩn
lẫn: nhau lộn trong
lấp: lánh đầy trống
lập: pháp trường dự kế danh hồ quy biên nghiệp thân đồng luận tức trình thành hội công báo dị đội đề phương lại sổ dân quỹ và bảng chi ban thẩm kỷ
lật: tẩy đổ
lâu: dài năm nay đời bền ngày
lây: lan nhiễm truyền
lầy: lội
lấy: ý lại mẫu lý làm nước phiếu người kết việc số thông cớ lòng
lẻ: tẻ
lẽ: phải sống
lề: lối đường phải mề
lễ: hội nghi tân phép phát phục cưới tổng tang kỷ khai đường nghĩa giáo vật khởi ký bế công ra viếng đài
lệ: phí thuộc
lệch: lạc pha
lên: kế tiếng lớp đến trên cao hệ mạng thẳng nhiều cổng trang men án phương phần lịch
lệnh: cấm gọi bài truy bắt
lết: bết
lều: bạt
lì: xì
lịch: sử công trình làm sự tiếp lãm duyệt trực học họp thi tuần thiệp giao biểu vạn
liêm: chính khiết sỉ
liềm: búa
liên: quan thông kết tục hệ hợp doanh tịch ngành bộ đoàn hoan lạc minh danh đới tiếp xã can tưởng vùng tỉnh bang hiệp lụy trung cơ khúc đội chi quân hoàn kế động
liền: kề mạch với trước đó
liệt: kê sĩ vị truyền giường truyện
liều: lượng thuốc lĩnh
linh: hoạt động thiêng hồn kiện đường vật mục nghiệm cữu
lính: tráng
lĩnh: vực hội lương
lo: lắng ngại âu toan liệu cho
loa: phóng đài truyền phát không tay kéo
loài: cây vật hoa
loại: hình bỏ trừ đất tốt khá giỏi trung xuất hồ rừng đô tội nặng hợp việc giấy ra vật xe máy hành khỏi tài cây công bể hoa
loan: báo
loạn: lạc luân đả
lò: đốt hơi giết mổ nung gạch
lọc: nước
lọ: hoa
long: trọng an đong xuyên
lòng: đất tin dân chảo dạ tốt hồ đường trung yêu người
lỏng: lẻo
lô: đề
lỗ: hổng hỏng
lốc: xoáy
lộ: trình thông giới diện lọt giao bí
lôi: kéo cuốn
lối: sống đi làm ra mòn thoát
lỗi: kỹ thời lạc hệ thuộc người nhịp vi công
lội: nước
lồng: ghép bè đèn ngực
lộng: hành quyền
lơ: là
lở: mồm đất
lời: dạy nói hứa ca khuyên giải cảm kêu bác thề khai chứng bài lẽ
lợi: ích dụng nhuận thế tức hại khuẩn lộc nước
lớn: mạnh nhất lên hơn của tuổi lao trong và về
lợn: gà
lớp: học tập bồi dạy đào tiểu huấn trẻ một
lũ: lụt quét ống lượt
lúa: nước gạo mì giống
luân: chuyển phiên lý hồi canh lưu
luận: chứng văn án điểm cứ tội giải bàn đàm
luật: sư định lệ pháp tổ hình dân hành đất thi cán viên
lục: bát
lúng: túng
lũng: đoạn
luôn: luôn được có giữ là quan nêu đi gắn đổi đạt
luồng: tuyến xanh lạch gió
lụt: bão lội
lũy: kế tiến
luyện: tập thi kim
lư: hương
lừa: đảo dối
lứa: tuổi đôi
lửa: rừng đạn trại
lựa: chọn
lữ: hành khách đoàn
lực: lượng cản đẩy tác hút sĩ
lười: biếng nhác
lưới: điện đánh thép
lương: tối thực hưu cơ tâm thiện bổng sơn dân tháng ngân thảo
lưỡng: lự viện
lượng: thông hóa hồ giá dân sản văn công người khách mưa chất định giao thứ giác
lưu: trữ ý thông hành động trú vực hồ vong luyến chuyển giữ manh văn kho vt lại tâm lượng học nhiệm truyền niệm huỳnh
ly: hôn kỳ tán khai thân dị hương gián
lý: do lịch luận tưởng thuyết giải sự trí thú học lẽ ra tình
lỵ: sở
`
