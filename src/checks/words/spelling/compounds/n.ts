/** Words of two syllables in administrative prose, by their first: `rà: soát` stands for rà soát. */
export default `
na: ná
nài: nỉ
nam: bộ định giới nữ thanh kỳ á tính bình phi
nan: giải
nản: lòng chí
nạn: nhân tảo lao hối đói tham
nàng: dâu
nạo: vét hút
nạp: tiền thẻ dữ kết
nay: là các ban giao
này: được là có và do thay thì cho chịu cùng tại từ tỉnh theo không các để gồm
nảy: sinh mầm
năm: học trước sau nay ngoái mới tiếp qua liền tài vừa này và tháng gần đầu sinh sản trong ngân là đối cuối nhất đạt của chiến kế
nằm: trong ngoài viện ở
nắm: bắt chắc được vững giữ rõ tình chặt và
nặn: óc
năng: lực suất động nổ khiếu lượng cao
nắng: nóng
nặng: nề lời lãi
nâng: cao cấp lên bậc đỡ lương hạng ngạch
nấp: bóng
né: tránh
neo: đơn đậu
nét: đẹp mới chữ văn
nề: nếp hà
nể: nang
nêm: nếm
nên: các việc chưa không cần
nền: tảng hành nếp kinh nông công dân đường móng giáo độc văn
nếp: sống nghĩ cũ văn
nêu: trên gương rõ cao tại ở lý trong bật
nếu: có không được cần người hồ quá tổ
ni: lông sư tơ
niêm: yết phong mạc
niềm: tin vui tự nở
niên: chế hạn độ khóa giám đại kim hiệu
nín: thở
ninh: bình thuận
nọc: độc
nói: chung riêng trên chuyện không cách đi lên rõ thẳng đến xấu thách
non: trẻ sông nước kém
nón: lá
nòng: cốt nọc
nóng: bức lòng hổi bỏng nảy lạnh chảy
nô: lệ nức
nổ: mìn súng máy
nỗ: lực
nộ: khí
nối: tiếp kết mạng dài liền tuyến
nổi: bật cộm tiếng lên loạn trội
nội: dung vụ bộ quy địa thành chính các lực thất khoa tệ hàm trợ trú tạng tâm quan tại tỉnh ngoại cảnh soi đô ô thị tiếp ứng chiến tuyến loạn tiết
nôn: nóng
nông: nghiệp dân thôn sản lâm cạn hộ hội trường trại hóa cụ trang
nồng: nàn nhiệt độ cốt
nộp: hồ thuế đơn phạt tiền phí ngân trực lại và bảo cho báo thay vào qua đủ thừa
nợ: đọng công xấu thuế nần xây tồn nước lương bảo
nơi: nhận cư làm công ở có nào đến đây tiếp khác sinh tập vui học gửi
nới: lỏng rộng
núi: rừng đồi lửa cao đá
nuôi: dưỡng trồng con thủy sống bò lợn cấy tôm cá
nút: thắt giao bấm
nữ: giới công sinh tính quyền cán hoàng
nửa: cuối đầu năm chừng vời đời
nước: ngoài sạch ta mắm thải ngầm uống sinh biển mặn giải tưới khoáng đang nhà mưa mặt sở bạn lũ nghèo giao rửa xả dâng máy giếng
nương: rẫy tựa
nứt: nẻ
`
