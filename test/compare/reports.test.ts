import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindWords, subjects } from '../../src/compare/kinds.ts'
import { type Paint, plainPaint } from '../../src/diagnostics/report-text.ts'
import { comparisonJson } from '../../src/writers/comparison/report-json.ts'
import { comparisonText } from '../../src/writers/comparison/report-text.ts'
import { planText } from '../helpers/render.ts'
import { compareTexts } from './compare-texts.ts'
import { edited, knownEdits } from './known-edits.ts'

const spec = planText('cam-nhuong-2025')
const comparison = compareTexts(spec, edited(spec, knownEdits))

/** What is told for people, the names in kindWords that a comparison can tell. */
const kinds = Object.keys(kindWords).filter(
  kind =>
    ![
      'task-changed',
      'part-changed',
      'table-changed',
      'article-changed',
      'column-moved',
      'unit-moved',
      'note-moved',
    ].includes(kind),
)

describe('the report for programs', () => {
  it('has its kinds and keys told in the guide', () => {
    const guide = readFileSync('docs/so-sanh.md', 'utf8')
    for (const kind of kinds) expect(guide).toContain(`\`${kind}\``)
    const keysOf = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap(keysOf)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
          : []
    for (const key of new Set(keysOf(JSON.parse(comparisonJson(comparison)))))
      expect(guide, key).toContain(key)
  })

  it('has the same keys in every change', () => {
    const { changes } = JSON.parse(comparisonJson(comparison)) as { changes: Record<string, unknown>[] }
    const keys = new Set(changes.map(change => Object.keys(change).join()))
    expect([...keys]).toEqual(['part,kind,name,column,before,after,pieces,figures,rank,field,units,moved'])
  })

  it('gives both texts whole in the pieces of a change', () => {
    for (const { kind, before, after, pieces } of comparison.changes) {
      if (pieces === undefined) continue
      expect(pieces.map(piece => piece.before).join(''), kind).toBe(before[0]?.text)
      expect(pieces.map(piece => piece.after).join(''), kind).toBe(after[0]?.text)
    }
  })
})

describe('the report for people', () => {
  it('begins with a summary of what changed, and ends with what was not compared', () => {
    const lines = comparisonText(comparison, plainPaint, { all: true }).split('\n')
    expect(lines[3]).toBe(`Có ${comparison.items.length} thay đổi:`)
    expect(lines[4]).toBe('  Căn cứ: thêm 1, bỏ 1, thay 1')
    expect(
      lines.slice(0, 20).filter(line => subjects.some(subject => line.startsWith(`  ${subject}: `))),
    ).toHaveLength(8)
    expect(lines.slice(-2 - comparison.notCompared.length)[0]).toBe('Không so:')
  })

  it('goes through the parts in the order of the document', () => {
    const titles = comparisonText(comparison)
      .split('\n')
      .filter(line => /^\p{Lu}{2}[\p{Lu} ]*$/u.test(line))
    expect(titles).toEqual(['THÔNG TIN CHUNG', 'QUYẾT ĐỊNH', 'KẾ HOẠCH', 'PHỤ LỤC'])
  })

  it('tells the numeric difference of a target, and its words', () => {
    const text = comparisonText(comparison)
    expect(text).toContain('Kế hoạch, mục II.3, chỉ tiêu thứ 4 · 99,9% → 95%: giảm 4,9 điểm phần trăm\n')
    expect(text).toContain('Tối thiểu [-99,9-] {+95+}% hồ sơ')
  })

  it('colours what went, what came and what changed, and no blank of a line end stays', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`
    const paint: Paint = {
      error: mark('e'),
      warning: mark('w'),
      info: mark('i'),
      dim: mark('d'),
      bold: mark('b'),
    }
    const text = comparisonText(comparison, paint)
    expect(text).toContain('<e>[-99,9-]</e> <i>{+95+}</i>%')
    expect(text.replace(/<\/?\w>/g, '')).toBe(comparisonText(comparison))
    expect(comparisonText(comparison)).not.toMatch(/[ \t]\n/)
  })
})
