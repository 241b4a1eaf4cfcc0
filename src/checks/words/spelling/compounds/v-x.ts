/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
va: chạm li
vá: víu
vả: lại
vã: mồ
vạch: trần ra đường kẻ
vai: trò chính vế
vài: năm nét ngày tháng lần giờ ngàn nghìn
vải: thiều vóc
van: an xả khóa
ván: ép
vãn: hồi
vạn: đồng niên người vật
vàng: bạc mã da
vành: đai
vào: cuộc sổ việc các cuối công đầu ngày năm lúc quá sự đảng sử tháng ban chương mục thứ tuần kỳ làm quỹ vị danh tiêu mức viện giờ trường tay điều
vay: vốn nợ mượn tiền
vắc: xin
văn: bản phòng hóa hoá thư minh học nghệ kiện hiến bằng chương sách thể hay chấn miếu khắc phong đàn vật giang khấn sĩ thơ công tế vần xuôi hào
vắn: tắt
vắng: mặt nhà lặng
vân: kiều tay vân phú
vần: công thơ
vấn: đề đáp nạn vương an
vẩn: đục vơ
vẫn: còn được chưa có là tiếp không đang bị phải
vận: động hành dụng tải chuyển đơn hội mệnh số tốc may đổi hạn
vâng: lời
vất: vả
vật: chất tư dụng liệu nuôi phẩm lý kiến thể chứng lực giá tế thải lạ cản tổ hiến nổ cổ
vây: quanh ráp bắt
vè: ca
vé: xe tàu số
vẻ: vang đẹp
vẽ: ra tranh bản
ven: đô biển sông kênh
vẹn: toàn tròn nguyên
vét: cống
vẹt: gót
về: việc công các đất tổ quy kết trước những phía cơ chính sau số hưu đầu sở trình nhà chỉ quyền quê kinh dân chất thành tăng phòng một tiếp phát xây cấp nước quỹ ban mục ngày tới tiêu huyện mặt bảo mức giá điều tên
vế: đối
vệ: sinh sĩ tinh quốc
vết: thương tích dầu
vi: phạm mô sinh bằng rút khuẩn tính phân khí hành lượng diệc hiến trùng
vì: vậy sự thế mục dân các nước người trẻ sao không việc mình tập
ví: dụ điện như giặm dặm
vĩ: mô đại tuyến độ nhân
vị: trí thế thành giác thứ lãnh ngọt tha nể trưởng
vỉa: hè than
việc: làm xây tổ sử ban tiếp đánh thu rà công giao đầu đào theo này nâng trong tuyển lập cấp trả cho tham học xử nhà chuyển phát tự đổi bảo tăng điều lấy đưa chi bầu góp xin thi đó xét ký trao gửi riêng có thay cử quy và khác gì chỉ của chậm tạo được hướng lựa bình đẩy không mở tang cưới
viêm: phổi gan não
viên: chức mãn chuyên gạch tịch quan nén
viễn: thông cảnh vọng thám dương thị xứ
viện: dẫn trợ trưởng kiểm phó nghiên lý trường cớ phí
viếng: thăm nghĩa tang
viết: tắt hoa bài tay sai đơn lại chữ chì văn phiếu báo biên giấy thư nhật
việt: nam kiều bắc vị trì yên hán trung
vịn: cớ
vinh: dự quang danh hạnh
vĩnh: viễn phúc long hằng phú biệt thạnh
vịnh: hạ
vỏ: bọc xe
võ: thuật trang đài sĩ công
vóc: dáng
vòi: vĩnh rồng nước
vong: linh
vòng: quay lặp đời tròn đeo hoa xoay luẩn sơ chung vo xoáy
vọng: canh gác cổ
vô: cùng hiệu cảm trách tư thừa ích điều vị hình ý giá lý danh thời chủ sản tuyến hạn kỷ địch tổ tội lễ tình cơ thường sinh tận nguyên can cớ định phép số khuẩn gia vàn
vỗ: tay béo
vôi: vữa
vốn: đầu điều có vay ngân liếng góp nhà sự trung ưu lưu huy tự oda tín đối là xã dân hóa cố chủ dĩ kích nước
vở: kịch
vỡ: nợ đê hoang lẽ vụn
vợ: chồng con lẽ
vơi: đi
với: các nhau mục cơ nhiều người số việc công những tổ sự nhà một chính quy đơn dân nước tổng quá vai cùng kết xã phòng giá mức điều ba bộ kinh mặt đảng chỉ mọi thế trên đất tính từng
vớt: rác
vu: lan
vú: sữa
vũ: khí trang lực trụ đoàn công hội trường đạo phu nữ
vụ: việc lợi án mùa trưởng đông hè xuân tai chiêm thu phạm sản cháy hạ cá
vua: hùng
vui: chơi vẻ tươi mừng lòng xuân
vun: đắp trồng
vụn: vặt
vùng: sâu xa cao biên đồng trung dân nông miền ven núi có kinh đặc trồng sản nguyên phụ biển chuyên này dịch khó nước lũ đất hạ lân ruộng an
vụng: về
vuông: góc
vuốt: ve
vừa: qua phải học là được có rồi đủ lòng làm thực mới bảo sức
vững: mạnh chắc bền vàng tin
vươn: lên tới xa
vườn: ươm quốc tược cây ao nhà rau hoa
vương: vấn quốc triều
vướng: mắc víu bận
vượng: khí
vượt: qua trội mức chỉ bậc kế quá thẩm cấp trên khó so lên biên khung định thu tiến dự trước lũ
vứt: rác
xa: xôi cách lạ rời lộ hoa gần xỉ lánh
xà: phòng bông
xá: lợi
xả: thải nước rác lũ trạm thân khí bọt thẳng súng bừa
xã: hội phường viên giao đoàn đảo biên đội nông luận đã đặc
xác: định nhận minh lập thực đáng suất chết tín
xách: tay nhiễu
xạ: thủ
xài: chung
xanh: sạch tươi lá
xáo: động
xay: xát
xảy: ra
xăm: mình
xăng: dầu
xâm: phạm nhập lấn hại chiếm lược canh thực
xấp: xỉ
xấu: độc xa hổ
xây: dựng lắp mới cất nên
xe: máy ô công cộ tải buýt khách đạp điện cứu chuyên con ưu ôtô cơ lửa chở ba đưa lăn lu ben cẩu ôm
xé: rào
xem: xét như nhẹ là thường hướng ti và
xen: kẽ ghép canh
xét: duyệt nghiệm xử tuyển thăng đề thấy tặng hỏi nâng công đến cấp khen chọn cho thi về tốt nét miễn đặc đối trên
xê: dịch
xế: chiều
xếp: loại hạng thứ hàng lương đặt thẳng bậc ngạch vào
xi: măng
xí: nghiệp
xỉ: than
xích: mích lô
xin: lỗi ý việc phép cấp cho chủ thôi giấy ra lại
xinh: đẹp
xỉu: chậm
xóa: bỏ đói mù nhà tên nợ án sổ hết
xoài: cát
xoay: quanh chiều vòng xở vần
xoắn: ốc
xói: mòn lở
xóm: làng ấp thôn trưởng giềng
xong: trước các việc
xô: xát đẩy viết
xổ: số
xông: pha
xơ: xác gan
xơi: tái
xu: hướng thế thời nịnh
xuân: hè thu lộc hồng về
xuất: sắc khẩu bản phát hiện xứ cảnh trình hành ngoại huyết ngũ phẩm xưởng nhập kho tinh thân quỹ hóa viện sử thể gia cấp toán trái xã đầu siêu chi cư bến
xúc: tiến phạm động tác cảm xích giác đất tích
xuề: xòa
xui: khiến giục
xúi: giục
xung: đột quanh kích phong yếu điện khắc
xuồng: máy
xuống: cấp còn cơ dưới thấp địa đường các thăm dốc sức giống hàng
xuyên: suốt tạc biên tâm quốc á
xứ: sở đoàn
xử: lý phạt sự trí thế án tử dụng kín sơ hành
xưa: nay
xưng: hô hùng danh
xứng: đáng tầm danh
xương: máu sống khớp
xướng: ngôn họa
xưởng: sản may cưa
`
