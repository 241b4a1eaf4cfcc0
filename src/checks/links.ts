import type { CheckContext } from './context.ts'

/** The ids that rows and headings say they carry out (`theo`). */
export function carriedIds({ spec }: CheckContext): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (key === 'theo' && typeof inner === 'string')
          for (const id of inner.split(/[\s,;]+/))
            if (id !== '') found.add(id)
            else continue
        else visit(inner)
  }
  visit(spec)
  return found
}
