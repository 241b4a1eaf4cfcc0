import { describe, expect, it } from 'vitest'
import {
  findings,
  hints,
  linesOf,
  marked,
  messages,
  planOfTable,
  planOfText,
  read,
  sentencesOf,
} from './reading.ts'

const shownAs = (text: string, keys = ''): string => marked(linesOf(planOfText(text, keys))[0]!.runs)

const phasePlan = (text: string): string => planOfText(text).replace('nam: 2026', 'giai_doan: 2026 - 2030')

describe('a value', () => {
  it('is one of the years, of the agency, of a unit, of the document, or one’s own', () => {
    expect(shownAs('{{nam_truoc}}, {{nam}}, {{nam_sau}}')).toBe('2025, 2026, 2027')
    expect(shownAs('{{co_quan.ten}} ({{co_quan.dia_danh}}), {{vp}}')).toBe(
      'Ủy ban nhân dân xã X (X), Văn phòng',
    )
    expect(shownAs('{{co_quan.don_vi.kt}}')).toBe('Phòng Kinh tế')
    expect(shownAs('{{ke_hoach.loai}} {{ke_hoach.trich_yeu}} {{ke_hoach.ky_hieu}}')).toBe(
      'Kế hoạch Thử KH-UBND',
    )
    expect(shownAs('{{xom}}', 'gia_tri:\n  xom: thôn A\n')).toBe('thôn A')
    const phase = linesOf(phasePlan('{{giai_doan}}: {{giai_doan.dau}}, {{giai_doan.cuoi}}'))[0]!
    expect(marked(phase.runs)).toBe('2026 - 2030: 2026, 2030')
  })

  it('is the year before a plan: of its year, else of its phase', () => {
    expect(marked(linesOf(phasePlan('{{nam_truoc}}'))[0]!.runs)).toBe('2025')
    const both = planOfText('{{nam_truoc}}').replace('nam: 2026', 'nam: 2028\ngiai_doan: 2026 - 2030')
    expect(marked(linesOf(both)[0]!.runs)).toBe('2027')
  })

  it('may have blanks around its name', () => {
    expect(shownAs('{{ nam }} {{  vp}}')).toBe('2026 Văn phòng')
  })

  it('that is not known yet is a blank to fill in', () => {
    expect(shownAs('số {{ke_hoach.so}} ngày {{ke_hoach.ngay}}')).toBe('số <number> ngày <day>/<month>/2026')
    expect(marked(linesOf(phasePlan('ngày {{ke_hoach.ngay}}'))[0]!.runs)).toBe('ngày <day>/<month>/<year>')
    const text = planOfText('số {{ke_hoach.so}} ngày {{ke_hoach.ngay.ngay}} tháng {{ke_hoach.ngay.thang}}')
    const filled = text.replace('ke_hoach:\n', 'ke_hoach:\n  so: 5\n  ngay: 5/1/2026\n')
    expect(marked(linesOf(filled)[0]!.runs)).toBe('số 05 ngày 05 tháng 01')
  })

  it('is looked for in the row, then in gia_tri, then among the units, then in the spec', () => {
    expect(shownAs('{{nam}} {{vp}}', 'gia_tri:\n  nam: năm nay\n  vp: đơn vị A\n')).toBe('năm nay đơn vị A')
    const unit = planOfText('{{nam}}').replace('    vp: Văn phòng\n', '    nam: Phòng Năm\n')
    expect(marked(linesOf(unit)[0]!.runs)).toBe('Phòng Năm')
    const row = planOfTable(
      'cot: { nam: Năm, a: A }\nmoi_hang: |\n  {{nam}}, {{a}}, {{nam_sau}}\nhang: |\n  xưa | b',
      'gia_tri:\n  nam: nay\n',
    )
    expect(sentencesOf(row)).toEqual([['xưa, b, 2027']])
  })

  it('may name others, and is on one line', () => {
    const keys = 'gia_tri:\n  a: |\n    một\n    hai {{b}}\n  b: của {{vp}}\n'
    expect(shownAs('x {{a}} y', keys)).toBe('x một hai của Văn phòng y')
  })

  it('prints as it is typed: marks and HTML have no meaning in it', () => {
    const keys = 'gia_tri:\n  a: "**đậm** [#A] [^1] [! x] <b>&amp;"\n'
    expect(shownAs('{{a}}', keys)).toBe('**đậm** [#A] [^1] [! x] <b>&amp;')
    expect(shownAs('*x {{a}}*', keys)).toBe('*x **đậm** [#A] [^1] [! x] <b>&amp;*')
  })

  it('takes the emphasis around it', () => {
    expect(shownAs('**năm {{nam}}**')).toBe('**năm 2026**')
  })

  it('works in the agency’s name, in names of units and of columns, in the kind and the number of an appendix', () => {
    const { plan, diagnostics } = read(`nam: 2026
gia_tri:
  x: xã X
co_quan:
  ten: Ủy ban nhân dân {{x}}
  chu_quan: Huyện {{x}}
  dia_danh: A {{nam}}
  don_vi:
    vp: Văn phòng {{x}}
ke_hoach:
  loai: Đề án {{nam}}
  trich_yeu: Thử
  noi_dung:
    - bang:
        cot: { chu_tri: A, chi_tieu: A }
        so_cot: ["1", "2"]
        hang: |
          vp | {{vp}}
phu_luc:
  - ten: B
    so: "{{nam}}"
`)
    expect(diagnostics).toEqual([])
    expect(plan?.agency).toEqual({ name: 'Ủy ban nhân dân xã X', parent: 'Huyện xã X', place: 'A 2026' })
    expect(plan?.plan?.type).toBe('Đề án 2026')
    expect(plan?.appendices.map(({ number }) => number)).toEqual(['2026'])
    const table = plan?.plan?.content[0]
    const cells = table?.kind === 'table' ? table.rows[0]!.cells.map(cell => marked(cell.lines[0]!.runs)) : []
    expect(cells).toEqual(['Văn phòng xã X', 'Văn phòng xã X'])
  })
})

describe('an unknown value', () => {
  it('is told at its place with the name that was meant', () => {
    expect(findings(planOfText('năm {{nma}} và'))).toEqual(['text/unknown-value 12:11 “{{nma}}”'])
    expect(hints(planOfText('{{nma}}'))).toEqual(['Có phải ý là {{nam}}?'])
    expect(hints(planOfText('{{chu_tich}}', 'gia_tri:\n  chu_tihc: A\n'))).toEqual([
      'Có phải ý là {{chu_tihc}}?',
    ])
    expect(hints(planOfText('{{hoan_toan_khac}}'))[0]).toMatch(/^Khai báo nó trong `gia_tri:`/)
  })

  it('for a year in other words is told the year that they mean, not the one that is spelt alike', () => {
    for (const [typed, meant] of [
      ['nam_nay', 'nam'],
      ['Năm nay', 'nam'],
      ['nam_ke_hoach', 'nam'],
      ['nam_ngoai', 'nam_truoc'],
      ['nam_toi', 'nam_sau'],
      ['năm_sau'.normalize('NFD'), 'nam_sau'],
    ])
      expect(hints(planOfText(`{{${typed}}}`)), typed).toEqual([`Có phải ý là {{${meant}}}?`])
  })

  it('for the last part of a name is told the whole', () => {
    expect(hints(planOfText('{{dia_danh}}'))).toEqual(['Có phải ý là {{co_quan.dia_danh}}?'])
  })

  it('in a plan of several years that asks for the year is told what there is instead', () => {
    for (const name of ['nam', 'nam_sau', 'nam_nay'])
      expect(hints(phasePlan(`{{${name}}}`))[0], name).toContain('{{giai_doan.dau}}')
    expect(hints(phasePlan('{{nam_ngoai}}'))).toEqual(['Có phải ý là {{nam_truoc}}?'])
  })

  it('in the wording of rows is told once, with the column that was meant', () => {
    const text = planOfTable(
      'cot: { ten: A, dat: B }\nmoi_hang: |\n  - {{tne}}: {{dat}}\nhang: |\n  a | 1\n  b | 2\n  c | 3',
    )
    expect(findings(text)).toEqual(['text/unknown-value 14:13 “{{tne}}”'])
    expect(hints(text)).toEqual(['Có phải ý là {{ten}}?'])
  })

  it('is told when it is not closed, or has no name', () => {
    expect(findings(planOfText('a {{nam b'))).toEqual(['text/open-value 12:9 “{{”'])
    expect(findings(planOfText('a {{}} b'))).toEqual(['text/open-value 12:9 “{{”'])
    expect(findings(planOfText('a {{ nam } }'))).toEqual(['text/open-value 12:9 “{{”'])
    expect(findings(planOfText('{{a {{nam}}'))).toEqual(['text/open-value 12:7 “{{”'])
    expect(findings(planOfText('x', 'gia_tri:\n  a: b {{c\n'))).toEqual(['text/open-value 9:8 “{{”'])
  })

  it('inside another value is told where that is written, used or not', () => {
    const keys = 'gia_tri:\n  a: của {{b}} xã\n'
    expect(findings(planOfText('{{a}} {{a}}', keys))).toEqual(['text/unknown-value 9:10 “{{b}}”'])
    expect(findings(planOfText('x', keys))).toEqual(['text/unknown-value 9:10 “{{b}}”'])
  })
})

describe('values that name each other in a circle', () => {
  it('are told as that, once, where the circle closes', () => {
    const keys = 'gia_tri:\n  a: một {{b}}\n  b: hai {{c}}\n  c: ba {{a}}\n'
    expect(findings(planOfText('{{a}} {{b}}', keys))).toEqual(['text/value-names-itself 11:9 “{{a}}”'])
    expect(messages(planOfText('{{a}}', keys))).toEqual([
      'Giá trị riêng, `c`: giá trị `a` gọi lại chính nó (a → b → c → a).',
    ])
  })

  it('are told for a value that names itself, and for a subject that does', () => {
    expect(findings(planOfText('x', 'gia_tri:\n  a: x {{a}}\n'))).toEqual([
      'text/value-names-itself 9:8 “{{a}}”',
    ])
    const subject = planOfText('x').replace('trich_yeu: Thử', 'trich_yeu: Thử {{ke_hoach.trich_yeu}}')
    expect(findings(subject)).toEqual(['text/value-names-itself 9:18 “{{ke_hoach.trich_yeu}}”'])
  })

  it('never make a text of any length', () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `  a${n}: "{{a${n + 1}}}{{a${n + 1}}}"\n`).join('')
    const told = findings(planOfText('{{a0}}', `gia_tri:\n${doubling}  a60: xx\n`)).map(
      finding => finding.split(' ')[0],
    )
    expect(new Set(told)).toEqual(new Set(['text/value-too-deep', 'text/value-too-long']))
  })
})
