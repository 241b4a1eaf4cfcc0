/** What a comparison does not look at, reported with each of its reports. */
export const notCompared: readonly string[] = [
  'thể thức: cỡ chữ, giãn dòng, chữ đậm, chữ nghiêng, hướng giấy, phần đầu trang, cách ngắt dòng của tiêu đề',
  'độ rộng cột, canh lề, hàng số cột và cách gộp ô của bảng',
  'trang bản sao (`ban_sao`)',
  'mã của chỉ tiêu, nhiệm vụ, đề mục và đơn vị (chỉ dùng để ghép hai bên), các khóa theo và tieu_chi',
  'lời ghi riêng và ghi chú không in trong tệp kế hoạch',
  'dấu chấm phẩy, dấu phẩy, dấu chấm ở cuối dòng; khoảng trắng; chỗ đặt số chú thích',
  'số thứ tự do chương trình tự đánh; thứ tự các đơn vị phối hợp trong một ô',
  'chữ trong từng ô của cột mới thêm hoặc đã bỏ (chỉ đếm số ô)',
]

/** Reported in addition where a side is a Word file. */
export const unitsNotCompared = 'danh sách đơn vị và mọi thứ không in ra giấy, vì tệp Word không có'

/** The same of a plan of a year and one of a phase. */
export const ownTimesNotCompared =
  'các chỗ chỉ khác thời gian của chính kế hoạch: năm, giai đoạn và các mốc dời theo (“trong năm”, “hằng năm”, “trong giai đoạn”)'

/** Reported in addition where the plans' own years are looked through. */
export const ownYearsNotCompared =
  'các chỗ chỉ khác năm của chính kế hoạch (năm, giai đoạn và các mốc dời theo)'
