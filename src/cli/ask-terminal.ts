import { createInterface } from 'node:readline'
import type { Asker } from './asker.ts'
import { standard, streamOf } from './descriptors.ts'

/**
 * Asks on the terminal, on stderr: results that go to a pipe stay clean. Lines that were typed ahead are kept for the next question.
 * @param shown makes a text one that steers no terminal.
 */
export function askTerminal(shown: (text: string) => string): Asker {
  const output = streamOf(standard.errors)
  const lines = createInterface({ input: process.stdin, output, historySize: 0 })
  const ahead: string[] = []
  let waiting: ((answer: string | undefined) => void) | undefined
  let isOver = false
  const answer = (line: string | undefined): void => {
    const wanted = waiting
    waiting = undefined
    wanted?.(line)
  }
  lines.on('line', line => {
    if (waiting === undefined) ahead.push(line)
    else answer(line)
  })
  lines.on('SIGINT', () => lines.close())
  lines.on('close', () => {
    isOver = true
    if (waiting !== undefined) output.write('\n')
    answer(undefined)
  })
  return {
    ask: question =>
      new Promise(resolve => {
        if (ahead.length > 0) output.write(shown(question))
        if (ahead.length > 0 || isOver) return resolve(ahead.shift())
        waiting = resolve
        lines.setPrompt(shown(question))
        lines.prompt()
        return undefined
      }),
    close: () => lines.close(),
  }
}
