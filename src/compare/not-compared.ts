/** What a comparison does not look at, told with each of its reports. */
export const notCompared: readonly string[] = [
  'thể thức: cỡ chữ, giãn dòng, chữ đậm, chữ nghiêng, hướng giấy, phần đầu trang, ngắt dòng của tiêu đề',
  'độ rộng, canh lề, hàng số cột và cách gộp ô của bảng',
  'mã ([#…], `ma`) và mã đơn vị: chỉ dùng để ghép hai bên; `theo`, `tieu_chi`',
  'lời ghi riêng [! …] và ghi chú # trong tệp',
  'dấu `;` `,` `.` cuối dòng, khoảng trắng, chỗ đặt dấu chú thích',
  'số thứ tự do chương trình tự đánh; thứ tự các đơn vị phối hợp trong một ô',
  'chữ trong các ô của cột mới thêm hoặc đã bỏ (chỉ đếm số ô)',
]

/** Told in addition where the two plans are of different years. */
export const yearsLookedThrough =
  'năm của chính kế hoạch (năm, giai đoạn và các mốc dời theo): thêm `--years` để xem cả các chỗ chỉ khác năm'
