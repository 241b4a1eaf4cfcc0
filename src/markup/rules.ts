import type { FindingWords } from '../diagnostics/finding-words.ts'

/** Every finding of the reader of templates. */
export const templateRules = {
  'template/bad-tag': [
    'Thẻ viết không đúng',
    'Viết liền cả thẻ: `<tên class="…">`, giá trị trong ngoặc kép, không có `{{#…}}` bên trong. Dấu < trong chữ viết là `&#60;`.',
  ],
  'template/bad-value': [
    'Giá trị của thuộc tính không dùng được',
    'Thuộc tính này chỉ nhận vài giá trị kể trong lời báo, hoặc đúng một `{{…}}`. Chọn một giá trị.',
  ],
  'template/computed-class': [
    'Lớp (class) lấy từ dữ liệu',
    'Tên và lớp của thẻ phải viết sẵn. Dùng `{{#if …}}` với hai thẻ viết sẵn.',
  ],
  'template/computed-element': [
    'Tên thẻ lấy từ dữ liệu',
    'Tên và lớp của thẻ phải viết sẵn. Dùng `{{#if …}}` với hai thẻ viết sẵn.',
  ],
  'template/endless': [
    'Mẫu gọi lại chính nó',
    'Mẫu được gọi lại với chính dữ liệu nó đang in nên không bao giờ dừng. Gọi mẫu con với một dữ liệu nằm bên trong.',
  ],
  'template/may-be-absent': [
    'Dữ liệu có thể không có',
    'Không phải kế hoạch nào cũng có dữ liệu này. Đặt chỗ dùng nó trong `{{#if …}}` hoặc `{{#with …}}`.',
  ],
  'template/misplaced-element': [
    'Thẻ đứng sai chỗ',
    'Thẻ này không được đứng trong thẻ bao nó. Xem mẫu có sẵn bằng `cchc templates --copy`.',
  ],
  'template/not-a-name': [
    'Không phải tên một dữ liệu',
    'Trong `{{…}}` phải là tên một dữ liệu, ví dụ `{{trich_yeu}}`.',
  ],
  'template/not-in-loop': [
    'Dùng ngoài vòng lặp',
    'Tên như `@index` chỉ có trong `{{#each …}}`. Chuyển chỗ dùng vào vòng lặp, hoặc bỏ.',
  ],
  'template/not-text': [
    'Dữ liệu không phải chữ',
    'Dữ liệu này là danh sách hay nhóm, không in thẳng được. Dùng `{{#each …}}` hoặc `{{#with …}}`.',
  ],
  'template/partial-without-context': [
    'Mẫu con thiếu dữ liệu',
    'Mẫu con phải được gọi với đúng một dữ liệu. Viết `{{> tên this}}` nếu dùng dữ liệu đang có.',
  ],
  'template/second-attribute': [
    'Thuộc tính viết hai lần',
    'Một thẻ có hai thuộc tính cùng tên. Giữ lại một.',
  ],
  'template/stray-end-tag': [
    'Thẻ đóng không có thẻ mở',
    'Thẻ đóng phải ở cùng khối với thẻ mở của nó. Thêm thẻ mở, hoặc xóa thẻ đóng.',
  ],
  'template/syntax': [
    'Mẫu sai cú pháp',
    'Khối `{{#…}}` phải đóng bằng `{{/…}}` cùng tên. So với mẫu có sẵn bằng `cchc templates --copy`.',
  ],
  'template/text-outside': [
    'Chữ ở ngoài đoạn văn',
    'Chữ chỉ được đứng trong một đoạn văn. Đặt chữ trong thẻ `<p class="…">`.',
  ],
  'template/too-far-up': [
    'Đi ra ngoài quá xa',
    '`../` đi ra ngoài nhiều tầng hơn số khối đang mở. Bỏ bớt `../`.',
  ],
  'template/unclosed-element': ['Thẻ chưa được đóng', 'Thẻ phải được đóng trong cùng khối. Thêm thẻ đóng.'],
  'template/unescaped': [
    'Ba ngoặc {{{ }}}',
    'Chữ của kế hoạch không được thành thẻ. Dùng hai ngoặc `{{ }}`.',
  ],
  'template/unknown-attribute': [
    'Thuộc tính không có',
    'Thẻ này không có thuộc tính như vậy. Xem các thuộc tính kể trong lời báo.',
  ],
  'template/unknown-class': [
    'Lớp (class) không có',
    'Thẻ này không có lớp như vậy. Xem các lớp kể trong lời báo.',
  ],
  'template/unknown-construct': [
    'Cách viết Handlebars không dùng',
    'Mẫu chỉ dùng một phần của Handlebars. Viết lại theo cách của mẫu có sẵn.',
  ],
  'template/unknown-element': [
    'Thẻ không có',
    'Mẫu chỉ dùng các thẻ của mẫu có sẵn. Xem thẻ gần giống được gợi ý.',
  ],
  'template/unknown-helper': [
    'Lệnh không có',
    'Mẫu chỉ dùng vài lệnh như `if`, `each`, `with`. Xem lệnh gần giống được gợi ý.',
  ],
  'template/unknown-name': [
    'Dữ liệu không có',
    'Ở chỗ này không có dữ liệu nào mang tên như vậy. Xem tên gần giống được gợi ý, và khối đang mở.',
  ],
  'template/unknown-partial': [
    'Mẫu con không có',
    'Không có mẫu con nào mang tên như vậy. Xem lại tên, hoặc thêm tệp mẫu ấy.',
  ],
  'template/unused': [
    'Mẫu không được gọi',
    'Không mẫu nào gọi mẫu này nên tệp không có tác dụng. Xem lại tên tệp, hoặc xóa.',
  ],
  'template/words-in-attribute': [
    'Lời văn đặt trong thẻ',
    'Dữ liệu này là chữ để in, có thể đậm, nghiêng, không đặt được trong một thẻ. Đưa nó ra giữa thẻ mở và thẻ đóng.',
  ],
  'template/wrong-data': [
    'Mẫu con gọi với dữ liệu không hợp',
    'Mẫu con có sẵn không dùng được với dữ liệu này. Gọi nó với dữ liệu và ở chỗ như mẫu có sẵn vẫn gọi.',
  ],
  'template/wrong-kind': [
    'Dữ liệu không hợp với lệnh',
    'Lệnh này cần danh sách, nhóm hay giá trị khác loại. Dùng lệnh theo gợi ý trong lời báo.',
  ],
  'template/wrong-markup': [
    'Mẫu cho ra văn bản không đúng',
    'Với kế hoạch này mẫu của cơ quan cho ra văn bản thiếu hay sai phần. So các tệp đã sửa với mẫu có sẵn (`cchc templates --copy`).',
  ],
} as const satisfies FindingWords
