import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Citation, readCitations } from '../../src/citations/find-citations.ts'
import fc from '../helpers/fast-check.ts'
import { plans } from '../helpers/render.ts'

/** The parts of a citation as text, those that are there. */
function partsOf({
  form,
  type,
  code,
  number,
  year,
  symbol,
  date,
  issuer,
  title,
}: Citation): Record<string, string> {
  const parts = { type, code, number, year, symbol, date, issuer, title }
  return {
    form,
    ...Object.fromEntries(Object.entries(parts).flatMap(([name, part]) => (part ? [[name, part.text]] : []))),
  }
}

const only = (text: string): Record<string, string> => {
  const found = readCitations(text)
  expect(
    found.map(citation => citation.text),
    text,
  ).toHaveLength(1)
  return partsOf(found[0]!)
}

const texts = (text: string): string[] => readCitations(text).map(citation => citation.text)

describe('a citation by number and symbol', () => {
  it('has its type, number, symbol, date, issuer and title', () => {
    expect(
      only(
        'Căn cứ Quyết định số 45/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Y về việc ban hành Kế hoạch kiểm tra năm 2024;',
      ),
    ).toEqual({
      form: 'state',
      type: 'Quyết định',
      code: '45/QĐ-UBND',
      number: '45',
      symbol: 'QĐ-UBND',
      date: 'ngày 05/01/2024',
      issuer: 'UBND tỉnh Y',
      title: 'ban hành Kế hoạch kiểm tra năm 2024',
    })
  })

  it('may have a year in its number', () => {
    expect(only('theo Quyết định số 12/2020/QĐ-UBND của UBND tỉnh.')).toMatchObject({
      number: '12',
      year: '2020',
      symbol: 'QĐ-UBND',
      issuer: 'UBND tỉnh',
    })
  })

  it.each([
    ['ngày 15/7/2021', { day: 15, month: 7, year: 2021 }],
    ['ngày 15 tháng 7 năm 2021', { day: 15, month: 7, year: 2021 }],
    ['ngày 15-07-2021', { day: 15, month: 7, year: 2021 }],
    ['ngày      tháng 7 năm 2021', { month: 7, year: 2021 }],
    ['ngày …/7/2021', { month: 7, year: 2021 }],
    ['năm 2021', { year: 2021 }],
  ])('is dated %s', (date, value) => {
    for (const comma of ['', ','])
      expect(readCitations(`Nghị quyết số 7/NQ-HĐND${comma} ${date} của HĐND xã`)[0]).toMatchObject({
        date: { text: date, value, year: 2021 },
        issuer: { text: 'HĐND xã' },
      })
  })

  it('keeps the year of a date that no calendar has', () => {
    const [citation] = readCitations('Kế hoạch số 7/KH-UBND ngày 31/02/2021')
    expect(citation!.date).toMatchObject({ text: 'ngày 31/02/2021', year: 2021 })
    expect(citation!.date!.value).toBeUndefined()
  })

  it('may name its issuer before its date', () => {
    expect(only('Kế hoạch số 7/KH-UBND của UBND huyện Y ngày 3/2/2021 về tuyên truyền')).toMatchObject({
      issuer: 'UBND huyện Y',
      date: 'ngày 3/2/2021',
      title: 'tuyên truyền',
    })
  })

  it.each([
    ['Nghị quyết số 12-NQ/TU ngày 2/3/2022', 'party', '12', 'NQ/TU'],
    ['Chương trình hành động số 7-CTr/HU', 'party', '7', 'CTr/HU'],
    ['Chỉ thị 32-CT/TU ngày 4/5/2023', 'party', '32', 'CT/TU'],
    ['Luật số 77/2015/QH13', 'state', '77', 'QH13'],
    ['Nghị quyết số 9/2016/UBTVQH13', 'state', '9', 'UBTVQH13'],
    ['Công văn số 37/BNV-CCHC', 'state', '37', 'BNV-CCHC'],
    ['NĐ 30/2020/NĐ-CP', 'state', '30', 'NĐ-CP'],
    ['kế hoạch số 15/KH – UBND', 'odd', '15', 'KH – UBND'],
    ['Thông tư 12/2019/TTBNV', 'odd', '12', 'TTBNV'],
    ['Nghị định số 12/218/NĐ-CP', 'odd', '12', 'NĐ-CP'],
    ['Quyết định số 12/qđ-ubnd', 'odd', '12', 'qđ-ubnd'],
    ['Kế hoạch số: 12 /KH-UBND', 'odd', '12', 'KH-UBND'],
  ])('is found in “%s”', (text, form, number, symbol) => {
    expect(only(`thực hiện ${text} và các văn bản khác`)).toMatchObject({ form, number, symbol })
  })

  it('is found without its number', () => {
    const found = only('triển khai Chương trình hành động số    -CTr/ĐU của Đảng ủy xã và kế hoạch này')
    expect(found).toMatchObject({ form: 'odd', symbol: 'CTr/ĐU', issuer: 'Đảng ủy xã' })
    expect(found).not.toHaveProperty('number')
    expect(only('Quyết định số …/QĐ-UBND ngày …/01/2026')).toMatchObject({
      symbol: 'QĐ-UBND',
      date: 'ngày …/01/2026',
    })
  })

  it('is found by a number alone', () => {
    expect(only('quy định tại Nghị định 33 của Chính phủ.')).toEqual({
      form: 'number',
      type: 'Nghị định',
      code: '33',
      number: '33',
      issuer: 'Chính phủ',
    })
    expect(only('theo Nghị định 30/2020 về công tác văn thư')).toMatchObject({
      form: 'number',
      number: '30',
      year: '2020',
    })
  })

  it('may have a few words between its type and its number', () => {
    expect(only('theo Kế hoạch cải cách hành chính số 12/KH-UBND ngày 3/1/2025')).toMatchObject({
      type: 'Kế hoạch',
      number: '12',
    })
  })
})

describe('a law', () => {
  it('is cited by its name and date', () => {
    expect(only('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;')).toEqual({
      form: 'name',
      type: 'Luật',
      date: 'ngày 19/6/2015',
      title: 'Tổ chức chính quyền địa phương',
    })
    expect(only('theo Luật Cán bộ, công chức năm 2008 và các quy định')).toMatchObject({
      title: 'Cán bộ, công chức',
      date: 'năm 2008',
    })
    expect(
      only('Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 ngày 19 tháng 02 năm 2025'),
    ).toMatchObject({
      form: 'state',
      number: '64',
      title: 'Ban hành văn bản quy phạm pháp luật',
      date: 'ngày 19 tháng 02 năm 2025',
    })
  })

  it('that amends others is one citation with its own date', () => {
    expect(only('Luật sửa đổi, bổ sung một số điều của Luật A và Luật B ngày 22/11/2019;')).toMatchObject({
      title: 'sửa đổi, bổ sung một số điều của Luật A và Luật B',
      date: 'ngày 22/11/2019',
    })
  })

  it('takes along when it was amended', () => {
    expect(texts('Luật Đầu tư công năm 2014 (được sửa đổi, bổ sung năm 2019, 2025); Nghị quyết')).toEqual([
      'Luật Đầu tư công năm 2014 (được sửa đổi, bổ sung năm 2019, 2025)',
    ])
    expect(texts('Hiến pháp năm 2013 đã được sửa đổi, bổ sung năm 2025 quy định')).toEqual([
      'Hiến pháp năm 2013 đã được sửa đổi, bổ sung năm 2025',
    ])
  })

  it('is no citation by its name alone, nor by a date that is not its own', () => {
    expect(texts('các nội dung được Luật, Nghị quyết của Quốc hội giao trong năm 2025')).toEqual([])
    expect(texts('thực hiện Luật Tài sản công và các văn bản hướng dẫn ngày 3/2/2025')).toEqual([])
    expect(texts('quy định của Luật ngân sách nhà nước được công khai năm 2025')).toEqual([])
  })
})

describe('a chain of citations', () => {
  it('is cut where each begins', () => {
    expect(texts('theo Nghị định số 130/2005/NĐ-CP của Chính phủ, Nghị định số 117/2013/NĐ-CP.')).toEqual([
      'Nghị định số 130/2005/NĐ-CP của Chính phủ',
      'Nghị định số 117/2013/NĐ-CP',
    ])
    expect(
      texts(
        'Chương trình số 7-CTr/HU ngày 1/2/2022 của Huyện ủy về thực hiện Nghị quyết số 5-NQ/TU, ngày 2/1/2022',
      ),
    ).toEqual(['Chương trình số 7-CTr/HU ngày 1/2/2022 của Huyện ủy', 'Nghị quyết số 5-NQ/TU, ngày 2/1/2022'])
  })

  it('goes on with codes alone', () => {
    const [first, second] = readCitations('theo Công điện số 12/CĐ-TTg và 34/CĐ-TTg của Thủ tướng Chính phủ')
    expect(partsOf(first!)).toMatchObject({ type: 'Công điện', number: '12' })
    expect(partsOf(second!)).toEqual({
      form: 'state',
      code: '34/CĐ-TTg',
      number: '34',
      symbol: 'CĐ-TTg',
      issuer: 'Thủ tướng Chính phủ',
    })
  })
})

describe('an issuer', () => {
  it.each([
    ['Thủ tướng Chính phủ', ' về đẩy mạnh'],
    ['Bộ Chính trị', ' và đảm bảo phù hợp'],
    ['Ban Chấp hành Đảng bộ huyện', ' về phát triển'],
    ['Ban Thường vụ Tỉnh ủy', ' và các văn bản'],
    ['Bộ Tài nguyên và Môi trường', '; các quy định'],
    ['Bộ Văn hóa, Thể thao và Du lịch', ', các quy định'],
    ['Chính phủ', ' một cách đồng bộ'],
    ['UBND tỉnh', ', UBND xã ban hành Kế hoạch'],
  ])('is %s', (issuer, after) => {
    expect(only(`Quyết định số 7/QĐ-XYZ ngày 1/2/2022 của ${issuer}${after}`)).toMatchObject({ issuer })
  })
})

describe('a title', () => {
  const titleOf = (text: string) => only(`Quyết định số 7/QĐ-UBND ngày 1/2/2022 của UBND tỉnh ${text}`).title

  it.each([
    ['về đẩy mạnh cải cách; nâng cao', 'đẩy mạnh cải cách'],
    ['về đẩy mạnh cải cách. Trong đó', 'đẩy mạnh cải cách'],
    [
      'về đẩy mạnh cải cách hành chính tỉnh TT. Huế năm 2022.',
      'đẩy mạnh cải cách hành chính tỉnh TT. Huế năm 2022',
    ],
    ['phê duyệt Đề án', 'phê duyệt Đề án'],
    [
      'phê duyệt Đề án “Nâng cao hiệu lực, hiệu quả; đến năm 2030”, tổ chức',
      'phê duyệt Đề án “Nâng cao hiệu lực, hiệu quả; đến năm 2030”',
    ],
    ['phê duyệt Đề án “Nâng cao” trên địa bàn tỉnh Y;', 'phê duyệt Đề án “Nâng cao” trên địa bàn tỉnh Y'],
    ['thực hiện chuyển đổi số năm 2022.', 'thực hiện chuyển đổi số năm 2022'],
    ['về cải cách (sau đây gọi tắt là Quyết định)', 'cải cách'],
    ['về cải cách (lần hai) năm 2022) và', 'cải cách (lần hai) năm 2022'],
    ['về cải cách năm 2022, UBND xã ban hành Kế hoạch năm 2022 như sau', 'cải cách năm 2022'],
    ['về hoạt động của HĐND, UBND các cấp năm 2022;', 'hoạt động của HĐND, UBND các cấp năm 2022'],
    ['về kỷ luật khi để xảy ra vi phạm.', 'kỷ luật khi để xảy ra vi phạm'],
    ['về cải cách [#NV-1]', 'cải cách'],
    ['về cải cách [! hỏi lại]', 'cải cách'],
    ['về cải cách | 2 | 3', 'cải cách'],
    ['về chuẩn hóa cán bộ để đến năm 2025 đạt 100%.', 'chuẩn hóa cán bộ'],
  ])('in “%s” is “%s”', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  it('ends at a bracket that was opened before the citation', () => {
    expect(only('(theo Quyết định số 7/QĐ-UBND về cải cách) trong năm 2025').title).toBe('cải cách')
  })

  it('does not take the sentence that goes on', () => {
    expect(only('Thực hiện Quyết định số 7/QĐ-UBND thực hiện tốt các nhiệm vụ năm 2025')).not.toHaveProperty(
      'title',
    )
    expect(only('theo Quyết định số 7/QĐ-UBND sửa đổi')).not.toHaveProperty('title')
  })

  it('is not lost where its closing quote is', () => {
    expect(titleOf('phê duyệt Đề án “Nâng cao; các ngành')).toBe('phê duyệt Đề án “Nâng cao')
  })
})

describe('what is no citation', () => {
  it.each([
    'Quyết định này có hiệu lực kể từ ngày ký',
    'Kèm theo Quyết định số: {{quyet_dinh.so}}/QĐ-UBND ngày {{quyet_dinh.ngay.ngay}}/01/2025',
    'Chương trình số hóa hồ sơ, Kế hoạch 5 năm 2021-2025',
    'Báo cáo 6/2025, báo cáo quý I/2025, kế hoạch năm 2025',
    'đạt 8,42/10 điểm, 15 phút/01 lượt, 5%/năm',
    'TCVN ISO 9001:2015, mức độ 3, 4',
    'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030',
    'Điều 1 Quyết định của Chủ tịch UBND xã',
  ])('“%s”', text => {
    expect(texts(text)).toEqual([])
  })
})

describe('readCitations', () => {
  it('gives the place of every part, in a text of several lines', () => {
    const text =
      '- Không có gì.\n- Theo Nghị quyết số 5-NQ/TU, ngày 2/1/2022 của Tỉnh ủy về cải cách;\n- Luật Thanh tra năm 2022.'
    for (const citation of readCitations(text))
      for (const part of [
        citation,
        citation.type,
        citation.code,
        citation.number,
        citation.symbol,
        citation.date,
        citation.issuer,
        citation.title,
      ])
        if (part) expect(text.slice(part.from, part.to)).toBe(part.text)
    expect(readCitations(text)).toHaveLength(2)
  })

  it('never goes beyond a line, nor overlaps another citation, whatever the text', () => {
    const piece = fc.constantFrom(
      'Quyết định',
      'Luật',
      'số',
      '12/QĐ-UBND',
      '5-NQ/TU',
      'ngày',
      '3/2/2021',
      'năm',
      '2025',
      'của',
      'UBND tỉnh',
      'về',
      'ban hành',
      '“',
      '”',
      '(',
      ')',
      ',',
      ';',
      '.',
      '\n',
      '|',
      '[#A-1]',
      '{{nam}}',
      '…',
      'kế hoạch',
      'Chính phủ',
      '20',
      '/',
      '-',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join(' ')
        let end = 0
        for (const { from, to, text: words } of readCitations(text)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(text.slice(from, to)).toBe(words)
          expect(words).not.toContain('\n')
          end = to
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('finds every number and symbol of the five plans', () => {
    for (const name of plans) {
      const text = readFileSync(`plans/${name}.yaml`, 'utf8').normalize('NFC')
      const citations = readCitations(text)
      for (const { 0: code, index } of text.matchAll(
        /\d+(?:\/\d+)?\/?[-/ –]{1,3}?(?:QĐ|NQ|NĐ|CT|KH|KL|CTr|CD|TT)[\p{L}]*\s?[-–/]\s?[\p{L}\d]+/gu,
      ))
        expect(
          citations.some(({ from, to }) => from <= index && to >= index + code.length),
          `${name}: ${code}`,
        ).toBe(true)
      expect(citations.length).toBeGreaterThan(8)
    }
  })
})
