import { describe, expect, it } from 'vitest'
import { Html } from '../../src/markup/html.ts'
import { rootShape, type Shape } from '../../src/markup/shape.ts'
import { plans, planText } from '../helpers/render.ts'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'
import { blocksOfText, everything, markupOfText, viewOfText } from './plan-views.ts'

/** Every place where a value is not as its shape says, and the places that were seen to hold something. */
function compare(value: unknown, shape: Shape, path: string, wrong: string[], seen: Set<string>): void {
  const tell = () => wrong.push(`${path}: ${JSON.stringify(value)} is no ${shape.kind}`)
  switch (shape.kind) {
    case 'text':
      if (shape.plain ? typeof value !== 'string' : value !== '' && !(value instanceof Html)) tell()
      if (value !== '') seen.add(path)
      return
    case 'flag':
      if (typeof value !== 'boolean') tell()
      if (value === true) seen.add(path)
      return
    case 'list':
      if (!Array.isArray(value)) tell()
      else for (const item of value) compare(item, shape.of(), `${path}[]`, wrong, seen)
      return
    case 'map': {
      if (value === false && shape.maybe) return
      if (typeof value !== 'object' || value === null) {
        tell()
        return
      }
      const names = new Set([...Object.keys(value), ...Object.keys(shape.fields)])
      for (const name of names) {
        const field = shape.fields[name]
        const place =
          name === 'noi_dung' && path.includes('noi_dung')
            ? path.replace(/noi_dung.*/, 'noi_dung')
            : `${path}.${name}`
        if (field === undefined) wrong.push(`${place} is in no shape`)
        else if (!Object.hasOwn(value, name)) wrong.push(`${place} is missing`)
        else compare((value as Record<string, unknown>)[name], field, place, wrong, seen)
      }
    }
  }
}

const misfits = (text: string, seen = new Set<string>()): string[] => {
  const wrong: string[] = []
  compare(viewOfText(text), rootShape, '', wrong, seen)
  return wrong
}

/** Every place of the shape, content below headings left out. */
function places(shape: Shape, path: string): string[] {
  switch (shape.kind) {
    case 'text':
    case 'flag':
      return [path]
    case 'list':
      return places(shape.of(), `${path}[]`)
    case 'map':
      return Object.entries(shape.fields).flatMap(([name, field]) =>
        name === 'noi_dung' && path.includes('noi_dung') ? [] : places(field, `${path}.${name}`),
      )
  }
}

describe('the view of a plan', () => {
  it.each(plans)('has exactly the names and kinds of the shape: %s', name => {
    expect(misfits(planText(name))).toEqual([])
  })

  it('has them for a plan with everything, and every name has something to print in it', () => {
    const seen = new Set<string>()
    expect(misfits(everything, seen)).toEqual([])
    // What documents have in common is of one shape, and so is content wherever it stands.
    const common = (path: string) =>
      path.replace(/^.*\.noi_dung/, '.noi_dung').replace(/^\.(quyet_dinh|ke_hoach|phu_luc\[\])/, '')
    const found = new Set([...seen].map(common))
    expect(places(rootShape, '').filter(path => !found.has(common(path)))).toEqual([])
  })

  it('has them for a plan on its own, and for a decision alone', () => {
    expect(misfits(contentPlan('    - Chữ.'))).toEqual([])
    const [decision] = smallPlan().split('ke_hoach:')
    expect(misfits(decision!)).toEqual([])
  })

  it('is empty text where there is nothing to print, so that {{#if}} tells', () => {
    const view = viewOfText(contentPlan('    - de_muc: I.\n      noi_dung: Chữ.')) as never as {
      co_quan: { chu_quan: unknown }
      ke_hoach: { noi_dung: { de_muc: { ten: unknown; viet_lien: unknown } }[] }
    }
    expect(view.co_quan.chu_quan).toBe('')
    expect(view.ke_hoach.noi_dung[0]!.de_muc).toMatchObject({ ten: '', viet_lien: '' })
  })
})

describe('the (Kèm theo …) line', () => {
  const reference = (text: string): string =>
    /<p class="kem-theo">(.*?)<\/p>/s.exec(markupOfText(text))?.[1] ?? ''
  const decision = (authority: string, more = '') =>
    smallPlan()
      .replace('tham_quyen: Chủ tịch Ủy ban nhân dân xã X', `tham_quyen: ${authority}`)
      .replace('  ky_hieu: QĐ-UBND', `  ky_hieu: QĐ-UBND\n${more}`)

  it('names number, symbol, date and issuer of the decision on one line, which the layout breaks', () => {
    expect(reference(decision('Chủ tịch Ủy ban nhân dân xã X', '  so: 7\n  ngay: 05/03/2026'))).toBe(
      '(Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 3 năm 2026 của Chủ tịch Ủy ban nhân dân xã X)',
    )
  })

  it('has blanks to fill in where number and date are not known', () => {
    expect(reference(smallPlan())).toContain(
      'số <span class="trong-so"></span>/QĐ-UBND ngày <span class="trong-ngay"></span> tháng <span class="trong-thang"></span> năm 2026',
    )
  })

  it('has the authority in sentence case though the decision prints it in capitals', () => {
    expect(reference(decision('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ X'))).toContain(
      'của Chủ tịch Ủy ban nhân dân xã X)',
    )
    expect(reference(decision('ỦY BAN NHÂN DÂN XÃ X'))).toContain('của Ủy ban nhân dân xã X)')
    expect(reference(decision('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ'))).toContain('của Chủ tịch Ủy ban nhân dân xã)')
  })

  it('leaves an authority in capitals as typed when its names are not known', () => {
    expect(reference(decision('CHỦ TỊCH UBND XÃ X'))).toContain('của CHỦ TỊCH UBND XÃ X)')
    expect(reference(decision('CHỦ TỊCH HỘI ĐỒNG XÃ Y'))).toContain('của CHỦ TỊCH HỘI ĐỒNG XÃ Y)')
  })

  it('names the plan and the agency when there is no decision', () => {
    const text = `${contentPlan('    - Chữ.')}phu_luc:\n  - ten: Bảng\n    noi_dung: Chữ.\n`
    expect(reference(text)).toContain('(Kèm theo Kế hoạch số ')
    expect(reference(text)).toContain('năm 2026 của Ủy ban nhân dân xã X)')
  })

  it('has the kind of document in sentence case', () => {
    expect(reference(decision('Chủ tịch Ủy ban nhân dân xã X', '  loai: QUYẾT ĐỊNH'))).toContain(
      '(Kèm theo Quyết định số ',
    )
  })
})

describe('legal bases', () => {
  const bases = (lines: string) =>
    [
      ...markupOfText(
        smallPlan().replace(/can_cu: \|\n.*?\n {2}dieu:/s, `can_cu: |\n${lines}\n  dieu:`),
      ).matchAll(/<p class="can-cu"[^>]*>(.*?)<\/p>/g),
    ].map(([, words]) => words)

  it('get their end marks when none has one (ND30-I.II.6a-2)', () => {
    expect(bases('    Căn cứ Luật A\n    Căn cứ Luật B\n    Theo đề nghị của ông C')).toEqual([
      'Căn cứ Luật A;',
      'Căn cứ Luật B;',
      'Theo đề nghị của ông C.',
    ])
  })

  it('are left as typed when one has an end mark', () => {
    expect(bases('    Căn cứ Luật A;\n    Căn cứ Luật B\n    Theo đề nghị của ông C')).toEqual([
      'Căn cứ Luật A;',
      'Căn cứ Luật B',
      'Theo đề nghị của ông C',
    ])
  })
})

describe('headings', () => {
  const runOn = (title: string) =>
    /<p class="doan" id="_kh_1">(.*?)<\/p>/.exec(
      markupOfText(contentPlan(`    - de_muc: ${title}\n      viet_lien: Chủ trì.`)),
    )?.[1]

  it('are set off from text that runs on by a colon, unless they have an end mark', () => {
    expect(runOn('1. Phòng Kinh tế')).toBe('<b>1. Phòng Kinh tế:</b> Chủ trì.')
    expect(runOn('1. Phòng Kinh tế.')).toBe('<b>1. Phòng Kinh tế.</b> Chủ trì.')
    expect(runOn('a) Phòng Kinh tế')).toBe('a) Phòng Kinh tế: Chủ trì.')
    expect(runOn('1.')).toMatch(/^<b>1\. ?<\/b> Chủ trì\.$/)
  })

  it('look as their labels say', () => {
    const headings = contentPlan(
      ['Phần I. Một', 'II. Hai', '1. Ba', 'a) Bốn'].map(title => `    - de_muc: ${title}`).join('\n'),
    )
    expect(
      [...markupOfText(headings).matchAll(/<h2 class="([^"]*)"[^>]*>(.*?)<\/h2>/g)].map(
        ([, css, words]) => `${css}: ${words}`,
      ),
    ).toEqual(['phan: Phần I.<br>MỘT', 'muc: II. Hai', 'khoan: 1. Ba', 'diem: a) Bốn'])
  })
})

describe('tables', () => {
  it('set numbers, deadlines and the title of a total in the middle, figures to the right, words and group titles to the left', () => {
    const [section] = blocksOfText(
      contentPlan(`    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, gia: Giá, thoi_gian: Thời gian }
        hang: |
          # I | Nhóm
          - | Một | 1.250,5 | Quý I
          - | Hai |  | 05/01/2026
          = | Tổng cộng | 2.000 | `),
    ).sections
    const table = section!.blocks.find(block => block.type === 'table')!
    expect(table.rows.map(row => [row.kind, ...row.cells.map(cell => cell.align)])).toEqual([
      ['header', 'center', 'center', 'center', 'center'],
      ['group', 'center', 'left'],
      ['task', 'center', 'left', 'right', 'center'],
      ['task', 'center', 'left', 'right', 'center'],
      ['total', 'center', 'right', 'center'],
    ])
  })

  it('keep the widths that the spec gives', () => {
    const [section] = blocksOfText(
      contentPlan(
        `    - bang:
        cot: { a: { ten: A, do_rong: 12% }, b: { ten: B, do_rong: "2,45cm" }, c: C, kinh_phi: D }
        hang: 1 | 2 | 3 | 4`.replace('"2,45cm"', "'2,45cm'"),
      ),
    ).sections
    const table = section!.blocks.find(block => block.type === 'table')!
    expect(table.columns).toEqual([
      { width: { percent: 12 } },
      { width: { cm: 2.45 } },
      {},
      { role: 'funding' },
    ])
  })
})
