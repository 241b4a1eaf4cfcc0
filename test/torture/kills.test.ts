import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { contentsOf, isLeftover, prepared, removeFolder, writingCommands, wrongFiles } from './commands.ts'
import { randomNumbers, times } from './how-often.ts'

const program = resolve('bin/cchc.js')
const killer = resolve('test/torture/kill-at.cjs')

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [...('KILL_AT' in env ? ['-r', killer] : []), program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })

/** Runs a command and kills it. @param after how long, in milliseconds. */
function killAfter(args: readonly string[], after: number): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' })
  setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise(done => child.once('exit', () => done()))
}

beforeAll(buildIfStale)

describe.each(writingCommands)('$name', command => {
  it('that is killed leaves nothing half and nothing lost, and the next run completes and clears up', async () => {
    const random = randomNumbers()
    const clean = prepared(command)
    const at = (folder: string) => (name: string) => join(folder, name)
    const before = contentsOf(clean)
    const count = join(clean, 'count')
    const begin = performance.now()
    const good = run(command.args(at(clean)), { KILL_AT: '0', KILL_COUNT: count })
    const takes = performance.now() - begin
    expect(good.status, good.stderr).toBeLessThan(2)
    const calls = Number(readFileSync(count, 'utf8'))
    const { count: _count, ...after } = contentsOf(clean)
    removeFolder(clean)
    expect(calls).toBeGreaterThan(2)
    let killed = 0
    const tries = times(4, 72)
    for (let number = 0; number < tries; number++) {
      const folder = prepared(command)
      const args = command.args(at(folder))
      // Every other one at a call of the system, where a moment would seldom come.
      const call = 1 + Math.floor(random() * calls)
      const moment = random() * takes
      let where = `killed after ${Math.round(moment)} ms`
      if (number % 2 === 0) {
        where = `killed at call ${call} of ${calls}`
        const { signal, status } = run(args, { KILL_AT: String(call) })
        expect(signal !== null || status !== 0, where).toBe(true)
      } else await killAfter(args, moment)
      const left = contentsOf(folder)
      if (Object.keys({ ...left, ...after }).some(name => left[name] !== after[name])) killed++
      expect(wrongFiles(left, before, after), where).toEqual([])
      run(args)
      const finished = contentsOf(folder)
      expect(wrongFiles(finished, before, after), `${where}, and again`).toEqual([])
      expect({ ...finished, ...after }, `${where}, and again`).toEqual(finished)
      expect(Object.keys(finished).filter(isLeftover), `${where}, and again`).toEqual([])
      removeFolder(folder)
    }
    expect(killed).toBeGreaterThan(0)
  })
})
