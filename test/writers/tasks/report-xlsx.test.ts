import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it, vi } from 'vitest'
import { scheduleXlsx } from '../../../src/writers/tasks/report-xlsx.ts'
import { hasOpenXmlSdk, openXmlErrors } from '../../helpers/open-xml.ts'
import { schedule } from '../../schedule/schedule-of.ts'

const plan = schedule(
  `        - nhiem_vu: =1+1
          chu_tri: vp
          thoi_gian: Quý II
        - nhiem_vu: Đối thoại & lắng nghe
          chu_tri: kt
          thoi_gian: Trước ngày 15/6/2026`,
  'unit',
)

it.skipIf(!hasOpenXmlSdk)('is a workbook that Office takes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'viec-'))
  try {
    const file = join(folder, 'viec.xlsx')
    writeFileSync(file, await scheduleXlsx(plan))
    expect(await openXmlErrors(file)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('is the same at every time', async () => {
  const first = await scheduleXlsx(plan)
  vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z'), toFake: ['Date'] })
  const second = await scheduleXlsx(plan)
  vi.useRealTimers()
  expect(Buffer.compare(first, second)).toBe(0)
})

it('holds texts, no formulas', async () => {
  const parts = unzipSync(await scheduleXlsx(plan))
  expect(strFromU8(parts['xl/sharedStrings.xml']!)).toContain('=1+1')
  expect(strFromU8(parts['xl/sharedStrings.xml']!)).toContain('Đối thoại &amp; lắng nghe')
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toContain('<f>')
})
