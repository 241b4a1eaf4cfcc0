import { describe, expect, it } from 'vitest'
import { findings, hints, linesOf, marked, planOfTable, planOfText, rules } from '../plan/reading.ts'

const line = (text: string) => linesOf(planOfText(text))[0]!
const shownAs = (text: string): string => marked(line(text).runs)

describe('stars', () => {
  it('make words bold and italic, also inside each other', () => {
    expect(shownAs('Một **hai** *ba* bốn')).toBe('Một **hai** *ba* bốn')
    expect(line('**đậm *cả hai* đậm**').runs).toMatchObject([
      { text: 'đậm ', bold: true, italic: false },
      { text: 'cả hai', bold: true, italic: true },
      { text: ' đậm', bold: true, italic: false },
    ])
    expect(line('***cả hai***').runs).toMatchObject([{ text: 'cả hai', bold: true, italic: true }])
    expect(line('*nghiêng **cả hai***').runs).toMatchObject([
      { text: 'nghiêng ', bold: false, italic: true },
      { text: 'cả hai', bold: true, italic: true },
    ])
  })

  it('open before a non-blank and close after one, else they are stars', () => {
    for (const text of [
      '2 * 3 = 6',
      '5* và 4*',
      'a ** b ** c',
      'hạng 5*',
      '**chưa đóng',
      'chưa *mở',
      '*',
      '****',
    ])
      expect(linesOf(planOfText(`x ${text}`))[0]!.runs, text).toMatchObject([
        { text: `x ${text}`, bold: false },
      ])
  })

  it('close the nearest opening of their own size, and what was opened in between stays a star', () => {
    expect(shownAs('**Lưu ý (*) quan trọng**')).toBe('**Lưu ý (*) quan trọng**')
    expect(shownAs('**a *b** c')).toBe('**a *b** c')
    expect(line('**a *b** c').runs).toMatchObject([
      { text: 'a *b', bold: true },
      { text: ' c', bold: false },
    ])
    expect(line('*a **b* c').runs).toMatchObject([
      { text: 'a **b', italic: true },
      { text: ' c', italic: false },
    ])
  })

  it('of three that begin both end in either order, and go on behind', () => {
    expect(line('***đậm** nghiêng* tiếp').runs).toMatchObject([
      { text: 'đậm', bold: true, italic: true },
      { text: ' nghiêng', bold: false, italic: true },
      { text: ' tiếp', bold: false, italic: false },
    ])
    expect(line('***nghiêng* đậm** tiếp').runs).toMatchObject([
      { text: 'nghiêng', bold: true, italic: true },
      { text: ' đậm', bold: true, italic: false },
      { text: ' tiếp', bold: false, italic: false },
    ])
    expect(line('*a ***b** c* d* e').runs).toMatchObject([
      { text: 'a ', bold: false, italic: true },
      { text: 'b', bold: true },
      { text: ' c' },
      { text: ' d' },
      { text: ' e', bold: false, italic: false },
    ])
    expect(line('***đậm** chưa đóng').runs).toMatchObject([
      { text: '*', bold: false, italic: false },
      { text: 'đậm', bold: true, italic: false },
      { text: ' chưa đóng', bold: false, italic: false },
    ])
  })

  it('end with their line', () => {
    const lines = linesOf(planOfText('**a\nb**'))
    expect(lines.map(({ runs }) => marked(runs))).toEqual(['**a', 'b**'])
    expect(lines.flatMap(({ runs }) => runs)).not.toContainEqual(expect.objectContaining({ bold: true }))
  })

  it('do not pair with a star of a remark or a value, which are not printed as they stand', () => {
    expect(line('[! hỏi *lại] một* hai').runs).toMatchObject([{ text: 'một* hai', italic: false }])
    expect(linesOf(planOfText('{{sao}} một* hai', 'gia_tri:\n  sao: "*"\n'))[0]!.runs).toMatchObject([
      { text: '* một* hai', italic: false },
    ])
  })

  it('go on through values and notes', () => {
    expect(line('**năm {{nam}}[^1] qua**\n[^1]: x').runs).toMatchObject([
      { text: 'năm 2026', bold: true },
      { kind: 'note', id: '1' },
      { text: ' qua', bold: true },
    ])
  })
})

describe('small words', () => {
  const scripts = (text: string) =>
    line(text).runs.map(run => (run.kind === 'text' ? `${run.script ?? 'line'}:${run.text}` : run.kind))

  it('stand below or above the line, also behind each other and in bold', () => {
    expect(scripts('10.000 m^2^ đất')).toEqual(['line:10.000 m', 'super:2', 'line: đất'])
    expect(scripts('NH~4~^+^ và SO~4~^2-^')).toEqual([
      'line:NH',
      'sub:4',
      'super:+',
      'line: và SO',
      'sub:4',
      'super:2-',
    ])
    expect(line('**CO~2~**').runs).toMatchObject([
      { text: 'CO', bold: true },
      { text: '2', bold: true, script: 'sub' },
    ])
    expect(line('(PO~4~)~2~ 10^3^').plain.text).toBe('(PO4)2 103')
  })

  it('are not begun by a sign behind a blank or a number, by one before a blank, by a note or a backslash', () => {
    for (const text of ['khoảng ~5%, 5~10 ngày, 5~10~15', 'a ~ b', 'x[^1]\n[^1]: y', 'm\\^2\\^, CO\\~2\\~'])
      expect(
        line(text).runs.every(run => run.kind !== 'text' || run.script === undefined),
        text,
      ).toBe(true)
    expect(line('m\\^2\\^, CO\\~2\\~').plain.text).toBe('m^2^, CO~2~')
    expect(findings(planOfText('khoảng ~5%, 5~10 ngày, a ~ b, m\\^2\\^, CO\\~2'))).toEqual([])
  })

  it('that are not ended are told where they begin', () => {
    const at = (text: string) => findings(planOfText(text))
    expect(at('diện tích m^2 và CO~2')).toEqual([
      'text/loose-script 12:18 “^”',
      'text/loose-script 12:26 “~”',
    ])
    expect(at('m^2 đất^')).toHaveLength(2)
    expect(at('NH~4 ~')).toHaveLength(1)
  })

  it('are none of the joins of a table', () => {
    const rows = (second: string) =>
      planOfTable(`cot: { viec: Việc, luong: Lượng }\nhang: |\n  Một | 5 m^2^\n  ${second}`)
    expect(findings(rows('^ | 6'))).toEqual([])
    expect(findings(rows('Hai | ^'))).toEqual([])
    expect(findings(rows('Hai | 6 m^2'))).toHaveLength(1)
  })
})

describe('a backslash', () => {
  it('makes the next mark text', () => {
    const texts = [
      '\\*',
      '\\[',
      '\\]',
      '\\{\\{nam}}',
      '\\^',
      '\\<',
      '\\#',
      '\\!',
      '\\|',
      '\\-',
      '\\+',
      '\\=',
      '\\\\',
    ]
    for (const text of texts) expect(shownAs(`x ${text} y`), text).toBe(`x ${text.replace(/\\(.)/g, '$1')} y`)
    expect(shownAs('\\[^1] \\[#A] \\[! b]')).toBe('[^1] [#A] [! b]')
    expect(shownAs('\\**đậm*')).toBe('**đậm*')
    expect(line('\\**đậm*').runs).toMatchObject([{ text: '*' }, { text: 'đậm', italic: true }])
  })

  it('is text before anything else, and at the end', () => {
    expect(shownAs('C:\\Thư mục\\')).toBe('C:\\Thư mục\\')
  })
})

describe('brackets', () => {
  it('give a line its id, which is not printed', () => {
    expect(line('100% hồ sơ đúng hạn. [#TTHC-1]')).toMatchObject({
      code: 'TTHC-1',
      plain: { text: '100% hồ sơ đúng hạn.' },
    })
    expect(shownAs('Một [#A] hai')).toBe('Một hai')
    expect(shownAs('[#A] Một')).toBe('Một')
    expect(shownAs('Một [#A]{{nam}} hai')).toBe('Một 2026 hai')
    expect(shownAs('Một [#A] {{nam}} hai')).toBe('Một 2026 hai')
    expect(shownAs('Một [#A] **hai** ba')).toBe('Một **hai** ba')
    expect(shownAs('**Một. [#A]**')).toBe('**Một.**')
  })

  it('hold remarks to oneself, which are kept but not printed, with brackets inside', () => {
    expect(line('Một [! hỏi [lại] Văn phòng] hai')).toMatchObject({
      plain: { text: 'Một hai' },
      remarks: [{ text: 'hỏi [lại] Văn phòng' }],
    })
  })

  it('leave no line where only a remark stood, and its remark goes to the next line', () => {
    const lines = linesOf(planOfText('[! sửa sau]\nMột\nHai\n[! cuối]'))
    expect(lines.map(({ plain }) => plain.text)).toEqual(['Một', 'Hai'])
    expect(lines.map(({ remarks }) => remarks.map(({ text }) => text))).toEqual([['sửa sau'], ['cuối']])
  })

  it('are text in any other use', () => {
    expect(shownAs('Điều 1 [sửa đổi] và [1]')).toBe('Điều 1 [sửa đổi] và [1]')
    expect(shownAs('ngoặc [ lẻ ] và ]')).toBe('ngoặc [ lẻ ] và ]')
  })

  it('are told when a mark is not closed: what is not meant for the paper would be printed', () => {
    expect(findings(planOfText('Một [! hỏi lại'))).toEqual(['text/open-bracket 12:11 “[!”'])
    expect(findings(planOfText('Một [#MA'))).toEqual(['text/open-bracket 12:11 “[#”'])
    expect(findings(planOfText('Một [^1 hai'))).toEqual(['text/open-bracket 12:11 “[^”'])
    expect(hints(planOfText('Một [! hỏi lại'))[0]).toContain('[! hỏi lại Văn phòng]')
  })

  it('are told when a note has a name that is none', () => {
    expect(findings(planOfText('Một [^ghi chú]'))).toEqual(['text/bad-note-id 12:11 “[^ghi chú]”'])
  })

  it('give a line one id only', () => {
    expect(findings(planOfText('Một [#A] hai [#B]'))).toEqual(['text/second-id 12:20 “[#B]”'])
  })

  it('are told when an id stands alone on a line', () => {
    expect(findings(planOfText('Một.\n[#A]'))).toEqual(['text/lone-id 13:7 “[#A]”'])
  })
})

describe('signs of HTML', () => {
  it('are text', () => {
    expect(shownAs('< 2 ha & > 5 ha <b>x</b> #1 _a_ &amp; `x`')).toBe(
      '< 2 ha & > 5 ha <b>x</b> #1 _a_ &amp; `x`',
    )
  })
})

describe('a line', () => {
  it('keeps its mark and tells how deep it stands', () => {
    const lines = linesOf(planOfText('Mở đầu\n1. Một\na) Hai\n- Ba\n+ Bốn\n* Lưu ý'))
    expect(lines.map(({ mark }) => mark)).toEqual(['', '1.', 'a)', '-', '+', '*'])
    const depths = lines.map(({ depth }) => depth)
    expect(depths[1]).toBeLessThan(depths[2]!)
    expect(depths[2]).toBeLessThan(depths[3]!)
    expect(depths[3]).toBeLessThan(depths[4]!)
  })

  it('loses blanks at both ends and zero-width characters', () => {
    const lines = linesOf(planOfText('Một\u200b \n\n \nHai\t\ufeff'))
    expect(lines.map(({ plain }) => plain.text)).toEqual(['Một', 'Hai'])
  })

  it('may have any number of stars and brackets', () => {
    expect(rules(planOfText('*'.repeat(20_000)))).toEqual([])
    expect(rules(planOfText('*a '.repeat(20_000)))).toEqual([])
    expect(rules(planOfText('*a* '.repeat(20_000)))).toEqual([])
    expect(rules(planOfText('['.repeat(20_000)))).toEqual([])
  })
})
