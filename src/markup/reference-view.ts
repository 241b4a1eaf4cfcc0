import type { Decision, Plan, Reference, Registration } from '../plan/plan.ts'
import { dateParts, numberRuns } from '../plan/values.ts'
import { textRun } from '../text/line.ts'
import { joinLines, printable, printableLines } from './html.ts'
import { authorityInSentence, typeInSentence } from './sentence-case.ts'
import type { View } from './view-data.ts'

/**
 * What the templates are given for the `(Kèm theo …)` line of what is attached to the decision, or to a plan on its own: its number, symbol,
 * date and issuer are those of that document (ND30-I.III.1c-2).
 */
export function referenceView(reference: Reference, plan: Plan): View | false {
  if (reference === 'none') return false
  const empty = { chu: '', mo_dau: '', loai: '', so: '', ky_hieu: '', ngay: '', thang: '', nam: '', cua: '' }
  if (reference !== 'house') return { ...empty, chu: printableLines(reference, '\n') }
  const document = plan.decision ?? plan.plan
  if (document === undefined) return false
  return {
    ...empty,
    mo_dau: plan.habits.referenceOpening,
    loai: typeInSentence(document.type),
    ...registrationView(document.registration),
    cua: issuer(plan),
  }
}

/** What the templates are given for number, symbol and date: each known or a blank to fill in (PR-SYM-3). */
export function registrationView({ number, symbol, date, year }: Registration): View {
  const parts = dateParts(date, year)
  return {
    so: printable(numberRuns(number)),
    ky_hieu: symbol ?? '',
    ngay: printable([parts.day]),
    thang: printable([parts.month]),
    nam: printable([parts.year]),
  }
}

/**
 * What the templates are given for the line at the head of a part that is a file of its own: number, symbol and date of the document that it
 * belongs to (ND30-I.II.8b, ND30-PL3.M2.2).
 */
export function signingView({ decision, plan }: Plan): View | false {
  const document = decision ?? plan
  return document !== undefined && registrationView(document.registration)
}

/** Who issued the document, on one line: the authority of a decision, else the agency. */
function issuer({ agency, decision }: Plan): View[string] {
  const names = [agency.name, ...(agency.joint === undefined ? [] : [agency.joint])]
  const name = names.join(' và ').replace(/\s+/g, ' ')
  const runs = decision ? authorityRuns(decision) : [textRun(name)]
  const text = runs.map(run => (run.kind === 'text' ? run.text : '')).join('')
  const worded = authorityInSentence(text, name)
  return printable(worded === text ? runs : [textRun(worded)])
}

const authorityRuns = ({ authority }: Decision) => joinLines(authority, ' ')
