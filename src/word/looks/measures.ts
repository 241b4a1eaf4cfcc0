import { attribute, child, type XmlElement } from '../package/xml.ts'

/** ST_OnOff (ISO/IEC 29500-1, 22.9.2.7): an element without a value switches on. */
export function isOn(element: XmlElement | undefined): boolean {
  const value = element === undefined ? 'false' : (attribute(element, 'w:val') ?? 'true')
  return value === 'true' || value === '1' || value === 'on'
}

/** The switch of that name among the children; undefined when it is not there. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name)
  return found === undefined ? undefined : isOn(found)
}

const unitTwips: Record<string, number> = {
  pt: 20,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
  in: 1440,
  pc: 240,
  pi: 240,
}

/** A length in twips: a number is twips, strict files may name a unit (22.9.2.14). Undefined for what is no length. */
export function twips(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const match = /^(-?\d{1,9}(?:\.\d{1,9})?)(pt|cm|mm|in|pc|pi)?$/.exec(value.trim())
  if (match === null) return undefined
  return Math.round(Number(match[1]) * (match[2] === undefined ? 1 : unitTwips[match[2]]!))
}

/** A length that is an attribute. */
export const twipsOf = (element: XmlElement | undefined, name: string): number | undefined =>
  element === undefined ? undefined : twips(attribute(element, name))

/** A whole number; undefined for what is none. */
export function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** A size of letters in half-points: a number is half-points, strict files may name a unit. */
export function halfPoints(value: string | undefined): number | undefined {
  if (value === undefined || /^\d+$/.test(value)) return integer(value)
  const length = twips(value)
  return length === undefined
    ? undefined
    : /^[\d.]+$/.test(value)
      ? Math.round(length)
      : Math.round(length / 10)
}
