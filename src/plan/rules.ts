import type { FindingWords } from '../diagnostics/finding-words.ts'

/** What a plan can ask of the page that does not go as the page usually is. */
export const layoutRules = {
  'layout/long-agency': [
    'Tên cơ quan dài',
    'Tên cơ quan hai dòng (Ủy ban nhân dân, rồi tên xã, phường, tỉnh) giữ nguyên hai dòng: khi cột bên trái không đủ chỗ thì cỡ chữ ở đầu văn bản hạ xuống 12, 13, 13. Không phải sửa gì; muốn mọi văn bản như vậy thì ghi `co_chu_dau_trang: 12/13/13`.',
  ],
  'layout/long-place': [
    'Địa danh dài',
    'Địa danh và ngày tháng nằm trên một hàng, ngang hàng với số. Địa danh dài thì chỗ trống để điền ngày, tháng hẹp lại, rồi cỡ chữ ở đầu văn bản hạ xuống 12, 13, 13; dài hơn nữa thì xuống dòng trước chữ “ngày”. Không phải sửa gì; chỉ xem lại tên.',
  ],
  'layout/set-smaller': [
    'Bảng in cỡ chữ nhỏ hơn',
    'Bảng quá rộng so với khổ giấy nên riêng bảng này in cỡ chữ, lề ô nhỏ hơn để không từ nào bị cắt. Không phải sửa gì; muốn tự chọn thì ghi `co_chu` cho bảng, hoặc cho phụ lục giấy ngang bằng `huong_giay: ngang`.',
  ],
  'layout/too-wide': [
    'Bảng rộng hơn khổ giấy',
    'Bảng có nhiều cột hơn khổ giấy chứa nổi, nên có từ bị cắt dù cỡ chữ đã nhỏ nhất. Đặt bảng vào phụ lục giấy ngang (`huong_giay: ngang`), hoặc chia thành hai bảng.',
  ],
} as const satisfies FindingWords
