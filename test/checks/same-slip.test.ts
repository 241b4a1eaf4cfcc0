import { describe, expect, it } from 'vitest'
import { checkSpec } from '../../src/checks/check-spec.ts'
import { rules } from '../../src/checks/rules/index.ts'
import { surerRules, withoutRepeats } from '../../src/checks/same-slip.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { planOfText } from '../plan/reading.ts'

const found = (text: string): string[] =>
  checkSpec('k.yaml', planOfText(text), { readBeside: () => ({ error: '' }) }).diagnostics.map(
    ({ rule }) => rule,
  )

const finding = (
  rule: string,
  from: number,
  to: number,
  severity: Diagnostic['severity'] = 'warning',
  line = 3,
): Diagnostic => ({
  rule,
  severity,
  message: 'Sai.',
  file: 'k.yaml',
  start: { line, column: from },
  end: { line, column: to },
})

const left = (...findings: Diagnostic[]): string[] => withoutRepeats(findings).map(({ rule }) => rule)

describe('one slip is told once', () => {
  it.each([
    [
      'the name of a law with a small letter',
      'Công khai theo Luật ngân sách nhà nước.',
      'vien-dan/ten-luat',
      'tu-ngu/viet-hoa-van-ban',
    ],
    [
      'a date of another year than the number',
      'Theo Nghị định số 962/2020/NĐ-CP ngày 01/6/2092 của Chính phủ về thả diều ven sông.',
      'vien-dan/sai-ngay',
      'vien-dan/sau-ngay-ky',
    ],
  ])('%s', (_, text, surer, other) => {
    expect(found(text)).toContain(surer)
    expect(found(text)).not.toContain(other)
  })

  it('by the surer of two rules whose words overlap', () => {
    const [law, words] = [finding('vien-dan/ten-luat', 5, 30), finding('tu-ngu/viet-hoa-van-ban', 10, 30)]
    expect(left(law, words)).toEqual(['vien-dan/ten-luat'])
    expect(left(words, law)).toEqual(['vien-dan/ten-luat'])
    const [dash, wider] = [finding('the-thuc/dau-noi', 15, 29), finding('tu-ngu/nham-tu', 5, 29)]
    expect(left(wider, dash)).toEqual(['the-thuc/dau-noi'])
  })

  it('but two slips side by side, or on two lines, are two', () => {
    const law = finding('vien-dan/ten-luat', 5, 10)
    expect(left(law, finding('tu-ngu/viet-hoa-van-ban', 10, 12))).toHaveLength(2)
    expect(left(law, finding('tu-ngu/viet-hoa-van-ban', 5, 10, 'warning', 4))).toHaveLength(2)
    expect(left(law, finding('tu-ngu/tu-cu', 5, 10))).toHaveLength(2)
  })

  it('but what must be mended is not hidden behind what may be', () => {
    const law = finding('vien-dan/ten-luat', 5, 30)
    expect(left(law, finding('tu-ngu/viet-hoa-van-ban', 5, 30, 'error'))).toHaveLength(2)
  })
})

it('names only rules that there are', () => {
  const known = new Set(rules.map(({ id }) => id))
  for (const [surer, others] of Object.entries(surerRules))
    for (const id of [surer, ...others]) expect(known, id).toContain(id)
})
