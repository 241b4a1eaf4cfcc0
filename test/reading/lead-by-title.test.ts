import { describe, expect, it } from 'vitest'
import { rules } from '../../src/checks/rules/index.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { tableView } from '../../src/markup/table-view.ts'
import { Reading } from '../../src/reading/reading.ts'
import { makeSchedule } from '../../src/schedule/schedule.ts'
import { compareTexts, readText } from '../compare/compare-texts.ts'
import { indent, planOfTable, tableOf } from '../plan/reading.ts'
import { roll } from '../roll/roll.ts'

const byKey = { tt: 'tt', nhiem_vu: 'nhiem_vu', chu_tri: 'chu_tri', thoi_gian: 'thoi_gian' }
const byTitle = { tt: 'so', nhiem_vu: 'viec', chu_tri: 'don_vi_cn', thoi_gian: 'han' }

/** The same table, its columns with keys that say what they hold, or only with titles that do. */
function plan(keys: typeof byKey, rows: readonly string[]): string {
  const columns = `${keys.tt}: TT, ${keys.nhiem_vu}: Nhiệm vụ, ${keys.chu_tri}: Đơn vị chủ trì, ${keys.thoi_gian}: Thời gian hoàn thành`
  return planOfTable(`cot: { ${columns} }\nhang: |\n${indent(rows.join('\n'))}`)
}

const rows = [
  '1 | Tập huấn nghiệp vụ | vp | Quý I',
  '2 | Rà soát thủ tục | kt, vp | Tháng 5/2026',
  '3 | Lấy ý kiến |  | Quý II',
]

describe('a lead column known by its title is as one known by its key', () => {
  it('prints the names of units for their codes', () => {
    const words = tableOf(plan(byTitle, rows)).rows.map(row =>
      row.cells.find(({ column }) => column === 2)!.lines.map(line => line.plain.text),
    )
    expect(words).toEqual([['Văn phòng'], ['Phòng Kinh tế, Văn phòng'], []])
  })

  it('is laid out alike', () => {
    const view = (keys: typeof byKey) =>
      tableView(tableOf(plan(keys, rows)), 'b', { forItem: () => '' } as never)
    expect(view(byTitle)).toEqual(view(byKey))
    expect(view(byTitle).cot).toMatchObject([
      { vai: 'tt' },
      { vai: '' },
      { vai: 'chu_tri' },
      { vai: 'thoi_gian' },
    ])
  })

  it('is held to the same rules', () => {
    const told = (keys: typeof byKey) =>
      runChecks(readText(plan(keys, rows)), rules).map(({ rule, message }) => `${rule} ${message}`)
    expect(told(byTitle)).toEqual(told(byKey))
    expect(told(byTitle).some(words => words.startsWith('nhiem-vu/thieu-chu-tri'))).toBe(true)
  })

  it('is listed alike', () => {
    const tasks = (keys: typeof byKey) =>
      makeSchedule(new Reading(readText(plan(keys, rows))), 'bao-cao').groups[0]!.tasks.map(
        ({ leads, order, name, deadline }) => ({ leads, order, name, deadline }),
      )
    expect(tasks(byTitle)).toEqual(tasks(byKey))
    expect(tasks(byTitle)[1]).toEqual({
      leads: ['Phòng Kinh tế', 'Văn phòng'],
      order: '2',
      name: 'Rà soát thủ tục',
      deadline: 'Tháng 5/2026',
    })
  })

  it('changes its unit, not a cell', () => {
    const changed = rows.with(0, '1 | Tập huấn nghiệp vụ | kt | Quý I')
    const kinds = (keys: typeof byKey) =>
      compareTexts(plan(keys, rows), plan(keys, changed)).changes.map(({ kind }) => kind)
    expect(kinds(byTitle)).toEqual(['task-lead-changed'])
    expect(kinds(byKey)).toEqual(['task-lead-changed'])
  })

  it('is the same column in a plan whose key says it', () => {
    expect(compareTexts(plan(byKey, rows), plan(byTitle, rows)).changes).toEqual([])
  })

  it('rolls over alike: codes stay clear of marks, deadlines are looked at', () => {
    const cut = (text: string) => text.replace(/cot: .*/, '')
    const rolled = (keys: typeof byKey) =>
      roll(plan(keys, [...rows, '4 | Báo cáo | kt | Quý I, ngày 5/3/2026']))
    expect(cut(rolled(byTitle).text)).toEqual(cut(rolled(byKey).text))
    expect(rolled(byTitle).entries.map(({ kind }) => kind)).toContain('several-deadlines')
  })
})
