import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/diagnostics/source.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'
import { yamlRules } from '../../src/yaml/rules.ts'

const folder = new URL('./bad/', import.meta.url)
const specs = readdirSync(folder).map(name => ({
  name: name.replace(/\.yaml$/, ''),
  text: readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n'),
}))

/** What the first line of a spec says: `# expect: yaml/rule severity line:column, …`. */
function expected(text: string): string[] {
  return (text.split('\n', 1)[0] ?? '').replace('# expect: ', '').split(', ')
}

function found(text: string): string[] {
  const { diagnostics } = readYaml(new Source('thu.yaml', text))
  return diagnostics.map(({ rule, severity, start }) => `${rule} ${severity} ${start.line}:${start.column}`)
}

describe('a spec with slips', () => {
  it.each(specs)('is told what its first line expects, no more and no less: $name', ({ text }) => {
    expect(found(text)).toEqual(expected(text))
  })

  it.each(specs)('is told the same with Windows line ends: $name', ({ text }) => {
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual(expected(text))
  })

  it('is told in Vietnamese what was seen and what to type, for every finding', () => {
    for (const { name, text } of specs) {
      for (const { message, hint, start, end, rule } of readYaml(new Source('thu.yaml', text)).diagnostics) {
        expect(message, name).toMatch(/^[\p{Lu}“`].*[.]$/u)
        expect(hint, `${name} ${rule}`).toMatch(/^[\p{Lu}].*[.]$/u)
        expect([end.line - start.line, end.line > start.line || end.column >= start.column]).toEqual([
          expect.toSatisfy(lines => Number(lines) >= 0),
          true,
        ])
      }
    }
  })

  it('gives a value only when no finding is an error', () => {
    for (const { name, text } of specs) {
      const { value, diagnostics } = readYaml(new Source('thu.yaml', text))
      expect(value === undefined, name).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    }
  })
})

describe('the rules', () => {
  it('each occur in a spec here, or in the tests of reading', () => {
    const seen = new Set(specs.flatMap(({ text }) => expected(text)).map(line => line.split(' ')[0]))
    const missing = Object.keys(yamlRules).filter(rule => !seen.has(rule))
    expect(missing).toEqual(['yaml/too-large', 'yaml/too-many-items'])
  })

  it('name the specs that show them', () => {
    for (const { name, text } of specs) {
      const rules = expected(text).map(line => line.split(' ')[0]!.replace('yaml/', ''))
      const isNamed = rules.some(rule => name === rule || name.startsWith(`${rule}-`))
      expect(isNamed, name).toBe(true)
    }
  })
})
