import { describe, expect, it } from 'vitest'
import fc from '../../helpers/fast-check.ts'
import { hintsOf, mended, toldOfText, wordsOf } from './told.ts'

describe('blanks around punctuation', () => {
  const rule = 'dau-cach-quanh-dau-cau'
  it.each([
    ['Rà soát thủ tục , công khai kết quả.', ' ,'],
    ['Rà soát thủ tục . Công khai kết quả.', ' .'],
    ['Bảo đảm tính khả thi, tính hiệu quả ...', ' ...'],
    ['Ban hành Kế hoạch này.Trong đó, nêu rõ trách nhiệm.', '.'],
    ['Rà soát thủ tục,công khai kết quả.', ','],
    ['Rà soát (theo mẫu )và báo cáo.', ' )'],
    ['Rà soát ( theo mẫu) và báo cáo.', '( '],
    ['Cải cách thủ tục hành chính(TTHC) của xã.', '('],
    ['Chủ tịch, PCT.UBND xã chỉ đạo.', '.'],
  ])('%s', (text, words) => expect(wordsOf(rule, text)).toContain(words))

  it.each([
    'Áp dụng TCVN ISO 9001:2015, họp lúc 7:30, đạt 99,9%.',
    'Xem tại https://dichvucong.gov.vn/p/home.html,xem thêm tại thu@xa.gov.vn.',
    'Nghị định số 130/2005/NĐ-CP, TP.HCM, v.v... và ThS.Nguyễn Văn B.',
    'Hôm nay, ngày ... tháng ... năm ..., tại trụ sở ...',
    'Số tiền: 1.000.000 đồng; mục 1.2.3.',
  ])('is silent on: %s', text => expect(wordsOf(rule, text)).toEqual([]))

  it('mends what it finds', () => {
    expect(mended('Rà soát thủ tục , công khai kết quả . Báo cáo,đề xuất.', rule)).toBe(
      'Rà soát thủ tục, công khai kết quả. Báo cáo, đề xuất.',
    )
  })

  it('gives no fix across a value that was put in', () => {
    expect(toldOfText('Năm {{nam}} , xã rà soát.', rule)).toEqual([[rule, ' ,']])
    expect(mended('Năm {{nam}} , xã rà soát.', rule)).toBe('Năm {{nam}}, xã rà soát.')
  })

  it('finds the same in text whose marks are typed apart (NFD)', () => {
    expect(wordsOf(rule, 'Rà soát thủ tục , công khai.'.normalize('NFD'))).toEqual([' ,'])
  })
})

describe('doubled words', () => {
  const rule = 'lap-tu'
  it.each([
    ['Trách nhiệm của của các đơn vị.', 'của của'],
    ['Rà soát các các thủ tục.', 'các các'],
    ['Tham mưu cải cách tổ tổ chức bộ máy.', 'tổ tổ'],
    ['Giao các cơ quan các cơ quan báo cáo.', 'các cơ quan các cơ quan'],
    ['Tham mưu thực hiện tổ chức thực hiện chấm điểm.', 'thực hiện tổ chức thực hiện'],
    ['Gửi về phòng Văn phòng để tổng hợp.', 'phòng Văn phòng'],
  ])('%s', (text, words) => expect(wordsOf(rule, text)).toEqual([words]))

  it.each([
    'Luôn luôn lắng nghe, dần dần hoàn thiện, ngày ngày cập nhật, xa xa.',
    'Xử lý hành vi vi phạm; bảo đảm hệ thống thống nhất, thông tin tin cậy.',
    'Trưởng phòng Phòng Kinh tế, Trưởng ban Ban Chỉ đạo.',
    'Hoàn thành, hoàn thành vượt mức kế hoạch.',
    'Nhóm I I và II II; UBND xã X X.',
    'Lập quy hoạch phân khu khu công nghiệp; phân công công việc; học sinh sinh viên.',
    'Hoàn thành bổ sung sơ đồ đồ họa; tuân thủ thủ tục; kiểm định định kỳ; hình thành thành phố.',
    'Bãi đỗ hàng không không thuộc quy hoạch; lực lượng Phòng không không quân; năm tiếp theo theo kế hoạch.',
    'Các tỉnh Trung Trung Bộ.',
    'Nêu tại Mục II Phần II Phần A.',
    'Cấp Giấy chứng nhận cho bên nhận cho bên nhận đổi.',
  ])('is silent on: %s', text => expect(wordsOf(rule, text)).toEqual([]))

  it('takes two words that meet for what they are, also where the plan has both in one elsewhere', () => {
    expect(wordsOf(rule, 'Xử lý hành vi phạm luật.\nXử lý hành vi vi phạm luật.')).toEqual([])
    expect(wordsOf(rule, 'Ủy ban nhân dân cấp xã.\nỦy ban nhân dân dân cấp tỉnh.')).toEqual(['dân dân'])
  })

  it('tells a clause that one sentence has twice', () => {
    expect(
      wordsOf(rule, 'Mở lớp học nghề, dạy chữ, tổ chức hội; mở lớp học nghề, dạy chữ, lập quỹ khuyến học.'),
    ).toEqual(['mở lớp học nghề, dạy chữ'])
    expect(wordsOf(rule, 'Công khai kết quả giải quyết; sửa mẫu đơn; công khai kết quả giải quyết.')).toEqual(
      ['công khai kết quả giải quyết'],
    )
  })

  it('leaves posts, and lists that are told again for another case, alone', () => {
    expect(
      wordsOf(
        rule,
        'Ông A, Phó Chủ tịch Ủy ban nhân dân; ông B, Phó Chủ tịch Ủy ban nhân dân. Rà soát thủ tục; rà soát thủ tục nội bộ.',
      ),
    ).toEqual([])
    expect(
      wordsOf(
        rule,
        'Năm ngày với các xã miền núi; vùng có nhiều khó khăn; đảo; mười ngày với các xã miền núi; vùng có nhiều khó khăn; đảo.',
      ),
    ).toEqual([])
  })

  it('gives no fix where another word may be meant', () =>
    expect(mended('Tham mưu cải cách tổ tổ chức bộ máy.', rule)).toBe('Tham mưu cải cách tổ tổ chức bộ máy.'))

  it('mends what it finds', () => {
    expect(mended('Trách nhiệm của của các các đơn vị.', rule)).toBe('Trách nhiệm của các đơn vị.')
  })
})

describe('doubled punctuation', () => {
  const rule = 'dau-cau-lap'
  it.each([
    ['Các phòng: Tài chính, , Tư pháp.', ', ,'],
    ['Rà soát thủ tục,, công khai.', ',,'],
    ['Phát triển dịch vụ không giấy tờ..', '..'],
    ['Rà soát thủ tục;. Công khai.', ';.'],
  ])('%s', (text, words) => expect(wordsOf(rule, text)).toEqual([words]))

  it('takes two dots behind a comma for a list that goes on', () =>
    expect(hintsOf('Trồng lúa, ngô,.. trên đồng.', rule)).toEqual(['Viết “lúa, ngô,...”.']))

  it.each(['Áp phích...; tờ rơi...).', 'Cơ chế liên thông;...', 'Lệ phí, v.v.. và v.v...', 'TW., HU., xã.'])(
    'is silent on: %s',
    text => expect(wordsOf(rule, text)).toEqual([]),
  )
})

describe('hyphens, spans of years, percents, dates', () => {
  it('tells a hyphen between paired nouns without blanks, and with one', () => {
    expect(wordsOf('dau-noi', 'Các tổ chức chính trị-xã hội và kinh tế- xã hội.')).toEqual(['-', '- '])
    expect(mended('Các tổ chức chính trị-xã hội.', 'dau-noi')).toBe('Các tổ chức chính trị - xã hội.')
  })
  it('leaves foreign names, codes and spans alone', () => {
    expect(
      wordsOf('dau-noi', 'Mác - Lê-nin, in-tơ-nét, QĐ-UBND, 2021-2025, thứ Hai-thứ Sáu, 12-NQ/TU.'),
    ).toEqual([])
  })
  it('tells a spaced percent only where the others are not', () => {
    expect(wordsOf('dau-cach-thua', 'Đạt 90% và 100 % hồ sơ; 80% văn bản.')).toEqual([' '])
    expect(wordsOf('dau-cach-thua', 'Đạt 90 % và 100 % hồ sơ.')).toEqual([])
  })
  it('takes blanks to fill in for what they are', () => {
    expect(wordsOf('dau-cach-thua', 'Chương trình số    -CTr/TU ngày   /01/2026.')).toEqual([])
  })
  it('tells “kinh tế xã hội” where the plan has a hyphen elsewhere', () => {
    const text = 'Phát triển kinh tế xã hội.\nMục tiêu kinh tế - xã hội.\nNền kinh tế xã hội chủ nghĩa.'
    expect(wordsOf('dau-noi', text)).toEqual(['kinh tế xã hội'])
    expect(mended(text, 'dau-noi')).toContain('Phát triển kinh tế - xã hội.')
    expect(wordsOf('dau-noi', 'Phát triển kinh tế xã hội.')).toEqual([])
  })
  it('tells a span of years with a blank on one side, however few there are', () => {
    expect(wordsOf('khoang-nam', 'Giai đoạn 2021- 2030, 2021 - 2025.')).toEqual(['2021- 2030'])
    expect(mended('Giai đoạn 2021 -2030, 2021 - 2025.', 'khoang-nam')).toBe(
      'Giai đoạn 2021 - 2030, 2021 - 2025.',
    )
    expect(wordsOf('khoang-nam', 'Giai đoạn 2021-2030, 2021 - 2025.')).toEqual([])
  })
  it('tells months from March on with a zero where the plan mostly writes none', () => {
    const text = 'Ngày 01/7/2016, ngày 12/5/2026, ngày 15 tháng 8 năm 2026; ngày 01/07/2016.'
    expect(wordsOf('thang-thua-so-0', text)).toEqual(['07'])
    expect(mended(text, 'thang-thua-so-0')).toContain('; ngày 01/7/2016.')
    expect(wordsOf('thang-thua-so-0', 'Ngày 12/5/2026, ngày 01/07/2016; ngày 12/10/2026.')).toEqual([])
  })
  it('wants a zero before days below ten and the first two months', () => {
    expect(
      wordsOf(
        'ngay-thang',
        'Trước ngày 5/3/2026, ngày 15/1/2026, ngày 05/3/2026, tháng 2/2026, tháng 9/2026.',
      ),
    ).toEqual(['5', '1', '2'])
  })
})

describe('blanks around marks that are part of a name', () => {
  it.each(['Tệp định dạng .pdf và .docx.', 'Trình Sở VH, TT&DL, Phòng VHTT&DL, “…nội dung”, a…b.'])(
    '%s',
    text => expect(wordsOf('dau-cach-quanh-dau-cau', text)).toEqual([]),
  )
  it('tells a name in letters, and three dots between two words', () => {
    const text = 'Trình Sở VH,TT&DL. Phòng, chống lãng phí tài sản nhà nước…đảm bảo đúng hạn.'
    expect(wordsOf('dau-cach-quanh-dau-cau', text)).toEqual([',', '…'])
    expect(mended(text, 'dau-cach-quanh-dau-cau')).toBe(
      'Trình Sở VH, TT&DL. Phòng, chống lãng phí tài sản nhà nước… đảm bảo đúng hạn.',
    )
  })
  it('tells others still', () =>
    expect(wordsOf('dau-cach-quanh-dau-cau', 'Rà soát thủ tục .Công khai,niêm yết.')).toEqual([' .', ',']))
})

describe('commas', () => {
  it('are missing in “cán bộ đảng viên”, and in “các bộ ngành” where the plan has them elsewhere', () => {
    expect(wordsOf('thieu-dau-phay', 'Vận động cán bộ đảng viên.')).toEqual(['cán bộ đảng viên'])
    expect(wordsOf('thieu-dau-phay', 'Gửi các bộ ngành.\nCác bộ, ngành và các bộ, ngành khác.')).toEqual([
      'các bộ ngành',
    ])
    expect(wordsOf('thieu-dau-phay', 'Gửi các bộ ngành; các cán bộ ngành nội vụ.')).toEqual([])
  })
  it.each(['Các đơn vị thuộc, trực thuộc Bộ báo cáo.', 'Rà soát triệt để, khoa học.'])(
    'are right in: %s',
    text => expect(wordsOf('thua-dau-phay', text)).toEqual([]),
  )
  it('tells one that is missing between words of one kind', () => {
    expect(wordsOf('thieu-dau-phay', 'Công tác chỉ đạo điều hành của cán bộ công chức.')).toEqual([
      'chỉ đạo điều hành',
      'cán bộ công chức',
    ])
    expect(mended('Chủ trì phối hợp với các đơn vị.', 'thieu-dau-phay')).toBe(
      'Chủ trì, phối hợp với các đơn vị.',
    )
  })
  it('knows the lead unit that coordinates', () => {
    expect(wordsOf('thieu-dau-phay', 'Cơ quan chủ trì phối hợp với Công an xã.')).toEqual([])
  })
  it('looks at the plan itself where both forms may be right', () => {
    expect(wordsOf('thieu-dau-phay', 'Trình độ chuyên môn nghiệp vụ.')).toEqual([])
    expect(
      wordsOf(
        'thieu-dau-phay',
        'Trình độ chuyên môn, nghiệp vụ; bồi dưỡng chuyên môn, nghiệp vụ.\nĐào tạo chuyên môn nghiệp vụ.',
      ),
    ).toEqual(['chuyên môn nghiệp vụ'])
  })
  it('tells one that is missing behind the opening of a sentence', () => {
    expect(wordsOf('thieu-dau-phay', 'Căn cứ Kế hoạch này yêu cầu các đơn vị thực hiện.')).toEqual([' '])
    expect(wordsOf('thieu-dau-phay', 'Căn cứ Kế hoạch này và yêu cầu của tỉnh.')).toEqual([])
  })
  it('tells one between who does a thing and what he does', () => {
    expect(wordsOf('thua-dau-phay', '- Công chức Tài chính - Kế toán, tham mưu bố trí kinh phí.')).toEqual([
      ',',
    ])
    expect(
      wordsOf('thua-dau-phay', '- Cán bộ, công chức, viên chức tham mưu; công chức xã chủ trì, phối hợp.'),
    ).toEqual([])
  })
  it('tells one that parts what belongs together', () => {
    expect(
      wordsOf(
        'thua-dau-phay',
        '- Thường xuyên, rà soát thủ tục của các đơn vị, có liên quan.\n- Chịu trách nhiệm trong, kiểm tra.',
      ),
    ).toEqual([',', ',', ','])
    expect(
      wordsOf(
        'thua-dau-phay',
        '- Thường xuyên, kịp thời rà soát; bên trong, bên ngoài; cùng với, đơn vị trực thuộc, có con dấu.',
      ),
    ).toEqual([])
  })
})

it('never fails, whatever is typed', () => {
  const piece = fc.constantFrom(
    'của ',
    'các',
    ' ,',
    '..',
    '(',
    ')',
    '“',
    '”',
    '1.',
    'a)',
    ' - ',
    '-',
    '%',
    '2021 - 2025',
    'ngày 1/1/2026',
    '\n',
    ' ',
    'Rà soát',
    '…',
    './.',
    '"',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('').replace(/^[ \n]+/, '')
      for (const [, words] of toldOfText(`Mở đầu.\n${text}`)) expect(typeof words).toBe('string')
    }),
    { numRuns: 60 },
  )
})

describe('debris of typing and pasting', () => {
  it('stars that open or close nothing', () => {
    expect(wordsOf('chu-lac', 'Tăng cường công tác* tuyên truyền.')).toEqual(['*'])
    expect(wordsOf('chu-lac', 'Tăng cường *công tác tuyên truyền.')).toEqual(['*'])
    expect(wordsOf('chu-lac', '**Mục tiêu: giữ vững kết quả.')).toEqual(['**'])
  })
  it.each([
    'Đạt chuẩn OCOP 4* trở lên, tính theo a*b và 5 * 3.',
    'Số liệu của huyện* năm trước.\n* Số liệu ước tính.',
    'Chú ý (*) và (**) ở dưới bảng.',
    'Một **chữ đậm** và *chữ nghiêng*, một dấu \\* như đã gõ* \\*.'.replace('gõ* ', 'gõ '),
  ])('is silent on stars that say something: %s', text => expect(wordsOf('chu-lac', text)).toEqual([]))
  it('borrowed words with blanks around their hyphens', () => {
    expect(wordsOf('dau-noi', 'Treo pa - nô, Áp - phích và pa -nô tuyên truyền.')).toEqual([
      'pa - nô',
      'Áp - phích',
      'pa -nô',
    ])
    expect(hintsOf('Treo pa - nô.', 'dau-noi')).toEqual(['Viết “pa-nô”.'])
    expect(wordsOf('dau-noi', 'Treo pa-nô, pa nô; A - mi - ăng - Sở Xây dựng xử lý.')).toEqual([
      'A - mi - ăng',
    ])
  })
  it('a bracket whose opening is lost behind a number', () => {
    expect(wordsOf('ngoac-khong-du', 'Báo cáo theo mẫu số 1), gửi trước ngày 15.')).toEqual([')'])
    expect(wordsOf('ngoac-khong-du', 'Gồm: 1) rà soát; 2) công khai; a) niêm yết.\n3)')).toEqual([])
  })
  it('a comma is missing before guidance on what a law rules', () => {
    expect(wordsOf('thieu-dau-phay', 'Ban hành văn bản quy định chi tiết hướng dẫn thi hành Luật.')).toEqual([
      'quy định chi tiết hướng dẫn thi hành',
    ])
    expect(wordsOf('thieu-dau-phay', 'Các sở, ban ngành phối hợp. Các ban ngành họp.')).toEqual([])
    expect(wordsOf('thieu-dau-phay', 'Các ban, ngành; sở, ban, ngành; các ban ngành.')).toEqual(['ban ngành'])
  })
  it('no comma is spare in “trong, ngoài”, none is missing in the name of a body', () => {
    expect(wordsOf('thua-dau-phay', 'Doanh nghiệp trong, ngoài nước tham gia.')).toEqual([])
    expect(wordsOf('thua-dau-phay', 'Doanh nghiệp trong, nước tham gia.')).toEqual([','])
    expect(wordsOf('thieu-dau-phay', 'Đoàn Kiểm tra giám sát của xã họp.')).toEqual([])
    expect(wordsOf('thieu-dau-phay', 'Tổ chức kiểm tra giám sát. Kiểm tra giám sát định kỳ.')).toEqual([
      'kiểm tra giám sát',
      'Kiểm tra giám sát',
    ])
  })
})
