import { describe, expect, it } from 'vitest'
import type { Path } from '../../src/diagnostics/diagnostic.ts'
import { PlacesInWords } from '../../src/spec/place-in-words.ts'
import { indent, messages, planWith } from '../plan/reading.ts'

const inPlan = (noi_dung: unknown, more: object = {}) => ({ ke_hoach: { noi_dung, ...more } })
const inAppendix = (noi_dung: unknown) => ({ phu_luc: [{ ten: 'A', noi_dung }] })

/** The place of a path; `words` are those of the text at its end that are told about. */
function told(root: unknown, path: Path, words?: string): string {
  const text = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], root)
  return new PlacesInWords(root).at(path, words === undefined ? undefined : String(text).indexOf(words))
}

describe('a heading is told', () => {
  const titles = (...list: string[]) => inPlan(list.map(de_muc => ({ de_muc, noi_dung: 'x' })))
  const of = (root: unknown, ...indexes: number[]) =>
    told(root, ['ke_hoach', ...indexes.flatMap(index => ['noi_dung', index])])

  it('by its counted label', () => {
    expect(of(titles('Một', 'Hai'), 1)).toBe('Kế hoạch, mục II')
  })

  it('by its typed label, from which counting goes on', () => {
    const root = titles('III. Một', 'Hai', '1/ Ba', 'Bốn')
    expect([0, 1, 2, 3].map(index => of(root, index))).toEqual([
      'Kế hoạch, mục III',
      'Kế hoạch, mục IV',
      'Kế hoạch, mục 1',
      'Kế hoạch, mục 2',
    ])
  })

  it('by those above it too', () => {
    const root = inPlan([
      { de_muc: 'A' },
      { de_muc: 'B', noi_dung: [{ de_muc: 'C', noi_dung: [{ de_muc: 'D' }, { de_muc: 'E' }] }] },
    ])
    expect(of(root, 1, 0, 1)).toBe('Kế hoạch, mục II.1.b')
  })

  it('by its words when it has no label', () => {
    const root = inPlan([{ de_muc: 'A', danh_so: ['khong'], noi_dung: [{ de_muc: 'Phòng Kinh tế' }] }])
    expect(of(root, 0, 0)).toBe('Kế hoạch, mục I, mục “Phòng Kinh tế”')
    const deep = inPlan([
      {
        de_muc: 'A',
        danh_so: ['khong', '1.'],
        noi_dung: [{ de_muc: `**${'dài '.repeat(30)}**`, noi_dung: [{ de_muc: 'B' }] }],
      },
    ])
    expect(of(deep, 0, 0, 0)).toMatch(/^Kế hoạch, mục I, mục “(dài ){9}dài…”, mục 1$/)
  })

  it('by the name of its part', () => {
    const root = inPlan([
      {
        de_muc: 'Phần I. A',
        noi_dung: [{ de_muc: 'NHÓM II: B', noi_dung: [{ de_muc: 'I. C', noi_dung: [{ de_muc: 'D' }] }] }],
      },
    ])
    expect(of(root, 0, 0, 0, 0)).toBe('Kế hoạch, Phần I, NHÓM II, mục I, mục “D”')
  })

  it('by a decimal label without the numbers above it said twice', () => {
    const decimals = inPlan([{ de_muc: 'A', noi_dung: [{ de_muc: 'B', noi_dung: [{ de_muc: 'C' }] }] }], {
      danh_so: ['I.', '1.1.', '1.1.1.'],
    })
    expect(of(decimals, 0, 0)).toBe('Kế hoạch, mục 1.1')
    expect(of(decimals, 0, 0, 0)).toBe('Kế hoạch, mục 1.1.1')
    const typed = inPlan([
      { de_muc: '2. A', noi_dung: [{ de_muc: '2.3. B' }] },
      { de_muc: '3. A', noi_dung: [{ de_muc: '2.3. B' }] },
    ])
    expect(of(typed, 0, 0)).toBe('Kế hoạch, mục 2.3')
    expect(of(typed, 1, 0)).toBe('Kế hoạch, mục 3, mục 2.3')
  })

  it('by the scheme of its document, its article, its appendix or the heading above, not its own', () => {
    const root = {
      ke_hoach: {
        danh_so: ['A.'],
        noi_dung: [{ de_muc: 'X', danh_so: ['(1)'], noi_dung: [{ de_muc: 'Y' }] }],
      },
      quyet_dinh: {
        danh_so: ['a)'],
        dieu: [
          { noi_dung: [{ de_muc: 'X' }] },
          { danh_so: ['I.'], noi_dung: [{ de_muc: 'X' }] },
          { noi_dung: 'x' },
        ],
      },
      phu_luc: [{ danh_so: ['1/'], noi_dung: [{ de_muc: 'X' }] }],
    }
    expect(told(root, ['ke_hoach', 'noi_dung', 0, 'noi_dung', 0])).toBe('Kế hoạch, mục A.1')
    expect(told(root, ['quyet_dinh', 'dieu', 0, 'noi_dung', 0])).toBe('Quyết định, Điều 1, mục a')
    expect(told(root, ['quyet_dinh', 'dieu', 1, 'noi_dung', 0])).toBe('Quyết định, Điều 2, mục I')
    expect(told(root, ['phu_luc', 0, 'noi_dung', 0])).toBe('Phụ lục, mục 1')
    expect(
      told({ quyet_dinh: { dieu: [{ noi_dung: [{ de_muc: 'X' }] }] } }, [
        'quyet_dinh',
        'dieu',
        0,
        'noi_dung',
        0,
      ]),
    ).toBe('Quyết định, Điều 1, mục 1')
  })

  it('with its key when the key is meant', () => {
    const root = inPlan([{ de_muc: 'A', viet_lien: 'x', vai_tro: 'y', ma: 'z' }])
    expect(told(root, ['ke_hoach', 'noi_dung', 0, 'de_muc'], 'A')).toBe('Kế hoạch, mục I')
    expect(told(root, ['ke_hoach', 'noi_dung', 0, 'viet_lien'], 'x')).toBe('Kế hoạch, mục I, viết liền')
    expect(told(root, ['ke_hoach', 'noi_dung', 0, 'vai_tro'])).toBe('Kế hoạch, mục I, vai trò')
    expect(told(root, ['ke_hoach', 'noi_dung', 0, 'ma'])).toBe('Kế hoạch, mục I, mã')
  })

  it('among items that are wrong', () => {
    const root = inPlan([{ noi_dung: 'x' }, 5, { de_muc: ['a'] }, { de_muc: 'A', danh_so: 'I.' }, null])
    expect(of(root, 0)).toBe('Kế hoạch, phần thứ 1 của nội dung')
    expect(of(root, 2)).toBe('Kế hoạch, phần thứ 3 của nội dung')
    expect(of(root, 3)).toBe('Kế hoạch, mục I')
    expect(of(root, 4)).toBe('Kế hoạch, phần thứ 5 của nội dung')
    expect(of(root, 9)).toBe('Kế hoạch, phần thứ 10 của nội dung')
  })
})

describe('a line of text is told', () => {
  it('as a paragraph, when there are several', () => {
    const root = inPlan([{ de_muc: 'A', noi_dung: 'một\n\nhai\n  ba' }, 'đầu\ncuối', 'hết'])
    const path: Path = ['ke_hoach', 'noi_dung', 0, 'noi_dung']
    expect(told(root, path, 'ba')).toBe('Kế hoạch, mục I, đoạn 3')
    expect(told(inPlan('một'), ['ke_hoach', 'noi_dung'], 'một')).toBe('Kế hoạch')
    expect(told(root, ['ke_hoach', 'noi_dung', 1], 'cuối')).toBe('Kế hoạch, đoạn 2')
    expect(told(root, ['ke_hoach', 'noi_dung', 2], 'hết')).toBe('Kế hoạch, đoạn 3')
  })

  it('as a target below a heading of targets, where all lines there are targets', () => {
    const targets = (text: string, de_muc = 'Chỉ tiêu') =>
      inPlan([{ de_muc: 'A' }, { de_muc: 'B', noi_dung: [{ de_muc, noi_dung: text }] }])
    const path: Path = ['ke_hoach', 'noi_dung', 1, 'noi_dung', 0, 'noi_dung']
    expect(told(targets('một đạt 1%\nhai đạt 2%'), path, 'hai')).toBe('Kế hoạch, mục II.1, chỉ tiêu thứ 2')
    expect(told(targets('một đạt 1%'), path, 'một')).toBe('Kế hoạch, mục II.1, chỉ tiêu thứ 1')
    expect(told(targets('một\nhai [#A-2]'), path, 'hai')).toBe('Kế hoạch, mục II.1, đoạn 2')
    expect(told(targets('một [#A-1]\nhai [#A-2]'), path, 'hai')).toBe('Kế hoạch, mục II.1, chỉ tiêu thứ 2')
    expect(told(targets('1. một đạt 1%\n2. hai đạt 2%', '2. MỤC TIÊU'), path, '2. hai')).toBe(
      'Kế hoạch, mục II.2, chỉ tiêu thứ 2',
    )
  })

  it('as a paragraph beside prose, sub-headings and duties: a section has one counter', () => {
    const text = 'Gồm:\n- một đạt 1%\n(nêu ở trên)\n- hai đạt 2%\nc) Tầm nhìn đến năm 2035'
    const root = inPlan([{ de_muc: 'Chỉ tiêu', noi_dung: text }])
    const at = (words: string) => told(root, ['ke_hoach', 'noi_dung', 0, 'noi_dung'], words)
    expect(['Gồm', '- một', '(nêu', '- hai', 'c)'].map(at)).toEqual(
      [1, 2, 3, 4, 5].map(count => `Kế hoạch, mục I, đoạn ${count}`),
    )
    const list = inPlan([{ de_muc: 'Chỉ tiêu', noi_dung: ['- một đạt 1%', '- hai đạt 2%', '- ba'] }])
    expect([0, 1, 2].map(index => told(list, ['ke_hoach', 'noi_dung', 0, 'noi_dung', index], '- '))).toEqual(
      [1, 2, 3].map(count => `Kế hoạch, mục I, đoạn ${count}`),
    )
  })

  it('as a target below a heading that is given the role, or stands under one of targets', () => {
    const given = inPlan([{ de_muc: 'A', vai_tro: 'chi_tieu', noi_dung: 'một đạt 1%\nhai đạt 2%' }])
    expect(told(given, ['ke_hoach', 'noi_dung', 0, 'noi_dung'], 'hai')).toBe(
      'Kế hoạch, mục I, chỉ tiêu thứ 2',
    )
    const long = inPlan([
      { de_muc: `Một số ${'việc '.repeat(12)}và chỉ tiêu`, noi_dung: 'một đạt 1%\nhai đạt 2%' },
    ])
    expect(told(long, ['ke_hoach', 'noi_dung', 0, 'noi_dung'], 'hai')).toBe('Kế hoạch, mục I, chỉ tiêu thứ 2')
    const under = inPlan([
      {
        de_muc: 'Mục tiêu',
        noi_dung: [
          { de_muc: 'Thể chế', noi_dung: 'một đạt 1%\nhai đạt 2%' },
          { de_muc: 'Nhiệm vụ', noi_dung: 'một đạt 1%\nhai đạt 2%' },
        ],
      },
    ])
    expect(told(under, ['ke_hoach', 'noi_dung', 0, 'noi_dung', 0, 'noi_dung'], 'hai')).toBe(
      'Kế hoạch, mục I.1, chỉ tiêu thứ 2',
    )
    expect(told(under, ['ke_hoach', 'noi_dung', 0, 'noi_dung', 1, 'noi_dung'], 'hai')).toBe(
      'Kế hoạch, mục I.2, đoạn 2',
    )
  })

  it('without footnotes and remarks being counted', () => {
    const root = inPlan('[! sau]\nmột[^1]\n[^1]: chú\nhai')
    expect(told(root, ['ke_hoach', 'noi_dung'], 'hai')).toBe('Kế hoạch, đoạn 2')
    expect(told(root, ['ke_hoach', 'noi_dung'], 'chú')).toBe('Kế hoạch, chú thích [^1]')
  })

  it('of an article, a legal basis, recipients, a signature', () => {
    const root = {
      quyet_dinh: {
        can_cu: 'Căn cứ A;\nCăn cứ B;',
        dieu: ['một\nhai', { noi_dung: ['ba\nbốn'] }],
        noi_nhan: '- A;\n- B.',
        nguoi_ky: { quyen_han: 'X', ho_ten: 'Y' },
      },
      ke_hoach: { can_cu: 'Căn cứ A.', trich_yeu: 'a' },
    }
    expect(told(root, ['quyet_dinh', 'can_cu'], 'B;')).toBe('Quyết định, căn cứ thứ 2')
    expect(told(root, ['ke_hoach', 'can_cu'], 'A.')).toBe('Kế hoạch, căn cứ')
    expect(told(root, ['quyet_dinh', 'dieu', 0], 'hai')).toBe('Quyết định, Điều 1, đoạn 2')
    expect(told(root, ['quyet_dinh', 'dieu', 1, 'noi_dung', 0], 'bốn')).toBe('Quyết định, Điều 2, đoạn 2')
    expect(told(root, ['quyet_dinh', 'noi_nhan'], 'B.')).toBe('Quyết định, nơi nhận, dòng 2')
    expect(told(root, ['quyet_dinh', 'nguoi_ky', 'ho_ten'], 'Y')).toBe(
      'Quyết định, người ký, họ tên người ký',
    )
    expect(told(root, ['ke_hoach', 'trich_yeu'], 'a')).toBe('Kế hoạch, trích yếu')
  })
})

describe('an appendix is told', () => {
  it('by its number, counted or typed, when there are several', () => {
    const root = { phu_luc: [{ ten: 'A' }, { ten: 'B', so: '2a' }, { ten: 'C' }] }
    expect([0, 1, 2].map(index => told(root, ['phu_luc', index, 'ten']))).toEqual([
      'Phụ lục I, tên phụ lục',
      'Phụ lục 2a, tên phụ lục',
      'Phụ lục III, tên phụ lục',
    ])
    expect(told({ phu_luc: [{ ten: 'A' }] }, ['phu_luc', 0])).toBe('Phụ lục')
    expect(told({ phu_luc: 'x' }, ['phu_luc'])).toBe('Các phụ lục')
  })
})

describe('a row is told', () => {
  const cot = {
    tt: 'TT',
    nhiem_vu: 'Nhiệm vụ',
    chu_tri: { ten: 'Chủ\n trì' },
    kh: { ten: 'Năm 2026', cot: { luong: 'Lượng' } },
  }
  const hang: Path = ['phu_luc', 0, 'noi_dung', 0, 'bang', 'hang']
  const table = (rows: unknown) => inAppendix([{ bang: { cot, hang: rows } }])

  it('by its group, its number under it and the column', () => {
    const root = table([
      { nhom: '1', tt: 'I', nhiem_vu: 'A' },
      { nhiem_vu: 'x' },
      { nhom: '1', tt: 'III', nhiem_vu: 'B' },
      ...Array.from({ length: 6 }, () => ({ nhiem_vu: 'y', chu_tri: 'z', luong: '1' })),
    ])
    expect(told(root, [...hang, 8, 'chu_tri'], 'z')).toBe('Phụ lục, nhóm III, dòng 6, cột Chủ trì')
    expect(told(root, [...hang, 8, 'luong'])).toBe('Phụ lục, nhóm III, dòng 6, cột Lượng (Năm 2026)')
    expect(told(root, [...hang, 8])).toBe('Phụ lục, nhóm III, dòng 6')
    expect(told(root, [...hang, 1, 'nhiem_vu'])).toBe('Phụ lục, nhóm I, dòng 1, cột Nhiệm vụ')
    expect(told(root, [...hang, 2, 'nhiem_vu'])).toBe('Phụ lục, dòng nhóm III, cột Nhiệm vụ')
  })

  it('as a group only where a level is written, whatever it is', () => {
    const root = table([{ nhom: '', nhiem_vu: 'x' }, { nhom: '7', tt: 'A' }, { nhiem_vu: 'y' }])
    expect(told(root, [...hang, 0])).toBe('Phụ lục, dòng 1')
    expect(told(root, [...hang, 1])).toBe('Phụ lục, dòng nhóm A')
    expect(told(root, [...hang, 2])).toBe('Phụ lục, nhóm A, dòng 1')
  })

  it('below a group that has a title alone, in quotation marks', () => {
    const root = table('# Đất đai\n1 | giao đất\n# Tổ chức bộ máy\n1 | b')
    expect(told(root, hang, 'giao')).toBe('Phụ lục, nhóm “Đất đai”, dòng 1, cột Nhiệm vụ')
    expect(told(root, hang, 'Tổ')).toBe('Phụ lục, dòng nhóm “Tổ chức bộ máy”, cột TT')
  })

  it('alone, with what it stands in, or with one of its columns', () => {
    const root = table('# I | Nhóm\n1 | a | b')
    const places = new PlacesInWords(root)
    const index = '# I | Nhóm\n'.length
    expect(places.at(hang, index, 'row')).toBe('Phụ lục, nhóm I, dòng 1')
    expect(places.at(hang, index, 'group')).toBe('Phụ lục, nhóm I')
    expect(places.at(hang, index, { column: 'luong' })).toBe('Phụ lục, nhóm I, dòng 1, cột Lượng (Năm 2026)')
    expect(places.at(hang, 0, 'row')).toBe('Phụ lục, dòng nhóm I')
    expect(places.at(hang, 0, 'group')).toBe('Phụ lục')
  })

  it('by its key when that is no cell', () => {
    const root = table([{ ma: 'a', moi_hang: 'b', zzz: 'c' }])
    expect(told(root, [...hang, 0, 'ma'])).toBe('Phụ lục, dòng 1, mã')
    expect(told(root, [...hang, 0, 'moi_hang'])).toBe('Phụ lục, dòng 1, câu của hàng')
    expect(told(root, [...hang, 0, 'zzz'])).toBe('Phụ lục, dòng 1, `zzz`')
  })

  it('also when it is written short', () => {
    const rows =
      '# I | Nhóm một\n1 | a | b\n\n[^1]: chú\n2 | c | d | 5\n= | Tổng | | 9\n## 1.1 | Con\n3\te\tg'
    const root = table(rows)
    expect(told(root, hang, 'd |')).toBe('Phụ lục, nhóm I, dòng 2, cột Chủ trì')
    expect(told(root, hang, '5')).toBe('Phụ lục, nhóm I, dòng 2, cột Lượng (Năm 2026)')
    expect(told(root, hang, '9')).toBe('Phụ lục, nhóm I, dòng 3, cột Lượng (Năm 2026)')
    expect(told(root, hang, 'Nhóm')).toBe('Phụ lục, dòng nhóm I, cột Nhiệm vụ')
    expect(told(root, hang, 'Con')).toBe('Phụ lục, nhóm I, dòng nhóm 1.1, cột Nhiệm vụ')
    expect(told(root, hang, '\tg')).toMatch(/^Phụ lục, nhóm I, nhóm 1.1, dòng 1/)
  })

  it('also when short rows and rows of keys stand in one list', () => {
    const root = table(['1 | a\n2 | b', { nhiem_vu: 'c' }, '# I | N\n3 | d | e'])
    expect(told(root, [...hang, 0], 'b')).toBe('Phụ lục, dòng 2, cột Nhiệm vụ')
    expect(told(root, [...hang, 1, 'nhiem_vu'])).toBe('Phụ lục, dòng 3, cột Nhiệm vụ')
    expect(told(root, [...hang, 2], 'e')).toBe('Phụ lục, nhóm I, dòng 1, cột Chủ trì')
  })

  it('with the columns of the table before, when its own has none', () => {
    const root = inPlan([
      { bang: { cot: { a: 'A' }, hang: 'x' } },
      { de_muc: 'B', noi_dung: [{ bang: { hang: 'x' } }] },
      { bang: { cot: { a: 'C' }, hang: 'x' } },
    ])
    expect(told(root, ['ke_hoach', 'noi_dung', 1, 'noi_dung', 0, 'bang', 'hang'], 'x')).toBe(
      'Kế hoạch, mục I, dòng 1, cột A',
    )
    expect(told(root, ['ke_hoach', 'noi_dung', 2, 'bang', 'hang'], 'x')).toBe(
      'Kế hoạch, bảng thứ 2, dòng 1, cột C',
    )
  })

  it('with its table only where there are several, or nothing else is meant', () => {
    const bang = {
      cot: { a: { ten: 'A', do_rong: '5%' }, g: { ten: 'G', cot: { b: 'B' } } },
      hang: 'x',
      moi_hang: 'y',
    }
    const one = inPlan([{ de_muc: 'M', noi_dung: ['x', { bang }] }])
    const at: Path = ['ke_hoach', 'noi_dung', 0, 'noi_dung', 1, 'bang']
    expect(told(one, at)).toBe('Kế hoạch, mục I, bảng')
    expect(told(one, [...at, 'moi_hang'], 'y')).toBe('Kế hoạch, mục I, bảng, câu của mỗi hàng')
    expect(told(one, [...at, 'cot'])).toBe('Kế hoạch, mục I, bảng, các cột')
    expect(told(one, [...at, 'cot', 'a', 'do_rong'])).toBe('Kế hoạch, mục I, cột A')
    expect(told(one, [...at, 'cot', 'g'])).toBe('Kế hoạch, mục I, cột G')
    expect(told(one, [...at, 'cot', 'g', 'cot', 'b'])).toBe('Kế hoạch, mục I, cột B (G)')
    const two = inPlan([{ bang }, { bang: '' }])
    expect(told(two, ['ke_hoach', 'noi_dung', 0, 'bang', 'cot', 'a'])).toBe('Kế hoạch, bảng thứ 1, cột A')
    expect(told(two, ['ke_hoach', 'noi_dung', 1, 'bang'])).toBe('Kế hoạch, bảng thứ 2')
  })
})

describe('one place', () => {
  it('is told by a line of its text, blank lines not counted', () => {
    const root = inPlan('một\n\nhai\nba')
    expect(told(root, ['ke_hoach', 'noi_dung'], 'hai')).toBe('Kế hoạch, đoạn 2')
    expect(told(root, ['ke_hoach', 'noi_dung'])).toBe('Kế hoạch')
    const rows: Path = ['phu_luc', 0, 'noi_dung', 0, 'bang', 'hang']
    expect(told(inAppendix([{ bang: { cot: { a: 'A' }, hang: '# I\n\n x' } }]), rows, 'x')).toBe(
      'Phụ lục, nhóm I, dòng 1, cột A',
    )
  })
})

describe('other places are told', () => {
  it('by the names of their keys', () => {
    const root = {
      nam: 'x',
      co_quan: { ten: 'a\nb', don_vi: { vp: 'c', kt: { ten: 'd' } } },
      gia_tri: { chu_tich: 'e' },
    }
    expect(told(root, [])).toBe('')
    expect(told(root, ['nam'])).toBe('Năm')
    expect(told(root, ['co_quan', 'ten'], 'b')).toBe('Cơ quan, tên cơ quan, dòng 2')
    expect(told(root, ['co_quan', 'don_vi', 'vp'])).toBe('Cơ quan, đơn vị (mã vp)')
    expect(told(root, ['co_quan', 'don_vi', 'kt', 'ten'])).toBe('Cơ quan, đơn vị (mã kt), tên đơn vị')
    expect(told(root, ['gia_tri', 'chu_tich'])).toBe('Giá trị riêng, `chu_tich`')
    expect(told(root, ['khong_co'])).toBe('`khong_co`')
  })

  it('for any path into anything', () => {
    const roots = [
      null,
      'x',
      [],
      { ke_hoach: 'x' },
      { ke_hoach: { noi_dung: { a: 1 } } },
      { phu_luc: [null] },
      { quyet_dinh: { dieu: 'x' } },
    ]
    const paths: Path[] = [
      ['ke_hoach', 'noi_dung', 0, 'bang', 'hang', 3, 'a'],
      ['phu_luc', 0, 'noi_dung', 2],
      ['phu_luc', 5, 'ten'],
      ['quyet_dinh', 'dieu', 1, 'noi_dung', 0, 'bang', 'cot', 'a', 'cot'],
    ]
    for (const root of roots)
      for (const path of paths) expect(told(root, path, 'x')).toMatch(/^(Kế hoạch|Phụ lục|Quyết định)/)
  })
})

describe('a message', () => {
  it('begins with its place in words', () => {
    const text = planWith(
      `- de_muc: Mục đích\n- de_muc: Mục tiêu\n  noi_dung:\n    - de_muc: Một\n    - de_muc: Hai\n    - de_muc: Ba\n      noi_dung: |\n        - 100% {{sai}}`,
    )
    const appendix = `phu_luc:\n${indent('- ten: A\n  noi_dung:\n    - bang:\n        cot: { tt: TT, nhiem_vu: B, chu_tri: Chủ trì }\n        hang: |\n          # III | Nhóm\n          1 | a\n          2 | b | {{sai}}')}\n`
    expect(messages(text + appendix)).toEqual([
      'Kế hoạch, mục II.3, chỉ tiêu thứ 1: không có giá trị nào tên là `sai`.',
      'Phụ lục, nhóm III, dòng 2, cột Chủ trì: không có giá trị nào tên là `sai`.',
    ])
  })

  it('begins with a capital letter where there is no place in words', () => {
    expect(messages('co_quan:\n  ten: A\n  dia_danh: X\nke_hoach:\n  trich_yeu: B\n')).toEqual([
      'Thiếu `nam`.',
    ])
  })
})

describe('many places of one spec', () => {
  it('are told by what stands before each', () => {
    const table = (row: string) => ({ bang: { cot: { a: 'A' }, hang: row } })
    const list = ['Một\nHai', table('x'), 'Ba', { de_muc: 'B' }, table('y'), 'Bốn']
    const places = new PlacesInWords(inPlan(list))
    const at = (index: number, ...rest: Path) => places.at(['ke_hoach', 'noi_dung', index, ...rest], 0)
    expect([0, 2, 5].map(index => at(index))).toEqual([
      'Kế hoạch, đoạn 1',
      'Kế hoạch, đoạn 3',
      'Kế hoạch, đoạn 4',
    ])
    expect([1, 4].map(index => at(index, 'bang'))).toEqual(['Kế hoạch, bảng thứ 1', 'Kế hoạch, bảng thứ 2'])
  })
})
