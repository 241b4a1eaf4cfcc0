import type { ChangeMark, ChangeSide } from '../document.ts'
import { attribute, child, type XmlElement } from '../package/xml.ts'

const kinds: Record<string, ChangeMark['kind']> = {
  'w:ins': 'insertion',
  'w:cellIns': 'insertion',
  'w:del': 'deletion',
  'w:cellDel': 'deletion',
  'w:moveFrom': 'moveFrom',
  'w:moveTo': 'moveTo',
}

/** The change that an element stands for; undefined when it is none. */
export function changeOf(element: XmlElement): ChangeMark | undefined {
  const kind = kinds[element.name]
  return kind === undefined ? undefined : { kind, ...authorOf(element) }
}

/** Who and when. */
export function authorOf(element: XmlElement): { author: string; date?: string } {
  const date = attribute(element, 'w:date')
  const author = (attribute(element, 'w:author') ?? '').normalize('NFC')
  return { author, ...(date === undefined || date === '' ? {} : { date }) }
}

/** The change that the properties of a paragraph mark, row or cell carry; the last one when there are several. */
export function changeIn(
  properties: XmlElement | undefined,
): { change: ChangeMark; element: XmlElement } | undefined {
  let found: { change: ChangeMark; element: XmlElement } | undefined
  for (const element of properties?.children ?? []) {
    const change = changeOf(element)
    if (change !== undefined) found = { change, element }
  }
  return found
}

/** True for what is not there on a side. */
export function isGone({ kind }: ChangeMark, side: ChangeSide): boolean {
  const isTaken = kind === 'deletion' || kind === 'moveFrom'
  return side === 'accepted' ? isTaken : !isTaken
}

/** Properties on a side: as they were, where a change of them is kept. */
export function propertiesOn(
  side: ChangeSide,
  properties: XmlElement | undefined,
  changeName: string,
): XmlElement | undefined {
  const before =
    side === 'original' ? child(child(properties, changeName), properties?.name ?? '') : undefined
  return before ?? properties
}
