import { describe, expect, it } from 'vitest'
import { contentOf, findings, headingsOf, hints, marked, planWith, read } from './reading.ts'

/** Titles as printed with their labels, indented by level. */
function outlineOf(text: string): string[] {
  return headingsOf(contentOf(text)).map(
    ({ level, label, gap, title }) => `${'  '.repeat(level - 1)}${label}${gap}${marked(title)}`,
  )
}

const headings = (...titles: string[]): string =>
  planWith(titles.map(title => `- de_muc: |\n    ${title}`).join('\n'))

describe('labels', () => {
  it('are counted by level', () => {
    const text = planWith(
      '- de_muc: Một\n  noi_dung:\n    - de_muc: Hai\n      noi_dung:\n        - de_muc: Ba\n        - de_muc: Bốn\n    - de_muc: Năm\n- de_muc: Sáu\n  noi_dung:\n    - de_muc: Bảy',
    )
    expect(outlineOf(text)).toEqual([
      'I. Một',
      '  1. Hai',
      '    a) Ba',
      '    b) Bốn',
      '  2. Năm',
      'II. Sáu',
      '  1. Bảy',
    ])
  })

  it('that are typed are kept, and counting goes on from them', () => {
    expect(outlineOf(headings('Một', 'III. Ba', 'Bốn', 'III. Lại ba', 'Lại bốn'))).toEqual([
      'I. Một',
      'III. Ba',
      'IV. Bốn',
      'III. Lại ba',
      'IV. Lại bốn',
    ])
    expect(outlineOf(headings('1.Một', '2)  Hai'))).toEqual(['1.Một', '2)  Hai'])
  })

  it('go on in the form of a typed one', () => {
    expect(outlineOf(headings('1/ Một', 'Hai'))).toEqual(['1/ Một', '2/ Hai'])
    expect(outlineOf(headings('A. Một', 'Hai'))).toEqual(['A. Một', 'B. Hai'])
    expect(outlineOf(headings('09. Một', 'Hai'))).toEqual(['09. Một', '10. Hai'])
    expect(outlineOf(headings('Phần I. Một', 'Hai'))).toEqual(['Phần I. Một', 'Phần II. Hai'])
    expect(outlineOf(headings('2.1. Một', 'Hai'))).toEqual(['2.1. Một', '2.2. Hai'])
  })

  it('are read by those before them: after H. an I. is a letter', () => {
    expect(outlineOf(headings('H. Một', 'I. Hai', 'Ba'))).toEqual(['H. Một', 'I. Hai', 'K. Ba'])
    expect(outlineOf(headings('I. Một', 'Hai'))).toEqual(['I. Một', 'II. Hai'])
    const scheme = headings(...'abcdđeg'.split(''), 'h', 'I. chín', 'k').replace(
      '  noi_dung:',
      '  danh_so: [A.]\n  noi_dung:',
    )
    expect(outlineOf(scheme).slice(-3)).toEqual(['H. h', 'I. chín', 'K. k'])
  })

  it('are no quantities and no sentences', () => {
    expect(outlineOf(headings('1.000 ngày công', '2026 là năm', 'I ốt', '100% hồ sơ'))).toEqual([
      'I. 1.000 ngày công',
      'II. 2026 là năm',
      'III. I ốt',
      'IV. 100% hồ sơ',
    ])
  })

  it('may be typed in bold', () => {
    const [heading] = headingsOf(contentOf(headings('**II. Một** hai')))
    expect(heading).toMatchObject({ label: 'II.', labelTyped: true, gap: ' ' })
    expect(marked(heading!.title)).toBe('**Một** hai')
  })

  it('may stand alone', () => {
    expect(headingsOf(contentOf(headings('I.')))).toMatchObject([{ label: 'I.', gap: '', title: [] }])
  })

  it('use the Vietnamese letters', () => {
    const titles = Array.from({ length: 22 }, (_, index) => `mục ${index}`)
    const text = planWith(titles.map(title => `- de_muc: ${title}`).join('\n')).replace(
      '  noi_dung:',
      '  danh_so: [a)]\n  noi_dung:',
    )
    expect(
      headingsOf(contentOf(text))
        .map(({ label }) => label)
        .join(' '),
    ).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x)')
  })
})

describe('danh_so', () => {
  const deep =
    '- de_muc: Một\n  noi_dung:\n    - de_muc: Hai\n      noi_dung:\n        - de_muc: Ba\n          noi_dung:\n            - de_muc: Bốn\n              noi_dung:\n                - de_muc: Năm\n                  noi_dung:\n                    - de_muc: Sáu'
  const withScheme = (scheme: string) =>
    planWith(deep).replace('  noi_dung:', `  danh_so: ${scheme}\n  noi_dung:`)

  it('gives the forms of up to six levels', () => {
    expect(outlineOf(withScheme('["Phần I.", A., I., 1., a), (1)]'))).toEqual([
      'Phần I. Một',
      '  A. Hai',
      '    I. Ba',
      '      1. Bốn',
      '        a) Năm',
      '          (1) Sáu',
    ])
  })

  it('takes the numbers above into decimals', () => {
    expect(outlineOf(withScheme('[I., 1., 1.1., 1.1.1.]')).slice(0, 4)).toEqual([
      'I. Một',
      '  1. Hai',
      '    1.1. Ba',
      '      1.1.1. Bốn',
    ])
    const typed = planWith(
      '- de_muc: II. Một\n  danh_so: [1.1.]\n  noi_dung:\n    - de_muc: Hai\n    - de_muc: Ba',
    )
    expect(outlineOf(typed)).toEqual(['II. Một', '  2.1. Hai', '  2.2. Ba'])
  })

  it('leaves a level without labels by khong, and counts below it as if it were not there', () => {
    expect(outlineOf(withScheme('[khong, 1., không]')).slice(0, 4)).toEqual([
      'Một',
      '  1. Hai',
      '    Ba',
      '      Bốn',
    ])
    const text = planWith(
      '- de_muc: II. Một\n  danh_so: [khong, 1.1.]\n  noi_dung:\n    - de_muc: Hai\n      noi_dung:\n        - de_muc: Ba',
    )
    expect(outlineOf(text)).toEqual(['II. Một', '  Hai', '    2.1. Ba'])
  })

  it('leaves levels beyond its last without labels', () => {
    expect(outlineOf(planWith(deep)).slice(3)).toEqual(['      Bốn', '        Năm', '          Sáu'])
  })

  it('of a heading is for what is below it', () => {
    const text = planWith(
      '- de_muc: Một\n  danh_so: [(1), a)]\n  noi_dung:\n    - de_muc: Hai\n      noi_dung:\n        - de_muc: Ba\n- de_muc: Bốn\n  noi_dung:\n    - de_muc: Năm',
    )
    expect(outlineOf(text)).toEqual(['I. Một', '  (1) Hai', '    a) Ba', 'II. Bốn', '  1. Năm'])
  })

  it('is one of the document, of its articles, of an appendix', () => {
    const { plan, diagnostics } = read(`nam: 2026
co_quan: { ten: Sở A, dia_danh: X }
quyet_dinh:
  trich_yeu: Thử
  danh_so: [A., 1/]
  dieu:
    - noi_dung:
        - de_muc: Một
    - danh_so: [(1)]
      noi_dung:
        - de_muc: Hai
phu_luc:
  - ten: Ba
    danh_so: [1., 1.1.]
    noi_dung:
      - de_muc: Bốn
        noi_dung:
          - de_muc: Năm
`)
    expect(diagnostics).toEqual([])
    expect(
      plan!.decision!.articles.flatMap(({ content }) => headingsOf(content)).map(({ label }) => label),
    ).toEqual(['A.', '(1)'])
    expect(headingsOf(plan!.appendices[0]!.content).map(({ label }) => label)).toEqual(['1.', '1.1.'])
  })

  it('is told when an entry is no form, or it is no list', () => {
    expect(findings(withScheme('[I., x]'))).toEqual(['spec/bad-value 10:17 “x”'])
    expect(findings(withScheme('[II.]'))).toEqual(['spec/bad-value 10:13 “II.”'])
    expect(findings(withScheme('I.'))).toEqual(['spec/wrong-kind 10:12 “I.”'])
    expect(findings(withScheme(`[${'1., '.repeat(10)}]`))[0]).toMatch(/^spec\/too-many/)
  })
})

describe('a heading', () => {
  it('looks as its label says, and without one as its level', () => {
    const forms = (text: string) => headingsOf(contentOf(text)).map(({ form }) => form)
    expect(forms(headings('Phần I. A', 'Chương II', 'Mục 1. B'))).toEqual(['part', 'part', 'part'])
    expect(forms(headings('I. A', 'B. B', '3. C', '3.1. D', 'a) E', '(1) G'))).toEqual([
      'section',
      'section',
      'clause',
      'clause',
      'point',
      'point',
    ])
    const none = planWith(
      '- de_muc: A\n  noi_dung:\n    - de_muc: B\n      noi_dung:\n        - de_muc: C',
    ).replace('  noi_dung:', '  danh_so: [khong, khong, khong]\n  noi_dung:')
    expect(forms(none)).toEqual(['section', 'clause', 'point'])
  })

  it('has its label in the face that it was typed in, or that the whole title has', () => {
    const faces = (...titles: string[]) =>
      headingsOf(contentOf(headings(...titles))).map(({ label, labelFace: { bold, italic } }) => [
        label,
        bold,
        italic,
      ])
    expect(faces('*a) Tên*', '**b)** Tên', 'c) *Tên*', '*Tên*', 'Tên *riêng*', '***đ) Tên***')).toEqual([
      ['a)', false, true],
      ['b)', true, false],
      ['c)', false, false],
      ['d)', false, true],
      ['đ)', false, false],
      ['đ)', true, true],
    ])
  })

  it('has the face that it is given, its label too', () => {
    const face = (kind: string) => {
      const [heading] = headingsOf(
        contentOf(planWith(`- de_muc: 1. Tên *riêng*\n  kieu_chu: ${kind}\n  viet_lien: x`)),
      )
      return [heading!.labelFace, heading!.isRegular ?? false, marked(heading!.title)]
    }
    const regular = { bold: false, italic: false }
    expect(face('thuong')).toEqual([regular, true, 'Tên riêng'])
    expect(face('nghieng')).toEqual([{ bold: false, italic: true }, true, '*Tên **riêng*'])
    expect(face('dam')).toEqual([{ bold: true, italic: false }, false, '**Tên ****riêng**'])
    expect(findings(planWith('- de_muc: A\n  kieu_chu: xanh'))).toEqual(['spec/unknown-choice 12:17 “xanh”'])
  })

  it('has text that runs on, and content below it', () => {
    const [heading] = headingsOf(
      contentOf(planWith('- de_muc: Phòng A\n  viet_lien: Chủ trì **tham mưu**.\n  noi_dung: |\n    - Một')),
    )
    expect(marked(heading!.runOn!.runs)).toBe('Chủ trì **tham mưu**.')
    expect(heading!.content).toHaveLength(1)
  })

  it('has the role that its words say, or that it is given', () => {
    const roles = (...titles: string[]) => headingsOf(contentOf(headings(...titles))).map(({ role }) => role)
    expect(
      roles(
        'Mục đích, yêu cầu',
        'YÊU CẦU',
        'Chỉ tiêu',
        'Mục tiêu chung',
        'Nhiệm vụ, giải pháp',
        'Kinh phí thực hiện',
        'Tổ chức thực hiện',
        'Khác',
      ),
    ).toEqual(['muc_dich', 'yeu_cau', 'chi_tieu', 'chi_tieu', 'nhiem_vu', 'kinh_phi', 'to_chuc', undefined])
    expect(headingsOf(contentOf(planWith('- de_muc: Mục đích\n  vai_tro: chi_tieu')))[0]!.role).toBe(
      'chi_tieu',
    )
    expect(headingsOf(contentOf(planWith('- de_muc: Mục đích\n  vai_tro:')))[0]!.role).toBe('muc_dich')
  })

  it('that is a whole paragraph has no role, whatever words are in it', () => {
    const paragraph = `Các cơ quan, đơn vị căn cứ chức năng được giao ${'phối hợp chặt chẽ với các đoàn thể '.repeat(3)}hoàn thành mục tiêu đề ra.`
    expect(headingsOf(contentOf(headings(paragraph)))[0]!.role).toBeUndefined()
  })

  it('is one line, and so is what runs on', () => {
    expect(findings(planWith('- de_muc: |\n    Một\n    hai'))).toEqual(['spec/heading-lines 13:9 “hai”'])
    expect(findings(planWith('- de_muc: Một\n  viet_lien: |\n    hai\n    ba'))[0]).toMatch(
      /^spec\/run-on-lines 14:9 “ba”/,
    )
    expect(hints(planWith('- de_muc: |\n    Một\n    hai'))[0]).toContain('noi_dung: |')
  })

  it('needs words', () => {
    expect(findings(planWith('- de_muc:\n  noi_dung: x'))).toEqual(['spec/blank 11:14 “”'])
    expect(findings(planWith("- de_muc: '[! sau]'"))).toEqual(["spec/blank 11:15 “'[! sau]'”"])
  })

  it('keeps the remarks of its writer', () => {
    expect(headingsOf(contentOf(headings('Một [! hỏi lại]')))[0]!.remarks).toMatchObject([
      { text: 'hỏi lại' },
    ])
  })
})
