import type { Worker } from 'node:worker_threads'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Io } from '../io.ts'

/** What a thread is asked for. */
export interface ReckonAsk {
  number: number
  spec: string
  templates?: string | undefined
}

/** What is known of the pages: the first lines of each, and what an office would send back of them. */
export interface ReckonedPages {
  pages: readonly (readonly string[])[]
  found: readonly Diagnostic[]
}

export interface ReckonAnswer {
  number: number
  reckoned: ReckonedPages | undefined
}

/**
 * Reckons pages in a thread of their own, which takes seconds: one at a time, and of those that wait the last alone.
 * @returns undefined where no thread can be started. What is asked for while another waits gets nothing.
 */
export function reckonAside(
  io: Pick<Io, 'startThread'>,
): ((spec: string, templates: string | undefined) => Promise<ReckonedPages | undefined>) | undefined {
  const start = io.startThread
  if (start === undefined) return undefined
  let thread: Worker | undefined
  let number = 0
  let waiting: (() => void) | undefined
  let running: Promise<unknown> = Promise.resolve()
  return (spec, templates) => {
    waiting?.()
    return new Promise(resolve => {
      let isDropped = false
      waiting = () => {
        isDropped = true
        resolve(undefined)
      }
      const own = waiting
      running = running.then(async () => {
        if (isDropped) return
        if (waiting === own) waiting = undefined
        thread ??= begin(start)
        resolve(await ask(thread, { number: ++number, spec, templates }))
      })
    })
  }
}

/** Room for what is new, in MB: a layout makes much that lives for seconds. */
const youngMb = 128

/** The thread ends with the program. */
function begin(start: NonNullable<Io['startThread']>): Worker {
  const thread = start({ bundle: 'pages' }, youngMb)
  thread.unref()
  return thread
}

const ask = (thread: Worker, question: ReckonAsk): Promise<ReckonedPages | undefined> =>
  new Promise(resolve => {
    const answered = ({ number, reckoned }: ReckonAnswer): void => {
      if (number === question.number) end(reckoned)
    }
    const failed = (): void => end(undefined)
    const end = (reckoned: ReckonedPages | undefined): void => {
      thread.off('message', answered)
      thread.off('error', failed)
      resolve(reckoned)
    }
    thread.on('message', answered)
    thread.once('error', failed)
    thread.postMessage(question)
  })
