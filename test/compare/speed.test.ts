import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare.ts'
import { readText } from './compare-texts.ts'

const syllables =
  'rà soát văn bản quy phạm pháp luật kiểm tra thủ tục hành chính báo cáo kế hoạch tuyên truyền công chức đào tạo số hóa hồ sơ'.split(
    ' ',
  )

/** Numbers that look random and are the same on every run. */
function* numbers(): Generator<number> {
  for (let seed = 7; ; seed = (seed * 48271) % 2147483647) yield seed
}

function makeRows(count: number): string[] {
  const random = numbers()
  const words = (length: number): string =>
    Array.from({ length }, () => syllables[random.next().value % syllables.length]).join(' ')
  return Array.from({ length: count }, () => `- | ${words(12)} | ${words(4)} | ${words(3)} | Quý ${words(1)}`)
}

function shuffled(rows: readonly string[]): string[] {
  const random = numbers()
  return rows
    .map(row => [random.next().value, row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row)
}

const plan = (rows: readonly string[]): string => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  trich_yeu: Thử
phu_luc:
  - ten: NHIỆM VỤ
    noi_dung:
      - bang:
          cot: { tt: TT, nhiem_vu: Nhiệm vụ, san_pham: Sản phẩm, chu_tri: Chủ trì, thoi_gian: Thời gian }
          hang: |
${rows.map(row => `            ${row}\n`).join('')}`

/** Each would take minutes if its time grew with the square of the rows. */
describe('a table of 4,700 rows without ids', () => {
  const rows = makeRows(4700)
  const spec = readText(plan(rows))

  it('is compared with a shuffled copy', () => {
    const copy = readText(plan(shuffled(rows)))
    const { changes } = comparePlans(spec, copy)
    expect(new Set(changes.map(change => change.kind))).toEqual(new Set(['task-moved']))
  })

  it('is compared with a shuffled copy of which every row is edited', () => {
    const copy = readText(plan(shuffled(rows).map(row => row.replace(/^- \| (\S+ \S+) \S+/, '- | $1 mới'))))
    const { changes } = comparePlans(spec, copy)
    expect(new Set(changes.map(change => change.kind))).toEqual(new Set(['task-moved', 'task-text-changed']))
  })
})
