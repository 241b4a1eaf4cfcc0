import { limits } from './limits.ts'
import { prefixOf } from './namespaces.ts'
import type { Refusal } from './refusals.ts'
import { readXml, type TokenTaker } from './xml-tokens.ts'

/** An element, its names with the usual prefixes (`namespaces.ts`), its place in UTF-16 units of the part's text. */
export interface XmlElement {
  name: string
  /** Names and values by turns. */
  attributes: readonly string[]
  children: readonly XmlElement[]
  /** The letters directly in it, of all its stretches; `xml:space` is not looked at. */
  text: string
  start: number
  end: number
}

/** The value of an attribute. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return valueIn(element.attributes, name)
}

function valueIn(attributes: readonly string[], name: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1]
  return undefined
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(one => one.name === name)
}

/** The `w:val` of the first child of that name. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  const found = child(element, name)
  return found === undefined ? undefined : attribute(found, 'w:val')
}

const none: readonly never[] = []

/** What has been opened and not closed. */
interface Open {
  name: string
  attributes: readonly string[]
  /** Where its children begin among those that wait for their parents. */
  from: number
  text: string
  start: number
  /** Namespaces in force inside it. */
  scope: Scope
  /** Of a choice among alternatives: true when the reader knows all that it asks for. */
  isUnderstood: boolean
}

/** Namespaces by prefix, and the names that were worked out with them; undefined for one whose prefix is not declared. */
interface Scope {
  namespaces: ReadonlyMap<string, string>
  elements: Map<string, string | undefined>
  /** Lists of attributes that many tags share. */
  attributes: Map<readonly string[], readonly string[] | undefined>
}

const outermost: Scope = {
  namespaces: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  elements: new Map(),
  attributes: new Map(),
}

/**
 * Reads a part's XML: strictly, without a DOCTYPE, no deeper than anyone's document. Of alternatives (`mc:AlternateContent`) only the one
 * that holds is kept, in the place of all: a text box stands twice in most files.
 * @param part its name, for the refusal.
 * @returns the root, or why there is none.
 */
export function parseXml(xml: string, part: string): XmlElement | Refusal {
  const builder = new TreeBuilder(part)
  const fault = readXml(xml, builder)
  if (builder.refusal !== undefined) return builder.refusal
  if (fault?.isDoctype) return { refused: 'doctype', part }
  const at = fault?.at ?? builder.unboundAt
  if (at === undefined && builder.root !== undefined) return builder.root
  const before = xml.slice(0, at ?? 0)
  const lineStart = before.lastIndexOf('\n') + 1
  return { refused: 'bad-xml', part, line: before.split('\n').length, column: before.length - lineStart + 1 }
}

class TreeBuilder implements TokenTaker {
  root: XmlElement | undefined
  refusal: Refusal | undefined
  /** Where a prefix stands that is declared nowhere. */
  unboundAt: number | undefined
  private readonly part: string
  private readonly stack: Open[] = []
  /** Elements that have been closed, and whose parents have not: a list of its own for each would be mostly empty. */
  private readonly closed: XmlElement[] = []

  constructor(part: string) {
    this.part = part
  }

  open(typed: string, typedAttributes: readonly string[], start: number, isShared: boolean): boolean {
    const { stack, closed } = this
    if (stack.length >= limits.depth || typedAttributes.length > 2 * limits.attributes) {
      this.refusal = { refused: 'too-deep', part: this.part }
      return false
    }
    const scope = scopeOf(stack.at(-1)?.scope ?? outermost, typedAttributes)
    const name = elementName(typed, scope)
    const attributes = isShared
      ? sharedAttributes(typedAttributes, scope)
      : readAttributes(typedAttributes, scope)
    if (name === undefined || attributes === undefined) {
      this.unboundAt = start
      return false
    }
    const isUnderstood = name === 'mc:Choice' && understands(valueIn(attributes, 'Requires'), scope)
    stack.push({ name, attributes, from: closed.length, text: '', start, scope, isUnderstood })
    return true
  }

  text(letters: string): void {
    const parent = this.stack.at(-1)
    // Between elements there are only blanks for the eye.
    if (parent !== undefined && (parent.from === this.closed.length || /\S/.test(letters)))
      parent.text += letters
  }

  close(end: number): void {
    const { stack, closed } = this
    const { name, attributes, from, text, start, isUnderstood } = stack.pop()!
    const children = closed.length === from ? none : closed.slice(from)
    closed.length = from
    const element = { name: isUnderstood ? 'mc:Understood' : name, attributes, children, text, start, end }
    if (stack.length === 0) this.root = element
    else if (name === 'mc:AlternateContent') for (const one of chosen(element)) closed.push(one)
    else closed.push(element)
  }
}

/** ISO/IEC 29500-3, 7.5: the first choice whose namespaces are understood, else the fallback. Without one the first choice: its words count. */
function chosen(alternatives: XmlElement): readonly XmlElement[] {
  const { children } = alternatives
  const one =
    children.find(({ name }) => name === 'mc:Understood') ??
    child(alternatives, 'mc:Fallback') ??
    child(alternatives, 'mc:Choice')
  return one?.children ?? none
}

const understands = (required: string | undefined, { namespaces }: Scope): boolean =>
  (required ?? '?')
    .trim()
    .split(/\s+/)
    .every(prefix => prefixOf(namespaces.get(prefix) ?? '') !== '?')

function scopeOf(outer: Scope, attributes: readonly string[]): Scope {
  let namespaces: Map<string, string> | undefined
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at]!
    if (!isDeclaration(name)) continue
    namespaces ??= new Map(outer.namespaces)
    namespaces.set(name.slice('xmlns:'.length), attributes[at + 1]!)
  }
  return namespaces === undefined ? outer : { namespaces, elements: new Map(), attributes: new Map() }
}

const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:')

/** A name with the usual prefix of its namespace; undefined when its own prefix is not declared. */
function elementName(typed: string, { namespaces, elements }: Scope): string | undefined {
  if (elements.has(typed)) return elements.get(typed)
  const colon = typed.indexOf(':')
  const namespace = namespaces.get(typed.slice(0, Math.max(0, colon)))
  const name =
    colon >= 0
      ? namespace === undefined
        ? undefined
        : `${prefixOf(namespace)}:${typed.slice(colon + 1)}`
      : namespace === undefined
        ? typed
        : `${prefixOf(namespace)}:${typed}`
  elements.set(typed, name)
  return name
}

function sharedAttributes(typed: readonly string[], scope: Scope): readonly string[] | undefined {
  if (typed.length === 0) return none
  if (!scope.attributes.has(typed)) scope.attributes.set(typed, readAttributes(typed, scope))
  return scope.attributes.get(typed)
}

/** Marks of Word's own saves and declarations of namespaces are left out: nothing asks for them, and every paragraph has some. */
function readAttributes(typed: readonly string[], { namespaces }: Scope): readonly string[] | undefined {
  if (typed.length === 0) return none
  const attributes: string[] = []
  for (let at = 0; at < typed.length; at += 2) {
    const name = typed[at]!
    if (isDeclaration(name) || name.startsWith('w:rsid')) continue
    const colon = name.indexOf(':')
    const prefix = name.slice(0, Math.max(0, colon))
    const namespace = colon < 0 ? '' : namespaces.get(prefix)
    if (namespace === undefined) return undefined
    const usual = colon < 0 ? '' : prefixOf(namespace)
    attributes.push(usual === prefix ? name : `${usual}${name.slice(colon)}`, typed[at + 1]!)
  }
  return attributes
}
