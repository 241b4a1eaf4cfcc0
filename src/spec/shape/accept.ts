import type { AnyShape, Form, Keys, Output } from './shape.ts'

/** Stands for no value: this one has not the shape it should have. */
export const refused = Symbol('refused')

/**
 * Takes a value by its shape.
 * @param input plain data: texts, lists, maps.
 * @returns what comes of it, in new lists and maps; `refused` when anything at all is wrong with it, whatever it is.
 */
export const accept = <S extends AnyShape>(shape: S, input: unknown): Output<S> | typeof refused =>
  take(shape, input) as Output<S> | typeof refused

/** Whether a value has its shape. */
export const accepts = (shape: AnyShape, input: unknown): boolean => take(shape, input) !== refused

function take(shape: AnyShape, input: unknown): unknown {
  const value = takeForm(shape.form, input)
  if (value === refused) return refused
  return shape.tests.every(test => test.passes(value as never)) ? value : refused
}

function takeForm(form: Form, input: unknown): unknown {
  switch (form.kind) {
    case 'text':
      return typeof input === 'string' && isShaped(form, input) ? input : refused
    case 'word':
      return form.words.has(input as string) ? input : refused
    case 'map':
      return isMap(input) ? takeMap(form.keys(), form.others, input) : refused
    case 'record':
      return isMap(input) ? takeRecord(form.name, form.value, input) : refused
    case 'list':
      return Array.isArray(input) ? takeList(form, input) : refused
    case 'union':
      for (const option of form.options) {
        const value = take(option, input)
        if (value !== refused) return value
      }
      return refused
    case 'anything':
      return input
    case 'optional':
      return input === undefined ? undefined : take(form.of, input)
    case 'default':
      return input === undefined ? form.value : (take(form.of, input) ?? form.value)
    case 'read': {
      const value = take(form.of, input)
      return value === refused ? refused : form.read(value as never)
    }
    case 'prepared':
      return take(form.of, form.prepare(input))
  }
}

type Map = Readonly<Record<string, unknown>>

const isMap = (input: unknown): input is Map =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

const isShaped = ({ least = 0, pattern }: Extract<Form, { kind: 'text' }>, text: string): boolean =>
  text.length >= least && (pattern === undefined || pattern.test(text))

/** To set this key would set what an object is made from: it never gets into a value. */
const noKey = '__proto__'

function takeMap(keys: Keys, others: AnyShape | undefined, input: Map): unknown {
  const values: Record<string, unknown> = {}
  for (const key in keys) {
    const shape = keys[key]!
    const isThere = Object.hasOwn(input, key)
    if (!isThere && isOptional(shape)) continue
    const value = take(shape, input[key])
    if (value === refused) return refused
    values[key] = value
  }
  for (const key of Object.keys(input)) {
    if (Object.hasOwn(keys, key)) continue
    if (others === undefined) return refused
    if (key === noKey) continue
    const value = take(others, input[key])
    if (value === refused) return refused
    values[key] = value
  }
  return values
}

const isOptional = ({ form }: AnyShape): boolean => form.kind === 'optional'

function takeRecord(name: AnyShape, shape: AnyShape, input: Map): unknown {
  const values: Record<string, unknown> = {}
  for (const key of Object.keys(input)) {
    if (key === noKey) continue
    const taken = take(name, key)
    const value = taken === refused ? refused : take(shape, input[key])
    if (value === refused) return refused
    values[taken as string] = value
  }
  return values
}

function takeList(form: Extract<Form, { kind: 'list' }>, input: readonly unknown[]): unknown {
  const { item, least = 0, most = Number.POSITIVE_INFINITY } = form
  if (input.length < least || input.length > most) return refused
  const values: unknown[] = []
  for (const one of input) {
    const value = take(item, one)
    if (value === refused) return refused
    values.push(value)
  }
  return values
}
