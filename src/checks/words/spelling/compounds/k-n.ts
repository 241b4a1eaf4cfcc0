/** Words of two syllables in administrative prose, by their first. */
export default `
kẻ: gian xấu bảng mua địch
kê: khai đơn biên hoạch đất
kế: hoạch toán thừa tiếp tục cận sách nghiệp nhiệm
kể: cả từ chuyện trên
kém: hiệu chất phẩm phát
kèm: theo cặp chế
kéo: dài theo giảm co
keo: sơn
két: sắt
kẹt: xe
kết: quả hợp luận nối cấu thúc hôn nạp tội tinh án quyết nghĩa cục toán chuyển dư khối thân đoàn bạn giao
khả: năng thi quan dụng
khá: giả cao đầy nhiều tốt phổ hơn
khác: nhau biệt có thuộc theo của trên do nhằm tại gồm
khách: quan hàng sạn mời thể du sáo nước
khai: thác sinh tử báo giảng mạc trương triển hoang man thông quật phá nhận vận
khái: niệm quát toán lược
khang: trang
kháng: chiến nghị sinh cáo nguyên
khám: chữa bệnh sức phá nghĩa xét thai nghiệm định
khan: hiếm
khán: giả đài
khảo: sát nghiệm cổ hạch thí khát đính
khát: vọng nước
khắc: phục sâu nghiệt ghi khổ họa
khắp: nơi cả
khắt: khe
khăn: gói đóng
khẳng: định
khăng: khít
khâm: liệm phục
khẩn: trương cấp thiết hoang khoản
khấu: trừ hao
khẩu: hiệu trang phần độ phục vị
khe: hở suối
khen: thưởng ngợi
kheo: chân
khép: kín
khéo: léo
khí: hậu thải tượng thế tài hóa chất đốt
khi: có được cần tiếp nào người đã đến hồ kết đủ các thay nhận phát thi tổ ban thôi làm và hết tham sử giao
khích: lệ thích
khía: cạnh
khiếm: khuyết thị thính nhã
khiển: trách
khiến: cho
khiêm: tốn nhường
khiêu: khích vũ
khiếu: nại kiện tố
khinh: thường suất
kho: bạc tàng dữ lưu bãi lương thóc tài vật học số báu
khó: khăn tính hiểu chịu lường tiếp có đòi nhọc giải thực
khoa: học giáo cử trương bảng nội
khoá: họp
khóa: họp sổ học luận đào chặt tu này mới hải
khoan: dung hồng giếng
khoán: chi kinh biên sản việc quỹ hộ gọn sử xe
khoản: thu chi mục tiền vay nợ đóng phí kinh này điều
khoáng: sản chất đạt
khoảng: cách trống thời không trời
khoanh: vùng nuôi nợ
khoét: sâu
khỏe: mạnh
khô: hạn cằn khan
khổ: giấy cực sở hạnh
khôn: khéo lường
không: thể gian khí ngừng được có để chỉ những quá phải đúng đủ thuộc còn nên ai bị dùng gây làm ít đạt quy quân tập kịp nhất cần tổ sử bao đáp tính rõ cho mang nhằm lưu kể tham trả tiếp trung bảo đặt
khống: chế chỉ
khơi: dậy thông gợi
khởi: công nghiệp tố động sắc kiện đầu hành nguồn nghĩa xướng
khối: lượng đại phố thi tài đoàn lớp cơ đảng nội xóm dân óc
khôi: phục ngô
khớp: nối với đúng
khu: vực dân phố công vui tái đô phong du kinh chế nhà giải tập di trưng vườn rừng sản hành biệt nội
khuất: tất phục
khúc: mắc khuỷu
khuếch: đại trương tán
khung: pháp cảnh giá kế hình chương tiêu lương khổ thành trần giờ kiến năng vị nhiệm
khủng: hoảng bố khiếp
khuôn: viên khổ mẫu phép mặt
khuyên: can bảo nhủ răn
khuyến: khích nông học mãi cáo nghị dụ ngư công lâm mại tài thiện
khuyết: điểm tật danh thiếu
khuynh: hướng
khứ: hồi
khử: trùng độc khuẩn
kia: là
kích: thích hoạt cầu động thước
kịch: bản tính liệt câm
kiếm: sống việc tìm lời cớ
kiểm: tra soát toán điểm sát kê duyệt định chứng dịch nghiệm phiếu tài đếm lâm thảo thử nhiệm
kiêm: nhiệm nghiệm chức trách giữ
kiên: trì quyết cố định trung nhẫn giang cường
kiến: nghị thức trúc tạo thiết nghiệm nghĩa quốc giải tập
kiện: toàn tụng cáo hàng tướng
kiềm: chế tỏa
kiểu: mẫu dáng chữ loại cách
kiều: bào hối
kiêng: kỵ
kim: ngạch loại chỉ cương
kín: đáo
kinh: tế phí nghiệm doanh tuyến nguyệt điển đô khủng qua lý thánh kỳ
kính: gửi chuyển trình mời trọng thưa báo yêu đề biếu
kịp: thời tiến
kỳ: họp hạn thi vọng này công trước báo quan sau thủ thị diệu nghỉ thú kế quyết đà bầu giữa cuối tuyển lân trung
kỹ: năng thuật lưỡng sư càng
kỷ: cương luật niệm nguyên lục yếu vật
ký: kết duyệt số hiệu ban túc gửi tên thừa nhận chứng hợp cam họa giao sinh thay trước sự quỹ ức điện xác nháy phê
kỵ: binh
kỉ: niệm
la: liệt
là: một cơ các những người điểm do việc đơn không được nền công căn khâu cầu đầu yếu mục thành tổng năm cấp bước cách ngày trung kết bộ sự số khu đại mức
lạc: hậu quan lõng tiên đề hướng
lai: lịch tạo châu rai
lái: xe đò tàu
lại: còn là các hồ được cho nhiều những
làm: việc rõ tốt chủ cơ thủ ăn mới thay sạch căn chậm gia tăng theo giàu giảm trái phát ảnh đầu lộ sai cho bằng mất giả đường nhà đẹp quen nghề được gương công nòng hồ thế tròn phiền đúng đại
lãm: thúy
làn: đường sóng điệu
lạm: dụng phát quyền thu
lan: tỏa rộng truyền man tràn
lãng: phí mạn quên
làng: xã nghề bản xóm mạc văn quê
lành: mạnh nghề
lãnh: đạo thổ sự đạm hải địa
lạnh: giá nhạt
lao: động vụ phổi tù đao công
lào: cai
lão: thành hóa khoa
láng: giềng
lạng: sơn lách
lát: cắt đường
lâm: nghiệp sản sinh đồng thời trường phần nghĩa nguy
lấn: chiếm sân át tới
lần: đầu thứ lượt này trước hai sau nào một đề cuối
lấp: lánh đầy trống
lập: pháp trường dự kế danh hồ quy biên nghiệp thân đồng luận tức trình thành hội công báo dị đội đề phương lại sổ dân quỹ và bảng chi ban thẩm
lật: tẩy
lâu: dài năm nay đời bền ngày
lấy: ý lại mẫu lý làm nước phiếu người kết việc số thông cớ lòng
lây: lan nhiễm truyền
lầy: lội
lắp: đặt ráp
lắng: nghe đọng
lắt: léo
lầm: lỡ lẫn tưởng
lẫn: nhau lộn trong
lẩn: tránh trốn
lễ: hội nghi tân phép phát phục cưới tổng tang kỷ phí khai đường nghĩa giáo vật khởi ký bế công ra
lẻ: tẻ
lệ: phí thuộc
lệch: lạc pha
lệnh: cấm gọi bài truy bắt
lên: kế tiếng lớp đến trên cao hệ mạng thẳng nhiều cổng trang men án phương phần lịch
lề: lối đường phải
lết: bết
lịch: sử công trình làm sự tiếp lãm duyệt trực học họp thi tuần thiệp giao biểu vạn
liêm: chính khiết sỉ
liềm: búa
liên: quan thông kết tục hệ hợp doanh tịch ngành bộ đoàn hoan lạc minh danh đới tiếp xã can tưởng vùng tỉnh bang hiệp lụy trung cơ khúc đội chi
liền: kề mạch với trước đó
liệt: kê sĩ vị truyền giường
liều: lượng thuốc lĩnh
linh: hoạt động thiêng hồn kiện đường
lĩnh: vực hội lương
lính: tráng
lo: lắng ngại âu toan liệu cho
loa: phóng đài truyền phát không tay
loại: hình bỏ trừ đất tốt khá giỏi trung xuất hồ rừng đô tội nặng hợp việc giấy ra vật xe máy hành khỏi tài cây công
loan: báo
loạn: lạc luân
lòng: đất tin dân chảo dạ tốt hồ đường trung yêu người
lỏng: lẻo
long: trọng an đong xuyên
lộ: trình thông giới diện lọt giao bí
lỗ: hổng hỏng
lỗi: kỹ thời lạc hệ thuộc người nhịp vi công
lối: sống đi làm ra mòn thoát
lôi: kéo cuốn
lồng: ghép bè đèn ngực
lộng: hành quyền
lớp: học tập bồi dạy đào tiểu huấn trẻ một
lợi: ích dụng nhuận thế tức hại khuẩn lộc nước
lời: dạy nói hứa ca khuyên giải cảm kêu bác
lớn: mạnh nhất lên hơn của tuổi lao trong và về
lợn: gà
lũ: lụt quét ống lượt
lũng: đoạn
luân: chuyển phiên lý hồi canh lưu
luận: chứng văn án điểm cứ tội giải bàn đàm
luật: sư định lệ pháp tổ hình dân hành đất thi cán viên
luôn: luôn được có giữ là quan nêu đi gắn đổi đạt
lúa: nước gạo mì giống
lũy: kế tiến
lụt: bão lội
luyện: tập thi kim
lừa: đảo dối
lửa: rừng đạn trại
lứa: tuổi đôi
lựa: chọn
lưới: điện đánh
lười: biếng nhác
lương: tối thực hưu cơ tâm thiện bổng sơn dân tháng ngân
lượng: thông hóa hồ giá dân sản văn công người khách mưa chất định giao thứ
lưỡng: lự
lưu: trữ ý thông hành động trú vực hồ vong luyến chuyển giữ manh văn kho vt lại tâm lượng học nhiệm truyền
lực: lượng cản đẩy tác hút sĩ
ly: hôn kỳ tán khai thân dị hương
lý: do lịch luận tưởng thuyết giải sự trí thú học lẽ ra tình
lỵ: sở
mã: số vạch định hóa nguồn QR lực vùng độc bưu hồ loại
ma: túy tuý sát
mạ: non
mai: phục một táng mối
mãi: lộ mãi
màn: hình trình
mãn: nhiệm nguyện khóa hạn tính kinh tang
mang: tính lại đến tên theo lưới đậm tầm về mã
mạng: lưới xã internet máy thông diện truyền lan di nội viễn kết tin
mảng: công rừng
manh: mún động nha mối
mảnh: đất
mạnh: mẽ dạn thường khỏe dần
màu: sắc mỡ xanh đỏ
máu: chảy
máy: tính móc in photocopy ảnh quét chủ scan bay trạm vi bơm cày điều trợ phát ép xúc ủi
may: mặc mắn
mạo: danh hiểm nhận
mát: mẻ xa
mắc: nợ kẹt bệnh phải
mặc: dù nhiên định cả áo trang đồng
mặn: nồng
mặt: bằng trận hạn trái trời nước đường tại tiền đất hàng tích khác với tốt được nạ nghỉ ở
mắt: xích
mẫu: đơn mã số giáo phiếu vật mực văn sắc bảng thức thuẫn con biểu biên giấy tờ
mâu: thuẫn
mật: độ thiết khẩu danh ong mã
mất: mát an đoàn trật cân tích vệ điện sổ thời nhiều khả giá dân giấy cắp kiểm tiền năng việc ổn
mầm: non mống
mê: tín hoặc
mềm: dẻo mại mỏng
méo: mó
mẹ: con anh
mét: vuông khối
mệnh: lệnh giá đề danh chung
mì: chính
mỉa: mai
mía: đường
miền: núi trung nam bắc tây xuôi
miễn: nhiệm trừ giảm thuế phí trừ phạt cưỡng học dịch trách thị lệ
miến: dong
miệng: núi
mịt: mù
minh: bạch họa chứng oan mẫn hóa mạch chính
mình: và trong
mô: hình tả phỏng tơ
mồ: côi mả hôi
mộ: liệt
mối: quan liên nguy nối lo đe giao
mỗi: năm người cơ xã đơn quý tháng tuần cá thôn tổ lần công ngày đồng hộ tiêu khi
môi: trường giới sinh
mồi: nhử
môn: học bài thi sinh
mỏ: đá
mọi: người mặt lúc tổ nguồn nơi công tầng việc miền
mong: muốn đợi chờ mỏi ước
móng: cái nhà
mòn: mỏi
mỏng: manh
mốc: giới thời chỉ
một: cửa số phần lần cách bộ người trong cấp việc ngày năm đầu đơn chiều khâu tháng bước hoặc đồng cơ ít nền mặt công thành mục tổ hồ bên
mở: rộng cửa lớp ra đầu mang hội thầu tài màn thêm sổ cuộc các chuyên đường hướng trường
mới: ban nhất phát sửa được cho của thành có về bắt mẻ trong là tiếp nâng và đủ ra thực
mời: gọi thầu chào họp các ăn đại
mờ: nhạt ám
mùa: vụ màng đông xuân mưa khô hè thu hanh lũ
mua: sắm bán hàng chuộc điện
múa: hát
mục: tiêu đích lục ruỗng đồng kích này sư
mũi: nhọn tiêm
mùng: một
muôn: vàn đời loài
muốn: được có
mưa: lũ bão gió lớn đá axit
mừng: thọ tuổi công xuân
mực: in thước nước
mức: độ thu chi lương sống đạt phạt cao hỗ thấp phí giá tối trung hài bình khoán vốn đóng đầu phụ thưởng tăng hưởng lệ xử
mười: năm hai
mưu: toan cầu đồ sinh trí tính lược kế
mượn: danh tạm
mỹ: thuật phẩm quan mãn tục lệ đức
na: ná
nam: bộ định giới nữ thanh kỳ á tính bình phi
nan: giải
nản: lòng chí
nạn: nhân tảo lao hối đói tham
nảy: sinh mầm
nài: nỉ
năm: học trước sau nay ngoái mới tiếp qua liền tài vừa này và tháng gần đầu sinh sản trong ngân là đối cuối nhất đạt của chiến kế
nắm: bắt chắc được vững giữ rõ tình chặt và
nằm: trong ngoài viện ở
nặn: óc
nặng: nề lời lãi
năng: lực suất động nổ khiếu lượng cao
nâng: cao cấp lên bậc đỡ lương hạng ngạch
nấp: bóng
nay: là các được ban giao
này: được là có và do thay thì cho chịu cùng tại từ tỉnh theo không các để gồm
né: tránh
nể: nang
nề: nếp hà
nền: tảng hành nếp kinh nông công dân đường móng giáo độc văn
nếp: sống nghĩ cũ văn
nếu: có không được cần người hồ quá tổ
nêu: trên gương rõ cao tại ở lý trong bật
nên: các việc chưa không cần
nét: đẹp mới chữ văn
nêm: nếm
nga: mi
ngã: ba tư giá
nghiệm: thu túc
ngại: khó va ngùng
ngạch: bậc công chuyên cán thanh
ngang: bằng hàng tầm nhau tàng nhiên
ngành: nghề công địa dọc giáo nông học y hàng thuế kinh kiểm liên chức du văn tòa nội tư đoàn có thuộc và lâm cấp giao
ngán: ngẩm
ngay: sau từ khi cả thẳng ngắn tại lập trong thật
ngày: càng làm ký lễ nay công tháng đêm hôm nghỉ tết hội sinh mai lao đầu pháp thành đại cuối chuyển cấp tiếp ra thứ về nhận kể trong xưa hết mùng rằm
ngăn: chặn ngừa nắp cản cách
ngắn: gọn hạn nhất ngày
ngắt: điện quãng
ngân: hàng sách quỹ khố phiếu
ngầm: hiểu
ngần: ngại
ngẫu: nhiên
ngập: úng lụt mặn tràn ngừng
nghe: báo nhìn các nói đài ý lén và giảng
nghèo: nàn đói đa bền khó và tiếp theo nông
nghề: nghiệp cá nông truyền và cho phụ rừng y
nghệ: thuật sĩ nhân an
nghẽn: mạch mạng
nghi: ngờ thức lễ vấn phạm can nan
nghỉ: hưu phép việc ngơi lễ tết học mát thai ốm hội trưa chế hẳn không bù
nghĩ: suy ra
nghị: quyết định sự viện trường lực luận án
nghĩa: vụ trang là tình địa hiệp cử quân
nghiêm: túc trọng cấm minh ngặt khắc chỉnh trị trang
nghiên: cứu
nghiền: ngẫm
nghiện: ma hút rượu
nghiệp: vụ dư đoàn chướng chủ
nghịch: lý đảo
nghiệt: ngã
ngoan: cố cường
ngoài: ra công việc giờ tỉnh nước nhà khu phạm các trường
ngoại: ngữ giao tệ thương lệ khóa trú thành vụ tỉnh hình xâm quốc cảnh lai hối ô
ngoạn: mục
ngòi: nổ
ngõ: xóm ngách hẻm
ngọn: lửa cờ
ngôi: nhà sao
ngồi: họp
ngộ: nhận độc
ngôn: ngữ từ luận
ngơi: nghỉ
ngợi: ca khen
ngu: dốt
ngũ: cốc hành
ngụ: cư ý
nguội: lạnh
ngữ: văn pháp cảnh nghĩa
ngư: dân nghiệp trường lưới cụ
ngừa: dịch
ngừng: hoạt nghỉ cấp trệ đổi nâng nghiên học cải tăng phát
ngưng: hiệu trệ hoạt tụ
ngưỡng: mộ cửa vọng
ngược: lại đãi dòng
ngựa: xe
nguồn: lực gốc vốn nhân nước tin thu ngân kinh gen tài lợi cung cán cơ cảm phát điện thông đầu dữ cải số
nguy: cơ hiểm hại cấp ngập nan
nguyên: tắc nhân vẹn liệu trạng đơn nghĩa vật tố lý tháng thủ mẫu ngọc giá văn bản thổ sinh nhiên tử tội quán tiêu
nguyện: vọng
người: dân đứng lao sử có làm nộp được nghèo học cao đại ký dùng tiêu thân bệnh việt bị khuyết hoạt tốt phụ phát bán mua lớn khác giao nước cung già thực nhận chịu vi yêu tham đến mới dự cho thi hưởng chỉ dẫn sống tiếp thuộc trực bảo đăng đề con giữ trồng hiến viết chủ đi thành đầu chăm không
nha: khoa trang
nhà: nước máy ở trường văn đất báo đầu khoa trọ giáo cửa thầu thờ nghỉ hàng tài vệ khách thi quản công xưởng tạm đại tình dân kho sinh bếp tù cao xuất rông tiêu hát riêng chức cộng sàn
nhã: nhặn
nhạc: cụ sĩ
nhàm: chán
nhanh: chóng gọn nhẹ hơn nhạy nhất và chậm
nhàn: rỗi
nhãn: hiệu khoa mác hàng
nhạy: bén cảm
nhạt: nhòa
nhằm: nâng mục tạo đáp giúp tăng phát đẩy bảo góp giảm phòng đạt hướng tiếp xây nhò kịp đưa rút vào hạn thu
nhắc: nhở lại tới việc
nhắn: tin nhủ
nhặt: rác
nhấn: mạnh
nhận: thức xét định được hồ diện biết dạng kết ra tiền đơn thấy trách con giấy lỗi khuyết và đất bàn thông lương tài làm xử giải trợ giúp qua thầu chức tin văn việc cha
nhân: dạng cách dân viên lực sự tài rộng đạo quyền văn loại ái chứng phẩm tố bản khẩu thân đôi dịp vật công nghĩa hậu thọ giống danh sĩ nhượng quả hòa phong tạo
nhẫn: nại nhịn
nhập: khẩu cảnh học cư liệu kho thông dữ ngũ cuộc môn viện vào số trạch thế mã tâm nội tịch siêu
nhất: định là trí quán thiết loạt nguyện thể trong thống tỉnh quyết về đẳng thời tầng ở cho thành cấp của tề mực
nhật: ký bản báo nguyệt tân
nhẩm: lẫn
nhầm: lẫn
nhậm: chức
nhâm: dần
nhấp: nhô
nhậu: nhẹt
nhẹ: nhàng
nhen: nhóm
nhi: đồng khoa
nhích: lên
nhiệm: vụ kỳ chức ý màu sở
nhiễm: sắc bệnh khuẩn độc xạ trùng mặn
nhiên: liệu nhiên
nhiệt: độ tình huyết thành đới liệt điện
nhiễu: loạn sự
nhiều: hơn năm nơi khó lần người cấp mặt chiều hạn nhất ngành việc cơ đơn nước tổ thành kết chuyển đổi kênh tập
nhìn: chung nhận thấy vào lại thẳng xa
nhịp: độ nhàng cầu sống
nho: nhã giáo
nhóm: họp trẻ nhiệm lợi tiêu đối nghề người chỉ giải sở tuổi công nội thủ hàng dân máu đất này lĩnh
nhọc: nhằn
nhỏ: lẻ bé gọn hẹp và hơn nhất nhặt
nhói: lòng
nhổ: cỏ
nhỡ: việc
nhớ: ơn
nhờ: đó vậy sự có
như: sau vậy thế trên nhau điều các cũ việc một đã không hiện quy trước là công
những: người năm nơi khó hạn kết việc ngày yếu trường thành đơn vùng điều thay quy công đóng điểm cơ ai gì chuyển đồng tháng sai nguyên biểu bước
nhu: cầu nhược yếu
nhuần: nhuyễn
nhuận: bút
nhục: nhã
nhung: nhớ
nhũng: nhiễu loạn
nhượng: bộ quyền
nhường: nhịn chỗ
nhược: điểm
nhựa: đường tái
ni: lông
niêm: yết phong mạc
niềm: tin vui tự
niên: chế hạn độ khóa giám đại kim
nín: thở
ninh: bình thuận
nỗ: lực
nòng: cốt nọc
nói: chung riêng trên chuyện không cách đi lên rõ thẳng đến xấu
nóng: bức lòng hổi bỏng nảy lạnh
nọc: độc
non: trẻ sông nước kém
nổ: mìn súng lực
nộ: khí
nô: lệ nức
nội: dung vụ bộ quy địa thành chính các lực thất khoa tệ hàm trợ trú tạng tâm quan tại tỉnh ngoại cảnh soi
nối: tiếp kết mạng dài liền tuyến
nổi: bật cộm tiếng lên loạn trội
nôn: nóng
nông: nghiệp dân thôn sản lâm cạn hộ hội trường trại hóa
nồng: nàn nhiệt độ cốt
nộp: hồ thuế đơn phạt tiền phí ngân trực lại và bảo cho báo thay vào qua đủ thừa
nơi: nhận cư làm công ở có nào đến đây tiếp khác sinh tập vui học gửi
nới: lỏng rộng
nợ: đọng công xấu thuế nần xây tồn nước lương bảo
núi: rừng đồi lửa cao đá
nuôi: dưỡng trồng con thủy sống bò lợn cấy tôm cá
nút: thắt giao bấm
nữ: giới công sinh tính quyền cán hoàng
nửa: cuối đầu năm chừng vời
nước: ngoài sạch ta mắm thải ngầm uống sinh biển mặn giải tưới khoáng đang nhà mưa mặt sở bạn lũ nghèo giao
nứt: nẻ
nương: rẫy tựa
`
