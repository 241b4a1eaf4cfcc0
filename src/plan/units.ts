import { type PlacedText, PlacedTextBuilder } from '../text/placed-text.ts'
import type { Unit } from './plan.ts'

/** The plan's units by code. */
export type KnownUnits = ReadonlyMap<string, Unit>

/**
 * Puts the names of units in place of their codes: a part between `,` or `;` that is exactly a code becomes its name,
 * everything else stays as typed. The name is text: what looks like a mark in it gets a backslash.
 */
export function nameUnits(text: PlacedText, units: KnownUnits): PlacedText {
  if (units.size === 0) return text
  const builder = new PlacedTextBuilder(text.origin)
  let changed = false
  for (const { 0: part, index } of text.text.matchAll(/[^,;\n]+|[,;\n]/g)) {
    const code = part.trim()
    const unit = units.get(code)
    const start = index + part.indexOf(code)
    const end = start + code.length
    builder.add(text.text.slice(index, start), text.indexInValue(index))
    if (unit === undefined) builder.add(code, text.indexInValue(start))
    else {
      changed = true
      builder.add(unit.name.replace(/[\\*[\]{}]/g, '\\$&'), text.indexInValue(start), text.indexInValue(end))
    }
    builder.add(text.text.slice(end, index + part.length), text.indexInValue(end))
  }
  return changed ? builder.build(text.indexInValue(0)) : text
}
