import { parentPort, workerData } from 'node:worker_threads'
import type { Job, Outcome } from '../../batch/outcome.ts'
import { realIo } from '../io.ts'
import { type BatchSettings, Maker } from './maker.ts'

/** A job on its way to a thread, and what comes back. */
export interface Ask {
  index: number
  job: Job
}

export interface Answer {
  index: number
  outcome: Outcome
}

/** What a thread does: makes the documents that it is asked for, one after the other. */
export function work(): void {
  const maker = new Maker(workerData as BatchSettings, realIo())
  let last: Promise<void> = Promise.resolve()
  parentPort!.on('message', ({ index, job }: Ask) => {
    last = last.then(async () =>
      parentPort!.postMessage({ index, outcome: await maker.make(job) } satisfies Answer),
    )
  })
}
