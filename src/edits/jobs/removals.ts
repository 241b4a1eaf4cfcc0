import { type FileUnit, wordsOfUnit } from '../file-units.ts'
import { lineStarts } from '../spec-changes.ts'
import type { UnitPlace } from '../unit-places.ts'
import type { Job } from './job.ts'
import type { JobSite } from './job-site.ts'

/** What the file does not have any more. @param gone indexes of units of the spec. */
export function removals(site: JobSite, gone: ReadonlySet<number>): Job[] {
  const { printed } = site.context
  const jobs: Job[] = []
  const done = new Set<FileUnit>()
  for (const index of gone) {
    const unit = printed.units[index]!
    const key = `removed ${wordsOfUnit(unit)}`
    if (done.has(unit) || !site.isFree(key)) continue
    const place = site.places.of(unit)
    if (place.kind === 'none') continue
    const path = place.kind === 'line' ? place.lines[0]!.path : place.item
    if (site.changes.refusal(path) !== undefined) continue
    const units =
      place.kind === 'heading' || place.kind === 'article' ? site.places.below(place.item) : [unit]
    if (units.some(one => !gone.has(printed.units.indexOf(one)))) {
      // What stood below a heading stays where it is, without it.
      if (place.kind !== 'heading' || site.changes.startOfText(place.item) === undefined) continue
      jobs.push({
        key,
        kind: 'removed',
        path,
        before: wordsOfUnit(unit),
        after: '',
        gone: site.proofOf(unit),
        come: [],
        write: changes => changes.bare(place.item),
      })
      continue
    }
    for (const one of units) done.add(one)
    const proof = units.flatMap(one => site.proofOf(one))
    jobs.push({
      key,
      kind: 'removed',
      path,
      ...(place.kind === 'line' ? { index: indexOf(site, place) } : {}),
      before: units.map(wordsOfUnit).join(' ¶ '),
      after: '',
      gone: proof,
      come: [],
      write: changes => {
        if (place.kind === 'line') for (const line of place.lines) changes.removeLine(line)
        else changes.remove(place.item)
      },
    })
  }
  return jobs
}

function indexOf(site: JobSite, place: Extract<UnitPlace, { kind: 'line' }>): number {
  const [{ path, after }] = place.lines as [(typeof place.lines)[0]]
  return lineStarts(site.changes.value(path!.length === 0 ? [] : path).text)[after] ?? 0
}
