import type { FindingWords } from '../diagnostics/finding-words.ts'

/** Every finding of `cchc import` about what it has made of a Word file. */
export const importRules: FindingWords = {
  'import/no-text': [
    'Tệp Word không có chữ',
    'Tệp chỉ có hình hay trang trống. Bản chụp, bản quét phải có tệp Word gốc mới lấy được.',
  ],
  'import/no-plan': [
    'Tệp Word không phải kế hoạch',
    'Tệp là công văn, báo cáo hay loại khác. Chữ vẫn được giữ đủ trong tệp .yaml; xem lại có đúng là tệp cần lấy không.',
  ],
  'import/guess': [
    'Chỗ chương trình phải đoán',
    'Tệp Word không ghi rõ, chương trình ghi điều hợp lý nhất và đánh dấu “đoán” ở dòng đó. Xem lại, sửa nếu sai, rồi xóa ghi chú.',
  ],
  'import/no-key': [
    'Chữ chưa có khóa để ghi',
    'Chữ này của tệp Word không có khóa nào trong tệp kế hoạch. Nó nằm ở dòng ghi chú (#), không in ra.',
  ],
  'import/lost-words': [
    'Chữ của tệp Word không được in ra',
    'Văn bản xuất từ tệp .yaml thiếu những chữ này. Gõ thêm vào chỗ của chúng, ở dòng được chỉ hoặc ngay sau đó.',
  ],
  'import/moved-words': [
    'Chữ của tệp Word in ra ở chỗ khác',
    'Văn bản xuất ra có đủ những chữ này nhưng ở chỗ khác so với tệp Word. Xem lại chỗ của chúng.',
  ],
  'import/more-words': [
    'Còn chữ bị mất hoặc đổi chỗ chưa kể ra',
    'Nhiều chỗ quá nên chỉ kể những chỗ đầu. Có lẽ tệp Word trình bày khác thường; so cả văn bản bằng mắt.',
  ],
  'import/added-words': [
    'Văn bản xuất ra có thêm chữ',
    'Mẫu của chương trình in thêm những chữ này, ví dụ “Phụ lục” trước tên một biểu mẫu.',
  ],
  'import/unread-words': [
    'Chữ trong tệp Word chưa đọc được',
    'Đếm riêng mọi chữ trong tệp thì thấy những chữ này, mà phần đọc không có. Mở tệp bằng Word, lưu lại rồi thử lần nữa.',
  ],
  'import/not-proven': [
    'Chưa đối chiếu được',
    'Tệp .yaml ghi ra chưa xuất được văn bản nên chưa so được với tệp Word. Sửa các chỗ được chỉ rồi xuất.',
  ],
  'import/not-carried': [
    'Thứ không mang sang',
    'Hình, màu, ý kiến, chữ đầu trang… của tệp Word không có chỗ trong tệp kế hoạch. Cần thì thêm lại trong Word sau khi xuất.',
  ],
  'import/tracked-changes': [
    'Tệp Word còn chỗ sửa đang theo dõi',
    'Chữ được đọc như đã chấp nhận mọi chỗ sửa. Muốn lấy bản trước khi sửa: `--tracked original`.',
  ],
}
