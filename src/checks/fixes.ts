import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import type { Splice } from '../yaml/splices.ts'

/** What of a text the change of a rule may touch: blanks and punctuation, the case of letters as well, or the letters themselves. */
export type Change = 'marks' | 'case' | 'letters'

/** The rules whose changes are of one letter for another; of any rule that is not in these lists only blanks and marks may be changed. */
const changesLetters: ReadonlySet<string> = new Set([
  'nhiem-vu/don-vi-nhieu-cach-viet',
  'so-lieu/dau-so-sanh',
  'so-lieu/thieu-don-vi-tien',
  'so-lieu/tu-100',
  'the-thuc/lap-tu',
  'the-thuc/ngay-thang',
  'the-thuc/thang-thua-so-0',
  'tu-ngu/sai-chinh-ta',
  'tu-ngu/thuat-ngu-sai',
  'tu-ngu/viet-hai-cach',
  'vien-dan/diem-khoan-dieu',
  'vien-dan/sai-ky-hieu',
  'vien-dan/sai-ngay',
  'vien-dan/ten-luat',
  'vien-dan/thieu-chu-so',
])

const changesCase: ReadonlySet<string> = new Set([
  'the-thuc/ho-ten-nguoi-ky',
  'tu-ngu/dau-dong-viet-thuong',
  'tu-ngu/dia-danh-lech',
  'tu-ngu/ten-nguoi-ky-lech',
  'tu-ngu/viet-hoa-chuc-danh',
  'tu-ngu/viet-hoa-co-quan',
  'tu-ngu/viet-hoa-don-vi-hanh-chinh',
  'tu-ngu/viet-hoa-giua-cau',
  'tu-ngu/viet-hoa-ngay-le',
  'tu-ngu/viet-hoa-nhan-dan',
  'tu-ngu/viet-hoa-sau-cham-phay',
  'tu-ngu/viet-hoa-van-ban',
])

/** What the changes of a rule may touch, by the closed list of those that may touch letters. */
export const mayChange = (rule: string): Change =>
  changesLetters.has(rule) ? 'letters' : changesCase.has(rule) ? 'case' : 'marks'

/** Whether a change of a rule touches nothing that this rule may not touch. */
export function isAllowed(rule: string, before: string, after: string): boolean {
  const [one, other] = [lettersOf(before), lettersOf(after)]
  switch (mayChange(rule)) {
    case 'letters':
      return true
    case 'case':
      return one.toLowerCase() === other.toLowerCase()
    case 'marks':
      return one === other
  }
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** A change of a file, for those who want to see it. */
export interface FixedPlace {
  rule: string
  /** From 1: a change never adds or takes away a line. */
  line: number
  /** What stood there and stands there now, with a little of what is around it. */
  before: string
  after: string
}

/**
 * The changes of a file that mend what has one right answer. Of two that overlap the first is made; the other may be found again afterwards.
 * @param diagnostics findings with `fix`; those of other files are left alone.
 */
export function fixSplices(
  source: Source,
  diagnostics: readonly Diagnostic[],
): { splices: Splice[]; places: FixedPlace[] } {
  const splices: Splice[] = []
  const places: FixedPlace[] = []
  const fixes = diagnostics.flatMap(({ file, rule, fix, start, end }) =>
    fix === undefined || file !== source.file
      ? []
      : [{ rule, line: start.line, from: source.offset(start), to: source.offset(end), text: fix }],
  )
  let free = 0
  for (const { rule, line, ...splice } of fixes.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (splice.from < free) continue
    splices.push(splice)
    places.push({ rule, line, ...shown(source.text, splice) })
    free = Math.max(splice.to, splice.from + 1)
  }
  return { splices, places }
}

/** A change with the words that stand beside it in its line. */
function shown(source: string, { from, to, text }: Splice): Pick<FixedPlace, 'before' | 'after'> {
  const ahead = /(?:\S+[^\S\n]+)?\S*[^\S\n]*$/u.exec(source.slice(Math.max(0, from - 40), from))![0]
  const behind = /^[^\S\n]*\S*/u.exec(source.slice(to, to + 40))![0]
  return {
    before: `${ahead}${source.slice(from, to)}${behind}`.trim(),
    after: `${ahead}${text}${behind}`.trim(),
  }
}
