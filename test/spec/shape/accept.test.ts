import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { registerSchema } from '../../../src/citations/register/entry.ts'
import { settingsSchema } from '../../../src/session/office-settings.ts'
import { specSchema } from '../../../src/spec/schema.ts'
import { accept, accepts, refused } from '../../../src/spec/shape/accept.ts'
import { findIssues } from '../../../src/spec/shape/issues.ts'
import { readShape } from '../../../src/spec/shape/read.ts'
import * as shape from '../../../src/spec/shape/shape.ts'
import fc from '../../helpers/fast-check.ts'
import { type Choose, namesIn, type Value, valueFor, valuesIn, withSlip } from './values.ts'

/** With its undefined values, in its order. */
const written = (value: Value): string =>
  JSON.stringify(value, (_, inner: Value) => (inner === undefined ? '(undefined)' : inner))

/** Throws where a value is not taken as zod takes it. @returns whether it is taken. */
function takenAlike(by: shape.AnyShape, value: Value): boolean {
  const before = written(value)
  const found = findIssues(by, value)
  const taken = accept(by, value)
  if (written(value) !== before) throw new Error(`changed what was given: ${before}`)
  if (taken === refused) {
    if ('value' in found) throw new Error(`refused what zod takes: ${before}`)
    return false
  }
  if ('issues' in found)
    throw new Error(`taken though zod says ${JSON.stringify(found.issues)}: ${before.slice(0, 2000)}`)
  if (!isDeepStrictEqual(taken, found.value) || written(taken) !== written(found.value))
    throw new Error(`made ${written(taken)} where zod makes ${written(found.value)}`)
  return true
}

/** Takes a value after each run, so that a run can see that neither all nor none were taken. */
function counted(by: shape.AnyShape) {
  const counts = { taken: 0, refused: 0 }
  const look = (value: Value): void => {
    counts[takenAlike(by, value) ? 'taken' : 'refused']++
  }
  return { counts, look }
}

/** Chooses by a seed, the same for the same seed. */
function choices(seed: number): Choose {
  let state = seed
  return count => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) % count
  }
}

const seeds = fc.integer()

const shapes: [string, shape.AnyShape][] = [
  ['a spec', specSchema],
  ['the settings of an office', settingsSchema],
  ['a register', registerSchema],
]

describe('a value is taken as zod takes it, and the same comes of it', () => {
  const specs = ['plans', 'test/golden', 'test/spec/bad'].map(valuesIn)

  it('the specs of this project', () => {
    const [plans = [], golden = [], bad = []] = specs
    const all = counted(specSchema)
    for (const value of [...plans, ...golden, ...bad]) all.look(value)
    for (const plan of plans) expect(accepts(specSchema, plan)).toBe(true)
    expect(all.counts.taken).toBeGreaterThan(40)
    expect(all.counts.refused).toBeGreaterThan(20)
  })

  it('these specs with slips', () => {
    const { counts, look } = counted(specSchema)
    const names = [...namesIn(specSchema)]
    const values = specs.flat()
    fc.assert(
      fc.property(
        seeds,
        fc.nat({ max: values.length - 1 }),
        fc.integer({ min: 1, max: 3 }),
        (seed, index, times) => {
          const choose = choices(seed)
          let value: Value = values[index]
          for (let time = 0; time < times; time++) value = withSlip(value, names, choose)
          look(value)
        },
      ),
      { numRuns: 2500 },
    )
    expect(counts.taken).toBeGreaterThan(200)
    expect(counts.refused).toBeGreaterThan(500)
  })

  it.each(shapes)('%s that is made by its shape, with slips', (_, by) => {
    const { counts, look } = counted(by)
    const names = [...namesIn(by)]
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 2 }), (seed, times) => {
        const choose = choices(seed)
        let value = valueFor(by, choose)
        for (let time = 0; time < times; time++) value = withSlip(value, names, choose)
        look(value)
      }),
      { numRuns: 1500 },
    )
    expect(counts.taken).toBeGreaterThan(200)
    expect(counts.refused).toBeGreaterThan(200)
  })

  it('every part of a shape, by itself', () => {
    const text = shape.string()
    const parts: Record<string, shape.AnyShape> = {
      text,
      long: shape.string({ least: 2 }),
      patterned: shape.string({ pattern: /^a/ }),
      word: shape.word(['a', '']),
      map: shape.map({ a: text, b: text.optional(), c: shape.word(['x', '']).default('x') }),
      open: shape.openMap({ a: text.optional() }),
      record: shape.record(shape.string({ pattern: /^[a_c]/ }), text),
      list: shape.list(text).min(1).max(2),
      union: shape.union([shape.map({ a: text }), shape.map({ a: text.optional(), b: text }), text]),
      anything: shape.anything(),
      blank: text.transform(value => (value === '' ? undefined : value)).default('x'),
      read: text.refine(value => value !== 'b', { expected: 'x' }).transform(value => value.length),
      unread: shape.map({ a: text.transform(value => (value === '' ? undefined : value)).optional() }),
      prepared: shape.preprocess(value => (value === '' ? [] : value), shape.list(text)),
      late: shape.map({ a: shape.preprocess(value => value ?? 'x', text).optional() }),
    }
    const leaves = ['', 'a', 'b', 'x', 'ab', null, undefined, 1, [], {}]
    const pairs = ['a', 'b', 'c', '__proto__', 'constructor'].flatMap(key =>
      leaves.map(leaf => [key, leaf] as const),
    )
    const maps = pairs.flatMap(one => [
      Object.fromEntries([one]),
      ...pairs.map(other => Object.fromEntries([one, other])),
    ])
    const lists = leaves.flatMap(one => [[one], ...leaves.map(other => [one, other]), [one, 'a', 'b']])
    for (const [name, part] of Object.entries(parts)) {
      const { counts, look } = counted(part)
      for (const value of [...leaves, ...lists, ...maps]) look(value)
      expect(counts.taken, name).toBeGreaterThan(0)
      if (name !== 'anything') expect(counts.refused, name).toBeGreaterThan(0)
    }
  })
})

it('no key can change what a value is made from', () => {
  const value = JSON.parse('{"__proto__": {"x": "y"}, "a": "b"}') as Value
  const taken = accept(shape.record(shape.string(), shape.anything()), value)
  expect(Object.keys(taken)).toEqual(['a'])
  expect(Object.getPrototypeOf(taken)).toBe(Object.prototype)
})

it('what is wrong is found by zod, with what was written', () => {
  const by = shape.map({ a: shape.string().refine(value => value === '1', { expected: 'số 1' }) })
  expect(readShape(by, { a: '1' })).toEqual({ value: { a: '1' } })
  expect(readShape(by, { a: '2' })).toMatchObject({
    issues: [{ code: 'custom', path: ['a'], input: '2', params: { expected: 'số 1' } }],
  })
})

it('a shape that goes round in a circle is looked at no further than the value goes', () => {
  const tree: shape.Shape<unknown> = shape.map({
    get below() {
      return shape.list(tree).optional()
    },
  })
  const value = { below: [{}, { below: [{ below: [] }] }] }
  expect(accept(tree, value)).toEqual(value)
  expect(accept(tree, { below: [{ below: [{ x: '' }] }] })).toBe(refused)
})
