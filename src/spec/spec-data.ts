import { clip } from '../language/clip.ts'
/** Data of a spec that may be wrong in any way. */
export type Data = unknown

/** True for a map. */
export const isMap = (value: Data): value is Record<string, Data> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a key of a map or an index of a list; undefined when nothing does. */
export function field(value: Data, key: string | number): Data {
  if (Array.isArray(value)) return value[key as number]
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The text that stands at a key, on one line and not longer than a message can take; empty when there is none. */
export function shortText(value: Data, longest = 40): string {
  if (typeof value !== 'string') return ''
  const line = value.trim().slice(0, 4 * longest)
  return clip(line.replace(/\s+/g, ' '), longest)
}
