import type { Heading, Item, RowSentences, Table } from '../plan/plan.ts'
import type { Anchors } from './anchors.ts'
import { printable, printableLine } from './html.ts'
import { paragraphView } from './paragraph-view.ts'
import { rowPlace, tableView } from './table-view.ts'
import type { View } from './view-data.ts'
import { viewOnce } from './view-memory.ts'

/** The deepest level that Word's navigation pane has. */
const deepestLevel = 9

/**
 * What the templates are given for content: text, headings, tables, in their order.
 * @param place the place of the content, for the anchors of what stands in it.
 */
export function contentView(items: readonly Item[], place: string, anchors: Anchors): View[] {
  const views: View[] = []
  let headings = 0
  let tables = 0
  for (const item of items) {
    switch (item.kind) {
      case 'text':
        for (const line of item.lines)
          views.push(itemView(item.isAboveTable ? 'tren_bang' : 'doan', paragraphView(line, anchors)))
        break
      case 'sentences':
        for (const view of sentencesView(item, `${place}_b${++tables}`, anchors)) views.push(view)
        break
      case 'heading':
        views.push(headingItem(item, `${place}_${++headings}`, anchors))
        break
      case 'table':
        views.push(tableItem(item, `${place}_b${++tables}`, anchors))
        break
    }
  }
  return views
}

/** One of the kinds of an item; the others are none. */
const itemView = (kind: 'doan' | 'tren_bang' | 'de_muc' | 'bang', item: View): View => ({
  doan: kind === 'doan' && item,
  tren_bang: kind === 'tren_bang' && item,
  de_muc: kind === 'de_muc' && item,
  bang: kind === 'bang' && item,
})

const headingItem = (heading: Heading, place: string, anchors: Anchors): View =>
  viewOnce(heading, place, anchors, () => itemView('de_muc', headingView(heading, place, anchors)))

const tableItem = (table: Table, place: string, anchors: Anchors): View =>
  viewOnce(table, place, anchors, () => itemView('bang', tableView(table, place, anchors)))

/** A row that prints as sentences has its anchor at the first of them. */
function sentencesView({ rows }: RowSentences, place: string, anchors: Anchors): View[] {
  return rows.flatMap(({ row, lines }, rowIndex) =>
    lines.map((line, index) => {
      if (index > 0) return itemView('doan', paragraphView(line, anchors, row.code))
      const neo = anchors.forItem(row.code, rowPlace(place, rowIndex))
      return itemView('doan', { chu: printableLine(line), neo })
    }),
  )
}

function headingView(heading: Heading, place: string, anchors: Anchors): View {
  const { form, label } = heading
  return {
    la_phan: form === 'part',
    la_muc: form === 'section',
    la_khoan: form === 'clause',
    la_diem: form === 'point',
    so: printable([{ kind: 'text', text: label, ...heading.labelFace }]),
    cach: heading.gap,
    ten: printable(heading.title, heading.remarks),
    dam: heading.isRegular ? 'khong' : '',
    hai_cham: needsColon(heading) ? ':' : '',
    viet_lien: printableLine(heading.runOn),
    cap: String(Math.min(deepestLevel, heading.level + 1)),
    neo: anchors.forItem(heading.code ?? heading.runOn?.code, place),
    noi_dung: contentView(heading.content, place, anchors),
  }
}

/** Text that runs on after a title is set off from it by the title's own end mark, or by a colon. */
const needsColon = ({ title, plain }: Heading): boolean =>
  title.length > 0 && !/[.:;!?,…]$/.test(plain.text.trim())
