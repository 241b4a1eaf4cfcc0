import type { FindingWords } from '../diagnostics/finding-words.ts'

/** What checking says of itself: of its settings, its waivers and what it does not look at. */
export const checkRules = {
  'check/too-long': [
    'Đoạn quá dài, không được soát',
    'Chữ dán vào có lẽ đã mất dấu xuống dòng. Ngắt lại thành từng đoạn.',
  ],
  'check/unknown-rule': [
    'Không có quy tắc tên như vậy',
    'Lời bỏ qua hoặc `quy_tac` trong `cchc.yaml` gọi một quy tắc không có. Xem danh sách bằng `cchc explain`.',
  ],
  'check/unused-waiver': [
    'Lời bỏ qua không còn tác dụng',
    'Ở chỗ ấy không có gì để bỏ qua nữa. Xóa lời bỏ qua.',
  ],
  'check/waiver-without-reason': [
    'Lời bỏ qua chưa nói lý do',
    'Người soát sau cần biết vì sao. Ghi lý do sau dấu gạch: `bo-qua: the-thuc/… — theo mẫu của huyện`.',
  ],
} as const satisfies FindingWords
