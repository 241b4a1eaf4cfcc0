import { describe, expect, it } from 'vitest'
import { rules } from '../../../../src/checks/rules/index.ts'
import { runChecks } from '../../../../src/checks/run-checks.ts'
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts'
import { readPlan } from '../../../../src/plan/read-plan.ts'
import { planAround } from '../../../docs/plan-around.ts'

const asked = rules.filter(({ id }) =>
  ['tu-ngu/nham-chu', 'tu-ngu/sot-chu', 'tu-ngu/nham-tu', 'tu-ngu/sai-chinh-ta'].includes(id),
)

const specOf = (lines: readonly string[]): string =>
  planAround(`noi_dung: |\n${lines.map(line => `  ${line}`).join('\n')}`)

/** What the rules about words find in a plan with these lines. */
function findings(...lines: string[]): Diagnostic[] {
  const { value } = readPlan('k.yaml', specOf(lines), () => ({ error: 'không có' }))
  return runChecks(value!, asked)
}

/** The rule, the words that it marks and what it proposes. */
function told(...lines: string[]): string[] {
  const spec = specOf(lines).split('\n')
  return findings(...lines).map(({ rule, start, end, hint }) => {
    const words = spec[start.line - 1]!.slice(start.column - 1, end.column - 1)
    return `${rule.replace('tu-ngu/', '')}: ${words} → ${/“([^”]+)”/.exec(hint ?? '')?.[1] ?? '?'}`
  })
}

describe('a word that is right by itself and strange beside its neighbours', () => {
  it.each([
    ['- Rà soát việc cho thuế đất công ích.', 'thuế → cho thuê'],
    ['- Bộ chỉ số để tỉnh điểm cho từng đơn vị.', 'tỉnh → để tính'],
    ['- Đất đang sử dụng vào mục đính sản xuất nông nghiệp.', 'đính → mục đích'],
    ['- Hạ tầng số dựa trên nền tàng 5G.', 'tàng → nền tảng'],
    ['- Chi đầu tư cây dựng các công trình.', 'cây → xây dựng'],
    ['- Các tổ chức, cá nhân có liên quan vá các doanh nghiệp.', 'vá → và các'],
  ])('%s', (line, expected) => expect(told(line)).toEqual([`nham-chu: ${expected}`]))

  it('is told where it is typed in NFD, in letters of the same case', () => {
    expect(findings('- Rà soát việc cho thuế đất.'.normalize('NFD'))).toMatchObject([
      { rule: 'tu-ngu/nham-chu', hint: 'có phải ý là “cho thuê”?' },
    ])
  })

  it('is a thing to look at that the program never mends', () => {
    const [slip] = findings('- Rà soát việc cho thuế đất công ích.')
    expect(slip?.severity).toBe('warning')
    expect(slip).not.toHaveProperty('fix')
  })

  it('is told in each line that has it, though the plan says it again and again', () => {
    const line = '- Rà soát việc cho thuế đất công ích.'
    expect(told(line, line, line)).toHaveLength(3)
  })

  it('is right where the plan has the two words in different places: a word of its field', () => {
    const lines = ['trồng', 'nuôi', 'bán', 'mua', 'giống'].map(
      word => `- Lập phương án ${word} cho thuế mới.`,
    )
    expect(told(...lines)).toEqual([])
  })
})

describe('half a word, where the other half was lost', () => {
  it.each([
    ['- Tăng cường xử lý vi phạm trật xây dựng.', 'trật xây → trật tự xây'],
    ['- Niêm yết thủ hành chính tại trụ sở.', 'thủ hành → thủ tục hành'],
  ])('%s', (line, expected) => expect(told(line)).toEqual([`sot-chu: ${expected}`]))
})

it('one slip is told once: what the rules of spelling tell is left to them', () => {
  expect(told('- Giao các phòng tố chức hội nghị.')).toEqual(['nham-tu: tố → tổ chức'])
  expect(told('- Các nghành phối hợp rà soát.')).toEqual(['sai-chinh-ta: nghành → ngành'])
})

it.each([
  '- Xã Cho Thuế và thôn Mục Đính phối hợp thực hiện.',
  '- Thực hiện đề án “Rà soát việc cho thuế đất” của tỉnh.',
  '- Xem tại https://xa.gov.vn/cho-thuế-đất và tệp cho_thuế.docx.',
  '- Phổ biến Luật Cho thuế đất số 12/2026/QH16.',
  '- Thúc đẩy tái sản xuất sức lao động; các phương pháp luận khoa học.',
  '- Xã có thể mạnh dạn giao việc; mỗi ấp cử một người.',
  '- Hỗ trợ hộ nuôi tôm, trồng rau, chăn nuôi gà thả vườn.',
  '- Bảo đảm lượng dự trữ hậu cần; chi tổ chức trông thi.',
  '- 11,69% so dự toán; 5G, IoT; UBND tỉnh, HĐND xã.',
])('says nothing of %s', line => expect(told(line)).toEqual([]))

it('looks at no text longer than its own length asks: a line of marks and labels is read at once', () => {
  const line = `- ${'1'.repeat(5000)} ${'“a '.repeat(2000)} Rà soát`
  expect(told(line)).toEqual([])
})
