import type { WordTable } from '../../../word/document.ts'
import type { PageRule } from '../../page-rule.ts'
import { tablesOf } from '../../tables.ts'
import { countWords, numberWords, toMm } from '../../words.ts'

/** Twips: the lines of a table stand out of the text by the margins of its cells. */
const tolerance = 450

/** The width that both the grid and the cells give; undefined where they say different things, or give a share of the page. */
function widthOf({ grid, rows, width, isFloating }: WordTable): number | undefined {
  if (isFloating || width.unit === 'percent50') return undefined
  const byGrid = grid.reduce((sum, one) => sum + one, 0)
  const byCells = rows.flatMap(({ cells }) => {
    const widths = cells.map(cell => cell.width)
    return cells.length > 1 && widths.every(one => one !== undefined)
      ? [widths.reduce((sum, one) => sum + one, 0)]
      : []
  })
  const least = Math.min(
    byGrid,
    ...(byCells.length === 0 ? [] : [Math.max(...byCells)]),
    ...(width.unit === 'twips' && width.value > 0 ? [width.value] : []),
  )
  return byCells.length === 0 && width.unit !== 'twips' ? undefined : least
}

export const tableBeyondMargin: PageRule = {
  id: 'trang/bang-tran-le',
  group: 'trang',
  severity: 'warning',
  title: 'Bảng rộng hơn phần chữ',
  explanation:
    'Lề trang giữ nguyên cả ở chỗ có bảng: bảng rộng hơn phần chữ thì tràn ra lề, có khi bị cắt khi in.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3',
  example: 'Bảng: [-rộng 190 mm-]{+rộng bằng phần chữ, 160 mm+}',

  *check(page) {
    const wide = tablesOf(page).flatMap(({ table, place }) => {
      const { paper, margins } = place.section
      const room = paper.width - margins.left - margins.right - margins.gutter
      const width = widthOf(table)
      return width !== undefined && width > room + tolerance ? [{ place, width, room }] : []
    })
    if (wide.length > 0)
      yield {
        at: wide.map(({ place }) => place),
        message: `bảng rộng ${numberWords(toMm(wide[0]!.width), 0)} mm, phần chữ giữa hai lề chỉ ${numberWords(toMm(wide[0]!.room), 0)} mm${countWords(wide.length, 'bảng')}`,
        hint: 'Chọn bảng; Layout, AutoFit, AutoFit Window.',
      }
  },
}
