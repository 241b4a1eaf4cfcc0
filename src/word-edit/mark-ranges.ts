import type { Anchor } from './anchors.ts'
import { commentMarks } from './comment-xml.ts'
import { type CutPoint, CutPoints, isPreserved } from './cut-points.ts'
import { isOneTag, ownNames, type RawElement, tagEnd } from './raw-tree.ts'
import type { Splice } from './splice.ts'

/** What is put at one place: ends of ranges come before beginnings, so that ranges beside each other do not cross. */
interface Place {
  cut: CutPoint
  ends: string
  starts: string
}

/**
 * The changes of the body's part that put the marks of comments into it. A run in which a range begins or ends is parted, and each part looks as
 * it did.
 * @param anchors where comments stand, with their ids.
 */
export function markRanges(
  xml: string,
  root: RawElement,
  anchors: readonly (Anchor & { id: number })[],
): Splice[] {
  const points = new CutPoints(xml, root)
  const places = new Map<number, Place>()
  const at = (cut: CutPoint): Place => {
    const known = places.get(cut.offset)
    if (known !== undefined) return known
    const made = { cut, ends: '', starts: '' }
    places.set(cut.offset, made)
    return made
  }
  for (const { id, from, to } of anchors) {
    const start = points.find(from, 'before')
    const end = points.find(to, 'after')
    const names = ownNames(start.paragraph)
    const { start: opens, end: closes, reference } = commentMarks(id, names)
    // A range that is widened on both sides cannot turn round; two points at one place make a comment without words.
    if (end.offset <= start.offset) {
      at(start).starts += `${opens}${closes}`
      at(behind(start)).starts += reference
      continue
    }
    at(start).starts += opens
    at(end).ends += closes
    at(behind(end)).ends += reference
  }
  return [...partings(xml, places.values())]
}

/** Where the run of the reference stands: no link, field, control or tracked change is to have it. */
function behind(cut: CutPoint): CutPoint {
  const { top, paragraph, offset } = cut
  if (top === undefined || top.name === 'w:r' || offset <= top.start || offset >= top.end) return cut
  return { offset: top.end, top, paragraph }
}

function* partings(xml: string, places: Iterable<Place>): Generator<Splice> {
  const parted = new Set<RawElement>()
  const nextId = newIds(xml)
  for (const { cut, ends, starts } of places) {
    const marks = ends + starts
    const { offset, run, text, paragraph } = cut
    if (run !== undefined) {
      const close = text === undefined ? '' : `</${text.typed}>`
      const open = text === undefined ? '' : preserved(xml, text)
      const again = `${xml.slice(run.start, tagEnd(xml, run))}${propertiesOf(xml, run, nextId)}${open}`
      yield { from: offset, to: offset, text: `${close}</${run.typed}>${marks}${again}` }
      if (text !== undefined && !parted.has(text)) yield* settleBlanks(xml, text)
      if (text !== undefined) parted.add(text)
    } else if (isOneTag(xml, paragraph) && offset === paragraph.end)
      yield { from: xml.lastIndexOf('/', offset - 1), to: offset, text: `>${marks}</${paragraph.typed}>` }
    else yield { from: offset, to: offset, text: marks }
  }
}

/** The tag of a text element whose blanks count: those at the place where it is parted must not be lost. */
function preserved(xml: string, text: RawElement): string {
  const tag = xml.slice(text.start, tagEnd(xml, text))
  if (isPreserved(text)) return tag
  return `${tag.slice(0, -1).replace(/\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/, '')} xml:space="preserve">`
}

/** Blanks at the ends that did not count before are taken out when they would count now. */
function* settleBlanks(xml: string, text: RawElement): Generator<Splice> {
  if (isPreserved(text)) return
  const from = tagEnd(xml, text)
  const to = xml.lastIndexOf('</', text.end - 1)
  const inside = xml.slice(from, to)
  const isTrimmed = /^[ \t\r\n]|[ \t\r\n]$/.test(inside)
  const lead = isTrimmed ? inside.length - inside.trimStart().length : 0
  const tail = isTrimmed ? inside.length - inside.trimEnd().length : 0
  yield { from: text.start, to: from + lead, text: preserved(xml, text) }
  if (tail > 0) yield { from: to - tail, to, text: '' }
}

/**
 * The properties of a run for its second part. A tracked change in them gets an id of its own, and the order of the schema is put right: what is
 * wrong with a file is not to be wrong twice.
 */
function propertiesOf(xml: string, run: RawElement, nextId: () => number): string {
  const properties = run.children.find(({ name }) => name === 'w:rPr')
  if (properties === undefined) return ''
  const { children } = properties
  const first = children[0]
  if (first === undefined) return xml.slice(properties.start, properties.end)
  const own = (element: RawElement): string =>
    element.name === 'w:rPrChange' ? renumbered(xml, element, nextId) : xml.slice(element.start, element.end)
  const ordered = [...children].sort((a, b) => rankOf(a) - rankOf(b))
  const last = children.at(-1)!
  return (
    xml.slice(properties.start, first.start) + ordered.map(own).join('') + xml.slice(last.end, properties.end)
  )
}

function renumbered(xml: string, change: RawElement, nextId: () => number): string {
  const tag = xml.slice(change.start, tagEnd(xml, change))
  const renewed = tag.replace(
    /(\s[^\s=]*\bid\s*=\s*["'])[^"']*/,
    (_, before: string) => `${before}${nextId()}`,
  )
  return renewed + xml.slice(change.start + tag.length, change.end)
}

/** The order of a run's properties (ECMA-376 Part 1, 17.3.2.28); what later versions have added stands behind them. */
const runProperties =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'
    .split(' ')
    .map(name => `w:${name}`)

function rankOf({ name }: RawElement): number {
  const rank = runProperties.indexOf(name)
  if (rank >= 0) return rank
  return runProperties.length + (name === 'w:rPrChange' ? 1 : 0)
}

/** Numbers that no mark of the part has. */
function newIds(xml: string): () => number {
  let last: number | undefined
  return () => {
    if (last === undefined) {
      last = 0
      for (const [, id] of xml.matchAll(/:id\s*=\s*["'](\d{1,9})["']/g)) last = Math.max(last, Number(id))
    }
    return ++last
  }
}
