import { readdirSync, readFileSync } from 'node:fs'
import { Source } from '../../../src/diagnostics/source.ts'
import { plainValue } from '../../../src/spec/plain-value.ts'
import { type AnyShape, keysOf } from '../../../src/spec/shape/shape.ts'
import { readYaml } from '../../../src/yaml/read-yaml.ts'

/** Whatever may stand in a value: what YAML gives, and what it never gives. */
export type Value = unknown

/** The values of all specs in a folder and the folders below it that YAML can read. */
export function valuesIn(folder: string): Value[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name => valueIn(readFileSync(`${folder}/${name}`, 'utf8')))
}

/** The value of a text; none when it is no YAML. */
function valueIn(text: string): Value[] {
  const { value } = readYaml(new Source('k.yaml', text))
  return value === undefined ? [] : [plainValue(value.root)]
}

/** Texts that some test of a shape takes, and some that are nearly so. */
export const texts = [
  ...['', ' ', 'x', 'Chữ thường', 'co', 'CÓ', 'không', ' khong ', 'true', 'khan', 'HỎA TỐC', 'thượng khẩn'],
  ...[
    '2026',
    ' 2026 ',
    '1826',
    '2021 - 2025',
    '2025 – 2021',
    '05/01/2026',
    '/01/2026',
    '31/02/2026',
    '{{xa.so}}',
  ],
  ...[
    '15',
    '015',
    '0',
    '1234567',
    '15a',
    'QĐ-UBND',
    'qđ-ubnd',
    'PL.(300)',
    'PL(0)',
    'NV-01',
    '-x',
    'a b',
    'I.',
  ],
  ...[
    'a)',
    'Phần I',
    'khong',
    '12/13/13',
    '1,27 cm',
    '13',
    '13,5pt',
    '14.5',
    '20 mm',
    '30',
    '35mm',
    '60',
    '100 mm',
    '19',
    '1.5 dòng',
    'phay',
    'ban_hanh_kem_theo',
    '12%',
    '0%',
  ],
  ...[
    '2,4 cm',
    '1',
    '3',
    '4',
    'doc',
    'ngang',
    'dam',
    'nhiem_vu',
    'trai',
    'lien',
    'sao_y',
    'bo',
    '2',
    '10',
    '100',
  ],
  ...[
    'kem_theo',
    'gach_ngang',
    'lai',
    'cao',
    'con-hieu-luc',
    '2026-01-05',
    '~',
    'duong-lich',
    '28',
    '29',
    'tat',
  ],
]

/** Names that objects have of themselves, and others that are easily taken for what they are not. */
const oddNames = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', '', '0', 'x', 'tt']

const never = [null, undefined, 0, true, [], {}, [[]], [''], { '': '' }]

/** What chooses: a whole number from 0, less than `count`. */
export type Choose = (count: number) => number

const oneOf = <T>(choose: Choose, list: readonly T[]): T => list[choose(list.length)]!

/** A value that a shape may take: mostly it does, now and then something is wrong with it. */
export function valueFor(shape: AnyShape, choose: Choose, depth = 0): Value {
  const { form } = shape
  const below = (inner: AnyShape): Value => valueFor(inner, choose, depth + 1)
  if (depth > 0 && choose(400) === 0) return oneOf(choose, [...never, ...texts])
  switch (form.kind) {
    case 'text':
      return textFor(shape, choose)
    case 'word':
      return oneOf(choose, [...form.words])
    case 'map': {
      const isAsked = (key: string): boolean => shape.tests.some(test => test.key === key) && choose(6) > 0
      const keys = Object.entries(form.keys()).filter(
        ([key, { form: own }]) => own.kind !== 'optional' || choose(depth > 3 ? 8 : 3) === 0 || isAsked(key),
      )
      const others = form.others && choose(2) === 0 ? [[oneOf(choose, oddNames), below(form.others)]] : []
      return Object.fromEntries([...keys.map(([key, inner]) => [key, below(inner)]), ...others])
    }
    case 'record':
      return Object.fromEntries(
        Array.from({ length: choose(3) }, () => [
          choose(20) === 0 ? oneOf(choose, oddNames) : `a${choose(3)}`,
          below(form.value),
        ]),
      )
    case 'list':
      return Array.from({ length: 1 + choose(3) }, () => below(form.item))
    case 'union':
      return below(oneOf(choose, depth > 6 ? form.options.slice(0, 1) : form.options))
    case 'anything':
      return oneOf(choose, [...never, ...texts])
    default: {
      // The tests of a text are those of what stands around it.
      return below(form.of)
    }
  }
}

/** A text that passes the shape's tests, where there is one. */
function textFor({ form, tests }: AnyShape, choose: Choose): string {
  const { pattern } = form as { pattern?: RegExp }
  const taken = texts.filter(
    text => (pattern?.test(text) ?? true) && tests.every(({ passes }) => passes(text as never)),
  )
  return oneOf(choose, taken.length > 0 ? taken : texts)
}

/** The places of a value, itself first. */
function placesIn(value: Value, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

const at = (value: Value, path: readonly string[]): Value =>
  path.reduce<Value>((here, key) => (here as Record<string, Value>)[key], value)

/** The value with something else at a place. @param change what stands there, `[]` for nothing, with the key that it has. */
function changed(
  value: Value,
  [key, ...below]: readonly string[],
  change: (key: string, value: Value) => [string, Value][],
): Value {
  if (key === undefined) return change('', value)[0]?.[1]
  const entries = Object.entries(value as object).flatMap(([name, inner]): [string, Value][] => {
    if (name !== key) return [[name, inner]]
    return below.length === 0 ? change(name, inner) : [[name, changed(inner, below, change)]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

/** The value with one slip somewhere in it: a key gone, added, renamed, a value of another kind, or one from elsewhere. */
export function withSlip(value: Value, names: readonly string[], choose: Choose): Value {
  const places = placesIn(value)
  const place = oneOf(choose, places)
  const elsewhere = at(value, oneOf(choose, places))
  const name = choose(2) === 0 ? oneOf(choose, oddNames) : oneOf(choose, names)
  const slips: ((key: string, value: Value) => [string, Value][])[] = [
    () => [],
    (_, inner) => [[name, inner]],
    (key, inner) => [
      [key, inner],
      [name, oneOf(choose, texts)],
    ],
    (key, inner) => [
      [key, inner],
      [name, elsewhere],
    ],
    key => [[key, oneOf(choose, texts)]],
    key => [[key, oneOf(choose, texts)]],
    key => [[key, oneOf(choose, never)]],
    (key, inner) => [[key, [inner]]],
    (key, inner) => [[key, Object.fromEntries([[name, inner]])]],
    (key, inner) => [
      [key, Array.isArray(inner) ? Object.fromEntries(inner.map((one, i) => [`${i}`, one])) : inner],
    ],
    (key, inner) => [[key, typeof inner === 'object' && inner !== null ? Object.values(inner) : inner]],
    key => [[key, elsewhere]],
    (key, inner) => [[key, Array.isArray(inner) ? inner.flatMap(one => Array(choose(6)).fill(one)) : inner]],
    (key, inner) => [
      [key, Array.from({ length: 8 }).reduce<Value>(deep => [{ de_muc: 'x', noi_dung: deep }], inner)],
    ],
  ]
  // A file has a value, if only a blank one.
  return changed(value, place, oneOf(choose, slips)) ?? ''
}

/** All names of keys of a shape and what is below it. */
export function namesIn(shape: AnyShape, seen = new Set<AnyShape>()): Set<string> {
  if (seen.has(shape)) return new Set()
  seen.add(shape)
  const { form } = shape
  const inner: AnyShape[] =
    form.kind === 'union'
      ? [...form.options]
      : form.kind === 'list'
        ? [form.item]
        : form.kind === 'record'
          ? [form.value]
          : 'of' in form
            ? [form.of]
            : Object.values(keysOf(form))
  return new Set([...Object.keys(keysOf(form)), ...inner.flatMap(one => [...namesIn(one, seen)])])
}
