import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'

/**
 * A scenario is a text file: `$ cchc …` lines, each followed by what it prints, and before them the files there are.
 *   --- file NAME        the lines after it are the file's text
 *   --- $ cchc ARGS      runs a command
 *   --- exit N, --- stdout, --- stderr   what it must give; a part that is not there is not looked at
 */
interface Step {
  args: string[]
  expected: { exit?: string; stdout?: string; stderr?: string }
}

function readScenario(text: string): { files: Record<string, string>; steps: Step[] } {
  const files: Record<string, string> = {}
  const steps: Step[] = []
  for (const part of text.split(/^--- /m).slice(1)) {
    const newline = part.indexOf('\n')
    const head = part.slice(0, newline).trim()
    const body = part.slice(newline + 1)
    const [kind, ...words] = head.split(' ')
    if (kind === 'file') files[words.join(' ')] = body
    else if (kind === '$') steps.push({ args: words.slice(1), expected: {} })
    else if (kind === 'exit') steps.at(-1)!.expected.exit = words[0]!
    else if (kind === 'stdout' || kind === 'stderr') steps.at(-1)!.expected[kind] = body
    else throw new Error(`unknown part ${head}`)
  }
  return { files, steps }
}

/** The scenario as it would have to be for what the program prints now. */
function rewritten(
  text: string,
  printed: readonly { exit: number; stdout: string; stderr: string }[],
): string {
  let step = -1
  return text
    .split(/^(?=--- )/m)
    .map(part => {
      const head = part.slice(0, part.indexOf('\n') + 1)
      if (head.startsWith('--- $')) step++
      const now = printed[step]
      if (now === undefined) return part
      if (head.startsWith('--- exit')) return `--- exit ${now.exit}\n`
      if (head.startsWith('--- stdout')) return head + now.stdout
      return head.startsWith('--- stderr') ? head + now.stderr : part
    })
    .join('')
}

/** True with `npm run test:update`. */
const isUpdating = (): boolean =>
  (expect.getState().snapshotState as unknown as { _updateSnapshot: string })._updateSnapshot === 'all'

describe('cchc', () => {
  const folder = new URL('./scenarios/', import.meta.url)
  it.each(readdirSync(folder).filter(name => name.endsWith('.txt')))('%s', async name => {
    const file = new URL(name, folder)
    const text = readFileSync(file, 'utf8')
    const { files, steps } = readScenario(text)
    const printed: Parameters<typeof rewritten>[1][number][] = []
    expect(steps.length).toBeGreaterThan(0)
    const io = memoryIo(files)
    for (const { args, expected } of steps) {
      io.out = ''
      io.err = ''
      const exit = await main(args, io)
      printed.push({ exit, stdout: io.out, stderr: io.err })
      if (isUpdating()) continue
      const where = `cchc ${args.join(' ')}`
      if (expected.stdout !== undefined) expect(io.out, where).toBe(expected.stdout)
      if (expected.stderr !== undefined) expect(io.err, where).toBe(expected.stderr)
      expect(String(exit), `${where}\n${io.err}`).toBe(expected.exit)
    }
    if (isUpdating()) writeFileSync(file, rewritten(text, printed))
  })
})
