/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
chai: lọ
chán: nản
chánh: văn thanh án tòa điện
chào: cờ mừng hỏi đón hàng giá bán mời
cháu: nội ngoại
cháy: nổ rừng lá
chạy: đua chợ máy theo thử chức
chắc: chắn
chăm: sóc lo chỉ chút
chăn: nuôi thả màn ấm
chắn: sóng song gió
chẵn: lẻ
chắp: vá cánh bút
chắt: lọc
chặt: chẽ phá hạ
châm: ngòi cứu ngôn
chấm: điểm dứt công thi phạt thầu
chậm: trễ nhất tiến lại nộp so giải muộn gửi trả chạp
chân: thành chính dung lý thực tay tình đê
chấn: chỉnh động thương hưng
chẩn: đoán trị
chấp: hành thuận nhận pháp vá bút
chập: điện
chất: lượng vấn thải liệu đốt phác lỏng xám cháy độc đạm hữu nổ
châu: á âu lục thổ báu
chầu: văn
chậu: cảnh hoa
chây: ì lười
che: giấu chắn chở đậy
chèo: tuồng xuồng thuyền
chế: độ tài biến tạo định ngự phẩm xuất hành áp
chênh: lệch
chi: tiết cục nhánh phí trả tiêu bộ đoàn thường ủy hội viện phối ngân đội trợ sở lương tiền thù bằng đầu hết khác
chí: hướng tử ít khí thư cốt sĩ
chỉ: đạo tiêu số thị dẫn định giới huy ra rõ báo mặt việc có điểm còn trích là nam được trong trừ tay
chia: sẻ tách cắt tay rẽ theo lãi đôi thành buồn
chị: dâu
chiêm: nghiệm bái ngưỡng
chiếm: tỷ đoạt đất dụng hữu lĩnh giữ
chiến: lược sĩ tranh đấu dịch thắng khu sự trường công tuyến binh
chiết: khấu tính cành
chiêu: đãi sinh thức tập mộ
chiều: hướng dài sâu cao rộng ngày thứ dày ngang
chiếu: sáng phim cố theo chỉ
chim: cảnh sẻ
chìm: đắm
chinh: phục
chính: quyền phủ sách trị xác thức đáng thống sự quy đảng kiến yếu trực luận phạm khóa nghĩa tả diện thể danh chủ nghị sảnh biến giới bản điện khách biên
chỉnh: sửa trang lý huấn đốn hợp
chịu: trách sự khó đựng thiệt ảnh tải tội nhiệt lực lửa cảnh
cho: phép rằng biết vay thuê đến các người phù thấy ý vào việc
chó: mèo dại thả
chọi: gà
chọn: lọc lựa cử tạo
chóng: mặt
chỗ: ở trống ngồi đứng dựa
chồi: non
chối: từ bỏ cãi
chồng: chéo chất lấn con
chống: tham lãng dịch phá tội đối lụt cháy thiên bão chế buôn hàng trả rét người quá thấm
chốt: chặn kiểm trực
chờ: đợi xử xét việc
chở: khách hàng che
chợ: đầu phiên truyền dân búa
chơi: nước
chu: đáo kỳ trình toàn chuyển cấp du
chú: trọng thích ý giải dẫn tâm
chủ: trì trương động tịch đề yếu quyền nhiệm đầu thể quản sở nghĩa nhật hộ trang nhân tọa chốt quan lực đạo sử tài đích tâm nhà xe hàng thầu khảo biên nợ thuê nhóm lưu tiệm ý tướng thẻ quán xướng
chuẩn: bị hóa mực xác tắc y cán nghèo nội mới đầu đo
chúc: mừng tết thọ
chui: rúc
chung: cư tay khảo kết quanh cho của thẩm sức quy thân là về khối nhất
chúng: ta tôi sinh
chủng: loại tộc ngừa
chuỗi: giá cung liên sự khối
chuồng: trại
chuột: bọ
chuyên: môn đề trách nghiệp viên gia ngành mục trang dùng quản canh cần sâu khoa án sử biệt chính tâm đúng chở dụng
chuyến: đi thăm bay công tàu xe hàng
chuyển: đổi biến giao tiếp giải hướng ngạch nhượng tải hóa phát động dịch công trả khoản vùng về tuyến đến hồ lên sang xếp mục trạng tiền loại mạnh
chuyện: kể
chư: tăng
chữ: ký viết thập cái số nghĩa nôm hán
chưa: đạt có được đủ đúng đáp cao đầy kịp bao kể tốt nhiều bảo
chứa: đựng
chữa: bệnh cháy trị
chức: năng danh vụ sắc trách nghiệp quyền tước
chực: chờ
chưng: cất
chứng: minh thực từ nhận chỉ khoán kiến cứ nghiệm thư tích cớ tỏ nhân tử quyền
chương: trình mục
chướng: ngại
`
