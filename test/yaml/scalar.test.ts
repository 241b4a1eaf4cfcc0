import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { Source } from '../../src/diagnostics/source.ts'
import { nodeOf } from '../../src/yaml/library-tree.ts'
import { offsetInScalar, scalarText } from '../../src/yaml/scalar.ts'
import { isScalar, type Scalar } from '../../src/yaml/tree.ts'
import fc from '../helpers/fast-check.ts'

function read(text: string): { source: Source; scalar: Scalar } | undefined {
  const source = new Source('thu.yaml', text)
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    keepSourceTokens: true,
    prettyErrors: false,
  })
  const scalar = nodeOf(document.getIn(['a', 'b'], true))
  return document.errors.length === 0 && isScalar(scalar) ? { source, scalar } : undefined
}

function offsets(text: string): { value: string; at: number[]; source: string } {
  const { source, scalar } = read(text)!
  const value = String(scalar.value)
  const at = Array.from({ length: value.length + 1 }, (_, index) => offsetInScalar(source, scalar, index))
  return { value, at, source: source.text }
}

/** What may stand in the source for a character of the value. */
function standsFor(value: string, source: string): boolean {
  if (value === source || source === '\\') return true
  return (value === '\n' || value === ' ') && (source === '\n' || source === '\r')
}

const letters = fc.string({ unit: fc.constantFrom(...'aăâbcdđeê019-.,;()“”👍'), minLength: 1, maxLength: 6 })
const blanks = fc.constantFrom(' ', ' ', '  ', '\t')
const words = fc.array(fc.oneof(letters, blanks), { maxLength: 6 }).map(parts => parts.join(''))
const feed = fc.constantFrom('\n', '\r\n')

const plain = fc
  .tuple(letters, fc.array(fc.tuple(fc.nat(3), words), { maxLength: 5 }))
  .map(([first, rest]) =>
    ['x', first, ...rest.map(([n, line]) => `\n${'\n'.repeat(n)}    ${line}`), 'y'].join(''),
  )

const singleQuoted = fc
  .array(fc.oneof(words, fc.constantFrom("''", '\n    ', '\n\n    ', ' \n\n\n     ')), { maxLength: 10 })
  .map(parts => `'${parts.join('')}'`)

const escapes = fc.constantFrom(
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\x41',
  '\\u0111',
  '\\U0001F44D',
  '\\ ',
  '\\\n    ',
  '\\_',
)
const doubleQuoted = fc
  .array(fc.oneof(words, escapes, fc.constantFrom('\n    ', ' \n\n    ', '\n\n\n     ')), { maxLength: 10 })
  .map(parts => `"${parts.join('')}"`)

const block = fc
  .tuple(
    fc.constantFrom('|', '>'),
    fc.constantFrom('', '-', '+', '2', '2-', '+1'),
    fc.array(fc.tuple(fc.constantFrom(4, 4, 4, 4, 5, 6), fc.oneof(words, fc.constant(''))), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([mark, header, lines, ends]) => {
    const body = lines.map(([indent, line]) => `${' '.repeat(indent)}${line}`).join('\n')
    return `${mark}${header} # ghi chú\n${body}${ends ? '\n' : ''}`
  })

describe.each([
  ['plain', plain],
  ['single quoted', singleQuoted],
  ['double quoted', doubleQuoted],
  ['block', block],
])('places in a %s scalar', (_, scalars) => {
  it('lead each character of the value back to itself in the source', () => {
    let read0 = 0
    fc.assert(
      fc.property(scalars, feed, fc.constantFrom('', '  c: d\n'), (scalar, lineEnd, behind) => {
        const text = `a:\n  b: ${scalar}\n${behind}`.replaceAll('\n', lineEnd)
        if (read(text) === undefined) return
        read0++
        const { value, at, source } = offsets(text)
        for (let index = 0; index < value.length; index++) {
          const stands = standsFor(value[index]!, source[at[index]!] ?? '\n')
          if (!stands) throw new Error(`${JSON.stringify(value)} at ${index} leads to ${at[index]}`)
          expect(at[index + 1]).toBeGreaterThanOrEqual(at[index]!)
        }
      }),
      { numRuns: 3000, seed: 1 },
    )
    expect(read0).toBeGreaterThan(1000)
  })
})

describe('places in a scalar', () => {
  const at = (text: string): string[] => {
    const read = offsets(text)
    return read.at.map(offset => JSON.stringify(read.source.slice(offset, offset + 2)))
  }

  it('behind the last character are the end of what it came from', () => {
    for (const [scalar, rest] of [
      ['xy', '\n  c: d'],
      ['"xy"', '"\n  c: d'],
      [`'xy'`, `'\n  c: d`],
      ['|\n    xy\n', '  c: d'],
      ['|-\n    xy\n', '\n  c: d'],
      ['', '\n  c: d'],
    ]) {
      const { at: places, source } = offsets(`a:\n  b: ${scalar!.trimEnd()}\n  c: d`)
      expect(source.slice(places.at(-1)!)).toBe(rest)
    }
  })

  it('of escapes and doubled quotes are where these begin', () => {
    expect(at('a:\n  b: "x\\u0111y"')).toEqual(['"x\\\\"', '"\\\\u"', '"y\\""', '"\\""'])
    expect(at(`a:\n  b: 'x''y'`)).toEqual([`"x'"`, `"''"`, `"y'"`, `"'"`])
  })

  it('of folded line ends are the line ends', () => {
    expect(at('a:\n  b: x\n    y')).toEqual(['"x\\n"', '"\\n "', '"y"', '""'])
    expect(at('a:\n  b: >-\n    x\n    y')).toEqual(['"x\\n"', '"\\n "', '"y"', '""'])
  })

  it('outside the value are its ends', () => {
    const { source, scalar } = read('a:\n  b: xy\n')!
    expect([offsetInScalar(source, scalar, -5), offsetInScalar(source, scalar, 99)]).toEqual([8, 10])
  })

  it('are found in a long text in no time', () => {
    const { source, scalar } = read(`a:\n  b: |\n${'    dòng văn bản\n'.repeat(50_000)}`)!
    const length = String(scalar.value).length
    let sum = 0
    for (let index = 0; index <= length; index += 7) sum += offsetInScalar(source, scalar, index)
    expect(sum).toBeGreaterThan(0)
  })
})

describe('the text of a scalar', () => {
  it('is blank for a plain null or ~, else as typed', () => {
    const texts = ['null', '~', '', '"null"', 'Null', '12.500', '|\n    x\n'].map(typed =>
      scalarText(read(`a:\n  b: ${typed}`)!.scalar),
    )
    expect(texts).toEqual(['', '', '', 'null', 'Null', '12.500', 'x\n'])
  })
})
