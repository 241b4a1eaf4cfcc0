import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { hasShell } from '../helpers/machine.ts'

const guide = readFileSync('docs/huong-dan.md', 'utf8').replaceAll('\r\n', '\n')
const fences = [...guide.matchAll(/^```(\S+) (tep|lenh)(?: (\S+))?\n((?:(?!```).*\n)*)```$/gm)].map(
  ([, language, kind, name, text]) => ({ language, kind, name, text: text! }),
)
const hasPowerShell = spawnSync('pwsh', ['-v']).status === 0

/** A folder with the files of the guide's recipes, and one with an `npx` that runs the built program. */
let work: string
let tools: string

beforeAll(async () => {
  await buildIfStale()
  work = mkdtempSync(join(tmpdir(), 'cchc-recipes-'))
  tools = join(work, '.tools')
  mkdirSync(tools)
  writeFileSync(
    join(tools, 'npx'),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve('bin/cchc.js')}" "$@"\n`,
  )
  chmodSync(join(tools, 'npx'), 0o755)
  for (const { kind, name, text } of fences) {
    if (kind !== 'tep') continue
    mkdirSync(dirname(join(work, name!)), { recursive: true })
    writeFileSync(join(work, name!), text)
  }
})

afterAll(() => rmSync(work, { recursive: true, force: true }))

function run(program: string, args: string[]): { status: number | null; told: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}` },
  })
  return { status, told: stdout + stderr }
}

describe('the recipes of the guide', () => {
  const shell = fences.filter(({ language, kind }) => kind === 'lenh' && language === 'sh')
  it('are some', () => expect(shell.length).toBeGreaterThanOrEqual(3))

  it.skipIf(!hasShell).each(shell)('run in sh: $text', ({ text }) => {
    const { status, told } = run('sh', ['-c', text])
    expect(status, told).toBe(0)
  })

  const windows = fences.filter(({ language, kind }) => kind === 'lenh' && language === 'powershell')
  it.skipIf(!hasPowerShell)('run in PowerShell', () => {
    for (const { text } of windows) {
      const { status, told } = run('pwsh', ['-NoProfile', '-Command', text])
      expect(status, told).toBe(0)
    }
  })

  it('for PowerShell hold the same commands, each followed by a look at its exit code', () => {
    expect(windows).toHaveLength(1)
    const lines = windows[0]!.text.trim().split('\n')
    const commands = lines.filter(line => line.startsWith('npx cchc '))
    expect(lines).toEqual(
      commands.flatMap(command => [command, 'if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }']),
    )
    if (!hasShell) return
    for (const command of commands) {
      const { status, told } = run('sh', ['-c', command])
      expect(status, told).toBe(0)
    }
  })

  it.skipIf(!hasShell)(
    'run with exit code 0 too where the office keeps its other files beside the plans',
    () => {
      const beside = {
        'cchc.yaml': 'the_thuc:\n  co_chu: 13\n',
        'van-ban-co-quan.yaml': 'cap_nhat: 05/02/2026\nvan_ban:\n',
        'doi-ten.yaml': 'Công chức Tài chính - Kế toán: Phòng Kinh tế\nBan Văn hóa:\n',
        'khung-xa.yaml': fences.find(({ name }) => name === 'tinh/khung-2026.yaml')!.text,
        'khung-tron.yaml': fences.find(({ name }) => name === 'tinh/khung-tron.yaml')!.text,
      }
      const own = readFileSync(join(work, 'xa/ha-dong.yaml'), 'utf8')
      for (const [name, text] of Object.entries(beside)) writeFileSync(join(work, 'xa', name), text)
      writeFileSync(join(work, 'xa/ha-dong.yaml'), own.replace('../tinh/khung-2026.yaml', 'khung-xa.yaml'))
      for (const { text } of shell) {
        const { status, told } = run('sh', ['-c', text])
        expect(status, told).toBe(0)
      }
      writeFileSync(join(work, 'xa/ha-dong.yaml'), own)
      for (const name of Object.keys(beside)) rmSync(join(work, 'xa', name))
    },
  )

  it.skipIf(!hasShell)('have written what the guide says', () => {
    expect(
      readdirSync(join(work, 'van-ban'))
        .filter(name => name.endsWith('.docx'))
        .sort(),
    ).toEqual(['ha-dong.docx', 'khung-tron-x01.docx', 'khung-tron-x02.docx'])
  })
})
