import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkSpec } from '../../src/checks/check-spec.ts'
import { rules } from '../../src/checks/rules/index.ts'
import { main } from '../../src/cli/main.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { planOfText } from '../plan/reading.ts'

const broken = 'the-thuc/lap-tu'
const rule = rules.find(({ id }) => id === broken)!

/** The rule fails as a rule does that reads a name which is not there. */
const breakRule = () =>
  vi.spyOn(rule, 'check').mockImplementation(() => {
    throw new TypeError("Cannot read properties of undefined (reading 'get')")
  })

afterEach(() => vi.restoreAllMocks())

const check = (text: string): Diagnostic[] =>
  checkSpec('k.yaml', text, { readBeside: () => ({ error: '' }) }).diagnostics

/** A text in which several rules find something, the one that fails among them. */
const text = planOfText('Kết quả của của xã ,  tại Nghị định 30/2020/NĐ-CP. [! bo-qua: tu-ngu/sai-cap — thử]')

const short = ({ rule: name, start, message }: Diagnostic): string =>
  `${start.line}:${start.column} ${name} ${message}`

describe('a rule that throws', () => {
  it('costs only itself: all others tell what they find', () => {
    const before = check(text)
    expect(before.some(({ rule: name }) => name === broken)).toBe(true)
    expect(before.length).toBeGreaterThan(2)
    breakRule()
    const after = check(text)
    expect(after.filter(({ rule: name }) => name !== broken).map(short)).toEqual(
      before.filter(({ rule: name }) => name !== broken).map(short),
    )
  })

  it('is one finding, to be mended, at the beginning of the spec', () => {
    breakRule()
    const own = check(text).filter(({ rule: name }) => name === broken)
    expect(own).toMatchObject([
      { severity: 'error', file: 'k.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    ])
    expect(own[0]!.message).toBe(
      "Quy tắc này gặp lỗi, chưa soát hết: Cannot read properties of undefined (reading 'get').",
    )
  })

  it('keeps what it has found before', () => {
    const { check: real } = rule
    vi.spyOn(rule, 'check').mockImplementation(function* (context) {
      yield* real(context)
      throw new Error('x')
    })
    const own = check(text).filter(({ rule: name }) => name === broken)
    expect(own.map(({ start }) => start.line)).toEqual([1, 12])
  })

  it('is to be mended whatever the office says of the rule, and gone when it is off', () => {
    breakRule()
    const severities = (setting: 'info' | 'off') =>
      checkSpec('k.yaml', text, {
        readBeside: () => ({ error: '' }),
        settings: new Map([[broken, setting]]),
      })
        .diagnostics.filter(({ rule: name }) => name === broken)
        .map(({ severity }) => severity)
    expect([severities('info'), severities('off')]).toEqual([['error'], []])
  })

  it('is not waived, and its waivers are not called useless', () => {
    const waived = planOfText(`Kết quả của của xã. [! bo-qua: ${broken} — theo mẫu]`).replace(
      /^/,
      `# bo-qua: ${broken} — cả tệp\n`,
    )
    breakRule()
    expect(
      check(waived)
        .filter(({ rule: name }) => name === broken || name.startsWith('check/'))
        .map(({ rule: name }) => name),
    ).toEqual([broken])
  })
})

describe('cchc check, when a rule throws', () => {
  async function run(args: string[], env: Record<string, string> = {}) {
    const io = memoryIo({ 'k.yaml': text, 'l.yaml': planOfText('Kết quả của xã.') }, env)
    const code = await main(args, io)
    return { code, out: io.out, err: io.err, files: io.files }
  }

  it('gives 2 and tells the rule with the others', async () => {
    breakRule()
    const { code, out, err } = await run(['check', 'k.yaml', 'l.yaml'])
    expect(code).toBe(2)
    expect(out).toContain('k.yaml:1:1: Phải sửa: Quy tắc này gặp lỗi')
    expect(out).toContain('l.yaml:1:1: Phải sửa: Quy tắc này gặp lỗi')
    expect(out).toContain('[the-thuc/')
    expect(out + err).not.toMatch(/\n\s+at /)
  })

  it('marks the finding in JSON', async () => {
    breakRule()
    const { code, out } = await run(['check', 'k.yaml', '--report', 'json'])
    const { findings: found } = JSON.parse(out) as {
      findings: { rule: string; severity: string; fault?: boolean }[]
    }
    expect(code).toBe(2)
    expect(found.filter(({ fault }) => fault)).toMatchObject([{ rule: broken, severity: 'error' }])
    expect(found.length).toBeGreaterThan(1)
  })

  it('mends what the others mend', async () => {
    breakRule()
    const { code, files } = await run(['check', 'k.yaml', '--fix'])
    expect(code).toBe(2)
    expect(new TextDecoder().decode(files.get('k.yaml'))).toContain('Kết quả của của xã, tại')
  })

  it.each([
    ['--debug behind the command', ['check', 'k.yaml', '--debug'], {}],
    ['--debug before the command', ['--debug', 'check', 'k.yaml'], {}],
    ['CCHC_DEBUG=1', ['check', 'k.yaml'], { CCHC_DEBUG: '1' }],
  ] as [string, string[], Record<string, string>][])('tells its stack with %s', async (_, args, env) => {
    breakRule()
    const { code, err } = await run(args, env)
    expect(code).toBe(2)
    expect(err).toMatch(
      new RegExp(`^k\\.yaml: ${broken}: TypeError: Cannot read .*\\n\\s+at .*faults\\.test`),
    )
  })

  it('tells none with CCHC_DEBUG=0', async () => {
    breakRule()
    expect((await run(['check', 'k.yaml'], { CCHC_DEBUG: '0' })).err).toBe('')
  })
})
