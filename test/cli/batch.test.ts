import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stateOfDocx } from '../../src/writers/docx/state.ts'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { hasOpenXmlSdk, openXmlErrors } from '../helpers/open-xml.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const program = resolve('bin/cchc.js')
const folders: string[] = []

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'cchc nhiều-'))
  folders.push(made)
  return made
}

beforeAll(buildIfStale)

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

function run(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const frame = smallPlan().replaceAll('xã X', 'xã {{xa.ten}}').replace('dia_danh: X', 'dia_danh: "{{xa.ten}}"')

const table = (rows: readonly number[]): string =>
  `\uFEFFTên;Mã\r\n${rows.map(row => `Xã thứ ${row};${row}\r\n`).join('')}`

const count = (length: number): number[] => Array.from({ length }, (_, index) => index + 1)

/** The bytes of all files in a folder by name. */
const contents = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path).map(name => [name, readFileSync(join(path, name), 'base64')]))

describe('many documents', () => {
  it('have the same bytes alone, one of many, in threads and not', () => {
    const cwd = folder()
    const names = count(6).map(index => `k${index}.yaml`)
    for (const name of names)
      writeFileSync(join(cwd, name), smallPlan().replaceAll('xã X', `xã ${name}`).replace('ho_ten', 'ho_ten'))
    writeFileSync(join(cwd, 'cchc.yaml'), 'the_thuc:\n  co_chu: 13\n')
    expect(run(cwd, 'render', '.', '--out-dir', 'mot', '--jobs', '1').status).toBe(0)
    expect(run(cwd, 'render', '.', '--out-dir', 'hai', '--jobs', '2').status).toBe(0)
    expect(readdirSync(join(cwd, 'mot')).length).toBe(6)
    expect(contents(join(cwd, 'mot'))).toEqual(contents(join(cwd, 'hai')))
    for (const name of names) {
      expect(run(cwd, 'render', name, '-o', 'rieng.docx').status).toBe(0)
      const together = readFileSync(join(cwd, 'mot', name.replace('.yaml', '.docx')))
      expect(readFileSync(join(cwd, 'rieng.docx')).equals(together)).toBe(true)
    }
  })

  it('have the same bytes when their row is the only one', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'khung.yaml'), frame)
    writeFileSync(join(cwd, 'xa.csv'), table(count(5)))
    writeFileSync(join(cwd, 'mot.csv'), table([4]))
    expect(
      run(cwd, 'render', 'khung.yaml', '--data', 'xa.csv', '--out-dir', 'ra', '--jobs', '2').status,
    ).toBe(0)
    expect(run(cwd, 'render', 'khung.yaml', '--data', 'mot.csv', '--out-dir', 'mot').status).toBe(0)
    const alone = readFileSync(join(cwd, 'mot/khung-4.docx'))
    expect(readFileSync(join(cwd, 'ra/khung-4.docx')).equals(alone)).toBe(true)
    expect(readFileSync(join(cwd, 'ra/khung-3.docx')).equals(alone)).toBe(false)
  })

  it('are made anew where something they are made from has changed, and only there', () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'xa'))
    writeFileSync(join(cwd, 'khung.yaml'), smallPlan())
    writeFileSync(join(cwd, 'xa/a.yaml'), 'theo_khung: ../khung.yaml\n')
    writeFileSync(join(cwd, 'xa/b.yaml'), smallPlan({ plan: '  noi_dung:\n    tep: b.txt' }))
    writeFileSync(join(cwd, 'xa/b.txt'), 'Chữ của tệp./.\n')
    writeFileSync(join(cwd, 'xa/c.yaml'), smallPlan())
    const states = (...args: string[]): Record<string, string> => {
      const { stdout, stderr } = run(cwd, 'render', 'xa', '--out-dir', 'ra', '--report', 'json', ...args)
      expect(stderr).toBe('')
      const { documents } = JSON.parse(stdout) as { documents: { spec: string; state: string }[] }
      return Object.fromEntries(documents.map(({ spec, state }) => [spec.slice(-6, -5), state]))
    }
    expect(states()).toEqual({ a: 'written', b: 'written', c: 'written' })
    expect(states()).toEqual({ a: 'unchanged', b: 'unchanged', c: 'unchanged' })
    writeFileSync(join(cwd, 'khung.yaml'), smallPlan().replace('Văn A', 'Văn B'))
    expect(states()).toEqual({ a: 'written', b: 'unchanged', c: 'unchanged' })
    writeFileSync(join(cwd, 'xa/b.txt'), 'Chữ khác./.\n')
    expect(states()).toEqual({ a: 'unchanged', b: 'written', c: 'unchanged' })
    writeFileSync(join(cwd, 'cchc.yaml'), 'the_thuc:\n  co_chu: 13\n')
    expect(states()).toEqual({ a: 'written', b: 'written', c: 'written' })
    expect(states()).toEqual({ a: 'unchanged', b: 'unchanged', c: 'unchanged' })
    // --force and --final make them all; the same bytes are not written again.
    const before = statSync(join(cwd, 'ra/a.docx')).mtimeMs
    expect(states('--force')).toEqual({ a: 'unchanged', b: 'unchanged', c: 'unchanged' })
    expect(statSync(join(cwd, 'ra/a.docx')).mtimeMs).toBe(before)
    expect(states('--format', 'html')).toEqual({ a: 'written', b: 'written', c: 'written' })
    expect(states('--format', 'html')).toEqual({ a: 'unchanged', b: 'unchanged', c: 'unchanged' })
  })

  it('that were edited by hand are kept, told, and do not stop the others', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'khung.yaml'), frame)
    writeFileSync(join(cwd, 'xa.csv'), table(count(3)))
    const args = ['render', 'khung.yaml', '--data', 'xa.csv', '--out-dir', 'ra']
    run(cwd, ...args)
    const target = join(cwd, 'ra/khung-2.docx')
    const parts = unzipSync(readFileSync(target))
    const words = new TextDecoder().decode(parts['word/document.xml']).replace('Văn A', 'Văn B')
    writeFileSync(target, zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(words) }))
    writeFileSync(join(cwd, 'ra/khung-3.docx'), 'của người khác')
    const edited = readFileSync(target)
    const same = run(cwd, ...args)
    expect(same.status).toBe(1)
    expect(same.stdout).toContain('3 văn bản: 1 không đổi (bỏ qua), 2 không ghi đè.')
    expect(same.stderr).toContain('đã được sửa tay')
    expect(same.stderr).toContain('không phải do cchc xuất ra')
    writeFileSync(join(cwd, 'khung.yaml'), frame.replace('Văn A', 'Văn C'))
    expect(run(cwd, ...args).stdout).toContain('3 văn bản: 1 đã ghi, 2 không ghi đè.')
    expect(readFileSync(target).equals(edited)).toBe(true)
    const forced = run(cwd, ...args, '--force')
    expect(forced.status).toBe(0)
    expect(forced.stdout).toContain('3 văn bản: 2 đã ghi, 1 không đổi (bỏ qua).')
    expect(stateOfDocx(readFileSync(target))).toBe('untouched')
  })

  it('that cannot be written are told, and do not stop the others', () => {
    const cwd = folder()
    for (const name of ['a', 'b', 'c']) writeFileSync(join(cwd, `${name}.yaml`), smallPlan())
    mkdirSync(join(cwd, 'ra/b.docx'), { recursive: true })
    const { status, stdout, stderr } = run(cwd, 'render', '.', '--out-dir', 'ra')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^b\.yaml {2}không xuất được/m)
    expect(stdout).toContain('3 văn bản: 2 đã ghi, 1 không xuất được.')
    expect(stderr).toContain(`\`${join('ra', 'b.docx')}\` là một thư mục`)
  })

  it('tell what is wrong with a row, once what is wrong with all, and make the others', () => {
    const cwd = folder()
    // A value of the frame has no room for what the second row puts into it.
    const marked = frame.replace('Như Điều 2;', 'Như Điều 2;\n    [^9]: không dùng.')
    writeFileSync(join(cwd, 'khung.yaml'), `${marked}\ngia_tri:\n  x: gồm {{xa.muc}}\n`)
    writeFileSync(join(cwd, 'xa.csv'), `Tên;Mã;Mục\nA;1;a\nB;2;${'b'.repeat(6000)}\nC;3;c\n`)
    const args = ['render', 'khung.yaml', '--data', 'xa.csv', '--out-dir', 'ra']
    const { status, stdout, stderr } = run(cwd, ...args, '--jobs', '2')
    expect(status).toBe(1)
    const warnings = stderr.match(/^khung\.yaml:\d+:\d+: Nên xem.*/gm) ?? []
    expect(warnings).not.toEqual([])
    expect(new Set(warnings).size).toBe(warnings.length)
    expect(stderr).toMatch(/^khung\.yaml:\d+:6: Phải sửa: .*dài quá 5000 ký tự/m)
    expect(stdout).toContain('3 văn bản: 2 đã ghi, 1 phải sửa.')
    expect(readdirSync(join(cwd, 'ra'))).toEqual(['khung-1.docx', 'khung-3.docx'])
  })

  it.skipIf(!hasOpenXmlSdk)(
    'are right for Microsoft’s validator, whether made alone, from memory of the row before, or in a thread',
    async () => {
      const cwd = folder()
      writeFileSync(join(cwd, 'khung.yaml'), frame)
      writeFileSync(join(cwd, 'xa.csv'), table(count(60)))
      const { status } = run(
        cwd,
        'render',
        'khung.yaml',
        '--data',
        'xa.csv',
        '--out-dir',
        'ra',
        '--jobs',
        '2',
      )
      expect(status).toBe(0)
      for (const row of [1, 2, 30, 60]) {
        const errors = await openXmlErrors(join(cwd, 'ra', `khung-${row}.docx`))
        expect(errors, `row ${row}`).toEqual([])
      }
    },
  )

  it('are told in the order of the specs, also from threads', () => {
    const cwd = folder()
    const names = count(12).map(index => `k${String(index).padStart(2, '0')}.yaml`)
    for (const [index, name] of names.entries())
      writeFileSync(join(cwd, name), index % 2 === 0 ? smallPlan() : `nam: ${index}\n`)
    const { stderr, stdout, status } = run(cwd, 'render', '.', '--jobs', '3')
    expect(status).toBe(1)
    const told = [...stderr.matchAll(/^(k\d\d)\.yaml:\d+:\d+/gm)].map(([, name]) => name)
    expect(told).toEqual([...told].sort())
    expect(new Set(told).size).toBe(6)
    expect([...stdout.matchAll(/^(k\d\d\.yaml)/gm)].map(([, name]) => name)).toEqual(names)
    expect(stderr).not.toContain('\r')
  })
})

describe('a run that is killed', () => {
  it('leaves no broken file, and the next one completes', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'khung.yaml'), frame)
    writeFileSync(join(cwd, 'xa.csv'), table(count(400)))
    const args = ['render', 'khung.yaml', '--data', 'xa.csv', '--out-dir', 'ra', '--jobs', '2']
    const documents = (): string[] => {
      const ra = join(cwd, 'ra')
      return existsSync(ra) ? readdirSync(ra).filter(name => name.endsWith('.docx')) : []
    }
    let seen = 0
    for (const least of [20, 60, 120]) {
      const child = spawn(process.execPath, [program, ...args], { cwd, stdio: 'ignore' })
      const ended = new Promise(done => child.once('exit', done))
      while (documents().length < least && child.exitCode === null)
        await new Promise(done => setTimeout(done, 5))
      child.kill('SIGKILL')
      await ended
      seen = documents().length
      expect(seen).toBeGreaterThanOrEqual(least)
      for (const name of documents())
        expect(stateOfDocx(readFileSync(join(cwd, 'ra', name))), name).toBe('untouched')
    }
    expect(seen).toBeLessThan(400)
    const { status, stdout } = run(cwd, ...args)
    expect(status).toBe(0)
    expect(stdout).toBe(`400 văn bản: ${400 - seen} đã ghi, ${seen} không đổi (bỏ qua).\n`)
    expect(readdirSync(join(cwd, 'ra')).length).toBe(400)
    expect(run(cwd, ...args.slice(0, 4), '--out-dir', 'moi', '--jobs', '1').status).toBe(0)
    expect(contents(join(cwd, 'ra'))).toEqual(contents(join(cwd, 'moi')))
  })

  it('has what it left beside its targets taken away, and nothing else', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.yaml'), smallPlan())
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const ours = `.a.docx.${dead}.1-7.tmp`
    const others = [
      `.b.docx.${dead}.1-7.tmp`,
      `.a.docx.${process.pid}.1-7.tmp`,
      '.a.docx.tmp',
      'a.docx.1.1-1.tmp',
    ]
    mkdirSync(join(cwd, 'ra'))
    for (const name of [ours, ...others]) writeFileSync(join(cwd, 'ra', name), 'nửa chừng')
    utimesSync(join(cwd, 'ra', ours), 0, 0)
    expect(run(cwd, 'render', 'a.yaml', '--out-dir', 'ra').status).toBe(0)
    expect(readdirSync(join(cwd, 'ra')).sort()).toEqual([...others, 'a.docx'].sort())
  })
})
