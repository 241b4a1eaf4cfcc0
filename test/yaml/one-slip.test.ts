import { describe, expect, it } from 'vitest'
import { Source } from '../../src/diagnostics/source.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'
import type { YamlRule } from '../../src/yaml/rules.ts'
import { planSpec } from './plan-spec.ts'

/** A line of the spec: in a `|` text, or with a key or list mark. */
interface SpecLine {
  index: number
  text: string
  isText: boolean
  /** Blanks, list marks and key of a line with a key: `  - ten`. */
  key?: string
  value: string
}

const lines = planSpec.split('\n')
const specLines = readLines()

function readLines(): SpecLine[] {
  const read: SpecLine[] = []
  let bar = Number.POSITIVE_INFINITY
  for (const [index, text] of lines.entries()) {
    const indent = text.search(/\S/)
    if (indent < 0 || text.startsWith('#')) continue
    const isText = indent > bar
    if (!isText) bar = Number.POSITIVE_INFINITY
    const [, key, value = ''] = (isText ? undefined : /^( *(?:- )?[a-z_]+):(?: (.*))?$/.exec(text)) ?? []
    read.push({ index, text, isText, ...(key === undefined ? {} : { key }), value })
    if (!isText && text.endsWith('|')) bar = (key ?? text).search(/[a-z|]/)
  }
  return read
}

const hasPlainValue = ({ key, value }: SpecLine): boolean => key !== undefined && /^[^|{]/.test(value)
const isStructure = ({ isText }: SpecLine): boolean => !isText
const isIndented = ({ text }: SpecLine): boolean => text.startsWith('  ')

/** What is typed, where, and the rule that has to tell it: once, at its line, and nothing else. */
const slips: [string, (line: SpecLine) => boolean, (line: SpecLine) => string, YamlRule][] = [
  [
    'a colon in the text',
    hasPlainValue,
    ({ key, value }) => `${key}: Nhóm A: ${value}`,
    'yaml/colon-in-text',
  ],
  [
    'a colon at the end',
    hasPlainValue,
    ({ key, value }) => `${key}: ${value} như sau:`,
    'yaml/colon-in-text',
  ],
  ['two keys', hasPlainValue, ({ key, value }) => `${key}: nhom: ${value}`, 'yaml/two-keys-on-one-line'],
  ['a placeholder first', hasPlainValue, ({ key }) => `${key}: {{nam}} là`, 'yaml/placeholder-first'],
  ['a star', hasPlainValue, ({ key, value }) => `${key}: *Lưu ý* ${value}`, 'yaml/alias'],
  ['an ampersand', hasPlainValue, ({ key, value }) => `${key}: &a ${value}`, 'yaml/anchor'],
  ['an exclamation mark', hasPlainValue, ({ key, value }) => `${key}: !a ${value}`, 'yaml/tag'],
  ['a per cent sign', hasPlainValue, ({ key, value }) => `${key}: %${value}`, 'yaml/reserved-mark'],
  ['a greater-than sign', hasPlainValue, ({ key }) => `${key}: >90% hồ sơ`, 'yaml/text-after-block-mark'],
  [
    'a word after a bar',
    hasPlainValue,
    ({ key, value }) => `${key}: | ${value}`,
    'yaml/text-after-block-mark',
  ],
  [
    'a word after a bracket',
    hasPlainValue,
    ({ key, value }) => `${key}: [x] ${value}`,
    'yaml/text-after-bracket',
  ],
  ['an open bracket', hasPlainValue, ({ key, value }) => `${key}: [${value}`, 'yaml/unclosed-bracket'],
  [
    'a word after a quote',
    hasPlainValue,
    ({ key, value }) => `${key}: "x" ${value}`,
    'yaml/text-after-quote',
  ],
  ['an open quote', hasPlainValue, ({ key, value }) => `${key}: "${value}`, 'yaml/unclosed-quote'],
  ['a list mark', hasPlainValue, ({ key, value }) => `${key}: - ${value}`, 'yaml/list-on-key-line'],
  ['a list mark alone', hasPlainValue, ({ key }) => `${key}: -`, 'yaml/lone-dash'],
  [
    'no blank after the colon',
    ({ value }) => value !== '',
    ({ key, value }) => `${key}:${value}`,
    'yaml/missing-blank-after-colon',
  ],
  [
    'a no-break space',
    ({ value }) => value !== '',
    ({ key, value }) => `${key}:\u00a0${value}`,
    'yaml/odd-blank',
  ],
  [
    'no colon',
    ({ key, value }) => key !== undefined && value === '',
    ({ key }) => `${key}`,
    'yaml/missing-colon',
  ],
  [
    'a TAB',
    line => isStructure(line) && isIndented(line),
    ({ text }) => `\t${text.trimStart()}`,
    'yaml/tab-indent',
  ],
  ['a TAB in a text', ({ isText }) => isText, ({ text }) => `\t${text.trimStart()}`, 'yaml/tab-indent'],
  [
    'no-break spaces in front',
    isIndented,
    ({ text }) => text.replace(/^ +/, blanks => '\u00a0'.repeat(blanks.length)),
    'yaml/odd-blank',
  ],
  [
    'a text that is not moved in',
    ({ isText }) => isText,
    ({ text }) => text.trimStart(),
    'yaml/unindented-text',
  ],
  [
    'no blank after a list mark',
    ({ text, key }) => key !== undefined && /^ *- /.test(text),
    ({ text }) => text.replace('- ', '-'),
    'yaml/missing-blank-after-dash',
  ],
]

describe.each(slips)('%s', (_, applies, change, rule) => {
  it.each(specLines.filter(applies))('is one finding, at its line: $text', line => {
    const text = lines.with(line.index, change(line)).join('\n')
    const { diagnostics } = readYaml(new Source('thu.yaml', text))
    expect(diagnostics.map(found => `${found.rule} ${found.start.line}`)).toEqual([
      `${rule} ${line.index + 1}`,
    ])
  })
})
