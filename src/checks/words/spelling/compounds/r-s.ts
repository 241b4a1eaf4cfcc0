/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
ra: mắt khỏi ngoài sức về các trường lệnh vào đi tòa tay viện mặt nước ngõ đầu chỉ tập phố ở biển hàng dấu đất trước
rà: soát phá
rã: rời
rác: thải hữu rưởi
rạch: ròi
rải: rác thảm
rạn: nứt
ràng: buộc
rạng: rỡ
ranh: giới mãnh
rào: cản chắn
ráo: riết
ráp: nối
rau: màu xanh sạch củ an
rắc: rối
răn: đe dạy
rằng: buộc việc
rầm: rộ
rập: khuôn
rất: nhiều cao quan ít lớn tốt thấp khó
rầy: nâu
rẫy: nương
rẻ: tiền
rèn: luyện
rét: đậm hại
riêng: biệt lẻ tư của đối về rẽ
rò: rỉ điện
rõ: ràng nét rệt hơn người trách nhiệm việc thời ý về nguyên thẩm kết nội và tiến lý tên vai các quyền ranh họ hiệu sản thế
rọ: thép đá mõm
rọi: chiếu
rót: vốn
rồi: ra
rối: loạn ren
rộn: ràng
rộng: rãi lớn khắp mở hơn đất
rơ: moóc
rỡ: ràng
rơi: vào vãi rớt rụng
rời: rạc khỏi bỏ cảng
rơm: rạ
rủi: ro
rung: chuyển lắc
ruộng: đất bậc lúa đồng nương
rút: ngắn kinh gọn ra bớt tiền lui
rụt: rè
rửa: tiền
rừng: phòng đặc sản trồng núi tự đầu nguyên ngập tùng
rườm: rà
rượu: bia
sa: thải sút mạc pa ngã
sá: nhà
sách: nhiễu vở giáo báo lược trắng hướng
sạch: sẽ đẹp bong nợ và
sai: phạm sót lệch quy sự mục trái lầm thẩm đối số phân khiến hẹn luật lạc khác biệt thực
san: sẻ
sàn: giao nhà thương
sản: phẩm xuất lượng vật khoa nghiệp sinh
sang: tên trang tháng năm nhượng các trọng hạng chấn quý
sàng: lọc
sáng: tạo kiến lập tác suốt chế sủa thứ chủ
sanh: đẻ
sánh: vai
sao: chép lưu y lục bản lãng cho đỏ nhãng
sáo: trúc
sáp: nhập
sát: nhập hạch thực với cánh sao dân trùng cơ sườn hợp biên hạn khuẩn hại
sạt: lở
sau: khi đây này đó đại đào tiếp cùng năm một thu ngày
say: mê rượu
sắc: thái lệnh tộc nét bén màu phong
sắm: sửa vai
săn: bắt bắn sóc lùng
sẵn: sàng có
sắp: xếp tới đặt hàng chữ đến hết sửa
sắt: thép
sâm: banh
sân: bay khấu chơi vận bóng nhà phơi vườn
sập: đổ
sâu: rộng sắc bệnh sát xa đậm về hơn vào róm
sầu: riêng
sấy: khô
sẩy: thai
sẽ: được có là do không bị tiếp cho phải giúp
séc: bảo
sen: chiểu
sĩ: quan số tử khí
siết: chặt
siêu: thị trường trọng âm vi tốc
sinh: viên hoạt sống sản thái học động đẻ lý kế trưởng thành ra lời trắc con năm vật nhật lợi hóa nở ngữ mệnh
so: sánh với hàng chuẩn đo
soạn: thảo giáo
soát: xét vé
sóc: trăng sơn
soi: rọi chiếu xét
song: song phương ngữ tịch hành ca sắt thất
sòng: phẳng
sóng: gió điện thần di thông vô lớn
sót: lại
sọt: rác
số: hóa lượng liệu sách thứ tiền điểm học nhà hiệu thuê điện định dân phận mệnh người tài thu chi vốn đông văn hồ đề kết thuế cho đăng nguyên quốc cán này nhập và quan biên bình cơ lượt xã ít đại vụ kế trẻ lỗi lẻ hộ quyết ngày nội lợi quân thập
sổ: sách tay theo hộ đỏ tiết quản địa ghi đăng công họp bìa mũi lao
sôi: nổi động
sông: ngòi hồ nước suối cửu núi hương
sống: còn tốt chung và
sốt: sắng rét ruột đất xuất cao
sơ: sài đồ suất kết cứu hở khảo thẩm cấp yếu bộ tuyển chế kiến lược sinh tán thám khai mi thảo
sờ: sững
sở: hữu tại tư nội tài xây giao công y thông giáo du văn khoa lao nông thích ngoại ban kế ngành quan thú trường dĩ hội đoản nguyện
sợ: hãi trách sai
sớm: nhất hơn hoàn có ban được muộn đưa trưa triển phát khắc
sơn: la tây tĩnh động mài thủy
suất: ăn học quà đầu
súc: tích vật sản sinh
sui: gia
sum: họp
sung: quỹ túc công sướng mãn
sùng: bái đạo
súng: săn đạn
suối: nước nguồn khoáng
suôn: sẻ
suốt: đời quá năm
sụp: đổ
sụt: giảm lún lở
suy: nghĩ giảm thoái dinh đoán tôn xét luận yếu diễn nhược đồi vong
sư: đoàn trụ
sứ: mệnh quán giả đoàn mạng vụ
sử: dụng học liệu thi sách quán gia ký
sự: nghiệp cố kiện việc tham phát thật chỉ cần đồng đổi chuyển thay gắn quan tin đóng phụ vụ hướng tự hiểu cạnh cống kết đoàn hiện cho chung nhất đánh lựa
sửa: đổi chữa sang soạn mã sai
sữa: mẹ học
sức: khỏe mạnh lực ép dân người sống ì lao khoẻ hút cạnh bật mua tiêu chiến lan
sừng: sỏ
sườn: đồi núi dốc
sương: muối mù giá
sượng: sùng
sưu: tầm tập
`
