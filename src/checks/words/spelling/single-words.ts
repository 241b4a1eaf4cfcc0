/** Words that join others. They stand beside any word, so that a pair with one of them says little. */
export const functionWords = `
và của các cho đến tại từ theo về với trong trên dưới ngoài giữa sau trước khi nếu thì mà là có không chưa đã đang sẽ được bị do bởi vì để
nhằm qua bằng như cùng cũng còn chỉ đều mọi mỗi từng những một hai ba bốn năm sáu bảy tám chín mười này đó kia đây nào ai gì sao nay lại ra vào lên
xuống rồi thôi nữa luôn ngay mãi vẫn cứ hãy nhưng song tuy dù hoặc hay nhờ đâu bao thế vậy nhau khác trừ rất quá hơn nhất cả phải nên
`

/** Other words of one syllable that stand by themselves in administrative prose. */
export const singleWords = `
này đó kia đây nào ai gì sao nay mới cũ lại ra vào lên xuống đi tới hơn nhất rất quá khá ít nhiều đủ thiếu hết cả tất nên phải cần
xã huyện tỉnh thôn xóm làng bản ấp buôn phường quận khu phố tổ đội ban phòng sở bộ cục vụ viện trường trạm trại nhà cơ hộ người dân con
ông bà anh chị em họ ta tôi mình cháu vợ chồng cha mẹ đảng đoàn hội nhóm khối ngành cấp nước đất rừng biển sông núi đường cầu chợ
ngày tháng quý tuần giờ phút giây năm kỳ đợt lần lượt khoá khóa mùa vụ đầu cuối giữa sáng chiều tối đêm trưa
số mục điểm khoản điều chương phần bảng biểu mẫu phiếu đơn thư sổ sách báo giấy tờ tập bài bản bộ danh tên họ chữ dấu mã thẻ
làm giao nhận gửi trả nộp thu chi cấp xin lập ghi ký duyệt trình xem xét sửa đổi bỏ thêm bớt tăng giảm nâng hạ giữ đặt mở đóng dùng
nói nghe đọc viết hỏi đáp hiểu biết thấy tìm chọn lấy đưa mang gắn nối chia gộp tách xếp tính đo đếm chấm thi học dạy đào
xây dựng sửa trồng nuôi bán mua thuê vay nợ trả góp đóng ăn ở uống mặc chạy đứng ngồi nằm chết sống sinh
đúng sai tốt xấu cao thấp lớn nhỏ to bé dài ngắn rộng hẹp nhanh chậm sớm muộn nặng nhẹ mạnh yếu khó dễ gần xa sâu cạn dày mỏng đầy
nóng lạnh sạch bẩn trắng đen đỏ xanh vàng giàu nghèo trẻ già mới cũ hay đẹp chung riêng chính phụ gốc
việc cách mức độ tiền vốn giá lương thuế phí quỹ lãi công sức máy xe tàu thuyền điện mạng tin loa đài ảnh phim
nơi chỗ nhà cửa phía bên mặt trong góc hướng tuyến vùng miền quê
hồ cây lúa rau quả trâu bò lợn gà cá tôm thuốc bệnh dịch thịt gạo
loại hạng bậc ngạch lớp tầng nền tờ cuốn quyển chiếc cái cuộc sự nỗi niềm vị viên tên đứa
quan án luật lệnh phép tội phạt tù toà tòa
rồi thôi nữa luôn ngay mãi vẫn cứ hãy đừng chớ nhưng song tuy dù hoặc hay mà nhờ tự
không đâu bao đây thế vậy nhau khác trừ ngoài gồm kể thay vẫn chịu tham giúp dẫn kèm kể quy
xong thành bảo vừa ngăn phòng chống tránh cấm ép buộc cử bầu chọn mời gọi họp bàn tiếp đón đi đưa lưu tra rà in vẽ thuộc thay dự
hàng hóa hoá viên trưởng phó tính học số sắc cao trung đại tiểu phi đa siêu tái
km ha kg thu hưởng quyền nghề sử
thật giả lạ quen rõ mờ kịp trễ đông vắng kín hở
đôi cặp bộ dãy hàng lô thửa chuỗi
bao bì chai lon hộp thùng túi gói tấn tạ mét lít cân
tiểu thanh thiếu nhi phụ lão cựu binh
ánh nắng mưa gió bão lũ lụt hạn
trải chuyển đổi nhập xuất giảm xử phạm rơi rót đẩy kéo nắm bắt dừng chờ đợi chọn lựa xóa xoá sót lệch trùng lặp khớp hỏng mất còn thừa
chào cờ hát múa đá bóng bơi cười khóc thương ghét mừng vui buồn lo sợ
kinh thánh phật chùa đình đền miếu mộ
tây đông nam bắc
đến tới lui qua lại
thượng hạ tả hữu
dòng nguồn luồng kênh mương đê đập cống ao giếng
lần thứ chiếm đạt vượt hụt
nhập lắp gỡ treo dán phát phủ che
trao tặng biếu thưởng khen chê
phê bình góp
bước nhịp vòng trục khung mảng mạch
kiểu dáng cỡ khổ màu
tay chân mắt tai miệng mũi đầu óc tim gan phổi máu da tóc
tuổi khóa ca kíp
chè cà phê tiêu điều cao su
vai trò lòng tâm trí
vàng bạc đồng sắt thép than dầu khí
liền kề sát cạnh quanh giáp
tuyển dụng
vé suất phần
khai báo
tôn vinh
lối ngõ ngách hẻm
quét dọn rác thải
cột mốc
lập nghiêm gây hủy huỷ muốn bạn rút lỗi chất tổng soạn đánh tạo trang trống lời ngang sang hiện lúc nghĩ khỏi chở ô đoạn nó chắc
gõ tệp bấm thử ghim đậm chép câu khâu nêu tải căn kết bật chặn lùi tròn nằm hẳn tùy tuỳ đèn cảng cọc rượu bia ghế dây nguyên sẵn lẻ cắt ngắt dạng tầm
`
