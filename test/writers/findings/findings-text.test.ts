import { describe, expect, it } from 'vitest'
import type { Diagnostic, Severity } from '../../../src/diagnostics/diagnostic.ts'
import { plainPaint } from '../../../src/diagnostics/report-text.ts'
import type { Folding } from '../../../src/writers/findings/arrange.ts'
import { findingsText } from '../../../src/writers/findings/findings-text.ts'

/** A finding at a line, whose words are the third to fifth letter of it. */
const found = (rule: string, line: number, severity: Severity = 'warning', file = 'k.yaml'): Diagnostic => ({
  rule,
  severity,
  message: `Lỗi ở đoạn ${line}.`,
  file,
  start: { line, column: 3 },
  end: { line, column: 6 },
})

function told(diagnostics: readonly Diagnostic[], folding: Folding = {}, files = ['k.yaml']): string {
  const lineOf = (_: string, line: number): string => `- ${line % 2 ? 'Một' : 'Hai'} việc`
  return findingsText({ files, diagnostics, notes: [], lineOf }, folding, plainPaint)
}

/** The places that are told in full, in their order. */
const places = (text: string): string[] => [...text.matchAll(/^\S+:(\d+):3: /gm)].map(match => match[1]!)

const many = [
  found('b/hai', 1),
  found('a/mot', 2),
  found('b/hai', 3),
  found('c/ba', 4, 'info'),
  found('b/hai', 5),
  found('d/bon', 6, 'error'),
  found('b/hai', 8),
  found('d/bon', 9, 'error'),
  found('d/bon', 10, 'error'),
]

describe('the report of a check', () => {
  it('begins with how many there are of each kind', () => {
    expect(told(many).split('\n')[0]).toBe('Soát k.yaml: 3 chỗ phải sửa, 5 chỗ nên xem, 1 chỗ để biết.')
  })

  it('tells all that has to be mended first, then the rest rule by rule', () => {
    expect(places(told(many))).toEqual(['6', '9', '10', '2', '1', '4'])
    expect([...told(many).matchAll(/^== (.+) ==$/gm)].map(match => match[1])).toEqual([
      'Phải sửa: 3 chỗ',
      'Nên xem: 5 chỗ, theo 2 quy tắc',
      'Để biết: 1 chỗ',
    ])
  })

  it('folds what is alike, with its words and lines, and says how to see it', () => {
    expect(told(many)).toContain('  … và 3 chỗ khác cũng quy tắc này: “Một” (dòng 3, 5), “Hai” (dòng 8)\n')
    expect(told(many)).toContain('Đã gộp 3 trong 9 chỗ. Xem đủ một quy tắc: thêm `--only TÊN`')
    expect(told(many)).toContain('thêm `--all`')
  })

  it('does not fold two, for nothing would be shorter', () => {
    expect(places(told([found('b/hai', 1), found('b/hai', 3)]))).toEqual(['1', '3'])
  })

  it('folds nothing when all is asked for, and nothing of a rule that is asked for', () => {
    expect(places(told(many, { all: true }))).toEqual(['6', '9', '10', '2', '1', '3', '5', '8', '4'])
    expect(places(told(many, { isWhole: rule => rule === 'b/hai' }))).toHaveLength(9)
    expect(told(many, { all: true })).not.toMatch(/gộp|như vậy/)
  })

  it('tells the worst within a limit, and how many it leaves', () => {
    expect(places(told(many, { limit: 2 }))).toEqual(['6', '9'])
    expect(told(many, { limit: 2 })).toContain('Còn 7 chỗ khác chưa kể ra ở đây vì `--limit 2`.')
    expect(places(told(many, { limit: 5 }))).toEqual(['6', '9', '10', '2', '1'])
    expect(told(many, { limit: 5 })).toContain('Còn 1 chỗ khác')
    expect(places(told(many, { limit: 6, all: true }))).toEqual(['6', '9', '10', '2', '1', '3'])
    expect(told(many, { limit: 6, all: true })).toContain('Còn 3 chỗ khác')
  })

  it('tells of many files how many each has, and in which file a folded place stands', () => {
    const text = told(
      [
        found('b/hai', 1, 'warning', 'a'),
        found('b/hai', 3, 'warning', 'a'),
        found('b/hai', 5, 'error', 'b'),
        found('b/hai', 7, 'warning', 'c'),
        found('b/hai', 9, 'warning', 'c'),
      ],
      {},
      ['a', 'b', 'c', 'd'],
    )
    expect(text).toMatch(
      /^Soát 4 tệp: 1 chỗ phải sửa, 4 chỗ nên xem\.\n {2}a: 2 chỗ nên xem\n {2}b: 1 chỗ phải sửa\n {2}c: 2 chỗ nên xem\n {2}1 tệp không có gì\n/,
    )
    expect(text).toContain('… và 3 chỗ khác cũng quy tắc này: “Một” (a dòng 3; c dòng 7, 9)')
  })

  it('names some of hundreds of folded places', () => {
    const text = told(Array.from({ length: 300 }, (_, at) => found('b/hai', at + 1)))
    expect(text).toContain(
      '… và 299 chỗ khác cũng quy tắc này: “Hai” (dòng 2, 4, 6, 8, 10, 12…), “Một” (dòng 3, 5,',
    )
    expect(text.length).toBeLessThan(700)
  })
})
