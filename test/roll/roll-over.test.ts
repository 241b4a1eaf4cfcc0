import { describe, expect, it } from 'vitest'
import { targetName } from '../../src/roll/target-name.ts'
import { applySplices } from '../../src/yaml/splices.ts'
import { contentPlan } from '../helpers/small-plan.ts'
import { planOf, roll, rolledLine, told } from './roll.ts'

const small = (rest: string) => `nam: 2025
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
${rest}`

/** The lines that the draft has and the spec has not. */
const newLines = (text: string, options = {}): string[] => {
  const before = text.split('\n')
  return roll(text, options)
    .text.split('\n')
    .filter((line, index) => line !== before[index])
    .map(line => line.trim())
}

describe('an article', () => {
  it('has the year of its title moved', () => {
    const text = small(`quyet_dinh:
  ky_hieu: QĐ-UBND
  trich_yeu: Ban hành Kế hoạch
  dieu:
    - tieu_de: Nhiệm vụ năm 2025
      noi_dung: Các phòng thực hiện.
`)
    expect(newLines(text)).toEqual(['nam: 2026', '- tieu_de: Nhiệm vụ năm 2026'])
  })
})

describe('the head of a plan', () => {
  it('moves its year and leaves number and date blank, with the comments behind them', () => {
    const text = small(`quyet_dinh:
  so: 15          # văn thư cấp
  ky_hieu: QĐ-UBND
  ngay: "05/01/2025"
  trich_yeu: Ban hành Kế hoạch năm {{nam}}
  dieu:
    - Ban hành.
ke_hoach:
  trich_yeu: Kế hoạch
`)
    expect(newLines(text)).toEqual(['nam: 2026', 'so:           # văn thư cấp', 'ngay:'])
    expect(roll(text).changes.filter(({ kind }) => kind === 'blank')).toMatchObject([
      { line: 6, place: 'Quyết định, số', before: '15', after: '' },
      { line: 8, place: 'Quyết định, ngày ký', before: '05/01/2025' },
    ])
  })

  it('is left blank inside braces and below a `|` too', () => {
    expect(newLines(small('ke_hoach: { so: 7, ngay: 05/01/2025, trich_yeu: Kế hoạch }\n'))).toEqual([
      'nam: 2026',
      'ke_hoach: { so: , ngay: , trich_yeu: Kế hoạch }',
    ])
    const { text } = roll(small('ke_hoach:\n  ngay: |\n    05/01/2025\n  trich_yeu: Kế hoạch\n'))
    expect(text).toContain('ke_hoach:\n  ngay:\n  trich_yeu: Kế hoạch\n')
  })

  it('keeps its quotes, and what is blank already', () => {
    expect(
      newLines(
        small('ke_hoach:\n  so:\n  ngay: ""\n  trich_yeu: Kế hoạch\n').replace(
          'nam: 2025',
          "nam: '2025' # năm",
        ),
      ),
    ).toEqual(["nam: '2026' # năm"])
  })

  it('says who signed, once for each', () => {
    const text = small(
      'ke_hoach:\n  trich_yeu: Kế hoạch\n  nguoi_ky:\n    quyen_han: CHỦ TỊCH\n    ho_ten: Lê Văn Bình\n',
    )
    expect(newLines(text)).toEqual(['nam: 2026', 'ho_ten: Lê Văn Bình # XEM LẠI: người ký'])
    expect(roll(text).entries).toMatchObject([{ kind: 'signer', line: 9, markLine: 9, what: 'Lê Văn Bình' }])
  })

  it('keeps the phase that its year still lies in, and marks one that is over', () => {
    const text = small('ke_hoach:\n  trich_yeu: Kế hoạch\n').replace(
      'nam: 2025',
      'nam: 2024\ngiai_doan: 2021 - 2025',
    )
    expect(newLines(text)).toEqual(['nam: 2025'])
    expect(newLines(text, { year: 2026 })).toEqual([
      'nam: 2026',
      'giai_doan: 2021 - 2025 # XEM LẠI: giai đoạn 2021-2025 đã hết, giai đoạn sau là 2026-2030',
    ])
  })
})

describe('a plan', () => {
  it('is not rolled to its own year or an earlier one', () => {
    expect(told(planOf('x'), { year: 2025 })[0]).toContain(
      '1:6 error next/not-later Kế hoạch này đã là của năm 2025',
    )
    expect(told(planOf('x'), { year: 2024 })[0]).toContain('next/not-later')
  })

  it('that has errors is not rolled, and they are told', () => {
    expect(told('nam: 2025\nke_hoach:\n  trich_yeu: x\n')).toEqual([expect.stringContaining('spec/missing')])
  })

  it('keeps its BOM and its line ends', () => {
    const text = `\uFEFF${planOf('Trong năm 2025\nvà năm 2024').replaceAll('\n', '\r\n')}`
    expect(roll(text).text).toBe(
      text
        .replace('nam: 2025', 'nam: 2026')
        .replace('Trong năm 2025', 'Trong năm 2026')
        .replace(
          'và năm 2024',
          'và năm 2024 [! XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026]',
        ),
    )
  })

  it('is edited letter by letter where its text is typed in parts', () => {
    const decomposed = planOf('Kế hoạch năm 2025').normalize('NFD')
    expect(roll(decomposed).text).toBe(decomposed.replaceAll('2025', '2026'))
  })
})

describe('a mark', () => {
  it('is one a line, with its reasons joined, behind ids and footnotes', () => {
    expect(rolledLine('Thu 14,8 tỷ đồng, năm 2024 là 12 tỷ đồng. [#TC-1]')).toEqual({
      line: 'Thu 14,8 tỷ đồng, năm 2024 là 12 tỷ đồng. [#TC-1]',
      mark: 'năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026; số tiền 14,8 tỷ đồng',
    })
  })

  it('is a comment where the text is no block', () => {
    const text = contentPlan(
      '    - de_muc: Kết quả năm 2024\n    - "Thu 5 tỷ"   # tạm\n    - Chữ dài\n      xuống dòng năm 2024',
    ).replace('nam: 2026', 'nam: 2025')
    expect(newLines(text)).toEqual([
      'nam: 2026',
      '- de_muc: Kết quả năm 2024 # XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026',
      '- "Thu 5 tỷ"   # tạm # XEM LẠI: số tiền 5 tỷ',
      'xuống dòng năm 2024 # XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026',
    ])
  })

  it('is a comment on the line of the key where the text would print it or be looked up', () => {
    const text = small(`gia_tri:
  moc: |
    năm 2024
ke_hoach:
  trich_yeu: |
    Kết quả năm 2024
  noi_dung: "{{moc}}"
phu_luc:
  - ten: Bảng
    noi_dung:
      - bang:
          cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
          hang:
            - nhiem_vu: |
                Việc năm 2024
              chu_tri: |
                Tổ công tác năm 2024
`)
    expect(newLines(text)).toEqual([
      'nam: 2026',
      'moc: | # XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026',
      'trich_yeu: | # XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026',
      'Việc năm 2024 [! XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026]',
      'chu_tri: | # XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026',
    ])
    expect(roll(text).entries.map(({ line, markLine }) => [line, markLine])).toEqual([
      [7, 6],
      [10, 9],
      [19, 19],
      [21, 20],
    ])
  })

  it('stands at the end of what `>` joins, where a name that is broken is told', () => {
    const text = planOf('Trong năm 2025 do Văn\nphòng làm, như năm 2024\nđã làm.\n\nNăm 2025.').replace(
      '- |',
      '- >',
    )
    const units = [{ old: 'vp', name: 'Văn phòng HĐND', file: 'm.yaml', start: { line: 1, column: 1 } }]
    expect(newLines(text, { units })).toEqual([
      'nam: 2026',
      'vp: Văn phòng HĐND',
      'Trong năm 2026 do Văn',
      'đã làm. [! XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026; sửa Văn phòng thành Văn phòng HĐND]',
      'Năm 2026.',
    ])
  })

  it('stands in a cell of words in a row that is a line', () => {
    const text = small(`ke_hoach:
  trich_yeu: Kế hoạch
  noi_dung:
    - bang:
        cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
        hang: |
          # I | Việc năm 2024
          Việc một | Văn phòng | Quý I/2024
          Việc hai | Ban năm 2024 | ^
          ^ | Ban năm 2024 | ^
`)
    const note = '[! XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026]'
    expect(newLines(text)).toEqual([
      'nam: 2026',
      'hang: | # XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026',
      `# I ${note} | Việc năm 2024`,
      `Việc một | Văn phòng | Quý I/2024 ${note}`,
      `Việc hai ${note} | Ban năm 2024 | ^`,
    ])
  })

  it('of a signer is a comment behind brackets, and above a text below a `|`', () => {
    const text = small(
      'ke_hoach:\n  trich_yeu: Kế hoạch\n  nguoi_ky: {\n    ho_ten: Lê Văn Bình,\n    quyen_han: CHỦ TỊCH }\n',
    )
    expect(newLines(text)).toEqual(['nam: 2026', 'quyen_han: CHỦ TỊCH } # XEM LẠI: người ký'])
    const block = small('ke_hoach:\n  trich_yeu: Kế hoạch\n  nguoi_ky:\n    ho_ten: |\n      Lê Văn Bình\n')
    expect(newLines(block)).toEqual(['nam: 2026', 'ho_ten: | # XEM LẠI: người ký'])
  })

  it('is a comment behind a list or map in brackets', () => {
    const text = small(`ke_hoach:
  trich_yeu: Kế hoạch
  noi_dung: [ Kết quả năm 2024,
    'Thu 5 tỷ' ]
`)
    expect(newLines(text)).toEqual([
      'nam: 2026',
      "'Thu 5 tỷ' ] # XEM LẠI: năm 2024, có thể phải là 2025 (viết {{nam_truoc}}) hoặc 2026; số tiền 5 tỷ",
    ])
  })
})

describe('what has to be looked at', () => {
  it.each([
    ['Tối thiểu 99,9% hồ sơ đúng hạn.', 'chỉ tiêu 99,9%'],
    ['Đạt từ 95%-100% hồ sơ; trên 80% dịch vụ', 'chỉ tiêu 95%-100%, 80%'],
    ['100% văn bản được kiểm tra, 100,0 % hồ sơ số hóa.', ''],
    ['100% hồ sơ cập nhật, 90% đúng hạn', 'chỉ tiêu 90%'],
    ['Thu 1.250 triệu đồng', 'số tiền 1.250 triệu đồng'],
    ['Kinh phí 12.500.000 đồng', 'số tiền 12.500.000 đồng'],
    ['01 tỷ lệ, 02 đồng chí, 3 triệu người', ''],
    ['Dịch vụ công mức độ 3, 4; ISO 9001:2015; Điều 5 khoản 2', ''],
    ['1.1. Mục tiêu 2', ''],
  ])('in “%s” is marked with “%s”', (line, mark) => {
    expect(rolledLine(line)).toEqual({ line, mark })
  })

  it('is any figure in a part of targets', () => {
    const text = contentPlan(
      '    - de_muc: Chỉ tiêu\n      noi_dung: |\n        1.1. Có ít nhất 01 sáng kiến, trong tháng 3 họp 2 lần.',
    ).replace('nam: 2026', 'nam: 2025')
    expect(newLines(text)[1]).toBe(
      '1.1. Có ít nhất 01 sáng kiến, trong tháng 3 họp 2 lần. [! XEM LẠI: chỉ tiêu 01 sáng kiến, 2 lần]',
    )
  })

  it('is a table of figures, once', () => {
    const text = small(`ke_hoach:
  trich_yeu: Kế hoạch
  noi_dung:
    - bang:
        cot: { ten: Tiêu chí, dat: Đạt, toi_da: Tối đa }
        hang:
          - { ten: Một, dat: 1, toi_da: 2 }
          - { ten: Hai, dat: 2, toi_da: 2 }
`)
    expect(newLines(text)).toEqual(['nam: 2026', 'hang: # XEM LẠI: số liệu trong bảng'])
  })

  it('is a deadline with several kinds of time', () => {
    const text = small(`ke_hoach:
  trich_yeu: Kế hoạch
  noi_dung:
    - bang:
        cot: { nhiem_vu: Nhiệm vụ, thoi_gian: Thời gian }
        hang:
          - { nhiem_vu: Một, thoi_gian: Quý I/2025; thường xuyên }
          - { nhiem_vu: Hai, thoi_gian: Ngày 05 tháng 02 năm 2025 }
          - { nhiem_vu: Ba, thoi_gian: Trước 15/11 hàng năm }
`)
    expect(newLines(text)).toEqual([
      'nam: 2026',
      '- { nhiem_vu: Một, thoi_gian: Quý I/2026; thường xuyên } # XEM LẠI: thời hạn có nhiều mốc',
      '- { nhiem_vu: Hai, thoi_gian: Ngày 05 tháng 02 năm 2026 }',
    ])
  })

  it('is the number of the old decision where it was typed out', () => {
    const text = small(`quyet_dinh:
  trich_yeu: Ban hành
  dieu:
    - Ban hành.
ke_hoach:
  trich_yeu: Kế hoạch
  kem_theo: |
    (Kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2025 của Chủ tịch UBND xã)
  noi_dung: Kèm theo Quyết định số    /QĐ-UBND ngày    /01/2025
`)
    expect(newLines(text)).toEqual([
      'nam: 2026',
      '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2025 của Chủ tịch UBND xã) [! XEM LẠI: Quyết định số 15/QĐ-UBND là số của văn bản cũ]',
      'noi_dung: Kèm theo Quyết định số    /QĐ-UBND ngày    /01/2026',
    ])
  })

  it('is a citation whose title goes by {{nam}}', () => {
    expect(
      rolledLine('Căn cứ Kế hoạch số 5/KH-UBND ngày 3/1/2022 của UBND tỉnh về tuyên truyền năm {{nam}};')
        .mark,
    ).toBe('Kế hoạch số 5/KH-UBND có năm viết bằng giá trị tự đổi')
  })

  it('is an item of an upper plan of the old year', () => {
    const text = contentPlan('    - de_muc: Việc\n      theo: KH-2025, mục II').replace(
      'nam: 2026',
      'nam: 2025',
    )
    expect(newLines(text)).toEqual([
      'nam: 2026',
      'theo: KH-2025, mục II # XEM LẠI: nội dung của văn bản năm cũ',
    ])
  })

  it('is told with its place, and comments with an old year without a mark', () => {
    expect(roll(`# Bản năm 2025\n${planOf('Kết quả năm 2024')}`).entries).toMatchObject([
      { kind: 'comment', line: 1, column: 1, what: '# Bản năm 2025' },
      {
        kind: 'previous-year',
        line: 12,
        column: 19,
        markLine: 12,
        place: 'Kế hoạch',
        suggestion: expect.stringContaining('{{nam_truoc}}'),
      },
    ])
    expect(roll(`# Bản năm 2025\n${planOf('x')}`).entries[0]).not.toHaveProperty('markLine')
  })

  it('is told in a file that the spec names, which is not changed', () => {
    const text = contentPlan('    - tep: muc-1.txt').replace('nam: 2026', 'nam: 2025')
    const { entries, text: draft } = roll(text, {}, { 'muc-1.txt': 'Trong năm 2025\nvà năm 2024' })
    expect(draft).toBe(text.replace('nam: 2025', 'nam: 2026'))
    expect(entries).toMatchObject([
      { kind: 'not-changed', file: 'muc-1.txt', line: 1, column: 11, what: '2025' },
      { kind: 'previous-year', file: 'muc-1.txt', line: 2, column: 8 },
    ])
    expect(entries.every(entry => entry.markLine === undefined)).toBe(true)
  })

  it('is a year that cannot be changed where it stands', () => {
    const text = planOf('x').replace('trich_yeu: Thử', 'trich_yeu: "Kế hoạch năm 20\\x325"')
    expect(newLines(text)).toEqual([
      'nam: 2026',
      'trich_yeu: "Kế hoạch năm 20\\x325" # XEM LẠI: sửa 2025 thành 2026',
    ])
  })
})

describe('a document that is cited often', () => {
  const marked = (text: string): string[] =>
    roll(text)
      .text.split('\n')
      .filter(line => line.includes('XEM LẠI'))
      .map(line => line.trim())

  it('has one mark, at the first place, also where it is cited in short later', () => {
    const cited = 'Quyết định số 12/QĐ-UBND ngày 25/9/2024'
    const text = planOf(`Theo ${cited} của UBND tỉnh về số hóa.\nNhư ${cited}.\nTheo Quyết định 12/QĐ-UBND.`)
    expect(marked(text)).toEqual([
      `Theo ${cited} của UBND tỉnh về số hóa. [! XEM LẠI: Quyết định số 12/QĐ-UBND ban hành năm 2024]`,
    ])
    expect(roll(text).entries).toMatchObject([{ why: 'văn bản ban hành năm 2024; còn dẫn ở 2 chỗ khác' }])
  })

  it('is another where date or issuer differ', () => {
    expect(
      marked(
        planOf(
          'Theo Quyết định số 12/QĐ-UBND ngày 25/9/2024 của UBND tỉnh.\nTheo Quyết định số 12/QĐ-UBND ngày 02/02/2025 của UBND xã.',
        ),
      ),
    ).toHaveLength(2)
  })

  it('has no mark for its year alone where it stays in force until it is replaced, or its phase goes on', () => {
    for (const line of [
      'Theo Nghị định số 13/2024/NĐ-CP ngày 05/02/2024 của Chính phủ.',
      'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
      'Theo Kế hoạch số 5/KH-UBND ngày 05/02/2025 của UBND tỉnh về số hóa giai đoạn 2025 - 2030.',
    ])
      expect(rolledLine(line)).toEqual({ line, mark: '' })
  })
})

describe('a citation over two lines', () => {
  const rolled = (lines: string) =>
    roll(planOf(lines))
      .text.split('\n')
      .slice(10)
      .map(line => line.trim())
      .filter(line => line !== '')

  it('keeps the date of the other document, and is marked where it begins', () => {
    expect(
      rolled('Theo Kế hoạch số 5/KH-UBND\nngày 05/02/2025 của UBND tỉnh về\nsố hóa.\nXong trong năm 2025.'),
    ).toEqual([
      'Theo Kế hoạch số 5/KH-UBND [! XEM LẠI: Kế hoạch số 5/KH-UBND ban hành năm 2025]',
      'ngày 05/02/2025 của UBND tỉnh về',
      'số hóa.',
      'Xong trong năm 2026.',
    ])
    const titled = planOf('x').replace(
      /trich_yeu: .*/,
      'trich_yeu: |\n    Thực hiện Kế hoạch số 5/KH-UBND ngày\n    05/02/2025 của UBND tỉnh năm 2025',
    )
    expect(roll(titled).text).toContain('    05/02/2025 của UBND tỉnh')
  })

  it('is over where its sentence is', () => {
    expect(rolled('Theo Kế hoạch số 5/KH-UBND.\nngày 05/02/2025 họp.')[1]).toBe('ngày 05/02/2026 họp.')
  })
})

describe('the name of a law with a year', () => {
  it.each([
    'Tuyên truyền Bộ luật Hình sự 2025, Luật Đất đai 2024.',
    'Tập huấn Luật Nhà giáo 2025 cho giáo viên.',
    'Phổ biến Bộ luật Tố tụng hình sự năm 2025 và Luật Thanh tra (sửa đổi) năm 2025.',
    'Thi hành Luật Bảo vệ dữ liệu cá nhân 2025',
    'Theo Luật Xử lý vi phạm hành chính năm 2012 (sửa đổi, bổ sung năm 2025).',
  ])('is no old year, and does not move: %s', line => {
    expect(rolledLine(line)).toEqual({ line, mark: '' })
    expect(rolledLine(line.normalize('NFD')).line.normalize('NFC')).toBe(line)
  })

  it('leaves the year of the plan behind it', () => {
    expect(rolledLine('Triển khai Luật Dữ liệu 2025 trong năm 2025.').line).toBe(
      'Triển khai Luật Dữ liệu 2025 trong năm 2026.',
    )
    expect(rolledLine('Đoàn Luật sư tỉnh trong năm 2025').line).toBe('Đoàn Luật sư tỉnh trong năm 2026')
  })
})

describe('a time in the year after', () => {
  it.each([
    ['Thực hiện từ tháng 11/2025 đến tháng 01/2026.', 'Thực hiện từ tháng 11/2026 đến tháng 01/2027.'],
    ['Tổng kết năm 2025 trước ngày 15/01/2026.', 'Tổng kết năm 2026 trước ngày 15/01/2027.'],
    ['Tổng kết năm {{nam}} xong trong quý I/2026.', 'Tổng kết năm {{nam}} xong trong quý I/2027.'],
    [
      'Xây dựng Kế hoạch cải cách hành chính năm 2026 trong tháng 12/2025.',
      'Xây dựng Kế hoạch cải cách hành chính năm 2027 trong tháng 12/2026.',
    ],
  ])('moves with the plan in one sentence: %s', (line, moved) => {
    expect(rolledLine(line)).toEqual({ line: moved, mark: '' })
  })

  it.each([
    'Nộp trước ngày 15/01/2026.',
    'Trong năm nay. Nộp trước ngày 15/01/2026.',
    'Luật có hiệu lực từ ngày 01/01/2026.',
  ])('is marked where the plan’s year is not beside it, or where it begins something: %s', line => {
    const { line: kept, mark } = rolledLine(line)
    expect(kept).toBe(line)
    expect(mark).toContain('năm 2026, có thể phải là 2027')
  })

  it('stays where a law comes into force, beside the plan’s year', () => {
    expect(rolledLine('Năm 2025 chuẩn bị để Luật có hiệu lực thi hành từ 01/01/2026.').line).toBe(
      'Năm 2026 chuẩn bị để Luật có hiệu lực thi hành từ 01/01/2026.',
    )
  })
})

describe('splices', () => {
  it('tell where each place of the text before stands', () => {
    const { text, newOffset } = applySplices('0123456789', [
      { from: 2, to: 4, text: 'abc' },
      { from: 6, to: 6, text: '++' },
      { from: 7, to: 9, text: '' },
    ])
    expect(text).toBe('01abc45++69')
    expect([0, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(newOffset)).toEqual([0, 2, 2, 5, 6, 7, 10, 10, 10, 11])
  })
})

describe('the name of the draft', () => {
  const year = { unit: 'year', old: { from: 2025, to: 2025 }, next: { from: 2026, to: 2026 }, by: 1 } as const
  const phase = {
    unit: 'phase',
    old: { from: 2021, to: 2025 },
    next: { from: 2026, to: 2030 },
    by: 5,
  } as const

  it.each([
    ['plans/ke-hoach-2025.yaml', year, 'plans/ke-hoach-2026.yaml'],
    ['ke-hoach.yml', year, 'ke-hoach-2026.yml'],
    ['C:\\kh 2025\\kế hoạch 2025.yaml', year, 'C:\\kh 2025\\kế hoạch 2026.yaml'],
    ['kh-2024-120253.yaml', year, 'kh-2024-120253-2026.yaml'],
    ['ke-hoach', year, 'ke-hoach-2026.yaml'],
    ['kh-2021-2025.yaml', phase, 'kh-2026-2030.yaml'],
    ['kh.yaml', phase, 'kh-2026-2030.yaml'],
  ])('of %s has the new year', (file, step, name) => {
    expect(targetName(file, step)).toBe(name)
  })
})
