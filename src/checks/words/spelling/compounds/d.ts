/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
da: cam liễu diện trời
dã: ngoại man tâm
dạ: hội
dài: hạn ngày lâu dòng
dải: phân
dám: nghĩ làm chịu đổi đột đương
dàn: trải dựng xếp hàng đều
dáng: vẻ
dạng: thức chuẩn điện
danh: mục sách dự hiệu nghĩa bạ tính nhân xưng thiếp lam tiếng định thắng
dành: cho riêng thời quyền
dao: động kiếm
dày: đặc công
dạy: học nghề dỗ bảo và
dặn: dò
dân: cư chủ tộc vận sự số sinh quân phòng ca dụng tình trí lập gian công nguyện nghèo bầu chính nhân quyền làng ý doanh biết làm giám thụ bản chúng
dần: dần từng
dấn: thân
dẫn: đầu đến chứng chiếu giải dắt liệu luận chương nguồn xuất nước điện
dâng: hương cao hoa
dập: dịch tắt lửa
dâu: rể
dầu: khí tư mỏ mỡ nhớt ăn
dấu: hiệu ấn vết vân mốc giáp chỉ treo nổi
dây: chuyền dẫn điện dưa đai đan đàn
dấy: lên
dễ: dàng hiểu tiếp làm bị thấy
di: sản tích chuyển dời dân động truyền vật chúc tản chứng nguyện hài cư
dì: ghẻ
dĩ: nhiên hòa
dị: ứng nghị hình dạng thường
dịch: vụ bệnh chuyển thuật tễ hại tả covid giả mã
diễn: ra đàn biến tập giả giải văn đạt xuất viên thuyết tiến
diện: tích mạo rộng bao nghèo chính kiến
diệt: trừ chuột
diễu: binh hành
dinh: dưỡng thự cơ
dính: líu
dịp: tết lễ
do: đó vậy thám dự các không cơ chưa có thiếu bộ
dọa: nạt
doanh: nghiệp thu nhân trại số lợi
dọc: theo đường
dọn: dẹp vệ
dòng: họ tiền chảy thứ điện tộc
dốc: sức toàn
dồi: dào
dối: trá
dồn: dịch điền ép
dở: dang
dỡ: bỏ hàng
du: lịch khách học mục kích nhập canh hành ngoạn cư
dù: có là rằng
dụ: dỗ
dung: lượng túng thứ hòa môi tích dưỡng
dùng: chung thử tiền để cho chữ nước
dũng: cảm
dụng: cụ ý
duy: trì nhất tu vật ngã
duyên: hải phận cớ hợp
duyệt: binh chi phương
dư: luận nợ âm địa thừa dôi lượng
dữ: liệu dội tợn kiện
dự: án thảo toán kiến báo phòng trữ bị thi khuyết định họp tính đoán lễ cuộc luật trù tuyển liệu thầu
dựa: trên vào
dừng: lại hiệu hoạt chờ lộ thực
dựng: nước chuyện xây
dược: phẩm liệu sĩ học
dưới: đây luật sự cơ mức các dạng trung
dương: lịch tính
dưỡng: sức lão sinh
dứt: điểm khoát
`
