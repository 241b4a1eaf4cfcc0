import * as z from 'zod'
import type { AnyShape, Fault, Form, Keys, Output, Test } from './shape.ts'

/**
 * What zod does for shapes: to tell what is wrong, and the JSON Schema. The build makes a file of its own of it, which is loaded by the first
 * of these calls: right values never need it.
 */

/** What a value is by its shape, or all that is wrong with it. */
export type Found<Value> = { value: Value } | { issues: readonly z.core.$ZodIssue[] }

/** Takes a value by its shape, and says what is wrong with it. @param input plain data: texts, lists, maps. */
export function findIssues<S extends AnyShape>(shape: S, input: unknown): Found<Output<S>> {
  const parsed = schemaOf(shape).safeParse(input, { reportInput: true })
  return parsed.success ? { value: parsed.data as Output<S> } : { issues: parsed.error.issues }
}

/** The JSON Schema of a shape (draft 2020-12) as zod has it: of what is written, not of what is made of it. */
export const jsonSchemaOf = (shape: AnyShape): object => z.toJSONSchema(schemaOf(shape), { io: 'input' })

/** One schema for a shape: ids are of one schema alone. */
const schemas = new WeakMap<AnyShape, z.ZodType>()

function schemaOf(shape: AnyShape): z.ZodType {
  const known = schemas.get(shape)
  if (known !== undefined) return known
  const tested = shape.tests.reduce(withTest, schemaOfForm(shape.form))
  const schema = shape.about === undefined ? tested : tested.meta({ ...shape.about })
  schemas.set(shape, schema)
  return schema
}

function schemaOfForm(form: Form): z.ZodType {
  switch (form.kind) {
    case 'text': {
      const text = form.least === undefined ? z.string() : z.string().min(form.least)
      return form.pattern === undefined ? text : text.regex(form.pattern)
    }
    case 'word':
      return z.enum([...form.words])
    case 'map':
      return form.others === undefined
        ? z.strictObject(schemasOf(form.keys))
        : z.object(schemasOf(form.keys)).catchall(schemaOf(form.others))
    case 'record':
      return z.record(schemaOf(form.name) as z.ZodString, schemaOf(form.value))
    case 'list': {
      const list = z.array(schemaOf(form.item))
      const atLeast = form.least === undefined ? list : list.min(form.least)
      return form.most === undefined ? atLeast : atLeast.max(form.most)
    }
    case 'union':
      return z.union(form.options.map(schemaOf))
    case 'anything':
      return z.unknown()
    case 'optional':
      return schemaOf(form.of).optional()
    case 'default':
      return schemaOf(form.of).default(form.value)
    case 'read':
      return schemaOf(form.of).transform(value => form.read(value as never))
    case 'prepared':
      return z.preprocess(value => form.prepare(value), schemaOf(form.of))
  }
}

/** The schemas of keys are getters, as their shapes may be: a heading has headings below it. */
function schemasOf(keys: () => Keys): z.ZodRawShape {
  const schemas = {}
  for (const key of Object.keys(keys()))
    Object.defineProperty(schemas, key, { enumerable: true, get: () => schemaOf(keys()[key]!) })
  return schemas
}

function withTest(schema: z.ZodType, test: Test<never>): z.ZodType {
  const { passes, says, key, isAlwaysTold } = test as unknown as Test<unknown>
  if (typeof says === 'function')
    return schema.superRefine((value, { addIssue }) => {
      if (!passes(value)) addIssue({ code: 'custom', params: paramsOf(says(value)) })
    })
  return schema.refine(passes, {
    params: paramsOf(says),
    ...(key === undefined ? {} : { path: [key] }),
    ...(isAlwaysTold ? { when: () => true } : {}),
  })
}

const paramsOf = (fault: Fault): Record<string, unknown> => ({ ...fault })
