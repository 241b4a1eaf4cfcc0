import type { PlacedDiagnostic } from '../diagnostics/placed-diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { DocumentBlocks, Section, TableBlock } from '../document/blocks.ts'
import { type Layout, mmToPoints, textAreaWidth } from '../layout/nd30.ts'
import { type LaidTable, layOutTable } from '../layout/table/lay-out-table.ts'
import { usualSetting } from '../layout/table/setting.ts'
import type { Item, Plan, Table } from '../plan/plan.ts'

/**
 * Tells of the tables that do not fit their paper as they are: those that are set smaller, and those in which words are cut all the same.
 * @returns findings at the places of the tables in the spec.
 */
export function tightTables(plan: Plan, document: DocumentBlocks, layout: Layout): PlacedDiagnostic[] {
  const tight = document.sections.flatMap(section => {
    const width = mmToPoints(textAreaWidth(layout.page, section.landscape))
    return section.blocks.flatMap(block => {
      if (block.type !== 'table') return []
      const laid = layOutTable(block, width, layout)
      return laid.smaller > 0 || !laid.fits ? [{ block, laid, section }] : []
    })
  })
  if (tight.length === 0) return []
  const places = placesOf(plan, document)
  return tight.flatMap(({ block, laid, section }) => {
    const finding = laid.fits ? setSmaller(laid, layout) : tooWide(laid, section)
    const place = places.get(block)
    return place === undefined ? [] : [place.place.diagnostic(finding, 0, 0)]
  })
}

function setSmaller({ setting }: LaidTable, layout: Layout): UnplacedFinding {
  const usual = usualSetting(layout)
  const margin = setting.cellMargin === usual.cellMargin ? '' : `, lề ô ${shown(setting.cellMargin)} mm`
  return {
    rule: 'layout/set-smaller',
    severity: 'info',
    message: `bảng không vừa khổ giấy ở cỡ chữ ${shown(usual.size)} nên in cỡ ${shown(setting.size)}${margin}.`,
    hint: 'Muốn giữ cỡ chữ thì bớt cột, viết gọn tên cột, hoặc đặt bảng ở phụ lục có `huong_giay: ngang`.',
  }
}

function tooWide({ setting }: LaidTable, section: Section): UnplacedFinding {
  return {
    rule: 'layout/too-wide',
    severity: 'warning',
    message: `bảng quá rộng so với khổ giấy: ở cỡ chữ ${shown(setting.size)} vẫn có chữ bị cắt giữa.`,
    hint: section.landscape
      ? 'Chia thành hai bảng, bớt cột, hoặc viết gọn các chữ dài.'
      : section.kind === 'appendix'
        ? 'Thêm `huong_giay: ngang` cho phụ lục này, hoặc chia thành hai bảng.'
        : 'Chuyển bảng vào một phụ lục có `huong_giay: ngang`, hoặc chia thành hai bảng.',
  }
}

const shown = (value: number): string => String(value).replace('.', ',')

/** The tables of the plan by what they are printed as; an office's templates may leave some out, or print them in another order. */
function placesOf(plan: Plan, document: DocumentBlocks): Map<TableBlock, Table> {
  const left = [
    ...tablesIn(plan.decision?.content ?? []),
    ...(plan.decision?.articles ?? []).flatMap(article => tablesIn(article.content)),
    ...tablesIn(plan.plan?.content ?? []),
    ...plan.appendices.flatMap(appendix => tablesIn(appendix.content)),
  ]
  const places = new Map<TableBlock, Table>()
  for (const { blocks } of document.sections)
    for (const block of blocks) {
      if (block.type !== 'table') continue
      const index = left.findIndex(table => isAlike(table, block))
      if (index >= 0) places.set(block, left.splice(index, 1)[0]!)
    }
  return places
}

const tablesIn = (items: readonly Item[]): Table[] =>
  items.flatMap(item => {
    if (item.kind === 'heading') return tablesIn(item.content)
    return item.kind === 'table' ? [item] : []
  })

const isAlike = (table: Table, { columns, rows }: TableBlock): boolean =>
  table.columns.length === columns.length &&
  table.rows.length === rows.filter(row => row.kind !== 'header').length
