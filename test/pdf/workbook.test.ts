import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scheduleXlsx } from '../../src/writers/tasks/report-xlsx.ts'
import { whyNoSheets } from '../helpers/printing.ts'
import { schedule } from '../schedule/schedule-of.ts'
import { convert, type Page, pagesOf, type Word } from './read-pages.ts'

const why = whyNoSheets()

it('sheets are printed where everything must be tested', () => {
  if (process.env.CI) expect(why).toBeUndefined()
})

/** Words of a cell, of which no two are alike: `r3n17`. Long and short ones, with letters of all widths. */
const words = (row: number, sign: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `r${row}${sign}${at}${['', 'ỹ', 'NGHIỆM', 'w'.repeat(9)][at % 4]}`)

const lengths = [3, 40, 7, 150, 1, 90, 20, 260, 12, 60, 33, 5]
const rows = lengths.map((length, row) => ({
  name: words(row, 'n', length),
  product: words(row, 's', lengths[(row + 5) % lengths.length]!),
}))

const tasks = schedule(
  rows
    .map(
      ({ name, product }, row) => `        - ma: R${row}
          tt: ${row + 1}
          nhiem_vu: ${name.join(' ')}
          san_pham: ${product.join(' ')}
          chu_tri: vp
          kinh_phi: ${row + 1} triệu đồng
          thoi_gian: ${row % 2 === 0 ? 'Quý II' : 'Trước ngày 15/6/2026'}`,
    )
    .join('\n'),
)

describe.skipIf(why !== undefined)(`a workbook that LibreOffice opens${why ? ` (${why})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-sheet-'))
  let pages: Page[] = []
  let flat = ''

  beforeAll(() => {
    writeFileSync(join(folder, 'viec.xlsx'), scheduleXlsx(tasks))
    convert(folder, ['viec.xlsx'], 'pdf')
    convert(folder, ['viec.xlsx'], 'fods')
    pages = pagesOf(join(folder, 'viec.pdf'))
    flat = readFileSync(join(folder, 'viec.fods'), 'utf8')
  }, 240_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('prints every word once', () => {
    const printed = pages
      .flatMap(page => page.words.map(({ text }) => text))
      .filter(text => /^r\d/.test(text))
    expect(printed.sort()).toEqual(rows.flatMap(({ name, product }) => [...name, ...product]).sort())
  })

  it('prints every row above the next: no line hangs out of its row', () => {
    for (const { words } of pages) {
      const extent = new Map<number, { top: number; bottom: number }>()
      for (const { text, top, bottom } of words) {
        const row = /^r(\d+)/.exec(text)?.[1]
        if (row === undefined) continue
        const known = extent.get(Number(row)) ?? { top, bottom }
        extent.set(Number(row), {
          top: Math.min(known.top, top),
          bottom: Math.max(known.bottom, bottom),
        })
      }
      const order = [...extent].sort(([a], [b]) => a - b)
      order.slice(1).forEach(([row, { top }], before) => {
        expect(top, `row ${row}`).toBeGreaterThanOrEqual(order[before]![1].bottom - 0.5)
      })
    }
  })

  it('prints its header on every page, all columns on one page of A4 across', () => {
    expect(pages.length).toBeGreaterThan(1)
    for (const { words, width, height } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
      const texts = words.map(({ text }: Word) => text)
      for (const title of ['Mã', 'TT', 'Dòng']) expect(texts).toContain(title)
    }
  })

  it('has days, numbers and sums, not texts that look like them', () => {
    const cells = (type: string) => [
      ...flat.matchAll(new RegExp(`office:value-type="${type}"[^>]*>\\s*<text:p>([^<]*)`, 'g')),
    ]
    expect(new Set(cells('date').map(([, text]) => text))).toEqual(
      new Set(['01/04/2026', '30/06/2026', '14/06/2026']),
    )
    expect(flat).toContain('office:date-value="2026-06-14"')
    expect(cells('float').map(([, text]) => text)).toContain('12 triệu đồng')
    expect(flat).toContain('office:value="12000000"')
  })
})
