/** Words that begin a phrase and are no name: in the middle of a sentence a capital on them is a slip. Each is tried with what follows it. */
const verbs =
  'Áp dụng|Bảo đảm|Bố trí|Cải tiến|Cập nhật|Chỉ đạo|Chú trọng|Chủ động|Chủ trì|Công bố|Công khai|Củng cố|Cung cấp|Đánh giá|Đảm bảo|Đào tạo|Đẩy mạnh|Đề xuất|Đôn đốc|Đổi mới|Đơn giản|Gắn|Giải quyết|Giám sát|Góp phần|Hoàn thành|Hoàn thiện|Hướng dẫn|Khảo sát|Khắc phục|Khuyến khích|Kiểm soát|Kiểm tra|Kiện toàn|Lồng ghép|Mở rộng|Nâng cao|Nghiên cứu|Niêm yết|Phát động|Phát huy|Phát triển|Phân công|Phấn đấu|Phối hợp|Quán triệt|Rà soát|Sắp xếp|Sử dụng|Tạo điều kiện|Tăng cường|Tập huấn|Tập trung|Tham mưu|Theo dõi|Thông qua|Thu hút|Thu thập|Thực hiện|Thường xuyên|Tích hợp|Tiếp nhận|Tiếp tục|Tìm hiểu|Tổ chức|Tổng hợp|Tổng kiểm kê|Triển khai|Tuyên truyền|Ứng dụng|Ưu tiên|Vận động|Vận hành|Xây dựng|Xử lý'

const nouns =
  'Biên bản|Cá nhân|Cải cách hành chính|Cải cách thủ tục|Cán bộ|Chất lượng|Chuyên đề|Công chức|Doanh nghiệp|Đại học|Đơn vị|Hiệu quả|Kết quả|Kinh phí|Mức độ|Ngân sách|Người dân|Nhiệm vụ|Nội dung|Số lượng|Thông tin|Thủ tục|Tiêu chí|Tỉ lệ|Tỷ lệ|Trách nhiệm|Văn bản|Viên chức|Ý kiến'

/** Further words that begin a phrase after a semicolon; no body and no document is called so. */
const phrases =
  'Bồi dưỡng|Chấn chỉnh|Chuyển đổi|Duy trì|Giảm|Giữ vững|Hạn chế|Hình thành|Hỗ trợ|Khai thác|Lựa chọn|Ngăn chặn|Phòng ngừa|Quản lý|Tạo|Tăng|Tận dụng|Thúc đẩy|Tỉ lệ|Tỉ trọng|Tốc độ|Tổng số|Tỷ lệ|Tỷ trọng|Xác định'

/** Alternatives of patterns, in their case as names would have it. */
export const plainWords = { verbs, nouns, phrases } as const
