import type { Path } from '../diagnostics/diagnostic.ts'
import { specSchema } from './schema.ts'
import { type AnyShape, keysOf } from './shape/shape.ts'

/** What a shape is made from: what may be left out, has a default or is read as something else. */
const innerOf = ({ form }: AnyShape): AnyShape | undefined => ('of' in form ? form.of : undefined)

/** The shapes that a value may have: the options of a union, or the shape itself. */
function options(shape: AnyShape): AnyShape[] {
  const inner = innerOf(shape)
  if (inner !== undefined) return options(inner)
  return shape.form.kind === 'union' ? shape.form.options.flatMap(options) : [shape]
}

function below({ form }: AnyShape, key: string | number): AnyShape[] {
  if (form.kind === 'map' && typeof key === 'string') {
    const keys = form.keys()
    if (Object.hasOwn(keys, key)) return [keys[key]!]
    // Keys of a row that the schema does not name are cells; elsewhere such keys are refused.
    return form.others === undefined ? [] : [form.others]
  }
  if (form.kind === 'list' && typeof key === 'number') return [form.item]
  if (form.kind === 'record' && typeof key === 'string') return [form.value]
  return []
}

/** All shapes that can stand at a path of the spec. */
function shapesAt(path: Path): AnyShape[] {
  let here: AnyShape[] = [specSchema]
  for (const key of path) here = here.flatMap(options).flatMap(shape => below(shape, key))
  return here
}

function titleOf(shape: AnyShape): string | undefined {
  const inner = innerOf(shape)
  return shape.about?.title ?? (inner && titleOf(inner))
}

/** The name of a place in the document's own words, such as *Trích yếu*; undefined where the schema has none. */
export function titleAt(path: Path): string | undefined {
  for (const shape of shapesAt(path)) {
    const title = titleOf(shape)
    if (title !== undefined) return title
  }
  return undefined
}

/** The keys that a map at a path may have. */
export function keysAt(path: Path): string[] {
  const keys = new Set<string>()
  for (const { form } of shapesAt(path).flatMap(options))
    for (const key of Object.keys(keysOf(form))) keys.add(key)
  return [...keys]
}

/** True when the key at the end of a path may be left out. */
export function isOptionalAt(path: Path): boolean {
  const key = String(path.at(-1))
  return shapesAt(path.slice(0, -1))
    .flatMap(options)
    .some(({ form }) => {
      const keys = keysOf(form)
      return Object.hasOwn(keys, key) && keys[key]!.form.kind === 'optional'
    })
}

/** What a value is to its writer. */
export type Kind = 'text' | 'list' | 'map'

/** The kinds that a value at a path may be of. */
export function kindsAt(path: Path): Kind[] {
  const kinds = shapesAt(path)
    .flatMap(options)
    .map(
      ({ form: { kind } }): Kind =>
        kind === 'list' ? 'list' : kind === 'map' || kind === 'record' ? 'map' : 'text',
    )
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
