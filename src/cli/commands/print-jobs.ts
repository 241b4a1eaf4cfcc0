import { type Job, type JobOutcome, linesOf } from '../../batch/outcome.ts'
import { sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import type { Rendered } from '../../pipeline.ts'
import type { Printer } from '../../print/printer.ts'
import type { Maker } from '../batch/maker.ts'
import type { Io } from '../io.ts'
import { findOnPages, type PrintedPdf, printDocuments, tellUnprinted } from './print.ts'

/** So many documents wait to be printed together: a start of the program serves them all. */
const mostWaiting = 50

/** A document that waits. */
interface Waiting {
  index: number
  job: Job
  rendered: Rendered
  made: JobOutcome
}

/** Makes documents one after the other and prints them in bundles. @param maker of documents in the format that the printer reads. */
export async function runPrinting(
  jobs: readonly Job[],
  maker: Maker,
  printer: Printer,
  done: (index: number, outcome: JobOutcome) => void,
  io: Io,
): Promise<void> {
  let waiting: Waiting[] = []
  const print = async (): Promise<void> => {
    const pdfs = await printDocuments(
      waiting.map(({ rendered }) => rendered),
      printer,
      io,
    )
    for (const [at, { index, job, rendered, made }] of waiting.entries()) {
      const pdf = pdfs[at]!
      if ('said' in pdf) done(index, { ...made, state: 'failed', refusal: tellUnprinted(pdf.said, printer) })
      else done(index, await maker.write(job.target, pdf.pdf, await withPages(made, pdf, rendered, job.spec)))
    }
    waiting = []
  }
  for (const [index, job] of jobs.entries()) {
    const made = await maker.make(job)
    const rendered = maker.takeUnprinted()
    if (rendered === undefined || made.state !== 'written') done(index, made)
    else waiting.push({ index, job, rendered, made })
    if (waiting.length === mostWaiting) await print()
  }
  if (waiting.length > 0) await print()
}

/** The outcome with what was seen on the pages. */
async function withPages(
  made: JobOutcome,
  pdf: PrintedPdf,
  { origin }: Rendered,
  spec: string,
): Promise<JobOutcome> {
  const { found, sources } = await findOnPages([pdf], origin, spec)
  if (found.length === 0) return made
  return {
    ...made,
    diagnostics: sortDiagnostics([...made.diagnostics, ...found]),
    lines: [...made.lines, ...linesOf(found, sources)],
  }
}
