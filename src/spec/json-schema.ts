import { frameKey } from './frames/keys.ts'
import { specSchema } from './schema.ts'
import { keyPattern } from './schema-values.ts'
import { jsonSchemaOf } from './shape/issues.ts'

/** A node of a JSON Schema; of its keywords only those that zod makes of a spec. */
interface Node {
  [keyword: string]: unknown
}

/**
 * The JSON Schema of a spec (draft 2020-12), from the one schema there is.
 * Editors read YAML with the core schema, so a text may look like a number, a boolean or nothing to them; and a text may come from a file.
 */
export function jsonSchema(): object {
  const { required, ...schema } = readByEditors(jsonSchemaOf(specSchema) as Node)
  const parts = Object.entries(schema.properties as Record<string, Node>)
  const needed = parts.flatMap(([key, { required }]) => (required === undefined ? [] : [[key, { required }]]))
  const properties = parts.map(([key, { required: _, ...part }]) => [key, part])
  return {
    $id: 'plan.schema.json',
    ...schema,
    properties: Object.fromEntries(properties),
    // A spec with a frame may leave to it whatever it likes.
    if: { required: [frameKey] },
    else: {
      required,
      properties: Object.fromEntries(needed),
      allOf: [oneOrBoth('nam', 'giai_doan'), oneOrBoth('quyet_dinh', 'ke_hoach')],
    },
  }
}

const oneOrBoth = (...keys: string[]): Node => ({ anyOf: keys.map(key => ({ required: [key] })) })

/** Keywords that hold a schema, a list of schemas, or schemas by name. */
const single = new Set(['items', 'additionalProperties', 'propertyNames', 'not'])
const several = new Set(['anyOf', 'allOf', 'oneOf', 'prefixItems'])
const named = new Set(['properties', '$defs'])

function readByEditors(node: Node): Node {
  const read = Object.fromEntries(
    Object.entries(node).map(([keyword, value]) => [keyword, readKeyword(keyword, value)]),
  )
  if (node.propertyNames !== undefined) read.propertyNames = { pattern: namePattern(node.propertyNames) }
  return Array.isArray(read.enum) ? choice(read) : read.type === 'string' ? text(read) : read
}

/** Ids have a shape of their own; all other names that a writer chooses are keys. */
const namePattern = (names: unknown): unknown => (names as Node).pattern ?? keyPattern.source

function readKeyword(keyword: string, value: unknown): unknown {
  if (several.has(keyword)) return (value as Node[]).map(readByEditors)
  if (typeof value !== 'object' || value === null) return value
  if (single.has(keyword)) return readByEditors(value as Node)
  if (!named.has(keyword)) return value
  return Object.fromEntries(Object.entries(value).map(([name, node]) => [name, readByEditors(node as Node)]))
}

/** A choice: a blank one is nothing to an editor, `1` a number. */
function choice({ type: _, ...node }: Node): Node {
  const values = (node.enum as unknown[]).flatMap(value =>
    value === '' ? [null] : /^\d+$/.test(String(value)) ? [value, Number(value)] : [value],
  )
  return { ...node, enum: values }
}

const asTyped = ['string', 'number', 'boolean', 'null'] as const

/** A text: on several lines it may come from a file, a short one has a shape of its own. */
function text({ type: _, isShort, ...node }: Node): Node {
  if (isShort === true) return { ...node, type: asTyped }
  return {
    ...node,
    type: [...asTyped, 'object'],
    properties: { tep: { type: 'string', description: 'Tên tệp chữ (.txt) nằm cạnh tệp kế hoạch.' } },
    required: ['tep'],
    additionalProperties: false,
  }
}
