import { describe, expect, it } from 'vitest'
import { planText } from '../helpers/render.ts'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'
import { compareTexts } from './compare-texts.ts'

/** What a comparison tells, a line each: kind, place, and what the words were and are. */
function told(before: string, after: string): string[] {
  return compareTexts(before, after).changes.map(({ kind, before: old, after: now }) => {
    const words = [old, now].map(sides => sides.map(side => side.text.replaceAll('\n', ' / ')).join(' | '))
    return `${kind} · ${(now[0] ?? old[0])?.where} · ${words[0]} → ${words[1]}`
  })
}

const appendix = (
  rows: string,
  columns = 'tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, phoi_hop: Phối hợp',
): string =>
  smallPlan({
    appendices: `phu_luc:
  - ten: NHIỆM VỤ
    noi_dung:
      - bang:
          cot: { ${columns} }
          hang: |
${rows
  .trim()
  .split('\n')
  .map(row => `            ${row.trim()}`)
  .join('\n')}`,
  })

const content = (text: string): string =>
  contentPlan(
    text
      .split('\n')
      .map(line => `    ${line}`)
      .join('\n'),
  )

describe('parts and what stands around the content', () => {
  it('tells number, symbol, date and subject, and not once more where they are put in', () => {
    const before = smallPlan({
      plan: '  kem_theo: (Kèm theo Quyết định số {{quyet_dinh.so}}/{{quyet_dinh.ky_hieu}} ngày {{quyet_dinh.ngay}})',
    })
    const after = before
      .replace('  ky_hieu: QĐ-UBND', '  so: 15\n  ngay: 05/01/2026\n  ky_hieu: QĐ-HĐND')
      .replace('trich_yeu: Ban hành Kế hoạch', 'trich_yeu: Về việc ban hành Kế hoạch')
    expect(told(before, after)).toEqual([
      'number-changed · Quyết định, số ·  → 15',
      'symbol-changed · Quyết định, ký hiệu · QĐ-UBND → QĐ-HĐND',
      'date-changed · Quyết định, ngày ký ·  → 05/01/2026',
      'subject-changed · Quyết định, trích yếu · Ban hành Kế hoạch năm 2026 → Về việc ban hành Kế hoạch năm 2026',
    ])
  })

  it('tells a unit once, not in every cell and text that names it by its code', () => {
    const before = appendix('1 | Rà soát | vp | kt').replace(
      '- Nâng cao chất lượng',
      '- {{vp}} nâng cao chất lượng',
    )
    const after = before.replace('vp: Văn phòng HĐND và UBND', 'vp: Trung tâm Hành chính công')
    expect(told(before, after)).toEqual([
      'unit-changed · Cơ quan, đơn vị (mã vp) · Văn phòng HĐND và UBND → Trung tâm Hành chính công',
    ])
  })

  it('tells units that came and went, but not another code for the same name', () => {
    const before = smallPlan()
    const after = before
      .replace('    vp: Văn phòng', '    vph: Văn phòng')
      .replace('kt: Phòng Kinh tế', 'ktht: Phòng Kinh tế, Hạ tầng')
    expect(told(before, after)).toEqual([
      'unit-dropped · Cơ quan, đơn vị (mã kt) · Phòng Kinh tế → ',
      'unit-added · Cơ quan, đơn vị (mã ktht) ·  → Phòng Kinh tế, Hạ tầng',
    ])
  })

  it('tells the agency once', () => {
    const before = smallPlan({ plan: '  noi_dung: Trên địa bàn {{co_quan.dia_danh}}.' })
    const after = before.replace('dia_danh: X', 'dia_danh: Y')
    expect(told(before, after)).toEqual(['agency-changed · Cơ quan, địa danh · X → Y'])
  })

  it('tells a decision that went with what stood in it', () => {
    const before = smallPlan()
    const after = before.replace(/\nquyet_dinh:\n[\s\S]*?\nke_hoach:/, '\nke_hoach:')
    const { changes } = compareTexts(before, after)
    // The plan stands alone now: it has a symbol of its own, and no line that names the decision.
    expect(changes.map(change => change.kind)).toEqual([
      'symbol-changed',
      'reference-changed',
      'part-dropped',
    ])
    expect(changes.at(-1)?.before[0]?.content).toEqual(expect.arrayContaining(['Như Điều 2', 'Lưu: VT, VP']))
  })

  it('tells an appendix that came, and its tasks one by one', () => {
    const before = smallPlan()
    expect(told(before, appendix('1 | Rà soát văn bản | vp |\n2 | Mở lớp tập huấn | kt |'))).toEqual([
      'part-added · Phụ lục ·  → NHIỆM VỤ',
      'task-added · Phụ lục, dòng 1 ·  → Rà soát văn bản',
      'task-added · Phụ lục, dòng 2 ·  → Mở lớp tập huấn',
    ])
  })

  it('tells legal bases by the document they name', () => {
    const bases = (...lines: string[]): string =>
      smallPlan().replace(
        /can_cu: \|\n(?: {4}.*\n)+/,
        `can_cu: |\n${lines.map(line => `    ${line}\n`).join('')}`,
      )
    const law = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;'
    const decision = 'Căn cứ Quyết định số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính;'
    const proposal = 'Theo đề nghị của Chánh Văn phòng.'
    expect(told(bases(law, decision, proposal), bases(decision, law, proposal))).toEqual([
      expect.stringMatching(/^legal-basis-moved/),
    ])
    expect(told(bases(law, decision), bases(law.replace('19/6/2015', '16/6/2025'), decision))).toEqual([
      expect.stringMatching(/^legal-basis-replaced · Quyết định, căn cứ thứ 1/),
    ])
    expect(told(bases(law, decision), bases(law, decision.replace('cải cách', 'tiếp tục cải cách')))).toEqual(
      [expect.stringMatching(/^legal-basis-changed · Quyết định, căn cứ thứ 2/)],
    )
    // Mended, or told in full, it is the same document.
    for (const [from, to] of [
      [decision.replace('NQ-CP', 'NQCP'), decision],
      [law.replace('ngày 19/6/', 'năm '), law],
      [law.replace('địa phương', 'địa phương,'), law],
    ] as const)
      expect(told(bases(from), bases(to))).toEqual([expect.stringMatching(/^legal-basis-changed/)])
    expect(told(bases(law, decision), bases(law, decision.replace('Căn cứ', 'Thực hiện')))).toEqual([
      expect.stringMatching(/^legal-basis-changed/),
    ])
    // Two lines become one: the documents are the same.
    expect(told(bases(law, decision), bases(`${law} ${decision.replace('Căn cứ ', '')}`))).toEqual([])
  })

  it('tells recipients, without the marks at the ends of lines', () => {
    const before = smallPlan()
    const after = before.replace('    - Lưu: VT, VP.', '    - Đảng ủy xã;\n    - Lưu: VT, VP, KT;')
    expect(told(before, after)).toEqual([
      'recipient-added · Quyết định, nơi nhận, dòng 2 ·  → Đảng ủy xã',
      'recipient-changed · Quyết định, nơi nhận, dòng 3 · Lưu: VT, VP → Lưu: VT, VP, KT',
    ])
  })
})

describe('targets and paragraphs', () => {
  const targets = (...lines: string[]): string =>
    content(`- de_muc: Chỉ tiêu\n  noi_dung: |\n${lines.map(line => `    ${line}`).join('\n')}`)

  it('are found by id whatever their words', () => {
    expect(
      told(targets('- Đạt 90%. [#A-1]'), targets('- Hoàn thành toàn bộ việc số hóa hồ sơ. [#A-1]')),
    ).toEqual([
      'target-changed · Kế hoạch, mục I, chỉ tiêu thứ 1 · Đạt 90% → Hoàn thành toàn bộ việc số hóa hồ sơ',
    ])
  })

  it('are found by their words where ids were given out anew', () => {
    const lines = [
      'Tỷ lệ hồ sơ đúng hạn đạt 99%',
      'Mức độ hài lòng của người dân đạt 95%',
      'Tất cả văn bản được ký số',
    ]
    const coded = (list: string[]): string =>
      targets(...list.map((line, index) => `- ${line}. [#A-${index + 1}]`))
    expect(told(coded(lines), coded(['Có một sáng kiến được công nhận', ...lines]))).toEqual([
      'target-added · Kế hoạch, mục I, chỉ tiêu thứ 1 ·  → Có một sáng kiến được công nhận',
    ])
  })

  it('keep apart a new number and new words', () => {
    expect(
      told(targets('1.1. Đạt 90%', '1.2. Có trang tin'), targets('1.1. Đạt 90%', '1.3. Có trang tin')),
    ).toEqual(['renumbered · Kế hoạch, mục I, đoạn 2 · 1.2. → 1.3.'])
  })

  it('tell another mark as part of the words', () => {
    const [change] = compareTexts(content('- |\n  - Một việc'), content('- |\n  + Một việc')).changes
    expect(change?.kind).toBe('text-changed')
    expect(change?.pieces?.[0]).toEqual({ changed: true, before: '- ', after: '+ ' })
  })

  it('are not told when only the mark at the end, blanks or emphasis differ', () => {
    expect(told(targets('- Đạt **90%**;', '- Hai.'), targets('- Đạt  90%.', '- Hai./.'))).toEqual([])
  })

  it('tell the value of gia_tri where it is put in', () => {
    const before = content('- Kinh phí {{muc}}').replace(
      'ke_hoach:',
      'gia_tri:\n  muc: 12 triệu đồng\nke_hoach:',
    )
    expect(told(before, before.replace('12 triệu', '15 triệu'))).toEqual([
      'text-changed · Kế hoạch · Kinh phí 12 triệu đồng → Kinh phí 15 triệu đồng',
    ])
  })

  it('tell footnotes', () => {
    const note = (words: string): string => content(`- |\n  Một việc[^1].\n  [^1]: ${words}.`)
    expect(told(note('Theo báo cáo năm ngoái'), note('Theo báo cáo quý'))).toEqual([
      'note-changed · Kế hoạch, chú thích [^1] · Theo báo cáo năm ngoái → Theo báo cáo quý',
    ])
  })
})

describe('headings', () => {
  const plan = (...headings: string[]): string =>
    content(
      headings
        .map(title => `- de_muc: ${title}\n  noi_dung: Nội dung của phần ${title.toLowerCase()}.`)
        .join('\n'),
    )

  it('that are counted are not renumbered when one comes; those that are typed are', () => {
    expect(told(plan('Mục đích', 'Kinh phí'), plan('Mục đích', 'Yêu cầu', 'Kinh phí'))).toEqual([
      'heading-added · Kế hoạch, mục II ·  → Yêu cầu',
    ])
    expect(told(content('- de_muc: 2. Kinh phí'), content('- de_muc: 3. Kinh phí'))).toEqual([
      'renumbered · Kế hoạch, mục 3 · 2. → 3.',
    ])
  })

  it('are the same under another title when their content is', () => {
    const before = content(
      '- de_muc: Phần chung\n  noi_dung: |\n    Xây dựng kế hoạch kiểm tra hằng năm.\n    Báo cáo kết quả theo quý.',
    )
    expect(told(before, before.replace('Phần chung', 'Kiểm tra, báo cáo'))).toEqual([
      'heading-changed · Kế hoạch, mục I · Phần chung → Kiểm tra, báo cáo',
    ])
  })

  it('move with all that stands below them', () => {
    const two = (first: string, second: string): string => content(`${first}\n${second}`)
    const one = '- de_muc: Cải cách thể chế\n  noi_dung: |\n    Rà soát văn bản.\n    Kiểm tra văn bản.'
    const other = '- de_muc: Chuyển đổi số\n  noi_dung: Số hóa toàn bộ hồ sơ.'
    expect(told(two(one, other), two(other, one))).toEqual([expect.stringMatching(/^heading-moved/)])
  })
})

describe('tables', () => {
  it('tell tasks without ids by their words, and what of them changed', () => {
    const before = appendix('1 | Rà soát văn bản quy phạm pháp luật | vp | kt\n2 | Mở lớp tập huấn | kt |')
    const after = appendix(
      '1 | Mở lớp tập huấn | vp |\n2 | Rà soát các văn bản quy phạm pháp luật của xã | vp | kt',
    )
    expect(told(before, after)).toEqual([
      'task-moved · Phụ lục, dòng 1 · Mở lớp tập huấn → Mở lớp tập huấn',
      'task-lead-changed · Phụ lục, dòng 1, cột Chủ trì · Phòng Kinh tế → Văn phòng HĐND và UBND',
      'renumbered · Phụ lục, dòng 1 · 2 → 1',
      'task-text-changed · Phụ lục, dòng 2, cột Nhiệm vụ · Rà soát văn bản quy phạm pháp luật → Rà soát các văn bản quy phạm pháp luật của xã',
      'renumbered · Phụ lục, dòng 2 · 1 → 2',
    ])
  })

  it('take cooperating units in any order for the same', () => {
    expect(
      told(appendix('1 | Rà soát | vp | kt, Công an xã'), appendix('1 | Rà soát | vp | Công an xã; kt')),
    ).toEqual([])
  })

  it('tell a joined cell once', () => {
    const rows = (lead: string): string =>
      appendix(`1 | Rà soát | ${lead} |\n2 | Kiểm tra | ^ |\n3 | Báo cáo | ^ |`)
    expect(told(rows('vp'), rows('kt'))).toEqual([
      'task-lead-changed · Phụ lục, dòng 1, cột Chủ trì · Văn phòng HĐND và UBND → Phòng Kinh tế',
    ])
    expect(told(rows('vp'), appendix('1 | Rà soát | vp |\n2 | Kiểm tra | vp |\n3 | Báo cáo | vp |'))).toEqual(
      [],
    )
  })

  it('tell columns that came, went or are called otherwise, and not their cells', () => {
    const before = appendix('1 | Rà soát | vp | kt')
    const after = appendix(
      '1 | Rà soát | vp | 5 triệu',
      'tt: TT, nhiem_vu: Nội dung, chu_tri: Chủ trì, kinh_phi: Kinh phí',
    )
    expect(told(before, after)).toEqual([
      'column-changed · Phụ lục, cột Nội dung · Nhiệm vụ → Nội dung',
      'column-dropped · Phụ lục, cột Phối hợp · Phối hợp (1 ô có chữ) → ',
      'column-added · Phụ lục, cột Kinh phí ·  → Kinh phí (1 ô có chữ)',
    ])
  })

  it('tell groups', () => {
    const before = appendix(
      '# I | CẢI CÁCH THỂ CHẾ\n1 | Rà soát | vp |\n# II | CHUYỂN ĐỔI SỐ\n1 | Số hóa hồ sơ | kt |',
    )
    const after = appendix(
      '# I | CẢI CÁCH THỂ CHẾ\n1 | Rà soát | vp |\n# II | CHUYỂN ĐỔI SỐ, AN TOÀN THÔNG TIN\n1 | Số hóa hồ sơ | kt |',
    )
    expect(told(before, after)).toEqual([
      'group-changed · Phụ lục, dòng nhóm II · CHUYỂN ĐỔI SỐ → CHUYỂN ĐỔI SỐ, AN TOÀN THÔNG TIN',
    ])
  })

  it('of figures tell the cell and the difference', () => {
    const columns = 'tt: TT, chi_tieu: Chỉ tiêu, kh: Kế hoạch'
    const { changes } = compareTexts(
      appendix('1 | Hồ sơ đúng hạn | 99,9%', columns),
      appendix('1 | Hồ sơ đúng hạn | 95%', columns),
    )
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      kind: 'target-changed',
      column: 'Kế hoạch',
      figures: [{ by: '-4,9' }],
    })
  })

  it('whose rows print as sentences are compared by their cells', () => {
    const spec = planText('duong-hoa-2023')
    const after = spec.replace('1.1 | Kế hoạch CCHC | 2 | 2', '1.1 | Kế hoạch CCHC | 1,5 | 2')
    expect(told(spec, after)).toEqual([
      'row-changed · Kế hoạch, mục I, NHÓM I, mục 1, dòng 1, cột Điểm đạt · 2 → 1,5',
    ])
    const worded = spec.replace(
      '- {{ten}} (TCTP {{ma}}): Điểm đạt được là',
      '- {{ten}} (TCTP {{ma}}): Đạt được',
    )
    expect(told(spec, worded).every(line => line.startsWith('wording-changed'))).toBe(true)
  })
})

describe('two tables that change places', () => {
  const table = (words: string): string =>
    `- bang:\n    cot: { a: Nội dung, b: Số }\n    hang: |\n      ${words} | 1`

  it('are told as one that moved, the same one from both sides', () => {
    const before = content(`${table('Trồng trọt và chăn nuôi')}\n${table('Thu ngân sách trên địa bàn')}`)
    const after = content(`${table('Thu ngân sách trên địa bàn')}\n${table('Trồng trọt và chăn nuôi')}`)
    expect(compareTexts(before, after).changes.map(change => change.kind)).toEqual(['table-moved'])
    const [there] = compareTexts(before, after).changes
    const [back] = compareTexts(after, before).changes
    expect(back?.before[0]?.place.line).toBe(there?.after[0]?.place.line)
  })
})

describe('the number of an appendix', () => {
  it('is told where it was typed', () => {
    const spec = appendix('1 | Rà soát | vp |').replace('  - ten: NHIỆM VỤ', '  - ten: NHIỆM VỤ\n    so: 01')
    expect(told(spec, spec.replace('so: 01', 'so: 02'))).toEqual(['renumbered · Phụ lục 02 · 01 → 02'])
  })
})
