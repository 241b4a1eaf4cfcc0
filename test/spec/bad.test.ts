import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planRules } from '../../src/spec/rules.ts'
import { read } from '../plan/reading.ts'

const folder = new URL('./bad/', import.meta.url)
const specs = readdirSync(folder).map(name => ({
  name: name.replace(/\.yaml$/, ''),
  text: readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n'),
}))

/** What the first line of a spec says: `# expect: rule severity line:column, …`. */
function expected(text: string): string[] {
  return (text.split('\n', 1)[0] ?? '').replace('# expect: ', '').split(', ')
}

function found(text: string): string[] {
  const { diagnostics } = read(text)
  return diagnostics.map(({ rule, severity, start }) => `${rule} ${severity} ${start.line}:${start.column}`)
}

describe('a bad spec', () => {
  it.each(specs)('is told what its first line expects, no more and no less: $name', ({ text }) => {
    expect(found(text)).toEqual(expected(text))
  })

  it.each(specs)('is told the same with Windows line ends: $name', ({ text }) => {
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual(expected(text))
  })

  it('is told in whole sentences, by the place first', () => {
    for (const { name, text } of specs) {
      for (const { message, hint = 'X.' } of read(text).diagnostics) {
        expect(message, name).toMatch(/^[\p{Lu}].*[.]$/u)
        expect(message, name).not.toMatch(/undefined|\[object|phải là ,| {2}/)
        expect(hint, name).toMatch(/^[\p{Lu}].*[.?]$/u)
      }
    }
  })

  it('gives a plan only when no finding is an error', () => {
    for (const { name, text } of specs) {
      const { plan, diagnostics } = read(text)
      expect(plan === undefined, name).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    }
  })
})

describe('the rules', () => {
  it('each occur in a spec here', () => {
    const seen = new Set(specs.flatMap(({ text }) => expected(text)).map(line => line.split(' ')[0]))
    expect([...seen].toSorted()).toEqual(Object.keys(planRules).toSorted())
  })

  it('name the specs that show them', () => {
    for (const { name, text } of specs.filter(spec => spec.name !== 'several')) {
      const rules = expected(text).map(line => line.split(' ')[0]!.replace(/^[a-z]+\//, ''))
      expect(
        rules.some(rule => name === rule || name.startsWith(`${rule}-`)),
        name,
      ).toBe(true)
    }
  })
})
