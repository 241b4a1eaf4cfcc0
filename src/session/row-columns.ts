import { rowPrefix } from '../text/data-row.ts'

/** The columns of a table of data that a text speaks of, as `xa.ten`. */
export interface RowColumns {
  /** It prints their values. */
  used: readonly string[]
  /** It gives them values itself, under `gia_tri`. */
  given: readonly string[]
}

/** The columns that a text speaks of, without reading its YAML; not those in its comments. */
export function rowColumns(text: string): RowColumns {
  if (!text.includes(rowPrefix)) return { used: [], given: [] }
  const used = text.split(/[\r\n]+/).flatMap(line => {
    const comment = line.search(/(?:^|\s)#/)
    return namesIn(comment < 0 ? line : line.slice(0, comment), usedName)
  })
  return { used, given: namesIn(text, givenName) }
}

/** True for a plan that is to be filled from a table of data: it or what it takes prints columns that none of them gives a value. */
export function takesRows(parts: readonly RowColumns[]): boolean {
  const used = parts.flatMap(part => part.used)
  if (used.length === 0) return false
  const given = new Set(parts.flatMap(part => part.given))
  return used.some(name => !given.has(name))
}

const usedName = /(?<!\\)\{\{\s*([^\s{}]+)\s*\}\}/g
const givenName = /(?:^[ \t]+|[{,][ \t]*)["']?([^\s"':{},]+)["']?[ \t]*:(?=\s)/gm

const namesIn = (text: string, form: RegExp): string[] =>
  [...text.matchAll(form)].map(([, name]) => name!).filter(name => name.startsWith(rowPrefix))
