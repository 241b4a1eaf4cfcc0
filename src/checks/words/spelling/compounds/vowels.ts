/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
ách: tắc
an: ninh sinh toàn tâm dân ủi khang lành bình cư dưỡng táng
án: lệ phí treo mạng oan
anh: hùng em chị
ánh: sáng xạ
ảnh: hưởng
ao: hồ nuôi
áo: phao quần dài mưa
áp: dụng lực phích đặt thấp giá
ăn: uống mặc ở năn toàn mòn khớp
âm: thanh nhạc tính mưu lịch
ẩm: thực ướt thấp
ấn: tượng định phẩm bản chương hành
e: ngại dè
em: bé
eo: hẹp
ép: buộc giá
êm: ấm
ì: ạch
oan: sai ức
oanh: liệt
ô: tô nhiễm dù
ồ: ạt
ổ: dịch
ốm: đau yếu
ôn: tập hòa luyện thi
ồn: ào
ổn: định thỏa áp
ông: bà cha
ống: nước dẫn kính
ở: các cơ nước trên trong cấp xã đây mức nhà nơi những một mọi và khu vùng tại cả
ơn: nghĩa người
ớt: chuông
u: tối mê
ủ: bệnh
uất: ức
uế: tạp
ùn: tắc
ung: thư dung
úng: ngập lụt hạn thủy
ủng: hộ
uốn: nắn lượn
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
ươm: mầm tạo
ương: ngạnh bướng
ưu: tiên điểm đãi tú việt thế tư phiền ái khuyết
y: tế bác tá đức sĩ dược án phục hệ học sinh khoa nguyên bạ
ý: thức kiến nghĩa tưởng chí đồ nguyện tứ định niệm muốn dân lớn vị thích tốt
ỷ: lại
yểm: trợ
yên: tâm bái ổn bình lòng nghỉ thế lành định
yến: tiệc
yết: thị kiến
yêu: cầu nước thương mến quý sách chuộng nghề đời dân
yếu: tố kém điểm thế nhân lược đuối thị ớt mềm
`
