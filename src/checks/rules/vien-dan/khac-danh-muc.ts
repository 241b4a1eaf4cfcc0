import { shown } from '../../../citations/cited-documents.ts'
import { codeYear } from '../../../citations/find-citations.ts'
import { knownLaws } from '../../../citations/register/known.ts'
import type { LegalDocument } from '../../../citations/register/legal-document.ts'
import { accordingTo, citedForm, fullForm } from '../../../citations/register/register.ts'
import { saidTitle } from '../../../citations/said-title.ts'
import { lawType } from '../../../citations/types.ts'
import { compareDates, type Day, type PartialDate, shortDate } from '../../../language/dates.ts'
import { titleLikeness } from '../../../language/titles.ts'
import { type Cited, citedOf, mentionsInPlan } from '../../../reading/cited.ts'
import { knownDocuments, meantDocument } from '../../citations/known-documents.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Below this the titles have next to nothing in common. */
const otherTitle = 0.3

/** A number, date or title that disagrees with the register. */
export const againstRegister: Rule = {
  id: 'vien-dan/khac-danh-muc',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Số hiệu, ngày hoặc trích yếu khác với danh mục văn bản',
  explanation:
    'Danh mục văn bản có văn bản này với số hiệu, ngày hoặc trích yếu khác. Đối chiếu với văn bản gốc; nếu danh mục sai hoặc thiếu, ghi thêm vào sổ văn bản của cơ quan bằng `cchc register add`.',
  example: `noi_dung:
  - Thực hiện Nghị định số 62/2020/NĐ-CP ngày [-10/6/2020-]{+01/6/2020+} của Chính phủ về vị trí việc làm và biên chế công chức.`,
  *check(context) {
    for (const cited of context.of(citedOf)) {
      const known = context.of(knownDocuments).get(cited)
      const found = known ? differs(cited, known) : lawDate(cited, context)
      if (found) yield found
    }
    for (const [first] of context.of(mentionsInPlan)) {
      const found = first && wrongNumber(first, context)
      if (found) yield found
    }
  },
}

function differs(cited: Cited, known: LegalDocument): CheckFinding | undefined {
  const { date, year } = cited.citation
  const title = saidTitle(cited.citation, cited.passage.text.text)
  const { issued, isVerified } = known
  const { text } = cited.passage
  const note = isVerified ? '' : ' (chưa kiểm chứng)'
  // A year that the number itself denies is reported for that.
  const own = codeYear(cited.citation)
  const isOtherYear = own !== undefined && own !== date?.year
  if (date?.value?.day !== undefined && !isOtherYear && issued && compareDates(date.value, issued) !== 0)
    return {
      text,
      from: date.from,
      to: date.to,
      severity: isVerified && year !== undefined ? 'error' : 'warning',
      message: `“${shown(cited)}” ghi “${date.text}”, ${accordingTo(known.home)}${note} là ngày ${shortDate(issued)}.`,
      hint: `Đối chiếu văn bản gốc: ${fullForm(known)}.`,
    }
  if (title && known.title && !lawType.test(known.type) && isOther(title.text, known.title))
    return {
      text,
      from: title.from,
      to: title.to,
      message: `trích yếu của “${shown(cited)}” khác hẳn, ${accordingTo(known.home)}${note}.`,
      hint: `Đối chiếu văn bản gốc: ${fullForm(known)}.`,
    }
  return undefined
}

/** Short ways to name a document have few syllables: only what is long enough can be another title. */
const isOther = (cited: string, known: string): boolean =>
  cited.split(/\s+/).length >= 5 && titleLikeness(cited, known) < otherTitle

/**
 * A law whose date is nearly that of one of its name: two of day, month and year are the same. Another date may be that of an older law,
 * which the register need not have.
 */
function lawDate(cited: Cited, { register }: CheckContext): CheckFinding | undefined {
  const { date, form, type, title } = cited.citation
  if (form !== 'name' || date?.value?.day === undefined || !type || !title) return undefined
  const laws = register.laws(title.text)
  if (laws.length === 0 || laws.some(({ issued }) => issued === undefined)) return undefined
  if (knownLaws(cited, register).length > 0) return undefined
  const typed = date.value
  const meant = laws.filter(({ issued }) => issued && isNearly(typed, issued))
  const [one] = meant
  if (one?.issued === undefined || meant.length > 1) return undefined
  return {
    text: cited.passage.text,
    from: date.from,
    to: date.to,
    message: `“${type.text} ${title.text}” ghi “${date.text}”, ${accordingTo(one.home)} có luật này ngày ${shortDate(one.issued)}.`,
    hint: `Đối chiếu văn bản gốc: ${laws.map(citedForm).join('; ')}.`,
  }
}

/** One of the three parts of a date was mistyped. */
const isNearly = (typed: PartialDate, { day, month, year }: Day): boolean =>
  [typed.day === day, typed.month === month, typed.year === year].filter(Boolean).length === 2

function wrongNumber(cited: Cited, context: CheckContext): CheckFinding | undefined {
  const { code } = cited.citation
  const meant = meantDocument(cited, context)
  if (!code || meant === undefined) return undefined
  return {
    text: cited.passage.text,
    from: code.from,
    to: code.to,
    message: `“${shown(cited)}” có lẽ là “${meant.code}”, ${accordingTo(meant.home)}.`,
    hint: `Đối chiếu văn bản gốc: ${fullForm(meant)}.`,
  }
}
