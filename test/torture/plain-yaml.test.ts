import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/diagnostics/source.ts'
import { readByLibrary } from '../../src/yaml/by-library.ts'
import { findCharacterMistakes } from '../../src/yaml/characters.ts'
import { readPlain } from '../../src/yaml/plain/read-plain.ts'
import { randomNumbers, times } from './how-often.ts'

/** What became of a text: the plain reader left it to the library, or read it as the library does. */
type Outcome = 'left' | 'read'

/** Holds the plain reader against the library: it reads the same tree, places and all, or leaves the text. Throws where it does not. */
function compare(typed: string): Outcome {
  const { text } = new Source('', typed)
  // Texts with wrong characters never come to the plain reader.
  const characters = findCharacterMistakes(text)
  const plain = characters.length > 0 ? undefined : readPlain(text)
  if (plain === undefined) return 'left'
  const { root, mistakes } = readByLibrary(text, characters)
  if (mistakes.length === 0 && isDeepStrictEqual(plain, root)) return 'read'
  expect({ text, mistakes }).toEqual({ text, mistakes: [] })
  expect({ text, root: plain }).toEqual({ text, root })
  throw new Error(`the trees differ in their classes: ${JSON.stringify(text)}`)
}

const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))

const samples = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, sample]) => sample!)

const plans = yamlFiles('plans')
const specs = [
  ...plans,
  ...yamlFiles('data'),
  ...yamlFiles('test'),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .sort()
    .flatMap(name => samples(`docs/${name}`)),
]

describe('a text that is plain YAML', () => {
  it('is every plan, with LF and with CR LF, with a BOM, in NFD', () => {
    for (const plan of plans)
      for (const text of [
        plan,
        plan.replaceAll('\n', '\r\n'),
        `\uFEFF${plan}`,
        plan.normalize('NFD'),
        plan.trimEnd(),
      ])
        expect(compare(text)).toBe('read')
  })

  it('is read as the library reads it: all specs of the project', () => {
    const read = specs.filter(text => compare(text) === 'read')
    expect(read.length).toBeGreaterThan(200)
  })

  it('may hold small brackets, quotes, comments, blank lines and blank values', () => {
    const text = [
      '# Kế hoạch',
      'nam: 2026   # năm',
      'co_quan:',
      '',
      '    # sâu hơn',
      '  ten: "Ủy ban: xã X"',
      "  dia_danh: 'Ô ''Chợ'' #1'",
      '  don_vi: { vp: Văn phòng, kt: "a, b", x: [1, hai, [], {}] }  # mã',
      'so:',
      'noi_dung:',
      '- |-   # lời văn',
      '',
      '   Một: hai # Ba',
      '',
      '     thụt',
      '   ',
      '    ',
      '- muc: -5',
      '  rong:',
      '-',
      'cuoi: ~',
    ].join('\n')
    for (const line of ['\n', '\r\n']) expect(compare(text.replaceAll('\n', line))).toBe('read')
  })
})

describe('a text that is left to the library', () => {
  it.each([
    ['an anchor', 'a: &x b'],
    ['an alias', 'a: *x'],
    ['a tag', 'a: !x b'],
    ['a merge key', '<<: b'],
    ['a folded text', 'a: >\n  b'],
    ['a text with a digit at its mark', 'a: |2\n  b'],
    ['a text that keeps its end', 'a: |+\n  b\n\n'],
    ['an empty text', 'a: |\nb: c'],
    ['a text on several lines', 'a: b\n  c'],
    ['a text below its key', 'a:\n  b'],
    ['a quoted text on several lines', 'a: "b\n  c"'],
    ['an escape', 'a: "b\\nc"'],
    ['brackets on several lines', 'a: [b,\n  c]'],
    ['a comma without a blank', 'a: [1,5]'],
    ['a comma at the end', 'a: [b, ]'],
    ['a placeholder', 'a: {{nam}}'],
    ['a key twice', 'a: b\nc: d\na: e'],
    ['a key twice in brackets', 'a: { b: c, b: d }'],
    ['a key among many twice', `${Array.from({ length: 30 }, (_, i) => `k${i}: x\n`).join('')}k3: y`],
    ['a key that is none', 'Căn cứ: b'],
    ['a colon in a text', 'a: b: c'],
    ['a key without a blank', 'a:b'],
    ['a key without a blank in a list', 'a:\n  - b:c'],
    ['a comment that may be text', 'a: b #c'],
    ['a line with # in a text', 'a: |\n  # ghi chú'],
    ['a TAB before a key', 'a:\n\tb: c'],
    ['a line too far right', 'a: b\n   c: d'],
    ['a line too far left', 'a:\n    b: c\n  d: e'],
    ['a list in a list', 'a:\n  - - b'],
    ['a document mark', '---\na: b'],
    ['a directive', '%YAML 1.2\n---\na: b'],
    ['a root that is indented', '  a: b'],
    ['nothing', ''],
    ['a list at the top', '- a'],
    ['too many levels', Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ])('%s', (_, text) => {
    expect(compare(text)).toBe('left')
  })

  it('a text of 200 KB and more with as many marks as are refused', () => {
    const list = `a:\n${'  - x\n'.repeat(70_000)}`
    expect(readPlain(list)).toBeUndefined()
  })
})

/** Characters that mean something to YAML, or look like those. */
const signs = [
  ...' \n\t\r:-#|>\'"{}[],&*!?%@`~.\\/\u00a0\u200b\ufeffđ1a',
  '\r\n',
  ': ',
  '- ',
  ' #',
  '# ',
  '{ ',
  ' }',
  ', ',
  '  ',
]

const lines = [
  'a:', 'b: c', '- d', '- e: f', '-', '- |', 'g: |', 'h: |-', '# i', '# i: j', 'k', 'l: "m"', "n: 'o'", 'p: { q: r }', 's: [t, u]', '- { v: w }',
  '', ' ', '    ', 'hang: |', '# x', 'thay:', 'NV-1: x', 'quy_tac:', 'a/b-c: x', '- x: y # z', 'a:   ', '- ', '-   b: c', 'c: |   # d', 'd: [ ]', 'e: { }',
] // biome-ignore format: one list

describe('a text with slips', () => {
  const random = randomNumbers()
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!

  /** Some lines of a spec, moved to the left margin. */
  const stretch = (): string => {
    const all = pick(specs).split('\n')
    const from = below(all.length)
    const some = all.slice(from, from + 1 + below(40))
    const indent = /^(?: |- )*/.exec(some.find(line => line.trim() !== '') ?? '')![0].length
    return some.map(line => (/^[ -]*$/.test(line.slice(0, indent)) ? line.slice(indent) : line)).join('\n')
  }

  /** A short text of odd lines at odd indents: slips of structure. */
  const oddLines = (): string =>
    Array.from(
      { length: 1 + below(9) },
      () => ' '.repeat(pick([0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 6])) + pick(lines),
    ).join('\n')

  const slips: ((text: string, at: number) => string)[] = [
    (text, at) => text.slice(0, at) + text.slice(at + 1 + below(3)),
    (text, at) => text.slice(0, at) + pick(signs) + text.slice(at),
    (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
    (text, at) => text.slice(0, at),
    (text, at) => atLine(text, at, line => ' '.repeat(1 + below(3)) + line),
    (text, at) => atLine(text, at, line => line.slice(1 + below(2))),
    (text, at) =>
      atLine(
        text,
        at,
        line => `${line}${pick([' # x', ' #x', '  ', '\r', ' |', ':', ' '.repeat(2000), 'x'.repeat(2000)])}`,
      ),
    (text, at) =>
      atLine(text, at, line => `${line}\n${' '.repeat(below(7))}${pick(['', '# x', pick(lines)])}`),
    (text, at) => atLine(text, at, line => `${line}\n${line}`),
    (text, at) => atLine(text, at, () => ' '.repeat(below(7)) + pick(lines)),
    text => text.replaceAll('\n', '\r\n'),
    text => text.replaceAll('\n', '\n\n'),
    text => text.normalize('NFD'),
    text => `\uFEFF${text}`,
    text => text.replaceAll('\n', '\r'),
  ]

  function atLine(text: string, at: number, change: (line: string) => string): string {
    const from = text.lastIndexOf('\n', at - 1) + 1
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to)
  }

  it('is read as the library reads it, or left to it', () => {
    const count = { left: 0, read: 0 }
    for (let number = 0; number < times(3000, 50_000); number++) {
      let text = number % 2 === 0 ? stretch() : oddLines()
      for (let slip = below(4); slip > 0; slip--) text = pick(slips)(text, below(text.length + 1))
      count[compare(text)]++
    }
    // Both happen: neither half of the test is empty.
    expect(Math.min(count.left, count.read)).toBeGreaterThan(300)
  })

  it('is read so in whole plans', () => {
    for (let number = 0; number < times(60, 3000); number++) {
      let text = pick(plans)
      for (let slip = 1 + below(2); slip > 0; slip--)
        text = pick(slips.slice(0, 9))(text, below(text.length + 1))
      compare(text)
    }
  })
})
