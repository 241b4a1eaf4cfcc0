/** Words of two syllables in administrative prose, by their first. */
export default `
ti: vi thể
tí: hon
then: chốt
tia: lửa sét cực
tích: cực hợp lũy trữ tụ hồ sự luỹ tiểu nước
tịch: thu hạ mịch
tiếc: nuối
tiệc: tùng cưới chiêu
tiên: tiến phong tri quyết lượng liệt đoán nhận học hưng lãng
tiền: lương mặt đề công thưởng phạt thuê sử của đồng bạc nhiệm nhân thân thuế đâu đường tệ tàu lệ điện án gửi cọc khả mừng vệ lãi thù đặt phong thuốc chi hưu vốn giang sảnh ăn trợ chất vay nước
tiến: độ hành bộ trình sĩ tới công hóa triển cử thân lên quân
tiện: ích nghi lợi dụng đường cho thể
tiễn: đưa biệt
tiếng: nói anh dân việt ồn vang mẹ nước
tiếp: tục nhận cận dân xúc theo thu công đón khách nối đến giáp giữ nhiệm thị biến ứng sức tế quản xuân lời cử tay diễn sau bước lửa đó kiến viện cấp đất
tiết: kiệm giảm lộ mục học dạy diện khí chế lưu tháo canh trời lập
tiêu: chuẩn chí dùng cực thụ hủy biểu đề thoát diệt hao chảy điều độc pha ngữ xài thức vong úng hóa
tiểu: học đoàn khu mục ban dự thủ phẩm thương đội tiết sử luận nông thuyết chủ vùng công thụ cảnh
tìm: hiểu kiếm ra việc nguồn cách thấy tòi đến mọi
tin: học tưởng cậy bài nhắn tức báo đồn vui yêu giả mừng cẩn đăng lành
tín: dụng nhiệm hiệu ngưỡng thác phiếu chỉ đồ đoạn
tinh: thần giản gọn thông vi hoa giảm tế khiết túy chế xảo thuật nhuệ dịch hình tươi luyện
tính: chất toán từ đến chủ khả đúng công khoa theo kịp hiệu hợp thống cách nghiêm bền mạng minh hệ pháp kế thực tích khách liên tất đặc cạnh chính dân nhân đủ ổn kỷ thời lan đồng gương linh năng đa giá tình nhạy trên cấp thương
tình: hình trạng cảm huống tiết nguyện thương hữu báo nghĩa dục yêu thế ý người làng nghi quê thân cờ đồng
tỉnh: táo ủy thành đoàn lộ nhà lẻ bạn đội ngộ giấc
tĩnh: tâm mạch lặng
tịnh: tiến tài biên
tít: báo
to: lớn
tòa: án soạn nhà
tỏa: sáng
toà: án soạn nhà
toan: tính
toán: học
toàn: quốc thể bộ diện dân tỉnh xã huyện cầu văn trình ngành phần đảng cảnh vẹn tâm hệ khối vùng thành tài quyền thị đoàn cục mỹ năng thắng
toạ: đàm lạc
tọa: đàm lạc độ
toát: lên
tốc: độ lực chiến kí ký
tóc: bạc
tòng: quân phạm
tỏ: rõ thái ra tường
tổ: chức trưởng công quốc dân phó hợp chuyên giúp liên đội ấm viên tuyên tiên hòa tự bảo nghiệp thẩm máy vay
tố: cáo giác tụng chất khổ hữu
tối: đa thiểu ưu thượng cao tân hậu mật đen tăm nghĩa giản ngày
tội: phạm danh lỗi ác cờ
tôi: cam xin
tôm: cá
tồn: tại đọng quỹ kho vong trữ dư lưu
tổn: thất thương hại phí
tốn: kém
tôn: giáo trọng vinh tạo thờ chỉ nghiêm tử sư đức
tổng: hợp kết số thể cục công quát giám mức kê bí thanh rà đài cộng thống duyệt sản thu chi vốn tham điều dân liên diện quan phụ thư hội kiểm lượng biên tiến dự điểm đàn hành khảo vệ
tống: đạt tiền tiễn khứ
tốt: nghiệp đẹp hơn nhất công việc và các xấu vai chức hay cho nội lành đời kế trong về khá chỉ quy thi
tột: cùng
tơ: tằm lụa
tờ: rơi khai trình gấp giấy lót báo tiền
tới: nay người đây các hạn từng cơ mức
tra: cứu khảo hỏi tấn xét từ soát
trà: lúa đá vinh
trả: lời kết nợ lại lương tiền tự giá trước sau thù về góp phí hồ thẻ công đất
trách: nhiệm móc cứ phạt
trái: phép pháp phiếu đất với quy tuyến cây ngành ngược thẩm tim
trại: giam hè giống chăn tạm
trải: nghiệm qua dài rộng thảm
trám: trộn
trạm: y biến xá thu bơm thú dừng điện thuế trưởng vũ phát cân quan
tràn: lan ngập
trán: dô
trang: thiết trí bị tin trại phục sức bìa thông mạng web trọng đầu nhất điểm sử điện nghiêm hoàng bằng
tràng: giang an
trạng: thái nguyên
tranh: thủ chấp cãi luận cử tụng ảnh giành đua biếm cổ công
tránh: trùng tình việc chồng lãng sai để trường né gây bỏ hình bệnh thai
trao: đổi quyền tặng thưởng giải gửi cho giấy quyết lại tay bằng đi
trào: lưu phúng
trau: dồi chuốt
trắc: nghiệm trở diện
trăn: trở
trắng: trợn đen tay án
trẻ: em trung tuổi hóa con thơ hoá khuyết nhỏ mồ măng
treo: băng biển cờ pháo
trễ: hẹn hạn nải
trệ: bệnh
trên: cơ đây các phạm mạng phần trang mặt tổng mức không thế báo cao một dưới mọi giao đường nền đài loa giấy cả lớp biển cùng máy hết nhiều
trì: trệ hoãn trí hỏa
trí: tuệ thức nhớ óc mạng tạo tưởng lực dục tôn
trị: giá liệu an sự thủy tội bệnh
trích: yếu dẫn lập ngang nộp lục đo sao ngân thưởng xuất ra từ
triển: khai vọng lãm
triết: học lý
triệt: để tiêu phá hạ thoái
triều: đại cường đình tiên
triệu: tập đồng người chứng hồi phú phong lượt con
trinh: sát thám tiết
trình: độ bày tự duyệt ban hội tổ hủy đề diện chiếu chủ ủy bộ ký cấp thủ sở chính làng phê xem diễn hđnd bẩm dự lãnh
trò: chuyện chơi hề
tròn: trịa nhiệm vẹn năm
trọn: vẹn gói đời
trong: sạch năm đó việc quá công các nước tháng cơ phạm xây khi trường cả điều ngành đơn quý tổ suốt vòng một khu xã phòng giờ danh thi quan và lòng tay kỳ tổng số ngày những sáng trẻo mọi cuộc đảng nhà tuần xử đầu sử mùa tiếp tỉnh cùng tất phát chỉ học hồ ngoài phần sinh
trọng: tâm điểm yếu trách thị đại lượng tài dụng tội đãi thương thể trường vọng cung án
trói: buộc
trổ: đòng bông
trỗi: dậy
trôi: nổi chảy qua
trộm: cắp cướp
trông: coi chờ đợi thấy nom giữ
trống: trải đồng vắng rỗng
trồng: trọt rừng cây lúa mới người hoa dâu cỏ rau xen
trộn: lẫn
trở: thành lên ngại về lại nên xuống đi kháng ra thủ lực
trợ: giúp cấp lý giá lực thủ cước giảng động
trơ: trọi
trời: đất
trụ: sở cột vững trì hạng cầu cứu sinh
trú: quán trọng ẩn ngụ mưa đóng tại chân
trù: bị phú tính dập
trùng: lặp khớp tu điệp dương tên hợp roi
truân: chuyên
trật: bánh tự khớp
trục: lợi xuất lộ tích giao liên chính vớt
trung: ương tâm bình học thực thành cấp gian hạn kiên thu đoàn hòa tá tu tướng chuyển đội lập du úy niên chính quốc bộ kỳ uý điểm kính sĩ lưu đại thọ
trúng: tuyển cử thầu đấu đích tủ mùa
trùm: phủ
trưng: cầu bày dụng mua tập thu diện
trừng: phạt trị trợn
trứng: gà
trước: khi ngày đây hết mắt đó hạn năm tháng thềm giờ và đảng sau hội bạ một mùa mặt khó dân nhất công tòa kia
truy: nhập bức cứu thu tố cập nã xuất tặng lùng quét tìm bắt nguyên trách điệu đuổi hồi cùng lĩnh
truyền: thông hình thanh thống đạt tải bá dạy số nhiễm máu dịch tin khẩu miệng hịch thụ cảm thuyết tay nghề bệnh lan dẫn kỳ
truyện: ngắn
trừ: trường khi bớt các điểm lùi gian sâu đi
trữ: lượng tình nước
trực: tiếp tuyến thuộc ban ca quan diện tổng chiến lãnh đêm chờ giao quang trạng bảo chốt thăng giác
trưởng: phòng ban thôn thành đoàn khoa trạm công bộ tổ ấp nhóm ngành xóm khu giả bản phố lão họ văn ty tiểu
trường: học hợp đại mầm tiểu trung thọ cao thcs thpt ca phái kỳ dạy lớp phổ sinh chính sơn quay bắn mẫu tồn dân sa xa tư đua
trượt: giá lở ngã
tu: bổ sửa dưỡng nghiệp hành chí sĩ viện chỉnh từ
tú: tài
tù: nhân treo chung túng giam binh
tụ: tập điểm họp hội
tuân: thủ theo lệnh lệ phục hành
tuần: tra lễ lộ trước sau hoàn tự báo hành dương đầu thứ phòng
tuất: hàng liệt
tuế: nguyệt
tục: lệ danh ngữ
túc: trực số
tuệ: tĩnh giác
tui: tau
túi: tiền thầu nilon
tuổi: trẻ thọ đời thơ già nghỉ hưu tác đảng lao cao học kết ăn dưới từ vị
tuồng: chèo cải
tung: tin tích
tùng: phục thiện
túng: thiếu
tùy: theo thuộc tình tiện tùng viên ý
tuy: nhiên vậy hòa chưa rằng
tuyên: truyền dương bố giáo thệ ngôn án quang huấn xử
tuyến: đường huyện tỉnh trên cơ y đầu phố biên trung dưới xã điểm phòng tính giao hai cáp
tuyền: tuyền
tuyển: dụng sinh chọn quân lựa tập cử công thẳng viên mộ nạp thủ sơ
tuyết: rơi
tuyệt: đối mật vời tự giao diệt đại chủng phẩm nhiên thực
tư: pháp tưởng vấn nhân cách liệu tư duy thục lập hữu lợi trang gia thế lệnh thù sản tình thông doanh túi thương bản
tứ: tuần nghệ trụ kỳ quý
từ: ngày đó các năm nguồn chối khi xa thiện tháng đầu nay trên nhà thiếu khâu cấp bi điển xã tỉnh trung cơ quỹ việc trước một lúc bỏ ngữ phía chương từ vựng hai quý nhỏ tính loại đường khóa bên dưới đơn nhiều khai giờ tốn nước nơi trong trạm dân sau
tử: vong tế tuất hình sĩ cung tù trận nạn
tự: chủ do động nguyện giác nhiên túc trị lực kiểm phê đánh trọng vệ học tiện tin quản phát cấp ý hào tuyệt lập thân mình khắc tôn cường bảo điều tổ giới ti sát chuyển soi sửa ái rà nhận tạo lo vấn điển cung nộp thú kê chịu xưng tung chấm tập
tức: thời là tốc nước ghì khắc giận tưởng
tưng: bừng
từng: bước cơ đơn năm người ngành cá khâu vị bộ xã tháng phần công cấp quý loại trường tiêu hộ nơi thành lần mặt thôn bậc nhóm chỉ trải việc khu phòng vùng ngày tuần được ca mục đoạn tổ
tươi: sáng tốt mới
tưới: tiêu nước
tường: trình minh tận rào thuật lửa bao
tượng: đài trưng hình
tưởng: niệm thưởng nhớ tượng lệ
tương: đương ứng lai xứng quan đối thân tác trợ ớt tự phản
tướng: lĩnh tá
tước: quyền đoạt danh bỏ
tựu: trung trường
tỷ: lệ đồng trọng số giá suất phú lượt mỉ
ty: thuốc
tý: tuổi
u: tối mê
ủ: bệnh
uế: tạp
ùn: tắc
ung: thư dung
ủng: hộ
uốn: nắn lượn
uống: nước rượu
uy: tín quyền hiếp nghiêm lực danh thế
úy: lạo
ủy: ban quyền viên thác nhiệm lạo
uyên: bác thâm
uyển: chuyển
ư: hữu
ứ: đọng
ưa: chuộng thích
ứng: dụng phó cử xử cứu đáp viên biến trước vốn tuyển tác
ước: tính đạt lượng mơ thực muốn nguyện vọng định thu thúc
ươm: mầm tạo
ương: ngạnh bướng
ưu: tiên điểm đãi tú việt thế tư phiền ái khuyết
ức: chế hiếp
va: chạm
vá: víu
vã: mồ
vả: lại
vạch: trần ra đường kẻ
vai: trò chính vế
vài: năm nét
vải: thiều vóc
ván: ép
vạn: đồng niên người
vãn: hồi
vàng: bạc mã da
vành: đai
vào: cuộc sổ việc các cuối công đầu ngày năm lúc quá sự đảng sử tháng ban chương mục thứ tuần kỳ làm quỹ vị danh tiêu mức viện giờ trường tay điều
vay: vốn nợ mượn tiền
văn: bản phòng hóa hoá thư minh học nghệ kiện hiến bằng chương sách thể hay chấn miếu khắc phong đàn vật giang
vắng: mặt nhà lặng
vắc: xin
vắn: tắt
vân: kiều tay vân phú
vấn: đề đáp nạn vương an
vần: công thơ
vẩn: đục
vẫn: còn được chưa có là tiếp không đang bị phải
vận: động hành dụng tải chuyển đơn hội mệnh số tốc may đổi
vâng: lời
vất: vả
vật: chất tư dụng liệu nuôi phẩm lý kiến thể chứng lực giá tế thải lạ cản tổ hiến
vây: quanh ráp bắt
vẻ: vang đẹp
vè: ca
vé: xe tàu số
vẽ: ra tranh bản
vẹn: toàn tròn nguyên
vẹt: gót
về: việc công các đất tổ quy kết trước những phía cơ chính sau số hưu đầu sở trình nhà chỉ quyền quê kinh dân chất thành tăng phòng một tiếp phát xây cấp nước quỹ ban mục ngày tới tiêu huyện mặt bảo mức giá điều tên
vế: đối
vệ: sinh sĩ tinh quốc
vết: thương tích dầu
vi: phạm mô sinh bằng rút khuẩn tính phân khí hành lượng diệc hiến
ví: dụ điện như
vì: vậy sự thế mục dân các nước người trẻ sao không việc mình tập
vị: trí thế thành giác thứ đại lãnh ngọt tha nể trưởng
vĩ: mô đại tuyến độ nhân
vỉa: hè than
việc: làm xây tổ sử ban tiếp đánh thu rà công giao đầu đào theo này nâng trong tuyển lập cấp trả cho tham học xử nhà chuyển phát tự đổi bảo tăng điều lấy đưa chi bầu góp xin thi đó xét ký trao gửi riêng có thay cử quy và khác gì chỉ của chậm tạo được hướng lựa bình đẩy không mở
viêm: phổi gan não
viên: chức mãn chuyên gạch tịch quan nén
viện: dẫn trợ trưởng kiểm phó nghiên lý trường cớ phí
viễn: thông cảnh vọng thám dương thị xứ
vĩnh: viễn phúc long hằng phú biệt thạnh
vinh: dự quang danh hạnh
viết: tắt hoa bài tay sai đơn lại chữ chì văn phiếu báo biên giấy thư nhật
việt: nam kiều bắc vị trì yên hán trung
viếng: thăm nghĩa
vịnh: hạ
vịn: cớ
vô: cùng hiệu cảm trách tư thừa ích điều vị hình ý giá lý danh thời chủ sản tuyến gia hạn kỷ địch tổ tội lễ tình cơ thường sinh tận nguyên can cớ định phép số khuẩn
vỗ: tay béo
võ: thuật trang đài
vỏ: bọc xe
vòng: quay lặp đời tròn đeo hoa xoay luẩn sơ chung vo
vóc: dáng
vọng: canh gác
vong: linh
vỡ: nợ đê hoang lẽ vụn
vở: kịch
vốn: đầu điều có vay ngân liếng góp nhà sự trung ưu lưu huy tự oda tín đối là xã dân hóa cố chủ dĩ kích nước
vợ: chồng con
với: các nhau mục cơ nhiều người số việc công những tổ sự nhà một chính quy đơn dân nước tổng quá vai cùng kết xã phòng giá mức điều ba bộ kinh mặt đảng chỉ mọi thế trên đất tính từng
vơi: đi
vụ: việc lợi án mùa trưởng đông hè xuân tai chiêm thu phạm sản cháy hạ cá
vũ: khí trang lực trụ đoàn công hội trường đạo phu nữ
vú: sữa
vua: hùng
vui: chơi vẻ tươi mừng lòng xuân
vùng: sâu xa cao biên đồng trung dân nông miền ven núi có kinh đặc trồng sản nguyên phụ biển chuyên này dịch khó nước lũ đất hạ lân ruộng an
vun: đắp trồng
vụng: về
vụn: vặt
vuông: góc
vuốt: ve
vướng: mắc víu bận
vươn: lên tới xa
vườn: ươm quốc tược cây ao nhà rau hoa
vượt: qua trội mức chỉ bậc kế quá thẩm cấp trên khó so lên biên khung định thu tiến dự trước lũ
vượng: khí
vừa: qua phải học là được có rồi đủ lòng làm thực mới bảo sức
vững: mạnh chắc bền vàng tin
vương: vấn quốc
xa: xôi cách lạ rời lộ hoa gần xỉ lánh
xá: lợi
xả: thải nước rác lũ trạm
xác: định nhận minh lập thực đáng suất chết tín
xã: hội phường viên giao đoàn đảo biên đội nông luận đã đặc
xách: tay nhiễu
xài: chung
xanh: sạch tươi lá
xảy: ra
xăm: mình
xăng: dầu
xâm: phạm nhập lấn hại chiếm lược canh thực
xấp: xỉ
xấu: độc xa hổ
xây: dựng lắp mới cất nên
xe: máy ô công cộ tải buýt khách đạp điện cứu chuyên con ưu ôtô cơ lửa chở ba đưa
xé: rào
xem: xét như nhẹ là thường hướng ti và
xen: kẽ ghép canh
xét: duyệt nghiệm xử tuyển thăng đề thấy tặng hỏi nâng công đến cấp khen chọn cho thi về tốt nét miễn đặc đối trên
xê: dịch
xế: chiều
xếp: loại hạng thứ hàng lương đặt thẳng bậc ngạch vào
xích: mích lô
xí: nghiệp
xỉ: than
xỉu: chậm
xin: lỗi ý việc phép cấp cho chủ thôi giấy ra lại
xinh: đẹp
xoá: bỏ đói mù nhà tên nợ án
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
xu: hướng thế thời nịnh
xuân: hè thu lộc hồng về
xuất: sắc khẩu bản phát hiện xứ cảnh trình hành ngoại huyết ngũ phẩm xưởng nhập kho tinh thân quỹ hóa viện sử thể gia cấp toán trái xã đầu siêu chi cư bến
xúc: tiến phạm động tác cảm xích giác đất tích
xuê: xoa
xúi: giục
xui: khiến giục
xung: đột quanh kích phong yếu điện khắc
xuyên: suốt tạc biên tâm quốc á
xuống: cấp còn cơ dưới thấp địa đường các thăm dốc sức giống hàng
xuồng: máy
xử: lý phạt lí sự trí thế án tử dụng kín sơ hành
xứ: sở
xưa: nay
xưng: hô hùng danh
xứng: đáng tầm
xướng: ngôn họa
xương: máu sống khớp
xưởng: sản may cưa
xơi: tái
ý: thức kiến nghĩa tưởng chí đồ nguyện tứ định chỉ niệm muốn dân lớn vị thích tốt
y: tế bác tá đức sĩ dược án phục hệ học sinh khoa nguyên bạ
ỷ: lại
yêu: cầu nước thương mến quý sách chuộng nghề đời dân
yếu: tố kém điểm thế nhân lược đuối thị ớt mềm
yên: tâm bái ổn bình lòng nghỉ thế lành định
yểm: trợ
yến: tiệc
yết: thị kiến
`
