import type { CheckContext } from './context.ts'

/** The ids that rows and headings say they carry out (`theo`). */
export const carriedIds = ({ spec }: CheckContext): ReadonlySet<string> => valuesOf(spec, 'theo')

/** The criteria of the index that rows and headings say they serve (`tieu_chi`). */
export const servedCriteria = ({ spec }: CheckContext): ReadonlySet<string> => valuesOf(spec, 'tieu_chi')

/** The values of a key wherever it stands in a spec; several in one value have a comma, semicolon or blank between. */
function valuesOf(spec: unknown, key: string): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        if (name !== key || typeof inner !== 'string') visit(inner)
        else for (const each of inner.split(/[\s,;]+/)) if (each !== '') found.add(each)
      }
  }
  visit(spec)
  return found
}
