import type { Years } from '../language/deadlines.ts'
import type { OwnYears } from '../reading/years.ts'

/** From a plan to the one that follows it. */
export interface Step {
  /** What the plan is for: a year, or a phase of several. */
  unit: 'year' | 'phase'
  old: Years
  next: Years
  /** How many years lie between a year of the old plan and that of the next. */
  by: number
  /** The phase that a plan for one year belongs to. */
  within?: Years
}

/** Why there is no next plan: in Vietnamese, with what to do. */
interface Refusal {
  message: string
  hint: string
}

/**
 * The step from a plan to that of `year`: to the year after it when none is named, to the next phase for a plan of several years
 * (a year then names the phase that it lies in).
 */
export function planStep({ year: own, phase }: OwnYears, year?: number): Step | Refusal {
  if (own === undefined) {
    if (phase === undefined)
      return { message: 'Kế hoạch chưa ghi năm.', hint: 'Thêm dòng `nam: 2026` rồi chạy lại.' }
    const length = phase.to - phase.from + 1
    const phases = year === undefined ? 1 : Math.floor((year - phase.from) / length)
    if (phases < 1) return notLater(`giai đoạn ${nameYears(phase)}`, phase.to + 1)
    const by = phases * length
    return { unit: 'phase', old: phase, next: { from: phase.from + by, to: phase.to + by }, by }
  }
  const target = year ?? own + 1
  if (target <= own) return notLater(`năm ${own}`, own + 1)
  return {
    unit: 'year',
    old: { from: own, to: own },
    next: { from: target, to: target },
    by: target - own,
    ...(phase === undefined ? {} : { within: phase }),
  }
}

const notLater = (what: string, example: number): Refusal => ({
  message: `Kế hoạch này đã là của ${what}, không chuyển sang năm đó được nữa.`,
  hint: `Chọn năm sau, ví dụ \`--year ${example}\`; nếu đã có bản nháp thì sửa tiếp bản đó.`,
})

/** `2026`, or `2026-2030`. */
export const nameYears = ({ from, to }: Years): string => (from === to ? String(from) : `${from}-${to}`)

/** “năm 2026”, “giai đoạn 2026-2030”. */
export const sayYears = (years: Years): string =>
  years.from === years.to ? `năm ${years.from}` : `giai đoạn ${nameYears(years)}`

/** True for a year of the old plan or the one before it: what bears it has to be looked at before the next plan goes out. */
export const isOldYear = ({ old, next }: Pick<Step, 'old' | 'next'>, year: number): boolean =>
  year >= old.from - 1 && year < next.from
