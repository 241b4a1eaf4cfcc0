import { normaliseText } from '../language/normalise.ts'
import type { ChangeSide } from './document.ts'
import { decodeLegacy, documentEncoding, type EncodedRun, encodingsOfRuns } from './legacy/encoding.ts'
import type { WordPackage } from './package/word-package.ts'

/** What a part's text is to the document. */
export type StoryRole = 'document' | 'header' | 'footer' | 'footnotes' | 'endnotes' | 'comments'

/** The letters of a part as they stand in its XML. */
export interface PlainStory {
  part: string
  role: StoryRole
  /** A paragraph a line; text boxes before the paragraph they stand in, hidden text too, automatic labels not. */
  text: string
}

const roles: Record<string, StoryRole> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
}

/**
 * All text of a document, taken straight from the text elements of its parts. It knows nothing of the model that `readPackage` makes, nor
 * of its parser: what that loses stands here. Of alternatives (`mc:AlternateContent`) the first is read.
 */
export function plainText(opened: WordPackage, side: ChangeSide = 'accepted'): PlainStory[] {
  const parts = new Map<string, StoryRole>([[opened.mainPart, 'document']])
  for (const { type, target, isExternal } of opened.relationships(opened.mainPart)) {
    const role = roles[type]
    if (role !== undefined && !isExternal && !parts.has(target)) parts.set(target, role)
  }
  return [...parts].flatMap(([part, role]) => {
    const xml = opened.text(part)
    return xml === undefined ? [] : [{ part, role, text: linesOf(xml, side) }]
  })
}

/** How often each word stands in a text: letters and digits without blanks between, in small letters. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** A paragraph of which the end has not come yet. */
interface OpenParagraph {
  runs: EncodedRun[]
  /** Its mark is not there: the next one goes on with it. */
  hasNoMark: boolean
}

const words =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/
const formulas =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006\/math|purl\.oclc\.org\/ooxml\/officeDocument\/math)$/

function linesOf(xml: string, side: ChangeSide): string {
  const lines = collect(xml, side)
  const encoding = documentEncoding(lines.map(runs => runs.map(({ text }) => text).join('')))
  return lines
    .map(runs => {
      const encodings = encodingsOfRuns(runs, encoding)
      const letters = runs.map(({ text, font }, index) => {
        const own = encodings[index]
        return own === undefined ? text : decodeLegacy(text, own, font)
      })
      return normaliseText(letters.join('')).text.replace(/\n/g, ' ')
    })
    .join('\n')
}

/** Goes through the tags once, and keeps what is between those of text. */
function collect(xml: string, side: ChangeSide): EncodedRun[][] {
  const nameOf = shortNames(xml)
  const out = side === 'accepted' ? /^w:(?:del|moveFrom)$/ : /^w:(?:ins|moveTo)$/
  const lines: EncodedRun[][] = []
  const open: OpenParagraph[] = []
  let carried: EncodedRun[] = []
  let left = 0
  let fallback = 0
  let properties = 0
  let inText = false
  let font = ''
  const add = (text: string): void => {
    if (left === 0 && fallback === 0 && text !== '') open.at(-1)?.runs.push({ text, font })
  }
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start < 0) break
    if (inText && start > at) add(letters(xml.slice(at, start)))
    at = start
    if (xml.startsWith('<!--', at) || xml.startsWith('<?', at)) {
      const end = xml.indexOf(xml[at + 1] === '?' ? '?>' : '-->', at)
      if (end < 0) break
      at = end + 2
      continue
    }
    if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at)
      if (end < 0) break
      if (inText) add(xml.slice(at + 9, end))
      at = end + 3
      continue
    }
    const end = tagEnd(xml, at)
    if (end < 0) break
    const tag = xml.slice(at + 1, end)
    at = end + 1
    const isClosing = tag.startsWith('/')
    const isEmpty = tag.endsWith('/')
    const name = nameOf(/^\/?([^\s/]+)/.exec(tag)?.[1] ?? '')
    const step = isEmpty ? 0 : isClosing ? -1 : 1
    switch (name) {
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        inText = step > 0
        break
      case 'w:p':
        if (step >= 0) {
          open.push({ runs: carried, hasNoMark: false })
          carried = []
        }
        if (step <= 0) {
          const paragraph = open.pop()
          if (paragraph?.hasNoMark === true) carried = paragraph.runs
          else if (paragraph !== undefined && fallback === 0) lines.push(paragraph.runs)
        }
        break
      case 'mc:Fallback':
        fallback += step
        break
      case 'w:pPr':
        properties += step
        break
      case 'w:r':
        font = ''
        break
      case 'w:rFonts':
        font = /:ascii\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? ''
        break
      case 'w:tab':
      case 'w:ptab':
      case 'w:br':
      case 'w:cr':
        if (step >= 0 && properties === 0) add(' ')
        break
      case 'w:noBreakHyphen':
        if (step >= 0) add('\u2011')
        break
      default: {
        if (!out.test(name)) break
        left += step
        // Among the properties of a paragraph it says so of the mark.
        const paragraph = open.at(-1)
        if (step === 0 && properties > 0 && paragraph !== undefined) paragraph.hasNoMark = true
      }
    }
  }
  if (carried.length > 0) lines.push(carried)
  return lines
}

/** Names with the usual prefixes: a file may use others. */
function shortNames(xml: string): (typed: string) => string {
  const prefixes = new Map<string, string>()
  for (const [, prefix = '', namespace = ''] of xml.matchAll(
    /\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g,
  )) {
    const usual = words.test(namespace)
      ? 'w'
      : formulas.test(namespace)
        ? 'm'
        : namespace.endsWith('/markup-compatibility/2006')
          ? 'mc'
          : undefined
    if (usual !== undefined) prefixes.set(prefix, usual)
  }
  return typed => {
    const colon = typed.indexOf(':')
    const usual = prefixes.get(typed.slice(0, Math.max(0, colon)))
    return usual === undefined ? '' : `${usual}:${typed.slice(colon + 1)}`
  }
}

/** The `>` that ends a tag: those in quotes do not. */
function tagEnd(xml: string, start: number): number {
  let end = xml.indexOf('>', start)
  for (let from = start; end >= 0; ) {
    const quote = /["']/.exec(xml.slice(from, end))
    if (quote === null) return end
    const closing = xml.indexOf(quote[0], from + quote.index + 1)
    if (closing < 0) return -1
    from = closing + 1
    if (closing > end) end = xml.indexOf('>', closing)
  }
  return end
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function letters(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (all, decimal, hexadecimal, letter) => {
      if (letter !== undefined) return named[letter] ?? all
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  )
}
