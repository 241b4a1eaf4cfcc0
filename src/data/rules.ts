import type { FindingWords } from '../diagnostics/finding-words.ts'

/** Every finding of the reader of data and of the names that its rows give to files. */
export const dataRules = {
  'csv/text-after-quote': [
    'Chữ sau dấu ngoặc kép đóng ô',
    'Sau dấu ngoặc kép đóng ô còn chữ. Đặt cả ô trong ngoặc kép, mỗi dấu ngoặc kép ở bên trong viết hai lần: `"Xã ""A"" cũ"`.',
  ],
  'csv/unclosed-quote': [
    'Ô không có dấu ngoặc kép đóng',
    'Dấu ngoặc kép mở ô không có dấu đóng, nên các dòng sau bị nuốt. Thêm `"` ở cuối ô; dấu ngoặc kép là chữ thì viết hai lần.',
  ],
  'data/bad-column-name': [
    'Tên cột không có chữ hay số',
    'Tên cột thành tên trong `{{xa.…}}`, nên phải có chữ hoặc số. Đặt tên như `Tên`, `so_ho`.',
  ],
  'data/bad-date': [
    'Ô ngày không phải là ngày',
    'Khung lấy ngày của văn bản từ ô này. Ghi ngày/tháng/năm, ví dụ 05/01/2026; chưa có ngày thì để trống.',
  ],
  'data/bad-name': [
    'Tên tệp không dùng được',
    'Mẫu tên tệp cho ra một tên mà Windows không nhận, hay ở ngoài thư mục kết quả. Sửa mẫu `--name`, hoặc ô của cột mà mẫu dùng.',
  ],
  'data/bad-number': [
    'Ô số không phải là số văn bản',
    'Khung lấy số của văn bản từ ô này. Ghi bằng chữ số, không có ký hiệu, ví dụ 15; chưa có số thì để trống.',
  ],
  'data/blank-value': [
    'Ô dữ liệu còn trống',
    'Văn bản dùng ô này mà ô không có gì, nên chỗ ấy không in gì. Điền ô, nếu văn bản cần nó.',
  ],
  'data/cell-error': [
    'Ô báo lỗi công thức',
    'Ô của Excel hiện lỗi như #N/A, #REF!, #VALUE!, nên hàng này chưa dùng được. Sửa công thức, hoặc gõ giá trị vào ô.',
  ],
  'data/column-without-name': [
    'Cột chưa có tên',
    'Cột có ô đã điền mà dòng đầu không ghi tên. Ghi tên cột, hoặc xóa các ô.',
  ],
  'data/excel-date': [
    'Ngày viết dưới dạng số của Excel',
    'Excel giữ ngày bằng một con số. Định dạng cột là ngày (dd/mm/yyyy), rồi lưu lại tệp dữ liệu.',
  ],
  'data/hidden-rows': [
    'Hàng ẩn vẫn được lấy',
    'Hàng bị ẩn hay bị lọc trong Excel vẫn ra văn bản. Không muốn thì xóa hàng, hoặc chép các hàng cần sang trang tính khác.',
  ],
  'data/joined-header': [
    'Tên cột gộp ô xuống hàng dưới',
    'Bảng dữ liệu có một hàng tên cột. Bỏ gộp ô, ghi mỗi cột một tên trên cùng một hàng.',
  ],
  'data/long-cell': [
    'Ô quá dài',
    'Thường là thiếu dấu ngoặc kép đóng. Thêm dấu; đoạn văn dài thì viết trong tệp kế hoạch, không để trong ô.',
  ],
  'data/more-cells': [
    'Dòng có nhiều ô hơn cột',
    'Ô có dấu phân cách ở trong phải đặt trong ngoặc kép. Xóa ô thừa, hoặc ghi thêm tên cột.',
  ],
  'data/no-header': [
    'Tệp dữ liệu trống',
    'Dòng đầu ghi tên các cột, ví dụ `Tên;Chủ tịch`, rồi mỗi đơn vị một dòng.',
  ],
  'data/no-rows': [
    'Tệp dữ liệu chỉ có dòng tên cột',
    'Thêm mỗi đơn vị một dòng. Nếu đây đã là dữ liệu thì thêm dòng tên cột lên trên.',
  ],
  'data/not-utf8': [
    'Tệp dữ liệu không phải mã UTF-8',
    'Chữ có dấu bị hỏng. Trong Excel chọn Lưu thành (Save As), kiểu “CSV UTF-8”; phông cũ phải đổi sang Unicode trước.',
  ],
  'data/not-computed': [
    'Công thức chưa được tính',
    'Tệp do chương trình khác ghi ra, công thức chưa có giá trị. Mở tệp bằng Excel rồi lưu lại.',
  ],
  'data/open-value': [
    'Chỗ điền của mẫu tên chưa đóng',
    'Mẫu tên tệp có `{{` mà không có tên cột và `}}`. Viết đủ, ví dụ `{{xa.ten}}`.',
  ],
  'data/same-column': ['Hai cột cùng tên', 'Hai cột cho cùng một tên `{{xa.…}}`. Đổi tên một cột.'],
  'data/same-name': [
    'Hai dòng ra cùng một tên tệp',
    'Văn bản của dòng sau sẽ đè lên dòng trước. Thêm vào mẫu tên một cột khác nhau ở mọi dòng, như cột mã.',
  ],
  'data/same-row': ['Hai dòng giống hệt nhau', 'Hai dòng ra hai văn bản như nhau. Xóa một dòng.'],
  'data/other-sheets': [
    'Tệp còn trang tính khác',
    'Chương trình đọc trang tính đầu tiên đang hiện. Muốn đọc trang khác thì thêm `--sheet` với tên hay số thứ tự của trang.',
  ],
  'data/unknown-column': [
    'Mẫu tên dùng cột không có',
    'Mẫu tên tệp dùng một cột mà tệp dữ liệu không có. Xem lại tên cột ở dòng đầu.',
  ],
} as const satisfies FindingWords
