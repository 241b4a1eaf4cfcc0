import type { Plan } from '../plan/plan.ts'
import { unitsIn } from '../reading/units/units-in.ts'
import type { ComparedText } from './compared-text.ts'
import type { Token } from './tokens.ts'
import type { TokenText } from './words.ts'

/**
 * Cuts a cell of units into them, each a word that can be compared, and what stands beside them: a unit is the same when it has the same code,
 * however it is called now, because its new name is reported once, where it stands.
 */
export function unitTokens(cell: ComparedText, units: Plan['units']): TokenText {
  const codes = new Map([...units].map(([code, { name }]) => [name, code]))
  const tokens: Token[] = []
  const add = (text: string, start: number): void => {
    const code = codes.get(text)
    tokens.push({ text, start, mask: text, ...(code === undefined ? {} : { meanings: [`{{${code}}}`] }) })
  }
  let offset = 0
  for (const line of cell.text.split('\n')) {
    let at = 0
    const addBeside = (to: number): void => {
      for (const { 0: words, index } of line.slice(at, to).matchAll(/[^\s,;]+/g))
        add(words, offset + at + index)
    }
    for (const { name, from, to } of unitsIn(line, [...codes.keys()])) {
      addBeside(from)
      add(name, offset + from)
      at = to
    }
    addBeside(line.length)
    offset += line.length + 1
  }
  return { text: cell.text, tokens }
}

/** True when both name the same units, in whatever order: what cooperating units are compared by. */
export function sameUnits(a: TokenText, b: TokenText, same: (a: Token, b: Token) => boolean): boolean {
  if (a.tokens.length !== b.tokens.length) return false
  const open = [...b.tokens]
  return a.tokens.every(token => {
    // The same words first: a name typed by hand stays itself when a unit takes it.
    const exact = open.findIndex(other => other.text === token.text)
    const found = exact >= 0 ? exact : open.findIndex(other => same(token, other))
    if (found >= 0) open.splice(found, 1)
    return found >= 0
  })
}
