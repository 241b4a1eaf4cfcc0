import type { Line } from '../text/line.ts'
import type { IssuedDocument, Plan } from './plan.ts'

/** What a document says about itself: title, subject, author, time. */
interface Description {
  title: string
  subject: string
  author: string
  /** ISO 8601, UTC. */
  created: string
}

/**
 * Describes a plan for the properties of its document.
 * @param epoch seconds since 1970; without it the time is the day of signing, or the first day of the plan's year: never the clock,
 * so that the same spec gives the same bytes.
 */
export function describe(plan: Plan, epoch?: number): Description {
  const main = plan.decision ?? plan.plan
  const content = plan.plan ?? plan.decision
  return {
    title: main ? titleOf(main) : '',
    subject: content ? titleOf(content) : '',
    author: plan.agency.name.replace(/\s+/g, ' '),
    created:
      epoch === undefined
        ? signedAt(plan, main)
        : new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
  }
}

/** The title of a part that is a file of its own. */
export function describePart(
  { decision, plan, appendices }: Plan,
  { kind, appendix }: { kind: 'decision' | 'plan' | 'appendix' | 'copy'; appendix: number },
): string {
  const own = appendices[appendix - 1]
  if (kind === 'appendix')
    return own ? `Phụ lục ${own.number} ${wordsOf(own.title)}`.replace(/ +/g, ' ').trim() : ''
  const document = kind === 'decision' ? decision : plan
  return document ? titleOf(document) : ''
}

const titleOf = ({ type, subject }: IssuedDocument): string => `${type} ${wordsOf(subject)}`.trim()

const wordsOf = (lines: readonly Line[]): string => lines.map(line => line.plain.text).join(' ')

function signedAt(plan: Plan, document: IssuedDocument | undefined): string {
  const { date, year } = document?.registration ?? {}
  const two = (value: number | undefined) => String(value ?? 1).padStart(2, '0')
  return `${date?.year ?? year ?? plan.phase?.from ?? 2000}-${two(date?.month)}-${two(date?.day)}T00:00:00Z`
}
