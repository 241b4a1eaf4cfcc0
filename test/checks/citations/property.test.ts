import { expect, it } from 'vitest'
import fc from '../../helpers/fast-check.ts'
import { check, planOf } from './findings.ts'

/** What citations are made of, right and wrong, to be put together in any order. */
const pieces = fc.constantFrom(
  'Căn cứ ',
  'theo ',
  'Nghị định ',
  'Quyết định số',
  'số ',
  'NĐ ',
  '15',
  '/2025',
  '/205',
  '/QĐ-UBND',
  '/QDUBND',
  '-NQ/TU',
  ' – ',
  ', ngày ',
  'ngày 03/02/2025',
  'ngày    /02/2025',
  ' của Chính phủ',
  ' của UBND tỉnh',
  ' về việc giao biên chế',
  ' và ',
  ', ',
  '; ',
  'Khoản 3 điều 1 ',
  'Luật đất đai ',
  'Luật Thanh tra năm 2022',
  'giai đoạn 20252030 ',
  '113/2018/NĐ-CP ',
  '30/2020/NĐ-CP',
  'sửa đổi, bổ sung một số điều của ',
  'hòa',
  'đ',
)
const line = fc.array(pieces, { minLength: 1, maxLength: 25 }).map(parts => `- ${parts.join('').trim()} x.`)

it('any text is checked, and every finding stands on words of its line', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.boolean(), (lines, decomposed) => {
      const spec = planOf(decomposed ? lines.map(text => text.normalize('NFD')) : lines)
      const source = spec.split('\n')
      for (const { start, end, message } of check(spec)) {
        expect(end.line).toBe(start.line)
        expect(end.column).toBeGreaterThan(start.column)
        expect(end.column - 1).toBeLessThanOrEqual(source[start.line - 1]!.length)
        expect(message).toMatch(/\.$/)
      }
    }),
    { numRuns: 300 },
  )
})

it('a mended text is not found again by the rule that mended it', () => {
  fc.assert(
    fc.property(line, text => {
      const [finding] = check(planOf([text])).filter(({ fix }) => fix !== undefined)
      if (finding?.fix === undefined) return
      const spec = planOf([text]).split('\n')
      const at = finding.start.line - 1
      const mended = `${spec[at]!.slice(0, finding.start.column - 1)}${finding.fix}${spec[at]!.slice(finding.end.column - 1)}`
      const same = check(spec.with(at, mended).join('\n')).filter(
        ({ rule, start }) => rule === finding.rule && start.column === finding.start.column,
      )
      expect(same, mended).toEqual([])
    }),
    { numRuns: 300 },
  )
})
