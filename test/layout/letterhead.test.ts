import { describe, expect, it } from 'vitest'
import type { Frame } from '../../src/document/blocks.ts'
import { defaultHouseStyle } from '../../src/document/house-style.ts'
import { frameWidths } from '../../src/layout/letterhead.ts'
import { breakLines } from '../../src/layout/measure.ts'
import { type Layout, makeLayout, mmToPoints, textAreaWidth } from '../../src/layout/nd30.ts'
import { fontOf, naturalWidth, setText } from '../../src/layout/paragraph-text.ts'
import { letterhead, paragraph, words } from './blocks.ts'

const layout = makeLayout()
const widthOf = (of: Layout, landscape = false) => mmToPoints(textAreaWidth(of.page, landscape))

/** How many lines the longest text of the right column takes. */
function linesOnTheRight(frame: Frame, of: Layout = layout): number {
  const { columns } = frameWidths(frame, widthOf(of), of)
  const counts = frame.rows.flatMap(row =>
    row[1]!.map(block =>
      block.type === 'paragraph'
        ? breakLines(setText(block, of), fontOf(of.paragraphs[block.kind]), columns[1]!).length
        : 0,
    ),
  )
  return Math.max(...counts)
}

describe('the columns of a head', () => {
  it('are 6 and 10 cm, together the text’s width', () => {
    const { columns, outside } = frameWidths(letterhead('Ủy ban nhân dân', 'X'), widthOf(layout), layout)
    expect(columns.map(width => width / mmToPoints(1)).map(Math.round)).toEqual([60, 100])
    expect(outside).toBe(0)
  })

  it('hold Quốc hiệu on one line with every choice of a house', () => {
    const margins = { top: 20, bottom: 20, left: 35, right: 20 }
    for (const headSizes of [
      [12, 13, 13],
      [13, 14, 14],
    ] as const)
      for (const columns of [
        { left: 50, right: 110 },
        { left: 75, right: 90 },
      ]) {
        const narrow = makeLayout({ ...defaultHouseStyle, headSizes, margins, letterhead: columns })
        expect(linesOnTheRight(letterhead('Ủy ban nhân dân', 'X'), narrow)).toBe(1)
      }
  })

  it('give a long place name room from the left column', () => {
    const frame = letterhead('Ủy ban nhân dân', 'Phường Mỹ An')
    const { columns, outside } = frameWidths(frame, widthOf(layout), layout)
    expect(columns[0]).toBeLessThan(mmToPoints(60))
    expect(columns[0]).toBeGreaterThanOrEqual(mmToPoints(58) - 0.01)
    expect(outside).toBe(0)
    expect(linesOnTheRight(frame)).toBe(1)
  })

  it.each(['Phường Điện Biên', 'Phường Điện Biên Phủ'])(
    'give a longer one room from the margin: %s',
    place => {
      const frame = letterhead('Ủy ban nhân dân', place)
      const { columns, outside } = frameWidths(frame, widthOf(layout), layout)
      expect(outside).toBeGreaterThan(0)
      expect(outside).toBeLessThanOrEqual(mmToPoints(5))
      expect(columns[0]).toBeGreaterThanOrEqual(mmToPoints(50) - 0.01)
      expect(columns[0]! + columns[1]! - outside).toBeCloseTo(widthOf(layout))
      expect(linesOnTheRight(frame)).toBe(1)
    },
  )

  it('leave the left column room for its agency and number', () => {
    for (const block of letterhead('Ủy ban nhân dân', 'X').rows.flatMap(row => row[0]!))
      if (block.type === 'paragraph') expect(naturalWidth(block, layout)).toBeLessThan(mmToPoints(50))
  })

  it('let a very long one be broken, inside the page', () => {
    const frame = letterhead('Ủy ban nhân dân', 'Đặc khu có một cái tên thật là dài')
    const { columns, outside } = frameWidths(frame, widthOf(layout), layout)
    expect(outside).toBeCloseTo(mmToPoints(5))
    expect(columns[0]! + columns[1]! - outside).toBeCloseTo(widthOf(layout))
    expect(linesOnTheRight(frame)).toBe(2)
  })

  it('share the wider paper of a landscape appendix alike', () => {
    const width = widthOf(layout, true)
    const { columns, outside } = frameWidths(letterhead('Ủy ban nhân dân', 'X'), width, layout)
    expect(columns).toEqual([expect.closeTo(width * 0.375), expect.closeTo(width * 0.625)])
    expect(outside).toBe(0)
  })

  it('do not grow for a text that is broken by hand', () => {
    const frame: Frame = {
      type: 'frame',
      kind: 'letterhead',
      rows: [[[], [paragraph('nation', 'Cộng hòa xã hội\nchủ nghĩa Việt Nam chủ nghĩa')]]],
    }
    expect(frameWidths(frame, widthOf(layout), layout).outside).toBe(0)
    const [nation] = frame.rows[0]![1]!
    expect(naturalWidth(nation as never, layout)).toBeLessThan(mmToPoints(100))
  })

  it('count blanks to fill in at their width on paper', () => {
    const blank = { ...paragraph('number', ''), inlines: [{ type: 'blank', field: 'number' } as const] }
    expect(naturalWidth(blank, layout)).toBeGreaterThanOrEqual(mmToPoints(15))
    expect(naturalWidth(blank, layout)).toBeLessThan(mmToPoints(15) + 6.5)
    expect(naturalWidth({ ...blank, inlines: [] }, layout)).toBe(0)
    expect(naturalWidth({ ...blank, inlines: [words('a'), { type: 'note', number: 1 }] }, layout)).toBe(
      naturalWidth(paragraph('number', 'a'), layout),
    )
  })
})

describe('the columns of a signature block', () => {
  it('are 7.5 and 8.5 cm', () => {
    const { columns, outside } = frameWidths(
      { type: 'frame', kind: 'signature', rows: [] },
      widthOf(layout),
      layout,
    )
    expect(columns.map(width => Math.round(width / mmToPoints(1)))).toEqual([75, 85])
    expect(outside).toBe(0)
  })
})
