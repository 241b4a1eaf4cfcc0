import type { Worker } from 'node:worker_threads'
import type { Job, JobOutcome } from '../../batch/outcome.ts'
import { faultWords } from '../fault.ts'
import type { Io } from '../io.ts'
import type { Maker } from './maker.ts'
import type { Answer, Ask } from './thread.ts'

/** What is reported of each job when it is done, in any order. */
type Done = (index: number, outcome: JobOutcome) => void

/** More threads than this wait for the disk and for the one that hands out the work. */
const mostThreads = 8

/** A thread has to load the program and to warm up: below so many documents a thread it is not worth while. */
const leastJobs = 24

/** Jobs that a thread has at hand, so that it never waits. */
const ahead = 2

/**
 * How many threads serve so many jobs.
 * @param asked the number that was asked for; else as many as there are cores.
 * @returns 1 for none but the program's own.
 */
export function threadCount(
  jobs: number,
  asked: number | undefined,
  io: Pick<Io, 'cores' | 'startThread'>,
): number {
  if (io.startThread === undefined) return 1
  if (asked !== undefined) return Math.max(1, Math.min(asked, jobs))
  return Math.max(1, Math.min(io.cores(), mostThreads, Math.floor(jobs / leastJobs)))
}

/** So many documents are made in a thread even if it is the only one: the room of a thread for what is soon gone is limited, ours is not. */
const longRun = 100

/** True for a run that is better made in a thread. */
export const isLong = (jobs: number, io: Pick<Io, 'startThread'>): boolean =>
  io.startThread !== undefined && jobs >= longRun

/** Makes documents here, one after the other. */
export async function runHere(jobs: readonly Job[], maker: Maker, done: Done): Promise<void> {
  for (const [index, job] of jobs.entries()) done(index, await maker.make(job))
}

/**
 * Makes documents in threads. A thread that dies takes down no more than what it had at hand.
 * @param env says how much is reported of what killed it.
 */
export function runInThreads(
  jobs: readonly Job[],
  count: number,
  start: () => Worker,
  done: Done,
  env: Io['env'],
): Promise<void> {
  let next = 0
  const threads = Array.from({ length: count }, async () => {
    const thread = start()
    const atHand = new Set<number>()
    const give = (): void => {
      while (atHand.size < ahead && next < jobs.length) {
        atHand.add(next)
        thread.postMessage({ index: next, job: jobs[next]! } satisfies Ask)
        next++
      }
    }
    const fault = await new Promise<string | undefined>(resolve => {
      thread.on('message', ({ index, outcome }: Answer) => {
        atHand.delete(index)
        done(index, outcome)
        give()
        if (atHand.size === 0) resolve(undefined)
      })
      thread.on('error', error => resolve(faultWords(error, env)))
      thread.on('exit', () => resolve('luồng xử lý đã dừng'))
      give()
      if (atHand.size === 0) resolve(undefined)
    })
    for (const index of atHand) done(index, lost(fault))
    await thread.terminate()
  })
  return Promise.all(threads).then(() => {
    while (next < jobs.length) done(next++, lost(undefined))
  })
}

const lost = (fault = 'không còn luồng xử lý nào'): JobOutcome => ({
  state: 'failed',
  diagnostics: [],
  lines: [],
  refusal: {
    message: `Chương trình gặp lỗi ngoài dự kiến: ${fault}.`,
    hint: 'Chạy lại lệnh với `--jobs 1`: các văn bản đã ghi được bỏ qua.',
  },
})
