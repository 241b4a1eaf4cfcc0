import type { Issued, Recognised, Text } from './model.ts'

const phase = /((?:19|20|21)\d\d)\s*[-–—]\s*((?:19|20|21)\d\d)/
const year = /(?<![\d/.-])năm\s+((?:19|20|21)\d\d)(?!\s*[-–—]\s*(?:19|20|21)\d\d)(?![\d/])/giu

/** The plan's year: the subject says it, the day it was signed is often the year before. */
export function findYears(read: Recognised): Pick<Recognised, 'year' | 'phase'> {
  const found: Pick<Recognised, 'year' | 'phase'> = {}
  const subjects = [read.plan, read.decision].filter(part => part !== undefined).map(subjectOf)
  for (const subject of subjects) {
    const span = phase.exec(subject)
    if (
      span !== null &&
      found.phase === undefined &&
      Number(span[1]) < Number(span[2]) &&
      isOwnPhase(subject, span.index)
    )
      found.phase = { first: Number(span[1]), last: Number(span[2]), text: `${span[1]} - ${span[2]}` }
    const own = yearsIn(subject).at(-1)
    if (own !== undefined && found.year === undefined) found.year = { year: own, from: 'subject' }
  }
  if (found.phase !== undefined || found.year !== undefined) return found
  const opening = openingOf(read.plan)
  const announced =
    /ban hành\s+(?:kế hoạch|chương trình).{0,200}?(?<!(?:đến|đến hết|từ|tháng\s\d{1,2})\s)năm\s+((?:19|20|21)\d\d)(?!\s*[-–])/iu.exec(
      opening,
    )
  if (announced !== null) return { year: { year: Number(announced[1]), from: 'opening' } }
  const date = read.decision?.date?.year ?? read.plan?.date?.year
  if (date !== undefined) return { year: { year: date, from: 'date' } }
  const any =
    yearsIn(opening).at(-1) ??
    yearsIn(
      read.lines
        .slice(0, 200)
        .map(line => line.text)
        .join('\n'),
    ).at(0)
  return any === undefined ? {} : { year: { year: any, from: 'text' } }
}

const subjectOf = ({ subject }: Pick<Issued, 'subject'>): string => subject.map(({ text }) => text).join(' ')

/** Years of a title that are its own: no dates of documents it names, nor the year by which something is to be reached. */
function yearsIn(text: string): number[] {
  return [...text.matchAll(year)].flatMap(({ 1: digits, index }) => {
    const before = text.slice(0, index)
    return /(?:tháng\s+\d{1,2}|đến|đến hết|từ|luật[^,;]{0,60}|nghị quyết[^,;]{0,80})\s*$/iu.test(before)
      ? []
      : [Number(digits)]
  })
}

/** A period inside the name of another document is not the plan's own. */
const isOwnPhase = (subject: string, index: number): boolean => {
  const quoted = subject.slice(0, index).split(/[“”"]/).length - 1
  return quoted % 2 === 0
}

const openingOf = (plan: Recognised['plan']): string =>
  plan === undefined
    ? ''
    : plan.content
        .slice(0, 2)
        .flatMap(item => (item.kind === 'text' ? item.lines.slice(0, 5).map((line: Text) => line.text) : []))
        .join('\n')
