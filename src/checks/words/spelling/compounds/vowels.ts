/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
á: khoa
ách: tắc
am: hiểu tường
ám: sát
an: ninh sinh toàn tâm dân ủi khang lành bình cư dưỡng táng nghỉ vị nhàn yên
án: lệ phí treo mạng oan
anh: hùng em chị rể
ánh: sáng xạ nắng
ảnh: hưởng màu
ao: hồ nuôi
áo: phao quần dài mưa ấm
áp: dụng lực phích đặt thấp giá tô sát
ăn: uống mặc ở năn toàn mòn khớp
âm: thanh nhạc tính mưu lịch ly
ẩm: thực ướt thấp
ân: tình cần
ấn: tượng định phẩm bản chương hành phím nút
ẩn: sĩ náu cư
ẩu: đả
e: ngại dè
em: bé dâu rể
eo: hẹp
ép: buộc giá
êm: ấm thấm
ì: ạch
oan: sai ức
oanh: liệt
ô: tô nhiễm dù xy
ồ: ạt
ổ: dịch
ốm: đau yếu
ôn: tập hòa luyện thi
ồn: ào
ổn: định thỏa áp
ông: bà cha
ống: nước dẫn kính xả khói hút
ở: các cơ nước trên trong cấp xã đây mức nhà nơi những một mọi và khu vùng tại cả
ơn: nghĩa người
ớt: chuông
u: tối mê
ủ: bệnh phân
uất: ức
uế: tạp
ùn: tắc
ung: thư dung
úng: ngập lụt hạn thủy
ủng: hộ
uốn: nắn lượn ván
uống: nước rượu
uy: tín quyền hiếp nghiêm lực danh thế
ủy: ban quyền viên thác nhiệm lạo
uyên: bác thâm
uyển: chuyển
ư: hữu
ứ: đọng
ưa: chuộng thích
ức: chế hiếp
ưng: ý thuận
ứng: dụng phó cử xử cứu đáp viên biến trước vốn tuyển tác
ước: tính đạt lượng mơ thực muốn nguyện vọng định thu thúc
ươm: mầm tạo giống
ương: ngạnh bướng
ưu: tiên điểm đãi tú việt thế tư phiền ái khuyết
y: tế bác tá đức sĩ dược án phục hệ học sinh khoa nguyên bạ
ý: thức kiến nghĩa tưởng chí đồ nguyện tứ định niệm muốn dân lớn vị thích tốt
ỷ: lại
yểm: trợ
yên: tâm bái ổn bình lòng nghỉ thế lành định tĩnh
yến: tiệc
yết: thị kiến
yêu: cầu nước thương mến quý sách chuộng nghề đời dân tinh đương
yếu: tố kém điểm thế nhân lược đuối thị ớt mềm
`
