import { describe, expect, it } from 'vitest'
import type { JobOutcome } from '../../src/batch/outcome.ts'
import { threadCount } from '../../src/cli/batch/run-jobs.ts'
import { Teller } from '../../src/cli/batch/tell.ts'
import { plainPaint } from '../../src/diagnostics/report-text.ts'
import { memoryIo } from '../helpers/memory-io.ts'

const jobs = Array.from({ length: 4 }, (_, index) => ({
  spec: `k${index}.yaml`,
  target: `ra/k${index}.docx`,
}))
const written: JobOutcome = { state: 'written', diagnostics: [], lines: [] }

/** An Io whose clock goes on by some milliseconds whenever it is asked. */
function ticking(step: number, columns?: number) {
  let now = 0
  return Object.assign(memoryIo(), {
    columns,
    now: () => {
      now += step
      return new Date(now)
    },
  })
}

/** What a terminal shows in its last line, and all lines above. */
function shown(text: string): { above: string[]; last: string } {
  const lines = text.split('\n').map(line => {
    let cells = ''
    for (const part of line.split('\r')) cells = part + cells.slice(part.length)
    return cells.trimEnd()
  })
  return { above: lines.slice(0, -1), last: lines.at(-1)! }
}

describe('a run on a terminal', () => {
  it('is one line, written over, and taken away at the end', () => {
    const io = ticking(600, 80)
    const teller = new Teller(jobs, 'text', plainPaint, io)
    teller.done(0, written)
    teller.done(1, written)
    expect(shown(io.err)).toEqual({ above: [], last: 'ra/k1.docx  2/4, 1,7 văn bản/giây, còn 2 giây' })
    teller.done(2, { ...written, state: 'failed', refusal: { message: 'Không ghi được.' } })
    expect(shown(io.err).above).toEqual(['Không ghi được.'])
    teller.done(3, written)
    teller.end([], [])
    expect(shown(io.err)).toEqual({ above: ['Không ghi được.'], last: '' })
    expect(io.err).not.toContain('\u001b')
    expect(io.out).toContain('4 văn bản: 3 đã ghi, 1 không xuất được.')
  })
})

describe('a run elsewhere', () => {
  it('adds a line now and then, and none to a short run', () => {
    const short = ticking(100)
    const slow = ticking(6000)
    for (const io of [short, slow]) {
      const teller = new Teller(jobs, 'text', plainPaint, io)
      jobs.forEach((_, index) => void teller.done(index, written))
      teller.end([], [])
    }
    expect(short.err).toBe('')
    expect(slow.err).toBe('2/4, 0,2 văn bản/giây, còn 12 giây\n4/4, 0,2 văn bản/giây, còn 0 giây\n')
  })
})

describe('threads', () => {
  const startThread = () => {
    throw new Error('not started here')
  }

  it('serve when there is enough to do, as many as there are cores', () => {
    expect(threadCount(3321, undefined, { cores: () => 2, startThread })).toBe(2)
    expect(threadCount(3321, undefined, { cores: () => 64, startThread })).toBe(8)
    expect(threadCount(10, undefined, { cores: () => 8, startThread })).toBe(1)
    expect(threadCount(3321, undefined, { cores: () => 8, startThread: undefined })).toBe(1)
  })

  it('are as many as were asked for, but no more than documents', () => {
    expect(threadCount(3321, 1, { cores: () => 8, startThread })).toBe(1)
    expect(threadCount(10, 3, { cores: () => 8, startThread })).toBe(3)
    expect(threadCount(2, 8, { cores: () => 8, startThread })).toBe(2)
  })
})
