import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/checks/check-spec.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { rollOver } from '../../src/roll/roll-over.ts'
import { stampSpec } from '../../src/roll/stamp.ts'
import { shown } from '../helpers/render.ts'
import { slashes } from '../helpers/slashes.ts'
import { besides } from './roll.ts'

const frame = `nam: 2025
co_quan: { ten: Ủy ban nhân dân xã Y, dia_danh: Y }
quyet_dinh:
  trich_yeu: Ban hành Kế hoạch năm {{nam}}
  dieu:
    - Ban hành Kế hoạch năm {{nam}}.
  nguoi_ky: { quyen_han: CHỦ TỊCH }
ke_hoach:
  trich_yeu: Cải cách năm 2025
  noi_dung:
    - |
      - Theo Quyết định số 12/QĐ-UBND ngày 05/01/2025 của Ủy ban nhân dân tỉnh.
      - 90% hồ sơ đúng hạn trong năm 2025. [#CT-1]
    - bang:
        cot: { nhiem_vu: Nhiệm vụ, thoi_gian: Thời gian }
        hang:
          - { ma: NV-1, nhiem_vu: Một, thoi_gian: Quý I/2025 }
          - { ma: NV-2, nhiem_vu: Hai, thoi_gian: Quý II/2025 }
`

const child = `# Kế hoạch của xã
theo_khung: khung-2025.yaml
co_quan: { dia_danh: Yên Lạc }   # địa danh
quyet_dinh:
  nguoi_ky: { ho_ten: Trần Thị Bình }
thay:
  CT-1: |
    95% hồ sơ đúng hạn trong năm 2025.
  NV-2:
    thoi_gian: Trước ngày 05/02/2025
`

const files = { 'khung-2025.yaml': frame }

function roll(text: string, beside: Record<string, string>, results?: string[]) {
  const { value, diagnostics } = rollOver('xa/ke-hoach-2025.yaml', text, besides(beside), {
    ...(results === undefined
      ? {}
      : { results: results.map(id => ({ id, state: 'done', file: 'k.csv', line: 1, column: 1 })) }),
  })
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}

describe('the next plan of a spec with a frame', () => {
  it('changes lines of the spec only, and writes its year where only the frame had one', () => {
    expect(roll(child, files).text).toBe(`# Kế hoạch của xã
nam: 2026
theo_khung: khung-2025.yaml # XEM LẠI: khung của năm 2025
co_quan: { dia_danh: Yên Lạc }   # địa danh
quyet_dinh:
  nguoi_ky: { ho_ten: Trần Thị Bình } # XEM LẠI: người ký
thay:
  CT-1: |
    95% hồ sơ đúng hạn trong năm 2026. [! XEM LẠI: chỉ tiêu 95%]
  NV-2:
    thoi_gian: Trước ngày 05/02/2026
`)
  })

  it('takes the frame of the next year where there is one', () => {
    const next = { ...files, 'khung-2026.yaml': frame.replaceAll('2025', '2026') }
    const { text } = roll(child, next)
    expect(text).toContain('theo_khung: khung-2026.yaml\n')
    expect(text).not.toContain('nam: 2026')
  })

  it('keeps the old frame where the next has no longer what the spec replaces', () => {
    const next = { ...files, 'khung-2026.yaml': frame.replaceAll('2025', '2026').replace('[#CT-1]', '') }
    expect(roll(child, next).text).toContain('theo_khung: khung-2025.yaml # XEM LẠI')
  })

  it('reports what stands in the frame, with its lines, and nothing that the spec has replaced', () => {
    const told = roll(child, files).entries.filter(({ file }) => slashes(file) === 'xa/khung-2025.yaml')
    expect(told.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '9 not-changed',
      '12 citation',
      '17 not-changed',
    ])
  })

  it('says of a done task of the frame how the spec takes it out', () => {
    const { entries, text } = roll(child, files, ['NV-1'])
    const done = entries.find(({ kind }) => kind === 'task-done')!
    expect({ ...done, file: slashes(done.file) }).toMatchObject({
      file: 'xa/khung-2025.yaml',
      line: 17,
      suggestion: 'Thêm `NV-1: bo` vào `thay:` nếu không còn cần',
    })
    expect(readPlan('a.yaml', text, besides(files)).value).toBeDefined()
  })
})

it('number and date are written into the spec, never into the frame', () => {
  const stamp = { number: '15', date: '05/01/2025' }
  const inDocument = stampSpec('xa/a.yaml', child, besides(files), stamp)
  expect(inDocument.value?.text).toBe(child.replace('  nguoi_ky', '  so: 15\n  ngay: 05/01/2025\n  nguoi_ky'))
  const alone = stampSpec('xa/a.yaml', 'theo_khung: khung-2025.yaml', besides(files), stamp)
  expect(alone.value?.text).toBe('theo_khung: khung-2025.yaml\nquyet_dinh:\n  so: 15\n  ngay: 05/01/2025\n')
})

it('a mark in the frame keeps the document from being final', () => {
  const marked = frame.replace('[#CT-1]', '[#CT-1]\n      - Xem. [! hỏi lại]')
  const { value } = readPlan('xa/a.yaml', child, besides({ 'khung-2025.yaml': marked }))
  const told = checkPlan(value!, { isFinal: true }).map(one =>
    slashes(`${one.file} ${one.start.line} ${one.rule}`),
  )
  expect(told).toContain('xa/khung-2025.yaml 14 final/open-mark')
})
