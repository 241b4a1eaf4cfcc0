import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { stateOfDocx } from '../../src/writers/docx/state.ts'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'
import { contentsOf, isLeftover, prepared, removeFolder } from './commands.ts'
import { randomNumbers, times } from './how-often.ts'

const program = resolve('bin/cchc.js')
const plan = contentPlan('    - Kết quả của của xã./.')
const stamp = (number: number) => ['ban-hanh', 'k.yaml', '--so', String(number), '--ngay', '05/01/2026']
const decision = (number: number) =>
  `Quyết định số ${number}/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y về việc giao biên chế`

interface Ended {
  code: number | null
  stderr: string
}

function start(cwd: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  return new Promise(done => child.once('close', code => done({ code, stderr })))
}

/** Runs commands at once, again and again, and looks at what they have left. */
async function atOnce(
  files: Record<string, string>,
  commands: readonly (readonly string[])[],
  look: (left: Record<string, string>, ended: readonly Ended[], told: string) => void,
): Promise<void> {
  for (let number = 0; number < times(3, 25); number++) {
    const cwd = prepared({ files })
    const ended = await Promise.all(commands.map(args => start(cwd, args)))
    const left = contentsOf(cwd)
    const told = `run ${number}\n${ended.map(({ code, stderr }) => `${code}: ${stderr}`).join('')}`
    expect(Object.keys(left).filter(isLeftover), told).toEqual([])
    look(left, ended, told)
    removeFolder(cwd)
  }
}

const successes = (ended: readonly Ended[]): number => ended.filter(({ code }) => code! < 2).length
const utf8 = (text: string | undefined): string => Buffer.from(text ?? '', 'latin1').toString('utf8')

beforeAll(buildIfStale)

describe('two commands at once', () => {
  it('check --fix and ban-hanh both keep what they wrote', () =>
    atOnce({ 'k.yaml': plan }, [['check', '--fix', 'k.yaml'], stamp(15)], (left, ended, told) => {
      expect(successes(ended), told).toBe(2)
      expect(utf8(left['k.yaml']), told).toContain('so: 15')
      expect(utf8(left['k.yaml']), told).not.toContain('của của')
      expect(Object.keys(left).sort(), told).toEqual(['k.yaml', 'k.yaml.bak', 'k.yaml.bak2'])
      expect(utf8(left['k.yaml.bak']), told).toBe(plan)
    }))

  it('two check --fix mend once and keep one backup', () =>
    atOnce(
      { 'k.yaml': plan },
      [1, 2].map(() => ['check', '--fix', 'k.yaml']),
      (left, ended, told) => {
        expect(successes(ended), told).toBe(2)
        expect(Object.keys(left).sort(), told).toEqual(['k.yaml', 'k.yaml.bak'])
        expect(utf8(left['k.yaml.bak']), told).toBe(plan)
        expect(ended.filter(({ stderr }) => stderr.includes('Đã sửa')).length, told).toBe(1)
      },
    ))

  it('two ban-hanh with two numbers write one, and the other is told', () =>
    atOnce({ 'k.yaml': plan }, [stamp(15), stamp(16)], (left, ended, told) => {
      expect(successes(ended), told).toBe(1)
      const number = ended[0]!.code === 0 ? 15 : 16
      expect(utf8(left['k.yaml']), told).toContain(`so: ${number}`)
    }))

  it('four register add write four entries, or are told', () =>
    atOnce(
      {},
      [1, 2, 3, 4].map(number => ['register', 'add', decision(number)]),
      (left, ended, told) => {
        const entries = utf8(left['van-ban-co-quan.yaml']).match(/so_hieu:/g) ?? []
        expect(successes(ended), told).toBe(4)
        expect(entries.length, told).toBe(4)
      },
    ))

  it('register add and harvest both write', () =>
    atOnce(
      { 'k.yaml': contentPlan(`    - Thực hiện ${decision(7)}./.`) },
      [
        ['register', 'harvest', 'k.yaml'],
        ['register', 'add', decision(8)],
      ],
      (left, ended, told) => {
        expect(successes(ended), told).toBe(2)
        const register = utf8(left['van-ban-co-quan.yaml'])
        for (const number of [7, 8]) expect(register, told).toContain(`${number}/QĐ-UBND`)
      },
    ))

  it.each([
    ['next', { 'k.yaml': smallPlan() }, ['next', 'k.yaml', '-o', 'n.yaml']],
    ['init', {}, ['init', 'n.yaml']],
    ['ban-hanh -o', { 'k.yaml': plan }, [...stamp(15), '-o', 'n.yaml']],
  ])('of two %s one writes, and the other is told', (_, files, args) =>
    atOnce(files as Record<string, string>, [args, args], (left, ended, told) => {
      expect(successes(ended), told).toBe(1)
      expect(ended.filter(({ stderr }) => stderr.includes('Đã có tệp `n.yaml`')).length, told).toBe(1)
      expect(left['n.yaml'], told).toBeTruthy()
    }),
  )

  it('two renders of one target leave one whole document', () =>
    atOnce(
      { 'k.yaml': plan, 'l.yaml': smallPlan() },
      ['k.yaml', 'l.yaml'].map(spec => ['render', spec, '-o', 'ra.docx']),
      (left, ended, told) => {
        expect(successes(ended), told).toBe(2)
        expect(stateOfDocx(Buffer.from(left['ra.docx']!, 'latin1')), told).toBe('untouched')
      },
    ))

  it('two reports of one target leave one whole report', () =>
    atOnce(
      { 'k.yaml': plan, 'l.yaml': smallPlan() },
      ['k.yaml', 'l.yaml'].map(spec => ['check', spec, '--report', 'json', '-o', 'ra.json']),
      (left, ended, told) => {
        expect(successes(ended), told).toBe(2)
        expect(JSON.parse(utf8(left['ra.json'])).findings, told).toBeInstanceOf(Array)
      },
    ))

  it('two copies of the templates are both whole', () =>
    atOnce(
      {},
      [1, 2].map(() => ['templates', '--copy', 'mau']),
      (_, ended, told) => {
        expect(successes(ended), told).toBe(2)
      },
    ))
})

describe('an editor that saves while a command changes the plan', () => {
  const edited = plan.replace('Kết quả', 'Bản của người soạn, kết quả')

  it.each(['in place', 'by renaming'])('%s loses nothing that is not kept, and is told', async how => {
    const random = randomNumbers()
    const alone = prepared({ files: { 'k.yaml': plan } })
    const begin = performance.now()
    await start(alone, ['check', '--fix', 'k.yaml'])
    const takes = performance.now() - begin
    removeFolder(alone)
    const seen = { changed: 0, kept: 0 }
    for (let number = 0; number < times(6, 100); number++) {
      const cwd = prepared({ files: { 'k.yaml': plan } })
      const file = join(cwd, 'k.yaml')
      const running = start(cwd, ['check', '--fix', 'k.yaml'])
      await new Promise(done => setTimeout(done, takes * (0.3 + 0.7 * random())))
      if (how === 'in place') writeFileSync(file, edited)
      else {
        writeFileSync(join(cwd, 'moi'), edited)
        renameSync(join(cwd, 'moi'), file)
      }
      const { code, stderr } = await running
      const told = `run ${number}: ${code}\n${stderr}`
      const now = readFileSync(file, 'utf8')
      const backups = readdirSync(cwd).filter(name => name.startsWith('k.yaml.bak'))
      const mended = edited.replace('của của', 'của')
      // Either the edit is in the file, mended or not, or the backup has it and that is told.
      if (now === edited || now === mended) seen.kept++
      else {
        seen.changed++
        expect(
          backups.map(name => readFileSync(join(cwd, name), 'utf8')),
          told,
        ).toContain(edited)
        expect([code, stderr], told).toEqual([2, expect.stringContaining('chương trình kia')])
      }
      // A success is true: what it says it mended is mended, unless the editor saved afterwards.
      if (code! < 2 && now !== edited) expect(now, told).toBe(mended)
      if (code === 2) expect(stderr, told).toMatch(/chương trình khác lưu/)
      for (const name of backups)
        expect([plan, edited], told).toContain(readFileSync(join(cwd, name), 'utf8'))
      expect(Object.keys(contentsOf(cwd)).filter(isLeftover), told).toEqual([])
      removeFolder(cwd)
    }
    expect(seen.kept).toBeGreaterThan(0)
  })
})
