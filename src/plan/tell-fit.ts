import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { locate } from '../spec/locate.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import type { ReadPlan } from './read-plan.ts'

interface FitWords {
  severity: Severity
  message: string
  hint?: string
  /** What asked for it, where that is not the place name. */
  of?: 'ten'
}

/** What the layout did to keep the lines of a head whole, as it is told. */
const words: Readonly<Record<string, FitWords>> = {
  narrowBlanks: {
    severity: 'info',
    message:
      'Tên địa danh dài nên chỗ trống để điền ngày, tháng thu còn 7 mm, cho cả dòng nằm trên một hàng.',
  },
  smallerLetters: {
    severity: 'info',
    message:
      'Tên địa danh dài nên cỡ chữ ở đầu văn bản hạ xuống 12, 13, 13, cho dòng địa danh và ngày tháng nằm trên một hàng.',
  },
  smallerForAgency: {
    severity: 'info',
    of: 'ten',
    message:
      'Tên cơ quan dài nên cỡ chữ ở đầu văn bản hạ xuống 12, 13, 13, cho tên đơn vị hành chính nằm trên một dòng.',
  },
  broken: {
    severity: 'warning',
    message: 'Tên địa danh quá dài: dòng địa danh và ngày tháng phải xuống dòng trước chữ “ngày”.',
    hint: 'Địa danh là tên riêng của đơn vị hành chính; nếu tên có cả cấp (“Phường …”) thì chỉ giữ khi tên là số hoặc tên người.',
  },
}

/**
 * Tells what was done for a long name of a place or an agency.
 * @param fit what it took; nothing is told of what it has no words for.
 */
export function tellFit(fit: string, { root }: ReadPlan): Diagnostic[] {
  const told = words[fit]
  if (told === undefined) return []
  const { of, ...finding } = told
  const diagnostic =
    of === undefined
      ? root.follow(['co_quan', 'dia_danh']).diagnostic({ rule: 'layout/long-place', ...finding })
      : root.follow(['co_quan', of]).diagnostic({ rule: 'layout/long-agency', ...finding })
  return [locate(diagnostic, new PlacesInWords(root.data()))]
}
