import { describe, expect, it } from 'vitest'
import { Source } from '../../src/diagnostics/source.ts'
import { plainValue } from '../../src/spec/plain-value.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'

function value(text: string): unknown {
  return plainValue(readYaml(new Source('thu.yaml', text)).value!.root, new Map())
}

describe('the plain value of a spec', () => {
  it('has every scalar as the text that was typed', () => {
    expect(
      value('a: 01\nb: 12.500\nc: 1.10\nd: +1.50\ne: true\nf: 05/01/2026\ng: 17:30\nh: Không\n'),
    ).toEqual({
      a: '01',
      b: '12.500',
      c: '1.10',
      d: '+1.50',
      e: 'true',
      f: '05/01/2026',
      g: '17:30',
      h: 'Không',
    })
  })

  it('has text as typed under %YAML 1.1 too', () => {
    expect(value('%YAML 1.1\n---\na: No\nb: On\nc: 17:30\n')).toEqual({ a: 'No', b: 'On', c: '17:30' })
  })

  it('has blank for a plain null or ~ and for nothing, and the words in quotes or under a bar', () => {
    expect(value(`a: null\nb: ~\nc:\nd: "null"\ne: '~'\nf: |-\n  null\ng: null x\n`)).toEqual({
      a: '',
      b: '',
      c: '',
      d: 'null',
      e: '~',
      f: 'null',
      g: 'null x',
    })
  })

  it('keeps maps, lists and the order of keys', () => {
    const plan = value(
      'noi_dung:\n  - de_muc: Mục đích\n  - |\n    một\n    hai\ncot: { b: B, a: A }\ntrong: []\n',
    )
    expect(plan).toEqual({
      noi_dung: [{ de_muc: 'Mục đích' }, 'một\nhai\n'],
      cot: { b: 'B', a: 'A' },
      trong: [],
    })
    expect(Object.keys((plan as { cot: object }).cot)).toEqual(['b', 'a'])
  })

  it('has own properties only, whatever the keys', () => {
    const plan = value('constructor: x\n')
    expect(Object.entries(plan as object)).toEqual([['constructor', 'x']])
    expect(Object.getPrototypeOf(plan)).toBe(Object.prototype)
  })
})
