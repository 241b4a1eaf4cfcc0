import { describe, expect, it } from 'vitest'
import { check, found, planOf } from './findings.ts'

const whole =
  'Quyết định số 215/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Lâm Đồng ban hành Quy chế văn hóa công sở'

describe('a first mention', () => {
  it('is another than one whose kind begins with Đ where its own begins with D', () => {
    expect(
      found(['- Thực hiện Đề án số 7/ĐA-UBND.', '- Thực hiện Dự án số 7/DA-UBND.']).map(
        told => told.split(':')[0],
      ),
    ).toEqual(['lan-dau-thieu 1', 'lan-dau-thieu 2'])
  })

  it('needs date, issuer and title; a later one does not', () => {
    expect(found([`- Thực hiện ${whole}.`, '- Niêm yết Quyết định số 215/QĐ-UBND.'])).toEqual([])
    expect(found(['- Niêm yết Quyết định số 215/QĐ-UBND.'])).toEqual([
      'lan-dau-thieu 1: Quyết định số 215/QĐ-UBND',
    ])
  })

  it('is told once, where it stands, and not for a code with a lost letter', () => {
    expect(
      found(['- Niêm yết Quyết định số 7/QĐ-UBND.', '- Niêm yết Quyết định số 7/QD-UBND.']).filter(told =>
        told.startsWith('lan-dau'),
      ),
    ).toEqual(['lan-dau-thieu 1: Quyết định số 7/QĐ-UBND'])
  })

  it('goes on over a line that breaks off, in a title over any', () => {
    const parts = whole.split(/ (?=ngày|của|ban hành|văn hóa)/)
    expect(parts).toHaveLength(5)
    expect(found([`- Thực hiện ${parts[0]}`, ...parts.slice(1, -1), `${parts.at(-1)}.`])).toEqual([])
    expect(found([`- Thực hiện ${whole.replace('của ', 'của\n      ')}.`])).toEqual([])
    const titled = planOf(['x']).replace(
      'trich_yeu: Cải cách hành chính',
      `trich_yeu: |\n    Thực hiện Quyết định số 5/QĐ-UBND ngày 03/02/2025\n    của Ủy ban nhân dân tỉnh Lâm Đồng`,
    )
    expect(check(titled)).toEqual([])
  })

  it('of a law among the legal bases may have its date in the next line', () => {
    const based = (bases: string) =>
      check(planOf(['x']).replace('  noi_dung:', `  can_cu: |\n${bases}\n  noi_dung:`)).map(
        ({ rule }) => rule,
      )
    expect(based('    Căn cứ Luật Thanh tra\n    ngày 14 tháng 11 năm 2022;')).toEqual([])
    expect(based('    Căn cứ Luật Thanh tra;\n    ngày 14 tháng 11 năm 2022;')).toEqual([
      'vien-dan/can-cu-luat',
    ])
  })

  it('does not go on over the end of a sentence or into the next part of a list', () => {
    const told = ['lan-dau-thieu 1: Quyết định số 5/QĐ-UBND']
    expect(found(['- Niêm yết Quyết định số 5/QĐ-UBND.', 'ngày 03/02/2025 của tỉnh về việc.'])).toEqual(told)
    expect(found(['- Niêm yết Quyết định số 5/QĐ-UBND', '- ngày 03/02/2025 của tỉnh về việc.'])).toEqual(told)
    expect(found(['a) Niêm yết Quyết định số 5/QĐ-UBND', 'b) của tỉnh ngày 03/02/2025.'])).toEqual(told)
  })

  it('is told where it was typed, and mended only within one line', () => {
    const lines = [
      '- Theo Nghị quyết số 5/NQ-HĐND',
      'ngày 31/02/2025 của Hội đồng nhân dân tỉnh về số hóa hồ sơ.',
    ]
    expect(found(lines)).toEqual(['sai-ngay 2: ngày 31/02/2025'])
    const comma = [
      '- Theo Nghị quyết số 5/NQ-HĐND,',
      'ngày 03/02/2025 của Hội đồng nhân dân tỉnh về số hóa hồ sơ.',
    ]
    const [told, ...others] = check(planOf(comma))
    expect([told!.rule, told!.fix, others]).toEqual(['vien-dan/dau-phay-truoc-ngay', undefined, []])
  })

  it('takes its issuer from the end of the list', () => {
    const [message] = check(
      planOf(['- Thực hiện Nghị định số 1/2024/NĐ-CP và Nghị định số 2/2024/NĐ-CP của Chính phủ.']),
    ).map(finding => finding.message)
    expect(message).toContain('thiếu ngày ban hành và trích yếu')
  })

  it('is titled by the document it carries out, which needs no title itself', () => {
    expect(
      found([
        '- Thực hiện Kế hoạch số 9-KH/HU ngày 03/02/2025 của Ban Thường vụ Huyện ủy thực hiện Nghị quyết số 12-NQ/TU ngày 01/02/2025 của Tỉnh ủy.',
      ]),
    ).toEqual([])
  })

  it('needs no title where it only issued what is named before it', () => {
    expect(
      found(['- Theo Quy chế ban hành kèm theo Quyết định số 8/QĐ-UBND ngày 03/02/2025 của UBND tỉnh.']),
    ).toEqual([])
  })

  it('has what the register knows in its hint, with the date of the register', () => {
    const [finding] = check(planOf(['- Theo Nghị định số 62/2020/NĐ-CP của Chính phủ.']))
    expect(finding?.hint).toMatch(/danh mục văn bản cập nhật ngày \d\d\/\d\d?\/\d{4}.*ngày 01\/6\/2020/)
  })
})

describe('a document without a number', () => {
  it('is told for a number alone, unless it was named in full before', () => {
    const short = '- Theo Nghị định 62 của Chính phủ.'
    expect(found([short])).toEqual(['thieu-so-hieu 1: Nghị định 62'])
    expect(
      found([
        '- Theo Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ về vị trí việc làm và biên chế công chức.',
        short,
      ]),
    ).toEqual([])
  })

  it('is told for a blank number, with the place that has it', () => {
    const lines = [
      `- Thực hiện ${whole.replace('QĐ-UBND', 'QĐ-SNV')}.`,
      '- Thực hiện Quyết định số    /QĐ-SNV.',
    ]
    expect(found(lines)).toEqual(['thieu-so-hieu 2: Quyết định số    /QĐ-SNV'])
    expect(check(planOf(lines))[0]?.related?.[0]?.start.line).toBe(11)
  })

  it('is told for an issuer and a title, unless the plan names it in full', () => {
    const bare = '- Triển khai Nghị quyết của Chính phủ về phát triển kinh tế tư nhân ở nông thôn.'
    expect(found([bare]).map(told => told.slice(0, 15))).toEqual(['thieu-so-hieu 1'])
    expect(
      found([
        '- Theo Nghị quyết số 9/NQ-CP ngày 03/02/2025 của Chính phủ về phát triển kinh tế tư nhân ở nông thôn.',
        bare,
      ]),
    ).toEqual([])
  })

  it.each([
    '- Tham mưu ban hành Quyết định của UBND xã về quy chế làm việc của cơ quan.',
    '- Thực hiện các Nghị quyết của Chính phủ về phát triển kinh tế tư nhân ở nông thôn.',
    '- Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX.',
    '- Triển khai Đề án 06, Đề án số 06 của Chính phủ; Chương trình 135.',
    '- Thực hiện tốt Kế hoạch cải cách hành chính năm 2025.',
  ])('is not told for %s', line => {
    expect(found([line])).toEqual([])
  })
})

describe('two mentions of one document', () => {
  it('with two dates are told at the second', () => {
    expect(found([`- Thực hiện ${whole}.`, `- Theo ${whole.replace('03/02', '13/02')}.`])).toEqual([
      'khong-thong-nhat 2: ngày 13/02/2025',
    ])
  })

  it('that call it two kinds are told where the symbol says another', () => {
    const guide = 'Hướng dẫn số 78/HD-SNV ngày 03/02/2025 của Sở Nội vụ về bình xét thi đua cuối năm'
    const letter = guide.replace('Hướng dẫn', 'Công văn')
    expect(found([`- Theo ${letter}.`, `- Theo ${guide}.`])).toEqual(['khong-thong-nhat 1: Công văn'])
    expect(found([`- Theo ${guide}.`, `- Theo ${guide.replace('Hướng dẫn', 'Văn bản')}.`])).toEqual([])
    expect(found([`- Theo ${letter}.`, `- Theo ${letter}.`]).filter(told => /^khong/.test(told))).toEqual([])
  })

  it('with two titles are told where fewer say so', () => {
    const other = whole.replace('văn hóa công sở', 'tiếp công dân của tỉnh')
    expect(found([`- Thực hiện ${other}.`, `- Theo ${whole}.`, `- Theo ${whole}.`])).toEqual([
      'khong-thong-nhat 1: ban hành Quy chế tiếp công dân của tỉnh',
    ])
  })

  it.each([
    ['an abbreviation', whole.replace('Ủy ban nhân dân', 'UBND')],
    ['another place of the tone', whole.replace('hóa', 'hoá')],
    ['the title cut short', whole.replace(' công sở', '')],
    [
      'another year and title',
      'Quyết định số 215/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Lâm Đồng về giao dự toán',
    ],
  ])('are the same or two documents with %s', (_, other) => {
    expect(found([`- Thực hiện ${whole}.`, `- Theo ${other}.`])).toEqual([])
  })
})

describe('a date', () => {
  it('has no comma before it', () => {
    expect(found([`- Thực hiện ${whole.replace(' ngày', ', ngày')}.`])).toEqual(['dau-phay-truoc-ngay 1: , '])
  })

  it.each([
    ['31/02/2025', 'error'],
    ['  /02/2025', 'warning'],
  ])('%s cannot be', (date, severity) => {
    const told = check(planOf([`- Thực hiện ${whole.replace('03/02/2025', date)}.`]))
    expect(told.map(finding => [finding.rule, finding.severity])).toEqual([['vien-dan/sai-ngay', severity]])
  })
})

describe('an issuer', () => {
  it.each([
    ['15/CT-TTg', 'Chính phủ', 1],
    ['15/QĐ-UBND', 'Hội đồng nhân dân tỉnh', 1],
    ['15/QĐ-UBND', 'tỉnh Lâm Đồng', 0],
    ['15/QĐ-UBND', 'Chủ tịch UBND tỉnh', 0],
    ['15/NQ-CP', 'Chính phủ', 0],
    ['15/QĐ-BNV', 'Bộ trưởng Bộ Nội vụ', 0],
  ])('%s of %s is told %i times', (code, issuer, times) => {
    const kind = code.includes('CT-') ? 'Chỉ thị' : code.includes('NQ-') ? 'Nghị quyết' : 'Quyết định'
    expect(
      found([`- Thực hiện ${kind} số ${code} ngày 03/02/2025 của ${issuer} về việc giao biên chế.`]),
    ).toHaveLength(times)
  })
})

it('the five rules of one line stand in the order of its words, for any commune and year', () => {
  expect(
    found(
      [
        '- Theo Khoản 1 điều 2 Quyết định 9/QD-UBND, ngày 03/02/2031 của Ủy ban nhân dân huyện Yên Lạc về khoán chi.',
      ],
      'nam: 2031',
    ),
  ).toEqual([
    'diem-khoan-dieu 1: Khoản 1 điều 2',
    'thieu-chu-so 1: Quyết định ',
    'sai-ky-hieu 1: 9/QD-UBND',
    'dau-phay-truoc-ngay 1: , ',
  ])
})
