import type { Path } from '../../diagnostics/diagnostic.ts'
import type { FileUnit } from '../file-units.ts'
import type { NewPlace } from '../unit-places.ts'
import type { JobSite } from './job-site.ts'

/** Where a new paragraph goes: behind what stands before it, else before what stands behind it. */
export function placeFor(
  site: JobSite,
  unit: FileUnit,
  last: FileUnit | undefined,
  next: FileUnit | undefined,
): NewPlace | undefined {
  const behind = last !== undefined && last.isFramed === unit.isFramed ? site.places.behind(last) : undefined
  if (behind !== undefined && site.changes.refusal(behind.path) === undefined) return behind
  const before = next !== undefined && next.isFramed === unit.isFramed ? site.places.before(next) : undefined
  return before !== undefined && site.changes.refusal(before.path) === undefined ? before : undefined
}

/** The line beside a new one in the same value, whose form it takes. */
export function sampleFor(
  site: JobSite,
  place: NewPlace | undefined,
  last: FileUnit | undefined,
  next: FileUnit | undefined,
): FileUnit | undefined {
  if (place === undefined) return undefined
  return [last, next].find(unit => {
    const own = unit && site.places.of(unit)
    return own?.kind === 'line' && JSON.stringify(own.lines[0]!.path) === JSON.stringify(place.path)
  })
}

/** The heading or article that a new paragraph is one beside: it has its style, and nothing of it stands behind. */
export function headingFor(
  site: JobSite,
  unit: FileUnit,
  last: FileUnit | undefined,
  next: FileUnit | undefined,
): { kind: 'heading' | 'article'; item: Path } | undefined {
  const { printed } = site.context
  const text = unit.cells[0]?.texts[0]
  if (text === undefined || last === undefined || unit.isFramed) return undefined
  const styled = printed.units.findLast(one => {
    const place = site.places.of(one)
    if (place.kind !== 'heading' && place.kind !== 'article') return false
    const own = one.cells[0]!.texts[0]!
    const isAbove = printed.units.indexOf(one) <= printed.units.indexOf(last)
    return isAbove && own.style === text.style && isBelow(site, last, place.item)
  })
  const place = styled && site.places.of(styled)
  if (place === undefined || (place.kind !== 'heading' && place.kind !== 'article')) return undefined
  if (place.kind === 'article' && !/^Điều \d+/.test(text.text)) return undefined
  if (next !== undefined && isBelow(site, next, place.item)) return undefined
  if (site.changes.refusal(place.item) !== undefined) return undefined
  return { kind: place.kind, item: place.item }
}

function isBelow(site: JobSite, unit: FileUnit, item: Path): boolean {
  return site.places.below(item).includes(unit)
}
