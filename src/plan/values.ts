import { padDay, padMonth, padNumber, type PartialDate } from '../language/dates.ts'
import { type Run, textRun } from './line.ts'
import type { Lookup } from './marks.ts'
import type { Spec } from './schema.ts'

/** The number of a document as printed: its digits, below ten with a zero in front, or a blank to fill in. */
export function numberRuns(number: string | undefined): Run[] {
  return number === undefined || number === '' ? [{ kind: 'blank', field: 'number' }] : [textRun(padNumber(number))]
}

const dayRun = (date: PartialDate | undefined): Run =>
  date?.day === undefined ? { kind: 'blank', field: 'day' } : textRun(padDay(date.day))

const monthRun = (date: PartialDate | undefined): Run =>
  date?.month === undefined ? { kind: 'blank', field: 'month' } : textRun(padMonth(date.month))

const yearRun = (date: PartialDate | undefined, year: number | undefined): Run => {
  const known = date?.year ?? year
  return known === undefined ? { kind: 'blank', field: 'year' } : textRun(String(known))
}

/** Day, month and year of a document, each known or a blank (ND30-I.II.4b); `year` stands in when the date is open. */
export function dateParts(date: PartialDate | undefined, year: number | undefined): { day: Run; month: Run; year: Run } {
  return { day: dayRun(date), month: monthRun(date), year: yearRun(date, year) }
}

/** The year a document of this spec is signed in when its date is open: the plan's year, or the first of its phase. */
export function signingYear(spec: Spec): number | undefined {
  return spec.nam ?? (spec.giai_doan === undefined ? undefined : Number(spec.giai_doan.slice(0, 4)))
}

type Getter = () => readonly Run[] | string | undefined

/**
 * What `{{…}}` in the spec's texts stands for: values of `gia_tri`, units, then paths of the spec, in this order.
 * A value may name others; one that names itself is unknown.
 */
export function specLookup(spec: Spec): Lookup {
  const own = new Map<string, Getter>()
  for (const [name, getter] of specPaths(spec)) own.set(name, getter)
  for (const [code, unit] of Object.entries(spec.co_quan.don_vi ?? {}))
    own.set(code, () => (typeof unit === 'string' ? unit : unit.ten))
  for (const [name, text] of Object.entries(spec.gia_tri ?? {})) own.set(name, () => text)

  const busy = new Set<string>()
  const lookup: Lookup = name => {
    if (busy.has(name)) return undefined
    const found = own.get(name)?.()
    if (typeof found !== 'string') return found
    busy.add(name)
    try {
      return expand(found, lookup)
    } finally {
      busy.delete(name)
    }
  }
  return lookup
}

/** The names that `{{…}}` knows, for “có phải ý là …?”. */
export function valueNames(spec: Spec): string[] {
  return [
    ...Object.keys(spec.gia_tri ?? {}),
    ...Object.keys(spec.co_quan.don_vi ?? {}),
    ...[...specPaths(spec)].map(([name]) => name),
  ]
}

/** Replaces the `{{…}}` of a value by what they stand for; the other marks of texts have no meaning in a value. */
function expand(text: string, lookup: Lookup): readonly Run[] | undefined {
  const runs: Run[] = []
  const words = text.trim().replace(/\s*\n\s*/g, ' ')
  let at = 0
  for (const match of words.matchAll(/\{\{\s*([^{}]+?)\s*\}\}/g)) {
    const value = lookup(match[1]!)
    if (value === undefined) return undefined
    if (match.index > at) runs.push(textRun(words.slice(at, match.index)))
    runs.push(...value)
    at = match.index + match[0].length
  }
  if (at < words.length) runs.push(textRun(words.slice(at)))
  return runs
}

function* specPaths(spec: Spec): Generator<[string, Getter]> {
  const { nam } = spec
  if (nam !== undefined) {
    yield ['nam', () => String(nam)]
    yield ['nam_truoc', () => String(nam - 1)]
    yield ['nam_sau', () => String(nam + 1)]
  }
  if (spec.giai_doan !== undefined) {
    const phase = spec.giai_doan.trim()
    yield ['giai_doan', () => phase]
    yield ['giai_doan.dau', () => phase.slice(0, 4)]
    yield ['giai_doan.cuoi', () => phase.slice(-4)]
  }
  yield ['co_quan.ten', () => spec.co_quan.ten]
  yield ['co_quan.dia_danh', () => spec.co_quan.dia_danh]
  if (spec.co_quan.chu_quan !== undefined) yield ['co_quan.chu_quan', () => spec.co_quan.chu_quan]
  if (spec.quyet_dinh) {
    yield* documentPaths('quyet_dinh', spec.quyet_dinh, signingYear(spec))
    yield ['quyet_dinh.tham_quyen', () => spec.quyet_dinh?.tham_quyen ?? spec.co_quan.ten]
  }
  if (spec.ke_hoach) yield* documentPaths('ke_hoach', spec.ke_hoach, signingYear(spec))
}

function* documentPaths(
  name: string,
  document: NonNullable<Spec['quyet_dinh'] | Spec['ke_hoach']>,
  year: number | undefined,
): Generator<[string, Getter]> {
  const parts = dateParts(document.ngay, year)
  const slash = textRun('/')
  yield [`${name}.so`, () => numberRuns(document.so)]
  yield [`${name}.ky_hieu`, () => document.ky_hieu ?? '']
  yield [`${name}.trich_yeu`, () => document.trich_yeu]
  yield [`${name}.ngay`, () => [parts.day, slash, parts.month, slash, parts.year]]
  yield [`${name}.ngay.ngay`, () => [parts.day]]
  yield [`${name}.ngay.thang`, () => [parts.month]]
  yield [`${name}.ngay.nam`, () => [parts.year]]
  if (document.nguoi_ky?.ho_ten !== undefined) yield [`${name}.nguoi_ky.ho_ten`, () => document.nguoi_ky?.ho_ten]
}
