import { prefixOf } from '../word/package/namespaces.ts'
import { readXml, type TokenTaker } from '../word/package/xml-tokens.ts'
import type { Splice } from './splice.ts'

/**
 * An element as it stands in the file: alternatives are kept, names are known both ways. `src/word` reads what a document says; this tree is
 * for those who change its text.
 */
export interface RawElement {
  /** With the usual prefix of its namespace: `w:p`. */
  name: string
  /** As typed. */
  typed: string
  /** Names as typed and values by turns. */
  attributes: readonly string[]
  /** UTF-16 units of the part's text, from its `<` to behind its last `>`. */
  start: number
  end: number
  parent: RawElement | undefined
  children: RawElement[]
  /** Namespaces in force in it, by prefix. */
  namespaces: ReadonlyMap<string, string>
}

/** The root of a part that `src/word` has read before. */
export function rawTree(xml: string): RawElement {
  const builder = new Builder()
  const fault = readXml(xml, builder)
  if (fault !== undefined || builder.root === undefined)
    throw new Error('the XML of a part that was read before')
  return builder.root
}

class Builder implements TokenTaker {
  root: RawElement | undefined
  private open_: RawElement | undefined

  open(typed: string, attributes: readonly string[], start: number): boolean {
    const parent = this.open_
    const namespaces = declared(parent?.namespaces ?? new Map(), attributes)
    const colon = typed.indexOf(':')
    const namespace = namespaces.get(typed.slice(0, Math.max(0, colon)))
    const local = typed.slice(colon + 1)
    const name = namespace === undefined ? typed : `${prefixOf(namespace)}:${local}`
    const element = { name, typed, attributes, start, end: start, parent, children: [], namespaces }
    if (parent === undefined) this.root = element
    else parent.children.push(element)
    this.open_ = element
    return true
  }

  close(end: number): void {
    const element = this.open_!
    element.end = end
    this.open_ = element.parent
  }

  text(): void {
    // Letters are read where they stand, when they are asked for.
  }
}

function declared(
  outer: ReadonlyMap<string, string>,
  attributes: readonly string[],
): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at]!
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    own ??= new Map(outer)
    own.set(name.slice('xmlns:'.length), attributes[at + 1]!)
  }
  return own ?? outer
}

/** The value of an attribute by its name without prefix. */
export function rawAttribute({ attributes }: RawElement, local: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at]!
    if (name.slice(name.indexOf(':') + 1) === local && !name.startsWith('xmlns')) return attributes[at + 1]
  }
  return undefined
}

/** The element that begins at an offset; undefined when none does. */
export function elementAt(root: RawElement, start: number): RawElement | undefined {
  let element = root
  while (element.start !== start) {
    const { children } = element
    let low = 0
    let high = children.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (children[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const inside = children[low]
    if (inside === undefined || inside.start > start) return undefined
    element = inside
  }
  return element
}

/** Behind the `>` of the tag that begins an element. */
export function tagEnd(xml: string, { start }: Pick<RawElement, 'start'>): number {
  let quote = ''
  for (let at = start; at < xml.length; at++) {
    const sign = xml[at]!
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  return xml.length
}

/** Whether an element is one tag: `<w:p/>`. */
export const isOneTag = (xml: string, element: RawElement): boolean => tagEnd(xml, element) === element.end

/** A change of a part's text that puts something at the end of an element, behind all that it holds. */
export function appendTo(xml: string, element: RawElement, inside: string): Splice {
  if (!isOneTag(xml, element)) {
    const from = xml.lastIndexOf('</', element.end - 1)
    return { from, to: from, text: inside }
  }
  const slash = xml.lastIndexOf('/', element.end - 1)
  return { from: slash, to: element.end, text: `>${inside}</${element.typed}>` }
}

/** How names of an element's own namespace are typed where it stands: those of elements, those of attributes, and what has to be declared for these. */
export interface OwnNames {
  element: string
  attribute: string
  declaration: string
}

/** Names of attributes need a prefix (Namespaces in XML, 6.2), which a part with a default namespace may not have. */
export function ownNames({ typed, namespaces }: RawElement): OwnNames {
  const colon = typed.indexOf(':')
  if (colon >= 0) {
    const prefix = typed.slice(0, colon + 1)
    return { element: prefix, attribute: prefix, declaration: '' }
  }
  const namespace = namespaces.get('') ?? ''
  const other = [...namespaces].find(([prefix, uri]) => prefix !== '' && uri === namespace)
  if (other !== undefined) return { element: '', attribute: `${other[0]}:`, declaration: '' }
  return { element: '', attribute: 'w:', declaration: ` xmlns:w="${namespace}"` }
}
