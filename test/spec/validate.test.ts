import { describe, expect, it } from 'vitest'
import { findings, hints, messages, planOfTable, planOfText, planWith, read } from '../plan/reading.ts'

const head = 'nam: 2026\nco_quan:\n  ten: A\n  dia_danh: X\n'
const plan = `${head}ke_hoach:\n  trich_yeu: B\n`

describe('an unknown key', () => {
  it('is told with the one that was meant', () => {
    expect(messages(`${plan}  noi_nhann: x\n`)).toEqual(['Kế hoạch: không có khóa `noi_nhann` ở đây.'])
    expect(hints(`${plan}  noi_nhann: x\n`)).toEqual(['Có phải ý là `noi_nhan`?'])
    expect(hints(`${plan}phuluc:\n  - ten: A\n`)).toEqual(['Có phải ý là `phu_luc`?'])
    expect(hints(planWith('- demuc: A'))).toEqual(['Có phải ý là `de_muc`?'])
    expect(hints(planOfTable('cott: { a: A }\nhang: x'))[0]).toBe('Có phải ý là `cot`?')
    expect(hints(planOfTable('cot:\n  a: { ten: A, dorong: 5% }\nhang: x'))).toEqual([
      'Có phải ý là `do_rong`?',
    ])
  })

  it('is told with its home, when it stands a level too high or too deep', () => {
    expect(hints(`${head}trich_yeu: x\nke_hoach:\n  trich_yeu: y\n`)[0]).toBe(
      'Khóa này nằm trong `quyet_dinh` hoặc `ke_hoach`: xem lại độ thụt vào của dòng.',
    )
    expect(hints(`${plan}  ho_ten: x\n`)[0]).toBe(
      'Khóa này nằm trong `nguoi_ky`: xem lại độ thụt vào của dòng.',
    )
    expect(hints(planWith('- bang:\n    cot: { a: A }\n    hang: x\n  so_cot: co'))[0]).toContain('`bang`')
  })

  it('is told with what there is, when nothing is near', () => {
    expect(hints(`${head}  zzzzzzz: x\nke_hoach:\n  trich_yeu: y\n`)).toEqual([
      'Ở đây nhận: ten, chu_quan, dia_danh, don_vi.',
    ])
  })

  it('that is a misspelt one is told once, and not as missing too', () => {
    expect(findings(plan.replace('trich_yeu', 'trichyeu'))).toEqual(['spec/unknown-key 6:3 “trichyeu”'])
    expect(findings(planWith('- demuc: A'))).toEqual(['spec/unknown-key 11:7 “demuc”'])
  })

  it('may be any word', () => {
    for (const key of ['constructor', 'tostring', 'hasownproperty', 'x'])
      expect(findings(`${plan}  ${key}: y\n`), key).toEqual([`spec/unknown-key 7:3 “${key}”`])
  })
})

describe('a missing key', () => {
  it('is told where its map has its name', () => {
    expect(findings(`${head}ke_hoach:\n  so: 5\n`)).toEqual(['spec/missing 5:1 “ke_hoach”'])
    expect(messages(`${head}ke_hoach:\n  so: 5\n`)).toEqual(['Kế hoạch: thiếu `trich_yeu` (trích yếu).'])
    expect(hints(`${head}ke_hoach:\n  so: 5\n`)).toEqual(['Thêm dòng `trich_yeu: …`.'])
    expect(messages(`${plan}phu_luc:\n  - ten: A\n  - so: 5\n`)).toEqual([
      'Phụ lục 5: thiếu `ten` (tên phụ lục).',
    ])
  })

  it('of the whole spec is told with everything else', () => {
    expect(messages('co_quan:\n  ten: A\nquyet_dinh:\n  so: x\n')).toEqual([
      'Cơ quan: thiếu `dia_danh` (địa danh).',
      'Thiếu `nam`.',
      'Quyết định: thiếu `trich_yeu` (trích yếu).',
      'Quyết định: thiếu `dieu` (các điều).',
      'Quyết định, số: `so` có giá trị `x`, phải là số thứ tự viết bằng chữ số, ví dụ 15; ký hiệu ghi ở `ky_hieu`.',
    ])
  })
})

describe('a value of the wrong kind', () => {
  it('is told with how to write a text, where a text is meant', () => {
    const list = `${plan}  can_cu:\n    - Căn cứ A;\n`
    expect(findings(list)).toEqual(['spec/wrong-kind 8:5 “- Căn cứ A;”'])
    expect(messages(list)).toEqual([
      'Kế hoạch, căn cứ: `can_cu` phải là chữ, ở đây là danh sách (các dòng bắt đầu bằng `- `).',
    ])
    expect(hints(list)).toEqual([
      'Gõ `can_cu: |`, xuống dòng, rồi viết chữ thụt vào hai dấu cách; mỗi dòng là một đoạn.',
    ])
    expect(hints(planWith('- - a'))[0]).toBeDefined()
  })

  it('is told as what it is and what it should be', () => {
    expect(messages(`${plan}  nguoi_ky: A\n`)).toEqual([
      'Kế hoạch, người ký: `nguoi_ky` phải là các khóa (mỗi dòng `khóa: …`), ở đây là chữ.',
    ])
    expect(messages(`${plan}  noi_dung:\n    de_muc: A\n`)).toEqual([
      'Kế hoạch: `noi_dung` phải là chữ hoặc danh sách (các dòng bắt đầu bằng `- `), ở đây là các khóa (mỗi dòng `khóa: …`).',
    ])
    expect(messages(`${plan}gia_tri: A\n`)[0]).toContain('`gia_tri` phải là các khóa')
    expect(messages(planOfTable('cot: { a: A }\nhang:\n  a: x'))[0]).toContain(
      '`hang` phải là chữ hoặc danh sách',
    )
  })

  it('is told in the option of a union that the writer meant', () => {
    expect(findings(planOfTable('cot: { a: A }\nhang:\n  - a: x\n  - a: x\n    nhom: 7\n  - x'))).toEqual([
      'spec/unknown-choice 16:19 “7”',
    ])
    expect(
      findings(
        planWith(
          '- de_muc: A\n  noi_dung:\n    - de_muc: B\n      noi_dung:\n        - de_muc: C\n          vai_tro: x',
        ),
      ),
    ).toEqual(['spec/unknown-choice 16:24 “x”'])
    expect(
      findings(`${head}quyet_dinh:\n  trich_yeu: A\n  dieu:\n    - noi_dung: x\n      danh_so: [y]\n`),
    ).toEqual(['spec/bad-value 9:17 “y”'])
    expect(
      findings(`${plan}`.replace('dia_danh: X', 'dia_danh: X\n  don_vi:\n    vp:\n      ten:\n'))[0],
    ).toMatch(/^spec\/blank 7:/)
  })
})

describe('a blank key', () => {
  it('is as if it were not written, where it may be left out', () => {
    const keys = ['so', 'ky_hieu', 'ngay', 'loai', 'can_cu', 'noi_dung', 'kem_theo', 'dau_trang', 'noi_nhan']
    expect(findings(`${plan}${keys.map(key => `  ${key}:\n`).join('')}`)).toEqual([])
    expect(findings(`${plan}giai_doan:\n`)).toEqual([])
    expect(findings(`${plan}phu_luc:\n  - ten: A\n    so:\n    huong_giay:\n    dau_trang:\n`)).toEqual([])
    expect(
      findings(planWith('- de_muc: A\n  viet_lien:\n  ma:\n  vai_tro:\n  theo:\n  tieu_chi:\n  noi_dung:')),
    ).toEqual([])
    expect(findings(planOfTable('cot: { a: A }\nso_cot:\nstt:\nmoi_hang:\nhang:'))).toEqual([])
  })

  it('is told where something is needed', () => {
    expect(messages(plan.replace('ten: A', 'ten:'))).toEqual([
      'Cơ quan, tên cơ quan: `ten` còn trống, phải là chữ.',
    ])
    expect(messages(`${plan}phu_luc:\n`)).toEqual([
      'Các phụ lục: `phu_luc` còn trống, phải là danh sách (các dòng bắt đầu bằng `- `).',
    ])
    expect(messages(plan.replace('nam: 2026', 'nam:'))).toEqual(['Thiếu `nam`.'])
  })

  it('may be null or ~ as scripts write it', () => {
    expect(findings(`${plan}  so: null\n  ngay: ~\n`)).toEqual([])
  })
})

describe('values', () => {
  const told = (nam: string) => findings(plan.replace('nam: 2026', nam))

  it('are read the Vietnamese way', () => {
    for (const year of ['nam: 1999', 'nam: 2199', 'giai_doan: 2026-2030', 'giai_doan: 2026 – 2030'])
      expect(told(year), year).toEqual([])
    for (const year of ['nam: 26', 'nam: hai nghìn', 'nam: 2026 - 2030', 'nam: 2226'])
      expect(told(year), year).toHaveLength(1)
    for (const phase of ['2030 - 2026', '2026', '2026 - 2026', '26 - 30', '2026/2030'])
      expect(told(`giai_doan: ${phase}`), phase).toHaveLength(1)
    for (const date of [
      '05/01/2026',
      '5-1-2026',
      '/01/2026',
      '/2026',
      'ngày 5 tháng 1 năm 2026',
      '2026-01-05',
    ])
      expect(findings(`${plan}  ngay: ${date}\n`), date).toEqual([])
    for (const date of ['31/02/2026', 'hôm nay', '1/13/2026'])
      expect(findings(`${plan}  ngay: ${date}\n`), date).toHaveLength(1)
  })

  it('say yes and no in several ways', () => {
    for (const word of ['co', 'Có', 'CÓ', 'true'])
      expect(read(`${plan}  dau_trang: ${word}\n`).plan?.plan?.letterhead, word).toBe(true)
    for (const word of ['khong', 'Không', 'false'])
      expect(read(`${plan}  dau_trang: ${word}\n`).plan?.plan?.letterhead, word).toBe(false)
    expect(messages(`${plan}  dau_trang: yes\n`)).toEqual([
      'Kế hoạch, phần đầu trang: `dau_trang` có giá trị `yes`, phải là `co` hoặc `khong`.',
    ])
  })

  it('that are long are told in short', () => {
    const [message] = messages(`${plan}  so: ${'dài '.repeat(40)}\n`)
    expect(message!.length).toBeLessThan(220)
  })

  it('are told in decomposed letters as in composed ones', () => {
    expect(
      findings(`${plan}  dau_trang: có\n`.normalize('NFD')).filter(finding => !finding.startsWith('yaml/')),
    ).toEqual([])
  })
})

describe('a spec', () => {
  it('is told all that is independent, in the order of the file', () => {
    const text = `${planOfText('x {{sai}}')}phu_luc:\n  - ten: A\n    noi_dung: "[^1]"\n  - ten: B\n    noi_dung: "{{sai}}"\n`
    expect(findings(text).map(finding => finding.split(' ')[1])).toEqual(['12:9', '15:16', '17:16'])
  })

  it('gives its path with each finding', () => {
    const { diagnostics } = read(planOfTable('cot: { a: A }\nhang:\n  - a: "{{sai}}"\n    zzz: y'))
    expect(diagnostics.map(({ path }) => path?.join('.'))).toEqual([
      'ke_hoach.noi_dung.0.bang.hang.0.a',
      'ke_hoach.noi_dung.0.bang.hang.0.zzz',
    ])
    expect(Object.keys(diagnostics[0]!)).not.toContain('place')
  })
})

describe('a date that no calendar has', () => {
  it.each([
    [
      '31/02/2026',
      'Kế hoạch, ngày ký: `ngay` có giá trị `31/02/2026`, nhưng tháng 2 năm 2026 chỉ có 28 ngày.',
    ],
    [
      '05/13/2026',
      'Kế hoạch, ngày ký: `ngay` có giá trị `05/13/2026`, nhưng không có tháng 13 (ngày ghi trước, tháng ghi sau).',
    ],
    [
      'hôm nay',
      'Kế hoạch, ngày ký: `ngay` có giá trị `hôm nay`, phải là ngày/tháng/năm, ví dụ 05/01/2026, hoặc /01/2026 khi chưa có ngày.',
    ],
  ])('is told why: %s', (date, message) => {
    expect(messages(`${plan}  ngay: ${date}\n`)).toEqual([message])
  })
})
