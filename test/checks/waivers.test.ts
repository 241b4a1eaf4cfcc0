import { describe, expect, it } from 'vitest'
import { checkSpec } from '../../src/checks/check-spec.ts'
import { planOfText, planWith } from '../plan/reading.ts'

const doubled = 'the-thuc/lap-tu'

/** The rules and lines of what is told about the doubled word, and about waivers. */
function told(text: string): string[] {
  const { diagnostics } = checkSpec('k.yaml', text, { readBeside: () => ({ error: '' }) })
  return diagnostics
    .filter(({ rule }) => rule === doubled || rule.startsWith('check/'))
    .map(({ rule, start }) => `${start.line} ${rule}`)
}

describe('a finding is waived', () => {
  it('is told without a waiver', () => {
    expect(told(planOfText('Kết quả của của xã.'))).toEqual([`12 ${doubled}`])
  })

  it('by a remark in its line, and only there', () => {
    const text = planOfText(
      `Kết quả của của xã. [! bo-qua: ${doubled} — theo mẫu của tỉnh]\nViệc của của thôn.`,
    )
    expect(told(text)).toEqual([`13 ${doubled}`])
  })

  it('by a remark with accents, NFD, and several rules', () => {
    const remark = `[! bỏ-qua: tu-ngu/khac, ${doubled} – theo mẫu]`.normalize('NFD')
    expect(told(planOfText(`Kết quả của của xã. ${remark}`))).toEqual(['12 check/unknown-rule'])
  })

  it('by a comment behind a value, or on the line before it', () => {
    const behind = planWith(`- Kết quả của của xã. # bo-qua: ${doubled} — theo mẫu`)
    expect(told(behind)).toEqual([])
    const before = planWith(`# bo-qua: ${doubled} — theo mẫu\n# một ghi chú khác\n- Kết quả của của xã.`)
    expect(told(before)).toEqual([])
  })

  it('by a comment on the line of | for the whole text', () => {
    const text = planWith(`- | # bo-qua: ${doubled} — theo mẫu\n  Kết quả của của xã.\n  Việc của của thôn.`)
    expect(told(`${text}    - Lại của của.\n`)).toEqual([`14 ${doubled}`])
  })
})

describe('a waiver itself is told about', () => {
  it('when it gives no reason', () => {
    expect(told(planOfText(`Kết quả của của xã. [! bo-qua: ${doubled}]`))).toEqual([
      '12 check/waiver-without-reason',
    ])
  })

  it('when it waives nothing', () => {
    expect(told(planOfText(`Kết quả của xã. [! bo-qua: ${doubled} — cũ]`))).toEqual([
      '12 check/unused-waiver',
    ])
  })

  it('when it names no rule', () => {
    expect(told(planOfText('Kết quả của xã. [! bo-qua: the-thuc/lap-tuu — cũ]'))).toEqual([
      '12 check/unknown-rule',
    ])
  })
})

describe('thousands of findings and of waivers', () => {
  it('find each other: every finding is waived by the remark of its own line', () => {
    const lines = Array.from(
      { length: 1500 },
      (_, index) => `Việc của của thôn ${index}. [! bo-qua: ${doubled} — mẫu]`,
    )
    expect(told(planOfText(lines.join('\n')))).toEqual([])
  })

  it('are not waived by a remark of another line', () => {
    expect(told(planOfText(`Việc của của xã.\nHết. [! bo-qua: ${doubled} — mẫu]`))).toEqual([
      `12 ${doubled}`,
      '13 check/unused-waiver',
    ])
  })
})
