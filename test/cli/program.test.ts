import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/checks/rules/index.ts'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { loadedBy } from '../helpers/loaded-by.ts'
import { canLink, isBound } from '../helpers/machine.ts'
import { planText } from '../helpers/render.ts'
import { contentPlan, smallPlan as planOfX } from '../helpers/small-plan.ts'

/** A small plan that nobody has to fill in any more. */
const smallPlan = (parts: Parameters<typeof planOfX>[0] = {}): string =>
  planOfX(parts)
    .replace(/xã X\b/g, 'xã Sơn')
    .replace('dia_danh: X', 'dia_danh: Sơn')
    .replace('Nguyễn Văn A', 'Nguyễn Văn An')

const program = resolve('bin/cchc.js')
const folders: string[] = []

function folder(name = 'cchc-'): string {
  const made = mkdtempSync(join(tmpdir(), name))
  folders.push(made)
  return made
}

beforeAll(buildIfStale)

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

/** Runs the built program as a user does. */
function run(args: string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('a render that is not final loads no rule', () => {
  const codeOf = (bundle: string): string =>
    readFileSync(`dist/${bundle}.cjs`, 'latin1').replace(
      /\\u([\da-f]{4})|\\x([\da-f]{2})/gi,
      (_, long, short) => String.fromCharCode(Number.parseInt(long ?? short, 16)),
    )
  const rulesIn = (code: string): number => rules.filter(({ title }) => code.includes(title)).length
  expect(codeOf('render')).toContain('require("./check.cjs")')
  expect(rulesIn(codeOf('check'))).toBe(rules.length)
  expect(rulesIn(codeOf('render'))).toBe(0)
})

it('the YAML library is loaded for a spec with a slip, and not for a plain one', () => {
  const cwd = folder()
  const bundlesFor = (command: string, spec: string): string[] => {
    writeFileSync(join(cwd, 'k.yaml'), spec)
    return loadedBy([command, 'k.yaml'], cwd).bundles
  }
  for (const command of ['render', 'check']) {
    expect(bundlesFor(command, smallPlan())).not.toContain('yaml')
    expect(bundlesFor(command, smallPlan().replaceAll('\n', '\r\n'))).not.toContain('yaml')
    expect(bundlesFor(command, `${smallPlan()}slip: a: b\n`)).toContain('yaml')
  }
  for (const bundle of ['render', 'check', 'index', 'year'])
    expect(readFileSync(`dist/${bundle}.cjs`, 'latin1')).not.toContain('yaml.node.type')
  expect(readFileSync('dist/yaml.cjs', 'latin1')).toContain('yaml.node.type')
})

describe('the built program', () => {
  it('writes the document beside its spec and says so on stderr', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'kế hoạch 2026.yaml'), smallPlan())
    expect(run(['render', 'kế hoạch 2026.yaml'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Đã ghi kế hoạch 2026.docx\n',
    })
    expect(readdirSync(cwd).sort()).toEqual(['kế hoạch 2026.docx', 'kế hoạch 2026.yaml'])
  })

  it('gives the same bytes twice, in other time zones and folders', () => {
    const made = [
      { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C' },
      { TZ: 'America/Los_Angeles', LANG: 'vi_VN.UTF-8' },
      { TZ: 'UTC', HOME: '/nonexistent' },
    ].map(env => {
      const cwd = folder(`thư mục ${env.TZ.length}-`)
      writeFileSync(join(cwd, 'k.yaml'), planText('cam-nhuong-2025'))
      expect(run(['render', 'k.yaml'], { cwd, env }).status).toBe(0)
      return readFileSync(join(cwd, 'k.docx'))
    })
    for (const other of made.slice(1)) expect(made[0]!.equals(other)).toBe(true)
  })

  it('makes the styles of another house style when it is asked for one', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan({ root: 'the_thuc:\n  co_chu: 13' }))
    expect(run(['render', 'k.yaml'], { cwd }).stderr).toBe('Đã ghi k.docx\n')
    const styles = new TextDecoder().decode(unzipSync(readFileSync(join(cwd, 'k.docx')))['word/styles.xml'])
    expect(styles).toContain('<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts')
    expect(styles).toMatch(
      /w:styleId="DoanVan".*?<w:sz w:val="26"\/>|w:styleId="Doan".*?<w:sz w:val="26"\/>/s,
    )
  })

  it('compiles an office’s templates when it is given some', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    expect(run(['templates', '--copy', 'mau'], { cwd }).status).toBe(0)
    expect(run(['render', 'k.yaml', '--templates', 'mau'], { cwd }).stderr).toBe('Đã ghi k.docx\n')
    const own = readFileSync(join(cwd, 'k.docx'))
    run(['render', 'k.yaml', '-o', 'l.docx'], { cwd })
    expect(own.equals(readFileSync(join(cwd, 'l.docx')))).toBe(true)
  })

  it('takes the time of the properties from SOURCE_DATE_EPOCH', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    run(['render', 'k.yaml'], { cwd, env: { SOURCE_DATE_EPOCH: '1767225600' } })
    const core = unzipSync(readFileSync(join(cwd, 'k.docx')))['docProps/core.xml']
    expect(new TextDecoder().decode(core)).toContain('2026-01-01T00:00:00Z')
  })

  it('replaces its own output, and stops before one that was edited by hand', () => {
    const cwd = folder()
    const target = join(cwd, 'k.docx')
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    run(['render', 'k.yaml'], { cwd })
    writeFileSync(join(cwd, 'k.yaml'), smallPlan({ decision: '  so: 12' }))
    expect(run(['render', 'k.yaml'], { cwd }).status).toBe(0)

    const parts = unzipSync(readFileSync(target))
    const document = new TextDecoder()
      .decode(parts['word/document.xml'])
      .replace('Nguyễn Văn A', 'Nguyễn Văn B')
    writeFileSync(target, zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(document) }))
    const edited = readFileSync(target)
    const refused = run(['render', 'k.yaml'], { cwd })
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('đã được sửa tay')
    expect(refused.stderr).toContain('--force')
    expect(readFileSync(target).equals(edited)).toBe(true)
    expect(run(['render', 'k.yaml', '--force'], { cwd }).status).toBe(0)
    expect(readFileSync(target).equals(edited)).toBe(false)
  })

  it('does not replace a document that it did not make', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    writeFileSync(join(cwd, 'k.docx'), 'văn bản của người khác')
    const { status, stderr } = run(['render', 'k.yaml'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('không phải do cchc xuất ra')
    expect(readFileSync(join(cwd, 'k.docx'), 'utf8')).toBe('văn bản của người khác')
  })

  it('leaves nothing behind when the target cannot be written', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    const missing = run(['render', 'k.yaml', '-o', 'khong-co/k.docx'], { cwd })
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('Không có thư mục `khong-co`')
    mkdirSync(join(cwd, 'thu-muc.docx'))
    const directory = run(['render', 'k.yaml', '-o', 'thu-muc.docx'], { cwd })
    expect(directory.status).toBe(2)
    expect(directory.stderr).toContain('`thu-muc.docx` là một thư mục')
    expect(readdirSync(cwd).sort()).toEqual(['k.yaml', 'thu-muc.docx'])
  })

  it.runIf(isBound)('tells a folder that is read-only', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    chmodSync(cwd, 0o555)
    const { status, stderr } = run(['render', 'k.yaml'], { cwd })
    chmodSync(cwd, 0o755)
    expect(status).toBe(2)
    expect(stderr).toContain('chỉ cho đọc')
  })

  it.runIf(statSync('/dev/full', { throwIfNoEntry: false }) !== undefined)('tells a full disk', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    const { status, stderr } = run(['render', 'k.yaml', '-o', '/dev/full', '--force'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('hết chỗ trên ổ đĩa')
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })

  it.skipIf(!canLink)('writes through a symbolic link', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    run(['render', 'k.yaml', '-o', 'that.docx'], { cwd })
    symlinkSync('that.docx', join(cwd, 'lien-ket.docx'))
    expect(run(['render', 'k.yaml', '-o', 'lien-ket.docx'], { cwd }).status).toBe(0)
    expect(lstatSync(join(cwd, 'lien-ket.docx')).isSymbolicLink()).toBe(true)
  })

  it('prints no colour codes when nobody looks, and never with NO_COLOR', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), 'nam: x\n')
    for (const env of [{}, { NO_COLOR: '1' }])
      expect(run(['check', 'k.yaml'], { cwd, env: env as Record<string, string> }).stdout).not.toContain(
        '\u001b[',
      )
  })

  it('shows its version and its help in Vietnamese', () => {
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const { stdout, status } = run(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('Cách dùng: cchc')
    for (const word of ['Usage', 'Options', 'Commands', 'default', 'choices'])
      expect(stdout).not.toContain(word)
    for (const command of ['render', 'check', 'init', 'schema']) {
      const help = run([command, '--help']).stdout
      expect(help).toContain('Cách dùng: cchc')
      for (const word of ['Usage', 'Options', 'Arguments', 'default:', 'choices:', '[options]'])
        expect(help, command).not.toContain(word)
    }
  })

  it('never shows a stack trace for broken input', () => {
    const cwd = folder()
    for (const text of [
      '',
      '\u0000',
      '[',
      '{{{',
      'a: &x *x',
      '- - -',
      `${'['.repeat(5000)}`,
      contentPlan('    - |\n      {{nam'),
    ]) {
      writeFileSync(join(cwd, 'k.yaml'), text)
      const { status, stderr, stdout } = run(['check', 'k.yaml'], { cwd })
      expect(status, text.slice(0, 40)).toBe(1)
      expect(stderr + stdout).not.toMatch(/\n\s+at .*:\d+:\d+|Chương trình gặp lỗi/)
    }
  })

  it('tells a fault of its own in one line, and where it is when it is asked', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'k.yaml'), smallPlan())
    const broken = join(cwd, 'hong.cjs')
    writeFileSync(broken, "String.prototype.normalize = () => { throw new Error('hỏng') }\n")
    const fault = (args: string[], env: Record<string, string> = {}) =>
      run(['check', 'k.yaml', ...args], {
        cwd,
        env: { NODE_OPTIONS: `--require=${broken.replaceAll('\\', '/')}`, ...env },
      })
    const short = fault([])
    expect(short).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Chương trình gặp lỗi ngoài dự kiến: hỏng\n  → Không có tệp nào bị ghi dở. Xin gửi tệp kế hoạch kèm dòng trên cho người phụ trách chương trình.\n',
    })
    const whole =
      /^Chương trình gặp lỗi ngoài dự kiến: Error: hỏng\n {4}at .*\n(?: {4}at .*\n)+ {2}→ Không có tệp/
    expect(fault(['--debug']).stderr).toMatch(whole)
    expect(fault([], { CCHC_DEBUG: '1' }).stderr).toMatch(whole)
  })

  it('gives the JSON Schema that the project keeps for editors', () => {
    expect(JSON.parse(run(['schema']).stdout)).toEqual(JSON.parse(readFileSync('plan.schema.json', 'utf8')))
  })
})
