import { wordsOfUnit } from '../file-units.ts'
import { additions } from './additions.ts'
import type { EditContext, Job } from './job.ts'
import { JobSite } from './job-site.ts'
import { removals } from './removals.ts'
import { textJobs } from './text-jobs.ts'

/** What can be written next: edits of texts first, then what is gone, moved, new. */
export function nextJobs(context: EditContext): Job[] {
  const site = new JobSite(context)
  const texts = textJobs(site)
  return texts.length > 0 ? texts : orderJobs(site)
}

/** What is gone, what has moved, what is new. */
function orderJobs(site: JobSite): Job[] {
  const { printed, pairs, otherSections, newInSpec } = site.context
  const jobs: Job[] = []
  const gone = new Set<number>()
  printed.units.forEach((unit, index) => {
    if (pairs.ofSpec.has(index) || otherSections.has(unit.section)) return
    if (site.isOfLeft(site.context.joined.get(wordsOfUnit(unit)))) return
    if (!newInSpec.has(wordsOfUnit(unit))) gone.add(index)
  })
  jobs.push(...removals(site, gone))
  jobs.push(...additions(site))
  return jobs
}
