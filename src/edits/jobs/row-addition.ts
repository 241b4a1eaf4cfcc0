import { type FileUnit, wordsOfUnit } from '../file-units.ts'
import { newRow } from '../new-row.ts'
import { asItem } from './as-item.ts'
import type { Job } from './job.ts'
import type { JobSite } from './job-site.ts'
import { proofText } from './proof.ts'

/** A row that is new, or has moved within its table or to another. */
export function rowAddition(
  site: JobSite,
  at: number,
  key: string,
  moved: number | undefined,
  last: FileUnit | undefined,
  next: FileUnit | undefined,
): { job: Job; end: number } | undefined {
  const { file, printed, pairs } = site.context
  const unit = file[at]!
  // The rows beside it may be those of another table.
  const isInTable = (one: FileUnit | undefined): boolean => {
    const other = one && pairs.ofSpec.get(printed.units.indexOf(one))
    return other !== undefined && file[other]!.kind === 'row' && file[other]!.table === unit.table
  }
  const behind = isInTable(last) && last?.isHeader !== true ? last : undefined
  const first = printed.units.find(one => printed.rows.has(one) && isInTable(one))
  const beside = behind ?? (isInTable(next) ? next : first)
  const own = beside && printed.rows.get(beside)
  const item = beside && site.places.rowItem(beside)
  if (beside === undefined || own === undefined || item === undefined) return undefined
  if (site.changes.refusal(item) !== undefined) return undefined
  const step = behind === undefined ? -1 : 0
  const come = unit.cells.flatMap(({ texts }) => texts.map(({ text }) => proofText(text)))
  const base = { key, before: '', after: wordsOfUnit(unit), path: item }
  const spec = moved === undefined ? undefined : printed.units[moved]!
  const isKeyed = site.places.of(beside).kind === 'row'
  if (spec !== undefined) {
    const from = site.places.rowItem(spec)
    const place = site.places.of(spec)
    if (from === undefined || site.changes.refusal(from) !== undefined) return undefined
    if ((place.kind === 'row') !== isKeyed) return undefined
    const text = place.kind === 'row' ? site.changes.textOfItem(from) : site.sourceLine(place)
    if (text === undefined) return undefined
    return {
      end: at,
      job: {
        ...base,
        kind: 'moved',
        gone: [],
        come: [],
        write: changes => {
          if (place.kind === 'row') {
            changes.remove(from)
            changes.addItem({ path: item.slice(0, -1), after: Number(item.at(-1)) + step }, asItem(text))
          } else if (place.kind === 'line') {
            for (const line of place.lines) changes.removeLine(line)
            const beside0 = lineOfRow(site, beside)
            changes.addLine({ path: item, after: beside0 + step }, text)
          }
        },
      },
    }
  }
  const row = newRow(unit, own.table, {
    printed,
    order: orderOf(site, beside),
    groupLevel: own.row.kind === 'group' ? own.row.level : groupLevel(own.table.rows),
    isShort: !isKeyed,
  })
  if (row === undefined) return undefined
  const sourced = come.filter((_, index) => row.printed[index] !== false)
  return {
    end: at,
    job: {
      ...base,
      kind: 'added',
      gone: [],
      come: sourced,
      write: changes => {
        if (isKeyed)
          changes.addItem({ path: item.slice(0, -1), after: Number(item.at(-1)) + step }, row.write)
        else changes.addLine({ path: item, after: lineOfRow(site, beside) + step }, row.line)
      },
    },
  }
}

function groupLevel(rows: readonly { kind: string; level: number }[]): number {
  return rows.findLast(({ kind }) => kind === 'group')?.level ?? 1
}

/** Whether the numbers of rows are the program's own. */
function orderOf(site: JobSite, beside: FileUnit): boolean {
  const [first] = beside.cells
  const { sources } = site.context.printed
  return first?.texts.every(text => !sources.get(text)?.some(sign => sign?.atom.isOwn)) ?? true
}

function lineOfRow(site: JobSite, unit: FileUnit): number {
  const place = site.places.of(unit)
  return place.kind === 'line' ? place.lines.at(-1)!.after : -1
}
