import type { Path } from '../diagnostics/diagnostic.ts'
import type { Spec } from '../spec/schema.ts'
import { type DataRow, rowPrefix } from '../text/data-row.ts'
import { type Run, textRun } from '../text/line.ts'
import { usualSymbol } from './symbols.ts'
import { dateParts, numberRuns, signingYear } from './values.ts'

/** What a name stands for: the text at a place of the spec, or something worked out from it. */
export type SpecValue = { path: Path } | { runs: readonly Run[] }

/**
 * Everything that `{{…}}` in the texts of a spec can name. A name that several things have is taken from the values
 * of `gia_tri`, else from the units, else it is a path of the spec.
 */
export function specValues(spec: Spec, row?: DataRow): Map<string, SpecValue> {
  const values = new Map<string, SpecValue>([...yearValues(spec), ...agencyValues(spec)])
  if (spec.quyet_dinh) for (const value of documentValues('quyet_dinh', spec)) values.set(...value)
  if (spec.ke_hoach) for (const value of documentValues('ke_hoach', spec)) values.set(...value)
  for (const [code, unit] of Object.entries(spec.co_quan.don_vi ?? {})) {
    const path = ['co_quan', 'don_vi', code]
    const value = { path: typeof unit === 'string' ? path : [...path, 'ten'] }
    values.set(code, value)
    values.set(path.join('.'), value)
  }
  for (const [name, { text }] of row?.values ?? []) values.set(`${rowPrefix}${name}`, words(text))
  for (const name of Object.keys(spec.gia_tri ?? {})) values.set(name, { path: ['gia_tri', name] })
  return values
}

type Entry = [name: string, value: SpecValue]

const words = (text: string): SpecValue => ({ runs: text === '' ? [] : [textRun(text)] })

/** The year before is that before the plan's year, else before its phase. */
function yearValues({ nam, giai_doan }: Spec): Entry[] {
  const entries: Entry[] = []
  if (nam !== undefined)
    entries.push(
      ['nam', words(String(nam))],
      ['nam_truoc', words(String(nam - 1))],
      ['nam_sau', words(String(nam + 1))],
    )
  if (giai_doan !== undefined) {
    const phase = giai_doan.trim()
    entries.push(
      ['giai_doan', words(phase)],
      ['giai_doan.dau', words(phase.slice(0, 4))],
      ['giai_doan.cuoi', words(phase.slice(-4))],
    )
    if (nam === undefined) entries.push(['nam_truoc', words(String(Number(phase.slice(0, 4)) - 1))])
  }
  return entries
}

function agencyValues({ co_quan }: Spec): Entry[] {
  const keys = ['ten', 'dia_danh', ...(co_quan.chu_quan === undefined ? [] : ['chu_quan'])]
  return keys.map(key => [`co_quan.${key}`, { path: ['co_quan', key] }])
}

const usualTypes = { quyet_dinh: 'Quyết định', ke_hoach: 'Kế hoạch' } as const

function documentValues(name: keyof typeof usualTypes, spec: Spec): Entry[] {
  const document = spec[name]
  if (document === undefined) return []
  const { day, month, year } = dateParts(document.ngay, signingYear(spec))
  const slash = textRun('/')
  const type = document.loai?.trim() || usualTypes[name]
  const entries: Entry[] = [
    [`${name}.loai`, words(type)],
    [`${name}.so`, { runs: numberRuns(document.so) }],
    [`${name}.ky_hieu`, words(document.ky_hieu || usualSymbol(type, spec.co_quan.ten) || '')],
    [`${name}.trich_yeu`, { path: [name, 'trich_yeu'] }],
    [`${name}.ngay`, { runs: [day, slash, month, slash, year] }],
    [`${name}.ngay.ngay`, { runs: [day] }],
    [`${name}.ngay.thang`, { runs: [month] }],
    [`${name}.ngay.nam`, { runs: [year] }],
  ]
  if (document.nguoi_ky?.ho_ten !== undefined)
    entries.push([`${name}.nguoi_ky.ho_ten`, { path: [name, 'nguoi_ky', 'ho_ten'] }])
  if ('dieu' in document) {
    const path = document.tham_quyen === undefined ? ['co_quan', 'ten'] : [name, 'tham_quyen']
    entries.push([`${name}.tham_quyen`, { path }])
  }
  return entries
}
