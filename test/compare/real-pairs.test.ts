import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/compare/change.ts'
import { digestOf } from '../../src/compare/digest.ts'
import { isShown } from '../../src/compare/rank.ts'
import { comparisonText } from '../../src/writers/comparison/report-text.ts'
import { contentPlan } from '../helpers/small-plan.ts'
import { compareTexts } from './compare-texts.ts'
import { mirroredChanges, toldChanges } from './mirror.ts'

const indented = (content: string): string =>
  content
    .split('\n')
    .map(line => (line === '' ? line : `    ${line}`))
    .join('\n')

/** Two plans of one year with these contents; the comparison must be the same from both sides. */
function compared(before: string, after: string, more = ['', '']) {
  const [old, now] = [
    contentPlan(indented(before)) + more[0],
    contentPlan(indented(after)) + more[1],
  ] as const
  const comparison = compareTexts(old, now)
  const inNoOrder = (words: string): string => words.replaceAll(/truoc\.yaml|sau\.yaml/g, 'tệp')
  expect(toldChanges(compareTexts(now, old)).map(inNoOrder)).toEqual(
    mirroredChanges(comparison).map(inNoOrder),
  )
  return comparison
}

const words = ({ kind, rank, before, after }: Change): string =>
  `${rank} ${kind}: ${before.map(side => side.text).join(' | ')} → ${after.map(side => side.text).join(' | ')}`

const told = (before: string, after: string): string[] =>
  compared(before, after)
    .changes.filter(({ rank }) => isShown(rank))
    .map(words)

const all = (before: string, after: string): string[] => compared(before, after).changes.map(words)

const text = (...lines: string[]): string => ['- |', ...lines.map(line => `  ${line}`)].join('\n')

const under = (title: string, ...lines: string[]): string =>
  [`- de_muc: ${title}`, '  noi_dung: |', ...lines.map(line => `    ${line}`)].join('\n')

const bases = (...lines: string[]): string =>
  ['can_cu: |', ...lines.map(line => `  ${line}`)].map(line => `  ${line}`).join('\n')

/** The shown changes of two plans with these legal bases. */
const toldBases = (before: string[], after: string[]): string[] => {
  const plan = (lines: string[]): string =>
    contentPlan(indented(text('Rà soát quy trình.'))).replace(
      '\n  noi_dung:',
      `\n${bases(...lines)}\n  noi_dung:`,
    )
  return compareTexts(plan(before), plan(after))
    .changes.filter(({ rank }) => isShown(rank))
    .map(words)
}

describe('legal bases of real plans', () => {
  it('keep a title together that has semicolons of its own', () => {
    const long =
      'Căn cứ Nghị quyết số 101/2025/UBTVQH15 ngày 26/9/2025 hướng dẫn việc tổ chức hội nghị; việc giới thiệu người; việc lập danh sách;'
    expect(
      toldBases([long, 'Căn cứ Luật Cán bộ ngày 13/11/2008;'], ['Căn cứ Luật Cán bộ ngày 13/11/2008;']),
    ).toEqual([`major legal-basis-dropped: ${long.replace('Căn cứ ', '').replace(/;$/u, '')} → `])
  })

  it('tell who asked as one change of content, whatever list it is', () => {
    const asked = (count: number, ...firms: string[]): string =>
      `Xét đề nghị của ${count} đơn vị gồm: ${firms.join('; ')}.`
    const firm = (name: string, number: number): string =>
      `Công ty ${name} tại Văn bản số ${number}/CV ngày 21/4/2026`
    const names = ['Sao Mai', 'Thu Hà', 'Bắc Sơn', 'Đông Hải', 'Nam Long']
    const changes = toldBases(
      [asked(5, ...names.map((name, index) => firm(name, index + 1)))],
      [asked(4, ...names.slice(1).map((name, index) => firm(name, index + 2)))],
    )
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatch(/^content legal-basis-changed: đề nghị của 5 đơn vị/u)
  })

  it('name one law with and without what changed it', () => {
    expect(
      toldBases(
        ['Căn cứ Luật Bầu cử và Luật sửa đổi, bổ sung một số điều của Luật Bầu cử ngày 24/6/2025;'],
        ['Căn cứ Luật Bầu cử;'],
      )[0],
    ).toMatch(/^content legal-basis-changed/u)
  })

  it('name one law by its number, however its name is typed', () => {
    expect(
      toldBases(
        ['Căn cứ Luật Bầu cử dại biểu số 85/2015/QH13 và được sửa đổi tại Luật số 83/2025/QH15;'],
        ['Căn cứ Luật Bầu cử đại biểu số 85/2015/QH13 và được sửa đổi tại Luật số 83/2025/QH15;'],
      )[0],
    ).toMatch(/^content legal-basis-changed/u)
  })

  it('are written otherwise where one has the number or the date', () => {
    expect(
      toldBases(
        ['Căn cứ Luật Hòa giải ở cơ sở số 35/2013/QH13 ngày 20/6/2013;'],
        ['Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013;'],
      ),
    ).toEqual([])
  })

  it('are read out of a paragraph that goes on to what the agency does', () => {
    const before = text(
      'Thực hiện Chỉ thị số 46-CT/TW ngày 16/5/2025 của Bộ Chính trị; Chỉ thị số 28/CT-TTg ngày 18/9/2025 về tổ chức cuộc bầu cử ở các địa phương',
      'UBND xã ban hành Kế hoạch thi đua như sau:',
      'Rà soát quy trình.',
    )
    const after = text(
      'Thực hiện Quyết định số 2437/QĐ-TTg ngày 04/11/2025 ban hành Kế hoạch lập thành tích chào mừng Đại hội. UBND xã phát động đợt thi đua; đợt thi đua kéo dài một năm với những nội dung chủ yếu như sau:',
      'Rà soát quy trình.',
    )
    expect(told(before, after)).toEqual([
      'major legal-basis-dropped: Chỉ thị số 46-CT/TW ngày 16/5/2025 của Bộ Chính trị → ',
      'major legal-basis-dropped: Chỉ thị số 28/CT-TTg ngày 18/9/2025 về tổ chức cuộc bầu cử ở các địa phương → ',
      'major legal-basis-added:  → Quyết định số 2437/QĐ-TTg ngày 04/11/2025 ban hành Kế hoạch lập thành tích chào mừng Đại hội',
    ])
  })
})

describe('who asks for a plan', () => {
  const asked = (unit: string, paper: string): string[] => [`Theo đề nghị của ${unit} tại ${paper}.`]

  it('weighs nothing where the same unit asks by another paper', () => {
    const before = asked('Sở Nội vụ', 'Tờ trình số 12/TTr-SNV ngày 05/01/2025')
    const after = asked('Sở Nội vụ', 'Tờ trình số 31/TTr-SNV ngày 09/01/2026')
    expect(toldBases(before, after)).toEqual([])
  })

  it('is told where another unit does', () => {
    const before = asked('Sở Nội vụ', 'Tờ trình số 12/TTr-SNV ngày 05/01/2025')
    const after = asked('Sở Tư pháp', 'Tờ trình số 31/TTr-STP ngày 09/01/2026')
    expect(toldBases(before, after)).toHaveLength(1)
  })

  it('gives no task by where it is found', () => {
    const line = (name: string): string => under('Địa điểm', `${name}, địa chỉ: Số 165 phố Lý Thường Kiệt.`)
    const kinds = compared(line('Sở Công Thương'), line('Sở Công Thương tỉnh')).changes.map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['text-changed'])
  })

  it('is read in pasted text too', () => {
    const lead = (paper: string): string =>
      text(
        `Theo đề nghị của Sở Nội vụ tại ${paper},`,
        'UBND xã ban hành Kế hoạch như sau:',
        'Rà soát quy trình.',
      )
    expect(
      all(lead('Tờ trình số 12/TTr-SNV'), lead('Báo cáo số 31/BC-SNV')).map(each => each.split(':')[0]),
    ).toEqual(['form legal-basis-changed'])
  })
})

describe('money of a plan', () => {
  it('is funding that changed where the heading says so', () => {
    const line = (amount: string): string => under('Kinh phí', `Kinh phí thực hiện kế hoạch là ${amount}.`)
    expect(told(line('45 triệu đồng'), line('60 triệu đồng'))[0]).toMatch(/^major task-funding-changed/u)
  })
})

describe('the sentences around a plan', () => {
  const opening = (what: string): string => `Ủy ban nhân dân xã ban hành Kế hoạch ${what} như sau:`
  const closing = (what: string, rest = ''): string => `Trên đây là Kế hoạch ${what}${rest}`

  it('are each held against its own kind, and weigh nothing where they name the plan otherwise', () => {
    const before = text(opening('thi đua bầu cử'), 'Rà soát quy trình.', closing('thi đua bầu cử'))
    const after = text(
      opening('phong trào chào mừng Đại hội'),
      'Rà soát quy trình.',
      closing('phong trào chào mừng'),
    )
    expect(all(before, after)).toEqual([
      `form text-changed: ${opening('thi đua bầu cử')} → ${opening('phong trào chào mừng Đại hội')}`,
      `form text-changed: ${closing('thi đua bầu cử')} → ${closing('phong trào chào mừng')}`,
    ])
  })

  it('are told where what they ask for is another', () => {
    const before = closing('thi đua', '. Yêu cầu các thôn báo cáo trước ngày 15/12/2026.')
    const after = closing('thi đua', '. Yêu cầu các thôn báo cáo trước ngày 20/12/2026.')
    expect(told(text(before), text(after))).toHaveLength(1)
  })

  it('weigh nothing where they ask all to carry it out, and much where they give a task', () => {
    const before = closing('thi đua', '. Yêu cầu cán bộ, công chức nghiêm túc thực hiện.')
    expect(told(text(before), text(closing('thi đua', '. Đề nghị các đơn vị phối hợp thực hiện.')))).toEqual(
      [],
    )
    expect(
      told(text(before), text(closing('thi đua', '. Giao Văn phòng theo dõi việc thực hiện.'))),
    ).toHaveLength(1)
  })

  it('are no deadline by the term of office in a title', () => {
    const { changes } = compared(
      under('Nhiệm vụ', 'Phục vụ bầu cử đại biểu nhiệm kỳ 2026 - 2031, các thôn phối hợp thực hiện.'),
      under('Nhiệm vụ', 'Phục vụ bầu cử đại biểu, các thôn phối hợp thực hiện.'),
    )
    expect(changes.map(({ times }) => times)).toEqual([undefined])
  })
})

describe('lines that stand together', () => {
  const recipients = (...lines: string[]): string =>
    ['  noi_nhan: |', ...lines.map(line => `    - ${line}`), ''].join('\n')

  it('are one item: all recipients', () => {
    const { items, changes } = compared(text('Rà soát quy trình.'), text('Rà soát quy trình.'), [
      recipients('UBND huyện;', 'Các thôn;', 'Lưu: VT.'),
      recipients('UBND tỉnh;', 'Các tổ dân phố;', 'Lưu: VT, NV.'),
    ])
    expect(items.filter(({ rank }) => isShown(rank)).map(({ kind }) => kind)).toEqual(['together'])
    expect(changes.filter(({ rank }) => rank === 'form').map(words)).toEqual([
      'form recipient-changed: Lưu: VT → Lưu: VT, NV',
    ])
  })

  it('are one item: the paragraphs of one heading that were written anew, tasks aside', () => {
    const comparison = compared(
      under('Mục đích', 'Nâng cao nhận thức của cán bộ.', 'Tạo khí thế thi đua sôi nổi.'),
      under('Mục đích', 'Khơi dậy tinh thần đoàn kết.', 'Lan tỏa gương người tốt, việc tốt trong thôn.'),
    )
    expect(comparison.items.map(({ kind, changes }) => [kind, changes.length])).toEqual([['together', 4]])
    expect(comparisonText(comparison)).toContain('Viết lại đoạn văn · Kế hoạch, mục I · bỏ 2, thêm 2')
  })

  it('weigh nothing where a line urges all, tells who does it, or names a section', () => {
    const urging = 'UBND tỉnh yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện.'
    expect(
      told(under('Tổ chức thực hiện', 'Rà soát.'), under('Tổ chức thực hiện', 'Rà soát.', urging)),
    ).toEqual([])
    const lead = under(
      'Nhiệm vụ',
      'Rà soát quy trình của các bộ phận.',
      'Cơ quan chủ trì: Sở Khoa học và Công nghệ.',
    )
    expect(told(under('Nhiệm vụ', 'Rà soát quy trình của các bộ phận.'), lead)[0]).toMatch(
      /^content text-added/u,
    )
    expect(told(under('NỘI DUNG THI ĐUA', 'Rà soát.'), under('NỘI DUNG ĐỢT THI ĐUA', 'Rà soát.'))).toEqual([])
  })

  it('are one item: the names of the agency', () => {
    const plan = contentPlan(indented(text('Rà soát quy trình.')))
    const other = plan.replace('xã X', 'xã Y').replace('dia_danh: X', 'dia_danh: Y')
    expect(compareTexts(plan, other).items.map(({ kind, changes }) => [kind, changes.length])).toEqual([
      ['together', 2],
    ])
  })

  it('weigh nothing where a line only leads to a list', () => {
    expect(
      told(
        under('Hình thức', 'Tuyên truyền lưu động.'),
        under('Hình thức', 'Các hình thức sau:', 'Tuyên truyền lưu động.'),
      ),
    ).toEqual([])
  })
})

describe('page one', () => {
  it('tells a heading that is a task itself, whatever stands below it', () => {
    const heading = under('Tổ chức tập huấn nghiệp vụ cho cán bộ các thôn', 'Cơ quan chủ trì: Phòng Nội vụ.')
    const { sections } = digestOf(compared(text('Rà soát.'), `${text('Rà soát.')}\n${heading}`))
    expect(sections.map(({ title }) => title)).toEqual(['Nhiệm vụ mới'])
  })

  it('tells a heading that holds tasks as a section, not as a task', () => {
    const { sections } = digestOf(
      compared(
        text('Rà soát quy trình.'),
        `${text('Rà soát quy trình.')}\n${under('Tiêu chí thi đua', '- Tổ chức tốt công tác tuyên truyền tại các thôn.')}`,
      ),
    )
    expect(sections.map(({ title, entries }) => [title, entries.map(entry => entry.text)])).toEqual([
      ['Mục mới', ['Tiêu chí thi đua']],
    ])
  })

  it('tells a time by its heading where the line is little more', () => {
    const runIn = (time: string): string => `- de_muc: Thời gian kiểm tra\n  viet_lien: 13h30’ ngày ${time}.`
    const { sections } = digestOf(compared(runIn('29/4/2026 (Thứ Tư)'), runIn('07/7/2026 (Thứ Ba)')))
    expect(sections[0]?.entries[0]?.text).toBe('Thời gian kiểm tra')
  })
})

describe('words that changed', () => {
  it('count no months where they are a day', () => {
    const line = (day: number): string =>
      text(`Quy chế công nhận tại Quyết định số 779/QĐ-UBND ngày ${day} tháng 3 năm 2022 được thay thế.`)
    expect(compared(line(13), line(23)).changes.map(({ figures }) => figures)).toEqual([undefined])
  })

  it('are not marked where they say the same', () => {
    const report = comparisonText(
      compared(
        text('Ủy ban MTTQ xã kiểm tra các thôn.'),
        text('Ủy ban Mặt trận Tổ quốc xã kiểm tra các tổ.'),
      ),
    )
    expect(report).toContain('Ủy ban Mặt trận Tổ quốc xã kiểm tra các [-thôn-] {+tổ+}')
  })

  it('are one replacement where nothing but a sign stayed between them', () => {
    const line = (name: string, levels: string): string =>
      `${name} dịch vụ công trực tuyến ${levels} tại các thôn.`
    const names = ['Tuyên truyền về', 'Nâng cấp cổng cung cấp', 'Hướng dẫn người dân dùng']
    const { items } = compared(
      text(...names.map(name => line(name, 'mức độ 3, 4'))),
      text(...names.map(name => line(name, 'toàn trình, một phần'))),
    )
    expect(items.map(({ kind }) => kind)).toEqual(['repeated'])
  })

  it('are told once in the title and where it is named', () => {
    const plan = (what: string): string =>
      contentPlan(indented(text(`Ban hành kèm theo văn bản này Kế hoạch ${what} cấp xã đạt chuẩn.`))).replace(
        'trich_yeu: Thử',
        `trich_yeu: ${what} cấp xã đạt chuẩn`,
      )
    const { items, changes } = compareTexts(plan('xây dựng đủ'), plan('kiểm tra lại'))
    expect(changes.map(({ kind }) => kind)).toEqual(['subject-changed', 'text-changed'])
    expect(items.map(({ kind }) => kind)).toEqual(['repeated'])
  })

  it('are told once where a few words went in many places', () => {
    const line = (name: string, of: string): string => `${name} theo Điều lệ ${of}Liên đoàn tỉnh.`
    const names = ['Hội viên hoạt động', 'Ban Kiểm tra làm việc', 'Tài sản được xử lý']
    const { items } = compared(
      text(...names.map(name => line(name, 'riêng '))),
      text(...names.map(name => line(name, ''))),
    )
    expect(items.map(({ kind }) => kind)).toEqual(['repeated'])
  })
})
