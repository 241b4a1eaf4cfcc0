import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { readScenario, scenarioFolder, scenarioNames } from '../helpers/scenario.ts'

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
  it.each(scenarioNames)('%s', async name => {
    const file = new URL(name, scenarioFolder)
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
