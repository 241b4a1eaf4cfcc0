/** Takes the pieces of a text of XML in order, with offsets in UTF-16 units. */
export interface TokenTaker {
  /**
   * A tag that begins an element. Names as typed; attributes are names and values by turns, no name twice; a list that
   * stands in many tags is one and the same (`isShared`). Returns false to stop there.
   */
  open(name: string, attributes: readonly string[], start: number, isShared: boolean): boolean
  /** The end of the element that was begun last, also of an empty one; `end` is behind its last `>`. */
  close(end: number): void
  /** Letters, with references resolved. What one element holds may come in several pieces. */
  text(text: string): void
}

/** Where reading stopped, and whether a DOCTYPE was the cause. */
export interface XmlFault {
  at: number
  isDoctype: boolean
}

const nameStart =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd'
const name = `[${nameStart}][${nameStart}.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040-]*`

const openTag = new RegExp(`<(${name})`, 'y')
const oneAttribute = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y')
const openEnd = /\s*(\/?)>/y
const closeTag = new RegExp(`</(${name})\\s*>`, 'y')
const instruction = new RegExp(`<\\?(${name})(?=\\s|\\?>)`, 'y')
const declaration =
  /<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/y

/** XML 1.0, production 2, the other way round: characters that no XML holds. Halves of pairs are looked for where there are any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/
const half = /[\ud800-\udfff]/
const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const reference = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(lt|gt|amp|quot|apos));|&/g
const letters: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Reads XML 1.0 strictly, without a DOCTYPE: all that a well-formed document without one must be, it must be. Comments and instructions
 * are left out. Linear in the length of the text; expands nothing but single characters.
 * @returns undefined when all of it was read, or when the taker wanted no more.
 */
export function readXml(xml: string, taker: TokenTaker): XmlFault | undefined {
  const bad = forbidden.exec(xml) ?? (half.test(xml) ? loneHalf.exec(xml) : null)
  if (bad !== null) return { at: bad.index, isDoctype: false }
  const fault = (at: number): XmlFault => ({ at, isDoctype: false })
  const open: string[] = []
  const known: KnownTags = new Map()
  let hasRoot = false
  let at = 0
  if (xml.startsWith('<?xml') && /\s/.test(xml[5] ?? '')) {
    declaration.lastIndex = 0
    if (!declaration.test(xml)) return fault(0)
    at = declaration.lastIndex
  }
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const stop = next < 0 ? xml.length : next
    if (stop > at) {
      const typed = xml.slice(at, stop)
      const text = open.length === 0 ? (/\S/.test(typed) ? undefined : '') : textOf(typed)
      if (text === undefined) return fault(at)
      if (text !== '') taker.text(text)
    }
    if (next < 0) break
    at = next
    const sign = xml[at + 1]
    if (sign === '/') {
      const tag = matchAt(closeTag, xml, at)
      if (tag === null || open.pop() !== tag[1]) return fault(at)
      at = closeTag.lastIndex
      taker.close(at)
    } else if (sign === '!') {
      if (xml.startsWith('<!DOCTYPE', at)) return { at, isDoctype: true }
      const end = xml.startsWith('<!--', at) ? commentEnd(xml, at) : open.length > 0 ? cdataEnd(xml, at) : -1
      if (end < 0) return fault(at)
      if (xml[at + 2] === '[') taker.text(lineEnds(xml.slice(at + '<![CDATA['.length, end - ']]>'.length)))
      at = end
    } else if (sign === '?') {
      const target = matchAt(instruction, xml, at)?.[1]
      const end = xml.indexOf('?>', at + 2)
      if (target === undefined || end < 0 || target.toLowerCase() === 'xml') return fault(at)
      at = end + 2
    } else {
      const tag = matchAt(openTag, xml, at)
      if (tag === null || (open.length === 0 && hasRoot)) return fault(at)
      const rest = restOf(xml, openTag.lastIndex, known)
      if (rest === undefined) return fault(at)
      hasRoot = true
      if (!taker.open(tag[1]!, rest.attributes, at, rest.isShared)) return undefined
      at = rest.end ?? xml.indexOf('>', at) + 1
      if (rest.isEmpty) taker.close(at)
      else open.push(tag[1]!)
    }
  }
  return hasRoot && open.length === 0 ? undefined : fault(xml.length)
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

const none: readonly string[] = []

/** What stands in a tag behind its name. */
interface TagRest {
  attributes: readonly string[]
  isEmpty: boolean
  /** Behind the tag; undefined where that is behind the next `>`. */
  end?: number
  isShared: boolean
}

/** Ends of tags by their letters up to the `>`: a document says the same few things of thousands of paragraphs. */
type KnownTags = Map<string, TagRest>

/** Tags longer than that, and more than so many of them, are not kept. */
const longestKnown = 120
const mostKnown = 20_000

function restOf(xml: string, start: number, known: KnownTags): TagRest | undefined {
  const close = xml.indexOf('>', start)
  const isShort = close >= 0 && close - start <= longestKnown
  const typed = isShort ? xml.slice(start, close) : ''
  const same = isShort ? known.get(typed) : undefined
  if (same !== undefined) return same
  const attributes = readAttributes(xml, start)
  const tail = attributes === undefined ? null : matchAt(openEnd, xml, attributes.end)
  if (attributes === undefined || tail === null) return undefined
  const end = openEnd.lastIndex
  const rest = { attributes: attributes.list, isEmpty: tail[1] === '/' }
  if (!isShort || end !== close + 1 || known.size >= mostKnown) return { ...rest, end, isShared: false }
  const kept = { ...rest, isShared: true }
  known.set(typed, kept)
  return kept
}

/** The attributes that begin at an offset; undefined where one is wrong or stands twice. */
function readAttributes(xml: string, start: number): { list: readonly string[]; end: number } | undefined {
  let list: string[] | undefined
  let end = start
  for (let found = matchAt(oneAttribute, xml, end); found !== null; found = matchAt(oneAttribute, xml, end)) {
    const value = textOf((found[2] ?? found[3])!)
    if (value === undefined) return undefined
    list ??= []
    list.push(found[1]!, value.replace(/[\t\n]/g, ' '))
    end = oneAttribute.lastIndex
  }
  if (list === undefined) return { list: none, end }
  return hasTwice(list) ? undefined : { list, end }
}

/** A few are compared one with another; many, which only a hostile file has, through a set. */
function hasTwice(list: readonly string[]): boolean {
  if (list.length > 32) return new Set(list.filter((_, index) => index % 2 === 0)).size * 2 < list.length
  for (let one = 0; one < list.length; one += 2)
    for (let other = one + 2; other < list.length; other += 2) if (list[one] === list[other]) return true
  return false
}

/** Letters as typed → letters as meant; undefined where a reference is to nothing, or `]]>` stands. */
function textOf(typed: string): string | undefined {
  const text = lineEnds(typed)
  if (text.includes(']]>')) return undefined
  if (!text.includes('&')) return text
  let isRight = true
  const resolved = text.replace(reference, (_, decimal?: string, hexadecimal?: string, letter?: string) => {
    if (letter !== undefined) return letters[letter]!
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '0', 16)
    if (code <= 0x10ffff && !isForbidden(code)) return String.fromCodePoint(code)
    isRight = false
    return ''
  })
  return isRight ? resolved : undefined
}

const isForbidden = (code: number): boolean =>
  (code >= 0xd800 && code <= 0xdfff) || forbidden.test(String.fromCodePoint(code))

/** XML 1.0, 2.11. */
const lineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

/** Behind a comment that begins there; -1 when it has no end or a double dash in it. */
function commentEnd(xml: string, at: number): number {
  const dashes = xml.indexOf('--', at + '<!--'.length)
  return dashes >= 0 && xml[dashes + 2] === '>' ? dashes + '-->'.length : -1
}

/** Behind the letters as they are that begin there; -1 when they do not, or have no end. */
function cdataEnd(xml: string, at: number): number {
  if (!xml.startsWith('<![CDATA[', at)) return -1
  const end = xml.indexOf(']]>', at)
  return end < 0 ? -1 : end + ']]>'.length
}
