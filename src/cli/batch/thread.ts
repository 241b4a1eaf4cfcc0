import type { MessagePort } from 'node:worker_threads'
import type { Job, JobOutcome } from '../../batch/outcome.ts'
import { knowingInputs } from '../inputs.ts'
import { realIo } from '../io.ts'
import { type BatchSettings, Maker } from './maker.ts'

/** A job on its way to a thread, and what comes back. */
export interface Ask {
  index: number
  job: Job
}

export interface Answer {
  index: number
  outcome: JobOutcome
}

/**
 * What a thread does: makes the documents that it is asked for, one after the other.
 * @param settings what it was started with, `port` the way to the one that asks, `thread` its number.
 */
export function work(settings: BatchSettings, port: MessagePort, thread: number): void {
  const read = settings.data === undefined ? [] : [settings.data.file]
  const maker = new Maker(settings, knowingInputs(realIo(undefined, thread), read))
  let last: Promise<void> = Promise.resolve()
  port.on('message', ({ index, job }: Ask) => {
    last = last.then(async () => port.postMessage({ index, outcome: await maker.make(job) } satisfies Answer))
  })
}
