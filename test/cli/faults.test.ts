import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
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
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeError } from '../../src/cli/file-error.ts'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { canLink, hasShell } from '../helpers/machine.ts'
import { partsOf } from '../helpers/render.ts'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'

const program = resolve('bin/cchc.js')
const folders: string[] = []

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'cchc-faults-'))
  folders.push(made)
  return made
}

function run(cwd: string, args: string[], options: { node?: string[]; env?: NodeJS.ProcessEnv } = {}) {
  return spawnSync(process.execPath, [...(options.node ?? []), program, ...args], {
    cwd,
    encoding: 'utf8',
    env: options.env ?? process.env,
  })
}

beforeAll(buildIfStale)
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

describe('a fault of the machine', () => {
  it.skipIf(!existsSync('/dev/full'))('a full disk is told, and is no success', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    const { status, stderr } = run(cwd, ['render', 'k.yaml', '-o', '/dev/full'])
    expect(status).toBe(2)
    expect(stderr).toContain('hết chỗ trên ổ đĩa')
  })

  it.each([
    ['EBUSY', 'đang mở trong Word'],
    ['EPERM', 'đang mở trong Word'],
    ['EACCES', 'chỉ cho đọc'],
    ['EROFS', 'ổ đĩa chỉ cho đọc'],
    ['ENOSPC', 'hết chỗ'],
    ['EDQUOT', 'hết chỗ'],
    ['ENAMETOOLONG', 'dài quá'],
    ['ENOENT', 'Không có thư mục'],
    ['EIO', 'EIO'],
  ])('%s of a target is told in words', (code, words) => {
    const { message } = writeError('van-ban/k.docx', Object.assign(new Error(code), { code }))
    expect(message).toContain(words)
  })

  it('a clock of 1970 or 2100 changes no byte of a document', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    const made = [0, 4_102_444_800_000].map((time, index) => {
      const clock = join(cwd, `clock-${index}.cjs`)
      writeFileSync(
        clock,
        `Date.now = () => ${time}; const D = Date; globalThis.Date = class extends D { constructor(...a) { a.length ? super(...a) : super(${time}) } }`,
      )
      const { status } = run(cwd, ['render', 'k.yaml', '-o', `k${index}.docx`], { node: ['-r', clock] })
      expect(status).toBe(0)
      return readFileSync(join(cwd, `k${index}.docx`))
    })
    expect(Buffer.compare(made[0]!, made[1]!)).toBe(0)
  })

  it('the language C of the system is no language of the program', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'kế hoạch.yaml'), smallPlan({ plan: '  noi_dungg: x' }))
    const { stderr } = run(cwd, ['render', 'kế hoạch.yaml'], { env: { LANG: 'C', LC_ALL: 'C' } })
    expect(stderr).toContain('Phải sửa: Kế hoạch: không có khóa `noi_dungg` ở đây.')
  })

  it('two renders of one target at once leave one whole document and nothing else', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    const exits = await Promise.all(
      Array.from(
        { length: 6 },
        () =>
          new Promise(done =>
            spawn(process.execPath, [program, 'render', 'k.yaml'], { cwd, stdio: 'ignore' }).on('exit', done),
          ),
      ),
    )
    expect(exits).toEqual([0, 0, 0, 0, 0, 0])
    expect(readdirSync(cwd).sort()).toEqual(['k.docx', 'k.yaml'])
    expect(Object.keys(partsOf(readFileSync(join(cwd, 'k.docx'))))).toContain('word/document.xml')
  })

  it.skipIf(!hasShell)('a reader of the output that has gone is no fault', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" render k.yaml --format txt -o - | head -c 20`],
      { cwd, encoding: 'utf8' },
    )
    expect([status, Buffer.byteLength(stdout)]).toEqual([0, 20])
  })
})

describe('a spec from a stranger', () => {
  it.skipIf(!canLink)('reads no file outside its folder, not by a symbolic link either', () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'ke-hoach'))
    writeFileSync(join(cwd, 'bi-mat.txt'), 'Mật khẩu.')
    symlinkSync('../bi-mat.txt', join(cwd, 'ke-hoach', 'chu.txt'))
    symlinkSync('..', join(cwd, 'ke-hoach', 'tren'))
    for (const name of ['chu.txt', 'tren/bi-mat.txt', '../bi-mat.txt', join(cwd, 'bi-mat.txt')]) {
      writeFileSync(
        join(cwd, 'ke-hoach', 'k.yaml'),
        contentPlan('').replace(/noi_dung:\s*$/, `noi_dung: { tep: '${name}' }\n`),
      )
      const { status, stderr, stdout } = run(cwd, ['render', 'ke-hoach/k.yaml', '--format', 'txt', '-o', '-'])
      expect(status, `${name}\n${stderr}`).toBe(1)
      expect(stderr).toContain('spec/file-not-read')
      expect(stdout + stderr).not.toContain('Mật khẩu')
    }
  })

  it.skipIf(!canLink)('reads a frame that is no YAML as nothing', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'bi-mat.txt'), 'Mật khẩu.')
    symlinkSync('bi-mat.txt', join(cwd, 'khung.yaml'))
    mkdirSync(join(cwd, 'xa'))
    symlinkSync('../../bi-mat.txt', join(cwd, 'xa', 'khung.yaml'))
    writeFileSync(join(cwd, 'xa', 'k.yaml'), 'theo_khung: khung.yaml\n')
    const { status, stderr } = run(cwd, ['check', 'xa/k.yaml'])
    expect(status).toBe(1)
    expect(stderr).not.toContain('Mật khẩu')
  })

  it('has no way to the prototypes of the program', () => {
    const cwd = folder()
    const names = [
      '__proto__',
      'constructor',
      'constructor.constructor',
      'toString',
      'hasOwnProperty',
      'this',
      '../nam',
    ]
    const lines = names.map(name => `- {{${name}}}`).join('\n      ')
    writeFileSync(join(cwd, 'k.yaml'), contentPlan(`    - |\n      ${lines}`))
    const { status, stderr } = run(cwd, ['render', 'k.yaml'])
    expect(status).toBe(1)
    expect(stderr.match(/\[text\/unknown-value\]/g)).toHaveLength(names.length)
    expect(existsSync(join(cwd, 'k.docx'))).toBe(false)
  })
})
