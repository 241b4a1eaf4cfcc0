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
  /** From a year to a phase, or from a phase to one of its years. */
  isCrossing?: true
  /** The phase that a plan for one year belongs to. */
  within?: Years
}

/** Why there is no next plan: in Vietnamese, with what to do. */
interface Refusal {
  message: string
  hint: string
}

/** What the next plan is asked to be for; nothing: what comes after the old one. */
export interface Target {
  /** A year, or a year of a phase. */
  year?: number
  phase?: Years
}

/**
 * The step from a plan to that of a year or phase: to the year after it when none is named, to the next phase for a plan of several years (a year
 * then names the phase that it lies in). A plan for a year may become one for a phase, and one for a phase that of one of its years.
 */
export function planStep({ year: own, phase }: OwnYears, target: Target = {}): Step | Refusal {
  if (own === undefined && phase === undefined)
    return { message: 'Kế hoạch chưa ghi năm.', hint: 'Thêm dòng `nam: 2026` rồi chạy lại.' }
  if (own === undefined) return fromPhase(phase!, target)
  const old = { from: own, to: own }
  if (target.phase !== undefined) {
    const next = target.phase
    if (next.to <= own)
      return {
        message: `Kế hoạch này đã là của năm ${own}, sau giai đoạn ${nameYears(next)}.`,
        hint: `Chọn giai đoạn sau, ví dụ \`--giai-doan ${own + 1}-${own + 5}\`.`,
      }
    return { unit: 'year', old, next, by: Math.max(1, next.from - own), isCrossing: true }
  }
  const year = target.year ?? own + 1
  if (year <= own) return notLater(`năm ${own}`, own + 1)
  return {
    unit: 'year',
    old,
    next: { from: year, to: year },
    by: year - own,
    ...(phase === undefined ? {} : { within: phase }),
  }
}

function fromPhase(phase: Years, { year, phase: asked }: Target): Step | Refusal {
  const length = phase.to - phase.from + 1
  if (year !== undefined && year >= phase.from && year <= phase.to)
    return { unit: 'phase', old: phase, next: { from: year, to: year }, by: 0, isCrossing: true }
  const first = asked?.from ?? year
  const phases = first === undefined ? 1 : Math.floor((first - phase.from) / length)
  if (phases < 1) return notLater(`giai đoạn ${nameYears(phase)}`, phase.to + 1)
  const by = phases * length
  const next = { from: phase.from + by, to: phase.to + by }
  if (asked !== undefined && (asked.from !== next.from || asked.to !== next.to))
    return {
      message: `Giai đoạn ${nameYears(asked)} không nối tiếp giai đoạn ${nameYears(phase)} của kế hoạch.`,
      hint: `Chọn giai đoạn cùng số năm, ví dụ \`--giai-doan ${nameYears(next)}\`.`,
    }
  return { unit: 'phase', old: phase, next, by }
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
