import { describe, expect, it } from 'vitest'
import { figureChanges, figureWords } from '../../src/compare/figures.ts'
import { tokensOf } from '../../src/compare/tokens.ts'
import { compareWords } from '../../src/compare/words.ts'
import { Source } from '../../src/diagnostics/source.ts'
import { PlacedText } from '../../src/text/placed-text.ts'

const placed = (text: string): PlacedText =>
  PlacedText.whole(text, { path: [], placeAt: offset => ({ source: new Source('a.yaml', text), offset }) })

const words = (text: string) => ({
  text,
  tokens: tokensOf(placed(text), { own: undefined, reportedElsewhere: () => false }),
})

/** The pieces as one line: `[-gone-]`, `{+come+}`. */
const marked = (before: string, after: string): string | undefined =>
  compareWords(words(before), words(after))
    ?.map(piece =>
      piece.changed
        ? `${piece.before && `[-${piece.before.trim()}-]`}${piece.after && `{+${piece.after.trim()}+}`} `
        : piece.after,
    )
    .join('')
    .trim()

describe('words', () => {
  it.each([
    ['99,9% hồ sơ', ['99,9', '%', 'hồ', 'sơ']],
    ['số 15/QĐ-UBND ngày 05/02/2025', ['số', '15/QĐ-UBND', 'ngày', '05/02/2025']],
    ['Nghị quyết 12-NQ/TU, QH15', ['Nghị', 'quyết', '12-NQ/TU', ',', 'QH15']],
    ['giai đoạn 2021-2025', ['giai', 'đoạn', '2021-2025']],
    ['kinh tế - xã hội', ['kinh', 'tế', '-', 'xã', 'hội']],
    ['Quý II/2025.', ['Quý', 'II/2025', '.']],
    ['1.250,5 triệu', ['1.250,5', 'triệu']],
  ])('%s', (text, tokens) => {
    expect(words(text).tokens.map(token => token.text)).toEqual(tokens)
  })

  it('differ by what a person sees as a word', () => {
    expect(marked('Tối thiểu 99,9% hồ sơ đúng hạn', 'Tối thiểu 95% hồ sơ trước hạn')).toBe(
      'Tối thiểu [-99,9-]{+95+} % hồ sơ [-đúng-]{+trước+} hạn',
    )
    expect(marked('Căn cứ', 'Căn  cứ')).toBeUndefined()
  })

  it('between long changes are taken with them', () => {
    const before = 'Xây dựng kế hoạch kiểm tra và mở lớp tập huấn cho cán bộ'
    const after = 'Ban hành văn bản chỉ đạo và gửi báo cáo định kỳ hằng tháng'
    expect(marked(before, after)).toBe(`[-${before}-]{+${after}+}`)
  })

  it('of one side come first or last without loss', () => {
    const pieces = compareWords(words('Báo cáo'), words('Gửi Báo cáo quý'))!
    expect(pieces.map(piece => piece.after).join('')).toBe('Gửi Báo cáo quý')
    expect(pieces.map(piece => piece.before).join('')).toBe('Báo cáo')
  })
})

describe('figures', () => {
  const told = (before: string, after: string): string[] =>
    figureChanges(compareWords(words(before), words(after)) ?? []).map(figureWords)

  it.each([
    ['Tối thiểu 99,9% hồ sơ', 'Tối thiểu 95% hồ sơ', '99,9% → 95%: giảm 4,9 điểm phần trăm'],
    ['đạt 70 % trở lên', 'đạt 70,5 % trở lên', '70% → 70,5%: tăng 0,5 điểm phần trăm'],
    ['thu ngân sách 14,8 tỷ', 'thu ngân sách 15,25 tỷ', '14,8 tỷ → 15,25 tỷ: tăng 0,45 tỷ'],
    ['ít nhất 2 lần hội nghị', 'ít nhất 03 lần hội nghị', '2 lần → 03 lần: tăng 1 lần'],
    ['từ 50%-80% thủ tục', 'từ 60%-80% thủ tục', '50% → 60%: tăng 10 điểm phần trăm'],
    ['đạt 95-100%', 'đạt 96-100%', '95% → 96%: tăng 1 điểm phần trăm'],
    [
      'Dự toán 12.500 triệu đồng',
      'Dự toán 9.750 triệu đồng',
      '12.500 triệu đồng → 9.750 triệu đồng: giảm 2.750 triệu đồng',
    ],
    ['trồng 500 cây', 'trồng 700 cây', '500 → 700: tăng 200'],
  ])('%s → %s', (before, after, expected) => {
    expect(told(before, after)).toEqual([expected])
  })

  it('are not taken from dates, numbers of documents, years, or from what counts something else', () => {
    expect(told('trước ngày 05/02', 'trước ngày 20/01')).toEqual([])
    expect(told('số 12/QĐ-UBND', 'số 15/QĐ-UBND')).toEqual([])
    expect(told('đến năm 2025', 'đến năm 2030')).toEqual([])
    expect(told('đạt 50%', 'đạt 50 hồ sơ')).toEqual([])
    expect(told('2 lớp', 'hai lớp')).toEqual([])
    expect(told('02 lớp', '2 lớp')).toEqual([])
  })
})
