import { describe, expect, it } from 'vitest'
import { InOrder } from '../../src/batch/in-order.ts'
import type { OutcomeEntry, State } from '../../src/batch/outcome.ts'
import { durationText, paceText, progressLine } from '../../src/batch/pace.ts'
import { summaryText } from '../../src/batch/summary.ts'
import { findCollision, targetOf } from '../../src/batch/targets.ts'
import { slashes } from '../helpers/slashes.ts'

describe('the file of a document', () => {
  it('stands beside its spec, or in the folder for all', () => {
    expect(targetOf('xã/kế hoạch.2026.YAML', 'docx')).toBe('xã/kế hoạch.2026.docx')
    expect(slashes(targetOf('xa/k.yml', 'html', 'ra'))).toBe('ra/k.html')
    expect(slashes(targetOf('xa/k', 'txt', 'ra'))).toBe('ra/k.txt')
  })

  it.each([
    ['ra/k.docx', './ra/k.docx'],
    ['ra/K.docx', 'ra/k.DOCX'],
    ['ra/Hòa Đông.docx'.normalize('NFD'), 'ra/HÒA ĐÔNG.docx'],
  ])('collides: %s and %s', (first, second) => {
    const jobs = [
      { spec: 'a.yaml', target: first },
      { spec: 'b.yaml', target: 'ra/khac.docx' },
      { spec: 'c.yaml', target: second },
    ]
    expect(findCollision(jobs)).toEqual({ first: jobs[0], second: jobs[2] })
  })

  it('does not collide with another name or folder', () => {
    const targets = ['ra/hoa.docx', 'ra/hòa.docx', 'ra/x/hoa.docx', 'ra/hoa.html']
    expect(findCollision(targets.map(target => ({ spec: 'k.yaml', target })))).toBeUndefined()
  })
})

describe('what comes in any order', () => {
  it('goes on in order, each as soon as it can', () => {
    const seen: string[] = []
    const order = new InOrder<string>((value, index) => void seen.push(`${index}${value}`))
    order.put(2, 'c')
    order.put(0, 'a')
    expect(seen).toEqual(['0a'])
    order.put(1, 'b')
    expect(seen).toEqual(['0a', '1b', '2c'])
  })
})

describe('progress', () => {
  it('tells speed and time left as soon as something is known of them', () => {
    expect(paceText({ done: 1, total: 9, elapsed: 20 })).toBe('1/9')
    expect(paceText({ done: 100, total: 3321, elapsed: 2000 })).toBe(
      '100/3321, 50 văn bản/giây, còn 1 phút 5 giây',
    )
    expect(paceText({ done: 3, total: 4, elapsed: 2000 })).toBe('3/4, 1,5 văn bản/giây, còn 1 giây')
    expect(durationText(7384)).toBe('2 giờ 3 phút')
  })

  it('fits the terminal: the name gives way', () => {
    const pace = { done: 100, total: 3321, elapsed: 2000 }
    expect(progressLine('ra/xa.docx', pace, 80)).toBe(
      'ra/xa.docx  100/3321, 50 văn bản/giây, còn 1 phút 5 giây',
    )
    for (const columns of [0, 10, 40, 60, 70])
      expect(progressLine('thư mục/rất dài/tên tệp.docx', pace, columns).length).toBeLessThanOrEqual(
        Math.max(0, columns - 1),
      )
    expect(progressLine('thư mục/rất dài/tên tệp.docx', pace, 60)).toMatch(/^…\S*.*tệp\.docx {2}100/)
  })
})

describe('the summary', () => {
  const entry = (name: string, state: State, errors = 0, warnings = 0): OutcomeEntry => ({
    job: { spec: `${name}.yaml`, target: `${name}.docx` },
    state,
    errors,
    warnings,
  })

  it('has a line for each document of a short run', () => {
    expect(summaryText([entry('a', 'written', 0, 2), entry('bb', 'invalid', 11)])).toBe(
      `Tệp      Kết quả   Phải sửa  Nên xem
a.yaml   đã ghi           0        2
bb.yaml  phải sửa        11        0

2 văn bản: 1 đã ghi, 1 phải sửa.
`,
    )
  })

  it('lists of a long run only what there is something to say about', () => {
    const many = Array.from({ length: 100 }, (_, index) => entry(`x${index}`, 'unchanged'))
    const row = {
      ...entry('k', 'kept'),
      job: { spec: 'k.yaml', target: 'ra/k.docx', row: { index: 4, line: 6 } },
    }
    expect(summaryText([...many, row, entry('y', 'written', 0, 1)])).toBe(
      `Tệp                 Kết quả       Phải sửa  Nên xem
ra/k.docx (dòng 6)  không ghi đè         0        0
y.yaml              đã ghi               0        1

102 văn bản: 1 đã ghi, 100 không đổi (bỏ qua), 1 không ghi đè.
`,
    )
    expect(summaryText(many)).toBe('100 văn bản: 100 không đổi (bỏ qua).\n')
  })
})
