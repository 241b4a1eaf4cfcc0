import { describe, expect, it } from 'vitest'
import { pageRules } from '../../src/page-rules/rules/index.ts'
import type { CheckedWord } from '../../src/word-check/checked-word.ts'
import { checked, type Edit, inStyle, inText } from './office-document.ts'

const header = 'word/header1.xml'
const thin: [RegExp, string] = [/<w:b\/><w:bCs\/>/, '']
const longText = 'Bảo đảm người dân chỉ phải đến một nơi, không phải bổ sung giấy tờ nhiều lần. '.repeat(80)
const empty = '<w:p><w:pPr><w:pStyle w:val="Doan"/></w:pPr></w:p>'
const paragraph = (style: string, text: string, look = '', more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const before = (words: string): RegExp => new RegExp(`<w:p>(?:(?!<w:p>).)*?${words}`, 's')

/** A list of `1.` and below it `a)`. */
const numbering: readonly Edit[] = [
  [
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
  ],
  [
    'word/numbering.xml',
    '',
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${[
      ['0', 'decimal', '%1.'],
      ['1', 'lowerLetter', '%2)'],
    ]
      .map(
        ([level, format, text]) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
      )
      .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  ],
]

/** What is done to a right document, the rule that sees it, and what it says. */
const faults: readonly (readonly [rule: string, edits: readonly Edit[], message: string])[] = [
  [
    'trang/kho-giay',
    [inText('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')],
    'Trang giấy: khổ giấy 216 x 279 mm, phải là A4 (210 x 297 mm).',
  ],
  [
    'trang/giay-ngang',
    [inText('w:w="11906" w:h="16838" w:orient="portrait"', 'w:w="16838" w:h="11906" w:orient="landscape"')],
    'Trang giấy: trang giấy ngang mà không có bảng, biểu.',
  ],
  [
    'trang/le',
    [inText('w:left="1701"', 'w:left="1417"')],
    'Trang giấy: lề trái 25 mm, phải từ 30 đến 35 mm.',
  ],
  [
    'trang/phong-chu',
    [
      inText(
        /<w:r><w:t>Theo đề nghị/,
        '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:t>Theo đề nghị',
      ),
    ],
    'Quyết định, căn cứ: có chữ bằng phông Arial (1 đoạn), phải là Times New Roman.',
  ],
  [
    'trang/bang-ma',
    [
      inText(
        /<w:r><w:t>Theo đề nghị/,
        '<w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t xml:space="preserve">®Þa ph­¬ng </w:t></w:r><w:r><w:t>Theo đề nghị',
      ),
    ],
    'Quyết định, căn cứ: chữ gõ bằng bảng mã cũ TCVN3 (ABC): “®Þa ph­¬ng ” là “địa phương ”.',
  ],
  [
    'trang/dau-to-hop',
    [inText('Theo đề nghị của', 'Theo đê\u0300 nghị của')],
    'Quyết định, căn cứ: chữ có dấu gõ thành hai ký tự (Unicode tổ hợp).',
  ],
  [
    'trang/mau-chu',
    [inText(/<w:r><w:t>Theo đề nghị/, '<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>Theo đề nghị')],
    'Quyết định, căn cứ: chữ có màu, phải là màu đen.',
  ],
  [
    'trang/to-nen',
    [inText(/<w:r><w:t>Theo đề nghị/, '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>Theo đề nghị')],
    'Quyết định, căn cứ: chữ còn tô nền.',
  ],
  [
    'trang/chu-an',
    [
      inText(
        /<w:r><w:t>Theo đề nghị/,
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>chưa xong</w:t></w:r><w:r><w:t>Theo đề nghị',
      ),
    ],
    'Quyết định, căn cứ: có chữ ẩn, không in ra nhưng nằm trong tệp: “chưa xong”.',
  ],
  [
    'trang/con-theo-doi',
    [
      inText(
        /<w:r><w:t>Theo đề nghị/,
        '<w:ins w:id="9" w:author="An"><w:r><w:t xml:space="preserve">Mới. </w:t></w:r></w:ins><w:r><w:t>Theo đề nghị',
      ),
    ],
    'Quyết định, căn cứ: còn 1 chỗ sửa đang theo dõi.',
  ],
  [
    'trang/thieu-so-trang',
    [
      [header, /<w:instrText xml:space="preserve">PAGE<\/w:instrText>/, ''],
      [header, /<w:t>2<\/w:t>/, ''],
      inText(/Bảo đảm chất lượng[^<]*/, longText),
    ],
    'Số trang: văn bản dài hơn một trang mà không có số trang.',
  ],
  [
    'trang/so-trang',
    [
      [header, '<w:rPr><w:noProof/></w:rPr>', '<w:rPr><w:b/><w:sz w:val="22"/></w:rPr>'],
      inStyle('Header', /<w:jc w:val="center"\/>/, '<w:jc w:val="right"/>'),
    ],
    'Số trang: chưa canh giữa; cỡ 11, phải là từ 13 đến 14; chữ đậm.',
  ],
  ['trang/so-trang-dau', [inText('<w:titlePg/>', '')], 'Số trang: trang thứ nhất hiện số trang.'],
  [
    'trang/so-trang-phu-luc',
    [inText(/(.*)<w:pgNumType w:start="1"\/>/s, '$1')],
    'Phụ lục: số trang của phụ lục không đánh lại từ 1.',
  ],
  [
    'trang/chu-dau-chan-trang',
    [[header, /<w:p><w:pPr>/, '<w:p><w:r><w:t>Kế hoạch xã Sơn</w:t></w:r></w:p><w:p><w:pPr>']],
    'Đầu trang, chân trang: có chữ khác số trang: “Kế hoạch xã Sơn”.',
  ],
  [
    'trang/quoc-hieu',
    [inStyle('QuocHieu', /<w:sz w:val="26"\/>/, '<w:sz w:val="20"/>')],
    'Quốc hiệu: cỡ chữ 10, phải là từ 12 đến 13 (2 chỗ).',
  ],
  [
    'trang/quoc-hieu',
    [inText('CHỦ NGHĨA VIỆT NAM', 'CHỦ NGHĨA VIÊT NAM')],
    'Quốc hiệu: Quốc hiệu viết chưa đúng: “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM” (2 chỗ).',
  ],
  [
    'trang/quoc-hieu',
    [
      inText(
        '<w:gridCol w:w="3402"/><w:gridCol w:w="5669"/>',
        '<w:gridCol w:w="5402"/><w:gridCol w:w="3669"/>',
      ),
      inText('<w:tcW w:w="5669" w:type="dxa"/>', '<w:tcW w:w="3669" w:type="dxa"/>'),
    ],
    'Quốc hiệu: Quốc hiệu không vừa một dòng của ô bên phải (2 chỗ).',
  ],
  [
    'trang/tieu-ngu',
    [inText('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc')],
    'Tiêu ngữ: Tiêu ngữ viết chưa đúng: “Độc lập – Tự do – Hạnh phúc” (2 chỗ).',
  ],
  [
    'trang/co-chu-phan-dau',
    [inStyle('TieuNgu', /<w:sz w:val="28"\/>/, '<w:sz w:val="26"/>')],
    'Quốc hiệu: Quốc hiệu cỡ 13 mà Tiêu ngữ cỡ 13.',
  ],
  [
    'trang/ten-co-quan',
    [inStyle('CoQuanChuQuan', /<w:rPr>/, '<w:rPr><w:i/>')],
    'Tên cơ quan chủ quản: chữ nghiêng, phải là chữ đứng (4 chỗ).',
  ],
  [
    'trang/so-ky-hieu',
    [inStyle('SoKyHieu', /<w:sz w:val="26"\/>/, '<w:sz w:val="28"/>')],
    'Số, ký hiệu: cỡ chữ 14, phải là 13.',
  ],
  [
    'trang/dia-danh-ngay',
    [inStyle('DiaDanhNgay', /<w:i\/><w:iCs\/>/, '')],
    'Địa danh và ngày tháng: chữ đứng, phải là chữ nghiêng.',
  ],
  [
    'trang/ke-ngang',
    [inText(/<w:p><w:pPr><w:pStyle w:val="Ke(?:TrichYeu|TieuNgu)".*?<\/w:p>/gs, '<w:p/>')],
    'Tiêu ngữ: phần đầu chỉ có 1 đường kẻ, phải có 3: dưới tên cơ quan, dưới Tiêu ngữ và dưới trích yếu.',
  ],
  [
    'trang/gach-chan',
    [inStyle('TieuNgu', /<w:rPr>/, '<w:rPr><w:u w:val="single"/>')],
    'Tiêu ngữ: chữ gạch chân thay cho đường kẻ (2 chỗ).',
  ],
  [
    'trang/thu-tu',
    [inText(/(<w:tc>(?:(?!<w:tc>).)*Nơi nhận(?:(?!<w:tc>).)*<\/w:tc>)(<w:tc>.*?<\/w:tc>)/s, '$2$1')],
    'Nơi nhận: “Nơi nhận” ở bên phải, phần ký ở bên trái.',
  ],
  ['trang/ten-loai', [inStyle('TenLoai', ...thin)], 'Quyết định: chữ chưa đậm (2 chỗ).'],
  [
    'trang/trich-yeu',
    [
      inText(/Cải cách hành chính năm\s2026/, 'CẢI CÁCH HÀNH CHÍNH NĂM 2026'),
      inText(/Ban hành Kế hoạch năm\s2026/, 'BAN HÀNH KẾ HOẠCH NĂM 2026'),
    ],
    'Quyết định, trích yếu: viết toàn chữ in hoa, phải là chữ in thường (2 chỗ).',
  ],
  [
    'trang/can-cu',
    [inStyle('CanCu', /<w:i\/><w:iCs\/>/, '')],
    'Quyết định, căn cứ: chữ đứng, phải là chữ nghiêng (2 chỗ).',
  ],
  [
    'trang/can-cu-mot-doan',
    [
      inText(
        '16 tháng 6 năm 2025;',
        '16 tháng 6 năm 2025; Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;',
      ),
    ],
    'Quyết định, căn cứ: nhiều căn cứ viết liền trong một đoạn.',
  ],
  [
    'trang/dieu',
    [inText(/<w:rPr><w:b\/><w:bCs\/><\/w:rPr>(<w:t[^>]*>Điều\s1\.)/, '$1')],
    'Điều 1: chữ “Điều” và số thứ tự chưa đậm.',
  ],
  ['trang/de-muc', [inText('MỤC ĐÍCH', 'Mục đích')], 'Kế hoạch, mục I: chưa viết hoa hết.'],
  [
    'trang/danh-so-hai-kieu',
    [
      inText(/<w:t>1\. Đối với các bộ phận/, '<w:t>Đối với các bộ phận'),
      inText(
        /<w:pStyle w:val="Khoan"\/>/,
        '<w:pStyle w:val="Khoan"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      ),
      ...numbering,
    ],
    'Kế hoạch, mục II.1: số đề mục có 1 chỗ tự động, 1 chỗ gõ tay.',
  ],
  [
    'trang/diem-tu-dong',
    [
      inText(
        before('KetThucPhan'),
        `${Array.from({ length: 5 }, (_, index) =>
          paragraph(
            'Doan',
            `Việc thứ ${index + 1}.`,
            '',
            '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
          ),
        ).join('')}$&`,
      ),
      ...numbering,
    ],
    'sau điểm d) là “e)”: Word đánh tự động thiếu đ).',
  ],
  [
    'trang/co-chu',
    [inStyle('Doan', /<w:sz w:val="28"\/>/, '<w:sz w:val="24"/>')],
    'Kế hoạch, mục I, đoạn 1: cỡ chữ 12, phải là từ 13 đến 14 (4 chỗ).',
  ],
  [
    'trang/can-le',
    [inStyle('Doan', /<w:jc w:val="both"\/>/, '<w:jc w:val="left"/>')],
    'Kế hoạch, mục I, đoạn 1: đoạn văn chưa căn đều hai lề (4 đoạn).',
  ],
  [
    'trang/thut-dau-dong',
    [inStyle('Doan', /w:firstLine="720"/, 'w:firstLine="284"')],
    'Kế hoạch, mục I, đoạn 1: chữ đầu dòng lùi vào 0,5 cm, phải là 1 hoặc 1,27 cm (4 đoạn).',
  ],
  [
    'trang/cach-doan',
    [inStyle('Doan', /w:after="120"/, 'w:after="40"')],
    'Kế hoạch, mục I, đoạn 2: đoạn cách đoạn trước 2 pt, tối thiểu là 6 pt.',
  ],
  [
    'trang/gian-dong',
    [inStyle('Doan', /w:line="240"/, 'w:line="480"')],
    'Kế hoạch, mục I, đoạn 1: khoảng cách dòng 2 dòng, phải từ 1 đến 1,5 dòng (4 đoạn).',
  ],
  [
    'trang/doan-trong',
    [inText(before('Giữ vững'), `${empty}$&`)],
    'Kế hoạch, mục I, đoạn 1: đoạn trống giữa hai đoạn văn.',
  ],
  [
    'trang/hai-dau-cach',
    [
      inText('Theo đề nghị của', 'Theo đề nghị  của'),
      inText('Giữ vững chất lượng', 'Giữ vững chất \u00a0lượng'),
    ],
    'Quyết định, căn cứ: hai dấu cách liền nhau giữa hai chữ (2 chỗ).',
  ],
  [
    'trang/ngat-trang',
    [
      inText(
        /<w:p><w:pPr><w:pStyle w:val="KetThucPhan"\/><w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr><\/w:pPr><\/w:p>(?=(?:(?!KetThucPhan).)*SoPhuLuc)/s,
        empty.repeat(9),
      ),
    ],
    'Phụ lục: sang trang bằng 9 đoạn trống.',
  ],
  [
    'trang/bang-tran-le',
    [
      inText(
        /(<w:tblStyle w:val="Bang"\/><w:tblW w:w=")\d+(".*?<w:tblGrid>)<w:gridCol w:w="\d+"\/>(.*?)<w:tcW w:w="\d+"/s,
        '$111000$2<w:gridCol w:w="6000"/>$3<w:tcW w:w="9000"',
      ),
    ],
    'bảng rộng',
  ],
  [
    'trang/lap-dau-bang',
    [inText('<w:tblHeader/>', '')],
    'Phụ lục, bảng, đầu bảng: bảng dài hơn một trang mà dòng đầu bảng không lặp lại.',
  ],
  ['trang/nguoi-ky', [inStyle('HoTen', ...thin)], 'Phần ký: chữ chưa đậm.'],
  [
    'trang/noi-nhan',
    [inStyle('NoiNhan', /<w:sz w:val="22"\/>/, '<w:sz w:val="26"/>')],
    'Nơi nhận: cỡ chữ 13, phải là 11 (2 chỗ).',
  ],
  [
    'trang/phu-luc',
    [inText('>Phụ lục<', '>PHỤ LỤC<')],
    'Phụ lục: viết toàn chữ in hoa, phải là chữ in thường.',
  ],
]

const pages = ({ diagnostics }: Pick<CheckedWord, 'diagnostics'>) =>
  diagnostics.filter(({ rule }) => rule.startsWith('trang/'))

describe('rules of the page', () => {
  it('say nothing of a document of the program', () => {
    const found = checked([])
    expect(pages(found)).toEqual([])
    expect(found.notJudged).toEqual([])
  })

  it.each(faults)('%s sees it', (rule, edits, message) => {
    const found = pages(checked(edits)).filter(one => one.rule === rule)
    expect(found.map(one => one.message)).toEqual([expect.stringContaining(message)])
  })

  it('each has a fault here that it sees, and an explanation with the decree or practice behind it', () => {
    expect(pageRules.map(({ id }) => id).filter(id => !faults.some(([rule]) => rule === id))).toEqual([])
    for (const { id, group, title, explanation, example } of pageRules) {
      expect(id.startsWith(`${group}/`)).toBe(true)
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u)
      expect(explanation).toMatch(/^[\p{Lu}“].*\.$/u)
      expect(example).toMatch(/\[-.*?-\]|\{\+.*?\+\}/u)
    }
  })

  it.each(faults)('%s points at what it means, and into the XML', (rule, edits) => {
    const { diagnostics, document, text } = checked(edits)
    const [finding] = diagnostics.filter(one => one.rule === rule)
    expect(document).toBeDefined()
    for (const place of finding!.inWord!) {
      const line = text.split('\n')[place.paragraph - 1]
      expect(line).toBeDefined()
      expect(place.words).not.toBe('')
      expect(place.part).toBe('word/document.xml')
      expect(place.end).toBeGreaterThan(place.start)
      expect(place.to).toBeLessThanOrEqual(line!.length)
      if (place.runs !== undefined) {
        expect(place.runs.start).toBeGreaterThanOrEqual(place.start)
        expect(place.runs.end).toBeLessThanOrEqual(place.end)
      }
    }
  })
})
