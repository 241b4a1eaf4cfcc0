/** The situations of the guide, by the names that its plans have there. */
export const situations = {
  'quyet-dinh': 'Quyết định, Kế hoạch kèm theo, Phụ lục bảng',
  'ke-hoach': 'Kế hoạch độc lập, nơi nhận nhiều nhóm, cấp phó ký thay',
  'de-an': 'Đề án nằm trong Điều 1, nhiều năm',
  'phu-luc': 'Phụ lục chữ, và bảng hai tầng đầu cột có tổng',
  'danh-gia': 'Đánh giá điểm, mỗi tiêu chí một câu',
} as const
export type Situation = keyof typeof situations
