import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../src/plan/read-plan.ts'
import fc from '../../helpers/fast-check.ts'
import { slashes } from '../../helpers/slashes.ts'
import { indent, planOfTable, planOfText, shown } from '../../plan/reading.ts'

/** Reads a spec `xa/a.yaml`; the other files by their names as seen from its folder. */
function read(text: string, files: Record<string, string>) {
  const { value, diagnostics } = readPlan('xa/a.yaml', text, name =>
    files[slashes(name)] === undefined ? { error: 'không có tệp này' } : { text: files[slashes(name)]! },
  )
  return { plan: value?.plan, told: diagnostics.map(one => slashes(`${one.file} ${shown(one)}`)) }
}

/** What a plan made from a frame prints: the lines of its texts, the cells of its tables. */
function printed(text: string, files: Record<string, string>): string[] {
  const { plan, told } = read(text, files)
  if (plan === undefined) throw new Error(told.join('\n'))
  const { plan: part } = plan
  return part!.content.flatMap(item => {
    if (item.kind === 'text') return item.lines.map(line => line.plain.text)
    if (item.kind === 'heading')
      return [item.labelTyped ? item.plain.text : `${item.label} ${item.plain.text}`]
    if (item.kind !== 'table') return []
    return item.rows.map(row =>
      row.cells.map(({ lines }) => lines.map(line => line.plain.text).join('/')).join(' | '),
    )
  })
}

const frameName = '../tinh/khung.yaml'
const withFrame = (text = ''): string => `theo_khung: ${frameName}\n${text}`
const thay = (text: string): string => withFrame(`thay:\n${indent(text)}\n`)
const framed = (spec: string, frame: string): string[] => printed(spec, { [frameName]: frame })

describe('a spec with a frame', () => {
  const frame = planOfText('- Một.\n- Hai. [#B-2]\n- Ba.')

  it('is the frame where it says nothing itself', () => {
    expect(framed(withFrame(), frame)).toEqual(['- Một.', '- Hai.', '- Ba.'])
  })

  it('fills maps in key by key: its own values win, the others stay', () => {
    const { plan } = read(withFrame('co_quan:\n  dia_danh: Sơn Tây\n  don_vi:\n    mt: Mặt trận\n'), {
      [frameName]: frame,
    })
    expect(plan?.agency).toEqual({ name: 'Ủy ban nhân dân xã X', place: 'Sơn Tây' })
    expect([...plan!.units.keys()]).toEqual(['vp', 'kt', 'mt'])
  })

  it('replaces a list or a text as a whole', () => {
    const own = 'ke_hoach:\n  noi_dung: |\n    Của riêng.\n'
    expect(framed(withFrame(own), frame)).toEqual(['Của riêng.'])
  })

  it('may put values into texts of the frame', () => {
    const valued = planOfText('Xã {{ten_xa}} năm {{nam}}.', 'gia_tri:\n  ten_xa: Mẫu\n')
    const own = 'nam: 2031\ngia_tri:\n  ten_xa: Đồng Văn\n'
    expect(framed(withFrame(own), valued)).toEqual(['Xã Đồng Văn năm 2031.'])
  })

  it('may have a frame that has one itself; names are seen from the file they stand in', () => {
    const files = {
      '../tinh/khung.yaml': 'theo_khung: chung/goc.yaml\nthay:\n  B-2: Hai của tỉnh.\n',
      '../tinh/chung/goc.yaml': planOfText('- Một.\n- Hai. [#B-2]\n- Ba. [#B-3]'),
    }
    expect(printed(thay('B-3: Ba của xã.'), files)).toEqual(['- Một.', '- Hai của tỉnh.', '- Ba của xã.'])
  })

  it('reads texts that the frame names from the folder of the frame', () => {
    const files = {
      [frameName]: planOfText('x').replace(/noi_dung:[\s\S]*/, 'noi_dung: { tep: chu/muc.txt }\n'),
      '../tinh/chu/muc.txt': 'Từ tệp.\n',
    }
    expect(printed(withFrame(), files)).toEqual(['Từ tệp.'])
  })

  it('is NFC like any other, also its ids', () => {
    const nfd = planOfText('- Hoàn thành. [#ĐÔ-1]').normalize('NFD')
    expect(framed(thay('ĐÔ-1: Đã đủ.').normalize('NFD'), nfd)).toEqual(['- Đã đủ.'])
  })
})

describe('thay', () => {
  const lines = planOfText('- Một[^1].\n- Hai. [#B-2]\n1. Ba[^2]. [#B-3]\n[^1]: Chú một.\n[^2]: Chú hai.')

  it('replaces the words of a line; its mark stays', () => {
    expect(framed(thay('B-2: Hai mới.\nB-3: Ba mới.'), lines)).toEqual(['- Một.', '- Hai mới.', '1. Ba mới.'])
  })

  it('takes a mark of its own instead', () => {
    expect(framed(thay('B-2: |\n  + Hai mới.'), lines)[1]).toBe('+ Hai mới.')
  })

  it('makes several lines of one', () => {
    expect(framed(thay('B-2: |\n  Hai mới.\n  - Thêm dòng.'), lines).slice(1, 3)).toEqual([
      '- Hai mới.',
      '- Thêm dòng.',
    ])
  })

  it('takes a line out, with the footnote that only it has', () => {
    const { plan, told } = read(thay('B-3: bo'), { [frameName]: lines })
    expect(told).toEqual([])
    expect(plan?.plan?.notes.map(({ id }) => id)).toEqual(['1'])
  })

  it('keeps the id, so that a child of the child can replace it again', () => {
    const files = {
      '../tinh/khung.yaml': 'theo_khung: goc.yaml\nthay:\n  B-2: Lần một.\n',
      '../tinh/goc.yaml': lines,
    }
    expect(printed(thay('B-2: Lần hai.'), files)[1]).toBe('- Lần hai.')
  })

  const headings = planOfText('x').replace(
    /noi_dung:[\s\S]*/,
    'noi_dung:\n    - de_muc: III. Cũ\n      ma: M-1\n      noi_dung: Chữ.\n    - de_muc: Sau\n',
  )

  it('renames a heading; a typed label stays', () => {
    expect(framed(thay('M-1: Mới'), headings)).toEqual(['III. Mới', 'IV. Sau'])
  })

  it('replaces keys of a heading', () => {
    const { plan } = read(thay('M-1:\n  noi_dung: Khác.'), { [frameName]: headings })
    const [first] = plan!.plan!.content
    expect(first).toMatchObject({ kind: 'heading', content: [{ lines: [{ plain: { text: 'Khác.' } }] }] })
  })

  it('takes a heading out with what is below it', () => {
    expect(framed(thay('M-1: bo'), headings)).toEqual(['I. Sau'])
  })

  const table = planOfTable(
    'cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }\nhang:\n  - { ma: NV-1, nhiem_vu: Một, chu_tri: vp }\n  - { ma: NV-2, nhiem_vu: Hai, chu_tri: kt }\n  - { nhiem_vu: ^, chu_tri: vp }',
  )

  it('replaces cells of a row, and takes a row out', () => {
    expect(framed(thay('NV-2:\n  chu_tri: vp; kt\nNV-1: bo'), table)).toEqual([
      '1 | Hai | Văn phòng; Phòng Kinh tế',
      'Văn phòng',
    ])
  })

  it('refuses to take out a row that the next one joins', () => {
    expect(read(thay('NV-2: bo'), { [frameName]: table }).told).toEqual([
      'xa/a.yaml 3:9 error frame/wrong-replacement Thay, `NV-2`: không bỏ được hàng `NV-2`: hàng dưới nó có ô nối lên trên (^).',
    ])
  })

  const short = planOfTable(
    'cot: { ma: Mã, ten: Tên, dat: Đạt }\nhang: |\n  A-1 | Một | 8,42\n  A-2 | Hai | 9',
  )

  it('replaces cells of rows that are written as lines, and takes them out', () => {
    expect(framed(thay('A-1:\n  dat: 7,5\nA-2: bo'), short)).toEqual(['A-1 | Một | 7,5'])
  })

  it('touches nothing but what it names', () => {
    const words = fc.stringMatching(/^[A-Za-zđĐ]{1,8}( [A-Za-zđĐ]{1,8}){0,3}$/)
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 8 }), words, fc.nat(), (texts, by, at) => {
        const frame = planOfText(texts.map((text, index) => `- ${text}. [#L-${index}]`).join('\n'))
        const index = at % texts.length
        const expected = texts.map(text => `- ${text}.`)
        expected[index] = `- ${by}`
        expect(framed(thay(`L-${index}: |\n  ${by}`), frame)).toEqual(expected)
        expected.splice(index, 1)
        expect(framed(thay(`L-${index}: bo`), frame)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is wrong with a frame', () => {
  const frame = planOfText('- Một. [#B-1]')
  const told = (text: string, files: Record<string, string> = { [frameName]: frame }) =>
    read(text, files).told

  it('is told where its name stands when it is missing', () => {
    expect(told(withFrame(), {})).toEqual([
      'xa/a.yaml 1:13 error frame/not-read Theo khung: không đọc được khung `../tinh/khung.yaml`: không có tệp này.',
    ])
  })

  it('is told in the file that closes a circle', () => {
    const files = { 'b.yaml': 'theo_khung: c.yaml\n', 'c.yaml': 'theo_khung: a.yaml\n' }
    expect(told('theo_khung: b.yaml\n', files)).toEqual([
      'xa/c.yaml 1:13 error frame/cycle Theo khung: khung gọi lại chính nó (xa/a.yaml → xa/b.yaml → xa/c.yaml → xa/a.yaml).',
    ])
  })

  it('is told so too when the spec is named with ./ before it', () => {
    const { diagnostics } = readPlan('./a.yaml', 'theo_khung: a.yaml\n', () => ({ text: '' }))
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['frame/cycle'])
  })

  it.each([
    ['an absolute name', 'theo_khung: /etc/khung.yaml\n'],
    ['a name on a drive', 'theo_khung: D:\\khung.yaml\n'],
    ['another kind of file', 'theo_khung: ../khung.docx\n'],
    ['no name', 'theo_khung:\n'],
    ['a list', 'theo_khung: [a.yaml]\n'],
  ])('is told for %s', (_, text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^xa\/a\.yaml 1:\d+ error frame\/not-read /)])
  })

  it('is told with the line of the frame, in the words of the whole document', () => {
    const files = { [frameName]: planOfText('- Một.\n- Hai {{sai}}.') }
    expect(told(withFrame(), files)).toEqual([
      'tinh/khung.yaml 13:13 error text/unknown-value Kế hoạch, đoạn 2: không có giá trị nào tên là `sai`.',
    ])
  })

  it('is told with the line of the spec for the words that it puts in', () => {
    expect(told(thay('B-1: Hai {{sai}}.'))).toEqual([
      'xa/a.yaml 3:12 error text/unknown-value Kế hoạch: không có giá trị nào tên là `sai`.',
    ])
  })

  it('is told for a slip of YAML in the frame', () => {
    expect(told(withFrame(), { [frameName]: 'nam:2026\n' })[0]).toMatch(/^tinh\/khung\.yaml 1:/)
  })

  it('is told for an id that the frame does not have, with the nearest', () => {
    const { diagnostics } = readPlan('a.yaml', thay('B-11: x'), () => ({ text: frame }))
    expect(diagnostics.map(shown)).toEqual([
      '3:3 error frame/unknown-id Thay: khung không có dòng, đề mục hay hàng nào mang mã `B-11`.',
    ])
    expect(diagnostics[0]?.hint).toBe('Có phải ý là `B-1`?')
  })

  it('is told for a spec that replaces pieces of no frame', () => {
    expect(told(`${frame}thay:\n  B-1: bo\n`)).toEqual([
      expect.stringMatching(/^xa\/a\.yaml 13:1 error frame\/no-frame /),
    ])
  })

  it('leaves what is missing in both to be told in the spec', () => {
    expect(
      told(withFrame(), { [frameName]: 'nam: 2026\nco_quan:\n  ten: A\nke_hoach:\n  trich_yeu: B\n' }),
    ).toEqual([expect.stringContaining('spec/missing')])
  })
})
