import { literal } from '../language/literal.ts'
import type { Plan } from '../plan/plan.ts'
import type { ComparedText } from './compared-text.ts'
import type { Token } from './tokens.ts'
import type { TokenText } from './words.ts'

/**
 * Cuts a cell of units into them, each a word that can be compared: a unit is the same when it has the same code, however it is called now,
 * because its new name is told once, where it stands.
 */
export function unitTokens(cell: ComparedText, units: Plan['units']): TokenText {
  const codes = new Map([...units].map(([code, { name }]) => [name, code]))
  const tokens: Token[] = []
  for (const { 0: part, index } of cell.text.matchAll(unitPattern([...codes.keys()]))) {
    const name = part.trim()
    if (name === '') continue
    const start = index + part.indexOf(name)
    const code = codes.get(name)
    tokens.push({
      text: name,
      start,
      mask: name,
      ...(code === undefined ? {} : { meanings: [`{{${code}}}`] }),
    })
  }
  return { text: cell.text, tokens }
}

/** What stands between commas and semicolons; a unit whose name has one in it is taken whole. */
function unitPattern(names: readonly string[]): RegExp {
  const whole = names
    .filter(name => /[,;]/.test(name))
    .sort((a, b) => b.length - a.length)
    .map(name => `${literal(name)}(?=\\s*(?:[,;\\n]|$))`)
  return new RegExp([...whole, '[^,;\\n]+'].join('|'), 'g')
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
