import * as z from 'zod'
import type { Path } from '../diagnostics/diagnostic.ts'
import { specSchema } from './schema.ts'

/** A node of the schema as messages need it; zod's own tree has many wrappers between two of them. */
type Schema = z.core.$ZodType

/** Looks through optional, default, transform and lazy wrappers. */
function unwrap(schema: Schema): Schema {
  const def = schema._zod.def as { type: string; innerType?: Schema; in?: Schema; getter?: () => Schema }
  if (def.innerType) return unwrap(def.innerType)
  if (def.type === 'pipe' && def.in) return unwrap(def.in)
  if (def.type === 'lazy' && def.getter) return unwrap(def.getter())
  return schema
}

/** The schemas that a value may have: the options of a union, or the schema itself. */
function options(schema: Schema): Schema[] {
  const inner = unwrap(schema)
  const def = inner._zod.def as { type: string; options?: Schema[] }
  return def.type === 'union' && def.options ? def.options.flatMap(options) : [inner]
}

function below(schema: Schema, key: string | number): Schema[] {
  const def = schema._zod.def as {
    type: string
    shape?: Record<string, Schema>
    element?: Schema
    valueType?: Schema
    catchall?: Schema
  }
  if (def.type === 'object' && typeof key === 'string') {
    const child = def.shape && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined
    // Keys of a row that the schema does not name are cells; elsewhere such keys are refused.
    const other = def.catchall && unwrap(def.catchall)._zod.def.type !== 'never' ? def.catchall : undefined
    return child ? [child] : other ? [other] : []
  }
  if (def.type === 'array' && typeof key === 'number' && def.element) return [def.element]
  if (def.type === 'record' && typeof key === 'string' && def.valueType) return [def.valueType]
  return []
}

/** All schemas that can stand at a path of the spec. */
function schemasAt(path: Path): Schema[] {
  let here: Schema[] = [specSchema]
  for (const key of path) here = here.flatMap(options).flatMap(schema => below(schema, key))
  return here
}

const titleOf = (schema: Schema): string | undefined => {
  const own = z.globalRegistry.get(schema as never) as { title?: string } | undefined
  if (own?.title !== undefined) return own.title
  const def = schema._zod.def as { innerType?: Schema; in?: Schema; getter?: () => Schema }
  const inner = def.innerType ?? def.in ?? def.getter?.()
  return inner && titleOf(inner)
}

/** The name of a place in the document's own words, such as *Trích yếu*; undefined where the schema has none. */
export function titleAt(path: Path): string | undefined {
  for (const schema of schemasAt(path)) {
    const title = titleOf(schema)
    if (title !== undefined) return title
  }
  return undefined
}

/** The keys that a map at a path may have. */
export function keysAt(path: Path): string[] {
  const keys = new Set<string>()
  for (const schema of schemasAt(path).flatMap(options)) {
    const { shape } = schema._zod.def as { shape?: Record<string, Schema> }
    for (const key of Object.keys(shape ?? {})) keys.add(key)
  }
  return [...keys]
}

/** True when the key at the end of a path may be left out. */
export function isOptionalAt(path: Path): boolean {
  const key = String(path.at(-1))
  return schemasAt(path.slice(0, -1))
    .flatMap(options)
    .some(schema => {
      const { shape } = schema._zod.def as { shape?: Record<string, Schema> }
      return shape !== undefined && Object.hasOwn(shape, key) && shape[key]!._zod.optin === 'optional'
    })
}

/** What a value is to its writer. */
export type Kind = 'text' | 'list' | 'map'

/** The kinds that a value at a path may be of. */
export function kindsAt(path: Path): Kind[] {
  const kinds = schemasAt(path)
    .flatMap(options)
    .map((schema): Kind => {
      const { type } = schema._zod.def as { type: string }
      return type === 'array' ? 'list' : type === 'object' || type === 'record' ? 'map' : 'text'
    })
  return [...new Set(kinds)]
}

/** Parts of the spec whose keys are easily written a level too high or too deep. */
const homes: Readonly<Record<string, Path>> = {
  co_quan: ['co_quan'],
  quyet_dinh: ['quyet_dinh'],
  ke_hoach: ['ke_hoach'],
  phu_luc: ['phu_luc', 0],
  nguoi_ky: ['quyet_dinh', 'nguoi_ky'],
  de_muc: ['ke_hoach', 'noi_dung', 0],
  bang: ['ke_hoach', 'noi_dung', 0, 'bang'],
}

/** The parts of the spec that have a key, for “khóa này nằm trong …”. */
export function homesOf(key: string): string[] {
  return Object.keys(homes).filter(home => keysAt(homes[home]!).includes(key))
}
