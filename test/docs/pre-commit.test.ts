import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { hasGit, hasShell } from '../helpers/machine.ts'
import { contentPlan } from '../helpers/small-plan.ts'

const guide = readFileSync('docs/huong-dan.md', 'utf8').replaceAll('\r\n', '\n')
const hook = /^```sh moc pre-commit\n((?:(?!```).*\n)*)```$/m.exec(guide)?.[1]

const right = contentPlan('    - Kết quả của xã./.')
const wrong = contentPlan('    - Kết quả của của xã./.')

/** The built program, in the place of the one that the hook names. */
const program = resolve('bin/cchc.js')

/** A repository with the guide's hook. */
let work: string

/** Nothing of the machine's own settings of git, nor of a git that runs the tests. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

function git(...args: string[]): { status: number | null; told: string } {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: work, encoding: 'utf8', env })
  return { status, told: stdout + stderr }
}

const put = (name: string, text: string): void => writeFileSync(join(work, name), text)

/** Stages what is given and commits it. */
function commit(...names: string[]): ReturnType<typeof git> & { isMade: boolean } {
  git('add', '--', ...names)
  const before = git('rev-parse', '-q', '--verify', 'HEAD').told
  const done = git('commit', '-m', 'thử')
  return { ...done, isMade: git('rev-parse', '-q', '--verify', 'HEAD').told !== before }
}

describe.skipIf(!hasGit || !hasShell)('the pre-commit hook of the guide (needs git and sh)', () => {
  beforeAll(async () => {
    await buildIfStale()
    work = mkdtempSync(join(tmpdir(), 'cchc pre-commit-'))
    mkdirSync(join(work, 'ke-hoach'))
    git('init')
    git('config', 'user.name', 'Văn thư')
    git('config', 'user.email', 'van-thu@example.com')
    mkdirSync(join(work, '.git/hooks'), { recursive: true })
    writeFileSync(join(work, '.git/hooks/pre-commit'), hook!.replace('D:/cchc/bin/cchc.js', program))
    chmodSync(join(work, '.git/hooks/pre-commit'), 0o755)
  })

  afterAll(() => rmSync(work, { recursive: true, force: true }))

  it('names the program as the guide does', () => {
    expect(hook).toContain('\ncchc=D:/cchc/bin/cchc.js\n')
    expect(guide).toContain('`node D:\\cchc\\bin\\cchc.js`')
  })

  it('lets a plan through that has nothing to be mended', () => {
    put('ke-hoach/kế hoạch 2026.yaml', right)
    const { status, isMade, told } = commit('ke-hoach')
    expect([status, isMade], told).toEqual([0, true])
  })

  it('stops a plan that has something to be mended, and tells it by its own name', () => {
    put('ke-hoach/kế hoạch 2026.yaml', wrong)
    const { status, isMade, told } = commit('ke-hoach')
    expect([status, isMade], told).toEqual([1, false])
    expect(told).toMatch(/^ke-hoach\/kế hoạch 2026\.yaml:\d+:\d+: Phải sửa: .*\[the-thuc\/lap-tu\]$/m)
  })

  it('looks at what is to be committed, not at what lies in the folder', () => {
    put('ke-hoach/kế hoạch 2026.yaml', right)
    const stale = git('commit', '-m', 'thử')
    expect(stale.status, stale.told).toBe(1)
    git('add', 'ke-hoach')
    put('ke-hoach/khác.yaml', right)
    git('add', 'ke-hoach')
    put('ke-hoach/khác.yaml', wrong)
    const { status, told } = git('commit', '-m', 'thử')
    expect(status, told).toBe(0)
    rmSync(join(work, 'ke-hoach/khác.yaml'))
    git('add', '-A', 'ke-hoach')
  })

  it('says nothing of other files, of plans that are taken out and of plans that did not change', () => {
    put('ghi-chu.yaml', 'việc: của của\n')
    const { status, isMade, told } = commit('ghi-chu.yaml')
    expect([status, isMade], told).toEqual([0, true])
    expect(told).not.toContain('Soát')
  })

  it('leaves nothing behind', () => {
    expect(existsSync(join(work, 'ban'))).toBe(false)
    expect(git('status', '--porcelain', '--untracked-files=all', '--', 'ke-hoach').told).toBe('')
  })
})
