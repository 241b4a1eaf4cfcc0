import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/recognise/model.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { item, lvl, p, r } from '../word/make-docx.ts'
import { read } from '../word/read.ts'
import {
  bold,
  cell,
  centred,
  empty,
  frame,
  grid,
  head,
  italic,
  outline,
  plain,
  plan,
  recognised,
  row,
  title,
  words,
} from './letters.ts'

describe('headings', () => {
  it('are known by label and bold, and stand in each other by the custom of labels', () => {
    const { plan: read } = plan(
      plain('Ủy ban nhân dân xã ban hành Kế hoạch như sau:'),
      bold('I. MỤC ĐÍCH'),
      bold('1. Mục đích'),
      plain('- Một việc.'),
      bold('2. Yêu cầu'),
      bold('II. NHIỆM VỤ'),
      plain('1. Việc thứ nhất, viết thành câu.'),
    )
    expect(outline(read!.content)).toEqual([
      'Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
      '# I. MỤC ĐÍCH',
      '  # 1. Mục đích',
      '    - Một việc.',
      '  # 2. Yêu cầu',
      '# II. NHIỆM VỤ',
      '  1. Việc thứ nhất, viết thành câu.',
    ])
  })

  it('let a sentence run on behind bold words', () => {
    const { plan: read } = plan(bold('I. MỤC TIÊU'), p(r('1. Chung: ', '<w:b/>') + r('Giữ đúng hẹn.')))
    expect(outline(read!.content)).toEqual(['# I. MỤC TIÊU', '  # 1. Chung: | Giữ đúng hẹn.'])
  })

  it('are no sentences of which only the label is bold', () => {
    const { plan: read } = plan(bold('I. MỤC TIÊU'), p(r('1. ', '<w:b/>') + r('Mọi hồ sơ đúng hẹn.')))
    expect(outline(read!.content)).toEqual(['# I. MỤC TIÊU', '  1. Mọi hồ sơ đúng hẹn.'])
  })

  it('are decimals in italics, and short bold lines below another heading', () => {
    const { plan: read } = plan(
      bold('I. KẾT QUẢ'),
      bold('1. Thu'),
      italic('1.1. Thu nội địa'),
      bold('Thuận lợi'),
      plain('Thu tăng.'),
    )
    expect(outline(read!.content)).toEqual([
      '# I. KẾT QUẢ',
      '  # 1. Thu',
      '    # 1.1. Thu nội địa',
      '      # Thuận lợi',
      '        Thu tăng.',
    ])
  })

  it('have automatic labels as text', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const { plan: read } = recognised(
      head +
        empty +
        title +
        bold('I. VIỆC') +
        item('Rà soát', 1).replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>'),
      numbering,
    )
    expect(outline(read!.content)).toEqual(['# I. VIỆC', '  # 1. Rà soát'])
  })

  it('take the title of a Chương from the next line', () => {
    const { plan: read } = plan(centred('Chương I'), centred('QUY ĐỊNH CHUNG'), plain('Nội dung.'))
    expect(outline(read!.content)).toEqual(['# Chương I QUY ĐỊNH CHUNG', '  Nội dung.'])
  })

  it('keep labels with a dash as they are typed', () => {
    const { plan: read } = plan(
      bold('I- MỤC ĐÍCH'),
      bold('1- Mục đích'),
      plain('Một việc.'),
      bold('II- NHIỆM VỤ'),
    )
    expect(outline(read!.content)).toEqual([
      '# I- MỤC ĐÍCH',
      '  # 1- Mục đích',
      '    Một việc.',
      '# II- NHIỆM VỤ',
    ])
  })

  it('end before the sentence that closes the plan', () => {
    const { plan: read } = plan(
      bold('I. VIỆC'),
      plain('- Một việc.'),
      plain('Trên đây là Kế hoạch của xã./.'),
    )
    expect(outline(read!.content)).toEqual(['# I. VIỆC', '  - Một việc.', 'Trên đây là Kế hoạch của xã./.'])
  })
})

describe('a decision', () => {
  const decision = [
    head.replace('KH-UBND', 'QĐ-UBND'),
    empty,
    centred('QUYẾT ĐỊNH'),
    centred('Ban hành Kế hoạch cải cách hành chính'),
    centred('năm 2026'),
    centred('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ X'),
    italic('Căn cứ Luật Tổ chức chính quyền địa phương;'),
    italic('Theo đề nghị của Văn phòng.'),
    centred('QUYẾT ĐỊNH:'),
    p(r('Điều 1. ', '<w:b/>') + r('Ban hành Kế hoạch.')),
    p(r('Điều 2. ', '<w:b/>') + r('Có hiệu lực.')),
    plain('Các phòng thi hành./.'),
    frame(
      row(
        cell(bold('Nơi nhận:') + plain('- Như Điều 2;') + plain('- Lưu: VT.')),
        cell(centred('CHỦ TỊCH') + empty + empty + centred('Nguyễn Văn A')),
      ),
    ),
  ].join('')
  const attached = [
    p('<w:r><w:br w:type="page"/></w:r>'),
    centred('KẾ HOẠCH'),
    centred('Cải cách hành chính năm 2026'),
    centred('(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026', '<w:i/>'),
    centred('của Ủy ban nhân dân xã X)', '<w:i/>'),
    bold('I. VIỆC'),
    plain('- Một việc.'),
    empty,
    empty,
    empty,
    centred('PHỤ LỤC'),
    centred('DANH MỤC'),
    plain('Một mục.'),
  ].join('')

  it('is read part by part, with its plan and appendix', () => {
    const read = recognised(decision + attached)
    const { decision: own, plan: part, appendices } = read
    expect(words(own!.subject)).toEqual(['Ban hành Kế hoạch cải cách hành chính', 'năm 2026'])
    expect(words(own!.authority)).toEqual(['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ X'])
    expect(own!.legalBases.length).toBe(2)
    expect(own!.articles.map(({ content }) => outline(content))).toEqual([
      ['Ban hành Kế hoạch.'],
      ['Có hiệu lực.', 'Các phòng thi hành./.'],
    ])
    expect(words(own!.recipients)).toEqual(['- Như Điều 2;', '- Lưu: VT.'])
    expect(own!.signature).toMatchObject({
      authority: [{ text: 'CHỦ TỊCH' }],
      name: { text: 'Nguyễn Văn A' },
    })
    expect(words(part!.subject)).toEqual(['Cải cách hành chính năm 2026'])
    expect(part!.reference.length).toBe(2)
    expect(outline(part!.content)).toEqual(['# I. VIỆC', '  - Một việc.'])
    expect(appendices).toMatchObject([{ number: '', title: [{ text: 'DANH MỤC' }], landscape: false }])
    expect(outline(appendices[0]!.content)).toEqual(['Một mục.'])
  })

  it('takes no subject in capitals for the authority', () => {
    const read = recognised(
      decision
        .replace('Ban hành Kế hoạch cải cách hành chính', 'VỀ VIỆC')
        .replace('>năm 2026<', '>BAN HÀNH KẾ HOẠCH<'),
    )
    expect(words(read.decision!.subject)).toEqual(['VỀ VIỆC', 'BAN HÀNH KẾ HOẠCH'])
  })
})

describe('the bases of a plan', () => {
  it('are no sentence that leads to the text', () => {
    const { plan: read } = plan(
      plain('Căn cứ Luật Ngân sách nhà nước;'),
      plain('Thực hiện Kế hoạch số 5/KH-UBND, Ủy ban nhân dân xã ban hành Kế hoạch như sau:'),
    )
    expect(words(read!.legalBases)).toEqual(['Căn cứ Luật Ngân sách nhà nước;'])
    expect(outline(read!.content)).toEqual([
      'Thực hiện Kế hoạch số 5/KH-UBND, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
    ])
  })
})

describe('whom it goes to', () => {
  it('is no sentence that begins with where something is received', () => {
    const { plan: read } = plan(
      plain('Nơi nhận hồ sơ là Bộ phận một cửa.'),
      plain('Hồ sơ gửi trước ngày 25.'),
    )
    expect(read!.recipients).toEqual([])
    expect(outline(read!.content).length).toBe(2)
  })

  it('is read from one paragraph with line breaks, and from a table in a table', () => {
    const lines = p(
      `${r('Nơi nhận:', '<w:b/>')}<w:r><w:br/></w:r>${r('- Như trên;')}<w:r><w:br/></w:r>${r('- Lưu: VT.')}`,
    )
    const signer = centred('TM. ỦY BAN NHÂN DÂN') + centred('CHỦ TỊCH') + empty + centred('Lê Văn Mẫn')
    const inner = frame(row(cell(lines), cell(signer)))
    for (const end of [inner, frame(row(cell(inner + empty)))]) {
      const { plan: read } = plan(plain('Nội dung.'), end)
      expect(words(read!.recipients)).toEqual(['- Như trên;', '- Lưu: VT.'])
      expect(words(read!.signature!.authority)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
      expect(read!.signature!.name!.text).toBe('Lê Văn Mẫn')
    }
  })
})

describe('tables', () => {
  const head2 = ['TT', 'Nhiệm vụ', 'Chủ trì'].map(text => cell(centred(text)))
  const table = (...rows: string[]) => {
    const [only] = plan(grid([600, 3000, 2000], row(...head2), ...rows)).plan!.content
    if (only?.kind !== 'table') throw new Error('no table')
    return only
  }

  it('know groups, totals and joined cells', () => {
    const read = table(
      row(cell(bold('I')), cell(bold('VIỆC CHUNG'), '<w:gridSpan w:val="2"/>')),
      row(cell(plain('1')), cell(plain('Rà soát')), cell(plain('Văn phòng'), '<w:vMerge w:val="restart"/>')),
      row(cell(plain('2')), cell(plain('Niêm yết')), cell(empty, '<w:vMerge/>')),
      row(cell(bold('Tổng cộng'), '<w:gridSpan w:val="2"/>'), cell(bold('2'))),
    )
    expect(read.rows.map(({ kind }) => kind)).toEqual(['group', 'task', 'task', 'total'])
    expect(read.rows[2]!.cells[2]).toEqual({ join: '^' })
    expect(read.rows[3]!.cells[1]).toEqual({ join: '<' })
  })

  it('have headers of two rows by what is joined, and leave out columns that one does not see', () => {
    const [only] = plan(
      grid(
        [600, 8, 2000, 2000],
        row(
          cell(centred('TT'), '<w:vMerge w:val="restart"/>'),
          cell(empty),
          cell(centred('Kinh phí'), '<w:gridSpan w:val="2"/>'),
        ),
        row(cell(empty, '<w:vMerge/>'), cell(empty), cell(centred('Tỉnh')), cell(centred('Xã'))),
        row(cell(plain('1')), cell(empty), cell(plain('20')), cell(plain('35'))),
      ),
    ).plan!.content
    if (only?.kind !== 'table') throw new Error('no table')
    expect(
      only.columns.map(({ title: own, below }) => [words(own), below.map(column => words(column.title))]),
    ).toEqual([
      [['TT'], []],
      [['Kinh phí'], [['Tỉnh'], ['Xã']]],
    ])
    expect(only.rows.length).toBe(1)
  })

  it('have titles on one line where a column was too narrow for them', () => {
    const broken = p(`${r('Thời gian', '<w:b/>')}<w:r><w:br/></w:r>${r('thực hiện', '<w:b/>')}`)
    const [only] = plan(
      grid([900, 900], row(cell(broken), cell(centred('Tên'))), row(cell(plain('Quý I')), cell(plain('A')))),
    ).plan!.content
    if (only?.kind !== 'table') throw new Error('no table')
    expect(words(only.columns[0]!.title)).toEqual(['Thời gian thực hiện'])
  })

  it('have the line above them on the right', () => {
    const right = p(r('Đơn vị tính: triệu đồng', '<w:i/>'), '<w:jc w:val="right"/>')
    const { content } = plan(
      plain('Chi tiết:'),
      right,
      grid(
        [600, 900],
        row(cell(centred('TT')), cell(centred('Tên'))),
        row(cell(plain('1')), cell(plain('A'))),
      ),
    ).plan!
    expect(outline(content)).toEqual(['Chi tiết:', '[1 rows]'])
    expect(content[1]).toMatchObject({ above: [{ text: 'Đơn vị tính: triệu đồng' }] })
  })
})

describe('what a file says of its headings', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
  const styled = (content: string) => p(content, '<w:pStyle w:val="H3"/>')

  it('makes headings of labelled lines that are not bold, but not of sentences behind bold words', () => {
    const { plan: own } = recognise(
      read({
        body:
          head +
          empty +
          title +
          bold('I. VIỆC') +
          styled(r('a) Rà soát')) +
          plain('Rà soát hết.') +
          styled(r('1. Thời gian: ', '<w:b/>') + r('quý I.')),
        styles,
      }),
    )
    expect(outline(own!.content)).toEqual([
      '# I. VIỆC',
      '  # a) Rà soát',
      '    Rà soát hết.',
      '  # 1. Thời gian: | quý I.',
    ])
  })
})

describe('articles of a plan', () => {
  const chapter = (label: string, name: string) => centred(label) + centred(name)
  const parts = (items: readonly Item[]): unknown[] =>
    items.map(item =>
      item.kind === 'heading'
        ? [item.label, item.title.text, ...parts(item.content)]
        : item.kind === 'text'
          ? words(item.lines).join(' / ')
          : 'table',
    )
  const content = (body: string) => parts(recognised(title + body).plan!.content)

  it('are headings below chapters, counted through them', () => {
    expect(
      content(
        chapter('Chương I', 'PHẠM VI') +
          bold('Điều 1. Phạm vi điều chỉnh') +
          plain('1. Toàn xã.') +
          chapter('Chương II', 'NGUYÊN TẮC') +
          bold('Điều 2. Nguyên tắc') +
          plain('Công khai.'),
      ),
    ).toEqual([
      ['Chương I', 'PHẠM VI', ['Điều 1.', 'Phạm vi điều chỉnh', '1. Toàn xã.']],
      ['Chương II', 'NGUYÊN TẮC', ['Điều 2.', 'Nguyên tắc', 'Công khai.']],
    ])
  })

  it('are text where they are regular, or quoted with another number', () => {
    expect(content(plain('Điều 1. Áp dụng trong toàn xã.') + bold('Điều 5. Nguyên tắc'))).toEqual([
      'Điều 1. Áp dụng trong toàn xã. / Điều 5. Nguyên tắc',
    ])
  })
})
