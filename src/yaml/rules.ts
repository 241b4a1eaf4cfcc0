import type { FindingWords } from '../diagnostics/finding-words.ts'

/** Every finding of the YAML reader: what it is about in a few words, what it means and what to do. */
export const yamlRules = {
  'yaml/alias': [
    'Lời văn bắt đầu bằng dấu *',
    'Chữ bắt đầu bằng `*` bị YAML hiểu là tên gọi lại một đoạn khác, kế hoạch không dùng. Đặt lời văn dưới dấu `|`: gõ `|` sau khóa, xuống dòng, thụt vào hai dấu cách.',
  ],
  'yaml/anchor': [
    'Lời văn bắt đầu bằng dấu &',
    'Chữ bắt đầu bằng `&` bị YAML hiểu là tên đặt cho một đoạn, kế hoạch không dùng. Đặt lời văn dưới dấu `|`: gõ `|` sau khóa, xuống dòng, thụt vào hai dấu cách.',
  ],
  'yaml/bad-escape': [
    'Dấu \\ trong dấu nháy kép',
    'Trong dấu nháy kép, `\\` mở một ký hiệu riêng của YAML, như `\\n`. Bỏ dấu nháy kép và đặt lời văn dưới dấu `|`, hoặc viết `\\\\`.',
  ],
  'yaml/bad-indent': [
    'Đầu dòng không thẳng hàng',
    'YAML nhận ra khóa nào thuộc khóa nào nhờ số dấu cách ở đầu dòng; dòng này không thẳng với khóa nào ở trên. Canh đầu dòng thẳng với các khóa cùng cấp.',
  ],
  'yaml/bad-key': [
    'Tên khóa không đúng cách viết',
    'Khóa bắt đầu bằng chữ thường không dấu, sau đó là chữ thường không dấu, chữ số hoặc `_`. Gõ lại tên khóa; nếu đây là lời văn có dấu hai chấm thì đặt nó dưới dấu `|`.',
  ],
  'yaml/blank-line-deeper': [
    'Dòng trống thụt sâu hơn lời văn',
    'Dòng chỉ có dấu cách mà thụt sâu hơn dòng đầu của lời văn làm YAML tính sai chỗ thụt. Xóa các dấu cách của dòng trống.',
  ],
  'yaml/broken-flow': [
    'Cặp ngoặc { } hoặc [ ] không đọc được',
    'Cặp ngoặc `{ }` hoặc `[ ]` thiếu dấu phẩy, thiếu ngoặc hay có dấu lạ bên trong. Viết mỗi khóa một dòng, thụt vào dưới khóa chứa chúng.',
  ],
  'yaml/colon-in-text': [
    'Lời văn có dấu hai chấm',
    'Dấu hai chấm rồi dấu cách trong lời văn làm YAML hiểu phần trước nó là tên khóa. Đặt lời văn dưới dấu `|`: gõ `|` sau khóa, xuống dòng, thụt vào hai dấu cách.',
  ],
  'yaml/comment-cuts-text': [
    'Dấu # cắt mất lời văn',
    'Dấu `#` sau dấu cách mở một ghi chú, phần sau nó không được in. Đặt lời văn dưới dấu `|`: gõ `|` sau khóa, xuống dòng, thụt vào hai dấu cách. Nếu đúng là ghi chú thì gõ một dấu cách sau `#`.',
  ],
  'yaml/complex-key': [
    'Tên khóa là danh sách hoặc dấu ?',
    'Trước dấu hai chấm phải là một tên khóa, không phải danh sách, ngoặc hay dấu `?`. Gõ lại tên khóa, hoặc đặt lời văn dưới dấu `|`.',
  ],
  'yaml/control-character': [
    'Ký tự không in được',
    'Ký tự này không in được, thường do chép từ chương trình khác. Xóa nó đi.',
  ],
  'yaml/directive': [
    'Dòng bắt đầu bằng dấu %',
    'Dòng bắt đầu bằng `%` là lệnh riêng của YAML. Nếu là lời văn thì thụt vào dưới dấu `|`.',
  ],
  'yaml/duplicate-key': [
    'Khóa viết hai lần',
    'Một khóa chỉ viết một lần ở mỗi chỗ, nếu không thì phần trước bị mất. Gộp hai phần lại, hoặc đổi tên một khóa.',
  ],
  'yaml/empty-file': [
    'Tệp trống',
    'Tệp không có gì để đọc. Tạo một tệp mẫu bằng `cchc init`, hoặc xem có mở nhầm tệp không.',
  ],
  'yaml/empty-text': [
    'Dấu | mà không có lời văn',
    'Sau dấu `|` không có dòng nào thụt vào. Gõ lời văn ở dòng dưới, thụt vào hai dấu cách, hoặc bỏ khóa này.',
  ],
  'yaml/first-line-deeper': [
    'Dòng đầu của lời văn thụt sâu hơn các dòng sau',
    'Dòng đầu định chỗ thụt của cả lời văn; các dòng sau thụt ít hơn bị coi là ở ngoài. Canh dòng đầu thẳng với các dòng sau.',
  ],
  'yaml/flow-comma': [
    'Dấu phẩy trong { } hoặc [ ] cắt đôi lời văn',
    'Trong `{ }` và `[ ]`, dấu phẩy ngăn các phần, nên lời văn có dấu phẩy bị cắt đôi. Viết mỗi khóa một dòng, hoặc đặt lời văn trong dấu nháy.',
  ],
  'yaml/folded-marks': [
    'Dấu > nối liền các gạch đầu dòng',
    'Dấu `>` nối các dòng thành một đoạn, nên các gạch đầu dòng dính vào nhau. Thay `>` bằng `|`.',
  ],
  'yaml/hash-line-in-text': [
    'Dòng ghi chú nằm trong lời văn',
    'Dòng `#` nằm trong lời văn dưới dấu `|` được in ra như chữ. Nếu là ghi chú thì chuyển lên trên khóa.',
  ],
  'yaml/joined-lines': [
    'Nhiều dòng bị nối thành một đoạn',
    'Không có dấu `|`, YAML nối các dòng thành một đoạn. Gõ `|` sau khóa để giữ từng dòng.',
  ],
  'yaml/list-in-list': [
    'Danh sách trong danh sách',
    'Hai dấu `-` liền nhau mở một danh sách trong danh sách. Chỉ để một dấu `-`; gạch đầu dòng của lời văn thì viết dưới dấu `|`.',
  ],
  'yaml/list-on-key-line': [
    'Danh sách viết ngay sau khóa',
    'Danh sách phải bắt đầu ở dòng dưới khóa. Xuống dòng trước dấu `-` đầu tiên.',
  ],
  'yaml/lone-dash': [
    'Giá trị chỉ có dấu -',
    'Giá trị chỉ có dấu `-` bị hiểu là một danh sách trống. Bỏ dấu, hoặc đặt trong dấu nháy nếu muốn in đúng dấu này.',
  ],
  'yaml/merge-key': [
    'Khóa <<',
    'Khóa `<<` là cách gộp riêng của YAML, kế hoạch không dùng. Viết thẳng các khóa cần có.',
  ],
  'yaml/missing-blank-after-colon': [
    'Thiếu dấu cách sau dấu hai chấm',
    'Sau dấu hai chấm của khóa phải có một dấu cách, ví dụ `nam: 2026`. Thêm dấu cách.',
  ],
  'yaml/missing-blank-after-dash': [
    'Thiếu dấu cách sau dấu -',
    'Sau dấu `-` của danh sách phải có một dấu cách, ví dụ `- de_muc: …`. Thêm dấu cách.',
  ],
  'yaml/missing-colon': [
    'Thiếu dấu hai chấm sau khóa',
    'Sau tên khóa phải có dấu hai chấm. Thêm `:`; nếu là lời văn thì đặt dưới dấu `|`.',
  ],
  'yaml/more-findings': [
    'Còn chỗ khác chưa kể',
    'Một lỗi lặp lại quá nhiều lần chỉ được kể vài chỗ đầu. Sửa các chỗ đã kể rồi chạy lại để xem các chỗ còn lại.',
  ],
  'yaml/not-utf8': [
    'Tệp không phải mã UTF-8',
    'Tệp phải được lưu bằng mã UTF-8, nếu không chữ có dấu bị hỏng. Mở bằng trình soạn thảo, lưu lại bằng UTF-8; phông cũ (.VnTime, VNI) phải đổi sang Unicode trước.',
  ],
  'yaml/odd-blank': [
    'Ký tự trắng lạ',
    'Ký tự trắng lạ, thường dán từ Word hay trang web, không thay được dấu cách của YAML. Xóa nó rồi gõ lại bằng phím cách.',
  ],
  'yaml/placeholder-first': [
    'Lời văn bắt đầu bằng {{',
    'Lời văn bắt đầu bằng `{{` bị hiểu là một bảng khóa trong ngoặc nhọn. Đặt lời văn dưới dấu `|`: gõ `|` sau khóa, xuống dòng, thụt vào hai dấu cách.',
  ],
  'yaml/placeholder-in-flow': [
    'Chỗ điền {{ }} trong ngoặc của YAML',
    'Chỗ điền `{{…}}` không dùng được bên trong `{ }` hoặc `[ ]`. Viết mỗi khóa một dòng.',
  ],
  'yaml/reserved-mark': [
    'Lời văn bắt đầu bằng dấu YAML dành riêng',
    'YAML dành riêng dấu này, lời văn không bắt đầu bằng nó được. Đặt lời văn dưới dấu `|`: gõ `|` sau khóa, xuống dòng, thụt vào hai dấu cách.',
  ],
  'yaml/root-not-map': [
    'Tệp không gồm các khóa',
    'Tệp kế hoạch gồm các khóa như `nam:`, `co_quan:`, `ke_hoach:`. Xem một tệp mẫu bằng `cchc init`.',
  ],
  'yaml/several-documents': [
    'Nhiều tài liệu trong một tệp',
    'Dòng `---` chia tệp thành nhiều tài liệu; mỗi tệp chỉ chứa một kế hoạch. Tách ra nhiều tệp, hoặc xóa dòng ấy.',
  ],
  'yaml/syntax': [
    'YAML không đọc được',
    'YAML không đọc được chỗ này. Xem dấu hai chấm, dấu nháy, dấu ngoặc và chỗ thụt đầu dòng của dòng này và dòng trên nó.',
  ],
  'yaml/tab-indent': [
    'Thụt đầu dòng bằng TAB',
    'YAML chỉ nhận dấu cách ở đầu dòng. Thay TAB bằng dấu cách; trong VS Code chọn Convert Indentation to Spaces.',
  ],
  'yaml/tag': [
    'Lời văn bắt đầu bằng dấu !',
    'Chữ bắt đầu bằng `!` bị YAML hiểu là tên một kiểu dữ liệu, kế hoạch không dùng. Đặt lời văn dưới dấu `|`: gõ `|` sau khóa, xuống dòng, thụt vào hai dấu cách.',
  ],
  'yaml/text-after-block-mark': [
    'Chữ ngay sau dấu | hoặc >',
    'Lời văn phải bắt đầu ở dòng dưới dấu `|` hoặc `>`. Xuống dòng rồi thụt vào hai dấu cách.',
  ],
  'yaml/text-after-bracket': [
    'Chữ sau dấu ngoặc đóng',
    'Sau ngoặc đóng còn chữ, nên YAML không hiểu cả dòng. Đặt cả dòng dưới dấu `|`.',
  ],
  'yaml/text-after-quote': [
    'Chữ sau dấu nháy đóng',
    'Sau dấu nháy đóng còn chữ, nên YAML không hiểu cả dòng. Bỏ cặp dấu nháy và đặt cả lời văn dưới dấu `|`.',
  ],
  'yaml/text-line-too-shallow': [
    'Dòng lời văn thụt vào ít hơn dòng đầu',
    'Mọi dòng dưới dấu `|` phải thụt vào ít nhất bằng dòng đầu. Thụt dòng này vào thêm.',
  ],
  'yaml/too-deep': [
    'Lồng nhau quá sâu',
    'Các khóa, ngoặc lồng nhau quá nhiều tầng để đọc. Thường là dấu ngoặc hay dấu hai chấm bị gõ lặp; xóa phần thừa.',
  ],
  'yaml/too-large': [
    'Tệp quá lớn',
    'Tệp lớn hơn mức đọc được. Chia thành nhiều tệp, hoặc chuyển lời văn dài ra tệp chữ và gọi bằng `tep:`.',
  ],
  'yaml/too-many-items': ['Quá nhiều mục', 'Tệp có nhiều phần hơn mức đọc được. Chia thành nhiều tệp.'],
  'yaml/two-keys-on-one-line': [
    'Hai khóa trên một dòng',
    'Mỗi khóa ở một dòng. Xuống dòng trước khóa thứ hai; nếu là lời văn thì đặt dưới dấu `|`.',
  ],
  'yaml/unclosed-bracket': [
    'Dấu ngoặc không được đóng',
    'Ngoặc `{` hoặc `[` mở ở đây không có ngoặc đóng. Thêm ngoặc đóng; nếu là lời văn thì đặt dưới dấu `|`.',
  ],
  'yaml/unclosed-quote': [
    'Dấu nháy không được đóng',
    'Dấu nháy mở ở đây không có dấu đóng, nên phần còn lại của tệp bị nuốt. Thêm dấu đóng, hoặc đặt lời văn dưới dấu `|`.',
  ],
  'yaml/unindented-text': [
    'Lời văn dán vào không thụt đầu dòng',
    'Dòng dán vào không thụt dưới khóa của nó nên không thuộc lời văn nào. Bôi đen các dòng rồi bấm phím Tab, cho thụt sâu hơn khóa.',
  ],
} as const satisfies FindingWords

/** The name of a finding of the YAML reader. */
export type YamlRule = keyof typeof yamlRules
