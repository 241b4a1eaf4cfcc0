import * as z from 'zod'
import { specSchema } from './schema.ts'

/**
 * The JSON Schema of a spec (draft 2020-12), from the one schema there is.
 * Editors read YAML with the core schema, so a text may look like a number, a boolean or nothing to them; and a text may come from a file.
 */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(specSchema, {
    io: 'input',
    override: ({ jsonSchema: node }) => {
      if (node.type !== 'string') return
      const { title, description, ...rest } = node
      const about = { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) }
      if (rest.enum !== undefined) return
      for (const key of Object.keys(node)) delete node[key as keyof typeof node]
      Object.assign(node, about, {
        type: ['string', 'number', 'boolean', 'null', 'object'],
        properties: { tep: { type: 'string', description: 'Tên tệp chữ nằm cạnh tệp kế hoạch.' } },
        required: ['tep'],
        additionalProperties: false,
      })
    },
  })
  return { $id: 'plan.schema.json', ...schema }
}
