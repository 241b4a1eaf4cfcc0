import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'

const program = resolve('bin/cchc.js')
const folder = mkdtempSync(join(tmpdir(), 'cchc-descriptors-'))

beforeAll(buildIfStale)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const help = (): string => spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' }).stdout

/** Runs a line of the shell, in which `cchc` is the program. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', line.replaceAll('cchc', `"${process.execPath}" "${program}"`)],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const isWindows = process.platform === 'win32'
const hasPerl = !isWindows && spawnSync('perl', ['-MFcntl', '-e', '']).status === 0

describe('what is printed', () => {
  it('is in a file as in a pipe', () => {
    const file = join(folder, 'ra.txt')
    const out = openSync(file, 'w')
    spawnSync(process.execPath, [program, '--help'], { stdio: ['ignore', out, out] })
    closeSync(out)
    expect(readFileSync(file, 'utf8')).toBe(help())
    expect(help()).toContain('Các lệnh:')
  })

  it.skipIf(isWindows)('is no fault where its reader has gone', () => {
    const { status, stdout, stderr } = shell('set -o pipefail; cchc schema | head -c 1')
    expect([status, stdout, stderr]).toEqual([0, '{', ''])
  })

  it.skipIf(!hasPerl)('comes whole through a pipe that waits for nobody and is full', () => {
    const lasting = 'perl -MFcntl -e "fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV"'
    const whole = shell('cchc schema | wc -c').stdout
    expect(Number(whole)).toBeGreaterThan(65_536)
    expect(shell(`${lasting} cchc schema | (sleep 0.5; wc -c)`)).toEqual({
      status: 0,
      stdout: whole,
      stderr: '',
    })
  })

  it.skipIf(isWindows)('goes to nobody where the stream is closed or the null device', () => {
    expect(shell('cchc --help > /dev/null')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(shell('cchc --version >&-').stderr).toBe('')
  })

  it.skipIf(isWindows)('has no colours where it is not a terminal', () => {
    expect(shell('cchc check khong-co.yaml 2>&1 > /dev/null').stdout).toMatch(
      /^Không tìm thấy tệp `khong-co\.yaml`/,
    )
  })
})
