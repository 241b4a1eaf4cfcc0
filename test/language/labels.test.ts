import { describe, expect, it } from 'vitest'
import {
  formatLabel,
  type LabelForm,
  nextLabel,
  parseForm,
  readLabel,
  readMark,
} from '../../src/language/labels.ts'
import fc from '../helpers/fast-check.ts'

const form = (text: string): LabelForm => {
  const parsed = parseForm(text)
  if (!parsed) throw new Error(`${text} is no form`)
  return parsed
}

describe('readLabel', () => {
  it('reads every kind of label', () => {
    const labels: [string, LabelForm['numerals'], number[]][] = [
      ['II.', 'roman', [2]],
      ['4.', 'arabic', [4]],
      ['1.1', 'decimal', [1, 1]],
      ['1.1.', 'decimal', [1, 1]],
      ['2.1.3.', 'decimal', [2, 1, 3]],
      ['a)', 'lower', [1]],
      ['đ)', 'lower', [5]],
      ['b).', 'lower', [2]],
      ['c.', 'lower', [3]],
      ['(1)', 'arabic', [1]],
      ['(a)', 'lower', [1]],
      ['(II)', 'roman', [2]],
      ['A.', 'upper', [1]],
      ['Đ.', 'upper', [5]],
      ['1/', 'arabic', [1]],
      ['I/', 'roman', [1]],
      ['12)', 'arabic', [12]],
      ['Phần I.', 'roman', [1]],
      ['NHÓM II:', 'roman', [2]],
      ['Điều 1.', 'arabic', [1]],
      ['Bước 3:', 'arabic', [3]],
      ['Tiểu mục 2.', 'arabic', [2]],
    ]
    for (const [text, numerals, numbers] of labels) {
      const label = readLabel(`${text} Mục đích`)
      expect(label, text).toMatchObject({ text, rest: 'Mục đích', restIndex: text.length + 1, numbers })
      expect(label?.form.numerals, text).toBe(numerals)
    }
  })

  it('gives the word before the number, exactly as typed', () => {
    expect(readLabel('NHÓM II: TIÊU CHÍ CHUNG')).toMatchObject({ word: 'NHÓM', rest: 'TIÊU CHÍ CHUNG' })
    expect(readLabel('Phần I. Đánh giá'.normalize('NFD'))).toMatchObject({ numbers: [1] })
  })

  it('does without a blank after a number', () => {
    expect(readLabel('1.Mục đích')).toMatchObject({ text: '1.', rest: 'Mục đích', restIndex: 2 })
    expect(readLabel('2.1.Xây dựng')).toMatchObject({ text: '2.1.', rest: 'Xây dựng' })
    expect(readLabel('II.MỤC TIÊU')).toMatchObject({ text: 'II.' })
    expect(readLabel('(1)Phòng Kinh tế')).toMatchObject({ text: '(1)' })
    expect(readLabel('a)Phòng Kinh tế')).toMatchObject({ text: 'a)' })
    expect(readLabel('1.“Đề án” X')).toMatchObject({ text: '1.' })
  })

  it('takes a label alone, and blanks around it', () => {
    expect(readLabel('  II.  ')).toMatchObject({ text: 'II.', rest: '', restIndex: 7 })
    expect(readLabel('Chương II')).toMatchObject({ text: 'Chương II', rest: '', word: 'Chương' })
    expect(readLabel('Mục 1\nQUY ĐỊNH')).toMatchObject({ text: 'Mục 1', rest: 'QUY ĐỊNH', restIndex: 6 })
    expect(readLabel('Chương II QUY ĐỊNH CHUNG')).toMatchObject({ text: 'Chương II', rest: 'QUY ĐỊNH CHUNG' })
  })

  it('takes a percentage or a quantity after a full label for words', () => {
    expect(readLabel('3.2. 70% hồ sơ')).toMatchObject({ text: '3.2.', rest: '70% hồ sơ' })
    expect(readLabel('1.2 100% hồ sơ')).toMatchObject({ text: '1.2', rest: '100% hồ sơ' })
    expect(readLabel('4. 5 tỷ đồng')).toMatchObject({ text: '4.' })
  })

  it('takes no sentence, figure, year or date for a label', () => {
    const texts = [
      'I ốt',
      'Xã X tổ chức',
      'V/v ban hành Kế hoạch',
      'v.v.',
      'T.Ư giao',
      'A B',
      'a b',
      'I và II',
      'Mục đích',
      'MỤC ĐÍCH',
      'Điều 1 quy định',
      'Điều 1 Luật này',
      'Chương II của Luật',
      'Quý I: Xây dựng kế hoạch',
      'Tháng 3. Rà soát',
      'Năm 2026: tiếp tục',
      'Có 5. ',
      'điều 1. ban hành',
      '1.000 ngày',
      '12.500 hộ',
      '2026. Tiếp tục',
      '2021-2025',
      '05/01/2026',
      '5/1/2026 họp',
      '5.1.2026 họp',
      '05.01 họp',
      '0.5 điểm',
      '0. Mở đầu',
      '1.5 tỷ đồng',
      '8.30 giờ',
      '12 đơn vị',
      '100% hồ sơ',
      '5 - 7 ngày',
      '15/NQ-CP ngày 15/7/2026',
      '1/2 số hộ',
      '(TTHC) là',
      '(1/2)',
      '(1), (2) và (3)',
      '(1 xã)',
      '1: x',
      'I: x',
      'IIII. x',
      'ab) x',
      '1.1.100% x',
      '',
      '.',
      '-',
    ]
    for (const text of texts) expect(readLabel(text), text).toBeUndefined()
  })

  it('reads I, V, X as Roman and other capitals as letters, unless its neighbours say otherwise', () => {
    expect(readLabel('I. x')?.form.numerals).toBe('roman')
    for (const text of ['C. x', 'D. x', 'L. x', 'M. x'])
      expect(readLabel(text)?.form.numerals, text).toBe('upper')
    const after = readLabel('H. x')!.form
    expect(readLabel('I. x', after)).toMatchObject({ form: { numerals: 'upper' }, numbers: [9] })
    expect(readLabel('L. x', form('I.'))).toMatchObject({ form: { numerals: 'roman' }, numbers: [50] })
  })

  it('keeps a letter that is never counted, and counting goes on after it', () => {
    const label = readLabel('f) x')!
    expect(label.text).toBe('f)')
    expect(formatLabel(label.form, nextLabel(label.form, label.numbers))).toBe('g)')
    expect(readLabel('ư) x')?.numbers).toEqual([20])
  })

  it('reads back what formatLabel writes', () => {
    const forms = [
      'I.',
      '1.',
      'a)',
      '(1)',
      'A)',
      'Phần I.',
      '1.1.',
      '1.1.1.',
      '1.1',
      'a).',
      '1/',
      '01.',
      'NHÓM I:',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(fc.integer({ min: 1, max: 23 }), { minLength: 3, maxLength: 3 }),
        (entry, numbers) => {
          const wanted = form(entry)
          const own = numbers.slice(0, wanted.parts)
          const text = formatLabel(wanted, own)
          const label = readLabel(`${text} Nội dung`, wanted)
          expect(label).toMatchObject({ text, numbers: own, rest: 'Nội dung' })
          expect(label?.form.numerals).toBe(wanted.numerals)
        },
      ),
    )
  })

  it('never throws, and its parts make up the text', () => {
    const units = fc.constantFrom(...'1.)(/ :IVXaĐ\n', 'Mục', 'đ', 'Phần ', '10', '\u0300')
    fc.assert(
      fc.property(fc.string({ unit: units }), text => {
        const label = readLabel(text)
        if (label === undefined) return
        expect(text.trimStart().startsWith(label.text)).toBe(true)
        expect(text.slice(label.restIndex)).toBe(label.rest)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('parseForm', () => {
  it('knows the forms of danh_so by their first label', () => {
    expect(form('I.')).toEqual({ numerals: 'roman', prefix: '', suffix: '.', parts: 1 })
    expect(form('a)')).toEqual({ numerals: 'lower', prefix: '', suffix: ')', parts: 1 })
    expect(form('(1)')).toEqual({ numerals: 'arabic', prefix: '(', suffix: ')', parts: 1 })
    expect(form('A.')).toEqual({ numerals: 'upper', prefix: '', suffix: '.', parts: 1 })
    expect(form('1.1.')).toEqual({ numerals: 'decimal', prefix: '', suffix: '.', parts: 2 })
    expect(form('Phần I.')).toEqual({ numerals: 'roman', word: 'Phần', prefix: '', suffix: '.', parts: 1 })
    expect(form('Việc 1.').word).toBe('Việc')
    expect(form(' I. '.normalize('NFD')).numerals).toBe('roman')
  })

  it('knows a level without labels', () => {
    for (const text of ['khong', 'không', 'Không', 'không'.normalize('NFD')])
      expect(parseForm(text), text).toBeNull()
  })

  it('refuses what is no first label', () => {
    for (const text of ['', 'I', '1', 'a', 'II.', '2.', 'i)', '- ', '1.2.', 'I. Mục', 'none', '0.'])
      expect(parseForm(text), text).toBeUndefined()
  })
})

describe('nextLabel', () => {
  const count = (entry: string, previous?: number[], parents?: number[]) =>
    formatLabel(form(entry), nextLabel(form(entry), previous, parents))

  it('begins at the first and goes on from the one before', () => {
    expect(count('I.')).toBe('I.')
    expect(count('I.', [3])).toBe('IV.')
    expect(count('a)', [5])).toBe('e)')
    expect(count('(1)', [9])).toBe('(10)')
    expect(count('Phần I.', [1])).toBe('Phần II.')
    expect(count('01.', [1])).toBe('02.')
  })

  it('takes the numbers above into a decimal', () => {
    expect(count('1.1.', [], [3])).toBe('3.1.')
    expect(count('1.1.', [3, 4], [3])).toBe('3.5.')
    expect(count('1.1.1.', [], [2, 5])).toBe('2.5.1.')
    expect(count('1.1.', [], [2, 3])).toBe('3.1.')
    expect(count('1.1.1.', [], [1, 1, 4])).toBe('1.4.1.')
    expect(count('1.1.', [2], [3])).toBe('3.3.')
    expect(count('1.1.', [], [])).toBe('1.1.')
  })

  it('writes 8 items as the decree letters them, and never an f', () => {
    const labels: string[] = []
    let numbers: readonly number[] = []
    for (let n = 0; n < 24; n++) {
      numbers = nextLabel(form('a)'), numbers)
      labels.push(formatLabel(form('a)'), numbers))
    }
    expect(labels.slice(0, 8).join(' ')).toBe('a) b) c) d) đ) e) g) h)')
    expect(labels.slice(22)).toEqual(['y)', '24)'])
    expect(labels.join()).not.toMatch(/[fjwz]/)
  })
})

describe('readMark', () => {
  const marks = (lines: string[]) => lines.map(line => [readMark(line).mark, readMark(line).rest])

  it('reads bullets with and without a blank', () => {
    expect(marks(['- Một', '-một', '+ Hai', '+hai', '* Lưu ý', '*Lưu ý: x', '-', '-100% hồ sơ'])).toEqual([
      ['-', 'Một'],
      ['-', 'một'],
      ['+', 'Hai'],
      ['+', 'hai'],
      ['*', 'Lưu ý'],
      ['*', 'Lưu ý: x'],
      ['-', ''],
      ['-', '100% hồ sơ'],
    ])
  })

  it('takes the bullets of word processors for the marks of offices', () => {
    expect(marks(['• Một', '–\tHai', '◦ Ba'])).toEqual([
      ['-', 'Một'],
      ['-', 'Hai'],
      ['+', 'Ba'],
    ])
  })

  it('reads labels, and tells them', () => {
    expect(readMark('  a) Phòng Kinh tế')).toMatchObject({
      mark: 'a)',
      rest: 'Phòng Kinh tế',
      restIndex: 5,
      label: { numbers: [1] },
    })
  })

  it('takes words in bold or italic, rules and escaped signs for words', () => {
    for (const line of ['**Lưu ý** x', '*Lưu ý*: x', '*một hai* ba', '---', '–––', '\\- x', 'Một - hai', ''])
      expect(readMark(line), line).toEqual({ mark: '', rest: line, restIndex: 0, depth: 0 })
    expect(readMark('* một* hai').mark).toBe('*')
    expect(readMark('*một * hai').mark).toBe('*')
  })

  it('orders the marks by depth', () => {
    const lines = ['Lời mở đầu', 'I. x', '1. x', '1.1. x', '1.1.1. x', 'a) x', '(1) x', '* x', '- x', '+ x']
    const depths = lines.map(line => readMark(line).depth)
    expect(depths).toEqual([...depths].sort((a, b) => a - b))
    expect(new Set(depths).size).toBe(lines.length)
  })
})
