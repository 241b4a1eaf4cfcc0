import type { FileText, FileUnit } from '../file-units.ts'
import { writtenText } from '../text-changes.ts'
import { cellEditedIn, isRowAsRendered } from '../three-way.ts'
import type { Job } from './job.ts'
import type { JobSite } from './job-site.ts'
import { proofText } from './proof.ts'
import { textJob } from './text-job.ts'

/** A row of which cells were edited or filled. */
export function rowJob(site: JobSite, spec: FileUnit, its: FileUnit, other: number): Job | undefined {
  const isSame = site.context.isSpecSame || isRowAsRendered(spec, its)
  const pairs: { spec: readonly FileText[]; file: readonly FileText[] }[] = []
  const empty: { column: number; texts: readonly FileText[] }[] = []
  for (const cell of its.cells) {
    const own = spec.cells.find(
      one => one.column === cell.column && one.columnSpan === cell.columnSpan && one.rowSpan === cell.rowSpan,
    )
    if (own === undefined) continue
    if (cellEditedIn(own, cell, isSame) !== 'file') continue
    if (own.texts.length === 0) empty.push({ column: cell.column, texts: cell.texts })
    else pairs.push({ spec: own.texts, file: cell.texts })
  }
  const job = pairs.length === 0 ? undefined : textJob(site, `text ${other}`, other, pairs)
  const filled = empty.length === 0 ? undefined : fillJob(site, spec, empty, other)
  if (job === undefined || filled === undefined) return job ?? filled
  return {
    ...job,
    gone: [...job.gone, ...filled.gone],
    come: [...job.come, ...filled.come],
    write: changes => {
      job.write(changes)
      filled.write(changes)
    },
  }
}

/** Cells that had no words and have some now. */
function fillJob(
  site: JobSite,
  spec: FileUnit,
  cells: readonly { column: number; texts: readonly FileText[] }[],
  other: number,
): Job | undefined {
  const { printed } = site.context
  const own = printed.rows.get(spec)
  const item = site.places.rowItem(spec)
  if (own === undefined || item === undefined || site.changes.refusal(item) !== undefined) return undefined
  const words = (texts: readonly FileText[]): string => texts.map(({ text }) => text).join('\n')
  const isKeyed = site.places.of(spec).kind === 'row'
  return {
    key: `text ${other}`,
    kind: 'text',
    units: [other],
    path: item,
    before: '',
    after: cells.map(({ texts }) => words(texts)).join(' | '),
    gone: [],
    come: cells.flatMap(({ texts }) => texts.map(({ text }) => proofText(text))),
    write: changes => {
      for (const { column, texts } of cells) {
        const { key } = own.table.columns[column]!
        const text = texts.map(one => writtenText(one.text, !isKeyed)).join(isKeyed ? '\n' : ' // ')
        const place = own.row.cells.find(cell => cell.column === column)?.place
        if (isKeyed && changes.cursor([...item, key]).node === undefined) changes.addKey(item, key, text)
        else if (isKeyed) {
          const { length } = changes.value([...item, key]).text
          changes.edit({ path: [...item, key], from: 0, to: length, text })
        } else if (place !== undefined) {
          const at = place.indexInValue(0)
          changes.edit({ path: item, from: at, to: at, text: ` ${text} ` })
        }
      }
    },
  }
}
