import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { scheduleXlsx } from '../../../src/writers/tasks/report-xlsx.ts'
import { hasOpenXmlSdk, openXmlErrors } from '../../helpers/open-xml.ts'
import { schedule } from '../../schedule/schedule-of.ts'

const plan = schedule(
  `        - ma: NV-1
          san_pham: '@x'
          tt: 7
          nhiem_vu: =1+1
          chu_tri: vp
          thoi_gian: Quý II
          kinh_phi: 150 triệu đồng
        - nhiem_vu: Đối thoại & lắng nghe <dân>
          chu_tri: kt
          thoi_gian: Trước ngày 15/6/2026
          kinh_phi: 2,5 tỷ đồng
        - tt: '1.1'
          nhiem_vu: Đọc mã _x0041_
          chu_tri: kt
          thoi_gian: Thường xuyên
          kinh_phi: '300'`,
  'unit',
)

interface Read {
  sheet: string
  styles: string
  book: string
  texts: string[]
  /** What the sheet's XML holds in a cell: its element, and its text where it is one. */
  cell(name: string): { xml: string; text?: string; value?: number; style: string }
}

function read(bytes: Uint8Array): Read {
  const parts = unzipSync(bytes)
  const part = (name: string) => strFromU8(parts[name]!)
  const sheet = part('xl/worksheets/sheet1.xml')
  const styles = part('xl/styles.xml')
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text!)
  const looks = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*>/g)].map(([xf]) => xf)
  return {
    sheet,
    styles,
    book: part('xl/workbook.xml'),
    texts,
    cell: name => {
      const xml = new RegExp(`<c r="${name}"(?:[^>/]*/>|[^>]*>.*?</c>)`).exec(sheet)![0]
      const held = /<v>([^<]*)<\/v>/.exec(xml)?.[1]
      const style = looks[Number(/ s="(\d+)"/.exec(xml)![1])]!
      if (held === undefined) return { xml, style }
      return xml.includes('t="s"')
        ? { xml, style, text: texts[Number(held)]! }
        : { xml, style, value: Number(held) }
    },
  }
}

const book = read(scheduleXlsx(plan))
const titles = [...'ABCDEFGHIJKLMN'].map(name => {
  const found = book.sheet.includes(`r="${name}1"`) ? book.cell(`${name}1`) : undefined
  return found?.text
})
const named = (title: string, row: number) => book.cell(`${'ABCDEFGHIJKLMN'[titles.indexOf(title)]}${row}`)

it.skipIf(!hasOpenXmlSdk)('is a workbook that Office takes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'viec-'))
  try {
    const file = join(folder, 'viec.xlsx')
    for (const tasks of [plan, schedule('        - nhiem_vu: Rà soát', undefined), { ...plan, groups: [] }]) {
      writeFileSync(file, scheduleXlsx(tasks))
      expect(await openXmlErrors(file)).toEqual([])
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('is the same at every time', () => {
  const first = scheduleXlsx(plan)
  vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z'), toFake: ['Date'] })
  const second = scheduleXlsx(plan)
  vi.useRealTimers()
  expect(Buffer.compare(first, second)).toBe(0)
})

describe('cells are what they say', () => {
  it('a text that begins like a formula is a text, also when it is typed anew', () => {
    expect(named('Nhiệm vụ', 2)).toMatchObject({
      text: '=1+1',
      style: expect.stringContaining('quotePrefix'),
    })
    expect(named('Kết quả, sản phẩm', 2)).toMatchObject({
      text: '@x',
      style: expect.stringContaining('quotePrefix'),
    })
    expect(named('Nhiệm vụ', 3).style).not.toContain('quotePrefix')
    expect(book.sheet).not.toContain('<f>')
  })

  it('a text has its letters, also those that the format has codes of', () => {
    expect(named('Nhiệm vụ', 3).text).toBe('Đối thoại &amp; lắng nghe &lt;dân&gt;')
    expect(named('Nhiệm vụ', 4).text).toBe('Đọc mã _x005F_x0041_')
  })

  it('a day is a day, shown as in Vietnam', () => {
    const { value, style } = named('Từ ngày', 2)
    const format = /numFmtId="(\d+)"/.exec(style)![1]
    expect(value).toBe((Date.UTC(2026, 3, 1) - Date.UTC(1899, 11, 30)) / 86_400_000)
    expect(book.styles).toContain(`<numFmt numFmtId="${format}" formatCode="dd/mm/yyyy"/>`)
  })

  it('what is due before a day has no first day', () => {
    expect(named('Từ ngày', 3).value).toBeUndefined()
    expect(named('Đến ngày', 3).value).toBe((Date.UTC(2026, 5, 14) - Date.UTC(1899, 11, 30)) / 86_400_000)
  })

  it('sums of different units add up and are shown as written; a number without a unit stays out', () => {
    expect(named('Kinh phí', 2).value).toBe(150_000_000)
    expect(named('Kinh phí', 3).value).toBe(2_500_000_000)
    expect(named('Kinh phí', 4).text).toBe('300')
    expect(book.styles).toContain('formatCode="#,##0,,&quot; triệu đồng&quot;"')
    expect(book.styles).toContain('formatCode="#,##0.0,,,&quot; tỷ đồng&quot;"')
  })

  it('a whole number before a task and the line of the spec are numbers, a label with a point is a text', () => {
    expect(named('TT', 2).value).toBe(7)
    expect(named('TT', 4).text).toBe('1.1')
    expect(named('Dòng', 2).value).toBe(plan.groups[0]!.tasks[0]!.line)
  })
})

describe('a sheet to work with', () => {
  it('its header stays in sight, filters, and is printed on each page', () => {
    expect(book.sheet).toContain('ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"')
    expect(book.sheet).toContain('<autoFilter ref="A1:L4"/>')
    expect(book.book).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Nhiệm vụ\'!$1:$1</definedName>',
    )
  })

  it('its pages are A4, landscape, one page wide', () => {
    expect(book.sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(book.sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>')
  })

  it('a column in which no task says anything is left out', () => {
    expect(titles.filter(title => title !== undefined)).toEqual([
      'Đơn vị',
      'Mã',
      'TT',
      'Nhiệm vụ',
      'Chủ trì',
      'Thời hạn',
      'Kỳ',
      'Từ ngày',
      'Đến ngày',
      'Kết quả, sản phẩm',
      'Kinh phí',
      'Dòng',
    ])
  })

  it('every cell has lines around it, a blank one too', () =>
    expect(named('Từ ngày', 4).style).toContain('borderId="1"'))

  it('a row is as high as its longest cell, and a cell of many pages gets a wider column', () => {
    const rows = (words: number) => {
      const { sheet } = read(
        scheduleXlsx(
          schedule(
            `        - nhiem_vu: ${'nhiệm vụ '.repeat(words).trim()}\n          chu_tri: vp\n          thoi_gian: Quý II`,
          ),
        ),
      )
      return {
        height: Number(/<row r="2" ht="([\d.]+)"/.exec(sheet)![1]),
        width: Math.max(...[...sheet.matchAll(/ width="(\d+)"/g)].map(([, width]) => Number(width))),
      }
    }
    expect(rows(2).height).toBe(15.75)
    expect(rows(30).height).toBeGreaterThan(6 * 15.75)
    expect(rows(1500)).toEqual({ height: expect.any(Number), width: expect.any(Number) })
    expect(rows(1500).height).toBeLessThanOrEqual(409.5)
    expect(rows(1500).width).toBeGreaterThan(rows(30).width)
  })
})
