/** Words of two syllables in administrative prose, by their first. */
export default `
oan: sai ức
oanh: liệt
ô: tô nhiễm dù
ồ: ạt
ốm: đau yếu
ôn: tập hòa luyện thi
ổn: định thỏa áp
ồn: ào
ông: bà cha
ống: nước dẫn kính
ở: các cơ nước trên trong cấp xã đây mức nhà nơi những một mọi và khu vùng tại cả
ơn: nghĩa người
ớt: chuông
pha: chế loãng
phá: hoại sản rừng thai dỡ hủy vỡ án giá cách
phai: nhạt
phái: đoàn viên sinh mạnh
phải: chịu có được là nộp trả bảo gắn xin làm báo ghi do công tập đi chăng thu tổ nghiêm qua kịp tự lập căn xây
phạm: vi tội pháp quy nhân quân luật
phản: ánh biện hồi ứng động đối cảm bác quang xạ kháng bội tố
phán: quyết xét đoán
phàn: nàn
phao: cứu tin
pháo: hoa nổ
pháp: luật lý nhân chế lệnh quy y điển danh viện định
phát: triển huy hiện hành thanh sinh động biểu ngôn minh sóng tài thưởng luồng tán quang âm đi bằng điện đạt trực tờ hiệu phiếu tốc vấn lộ sáng hỏa quà khởi giấy cỏ
phạt: tiền tù vi cảnh chậm bổ hành
phẳng: lặng
phăng: phắc
phân: công bổ cấp tích loại định quyền bón chia luồng biệt phối khúc hóa hiệu hủy khai vân nhóm vùng tán hạng lập khu minh cách đoạn tuyến giới bố xưởng nửa số chuồng lô kỳ bì cực hữu xử phát viện vi
phấn: khởi đấu son trắng chấn hoa
phần: mềm trăm lớn cứng nào việc đất thưởng thi thứ còn đông tử trên này mở
phận: sự
phẩm: chất giá hàm vị
phất: cờ
phẫu: thuật
phe: phái cánh
phép: năm tắc thử nước kinh xây
phê: duyệt bình chuẩn phán
phế: liệu thải phẩm truất
phi: pháp chính vật lý nông tập lợi địa công trường
phí: lệ tổn dịch bảo phạm tham thẩm sử môi
phì: nhiêu
phía: bắc nam trước sau đông tây dưới trên
phiên: họp dịch bản tòa âm chợ chế hiệu giao đấu
phiền: hà phức toái nhiễu
phiến: diện đá
phiếu: thu trình chi xin tín khảo bầu kiểm hẹn đánh lý điều lấy tiếp bé giao đề nhận yêu đăng ghi xuất báo thăm gửi mua hỏi biểu
phim: ảnh tài
phó: chủ trưởng giám phòng bí cục trạm hội thủ ban thác tổng chánh đoàn khoa hiệu viện từ
phong: trào phú tục cách tỏa cảnh hàm tặng bì tước hóa bế kiến độ lưu hậu tranh
phòng: ban chống ngừa họp làm khám bệnh cháy học thủ ngự không dịch hộ máy giáo nội tài tư kinh văn y lao quản công dân khách hội thí nông tiếp chờ vệ thi hạ vé hóa thuế trọ tập trưng nghỉ tránh hành tổ bị nghiệp
phóng: viên sự to thích xạ đại túng khoáng
phố: phường biến cổ
phổ: biến cập thông điểm
phối: hợp cảnh kết giống
phôi: thai phiếu chứng
phơi: nhiễm bày khô
phú: quý thọ yên quốc
phù: hợp du hiệu trợ sa phiếm
phủ: nhận sóng sở định xanh kín quyết hợp
phụ: trách nữ cấp lục huynh thuộc gia thu phẩm cận trợ hồ thêm lão biểu liệu bạc
phúc: lợi tra đáp thẩm hậu âm khảo
phục: vụ hồi dựng hóa tùng trang chế kích chức phịch hưng thù quốc
phức: tạp hợp
phút: giây
phương: pháp án tiện thức hướng châm hại diện thuốc trình ngữ đông tây chi
phường: hội xã đội đã
phước: lộc
phượng: hoàng
pin: mặt
qua: đó mạng lại các đường loa việc lời trang dịch đây tay sông điện công rà mặt nhiều trung sử từng tin cầu
quá: trình khứ hạn tải độ khích mức giang đáng nhiều thời cảnh ít cao nửa lâu lớn sức chậm quen
quả: thực lý đất tang quyết
quà: tặng cáp tết
quán: triệt xuyên ăn tính cà nhà lý xá net
quan: trọng hệ tâm điểm trắc liêu sát ngại niệm chức khách lộ thuế lại cách viên trường tài họ tòa
quản: lý trị lí thúc đốc giáo chế ngại trang lĩnh thủ
quảng: cáo bá trường nam ninh trị bình ngãi đại đồng
quang: cảnh vinh phục minh học trung điện cáp
quanh: co năm khu
quạt: điện
quay: phim lại vòng cóp
quân: đội sự nhân khu dân hàm số kỳ phiệt y dụng nhu cảng trang lương đoàn chủng chính bình hiệu binh tư
quần: chúng áo thể đảo vợt
quẩn: quanh
quận: huyện ủy
quấy: rối nhiễu phá
que: thử
quê: hương quán
quen: thuộc biết
quét: dọn mã sạch
quĩ: đất
quý: báu trọng hiếm tộc mến khách nhân vị cơ vừa tiếp trước bà giá ông
quỹ: đạo đất lương bảo tín khen tiền thời vì phát hỗ hưu nhà từ đầu bình ngân khuyến nhân đen chung xã phòng an công hội
quốc: gia hội phòng tế hữu ca kỳ khánh dân tịch huy lộ doanh tang ngữ sách công vương học hồn
quy: định hoạch trình chế mô ước luật phạm chuẩn tắc trách tụ chụp nạp đổi cách phục kết hồi y tập chiếu hàng lát mẫu
quyên: góp
quyến: luyến rũ
quyền: lợi lực hạn con công sử sở tự hành được làm tác quyết thừa dân và nghĩa trẻ khiếu dụng yêu nhân anh trưởng giám chủ
quyển: sổ sách
quyết: định toán tâm liệt nghị sách chiến đoán thắng đấu tử
quyệt: giảo
quí: báu
quây: quần
quỳnh: phụ lưu
ra: mắt khỏi ngoài soát sức về các trường lệnh vào đi tòa tay viện mặt nước ngõ đầu chỉ tập phố ở biển hàng dấu đất trước
rà: soát phá
rã: rời
rác: thải hữu rưởi
rải: rác thảm
rào: cản chắn
rạch: ròi
ranh: giới mãnh
ráo: riết
ráp: nối
rau: màu xanh sạch củ an
ràng: buộc
răn: đe dạy
rằng: buộc việc
rắc: rối
rất: nhiều cao quan ít lớn tốt thấp khó
rập: khuôn
rầm: rộ
rẻ: tiền
rèn: luyện
rét: đậm hại
riêng: biệt lẻ tư của đối về rẽ
rõ: ràng nét rệt hơn người trách nhiệm việc thời ý về nguyên thẩm kết nội và tiến lý tên vai các quyền ranh họ hiệu sản thế
rọi: chiếu
rót: vốn
rộn: ràng
rối: loạn ren
rộng: rãi lớn khắp mở hơn đất
rồi: ra
rơi: vào vãi rớt rụng
rời: rạc khỏi bỏ
rủi: ro
rung: chuyển lắc
rút: ngắn kinh gọn ra bớt tiền lui
ruộng: đất bậc lúa đồng
rừng: phòng đặc sản trồng núi tự đầu nguyên ngập
rửa: tiền
rườm: rà
rượu: bia
rạng: rỡ
rỡ: ràng
rụt: rè
sa: thải sút mạc pa ngã
sá: nhà
sách: nhiễu vở giáo báo lược trắng hướng
sạch: sẽ đẹp bong nợ và
sai: phạm sót lệch quy sự mục trái lầm thẩm đối số phân khiến hẹn luật lạc khác biệt thực
sàn: giao nhà thương
sản: phẩm xuất lượng vật khoa nghiệp sinh
sang: tên trang tháng năm nhượng các trọng hạng chấn quý
sáng: tạo kiến lập tác suốt chế sủa thứ chủ
sanh: đẻ
sánh: vai
sao: chép lưu y lục bản lãng cho đỏ nhãng
sáp: nhập
sát: nhập hạch thực với cánh sao dân trùng cơ sườn hợp biên hạn khuẩn
sau: khi đây này đó đại đào tiếp cùng năm một thu ngày
say: mê rượu
sắc: thái lệnh tộc nét bén màu phong
sắm: sửa vai
săn: bắt bắn sóc lùng
sẵn: sàng có
sắp: xếp tới đặt hàng chữ đến hết
sắt: thép
sâm: banh
sân: bay khấu chơi vận bóng nhà
sâu: rộng sắc bệnh sát xa đậm về hơn vào róm
sầu: riêng
sẩy: thai
sẽ: được có là do không bị tiếp cho phải giúp
sen: chiểu
séc: bảo
siêu: thị trường trọng âm vi tốc
siết: chặt
sinh: viên hoạt sống sản thái học động đẻ lý kế trưởng thành ra lời trắc con năm vật nhật lợi hóa nở ngữ mệnh
so: sánh với hàng chuẩn đo
sóc: trăng sơn
soạn: thảo giáo
soát: xét vé
soi: rọi chiếu xét
sóng: gió điện thần di thông vô
song: song phương ngữ tịch hành
sòng: phẳng
sót: lại
sọt: rác
số: hóa lượng liệu sách thứ tiền điểm học nhà hiệu thuê điện định dân phận mệnh người tài thu chi vốn đông văn hồ đề kết thuế cho đăng nguyên quốc cán này nhập và quan biên bình cơ lượt xã ít đại vụ kế trẻ lỗi lẻ hộ quyết ngày nội
sổ: sách tay theo hộ đỏ tiết quản địa ghi đăng công họp bìa mũi lao
sở: hữu tại tư nội tài xây giao công y thông giáo du văn khoa lao nông thích ngoại ban kế ngành quan thú trường dĩ hội
sôi: nổi động
sông: ngòi hồ nước suối cửu núi hương
sống: còn tốt chung và
sốt: sắng rét ruột đất xuất
sơ: sài đồ suất kết cứu hở khảo thẩm cấp yếu bộ tuyển chế kiến lược sinh tán thám khai hội
sờ: sững
sớm: nhất hơn hoàn có ban được muộn đưa trưa triển phát khắc
sơn: la tây tĩnh động mài thủy
sợ: hãi trách sai
suất: ăn học quà đầu
súc: tích vật sản sinh
suối: nước nguồn khoáng
suốt: đời quá năm
suy: nghĩ giảm thoái dinh đoán tôn xét luận yếu diễn nhược đồi vong
sung: quỹ túc công sướng mãn
súng: săn đạn
sụt: giảm lún lở
sụp: đổ
sum: họp
sửa: đổi chữa sang soạn mã sai
sữa: mẹ học
sức: khỏe mạnh lực ép dân người sống ì lao khoẻ hút cạnh bật mua tiêu chiến lan
sừng: sỏ
sự: nghiệp cố kiện việc tham phát thật chỉ cần đồng đổi chuyển thay gắn quan tin đóng phụ vụ hướng tự hiểu cạnh cống kết đoàn hiện cho chung nhất đánh lựa
sử: dụng học liệu thi sách
sưu: tầm tập
sượng: sùng
sương: muối mù
sườn: đồi núi dốc
sứ: mệnh quán giả
ta: thán
tá: điền lý dược
tác: động phong nghiệp giả phẩm quyền hại dụng chiến nhân thành hợp tạo
tạc: tượng
tách: rời bạch thửa hộ nhập khỏi
tạch: tè
tai: nạn biến hại tiếng họa hoạ
tài: chính sản liệu khoản nguyên trợ năng xế nghệ vụ tình đức hoa lộc
tái: định chế phát hoạch cơ sinh hòa canh nghèo lập hiện diễn đầu tạo phạm cấu sản hợp sử bút trồng xuất nhiễm
tại: các chỗ xã ngũ cơ điều khoản nhà bộ đơn trung điểm nơi sở phụ công cuộc khu hội vì sao huyện cấp mục trường mặt phòng tỉnh vị một hạn đây nước bệnh tòa
tải: trọng về xuống biến lên
tàn: tật phá tích dư bạo
tán: thành đồng dương tỉnh gẫu phát
tản: cư mạn văn mát
tang: lễ vật chứng thương
tăng: cường trưởng thu lên tốc năng cao nhanh giá giảm so mạnh đáng thêm số gia tiến vọt tỷ hiệu dần ca cân ni hạng tuổi huy trách tính nguồn sức chi dày mức độ đột quyền hữu lương dân
tặng: quà thưởng cho danh kỷ huân giấy hoa bằng
tàng: trữ hình thư
tạm: thời ứng trú vắng giữ dừng nghỉ đình ngừng hoãn giam tính bợ dịch ngưng nhập biệt tuyển cư
tan: vỡ rã băng học
tao: nhã
tảo: hôn mộ
tận: tình tâm dụng lực tụy thu gốc nơi cùng tay hưởng
táo: bạo tợn
tạo: điều ra lập sự cơ môi việc động nguồn bước chuyển thuận hình nên bầu được dựng điểm quỹ tác phong thói đà thành mối sức mọi lòng mặt dấu
tạp: chí chất vụ hóa
tát: nước
tay: nghề trái cầm lái chân ba
tàu: thủy thuyền hỏa cá biển
tắt: lửa thở đèn
tắc: trách nghẽn đường
tắm: rửa
tằm: tơ
tâm: huyết lý tư thần đức linh thế điểm tình nguyện lực sự trạng đắc trí
tấm: gương lòng lợp
tầm: nhìn quan vóc thường nã ngắm cỡ gửi vu xa cao soát
tẩm: bổ
tân: tiến binh gia dược cử
tấn: công phong
tầng: lớp nấc hầm một trệt
tập: trung huấn thể quán đoàn tành luyện hợp kết san quyền tục dượt sự tin đọc dữ trận hồ
tấp: nập
tất: cả yếu bật nhiên toán tả niên
tật: bệnh xấu nguyền
tây: nguyên bắc nam ninh phương y bán
tẩy: chay trừ xóa
tày: nùng
té: nước
tê: liệt giác
tệ: nạn hại hơn
tên: gọi miền tuổi và đường đơn người cơ văn họ trộm thủ thật lửa nhiệm riêng tài doanh đăng nước xã tiếng chức ngành đề loại dự
tết: nguyên nhất trung cổ âm
tế: nhị bào thế lễ bần
tha: hương thứ thiết tù hóa
thả: nổi giống lỏng
thác: nước bản lác
thạc: sĩ
thạch: cao anh
thai: sản nhi phụ
thái: độ bình dương cực nguyên lan quá
thải: độc ra loại rác
tham: gia mưu nhũng quan ô luận vấn dự khảo chiếu tán chính lam vọng nhập bác tụng chiến
thám: hiểm tử thính
thảm: họa khốc thực cảnh hại nhựa
than: đá phiền thở vãn củi
thán: phục
thản: nhiên
thang: điểm lương máy bậc bảng bộ
tháng: đầu cuối năm trước sau liền thanh hành cao
thành: phố lập tích viên công phần tựu thị thạo lũy tố toán tiền quả một thật quốc khẩn các nền văn niên thục kính thủ đạt ủy những trung người hình đoàn
thánh: thót giá
thạnh: phú hóa
thanh: tra toán niên lý thiếu nhân trừng khoản tịnh sát lọc tao danh thế thoát bình âm xuân hóa trì chương khiết minh quyết
thao: tác trường diễn túng
tháo: gỡ dỡ chạy
thảo: luận dược nguyên văn mộc
thay: thế đổi mặt vì cho nhau bằng bởi phiên vào
thắc: mắc
thăm: hỏi dò nom khám quan quê viếng
thắm: thiết
thắng: lợi cảnh cuộc thế thầu
thẳng: thắn tiến từ vào góc hàng đứng
thăng: tiến hạng chức hoa trầm long bình
thặng: dư
thắp: sáng hương
thắt: chặt
thâm: hụt nhập niên nhiễm canh quầng độc sâu hiểm
thấm: nhuần thía
thầm: lặng kín
thẩm: quyền định tra mỹ phán vấn xét thấu duyệt kế
thậm: chí
thân: thiện nhân mật thích thể tín văn ái quen thuộc tộc thế tình bài nhiệt hữu
thần: kỳ tốc thánh kinh dược
thận: trọng
thất: thoát nghiệp bại lạc thu hứa vọng học thế sủng tín đức tiết thố
thật: sự thà sát tốt chu
thập: kỷ niên kỉ
thấp: hơn kém nhất so điểm bé thỏm
thấu: đáo hiểu suốt tình
thấy: rõ được
thầu: khoán phụ
thầy: cô thuốc giáo bói
thẻ: căn bảo đảng thanh nhà nhớ ngân ghi đỏ hội vàng tín
theo: quy dõi hướng đúng đó từng luật nguyên sự chỉ kịp quý mẫu mức điều công cơ thứ chương đuổi đơn cách tiêu các tháng dạng học kết danh ngành phạm đường vị năm giấy khoản nhóm
thép: hình
thê: thảm
thế: giới hệ kỷ mạnh chấp nào nhưng lực nên trận vận hiện năng mà là tục cục chân kỉ phẩm
thề: thốt nguyền
thể: hiện chế thao dục thức lệ chất nhân trạng loại hình tích diện tình thống hóa lực nào thực
thềm: lục
thêm: vào các nhiều giờ nguồn việc một
thi: hành đua tuyển công đấu thể tốt tìm cử nâng sáng thố trắc viết thăng lý pháp hài sát cuối học đại kết và người
thí: điểm sinh nghiệm dụ mạng
thì: phải không được có việc
thị: trường xã trấn tứ sát trưởng giác phần tỉnh hiếu uy lực thực tộc nở phạm dân
thích: hợp ứng nghi đáng thú thời
thiên: nhiên tai vị văn đường chúa lệch niên tài thể chức về
thiện: chí cảm nguyện xạ ý ác nghệ
thiến: heo
thiền: viện
thiệt: hại thòi mạng
thiết: bị thực kế chế yếu lập tha thân thạch bì giáp diện nghĩ
thiểu: số năng
thiếu: sót hụt nhi niên thốn trách tính các kinh đồng quyết thông tập tá úy nhân chủ đất nước hoặc minh tinh liên tướng cơ điều chặt nhiệm lực ăn cán cụ nguồn vắng
thỉnh: thoảng thị giảng cầu
thính: giác giả
thịnh: vượng hành tình
thịt: lợn
thoa: thuốc
thoát: nghèo nước khỏi hiểm ly
thoả: thuận đáng
thỏa: thuận đáng mãn hiệp ước
thoái: thác vốn hóa trào hồi lui thu
thoải: mái
thoáng: mát
thoảng: qua
thói: quen hư xấu
thóc: gạo lúa giống
thô: sơ bạo thiển lỗ
thổ: nhưỡng cẩm canh sản công địa
thôi: việc thúc học miên trả giữ quốc
thối: nát
thôn: xóm bản làng tổ trưởng quê tính đội đặc
thông: tin báo tư qua suốt thoáng minh tấn cáo dụng thạo số điệp thường lệ thương dịch đường hiểu luật hành lượng đồng cảm hầm nhau gió công kinh xe nghị tắc tri
thống: nhất kê đốc trị soái khổ thiết
thời: gian hạn điểm kỳ sự hiệu đại cơ giá khóa tiết vụ thế khắc giờ trang bình
thở: oxy
thợ: may mỏ nề thủ
thơm: thảo
thơ: ca văn ấu
thu: hút hồi nhập phí ngân thập thuế gom nộp hẹp chi mua hoạch đất lệ tiền được dọn ngắn thuỷ từ lợi âm quỹ giá nội bớt ý phục sự vén thủ nợ thấp
thú: y vị dữ nuôi hoang nhận chơi
thù: lao địch hận hằn
thụ: hưởng động lý đắc tinh phấn án hàng
thủ: tục trưởng tướng đô công quỹ khoa kho phạm thư đoạn thành túc thuật tiêu thế pháp vai môn dầu
thua: kém lỗ thiệt
thuần: túy phong thục việt nông chủng nhất
thuận: lợi tiện tình hóa theo chiều an thành buồm
thuật: ngữ toán số lại
thuê: bao mướn tư đất nhà khoán lao chuyên xe dịch ngoài đơn tài người ngân
thuế: quan suất thu giá đất môn nhập phí xuất gtgt sử bảo đối tiêu nội
thúc: đẩy ép giục
thục: luyện hiện
thuộc: các diện phạm tính bộ sở nhóm về danh quyền khu hộ vùng cấp lòng nguồn cơ tỉnh xã trường dân đơn bài chương loại
thuốc: lá chữa bảo trừ thú men nổ phiện nam lào
thuở: xưa
thuyên: chuyển giảm tắc
thuyền: viên trưởng rồng thúng bè
thuyết: minh phục trình giảng khách phúc
thủng: lưới
thùng: rác thư loa
thủy: sản lợi điện văn lực chung nông hải cầm tạ nội phi sinh lôi hử thủ triều canh
thuý: kiều
thư: viện ký mời từ tín mục điện kêu cảm pháp xin khen giãn thái tay kích ngỏ chúc cục ủy
thứ: trưởng hai ba tư năm nhất tự bậc hạng sáu bảy yếu tiếp phẩm nhì nguyên
thừa: nhận hành phát kế ủy lệnh cân thắng số thãi trừ biên giấy thế phó
thử: nghiệm thách việc sức thi hóa
thửa: đất ruộng
thực: hiện hành tế trạng tiễn thi chất phẩm sự thể vật tập thu nghiệm lực chứng thà tại đơn dụng địa nhận túc đạo dân dưỡng học quyền khách chi lãnh
thức: ăn tỉnh thời uống khuya giấc dậy
thương: mại binh nhân hiệu lượng tích hàn vong thảo tật nghiệp cảng trường tâm lái vụ yêu hại thuyết cảm
thường: xuyên trực niên vụ kỳ trú nhật lệ dân được thức phục khi nhân
thưởng: phạt tết thức nóng ngoạn lễ
thượng: tầng nguồn tá úy đỉnh tôn viện tướng khách võ hải
thước: đo phim tấc kẻ
thẹn: thùng
thiêng: liêng
thiêu: hủy đốt
thưa: thớt quý các kiện dân
tỉ: lệ mỉ đồng trọng số
`
