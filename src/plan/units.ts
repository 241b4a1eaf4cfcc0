import { type PlacedText, PlacedTextBuilder } from './placed-text.ts'
import type { Unit } from './plan.ts'

/** The plan's units by code. */
export type KnownUnits = ReadonlyMap<string, Unit>

/**
 * Puts the names of units in place of their codes: a part between `,` or `;` that is exactly a code becomes its name,
 * everything else stays as typed.
 */
export function nameUnits(text: PlacedText, units: KnownUnits): PlacedText {
  if (units.size === 0) return text
  const builder = new PlacedTextBuilder(text.origin)
  let changed = false
  for (const part of text.text.matchAll(/[^,;\n]+|[,;\n]/g)) {
    const code = part[0].trim()
    const unit = units.get(code)
    if (unit === undefined) builder.add(part[0], text.indexInValue(part.index))
    else {
      changed = true
      const lead = part[0].length - part[0].trimStart().length
      const named = part[0].slice(0, lead) + unit.name + part[0].slice(lead + code.length)
      builder.add(named, text.indexInValue(part.index))
    }
  }
  return changed ? builder.build(text.indexInValue(0)) : text
}
