import type { FindingWords } from '../diagnostics/finding-words.ts'

/** What is told of the pages of a document, as they are printed. */
export const seenRules = {
  'pages/signature-alone': [
    'Chữ ký đứng một mình một trang',
    'Khối Nơi nhận và chữ ký rơi sang một trang không có dòng nào của nội dung. Văn thư trả lại vì trang ấy có thể ghép vào văn bản khác. Rút vài chữ ở trên, hoặc thêm một đoạn, để ít nhất hai dòng cuối của nội dung cùng trang với chữ ký.',
  ],
  'pages/signature-apart': [
    'Tên người ký rơi sang trang khác',
    'Chức vụ của người ký ở cuối trang này, họ tên lại ở trang sau. Rút vài chữ ở trên để cả khối chữ ký nằm trên một trang.',
  ],
  'pages/heading-last': [
    'Đề mục đứng cuối trang',
    'Dòng cuối của trang là một đề mục (hoặc dòng nhóm của bảng), nội dung của nó ở trang sau. Rút hoặc thêm vài chữ ở trên.',
  ],
  'pages/nearly-empty': [
    'Trang gần như trống',
    'Trang chỉ có vài dòng, phần còn lại bỏ trắng: thường vì một hàng quá cao của bảng nhảy sang trang sau, hoặc vì hai ba dòng cuối rơi sang trang mới. Rút bớt chữ, hoặc tách hàng cao thành nhiều hàng.',
  ],
  'pages/head-wrapped': [
    'Quốc hiệu hoặc Tiêu ngữ xuống dòng',
    'Quốc hiệu và Tiêu ngữ mỗi dòng phải nằm trọn trên một dòng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.1). Thường vì máy in bằng phông khác, rộng hơn Times New Roman.',
  ],
  'pages/number-broken': [
    'Một số bị ngắt ở cuối dòng',
    'Một số bị chia ra hai dòng, người đọc dễ đọc thành hai số. Cho cột rộng hơn bằng `do_rong`, hoặc đặt bảng vào phụ lục giấy ngang.',
  ],
  'pages/other-font': [
    'Chữ in bằng phông thay thế',
    'Máy in không có phông của văn bản, nên một số chữ được vẽ bằng phông khác: dòng và trang có thể khác bản Word. Cài phông Times New Roman (có sẵn trên Windows) hoặc phông rộng bằng nó (fonts-liberation2 từ bản 2 trên Linux).',
  ],
  'pages/notes-at-end': [
    'Chú thích đứng cuối phần',
    'Trình duyệt in trang web; chương trình đặt chú thích vào chân trang có nó, nhưng chú thích này không vừa ở đó (quá dài, hoặc nằm trong một hàng bảng chia ra hai trang) nên đứng ở cuối phần. Rút ngắn chú thích, hoặc in bằng Word hay LibreOffice (`--with word`, `--with libreoffice`).',
  ],
} as const satisfies FindingWords
