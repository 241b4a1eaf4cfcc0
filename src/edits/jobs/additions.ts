import { type FileUnit, wordsOfUnit } from '../file-units.ts'
import { fixedPoints } from '../pair.ts'
import type { Job } from './job.ts'
import type { JobSite } from './job-site.ts'
import { paragraphAddition } from './paragraph-addition.ts'
import { rowAddition } from './row-addition.ts'

/** New and moved units, in the order of the file, each group behind what stands before it. */
export function additions(site: JobSite): Job[] {
  const { file, pairs, printed, settled, dropped } = site.context
  const fixed = new Map(fixedPoints(pairs.ofSpec).map(([spec, its]) => [its, spec]))
  const jobs: Job[] = []
  let last: FileUnit | undefined
  for (let at = 0; at < file.length; at++) {
    const here = fixed.get(at)
    if (here !== undefined) {
      last = printed.units[here]!
      continue
    }
    const unit = file[at]!
    const moved = pairs.ofFile.get(at)
    if (unit.kind === 'note' || unit.isHeader || dropped.has(at) || (moved === undefined && settled.has(at)))
      continue
    const key = `added ${at}`
    if (!site.isFree(key) || wordsOfUnit(unit) === '' || site.isOfLeft(site.context.parted.get(at))) continue
    const next = nextFixed(site, at, fixed)
    const job =
      unit.kind === 'row'
        ? rowAddition(site, at, key, moved, last, next)
        : paragraphAddition(site, at, key, moved, last, next, fixed)
    if (job === undefined) continue
    jobs.push(job.job)
    at = job.end
  }
  return jobs
}

function nextFixed(site: JobSite, from: number, fixed: ReadonlyMap<number, number>): FileUnit | undefined {
  const { file, printed } = site.context
  for (let at = from + 1; at < file.length; at++) {
    const index = fixed.get(at)
    if (index !== undefined) return printed.units[index]
  }
  return undefined
}
