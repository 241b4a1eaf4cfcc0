import type { FileText, FileUnit } from '../file-units.ts'
import { wordsOfUnit } from '../file-units.ts'
import { bagOf, isMostly, minus } from '../likeness.ts'
import type { Job } from './job.ts'
import type { JobSite } from './job-site.ts'
import { rowJob } from './row-job.ts'
import { textJob } from './text-job.ts'

/** Edits of texts that stand in the spec too. */
export function textJobs(site: JobSite): Job[] {
  const { pairs, printed, file, settled } = site.context
  const jobs: Job[] = []
  const taken = new Set<number>()
  for (const [index, other] of [...pairs.ofSpec].sort(([a], [b]) => a - b)) {
    if (settled.has(other) || taken.has(index) || !site.isFree(`text ${other}`)) continue
    const [spec, its] = [printed.units[index]!, file[other]!]
    const job = spec.kind === 'row' ? rowJob(site, spec, its, other) : paragraphJob(site, index, other, taken)
    if (job !== undefined) jobs.push(job)
  }
  return jobs
}

/** A paragraph that was edited, with those that were parted from it or joined to it. */
function paragraphJob(site: JobSite, index: number, other: number, taken: Set<number>): Job | undefined {
  const { printed, file } = site.context
  const spec = [printed.units[index]!]
  const its = [file[other]!]
  if (wordsOfUnit(spec[0]!) === wordsOfUnit(its[0]!)) return undefined
  if (spec[0]!.kind === 'paragraph') {
    addParted(site, other, spec, its)
    if (its.length === 1) addJoined(site, index, other, spec, taken)
  }
  const texts = (units: readonly FileUnit[]): FileText[] =>
    units.flatMap(({ cells }) => cells.flatMap(cell => cell.texts))
  return textJob(site, `text ${other}`, other, [{ spec: texts(spec), file: texts(its) }])
}

/** Paragraphs without a partner beside an edited one, whose words that one has lost. */
function addParted(site: JobSite, other: number, spec: readonly FileUnit[], its: FileUnit[]): void {
  const { file } = site.context
  for (const step of [1, -1])
    for (let at = other + step; ; at += step) {
      const unit = file[at]
      if (unit === undefined || site.isPaired(at) || !site.isLike(unit, file[other]!)) break
      const lost = minus(bagOf(wordsOfUnit(spec[0]!)), bagOf(its.map(wordsOfUnit).join(' ')))
      if (!isMostly(bagOf(wordsOfUnit(unit)), lost)) break
      if (step > 0) its.push(unit)
      else its.unshift(unit)
      site.context.parted.set(at, other)
    }
}

function addJoined(site: JobSite, index: number, other: number, spec: FileUnit[], taken: Set<number>): void {
  const { printed, pairs, file } = site.context
  for (const step of [1, -1])
    for (let at = index + step; ; at += step) {
      const unit = printed.units[at]
      if (unit === undefined || pairs.ofSpec.has(at) || !site.isLike(unit, spec[0]!)) break
      const won = minus(bagOf(wordsOfUnit(file[other]!)), bagOf(spec.map(wordsOfUnit).join(' ')))
      if (!isMostly(bagOf(wordsOfUnit(unit)), won)) break
      if (step > 0) spec.push(unit)
      else spec.unshift(unit)
      taken.add(at)
      site.context.joined.set(wordsOfUnit(unit), other)
    }
}
