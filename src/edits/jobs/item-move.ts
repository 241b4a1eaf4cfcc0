import type { Path } from '../../diagnostics/diagnostic.ts'
import { type FileUnit, wordsOfUnit } from '../file-units.ts'
import { startsWithPath } from '../spec-changes.ts'
import { asItem } from './as-item.ts'
import type { Job } from './job.ts'
import type { JobSite } from './job-site.ts'

/** A heading or an article that has moved with all that stands below it. */
export function itemMove(
  site: JobSite,
  at: number,
  key: string,
  item: Path,
  last: FileUnit | undefined,
  next: FileUnit | undefined,
): { job: Job; end: number } | undefined {
  const { file, printed, pairs } = site.context
  const units = site.places.below(item)
  const isWhole = units.every((unit, index) => pairs.ofFile.get(at + index) === printed.units.indexOf(unit))
  const list = item.slice(0, -1)
  const itemOf = (unit: FileUnit | undefined): number | undefined => {
    const own = unit && site.places.pathOf(unit)
    const step = own?.[list.length]
    return own !== undefined && startsWithPath(own, list) && typeof step === 'number' ? step : undefined
  }
  const [before, after] = [itemOf(last), itemOf(next)]
  const place = before ?? (after === undefined ? undefined : after - 1)
  if (!isWhole || place === undefined || (before !== undefined && before === after)) return undefined
  if (site.changes.refusal(item) !== undefined) return undefined
  const text = site.changes.textOfItem(item)
  if (text === undefined) return undefined
  return {
    end: at + units.length - 1,
    job: {
      key,
      kind: 'moved',
      path: item,
      before: '',
      after: wordsOfUnit(file[at]!),
      gone: [],
      come: [],
      write: changes => {
        changes.remove(item)
        changes.addItem({ path: list, after: place }, asItem(text))
      },
    },
  }
}
