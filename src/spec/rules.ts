import type { FindingWords } from '../diagnostics/finding-words.ts'

/** Every finding of the reader of specs: what it is about in a few words, what it means and what to do. */
export const planRules = {
  'spec/bad-value': [
    'Giá trị không đúng kiểu',
    'Khóa này chỉ nhận giá trị theo một dạng, như năm bốn chữ số hay ngày/tháng/năm có trong lịch. Ghi lại theo ví dụ trong lời báo.',
  ],
  'spec/blank': [
    'Khóa còn trống',
    'Khóa có tên mà không có giá trị. Ghi giá trị, hoặc bỏ khóa nếu nó không bắt buộc.',
  ],
  'spec/file-not-read': [
    'Không đọc được tệp chữ',
    'Tệp chữ gọi bằng `tep:` không có hoặc không đọc được. Tệp phải nằm trong thư mục của kế hoạch hoặc thư mục con; xem lại tên.',
  ],
  'spec/heading-lines': [
    'Đề mục nhiều dòng',
    'Tên đề mục chỉ có một dòng. Chuyển các dòng sau xuống `noi_dung: |`.',
  ],
  'spec/many-lines': [
    'Người ký quá nhiều dòng',
    'Phần người ký có nhiều dòng hơn mẫu của văn bản. `quyen_han` một đến ba dòng, `ho_ten` một dòng.',
  ],
  'spec/missing': [
    'Thiếu khóa',
    'Thiếu một khóa bắt buộc. Thêm khóa theo ví dụ trong lời báo; `cchc schema` và hướng dẫn kể đủ các khóa.',
  ],
  'spec/not-printed': [
    'Giá trị không được in',
    'Giá trị này không có chỗ trong văn bản, như số riêng của kế hoạch ban hành kèm theo Quyết định. Bỏ dòng, hoặc chuyển sang phần có in.',
  ],
  'spec/outside-decree': [
    'Thể thức ngoài giới hạn của Nghị định 30/2020/NĐ-CP',
    'Thể thức của cơ quan vượt giới hạn mà Nghị định 30/2020/NĐ-CP cho phép, như cỡ chữ, lề trang. Chọn số trong giới hạn.',
  ],
  'spec/run-on-lines': [
    'Chữ viết liền nhiều dòng',
    '`viet_lien` in liền sau đề mục trên một dòng. Giữ dòng đầu, chuyển các dòng sau xuống `noi_dung: |`.',
  ],
  'spec/secret': [
    'Văn bản mật',
    'Văn bản có bí mật nhà nước không soạn và không lưu trên máy thường, nên chương trình không in dấu mật. Soạn theo thủ tục riêng về bảo vệ bí mật nhà nước.',
  ],
  'spec/too-few': ['Danh sách trống', 'Danh sách không có mục nào. Thêm mục, hoặc bỏ khóa.'],
  'spec/too-many': ['Danh sách quá dài', 'Danh sách hay lời văn dài hơn mức cho phép. Chia ra, hoặc bỏ bớt.'],
  'spec/typed-article': [
    'Số điều gõ sẵn, in ra hai lần',
    'Số điều được in tự động; gõ “Điều 1.” ở đầu thì in ra hai lần. Xóa phần gõ.',
  ],
  'spec/unknown-choice': [
    'Lựa chọn không có',
    'Khóa này chỉ nhận một trong vài giá trị. Chọn một giá trị kể trong lời báo.',
  ],
  'spec/unknown-key': [
    'Khóa không có',
    'Ở đây không có khóa tên như vậy, thường do gõ nhầm hoặc thụt sai cấp. Xem khóa gần giống được gợi ý, và khóa này thuộc khóa nào.',
  ],
  'spec/wrong-kind': [
    'Chữ, danh sách và khóa lẫn nhau',
    'Chỗ này cần chữ, danh sách hoặc các khóa, mà đang là thứ khác. Viết lại theo ví dụ trong lời báo.',
  ],
  'table/blank-row': [
    'Hàng trống',
    'Hàng không có chữ nào in ra thành hàng trống. Xóa hàng, hoặc ghi nội dung.',
  ],
  'table/few-column-numbers': [
    'Số cột ít hơn cột',
    '`so_cot` thiếu số cho nhiều cột, nên các số sau lệch chỗ. Ghi đủ mỗi cột một số; cột không có số thì để `""`.',
  ],
  'table/group-of-columns': [
    'Độ rộng, căn lề đặt cho nhóm cột',
    'Độ rộng và căn lề chỉ đặt cho cột, không đặt cho nhóm cột. Đặt ở từng cột con bên trong `cot`.',
  ],
  'table/join-not-rectangular': [
    'Các ô gộp không thành hình chữ nhật',
    'Các ô gộp bằng `^` và `<` phải thành một hình chữ nhật. Ô ở các hàng dưới ghi `^`, ô bên phải của hàng đầu ghi `<`.',
  ],
  'table/no-columns': [
    'Bảng không có cột',
    'Bảng chưa có cột nào. Thêm `cot:` với mỗi cột một dòng, ví dụ `nhiem_vu: Nhiệm vụ`.',
  ],
  'table/no-rows': [
    'Bảng không có hàng',
    'Bảng không có hàng nào, in ra chỉ có dòng đầu bảng. Thêm hàng vào `hang:`, hoặc bỏ bảng.',
  ],
  'table/nothing-to-join': [
    'Không có ô để gộp',
    'Ô ghi `^` hoặc `<` để gộp, nhưng bên trên hay bên trái không có ô nào. Ghi chữ của ô; muốn in đúng dấu thì viết `\\^`, `\\<`.',
  ],
  'table/reserved-column-key': [
    'Khóa cột trùng khóa riêng của hàng',
    'Khóa này là của riêng hàng, như `ma`, `nhom`, nên không đặt cho cột được. Đặt khóa khác cho cột.',
  ],
  'table/second-column-key': [
    'Khóa cột dùng hai lần',
    'Mỗi cột của bảng có một khóa riêng, kể cả cột con. Đổi một trong hai khóa.',
  ],
  'table/too-many-cells': [
    'Hàng có nhiều ô hơn cột',
    'Hàng có nhiều ô hơn số cột. Xem lại dấu `|` hoặc TAB; `|` là chữ trong ô thì gõ `\\|`.',
  ],
  'table/too-many-column-numbers': [
    'Số cột nhiều hơn cột',
    '`so_cot` có nhiều số hơn số cột. Bỏ bớt số, hoặc ghi `so_cot: co`.',
  ],
  'table/unknown-column': [
    'Khóa không phải cột của bảng',
    'Hàng có khóa không phải cột của bảng. Sửa khóa theo `cot`, hoặc thêm cột.',
  ],
  'text/bad-id': [
    'Mã không đúng cách viết',
    'Mã gồm chữ không dấu, chữ số và dấu gạch nối, ví dụ `[#NV-01]`. Viết lại mã.',
  ],
  'text/bad-note-id': [
    'Số chú thích không đúng cách viết',
    'Số của chú thích gồm chữ và chữ số, không có dấu cách, ví dụ `[^1]`. Viết lại số; muốn in đúng dấu ngoặc vuông thì gõ `\\[`.',
  ],
  'text/font-glyph': [
    'Ký tự riêng của phông chữ, in ra thành ô trống',
    'Ký hiệu của phông Symbol, Wingdings chép từ Word in ra thành ô trống. Xóa, hoặc gõ lại bằng chữ, ví dụ “-”, “→”, “≥”.',
  ],
  'text/id-used-twice': [
    'Mã dùng hai lần',
    'Mỗi mã chỉ đặt cho một dòng, đề mục hoặc hàng. Đổi một trong hai mã.',
  ],
  'text/lone-id': [
    'Mã đứng một mình',
    'Mã `[#…]` đứng một mình thì không đặt tên cho dòng nào. Chuyển nó về cuối dòng mà nó đặt tên.',
  ],
  'text/loose-script': [
    'Dấu ^, ~ của chữ nhỏ đứng lẻ',
    'Chữ nhỏ ở trên, ở dưới viết giữa hai dấu: `m^2^`, `CO~2~`. Thêm dấu còn thiếu; muốn in đúng dấu thì gõ `\\^`, `\\~`.',
  ],
  'text/note-in-note': [
    'Chú thích trong chú thích',
    'Nội dung chú thích không thể có chú thích khác. Viết thẳng nội dung ấy vào.',
  ],
  'text/note-used-twice': [
    'Chú thích dùng hai chỗ',
    'Mỗi chú thích chỉ đặt ở một chỗ. Chỗ thứ hai dùng số khác với nội dung riêng.',
  ],
  'text/note-without-text': [
    'Chú thích không có nội dung',
    'Chú thích được đặt trong lời văn mà không có nội dung. Thêm dòng `[^1]: nội dung` trong cùng văn bản hoặc phụ lục.',
  ],
  'text/only-words': [
    'Chú thích, chỗ trống ở nơi chỉ in được chữ',
    'Ở đây chỉ in được chữ, không đặt được chú thích hay chỗ trống. Bỏ dấu `[^…]`, viết thẳng chữ cần in.',
  ],
  'text/open-bracket': [
    'Dấu ngoặc vuông chưa đóng',
    'Dấu `[` mở một mã, chú thích hay lời ghi mà không có `]` trên cùng dòng. Thêm `]`; muốn in đúng dấu thì gõ `\\[`.',
  ],
  'text/open-value': [
    'Chỗ điền {{ }} chưa đóng',
    'Sau `{{` không thấy tên một giá trị và `}}`. Viết đủ, ví dụ `{{nam}}`; muốn in đúng hai dấu ngoặc thì gõ `\\{\\{`.',
  ],
  'text/second-id': ['Hai mã trên một dòng', 'Một dòng chỉ mang một mã. Giữ lại một mã.'],
  'text/second-note': [
    'Hai nội dung cho một chú thích',
    'Một chú thích có hai nội dung. Đổi số của một trong hai, hoặc xóa một.',
  ],
  'text/unknown-value': [
    'Giá trị {{ }} không có',
    'Không có giá trị nào mang tên trong `{{…}}`. Xem lại tên, hoặc khai báo ở `gia_tri`; `{{nam}}` và `{{nam_sau}}` chỉ có khi kế hoạch có `nam`.',
  ],
  'text/unused-note': [
    'Chú thích không dùng đến',
    'Nội dung chú thích không được chỗ nào dùng nên không in ra. Đặt `[^…]` vào chỗ cần chú thích, hoặc xóa dòng.',
  ],
  'text/value-names-itself': [
    'Giá trị gọi lại chính nó',
    'Giá trị trong `gia_tri` gọi lại chính nó nên không bao giờ thành chữ. Viết thẳng chữ cần in.',
  ],
  'text/value-too-deep': [
    'Giá trị gọi nhau quá nhiều tầng',
    'Các giá trị gọi nhau qua quá nhiều tầng. Viết thẳng chữ cần in thay cho `{{…}}`.',
  ],
  'text/value-too-long': [
    'Giá trị quá dài',
    'Giá trị chỉ dành cho cụm từ dùng lại. Đoạn văn dài viết vào `noi_dung`.',
  ],
  'text/word-bullet': [
    'Dấu đầu dòng của Word',
    'Dấu đầu dòng chép từ Word được đọc là “-”. Không phải sửa; muốn hết báo thì gõ lại bằng dấu “-”.',
  ],
} as const satisfies FindingWords

/** What a frame and a spec that is filled into it can have wrong, and the limits of a text and a table. */
export const frameRules = {
  'frame/cycle': [
    'Khung gọi lại chính nó',
    'Một tệp không thể là khung của chính nó, dù qua tệp khác. Bỏ `theo_khung` ở một trong các tệp ấy.',
  ],
  'frame/no-frame': [
    'Có `thay` mà không có khung',
    '`thay` thay các phần của khung, nên cần `theo_khung`. Thêm `theo_khung:` với tên tệp khung, hoặc bỏ `thay`.',
  ],
  'frame/not-read': [
    'Không đọc được tệp khung',
    'Tệp khung không có hoặc không đọc được. Ghi tên tính từ thư mục của tệp này, ví dụ `theo_khung: ../tinh/khung-2026.yaml`.',
  ],
  'frame/unknown-id': [
    'Mã không có trong khung',
    '`thay` gọi một mã mà khung không đặt cho dòng, đề mục hay hàng nào. Xem lại mã trong tệp khung.',
  ],
  'frame/wrong-replacement': [
    'Phần thay không hợp với phần của khung',
    'Dòng chữ thay bằng dòng chữ, hàng bằng hàng, đề mục bằng đề mục; `bo` để bỏ. Viết lại phần thay theo gợi ý trong lời báo.',
  ],
  'table/too-many-rows': [
    'Bảng quá nhiều hàng',
    'Bảng có nhiều hàng hơn một bảng in được. Chia thành nhiều phụ lục, hoặc nhiều tệp kế hoạch.',
  ],
  'text/line-too-long': [
    'Đoạn văn quá dài',
    'Đoạn dài như vậy thường là chữ dán vào đã mất dấu xuống dòng. Ngắt lại thành từng đoạn.',
  ],
} as const satisfies FindingWords
