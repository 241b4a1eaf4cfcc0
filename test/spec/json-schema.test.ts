import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchema } from '../../src/spec/json-schema.ts'
import { starterSpec } from '../../src/spec/starters/starter.ts'
import { planOfTable, planOfText, planWith } from '../plan/reading.ts'

interface Node {
  [keyword: string]: unknown
}

const schema = jsonSchema() as Node
const definitions = schema.$defs as Record<string, Node>

/** The keywords of draft 2020-12 that are used, with what each asks of a value; others have no say in what is right. */
const keywords: Record<string, (asked: never, value: unknown, node: Node) => boolean> = {
  $ref: (name: string, value) => isValid(definitions[name.replace('#/$defs/', '')]!, value),
  type: (types: string | string[], value) => [types].flat().includes(typeOf(value)),
  enum: (values: unknown[], value) => values.includes(value),
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  required: (keys: string[], value) => !isObject(value) || keys.every(key => Object.hasOwn(value, key)),
  properties: (nodes: Record<string, Node>, value) =>
    !isObject(value) ||
    Object.entries(nodes).every(([key, node]) => !Object.hasOwn(value, key) || isValid(node, value[key])),
  additionalProperties: (asked: false | Node, value, node) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([key, child]) =>
        Object.hasOwn((node.properties ?? {}) as object, key) || (asked !== false && isValid(asked, child)),
    ),
  propertyNames: (node: Node, value) =>
    !isObject(value) || Object.keys(value).every(key => isValid(node, key)),
  items: (node: Node, value) => !Array.isArray(value) || value.every(item => isValid(node, item)),
  minItems: (count: number, value) => !Array.isArray(value) || value.length >= count,
  maxItems: (count: number, value) => !Array.isArray(value) || value.length <= count,
  anyOf: (nodes: Node[], value) => nodes.some(node => isValid(node, value)),
  allOf: (nodes: Node[], value) => nodes.every(node => isValid(node, value)),
  if: (condition: Node, value, node) => isValid(condition, value) || isValid(node.else as Node, value),
}

const silent = new Set(['else', '$id', '$schema', '$defs', 'title', 'description', 'default', 'id'])

function isValid(node: Node, value: unknown): boolean {
  return Object.entries(node).every(([keyword, asked]) => {
    if (silent.has(keyword)) return true
    const check = keywords[keyword]
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`)
    return check(asked as never, value, node)
  })
}

const isObject = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object'

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** As an editor reads it: by the core schema, where `12` is a number and `true` a boolean. */
const isRight = (text: string): boolean => isValid(schema, parse(text))

/** All nodes with where they stand. */
function* nodesOf(node: Node, path = '#'): Generator<[string, Node]> {
  yield [path, node]
  for (const [keyword, value] of Object.entries(node)) {
    if (['anyOf', 'allOf'].includes(keyword))
      for (const [index, child] of (value as Node[]).entries())
        yield* nodesOf(child, `${path}/${keyword}/${index}`)
    else if (['properties', '$defs'].includes(keyword))
      for (const [name, child] of Object.entries(value as Record<string, Node>))
        yield* nodesOf(child, `${path}/${keyword}/${name}`)
    else if (['items', 'additionalProperties', 'propertyNames'].includes(keyword) && isObject(value))
      yield* nodesOf(value, `${path}/${keyword}`)
  }
}

const plans = readdirSync('plans').filter(name => name.endsWith('.yaml'))

describe('the JSON Schema', () => {
  it('is one of draft 2020-12, whose references lead somewhere', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    for (const [path, { $ref }] of nodesOf(schema))
      if ($ref !== undefined)
        expect(Object.keys(definitions), path).toContain(String($ref).replace('#/$defs/', ''))
  })

  it('describes every key', () => {
    for (const [path, { properties }] of nodesOf(schema))
      for (const [key, node] of Object.entries((properties ?? {}) as Record<string, Node>)) {
        const { description } = { ...definitions[String(node.$ref).replace('#/$defs/', '')], ...node }
        expect(description, `${path} ${key}`).toMatch(/^[\p{Lu}`{].*\.$/u)
      }
  })

  it('has no word of its making in it', () => {
    expect(JSON.stringify(schema)).not.toContain('isShort')
  })

  it.each(plans)('takes %s as it is', name => {
    expect(isRight(readFileSync(`plans/${name}`, 'utf8'))).toBe(true)
  })

  it('takes the plan that a clerk begins with', () => {
    expect(isRight(starterSpec(2026))).toBe(true)
  })

  it('takes scalars that look like something else, and texts from files', () => {
    const texts = [
      'so: 01',
      'so: 15',
      'ngay: 2026-01-05',
      'trich_yeu: 2026',
      'noi_dung: { tep: a.txt }',
      'noi_nhan:',
      'can_cu: true',
      'dau_trang: true',
      'dau_trang: co',
      'dau_trang:',
      'danh_so: [I., 1., khong]',
    ]
    for (const text of texts) {
      const plan = `nam: 2026\nco_quan: { ten: A, dia_danh: { tep: b.txt } }\nke_hoach:\n  ${text.startsWith('trich_yeu') ? '' : 'trich_yeu: A\n  '}${text}\n`
      expect(isRight(plan), text).toBe(true)
    }
    expect(
      isRight(
        planOfTable(
          'cot: { a: 2025, b: { ten: true, do_rong: 12%, canh: giua, cot: { c: C } } }\nso_cot: [A, 1]\nstt: lien\nhang:\n  - 1 | 2\n  - nhom: 1\n    a: 1.5\n    tong: khong\n  - tep: hang.txt',
        ),
      ),
    ).toBe(true)
    expect(isRight(planOfText('x').replace('nam: 2026', 'giai_doan: 2026 - 2030'))).toBe(true)
  })

  it('lets a spec with a frame leave out what the frame has, and nothing else', () => {
    const child =
      'theo_khung: ../khung.yaml\nquyet_dinh:\n  so: 15\nthay:\n  NV-1: bo\n  NV-2: { thoi_gian: Quý I }\n'
    expect(isRight(child)).toBe(true)
    expect(isRight(child.replace('theo_khung: ../khung.yaml\n', ''))).toBe(false)
    expect(isRight(child.replace('so: 15', 'soo: 15'))).toBe(false)
    expect(isRight(child.replace('NV-1', 'NV 1'))).toBe(false)
  })

  it('refuses what the program refuses', () => {
    const bad: [string, string][] = [
      ['unknown key', `${planOfText('x')}noi_nhan: y\n`],
      ['no year', planOfText('x').replace('nam: 2026\n', '')],
      ['no document', 'nam: 2026\nco_quan: { ten: A, dia_danh: B }\n'],
      ['a list for a text', planOfText('x').replace('trich_yeu: Thử', 'trich_yeu: [a]')],
      ['heading and table in one', planWith('- de_muc: A\n  bang: { cot: { a: A }, hang: x }')],
      ['neither heading nor table', planWith('- noi_dung: x')],
      ['a cell that is a list', planOfTable('cot: { a: A }\nhang:\n  - a: [x]')],
      ['a level of groups', planOfTable('cot: { a: A }\nhang:\n  - nhom: 4')],
      ['a number', planOfText('x').replace('trich_yeu: Thử', 'trich_yeu: Thử\n  so: 15/QĐ')],
      ['an id', planWith('- de_muc: A\n  ma: a b')],
      ['a key of a column', planOfTable('cot: { Cột: A }\nhang: x')],
      ['a width', planOfTable('cot: { a: { ten: A, do_rong: rộng } }\nhang: x')],
      ['no articles', `${planOfText('x')}quyet_dinh: { trich_yeu: A, dieu: [] }\n`],
      ['a file with more keys', planWith('- tep: a.txt\n  b: c')],
    ]
    for (const [name, text] of bad) expect(isRight(text), name).toBe(false)
  })
})
