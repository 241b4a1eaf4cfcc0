import { type PlacedText, PlacedTextBuilder } from '../text/placed-text.ts'
import type { Unit } from './plan.ts'

/** The plan's units by code. */
export type KnownUnits = ReadonlyMap<string, Unit>

/**
 * Puts the names of units in place of their codes: a part between `,` or `;` that is exactly a code becomes its name,
 * everything else stays as typed. The name is text: what looks like a mark in it gets a backslash.
 * @param separator what stands between two codes in place of the typed comma or semicolon, where the house has a choice.
 */
export function nameUnits(text: PlacedText, units: KnownUnits, separator?: string): PlacedText {
  if (units.size === 0) return text
  const only = units.get(text.text)
  if (only !== undefined) return text.replacedBy(asText(only))
  const builder = new PlacedTextBuilder(text.origin)
  let changed = false
  const addTyped = (from: number, to: number): void =>
    builder.add(text.text.slice(from, to), text.indexInValue(from))
  /** Where the code before ends, while nothing but a separator has followed it. */
  let codeEnd: number | undefined
  for (const { 0: part, index } of text.text.matchAll(/[^,;\n]+|[,;\n]/g)) {
    const code = part.trim()
    const unit = units.get(code)
    const start = index + part.indexOf(code)
    const end = start + code.length
    if (unit === undefined) {
      const isBetween = separator !== undefined && codeEnd !== undefined && (code === ',' || code === ';')
      if (isBetween) continue
      if (codeEnd !== undefined) addTyped(codeEnd, index)
      codeEnd = undefined
      addTyped(index, index + part.length)
      continue
    }
    changed = true
    if (codeEnd === undefined) addTyped(index, start)
    else if (separator !== undefined && /[,;]/.test(text.text.slice(codeEnd, start)))
      builder.add(separator, text.indexInValue(codeEnd), text.indexInValue(start))
    else addTyped(codeEnd, start)
    builder.add(asText(unit), text.indexInValue(start), text.indexInValue(end))
    codeEnd = end
  }
  if (codeEnd !== undefined) addTyped(codeEnd, text.text.length)
  return changed ? builder.build(text.indexInValue(0)) : text
}

/** The name of a unit as a text that prints it. */
const asText = ({ name }: Unit): string => name.replace(/[\\*[\]{}]/g, '\\$&')
