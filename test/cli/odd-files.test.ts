import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { canLink, hasShell } from '../helpers/machine.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const program = resolve('bin/cchc.js')
const root = mkdtempSync(join(tmpdir(), 'cchc-odd-'))
let cwd: string
let count = 0

beforeAll(buildIfStale)
beforeEach(() => {
  cwd = join(root, String(++count))
  mkdirSync(cwd)
  write('k.yaml', smallPlan())
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)

/** A run that waits for something that never comes is ended, and has no status. */
function run(...args: string[]) {
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', timeout: 60_000 })
}

/** A pipe that nobody writes to: who reads it waits for ever. */
function pipe(name: string): void {
  expect(spawnSync('mkfifo', [join(cwd, name)]).status).toBe(0)
}

const unexpected = 'lỗi ngoài dự kiến'

describe.skipIf(!hasShell)('a pipe in the place of a file is told and not waited for:', () => {
  const told = 'không phải là tệp thường'

  it('as a piece of a spec', () => {
    pipe('muc.txt')
    write('k.yaml', smallPlan({ plan: '  noi_dung: { tep: muc.txt }' }))
    const { status, stdout } = run('check', 'k.yaml')
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^k\.yaml:28:20: Phải sửa: .*không đọc được tệp `muc\.txt`: .*không phải là tệp thường/m,
    )
  })

  it('as a frame', () => {
    pipe('khung.yaml')
    write('k.yaml', `theo_khung: khung.yaml\n${smallPlan()}`)
    const { status, stdout } = run('check', 'k.yaml')
    expect(status).toBe(1)
    expect(stdout).toContain(`không đọc được khung \`khung.yaml\`: \`khung.yaml\` ${told}`)
  })

  it('as a template, as settings, as a register, as data', () => {
    mkdirSync(join(cwd, 'mau'))
    pipe('mau/noi-dung.hbs')
    pipe('so.yaml')
    for (const args of [
      ['render', 'k.yaml', '--templates', 'mau'],
      ['register', 'search', 'một cửa', '--file', 'so.yaml'],
      ['render', 'k.yaml', '--data', 'so.yaml', '--out-dir', 'ra'],
      ['next', 'k.yaml', '--ket-qua', 'so.yaml'],
    ]) {
      const { status, stderr } = run(...args)
      expect(status, stderr).toBe(2)
      expect(stderr).toContain(told)
    }
    pipe('cchc.yaml')
    const { status, stderr } = run('check', 'k.yaml')
    expect(status).toBe(2)
    expect(stderr).toContain(`\`cchc.yaml\` ${told}`)
  })

  it('as a spec, which is not mended either', () => {
    pipe('p.yaml')
    for (const args of [
      ['check', '--fix', 'p.yaml'],
      ['ban-hanh', 'p.yaml', '--so', '1', '--ngay', '05/01/2026'],
      ['render', 'p.yaml'],
      ['check', '.'],
    ]) {
      const { status, stderr } = run(...args)
      expect(status, stderr).toBe(2)
      expect(stderr).toContain(`\`p.yaml\` ${told}`)
    }
    expect(readdirSync(cwd).sort()).toEqual(['k.yaml', 'p.yaml'])
  })

  it('but what a shell hands over is read, and not mended', () => {
    const shell = (line: string) => spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8', timeout: 60_000 })
    const cchc = `"${process.execPath}" "${program}"`
    expect(shell(`cat k.yaml | ${cchc} check /dev/stdin`).status).toBe(0)
    write('k.yaml', smallPlan().replace('Như Điều 2;', 'Như Điều  2 ;'))
    const { status, stderr } = shell(`cat k.yaml | ${cchc} check --fix /dev/stdin`)
    expect(status).toBe(2)
    expect(stderr).toContain('`/dev/stdin` không phải là tệp thường, không sửa được')
  })
})

describe('a name that can be no file', () => {
  it.each([
    ['of 300 letters', 'x'.repeat(300), 'tên tệp dài quá'],
    ['with a slash at its end', 'muc.txt/', 'không tìm thấy tệp'],
    ['below a file', 'muc.txt/a', 'không tìm thấy tệp'],
    ['that is a folder', 'thu-muc', 'là một thư mục'],
    ['that is the folder itself', '.', 'là một thư mục'],
  ])('is told at its place in a spec: %s', (_, name, words) => {
    write('muc.txt', 'Chữ.\n')
    mkdirSync(join(cwd, 'thu-muc'))
    write('k.yaml', smallPlan({ plan: `  noi_dung: { tep: "${name}" }` }))
    for (const command of ['check', 'render', 'tasks', 'next']) {
      const { stdout, stderr } = run(command, 'k.yaml')
      const told = stdout + stderr
      expect(told).not.toContain(unexpected)
      expect(told).toMatch(/^k\.yaml:28:20: Phải sửa: /m)
      expect(told).toContain(words)
    }
  })

  it('is told as a frame, a register, a folder of templates', () => {
    const long = 'x'.repeat(300)
    write('k.yaml', `theo_khung: ${long}.yaml\n${smallPlan()}`)
    expect(run('check', 'k.yaml').stdout).toMatch(/^k\.yaml:1:13: Phải sửa: .*tên tệp dài quá/m)
    write('k.yaml', smallPlan())
    write('cchc.yaml', `van_ban: ${long}.yaml\n`)
    expect(run('check', 'k.yaml').stdout).toContain('Không tìm thấy sổ văn bản')
    write('cchc.yaml', `mau: ${long}\n`)
    expect(run('check', 'k.yaml').stdout).toContain('Không tìm thấy thư mục mẫu')
  })

  it.each([
    ['check', long()],
    ['check', `${long()}/k.yaml`],
    ['render', 'k.yaml', '--templates', long()],
    ['render', 'k.yaml', '--data', long(), '--out-dir', 'ra'],
    ['render', 'k.yaml', '--out-dir', long()],
    ['render', 'k.yaml', '--out-dir', 'k.yaml'],
    ['render', 'k.yaml', '-o', `${long()}/k.docx`],
    ['check', 'k.yaml', '-o', `k.yaml/x`],
    ['templates', '--copy', long()],
    ['templates', '--copy', 'k.yaml'],
    [
      'register',
      'add',
      'Quyết định số 15/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y',
      '--file',
      long(),
    ],
    ['diff', 'k.yaml', long()],
  ])('is told on the command line: %s %s', (...args) => {
    const { status, stderr } = run(...args)
    expect(stderr).not.toContain(unexpected)
    expect(stderr).not.toBe('')
    expect(status).toBe(2)
  })

  function long(): string {
    return 'x'.repeat(300)
  }
})

describe.skipIf(!canLink)('a circle of links', () => {
  beforeEach(() => {
    symlinkSync('b', join(cwd, 'a'))
    symlinkSync('a', join(cwd, 'b'))
  })

  it('is told where a file is to be written', () => {
    for (const args of [
      ['render', 'k.yaml', '-o', 'a'],
      ['render', 'k.yaml', '-o', 'a/k.docx'],
      ['check', 'k.yaml', '-o', 'a'],
      ['next', 'k.yaml', '-o', 'a'],
      ['init', 'a'],
      ['templates', '--copy', 'a'],
    ]) {
      const { status, stderr } = run(...args)
      expect(stderr).not.toContain(unexpected)
      expect(stderr, args.join(' ')).toContain('các liên kết dẫn vòng quanh')
      expect(status).toBe(2)
    }
  })

  it('is told where a file is to be read', () => {
    expect(run('check', 'a').stderr).toContain('các liên kết dẫn vòng quanh')
    write('k.yaml', smallPlan({ plan: '  noi_dung: { tep: a }' }))
    expect(run('check', 'k.yaml').stdout).toMatch(/^k\.yaml:28:20: Phải sửa: .*các liên kết dẫn vòng quanh/m)
  })
})

it.skipIf(!hasShell)('a device is no plan', () => {
  for (const device of ['/dev/zero', '/dev/null']) {
    const { status, stderr } = run('check', '--fix', device)
    expect(status).toBe(2)
    expect(stderr).toContain('không phải là tệp thường')
  }
  expect(readFileSync(join(cwd, 'k.yaml'), 'utf8')).toBe(smallPlan())
})
