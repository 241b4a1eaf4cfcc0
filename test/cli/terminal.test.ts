import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeTerminal } from '../../src/cli/terminal.ts'
import { jsonText, visible, visibleLine } from '../../src/diagnostics/visible.ts'
import fc from '../helpers/fast-check.ts'
import { printed } from '../helpers/printed.ts'
import { smallPlan } from '../helpers/small-plan.ts'

/** Sets the title of a window and a colour, by both kinds of codes, turns the line round, writes over its beginning. */
const hostile = '\x1B]0;x\x07\x1B[31m\x9B32m\x85\u202E\u2066\u200F\u2028'
const inYaml = '\\e]0;x\\a\\e[31m\\x9b32m\\x85\\u202e\\u2066\\u200f\\u2028\\r'
/** What no report may hold, but TAB and line ends: taken from the Unicode data, not from the code that is tested. */
const steering = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\p{Zl}\p{Zp}]/u
/** What Windows takes in a name too. */
const inName = '\x9B32m\x85\u202E\u2066\u200F\u2028'

const root = mkdtempSync(join(tmpdir(), 'cchc-terminal-'))
let folder = root
let count = 0
beforeEach(() => {
  folder = join(root, String(++count))
  mkdirSync(folder)
  vi.stubEnv('NO_COLOR', '')
  vi.stubEnv('TERM', 'xterm')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const rows = (cell: string) =>
  smallPlan({
    plan: `  noi_dung:
    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
        hang: |
          1 | ${cell} | vp | Quý I`,
  })

const added = ['register', 'add', 'Quyết định số 15/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y']

/** Each gives the arguments of a run that tells something of the hostile text. */
const runs: Record<string, () => string[]> = {
  'a key': () => ['check', file('k.yaml', smallPlan({ root: `"${inYaml}": x` }))],
  'a key, when rendered': () => ['render', file('k.yaml', smallPlan({ root: `"${inYaml}": x` }))],
  'a text': () => ['check', file('k.yaml', smallPlan({ plan: '  noi_dung: "{{\u202e\u009b31m}}"' }))],
  'the line that is shown': () => [
    'check',
    file('k.yaml', smallPlan({ root: `gia_tri: {a: b} # \u009b31m\u202e` }).replace('{a: b}', '{a: b}x')),
  ],
  'a name of a piece': () => ['check', file('k.yaml', smallPlan({ plan: `  noi_dung: {tep: "${inYaml}"}` }))],
  'a frame': () => ['check', file('k.yaml', `theo_khung: "${inYaml}.yaml"\n${smallPlan()}`)],
  'a file’s name': () => ['check', join(folder, `${inName}.yaml`)],
  'the name of a file with findings': () => ['check', file(`${inName}.yaml`, smallPlan({ root: 'x: y' }))],
  'the name of a target': () => ['render', file(`${inName}.yaml`, smallPlan())],
  'names in a folder': () => {
    file('a.yaml', 'bo: x\nhai: y\n')
    file(`${inName}.yaml`, 'van_ban: []\n')
    file('k.yaml', smallPlan({ root: 'x: y' }))
    return ['check', folder]
  },
  'many documents': () => {
    file(`${inName}.yaml`, smallPlan({ root: `"${inYaml}": x` }))
    file('k.yaml', smallPlan({ root: `"${inYaml}": x` }))
    return ['render', folder, '--out-dir', join(folder, 'ra')]
  },
  'a cell of the data': () => {
    const data = file('xa.csv', `Tên;Mã\n${hostile};1\n`)
    return [
      'render',
      file('k.yaml', smallPlan()),
      '--data',
      data,
      '--out-dir',
      folder,
      '--name',
      '{{xa.ten}}',
    ]
  },
  'a head of the data': () => {
    const data = file('xa.csv', `${hostile};${hostile}\nA;1\n`)
    return ['render', file('k.yaml', smallPlan()), '--data', data, '--out-dir', folder]
  },
  'a pattern of names': () => {
    const data = file('xa.csv', 'Tên\nA\n')
    return [
      'render',
      file('k.yaml', smallPlan()),
      '--data',
      data,
      '--out-dir',
      folder,
      '--name',
      `{{${hostile}}}`,
    ]
  },
  settings: () => {
    file('cchc.yaml', `"${inYaml}": x\n`)
    return ['check', file('k.yaml', smallPlan())]
  },
  'a folder that the settings name': () => {
    file('cchc.yaml', `mau: "${inYaml}"\n`)
    return ['check', file('k.yaml', smallPlan())]
  },
  'a register': () => {
    file('van-ban-co-quan.yaml', `van_ban: [{"${inYaml}": x}]\n`)
    return ['check', file('k.yaml', smallPlan())]
  },
  'a template': () => {
    file('noi-dung.hbs', `{{${hostile}}}`)
    return ['render', file('k.yaml', smallPlan()), '--templates', folder]
  },
  'a command': () => [hostile],
  'an option': () => ['check', `--${hostile}`],
  'the value of an option': () => ['check', 'k.yaml', '--report', hostile],
  'a year': () => ['next', file('k.yaml', smallPlan()), '--year', hostile],
  'a number': () => ['ban-hanh', file('k.yaml', smallPlan()), '--so', hostile, '--ngay', hostile],
  'a rule': () => ['explain', hostile],
  'a day': () => [...added, '--hieu-luc-tu', hostile],
  'a register of that name': () => ['register', 'search', 'một cửa', '--file', join(folder, hostile)],
  'a folder for templates': () => ['templates', '--copy', join(folder, inName)],
  'a new plan': () => ['init', join(folder, `${inName}.yaml`)],
  'the names of plans with tasks': () => {
    file('k.yaml', rows('Một'))
    file(`${inName}.yaml`, rows('Hai'))
    return ['tasks', folder]
  },
  'names of plans that are compared': () => [
    'diff',
    file(`${inName}.yaml`, rows('Một')),
    file('b.yaml', rows('Hai')),
  ],
  'a draft': () => ['next', file(`${inName}.yaml`, smallPlan())],
}

describe.each([
  ['a log', false],
  ['a terminal', true],
])('%s gets nothing that steers it from', (_, isTerminal) => {
  it.each(Object.keys(runs))('%s', async name => {
    const { out, err } = await printed(runs[name]!(), isTerminal)
    const text = out + err
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours, which only a terminal gets.
    const own = isTerminal ? text.replace(/\x1B\[(?:31|33|36|39|1|2|22)m/g, '') : text
    expect(own.match(steering)?.[0]).toBeUndefined()
    // A colour that the text asks for is not given, on a terminal either.
    expect(text).not.toContain('x\x07')
    expect(text).toMatch(/<U\+[0-9A-F]{4}>/)
  })
})

describe('what is printed', () => {
  it('bears the program’s own colours on a terminal, and none of others', async () => {
    const { out } = await printed(['check', file('k.yaml', smallPlan({ root: '"\\e[31mđỏ": x' }))], true)
    expect(out).toContain('\x1B[31mPhải sửa\x1B[39m')
    expect(out).toContain('“<U+001B>[31mđỏ” không thể là tên khóa')
  })

  it('has its mark below the words, whatever stands before them', async () => {
    const { out } = await printed([
      'check',
      file('k.yaml', smallPlan({ root: '"\u202e": {}\n"b\u009b": x' })),
    ])
    const lines = out.split('\n')
    const at = lines.findIndex(line => line.includes('"b<U+009B>"'))
    const [words, marks] = [lines[at]!, lines[at + 1]!]
    expect(words.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('"b<U+009B>"')
  })

  it('keeps a finding on its line, so that no key can write a finding of its own', async () => {
    const { out } = await printed([
      'check',
      file('k.yaml', smallPlan({ root: 'gia_tri: {a: "{{b\\nk.yaml:1:1: Phải sửa}}"}' })),
    ])
    expect(out).toContain('<U+000A>k.yaml:1:1: Phải sửa')
  })

  it('is the same data in a report for programs', async () => {
    const { out } = await printed([
      'check',
      file('k.yaml', smallPlan({ root: `"${inYaml}": x` })),
      '--report',
      'json',
    ])
    expect(out.match(steering)).toBeNull()
    const {
      findings: [finding],
    } = JSON.parse(out) as { findings: { message: string }[] }
    expect(finding!.message).toContain(hostile.slice(0, 9))
  })

  it('is the document itself after `-o -`', async () => {
    const plans = [file(`${inName}.yaml`, rows('Một')), file('b.yaml', rows('Hai'))]
    const kept = await printed(['diff', ...plans, '-o', '-'], true)
    expect(kept.out).toContain(inName)
    expect(kept.out).not.toContain('\x1B')
    await printed(['diff', ...plans, '-o', join(folder, 'so-sanh.txt')], true)
    expect(readFileSync(join(folder, 'so-sanh.txt'), 'utf8')).toBe(kept.out)
    expect((await printed(['diff', ...plans])).out).toBe(visible(kept.out))
    // What a finding says it says by signs, wherever it is written.
    const checked = await printed(['check', file('k.yaml', smallPlan({ root: 'x: y' })), '-o', '-'], true)
    expect(checked.out).toContain('Phải sửa')
    expect(checked.out).not.toContain('\x1B')
  })
})

describe('the filter', () => {
  const { own, shown } = makeTerminal()
  const unit = fc.integer({ min: 0, max: 0x2070 }).map(code => String.fromCharCode(code))
  const text = fc.array(fc.oneof(unit, fc.constantFrom(...hostile, 'à', '\t', '\n', '😀')), { maxLength: 40 })

  it('lets nothing through but what is marked, wherever it stands', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = [before.join(''), after.join('')]
        expect(shown(words.join('')).replaceAll('\r\n', '').match(steering)).toBeNull()
        expect(shown(`${words[0]}${own('\x1B[31m')}${words[1]}`)).toBe(
          `${visible(words[0]!)}\x1B[31m${visible(words[1]!)}`,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('changes no letter of a language', () => {
    const plain = 'Điều 1. Hòa Bình “hoà”: 5 %\t½ – ‑ một\u00A0hai\u2007ba\r\n'
    expect(visible(plain)).toBe(plain)
    expect(visible(plain.normalize('NFD'))).toBe(plain.normalize('NFD'))
    expect(visibleLine('a\r\nb')).toBe('a<U+000D><U+000A>b')
  })

  it('marks anew in each run', () => {
    expect(shown(makeTerminal().own('\x1B[31m'))).not.toContain('\x1B')
  })

  it('leaves JSON the same data', () => {
    const value = { [hostile]: [hostile, 'Hòa'] }
    expect(JSON.parse(jsonText(value))).toEqual(value)
    expect(jsonText(value).match(steering)).toBeNull()
  })
})
