import { spawnSync } from 'node:child_process'
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaredCommands } from '../../src/cli/declared/index.ts'
import { version } from '../../src/version.ts'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { loadedBy } from '../helpers/loaded-by.ts'
import { printed } from '../helpers/printed.ts'

const folder = mkdtempSync(join(tmpdir(), 'cchc-texts-'))
const program = join(folder, 'bin/cchc.js')
const textsFile = join(folder, 'dist/texts.json')

beforeAll(async () => {
  await buildIfStale()
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the built program, as it is called by whatever its output goes to. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...rest } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...rest, ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** The same by a program whose build has kept no texts. */
function withoutTexts<T>(called: () => T): T {
  const kept = readFileSync(textsFile)
  rmSync(textsFile)
  try {
    return called()
  } finally {
    writeFileSync(textsFile, kept)
  }
}

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
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

const words = declaredCommands.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias]))
const lines = ['--help', '-h', 'help', '--version', '-v'].concat(
  words.flatMap(word => [`${word} --help`, `${word} -h`]),
)

describe('a text that the build has kept', () => {
  it('is there for the program, each command and each of its other names', () => {
    const kept = JSON.parse(readFileSync(textsFile, 'utf8')) as { lines: Record<string, number> }
    expect(Object.keys(kept.lines)).toEqual(lines)
    expect(words.length).toBeGreaterThan(30)
  })

  it('is what the program prints', async () => {
    const { lines: numbers, texts } = JSON.parse(readFileSync(textsFile, 'utf8')) as {
      lines: Record<string, number>
      texts: string[]
    }
    for (const line of lines) expect(texts[numbers[line]!], line).toBe((await printed(line.split(' '))).out)
    expect(texts[numbers['-v']!]).toBe(`${version}\n`)
    expect(texts.length).toBe(declaredCommands.length + 2)
  })

  it.each(['--help', '-h', 'help', '--version', '-v', 'render --help', 'soat -h', 'dropped --help'])(
    'is printed for `%s` to the byte, and with its exit code',
    async line => {
      const args = line.split(' ')
      const { exit, out, err } = await printed(args)
      expect([exit, err]).toEqual([0, ''])
      expect(run(args)).toEqual({ status: exit, stdout: out, stderr: err })
    },
  )

  it.each<Record<string, string>>([
    { COLUMNS: '40' },
    { NO_COLOR: '1' },
    { FORCE_COLOR: '3' },
    { TERM: 'dumb' },
    { CCHC_DEBUG: '1' },
    { LANG: 'C', LC_ALL: 'C' },
  ])('depends as little as the program on %j', env => {
    for (const line of ['--help', 'check --help', '-v']) {
      const kept = run(line.split(' '), env)
      expect(kept).toEqual(withoutTexts(() => run(line.split(' '), env)))
      expect(kept).toEqual(run(line.split(' ')))
    }
  })

  it.skipIf(isWindows)('is printed into a file, a pipe and the null device without the program', () => {
    const out = openSync(join(folder, 'ra.txt'), 'w')
    spawnSync(process.execPath, [program, '--help'], { stdio: ['ignore', out, 'ignore'] })
    closeSync(out)
    expect(readFileSync(join(folder, 'ra.txt'), 'utf8')).toBe(run(['--help']).stdout)
    expect(shell('cchc --help | cat').stdout).toBe(run(['--help']).stdout)
    expect(shell('cchc --help > /dev/null')).toEqual({ status: 0, stdout: '', stderr: '' })
    for (const args of [['--help'], ['-v'], ['render', '--help']])
      expect(loadedBy(args, folder)).toEqual({ bundles: [], modules: [] })
  })

  it.skipIf(!hasScript)('is left alone at a terminal, whose width counts', () => {
    const at = (columns: number) => shell(`script -qec 'stty cols ${columns}; cchc --help' /dev/null`).stdout
    const [narrow, wide] = [at(50), at(160)].map(text => text.replaceAll('\r\n', '\n').split('\n'))
    expect(Math.max(...wide!.map(line => line.length))).toBeGreaterThan(100)
    expect(narrow!.length).toBeGreaterThan(wide!.length)
    expect(
      withoutTexts(() => at(50))
        .replaceAll('\r\n', '\n')
        .split('\n'),
    ).toEqual(narrow)
  })
})

describe('what only begins as a line that is kept', () => {
  it.each([
    [['render', '--help', 'x']],
    [['x', '--help']],
    [['render --help']],
    [['--help', '--help']],
    [['help', 'render']],
    [['help', 'help']],
    [['--debug', '--help']],
    [['register', 'add', '--help']],
    [['constructor', '--help']],
    [['-hv']],
    [['']],
    [[]],
  ])('%j is read by the program', args => {
    expect(run(args)).toEqual(withoutTexts(() => run(args)))
  })

  it('also where a file is named like the words', () => {
    writeFileSync(join(folder, 'help render'), '')
    expect(run(['help', 'render']).status).toBe(2)
    writeFileSync(join(folder, 'help'), '')
    writeFileSync(join(folder, '--help'), '')
    for (const args of [['help', 'render'], ['help'], ['--help']])
      expect(run(args)).toEqual(withoutTexts(() => run(args)))
  })
})

describe('a kept text that cannot be had', () => {
  it.each(['', 'no JSON', 'null', '[]', '{"lines":{}}', '{"texts":[]}', '{"lines":{"--help":7},"texts":[]}'])(
    'is printed by the program: %j',
    text => {
      const whole = run(['--help'])
      const kept = readFileSync(textsFile)
      writeFileSync(textsFile, text)
      try {
        expect(run(['--help'])).toEqual(whole)
      } finally {
        writeFileSync(textsFile, kept)
      }
    },
  )
})

describe.skipIf(isWindows)('a text that cannot be written at once', () => {
  it('is no fault where its reader has gone', () => {
    const line = 'set -o pipefail; (sleep 0.3; cchc --help) | true; echo "$?"'
    expect(shell(line)).toEqual({ status: 0, stdout: '0\n', stderr: '' })
  })

  it.skipIf(!hasPerl)('comes whole through a pipe that waits for nobody and is full', () => {
    writeFileSync(
      join(folder, 'full.pl'),
      `use Fcntl; fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK);
       1 while defined syswrite(STDOUT, 'x' x 4096); 1 while defined syswrite(STDOUT, 'x'); exec @ARGV`,
    )
    const { stdout, status, stderr } = shell('set -o pipefail; perl full.pl cchc --help | (sleep 0.5; cat)')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.replace(/^x+/, '')).toBe(run(['--help']).stdout)
    expect(stdout.startsWith('xxxx')).toBe(true)
  })

  it('is told where the disk is full', () => {
    // A file may have no block: what is written to it fails, as on a full disk.
    const line = 'trap "" XFSZ; ulimit -f 0; cchc --help > day.txt'
    const kept = shell(line)
    expect(kept).toEqual(withoutTexts(() => shell(line)))
    expect(kept).toMatchObject({ status: 2, stdout: '' })
    expect(kept.stderr).toMatch(/^Chương trình gặp lỗi ngoài dự kiến: .*EFBIG/)
  })
})
