import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/text/line.ts'
import { findings, headingsOf, indent, marked, messages, read, toldAt } from './reading.ts'

const head = 'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã X\n  dia_danh: X\n'
const decision = (keys: string): string => `${head}quyet_dinh:\n  trich_yeu: Thử\n${indent(keys)}\n`
const planAlone = (keys: string): string => `${head}ke_hoach:\n  trich_yeu: Thử\n${indent(keys)}\n`
const words = (lines: readonly Pick<Line, 'plain'>[] | undefined) => lines?.map(({ plain }) => plain.text)

function planOf(text: string) {
  const { plan, diagnostics } = read(text)
  if (plan === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return plan
}

describe('recipients', () => {
  const recipients = (text: string) =>
    planOf(planAlone(`noi_nhan: |\n${indent(text)}`)).plan!.recipients.map(
      ({ runs, depth }) => `${depth} ${marked(runs)}`,
    )

  it('are a line each', () => {
    expect(recipients('Như Điều 2;\nLưu: VT, VP.')).toEqual(['0 Như Điều 2;', '0 Lưu: VT, VP.'])
  })

  it('lose their hyphens; a line without one goes on from the line above', () => {
    expect(recipients('- Như Điều 2;\n-Đảng ủy xã,\nHĐND xã;\n– Lưu: **VT**.')).toEqual([
      '0 Như Điều 2;',
      '0 Đảng ủy xã, HĐND xã;',
      '0 Lưu: **VT**.',
    ])
  })

  it('that go on over lines keep the places of their words', () => {
    const text = planAlone('noi_nhan: |\n  - A,\n  B **C** D;')
    const [recipient] = planOf(text).plan!.recipients
    expect(recipient!.plain.text).toBe('A, B C D;')
    const told = (from: number, to: number) =>
      toldAt(text, recipient!.plain.diagnostic({ rule: 'x', severity: 'info', message: '' }, from, to))
    expect([told(0, 2), told(3, 4), told(5, 6), told(7, 9)]).toEqual([
      'x 8:7 “A,”',
      'x 9:5 “B”',
      'x 9:9 “C”',
      'x 9:13 “D;”',
    ])
  })

  it('have sub-lines and remarks', () => {
    expect(
      recipients('- Tỉnh ủy;\n- HĐND tỉnh;\n(để b/c)\n\n- Các xã:\n+ Xã A;\n+ Xã B;\n(để t/h);\n- Lưu: VT.'),
    ).toEqual([
      '0 Tỉnh ủy;',
      '0 HĐND tỉnh;',
      '-1 (để b/c)',
      '0 Các xã:',
      '1 Xã A;',
      '1 Xã B;',
      '-1 (để t/h);',
      '0 Lưu: VT.',
    ])
  })

  it('are no remarks when the brackets are two', () => {
    expect(recipients('- A;\n(1) Sở A (b/c)')).toEqual(['0 A; (1) Sở A (b/c)'])
  })

  it('may be pasted with their heading, which prints anyway', () => {
    expect(recipients('Nơi nhận:\n- Như trên;\n- Lưu: VT.')).toEqual(['0 Như trên;', '0 Lưu: VT.'])
    expect(recipients('NƠI NHẬN\nNhư trên;')).toEqual(['0 Như trên;'])
  })

  it('may have the hyphen in bold', () => {
    expect(recipients('**- A** b;\n- c')).toEqual(['0 **A** b;', '0 c'])
  })
})

describe('a signature', () => {
  const signature = (text: string) => planOf(planAlone(`nguoi_ky:\n${indent(text)}`)).plan!.signature

  it('has up to three lines of authority and a name', () => {
    const three = signature(
      'quyen_han: |\n  TM. ỦY BAN NHÂN DÂN\n  KT. CHỦ TỊCH\n  PHÓ CHỦ TỊCH\nho_ten: Trần Văn B',
    )
    expect(words(three?.authority)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
    expect(three?.name?.plain.text).toBe('Trần Văn B')
  })

  it('may be a closing line of the issuer, or a name alone', () => {
    expect(signature('quyen_han: ỦY BAN NHÂN DÂN XÃ X')).toMatchObject({ authority: [{}] })
    expect(signature('quyen_han: ỦY BAN NHÂN DÂN XÃ X')?.name).toBeUndefined()
    expect(signature('ho_ten: A')).toMatchObject({ authority: [], name: {} })
  })

  it('is none when nothing is written', () => {
    expect(signature('quyen_han:\nho_ten:')).toBeUndefined()
    expect(planOf(planAlone('so:')).plan!.signature).toBeUndefined()
  })

  it('is told when it has more lines', () => {
    const four = planAlone('nguoi_ky:\n  quyen_han: |\n    A\n    B\n    C\n    D')
    expect(findings(four)).toEqual(['spec/many-lines 12:7 “D”'])
    expect(read(four).plan).toBeDefined()
    expect(findings(planAlone('nguoi_ky:\n  ho_ten: |\n    A\n    B'))).toEqual(['spec/many-lines 10:7 “B”'])
  })
})

describe('articles', () => {
  it('have a first paragraph and others, or a tree of their own', () => {
    const { articles } = planOf(
      decision(
        'dieu:\n  - Một.\n  - |\n    Hai.\n    Tiếp.\n  - noi_dung:\n      - |\n        Ba:\n        Tiếp.\n      - de_muc: Quan điểm\n  - noi_dung:\n      - de_muc: Ngay\n  - noi_dung: Năm.',
      ),
    ).decision!
    expect(articles.map(({ number, opening }) => [number, opening?.plain.text])).toEqual([
      [1, 'Một.'],
      [2, 'Hai.'],
      [3, 'Ba:'],
      [4, undefined],
      [5, 'Năm.'],
    ])
    expect(articles.map(({ content }) => content.map(({ kind }) => kind))).toEqual([
      [],
      ['text'],
      ['text', 'heading'],
      ['heading'],
      [],
    ])
    expect(headingsOf(articles.flatMap(({ content }) => content)).map(({ label }) => label)).toEqual([
      '1.',
      '1.',
    ])
  })

  it('have a title, and all that follows below it', () => {
    const { articles } = planOf(
      decision(
        'dieu:\n  - tieu_de: Phạm vi [#D1]\n    noi_dung: |\n      Một.\n      Hai.\n  - tieu_de: Kinh phí\n    noi_dung:\n      - de_muc: Nguồn\n  - noi_dung: Ba.',
      ),
    ).decision!
    expect(
      articles.map(({ title, opening, content }) => [
        title?.plain.text,
        title?.code,
        opening?.plain.text,
        content.flatMap(item =>
          item.kind === 'text' ? item.lines.map(line => line.plain.text) : [item.kind],
        ),
      ]),
    ).toEqual([
      ['Phạm vi', 'D1', undefined, ['Một.', 'Hai.']],
      ['Kinh phí', undefined, undefined, ['heading']],
      [undefined, undefined, 'Ba.', []],
    ])
  })

  it('have a title in their first line where that is bold as a whole and no sentence', () => {
    const titleOf = (lines: string) =>
      planOf(decision(`dieu:\n  - |\n${lines.replace(/^/gm, '    ')}`)).decision!.articles[0]!.title?.plain
        .text
    expect(titleOf('**Hiệu lực thi hành**\nCó hiệu lực kể từ ngày ký.')).toBe('Hiệu lực thi hành')
    expect(titleOf('**Phê duyệt với các nội dung sau:**\nMột.')).toBeUndefined()
    expect(titleOf('**Quyết định này có hiệu lực.**\nHai.')).toBeUndefined()
    expect(titleOf('**Hiệu lực** thi hành\nHai.')).toBeUndefined()
    expect(titleOf('**Hiệu lực thi hành**')).toBeUndefined()
  })

  it('have a title of one line, without its number', () => {
    expect(
      findings(decision('dieu:\n  - tieu_de: |\n      Một\n      Hai\n    noi_dung: Ba.')).map(
        told => told.split(' ')[0],
      ),
    ).toEqual(['spec/heading-lines'])
    expect(
      findings(decision('dieu:\n  - tieu_de: Điều 1. Phạm vi\n    noi_dung: Ba.')).map(
        told => told.split(' ')[0],
      ),
    ).toEqual(['spec/typed-article'])
  })

  it('are at least one', () => {
    expect(messages(decision('dieu: []'))).toEqual(['Quyết định, các điều: `dieu` phải có ít nhất một mục.'])
    expect(messages(decision('dieu:'))[0]).toContain('`dieu` còn trống')
    expect(messages(decision('so: 5'))).toEqual(['Quyết định: thiếu `dieu` (các điều).'])
  })

  it('may hold the whole plan', () => {
    const { decision: whole, plan } = planOf(
      decision(
        'dieu:\n  - noi_dung:\n      - Phê duyệt Đề án sau đây.\n      - de_muc: Chỉ tiêu\n        noi_dung: "- 100% hồ sơ. [#A]"',
      ),
    )
    expect(plan).toBeUndefined()
    expect(headingsOf(whole!.articles[0]!.content)).toMatchObject([
      { role: 'chi_tieu', content: [{ lines: [{ code: 'A' }] }] },
    ])
  })
})

describe('a decision', () => {
  it('has the agency as its authority unless it says another', () => {
    expect(words(planOf(decision('dieu: [A.]')).decision!.authority)).toEqual(['Ủy ban nhân dân xã X'])
    expect(words(planOf(decision('dieu: [A.]\ntham_quyen: Chủ tịch xã')).decision!.authority)).toEqual([
      'Chủ tịch xã',
    ])
    expect(words(planOf(decision('dieu: [A.]\ntham_quyen:')).decision!.authority)).toEqual([
      'Ủy ban nhân dân xã X',
    ])
    const two = decision('dieu: [A.]').replace(
      'ten: Ủy ban nhân dân xã X',
      'ten: |\n    Ủy ban nhân dân\n    xã X',
    )
    expect(words(planOf(two).decision!.authority)).toEqual(['Ủy ban nhân dân xã X'])
    expect(planOf(two).agency.name).toBe('Ủy ban nhân dân\nxã X')
  })

  it('has a line for each legal basis', () => {
    expect(
      words(
        planOf(decision('dieu: [A.]\ncan_cu: |\n  Căn cứ A;\n\n  Xét đề nghị của B.')).decision!.legalBases,
      ),
    ).toEqual(['Căn cứ A;', 'Xét đề nghị của B.'])
  })
})

describe('number, symbol and date', () => {
  it('are blank until they are known', () => {
    expect(planOf(planAlone('so:\nky_hieu:\nngay:')).plan!.registration).toEqual({
      symbol: 'KH-UBND',
      year: 2026,
    })
    expect(planOf(planAlone('so: 7\nky_hieu: KH-VP\nngay: /3/2026')).plan!.registration).toEqual({
      number: '7',
      symbol: 'KH-VP',
      date: { month: 3, year: 2026 },
      year: 2026,
    })
  })

  it('have the symbol that a People’s Committee gives such a document, and none for other agencies and kinds', () => {
    const symbol = (keys: string, agency = 'Ủy ban nhân dân xã X') =>
      planOf(planAlone(keys).replace('Ủy ban nhân dân xã X', agency)).plan!.registration.symbol
    expect(symbol('so:')).toBe('KH-UBND')
    expect(symbol('loai: Đề án')).toBe('ĐA-UBND')
    expect(symbol('loai: CHƯƠNG TRÌNH')).toBe('CTr-UBND')
    expect(symbol('loai: Quy ước')).toBeUndefined()
    expect(symbol('so:', 'Sở Nội vụ')).toBeUndefined()
    expect(symbol('so:', 'UỶ BAN NHÂN DÂN XÃ X')).toBe('KH-UBND')
  })

  it('are told when they are none', () => {
    const told = (key: string) => findings(planAlone(key))
    expect(told('so: 15/QĐ')).toEqual(['spec/bad-value 7:7 “15/QĐ”'])
    expect(told('so: 0155')).toEqual([])
    expect(told('so: 0000155')).toEqual(['spec/bad-value 7:7 “0000155”'])
    expect(told('so: 0')).toEqual(['spec/bad-value 7:7 “0”'])
    expect(told('so: 05')).toEqual([])
    expect(told('so: 15a')).toEqual([])
    expect(told('ky_hieu: QĐ - UBND')).toEqual(['spec/bad-value 7:12 “QĐ - UBND”'])
    expect(told('ky_hieu: 2026/QĐ-UBND')).toEqual(['spec/bad-value 7:12 “2026/QĐ-UBND”'])
    expect(told('ngay: 31/02/2026')).toEqual(['spec/bad-value 7:9 “31/02/2026”'])
    expect(told('ngay: 01/2026')).toHaveLength(1)
  })

  it('of an attached plan are not printed, and that is told', () => {
    const text = `${decision('dieu: [A.]')}ke_hoach:\n  trich_yeu: B\n  so: 5\n  ky_hieu: KH-UBND\n  ngay:\n`
    expect(findings(text)).toEqual(['spec/not-printed 10:3 “so”', 'spec/not-printed 11:3 “ky_hieu”'])
    expect(read(text).plan).toBeDefined()
  })
})

describe('kem_theo', () => {
  const reference = (value: string) => {
    const plan = planOf(
      `${decision('dieu: [A.]')}ke_hoach:\n  trich_yeu: B\n  kem_theo: ${value}\nphu_luc:\n  - ten: C\n    kem_theo: ${value}\n`,
    )
    return [plan.plan!.reference, plan.appendices[0]!.reference].map(part =>
      typeof part === 'string' ? part : words(part),
    )
  }

  it('is the house’s wording, none, or the words given', () => {
    for (const value of ['', 'co', 'có', 'true']) expect(reference(value), value).toEqual(['house', 'house'])
    for (const value of ['khong', 'Không', 'false']) expect(reference(value), value).toEqual(['none', 'none'])
    expect(reference('(Kèm theo Quyết định A)')).toEqual([
      ['(Kèm theo Quyết định A)'],
      ['(Kèm theo Quyết định A)'],
    ])
  })

  it('of a plan alone is none, or the words given: its decision may be another file', () => {
    const alone = (value: string) => planOf(planAlone(`kem_theo: ${value}`)).plan!.reference
    expect(alone('')).toBe('none')
    expect(alone('co')).toBe('none')
    expect(alone('(Kèm theo Quyết định A)')).toHaveLength(1)
  })
})

describe('appendices', () => {
  const appendices = (text: string) => planOf(`${planAlone('so:')}phu_luc:\n${indent(text)}\n`).appendices

  it('have Roman numbers from two on, unless they have their own', () => {
    expect(appendices('- ten: A')).toMatchObject([{ number: '' }])
    expect(
      appendices('- ten: A\n- ten: B\n- ten: C\n  so: 01\n- ten: D\n  so:').map(({ number }) => number),
    ).toEqual(['I', 'II', '01', 'IV'])
  })

  it('have their own paper, letterhead, labels, recipients and signature', () => {
    const [first, second] = appendices(
      '- ten: |\n    Một\n    hai\n- ten: B\n  huong_giay: ngang\n  dau_trang: co\n  noi_nhan: C\n  nguoi_ky: { ho_ten: D }\n  noi_dung:\n    - de_muc: E',
    )
    expect(words(first!.title)).toEqual(['Một', 'hai'])
    expect(first).toMatchObject({ landscape: false, letterhead: false, recipients: [] })
    expect(second).toMatchObject({
      landscape: true,
      letterhead: true,
      recipients: [{}],
      signature: {},
      content: [{ label: 'I.' }],
    })
  })
})

describe('the number of an article that is typed too', () => {
  const told = (...articles: string[]) =>
    findings(decision(`dieu:\n${articles.map(each => `  - ${each}`).join('\n')}`))
  it('is told, for it would print twice', () => {
    expect(told('Điều 1. Ban hành Kế hoạch.', '|\n    Điều 2: Chánh Văn phòng thi hành.')).toEqual([
      'spec/typed-article 8:7 “Điều 1.”',
      'spec/typed-article 10:7 “Điều 2:”',
    ])
  })
  it('is none where an article speaks of another one', () => {
    expect(told('Điều 3 của Quyết định số 05/QĐ-UBND hết hiệu lực.', 'Như Điều 1. Thi hành.')).toEqual([])
  })
})
