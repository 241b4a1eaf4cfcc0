import { describe, expect, it } from 'vitest'
import { isUntouchable, untouchables } from '../../src/text/untouchable.ts'

const found = (text: string): string[] =>
  untouchables(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)

describe('what is no prose in a text', () => {
  it.each([
    ['Công khai tại https://dichvucong.gov.vn/.', ['link: https://dichvucong.gov.vn/']],
    ['Xem (www.xa.gov.vn/tin?id=1&b=2), sau đó báo cáo.', ['link: www.xa.gov.vn/tin?id=1&b=2']],
    ['Công khai tại https://dichvucong.gov.vn./.', ['link: https://dichvucong.gov.vn']],
    ['Gửi về cchc@xa.gov.vn; gọi số 113.', ['link: cchc@xa.gov.vn']],
    ['Tại cổng dichvucong.gov.vn, người dân nộp hồ sơ.', ['link: dichvucong.gov.vn']],
    ['Gửi tệp bao-cao.q1.xlsx, định dạng .pdf.', ['file: bao-cao.q1.xlsx', 'file: .pdf']],
    ['- a = Tổng số hồ sơ.', ['formula: a =']],
    ['Tỷ lệ là b/a.', ['formula: b/a']],
    ['Điểm = (b1/a) x 100%.', ['formula: (b1/a) x 100%']],
    ['Theo 02/2026/TT-BNV, QCVN 08:2023/BTNMT.', ['code: 02/2026/TT-BNV', 'code: 08:2023/BTNMT']],
    ['Hạ tầng 4G/5G, dịch COVID-19.', ['code: 4G/5G', 'code: COVID-19']],
    ['Đề án “Nâng cao nhận thức cộng đồng”.', ['quotation: Nâng cao nhận thức cộng đồng']],
    ['Đề án "Học từ làm việc thực tế".', ['quotation: Học từ làm việc thực tế']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    'Ngày 05/01/2026, giai đoạn 2026-2030, mức độ 3/4.',
    'Báo cáo UBND xã.Trong đó nêu rõ kết quả và/hoặc tồn tại.',
    'Cơ chế “một cửa”, “Ngày mai. Hôm nay ta làm”.',
    'Các tổ chức chính trị-xã hội, 12 x.',
    'Điểm a, điểm b; 1.1-Nội dung.',
  ])('nothing in: %s', text => expect(found(text)).toEqual([]))
})

describe('a stretch is untouchable', () => {
  const text = 'Xem https://a.gov.vn/ và “Vì người nghèo”.'
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

  it('inside of what is no prose, and where it reaches into a link', () => {
    expect(isUntouchable(text, ...at('gov'))).toBe(true)
    expect(isUntouchable(text, ...at('/ và'))).toBe(true)
    expect(isUntouchable(text, ...at('người'))).toBe(true)
  })
  it('not beside it', () => {
    expect(isUntouchable(text, ...at(' và '))).toBe(false)
    expect(isUntouchable(text, ...at('”.'))).toBe(false)
  })
  it('where a change of a longer stretch would not keep it', () => {
    expect(isUntouchable(text, 0, text.length)).toBe(false)
    expect(isUntouchable(text, 0, text.length, `${text}.`)).toBe(false)
    expect(isUntouchable(text, 0, text.length, text.replace('Vì', 'vì'))).toBe(true)
  })
  it('in a code, where it would be changed', () => {
    expect(isUntouchable('Theo 2/KH-UBND', 5, 6)).toBe(false)
    expect(isUntouchable('Theo 2/KH-UBND', 5, 6, '02')).toBe(true)
  })
  it('not where only the end of a quotation is told, but where it would be changed', () => {
    expect(isUntouchable(text, ...at('nghèo”'))).toBe(false)
    expect(isUntouchable(text, ...at('nghèo”'), 'nghèo.”')).toBe(true)
  })
})
