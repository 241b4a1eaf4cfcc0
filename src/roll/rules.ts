import type { FindingWords } from '../diagnostics/finding-words.ts'

/** Every finding of `cchc next` and `cchc ban-hanh`, and of the files that they read. */
export const rollRules = {
  'next/broken-draft': [
    'Bản nháp không đọc lại được',
    'Bản nháp lập ra không đọc lại được nên không được ghi. Gửi tệp kế hoạch cho người phụ trách chương trình.',
  ],
  'next/not-later': [
    'Năm mới không sau năm của kế hoạch',
    'Kế hoạch mới phải của năm hay giai đoạn sau. Xem lại `--year`, hoặc `nam`, `giai_doan` của tệp.',
  ],
  'results/not-utf8': [
    'Tệp kết quả không phải mã UTF-8',
    'Trong Excel chọn Lưu thành (Save As), kiểu CSV UTF-8.',
  ],
  'results/twice': ['Nhiệm vụ có hai kết quả', 'Một nhiệm vụ có hai kết quả khác nhau. Giữ lại một dòng.'],
  'results/unknown-id': [
    'Kế hoạch không có mã này',
    'Dòng này không có tác dụng, vì kế hoạch không có nhiệm vụ mang mã ấy. Xem lại mã.',
  ],
  'results/unknown-state': [
    'Kết quả không đọc được',
    'Kết quả là đã xong, chưa xong hoặc thường xuyên. Ghi lại cột kết quả.',
  ],
  'results/without-id': ['Dòng chưa có mã nhiệm vụ', 'Ghi mã ở cột đầu, ví dụ `NV-01;đã xong`.'],
  'stamp/bad-date': [
    'Ngày ban hành không đúng',
    'Ngày không có trong lịch hoặc chưa đủ ngày, tháng, năm. Ghi như `--ngay 05/01/2026`.',
  ],
  'stamp/bad-number': ['Số văn bản không đúng', 'Ghi số bằng chữ số, không có ký hiệu, ví dụ `--so 15`.'],
  'stamp/not-written': [
    'Không ghi được số và ngày',
    'Không ghi được vào chỗ này mà giữ nguyên phần còn lại của tệp. Ghi tay `so:` và `ngay:`.',
  ],
  'stamp/other-date': [
    'Dòng Kèm theo gõ sẵn ngày khác',
    'Dòng `(Kèm theo …)` gõ sẵn một ngày khác với ngày ban hành. Viết `{{quyet_dinh.ngay.ngay}}/{{quyet_dinh.ngay.thang}}/{{quyet_dinh.ngay.nam}}` để tự khớp.',
  ],
  'stamp/other-value': [
    'Tệp đã có số, ngày khác',
    'Tệp đã có số hay ngày khác với số, ngày đưa vào. Kiểm tra lại; đúng là phải thay thì thêm `--force`.',
  ],
  'units/bad-name': [
    'Tên đơn vị có dấu không dùng được',
    'Tên chỉ gồm chữ, số, dấu phẩy, gạch ngang, ngoặc đơn. Viết lại tên.',
  ],
  'units/not-a-map': [
    'Tệp đổi tên đơn vị không đúng dạng',
    'Mỗi dòng là `Tên cũ: Tên mới`; đơn vị không còn thì để trống sau dấu hai chấm.',
  ],
  'units/twice': ['Đơn vị được đổi tên hai lần', 'Một đơn vị cũ chỉ thành một đơn vị mới. Giữ lại một dòng.'],
  'units/unused': [
    'Tên cũ không có trong kế hoạch',
    'Kế hoạch không có đơn vị mang tên cũ này nên dòng không có tác dụng. Xem lại cách viết tên.',
  ],
} as const satisfies FindingWords
