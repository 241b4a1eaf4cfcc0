import { describe, expect, it } from 'vitest'
import type { DocumentBlocks, Frame, Inline } from '../../src/document/blocks.ts'
import { fitHead, type HeadFit } from '../../src/layout/fit-head.ts'
import { frameWidths } from '../../src/layout/letterhead.ts'
import { makeLayout, mmToPoints, textAreaWidth } from '../../src/layout/nd30.ts'
import { naturalWidth } from '../../src/layout/paragraph-text.ts'
import { paragraph, words } from './blocks.ts'

const layout = makeLayout()
const width = mmToPoints(textAreaWidth(layout.page, false))

const blankDate: Inline[] = [
  words(', ngày '),
  { type: 'blank', field: 'day' },
  words(' tháng '),
  { type: 'blank', field: 'month' },
  words(' năm 2027'),
]
const fullDate = [words(', ngày 28 tháng 11 năm 2027')]

function headOf(place: string, date: Inline[], agency = 'Ủy ban nhân dân'): DocumentBlocks {
  const head: Frame = {
    type: 'frame',
    kind: 'letterhead',
    rows: [
      [[paragraph('agency', agency)], [paragraph('nation', 'Cộng hòa xã hội chủ nghĩa Việt Nam')]],
      [
        [paragraph('number', 'Số: 125/QĐ-UBND')],
        [{ type: 'paragraph', kind: 'placeDate', inlines: [words(place), ...date] }],
      ],
    ],
  }
  return { sections: [{ kind: 'decision', landscape: false, pagesRunOn: false, blocks: [head] }], notes: [] }
}

/** What it took, and by how many points the date line is narrower than its column then. */
function fitted(place: string, date: Inline[]): { fit: HeadFit; spare: number; sizes: readonly number[] } {
  const { document, layout: found, fit } = fitHead(headOf(place, date), layout)
  const head = document.sections[0]!.blocks[0] as Frame
  const line = head.rows[1]![1]![0]!
  if (line.type !== 'paragraph') throw new Error('no date line')
  return {
    fit,
    spare: frameWidths(head, width, found).columns[1]! - naturalWidth(line, found),
    sizes: found.house.headSizes,
  }
}

describe('the line of place and date', () => {
  it('stays as it is where it fits', () => {
    expect(fitted('Cẩm Nhượng', blankDate).fit).toBe('asItIs')
    expect(fitted('Thành phố Hồ Chí Minh', fullDate).fit).toBe('asItIs')
  })

  it('has narrower blanks beside a long name', () => {
    for (const place of ['Thành phố Hồ Chí Minh', 'Phường Trần Hưng Đạo', 'Phường Lý Thường Kiệt'])
      expect(fitted(place, blankDate)).toMatchObject({ fit: 'narrowBlanks', sizes: [13, 14, 14] })
  })

  it('falls to the smaller sizes of the head beside a longer one', () => {
    expect(fitted('Phường Văn Miếu - Quốc Tử Giám', fullDate)).toMatchObject({
      fit: 'smallerLetters',
      sizes: [12, 13, 13],
    })
  })

  it('breaks before the date when nothing else is left', () => {
    const { fit, spare } = fitted('Xã Một Tên Dài Đến Mức Không Dòng Nào Chứa Nổi', blankDate)
    expect(fit).toBe('broken')
    expect(spare).toBeGreaterThan(0)
  })

  it('always has eight points to spare', () => {
    const syllables = ['Thành', 'phố', 'Trường', 'Nguyễn', 'Hoàng', 'Đường', 'Hưng', 'Yên', 'Mỹ', 'Thượng']
    for (let count = 1; count <= 9; count++)
      for (const date of [blankDate, fullDate]) {
        const place = Array.from({ length: count }, (_, index) => syllables[(index * 3 + count) % 10]).join(
          ' ',
        )
        expect(fitted(place, date).spare, place).toBeGreaterThanOrEqual(8)
      }
  })
})

describe('the name of an agency of two lines', () => {
  const fitOf = (agency: string, place = 'X', date = fullDate) => {
    const { fit, layout: found } = fitHead(headOf(place, date, agency), layout)
    return { fit, sizes: found.house.headSizes }
  }

  it('stays as it is where its lines fit', () => {
    expect(fitOf('Ủy ban nhân dân\nxã Cẩm Nhượng').fit).toBe('asItIs')
  })

  it('takes room from the margin before it takes smaller letters', () => {
    const agency = 'Ủy ban nhân dân\nthành phố Hồ Chí Minh'
    expect(fitOf(agency).fit).toBe('asItIs')
    const { columns, outside } = frameWidths(
      headOf('X', fullDate, agency).sections[0]!.blocks[0] as Frame,
      width,
      layout,
    )
    expect(outside).toBeGreaterThan(mmToPoints(3))
    expect(outside).toBeLessThanOrEqual(mmToPoints(5))
    const line = naturalWidth(paragraph('agency', 'thành phố Hồ Chí Minh'), layout)
    expect(columns[0]! - line).toBeGreaterThanOrEqual(mmToPoints(4) - 0.01)
  })

  it('has smaller letters where they keep its lines whole', () => {
    for (const name of ['phường Hai Bà Trưng', 'phường Điện Biên Phủ'])
      expect(fitOf(`Ủy ban nhân dân\n${name}`, name.replace('p', 'P'), blankDate)).toEqual({
        fit: 'smallerForAgency',
        sizes: [12, 13, 13],
      })
  })

  it('has its letters where smaller ones would not do', () => {
    expect(fitOf('Ủy ban nhân dân\nphường Văn Miếu - Quốc Tử Giám').fit).toBe('asItIs')
  })

  it('breaks where it is one line', () => {
    expect(fitOf('Ban quản lý các dự án').fit).toBe('asItIs')
  })
})
