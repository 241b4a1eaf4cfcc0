import { isWaiver } from '../checks/waivers.ts'
import { groupBy } from '../collections/group-by.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { Years } from '../language/deadlines.ts'
import { pattern } from '../language/pattern.ts'
import { smallLetters } from '../language/small-letters.ts'
import type { Plan } from '../plan/plan.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import { readYears } from '../reading/year-mentions.ts'
import { yearsOf } from '../reading/years.ts'
import { comments } from '../spec/comments.ts'
import { locate } from '../spec/locate.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import { cutMarks } from '../text/mark-tokens.ts'
import { shortWords } from './finding.ts'
import { markWord } from './marks.ts'
import { readOwnWords, type WordStretch, within } from './own-words.ts'
import { findPlaceholders } from './placeholders.ts'
import { readSegments, type Segment } from './segments.ts'
import { isReference } from './year-edits.ts'

/**
 * What keeps a plan from being final: marks (`XEM LẠI`, any `[! …]`), placeholders, and years of the plan before that nothing explains.
 * A blank number or date is none: it is stamped later.
 * @param severity how bad they are told to be: warnings for a draft, errors for the final document.
 */
export function openMarks(
  { root, files, plan }: Pick<ReadPlan, 'root' | 'files' | 'plan'>,
  severity: Severity,
): Diagnostic[] {
  const before = yearsBefore(plan)
  const found: Diagnostic[] = []
  for (const segment of readSegments(root)) {
    const { text } = segment
    const remarks = cutMarks(text.text).filter(mark => mark.kind === 'remark' && !isWaiver(mark.text))
    const tell = (finding: Omit<UnplacedFinding, 'severity'>, { from, to }: WordStretch): void => {
      found.push(text.diagnostic({ ...finding, severity }, from, to))
    }
    for (const remark of remarks) tell(openMark(text.text.slice(remark.from, remark.to)), remark)
    for (const placeholder of placeholdersOf(segment))
      if (!within(placeholder.from, remarks)) tell(unfilled(placeholder.text), placeholder)
    for (const year of before === undefined ? [] : oldYears(segment, before))
      tell(oldYear(text.text.slice(year.from, year.to)), year)
  }
  for (const file of files)
    for (const { text, offset } of comments(file))
      if (text.includes(markWord))
        found.push(file.source.diagnostic({ ...openMark(text), severity }, offset, offset + text.length))
  const places = new PlacesInWords(root.data())
  return found.map(diagnostic => locate(diagnostic, places))
}

/** One reminder of each kind, at its first place: a draft is full of what is still open, and its writer knows. */
export function remindOfOpenMarks(read: Pick<ReadPlan, 'root' | 'files' | 'plan'>): Diagnostic[] {
  const kinds = groupBy(openMarks(read, 'warning'), ({ rule }) => rule)
  return [...kinds.values()].map(([first, ...others]) =>
    others.length === 0
      ? first!
      : {
          ...first!,
          message: `${first!.message.replace(/\.$/, '')} (và ${others.length} chỗ khác như vậy).`,
          hint: `${first!.hint} \`cchc render --final\` kể ra từng chỗ.`,
        },
  )
}

/** The years in which a leftover of the plan before would lie: the two years before the plan's, or the phase before and the year before that. */
function yearsBefore(plan: Plan): Years | undefined {
  const years = yearsOf(plan)
  return years && { from: 2 * years.from - years.to - 2, to: years.from - 1 }
}

/**
 * Years of the plan before. Those of citations and of spans are explained by what they stand in, those that a text measures by or
 * begins with by their words, and a value of `gia_tri` that is a year was declared on purpose.
 */
function oldYears(segment: Segment, years: Years): WordStretch[] {
  const { text } = segment.text
  if (/^\d{4}$/.test(text) && segment.path[0] === 'gia_tri') return []
  const old = readYears(text).filter(
    ({ from, first, last }) =>
      first === last && first >= years.from && first <= years.to && !isDateOfCode(text, from),
  )
  // To find citations is the expensive part; few texts have an old year that is not plainly part of one.
  if (old.length === 0) return []
  const closed = mayCite.test(smallLetters(text)) ? readOwnWords(segment).closed : []
  return old.filter(year => !within(year.from, closed) && !isReference(text, year))
}

/** No citation without one of these. */
const mayCite = /[-/]|số|luật|pháp lệnh|hiến pháp|\{\{/

const codeWithDate = pattern(
  /ngày\s\d{1,2}\/\d{1,2}\/$/,
  () => /\d(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d&.-]{0,20},?\sngày\s\d{1,2}\/\d{1,2}\/$/u,
)

/** True for the year in `12/QĐ-UBND ngày 05/01/2025`. */
const isDateOfCode = (text: string, at: number): boolean =>
  codeWithDate.test(text.slice(Math.max(0, at - 50), at))

/** In a `(Kèm theo …)` line dots stand for number and date. */
const placeholdersOf = ({ key, text: { text } }: Segment) =>
  findPlaceholders(text).filter(placeholder => key !== 'kem_theo' || !/[….]/.test(placeholder.text))

const openMark = (mark: string) => ({
  rule: 'final/open-mark',
  message: mark.includes(markWord)
    ? `còn dấu “${shortMark(mark)}”.`
    : `còn lời ghi riêng “${shortMark(mark)}”.`,
  hint: 'Xem lại chỗ này, sửa nếu cần, rồi xóa dấu.',
})

const shortMark = (mark: string): string => shortWords(mark.replace(/^\[!\s*|\]$|^#\s*/g, ''), 80)

const unfilled = (words: string) => ({
  rule: 'final/placeholder',
  message: `“${words}” là chỗ để điền, chưa được điền.`,
  hint: 'Ghi nội dung thật, hoặc bỏ chỗ này.',
})

const oldYear = (year: string) => ({
  rule: 'final/old-year',
  message: `còn năm ${year} của kế hoạch trước mà không rõ vì sao.`,
  hint: 'Sửa năm; nếu đúng là năm trước thì viết {{nam_truoc}}, năm khác thì khai báo ở `gia_tri` rồi gọi bằng {{…}}.',
})
