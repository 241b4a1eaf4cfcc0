import { Document, Paragraph, TextRun } from 'docx'
import { layoutDocument } from 'docx/layout'
import { describe, expect, it } from 'vitest'
import { breakLines, type Font, textWidth } from '../../src/layout/measure.ts'
import fc from '../helpers/fast-check.ts'
import { textRoom } from './text-room.ts'

const sentences = [
  'Nâng cao chất lượng phục vụ người dân, doanh nghiệp; tối thiểu 99,9% hồ sơ được giải quyết đúng hạn.',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã X',
  'Ỷ lại, quỹ đất, ưỡn ngực, ngoằn ngoèo, khuỷu tay, quyển vở, thuở xưa, huỵch toẹt',
  '“Đề án” ‘số hóa’ – giai đoạn 2026 — 2030 … (≥ 90%; ≤ 5 ngày) § 2 № 3 • 12.500 đ & [x] @ # * + = < >',
  'ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ',
  'số\u00a015/NQ\u2011CP',
]
const faces: Font[] = [
  { sizePt: 14 },
  { sizePt: 13, bold: true },
  { sizePt: 13.5, italic: true },
  { sizePt: 11, bold: true, italic: true },
]

/** Lines as docx lays them out in a column that many points wide. */
function layout(text: string, font: Font, widthPt: number, firstLinePt = 0) {
  const run = new TextRun({ text, bold: font.bold ?? false, italics: font.italic ?? false })
  const page = {
    size: { width: Math.round(widthPt * 20), height: 31_680 },
    margin: { left: 0, right: 0, top: 0, bottom: 0 },
  }
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: font.sizePt * 2 } } } },
    sections: [
      {
        properties: { page },
        children: [new Paragraph({ children: [run], indent: { firstLine: firstLinePt * 20 } })],
      },
    ],
  })
  const [block] = layoutDocument(document).pages[0]!.body
  if (block?.type !== 'paragraph') throw new Error('no paragraph')
  return block.lines.map(line => ({ text: line.text.trim(), widthPt: line.textWidth * 0.75 }))
}

describe('textWidth', () => {
  it('measures the lines whose rules the decree ties to them', () => {
    expect(textWidth('Độc lập - Tự do - Hạnh phúc', { sizePt: 14, bold: true })).toBeCloseTo(171.37, 1)
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { sizePt: 13, bold: true })).toBeCloseTo(271.2, 1)
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { sizePt: 12, bold: true })).toBeCloseTo(250.3, 1)
  })

  it('agrees with docx on every face', () => {
    for (const font of faces) {
      for (const sentence of sentences) {
        const [line] = layout(sentence, font, 1500)
        expect(Math.abs(textWidth(sentence, font) / line!.widthPt - 1), sentence).toBeLessThan(0.005)
      }
    }
  })

  it('gives combining marks no room', () => {
    expect(textWidth('a\u0302\u0323', { sizePt: 13 })).toBe(textWidth('a', { sizePt: 13 }))
  })

  it('adds up runs in several faces', () => {
    const font = { sizePt: 14, italic: true }
    const whole = textWidth([{ text: 'Điều 1.', bold: true, italic: false }, { text: ' Ban hành' }], font)
    expect(whole).toBeCloseTo(textWidth('Điều 1.', { sizePt: 14, bold: true }) + textWidth(' Ban hành', font))
    expect(textWidth([], font)).toBe(0)
  })

  it('guesses a width for characters that the font lacks', () => {
    expect(textWidth('\ue000', { sizePt: 10 })).toBe(5)
    expect(textWidth('😀', { sizePt: 10 })).toBe(10)
  })
})

describe('breakLines', () => {
  it('ends lines where docx ends them', () => {
    const text = sentences.slice(0, 5).join(' ')
    for (const font of faces) {
      for (const [widthPt, indentPt] of [
        [453.6, 36],
        [170, 0],
        [90, 28.35],
      ] as const) {
        const lines = layout(text, font, widthPt, indentPt).map(line => line.text)
        expect(breakLines(text, font, widthPt, indentPt)).toEqual(lines)
      }
    }
  })

  const font = { sizePt: 10 }

  it('breaks at blanks and after hyphens, not at the characters that forbid it', () => {
    expect(breakLines('kinh tế-xã hội', font, textWidth('kinh tế-', font))).toEqual(['kinh tế-', 'xã hội'])
    expect(breakLines('mm số\u00a076', font, textWidth('số\u00a076', font))).toEqual(['mm', 'số\u00a076'])
    expect(breakLines('mm QĐ\u2011UBND', font, textWidth('QĐ\u2011UBND', font))).toEqual([
      'mm',
      'QĐ\u2011UBND',
    ])
    expect(breakLines('năm 2021-2030', font, textWidth('2021-2030', font))).toEqual(['năm', '2021-2030'])
  })

  it('ends a line at a newline', () => {
    expect(breakLines('một\n\nhai', font, 100)).toEqual(['một', '', 'hai'])
    expect(breakLines('', font, 100)).toEqual([''])
  })

  it('cuts a word that is wider than the line', () => {
    expect(breakLines('aaaaa', font, textWidth('aa', font))).toEqual(['aa', 'aa', 'a'])
    expect(breakLines('x aaaa', font, textWidth('aaa', font))).toEqual(['x', 'aaa', 'a'])
    expect(breakLines('ab', font, 0)).toEqual(['a', 'b'])
  })

  it('loses nothing but the blanks it breaks at, and fills no line over its width', () => {
    const words = fc.array(fc.constantFrom('xã', 'nghiêng', 'QĐ-UBND', '99,9%', '2021-2030', '\u00a0', '-'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: -20, max: 40 }),
        (list, width, indent) => {
          const text = list.join(' ')
          const lines = breakLines(text, font, width, indent)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const [index, line] of lines.entries())
            expect(textWidth(line, font)).toBeLessThanOrEqual(width - (index === 0 ? indent : 0) + 0.01)
        },
      ),
    )
  })
})

describe('longestWord', () => {
  const font = { sizePt: 13 }

  it('is the widest piece that is not divided', () => {
    expect(textRoom('một nghiêng hai', font).longestWord).toBeCloseTo(textWidth('nghiêng', font))
    expect(textRoom('QĐ-UBND', font).longestWord).toBeCloseTo(textWidth('UBND', font))
    expect(textRoom('QĐ\u2011UBND', font).longestWord).toBeCloseTo(textWidth('QĐ\u2011UBND', font))
    expect(textRoom('a\nbb', font).longestWord).toBeCloseTo(textWidth('bb', font))
    expect(textRoom('', font).longestWord).toBe(0)
  })

  it('is the width that no line needs to be cut for', () => {
    const text = sentences[3]!
    const lines = breakLines(text, font, textRoom(text, font).longestWord)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    expect(Math.max(...lines.map(line => textWidth(line, font)))).toBeLessThanOrEqual(
      textRoom(text, font).longestWord + 0.01,
    )
  })
})
