import { describe } from '../plan/describe.ts'
import { readPlan } from '../plan/read-plan.ts'
import { passagesOf } from '../reading/passages.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import type { Outcome } from './finding.ts'
import { openSource, type SpecSource } from './spec-source.ts'

/** A paragraph, heading or cell as it is printed. */
export interface PrintedText {
  /** `general`, `decision`, `plan`, `appendix-0`, … */
  part: string
  /** What it is: `legal-basis`, `article`, `heading`, `line`, `cell`, `recipient`, … */
  kind: string
  text: string
  /** Its place in the document's own words: “Kế hoạch, mục II.3”. */
  where: string
  file: string
  line: number
  column: number
}

/** A plan as it will be printed. */
export interface PlanDocument {
  /** Kind and subject of the document that is signed. */
  title: string
  /** Kind and subject of the plan itself. */
  subject: string
  agency: string
  year?: number
  /** The years of a plan of several. */
  phase?: { from: number; to: number }
  /** All that it prints, in the order of the document; a joined cell comes once. */
  texts: PrintedText[]
}

/** Reads a spec: what will be printed, and everything that keeps it from being printed or looks like a mistake of writing. */
export function readDocument(source: SpecSource): Outcome<PlanDocument> {
  const { file, text, readBeside, settings, diagnostics } = openSource(source)
  const { value, diagnostics: found } = readPlan(file, text, readBeside, settings.house)
  const findings = [...diagnostics, ...found]
  if (value === undefined) return { findings }
  const { plan, root } = value
  const { title, subject, author } = describe(plan)
  const places = new PlacesInWords(root.data())
  const texts = passagesOf(plan).map(({ text, part, kind }): PrintedText => {
    const { file, start } = text.location()
    const where = places.at(text.origin.path, text.indexInValue(0))
    return { part, kind, text: text.text, where, file, ...start }
  })
  return {
    value: {
      title,
      subject,
      agency: author,
      ...(plan.year === undefined ? {} : { year: plan.year }),
      ...(plan.phase === undefined ? {} : { phase: plan.phase }),
      texts,
    },
    findings,
  }
}
