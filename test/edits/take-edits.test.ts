import { describe, expect, it } from 'vitest'
import { type Taken, takeEdits } from '../../src/edits/take-edits.ts'
import { EditedDocx } from '../helpers/edited-docx.ts'
import { renderText } from '../helpers/render.ts'

const spec = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã Sơn
  dia_danh: Sơn
  don_vi: { vp: Văn phòng HĐND và UBND, kt: Phòng Kinh tế }
# Ghi chú của người soạn.
quyet_dinh:
  trich_yeu: "Ban hành Kế hoạch \\"một cửa\\" năm {{nam}}"
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương
    Căn cứ Luật Ban hành văn bản
  dieu:
    - Ban hành kèm theo Quyết định này Kế hoạch.   # điều một
    - 'Các đơn vị chịu trách nhiệm ''thi hành''.'
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - de_muc: Mục đích
      noi_dung: |
        - Rút ngắn **thời gian giải quyết** hồ sơ. [#MD-1]
        - Đoạn thứ hai của mục.
    - de_muc: Tổ chức thực hiện
      noi_dung: >
        Các đơn vị báo cáo kết quả trước ngày 15 tháng 12.
    - de_muc: Nhiệm vụ
      noi_dung:
        - bang:
            cot: { tt: TT, viec: Nhiệm vụ, chu_tri: Chủ trì }
            hang:
              - { viec: Rà soát quy định, chu_tri: vp }
              - { viec: Kiểm tra thực tế, chu_tri: kt }
        - bang:
            cot: { viec: Việc, han: Thời hạn }
            hang: |
              Họp giao ban | Hằng tháng
              Sơ kết | Quý II
`

const none = () => ({ error: 'không có' })

async function take(
  edit: (docx: EditedDocx) => void,
  {
    rendered = spec,
    now = spec,
    literal = false,
  }: { rendered?: string; now?: string; literal?: boolean } = {},
): Promise<Taken & { text: string; kinds: string[] }> {
  const docx = new EditedDocx(await renderText(rendered))
  edit(docx)
  const { value, diagnostics } = await takeEdits('a.docx', docx.bytes(), 'ke-hoach.yaml', now, {
    side: 'accepted',
    literal,
    printing: { version: '0.0.0', readBeside: none },
  })
  expect(diagnostics).toEqual([])
  return {
    ...value!,
    text: value!.texts.get('ke-hoach.yaml') ?? now,
    kinds: value!.told.map(({ kind, reason }) => (reason === undefined ? kind : `${kind} ${reason}`)),
  }
}

/** The spec with one stretch in other words. */
function changed(...edits: readonly (readonly [string, string])[]): string {
  let text = spec
  for (const [before, after] of edits) {
    expect(text.split(before)).toHaveLength(2)
    text = text.replace(before, () => after)
  }
  return text
}

describe('an edit in Word', () => {
  it.each<[string, (docx: EditedDocx) => void, [string, string]]>([
    [
      'stays inside the stars it was typed in',
      docx => docx.type(docx.find('Rút ngắn'), '- Rút ngắn thời gian'.length, ' và chi phí'),
      ['thời gian giải quyết', 'thời gian và chi phí giải quyết'],
    ],
    [
      'in a text in double quotes keeps the quotes',
      docx => docx.replaceAll('một cửa', 'một "cửa" điện tử'),
      ['một cửa', 'một \\"cửa\\" điện tử'],
    ],
    [
      'in a text in single quotes doubles what it must',
      docx => docx.replaceAll("'thi hành'", "'thi hành' nghiêm"),
      ["''thi hành''", "''thi hành'' nghiêm"],
    ],
    [
      'of a text behind its key leaves the comment behind it',
      docx => docx.type(docx.find('Ban hành kèm theo'), 'Điều 1. Ban hành'.length, ' mới'),
      [
        'Ban hành kèm theo Quyết định này Kế hoạch.   # điều một',
        'Ban hành mới kèm theo Quyết định này Kế hoạch.   # điều một',
      ],
    ],
    [
      'that YAML would read as a key is quoted',
      docx => docx.type(docx.find('Ban hành kèm theo'), 'Điều 1. Ban hành'.length, ' gồm: một'),
      [
        '- Ban hành kèm theo Quyết định này Kế hoạch. ',
        '- "Ban hành gồm: một kèm theo Quyết định này Kế hoạch." ',
      ],
    ],
    [
      'with signs of the spec is written so that they print',
      docx => docx.type(docx.find('Đoạn thứ hai'), '- Đoạn thứ hai'.length, ' *và* {{x}} [#y]'),
      ['Đoạn thứ hai', 'Đoạn thứ hai \\*và\\* \\{{x}} \\[#y]'],
    ],
    [
      'of a folded text stays folded',
      docx => docx.type(docx.find('Các đơn vị báo cáo'), 'Các đơn vị'.length, ' liên quan'),
      ['Các đơn vị báo cáo', 'Các đơn vị liên quan báo cáo'],
    ],
    [
      'of a title in capitals is written in small letters',
      docx => docx.replaceAll('MỤC ĐÍCH', 'MỤC ĐÍCH, YÊU CẦU'),
      ['de_muc: Mục đích', 'de_muc: Mục đích, yêu cầu'],
    ],
    [
      'of a cell of a short row keeps its bars',
      docx => docx.typeOutside(docx.find('Họp giao ban'), 'end', ' | trực tuyến'),
      ['Họp giao ban |', 'Họp giao ban \\| trực tuyến |'],
    ],
    [
      'of a cell in braces keeps them',
      docx => docx.typeOutside(docx.find('Rà soát quy định'), 'end', ', thủ tục'),
      ['{ viec: Rà soát quy định,', '{ viec: "Rà soát quy định, thủ tục",'],
    ],
    [
      'behind the last legal basis leaves the end marks to the program',
      docx => docx.add(docx.find('Ban hành văn bản'), 'after', 'Căn cứ Nghị định 30.'),
      ['    Căn cứ Luật Ban hành văn bản\n', '    Căn cứ Luật Ban hành văn bản\n    Căn cứ Nghị định 30\n'],
    ],
    [
      'that adds a row to short rows is a line with bars',
      docx => docx.addRow(3, 'after', ['Tổng kết', 'Tháng 12']),
      ['Sơ kết | Quý II\n', 'Sơ kết | Quý II\n              Tổng kết | Tháng 12\n'],
    ],
    [
      'that adds a row to a list names its unit by the code',
      docx => docx.addRow(1, 'after', ['3', 'Tổng kết', 'Phòng Kinh tế']),
      [
        'thực tế, chu_tri: kt }\n',
        'thực tế, chu_tri: kt }\n              - viec: Tổng kết\n                chu_tri: kt\n',
      ],
    ],
    [
      'that adds an article is an item of its own',
      docx => docx.add(docx.find('Điều 2.'), 'after', 'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.'),
      [
        "'Các đơn vị chịu trách nhiệm ''thi hành''.'\n",
        "'Các đơn vị chịu trách nhiệm ''thi hành''.'\n    - Quyết định này có hiệu lực kể từ ngày ký.\n",
      ],
    ],
    [
      'that adds a heading is an item of its own',
      docx => docx.add(docx.find('II. TỔ CHỨC'), 'before', 'II. YÊU CẦU'),
      ['    - de_muc: Tổ chức', '    - de_muc: Yêu cầu\n    - de_muc: Tổ chức'],
    ],
    [
      'that moves a row moves the item as it is written',
      docx => docx.moveRow(1, 0),
      [
        '              - { viec: Rà soát quy định, chu_tri: vp }\n              - { viec: Kiểm tra thực tế, chu_tri: kt }\n',
        '              - { viec: Kiểm tra thực tế, chu_tri: kt }\n              - { viec: Rà soát quy định, chu_tri: vp }\n',
      ],
    ],
  ])('%s', async (_, edit, [before, after]) => {
    const taken = await take(edit)
    expect(taken.text).toBe(changed([before, after]))
    expect(taken.kinds.filter(kind => kind.startsWith('question'))).toEqual([])
    expect(taken.isWhole).toBe(true)
  })

  it('that adds a row inside joined cells joins it too', async () => {
    const joined = changed([
      '              - { viec: Kiểm tra thực tế, chu_tri: kt }\n',
      '              - { viec: Kiểm tra thực tế, chu_tri: ^ }\n',
    ])
    const taken = await take(docx => docx.addRow(1, 'after', ['', 'Tổng kết', '']), {
      rendered: joined,
      now: joined,
    })
    expect(taken.text).toBe(
      joined.replace(
        'chu_tri: ^ }\n',
        'chu_tri: ^ }\n              - viec: Tổng kết\n                chu_tri: "^"\n',
      ),
    )
    expect(taken.isWhole).toBe(true)
  })

  it('is told with its place in the words of the document, before and after', async () => {
    const { told } = await take(docx => docx.replaceAll('thực tế', 'tại chỗ'))
    expect(told).toEqual([
      {
        kind: 'text',
        where: 'Kế hoạch, mục III, bảng thứ 1, dòng 2, cột Nhiệm vụ',
        before: 'Kiểm tra thực tế',
        after: 'Kiểm tra tại chỗ',
      },
    ])
  })
})

describe('footnotes', () => {
  const noted = changed(['Đoạn thứ hai của mục.', 'Đoạn thứ hai[^1] của mục.\n        [^1]: Theo khảo sát.'])

  it('go with their marks', async () => {
    const taken = await take(docx => docx.removeNotes(docx.find('Đoạn thứ hai')), {
      rendered: noted,
      now: noted,
    })
    expect(taken.text).toBe(spec)
    expect(taken.isWhole).toBe(true)
  })

  it('come with their marks', async () => {
    const taken = await take(docx => docx.addNote(docx.find('Đoạn thứ hai'), 'Theo báo cáo.'), {
      rendered: noted,
      now: noted,
    })
    expect(taken.text).toBe(
      noted
        .replace('của mục.\n', 'của mục.[^2]\n')
        .replace('Theo khảo sát.\n', 'Theo khảo sát.\n        [^2]: Theo báo cáo.\n'),
    )
    expect(taken.isWhole).toBe(true)
  })

  it('are edited where their texts stand', async () => {
    const docx = new EditedDocx(await renderText(noted))
    docx.replaceInNotes('khảo sát', 'phiếu khảo sát')
    const { value } = await takeEdits('a.docx', docx.bytes(), 'ke-hoach.yaml', noted, {
      side: 'accepted',
      literal: false,
      printing: { version: '0.0.0', readBeside: none },
    })
    expect(value!.texts.get('ke-hoach.yaml')).toBe(noted.replace('khảo sát', 'phiếu khảo sát'))
  })
})

describe('what the program prints by itself', () => {
  it.each<[string, (docx: EditedDocx) => void, string]>([
    [
      'a year that `{{nam}}` stands for',
      docx => docx.replaceAll('hành chính năm 2026', 'hành chính năm 2027'),
      'question value',
    ],
    [
      'the name of a unit',
      docx => docx.typeOutside(docx.find('Phòng Kinh tế'), 'end', ' xã'),
      'question value',
    ],
    ['a number that was counted', docx => docx.replaceAll('II. TỔ CHỨC', 'IV. TỔ CHỨC'), 'question computed'],
    ['the number of the document', docx => docx.replaceAll('Số: ', 'Số: 15'), 'question computed'],
  ])('%s is asked about and not written', async (_, edit, kind) => {
    const taken = await take(edit)
    expect(taken.text).toBe(spec)
    expect(taken.kinds).toContain(kind)
    expect(taken.isWhole).toBe(false)
  })

  it('is not parted: neither half is written for itself', async () => {
    const taken = await take(docx => docx.split(docx.find('Cải cách hành chính năm'), 'Cải cách '.length))
    expect(taken.text).toBe(spec)
    expect(taken.kinds.filter(kind => !kind.startsWith('look'))).toEqual([
      'question one-line',
      'question new',
    ])
  })

  it('is written as words with `literal`', async () => {
    const taken = await take(docx => docx.replaceAll('hành chính năm 2026', 'hành chính năm 2027'), {
      literal: true,
    })
    expect(taken.text).toBe(changed(['Cải cách hành chính năm {{nam}}', 'Cải cách hành chính năm 2027']))
    const unit = await take(docx => docx.typeOutside(docx.find('Phòng Kinh tế'), 'end', ' xã'), {
      literal: true,
    })
    expect(unit.text).toBe(changed(['chu_tri: kt', 'chu_tri: Phòng Kinh tế xã']))
  })

  it('is no edit where the count follows: numbers behind a row that is gone', async () => {
    const taken = await take(docx => docx.removeRow(0))
    expect(taken.text).toBe(changed(['              - { viec: Rà soát quy định, chu_tri: vp }\n', '']))
    expect(taken.isWhole).toBe(true)
  })
})

describe('a spec that was edited since the file was rendered', () => {
  const since = changed(['Đoạn thứ hai của mục', 'Đoạn thứ nhì của mục này'])

  it('keeps its edits where the file has none, and takes those of the file', async () => {
    const taken = await take(docx => docx.replaceAll('thực tế', 'tại chỗ'), { now: since })
    expect(taken.text).toBe(since.replace('thực tế', 'tại chỗ'))
    expect(taken.isWhole).toBe(true)
  })

  it('is left as it is where both have edited, and both are told', async () => {
    const taken = await take(docx => docx.replaceAll('thứ hai', 'thứ 2'), { now: since })
    expect(taken.text).toBe(since)
    expect(taken.told).toEqual([
      {
        kind: 'conflict',
        where: 'Kế hoạch, mục I, đoạn 2',
        before: '- Đoạn thứ nhì của mục này.',
        after: '- Đoạn thứ 2 của mục.',
      },
    ])
    expect(taken.isWhole).toBe(false)
  })

  it('is left as it is where the file has lost the bookmark of what it says otherwise', async () => {
    const taken = await take(
      docx => {
        docx.xml = docx.xml.replace(/<w:bookmarkStart [^>]*\/>(?=<w:r><w:t[^>]*>- Đoạn thứ hai)/, '')
      },
      { now: since },
    )
    expect(taken.text).toBe(since)
    expect(taken.kinds).toEqual(['conflict'])
  })

  it('keeps what is new in it, though the file does not have it', async () => {
    const now = changed([
      '        - Đoạn thứ hai của mục.\n',
      '        - Đoạn chen vào.\n        - Đoạn thứ hai của mục.\n',
    ])
    const taken = await take(docx => docx.replaceAll('thực tế', 'tại chỗ'), { now })
    expect(taken.text).toBe(now.replace('thực tế', 'tại chỗ'))
  })

  it('does not get back what it has dropped', async () => {
    const now = changed(['        - Đoạn thứ hai của mục.\n', ''])
    const taken = await take(docx => docx.replaceAll('thực tế', 'tại chỗ'), { now })
    expect(taken.text).toBe(now.replace('thực tế', 'tại chỗ'))
    expect(taken.isWhole).toBe(true)
  })

  it('asks whether what the file lacks was deleted there or is new, where nobody can tell', async () => {
    const taken = await take(docx => docx.remove(docx.find('Đoạn thứ hai')), {
      now: spec.replace('# Ghi chú', '# Lời'),
    })
    expect(taken.kinds).toEqual(['question unclear'])
    expect(taken.text).toContain('Đoạn thứ hai')
  })
})

describe('what a spec does not say', () => {
  it('makes remarks of comments, at the line that they are about, once', async () => {
    const comment = (docx: EditedDocx) =>
      docx.comment(docx.find('Đoạn thứ hai'), 'Trần Thị B', 'Xem lại [số liệu]')
    const taken = await take(comment)
    const now = changed(['Đoạn thứ hai của mục.', 'Đoạn thứ hai của mục. [! Trần Thị B: Xem lại (số liệu)]'])
    expect(taken.text).toBe(now)
    expect((await take(comment, { rendered: spec, now })).text).toBe(now)
  })

  it('tells looks and does not hold them for words', async () => {
    const taken = await take(docx => docx.colour(docx.find('Đoạn thứ hai')))
    expect(taken.told).toEqual([
      { kind: 'look', where: 'Kế hoạch, mục I, đoạn 2', before: '', after: 'màu chữ' },
    ])
    expect([taken.isWhole, taken.text]).toEqual([true, spec])
  })

  it('is refused where the file is that of another plan', async () => {
    const other = `nam: 2026
co_quan: { ten: Sở Y tế, dia_danh: Huế }
ke_hoach:
  trich_yeu: Tiêm chủng mở rộng
  noi_dung: |
    Trạm y tế lập danh sách trẻ em.
    Bệnh viện chuẩn bị vắc xin.
    Trường học phối hợp.
`
    const { value, diagnostics } = await takeEdits('a.docx', await renderText(other), 'ke-hoach.yaml', spec, {
      side: 'accepted',
      literal: false,
      printing: { version: '0.0.0', readBeside: none },
    })
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['edits/other-document'])
  })
})

describe('texts of other files', () => {
  const options = (files: Record<string, string>) => ({
    side: 'accepted' as const,
    literal: false,
    printing: {
      version: '0.0.0',
      readBeside: (name: string) =>
        files[name] === undefined ? { error: 'không có' } : { text: files[name] },
    },
  })

  it('are edited where the spec names them with `tep`', async () => {
    const own = `nam: 2026\nco_quan: { ten: Ủy ban nhân dân xã Sơn, dia_danh: Sơn }\nke_hoach:\n  trich_yeu: Cải cách hành chính\n  noi_dung: { tep: chu.txt }\n`
    const files = { 'chu.txt': 'Đoạn một.\nĐoạn hai.\n' }
    const { render } = await import('../../src/pipeline.ts')
    const made = await render('ke-hoach.yaml', own, { ...options(files).printing, format: 'docx' })
    const docx = new EditedDocx(made.value!.bytes)
    docx.replaceAll('hai', 'thứ hai')
    docx.add(docx.find('Đoạn một'), 'after', 'Đoạn chen.')
    const { value } = await takeEdits('a.docx', docx.bytes(), 'ke-hoach.yaml', own, options(files))
    expect([...value!.texts]).toEqual([['chu.txt', 'Đoạn một.\nĐoạn chen.\nĐoạn thứ hai.\n']])
    expect(value!.isWhole).toBe(true)
  })

  it('are never written where they are those of a frame', async () => {
    const frame = `nam: 2026\nco_quan: { ten: Ủy ban nhân dân xã Sơn, dia_danh: Sơn }\nke_hoach:\n  trich_yeu: Cải cách hành chính\n  noi_dung: |\n    Đoạn của khung.\n    Đoạn nữa của khung.\n`
    const own = `theo_khung: khung.yaml\nke_hoach:\n  trich_yeu: Cải cách hành chính xã Sơn\n`
    const files = { 'khung.yaml': frame }
    const { render } = await import('../../src/pipeline.ts')
    const made = await render('ke-hoach.yaml', own, { ...options(files).printing, format: 'docx' })
    const docx = new EditedDocx(made.value!.bytes)
    docx.replaceAll('Đoạn nữa', 'Đoạn khác')
    docx.replaceAll('chính xã Sơn', 'chính của xã Sơn')
    const { value } = await takeEdits('a.docx', docx.bytes(), 'ke-hoach.yaml', own, options(files))
    expect([...value!.texts]).toEqual([['ke-hoach.yaml', own.replace('chính xã Sơn', 'chính của xã Sơn')]])
    expect(value!.told.map(({ kind, reason }) => `${kind} ${reason ?? ''}`)).toEqual([
      'text ',
      'question frame',
    ])
  })
})

describe('a table whose grid became finer, as a row of other widths makes it', () => {
  /** The first table with lines, its first column in two, of which each row spans both. */
  const finer = (docx: EditedDocx): void => {
    const table = /<w:tbl>(?:(?!<w:tbl>).)*?<w:tblStyle w:val="Bang"\/>.*?<\/w:tbl>/s
    docx.xml = docx.xml.replace(table, xml =>
      xml
        .replace('<w:tblGrid>', '<w:tblGrid><w:gridCol w:w="1"/>')
        .replace(/(<w:tr>.*?<w:tcW [^>]*\/>)/gs, '$1<w:gridSpan w:val="2"/>'),
    )
    expect(docx.xml.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(3)
  }

  it('changes nothing', async () => {
    const { text, told } = await take(finer)
    expect([text, told]).toEqual([spec, []])
  })

  it('has its edits in the columns that they were made in', async () => {
    const { text, kinds } = await take(docx => {
      finer(docx)
      docx.xml = docx.xml.replace('Kiểm tra thực tế', 'Kiểm tra hồ sơ')
    })
    expect([text, kinds]).toEqual([changed(['Kiểm tra thực tế', 'Kiểm tra hồ sơ']), ['text']])
  })

  it('has a new row in them too', async () => {
    const { text } = await take(docx => {
      finer(docx)
      const [row] = docx.rows()
      const added = row!.xml
        .replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '')
        .replace('Rà soát quy định', 'Tập huấn')
        .replace('Văn phòng HĐND và UBND', 'Đoàn Thanh niên')
      docx.xml = docx.xml.slice(0, row!.to) + added + docx.xml.slice(row!.to)
    })
    expect(text).toContain('              - viec: Tập huấn\n                chu_tri: Đoàn Thanh niên\n')
  })

  it('has a row of another table with the words that it had there', async () => {
    const { text } = await take(docx => {
      finer(docx)
      const row = docx.rows().find(({ xml }) => xml.includes('Sơ kết'))!
      docx.xml = docx.xml.slice(0, row.from) + docx.xml.slice(row.to)
      const [first] = docx.rows()
      const moved = row.xml.replace(/(?<=<w:tcW [^>]*\/>)/g, '<w:gridSpan w:val="2"/>')
      docx.xml = docx.xml.slice(0, first!.to) + moved + docx.xml.slice(first!.to)
    })
    expect(text).toContain('{ viec: Rà soát quy định, chu_tri: vp }')
    expect(text).toContain('{ viec: Kiểm tra thực tế, chu_tri: kt }')
  })
})
