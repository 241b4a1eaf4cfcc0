import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'
// These tests of what names files are run a second time, here with the paths of Windows.
import '../batch/fingerprint.test.ts'
import '../batch/planning.test.ts'
import '../spec/frames/frames.test.ts'
import '../spec/include.test.ts'
import '../roll/frames.test.ts'
import { readScenario, scenarioFolder, scenarioNames } from '../helpers/scenario.ts'

vi.mock('node:path', async importOriginal => {
  const { win32 } = await importOriginal<typeof import('node:path')>()
  return { ...win32, default: win32 }
})

/** What is printed, with one sign between folders; in JSON a `\\` is two. */
const withSlashes = (text: string): string => text.replace(/\\{1,2}/g, '/')

/** The scenarios of the commands with the paths of Windows: the same is printed, but for the sign between folders. */
describe('cchc with the paths of Windows', () => {
  it('has them', () => expect(sep).toBe('\\'))

  it.each(scenarioNames)('%s', async name => {
    const { files, steps } = readScenario(readFileSync(new URL(name, scenarioFolder), 'utf8'))
    const io = memoryIo(files)
    for (const { args, expected } of steps) {
      io.out = ''
      io.err = ''
      const typed = args.map(arg => (io.exists(arg) ? arg.replaceAll('/', '\\') : arg))
      const exit = await main(typed, io)
      const where = `cchc ${typed.join(' ')}`
      expect(String(exit), `${where}\n${io.err}`).toBe(expected.exit)
      for (const [printed, wanted] of [
        [io.out, expected.stdout],
        [io.err, expected.stderr],
      ] as const)
        if (wanted !== undefined) expect(withSlashes(printed), where).toBe(withSlashes(wanted))
    }
  })
})
