import type { MessagePort } from 'node:worker_threads'
import { TemplatedSession } from '../../session/templated-session.ts'
import { realIo } from '../io.ts'
import type { ReckonAnswer, ReckonAsk, ReckonedPages } from '../preview/reckon-aside.ts'
import { reckon } from './reckon.ts'

/** So many lines of a page tell where it begins: the head of its table may be repeated before them. */
const mostLines = 14

/** What a thread does: reckons the pages of specs, one after the other. @param port the way to the one that asks. */
export function work(_settings: unknown, port: MessagePort, thread: number): void {
  let last: Promise<void> = Promise.resolve()
  port.on('message', (ask: ReckonAsk) => {
    last = last.then(async () => {
      // What goes wrong is told by the one that asks: it has read the same spec.
      const reckoned = await reckonOne(ask, thread).catch(() => undefined)
      port.postMessage({ number: ask.number, reckoned } satisfies ReckonAnswer)
    })
  })
}

async function reckonOne({ spec, templates }: ReckonAsk, thread: number): Promise<ReckonedPages | undefined> {
  const io = realIo(undefined, thread)
  const open = await new TemplatedSession(io, templates).open(spec)
  const { pages, found } = (await reckon(spec, open, io)) ?? { pages: undefined, found: [] }
  if (pages === undefined) return undefined
  return {
    pages: pages.map(({ lines }) =>
      lines
        .filter(({ text }) => !/^\d+$/.test(text))
        .slice(0, mostLines)
        .map(({ text }) => text),
    ),
    found: found.map(({ fault: _fault, ...finding }) => finding),
  }
}
