/** A length in points, to a hundredth. */
export const pt = (points: number): string => `${Math.round(points * 100) / 100}pt`

/** A length in mm. */
export const mm = (millimetres: number): string => `${millimetres}mm`

/** Properties by name; those without a value are left out. */
type Declarations = Record<string, string | false | undefined>

/** A style rule on a line of its own. */
export function styleRule(selector: string, declarations: Declarations): string {
  const set = Object.entries(declarations).filter(([, value]) => value)
  return `${selector}{${set.map(([property, value]) => `${property}:${value}`).join(';')}}\n`
}
