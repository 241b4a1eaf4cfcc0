import type { HeaderFooter, WordBlock, WordSection } from './document.ts'
import { integer, isOn, twipsOf } from './looks/measures.ts'
import { noCellProps } from './looks/style-sheet.ts'
import { attribute, child, childValue, type XmlElement } from './package/xml.ts'
import { makeStory } from './story/blocks.ts'
import type { Document } from './story/story.ts'
import { paragraphsOf } from './text-of.ts'

/** A section's end: its properties, and after how many blocks of the body. */
export interface SectionEnd {
  properties: XmlElement | undefined
  blocks: number
}

/** Reads headers and footers, each part once. */
type ReadPart = (part: string) => XmlElement | undefined

/**
 * The body's blocks as sections. A header that a section does not name is that of the section before.
 * @param part of the body.
 */
export function makeSections(
  document: Document,
  part: string,
  blocks: readonly WordBlock[],
  ends: readonly SectionEnd[],
  readPart: ReadPart,
): WordSection[] {
  const known = new Map<string, Omit<HeaderFooter, 'kind'>>()
  const inForce = new Map<string, HeaderFooter>()
  let from = 0
  return ends.map(({ properties, blocks: to }) => {
    for (const reference of properties?.children ?? []) {
      if (reference.name !== 'w:headerReference' && reference.name !== 'w:footerReference') continue
      const type = attribute(reference, 'w:type')
      const kind = type === 'first' || type === 'even' ? type : 'default'
      const target = document.relationship(part, attribute(reference, 'r:id'))?.target
      if (target === undefined) continue
      const content = known.get(target) ?? readHeaderFooter(document, target, readPart)
      if (content === undefined) continue
      known.set(target, content)
      inForce.set(`${reference.name} ${kind}`, { kind, ...content })
    }
    const section = makeSection(part, properties, inForce, blocks.slice(from, to))
    from = to
    return section
  })
}

function readHeaderFooter(
  document: Document,
  part: string,
  readPart: ReadPart,
): Omit<HeaderFooter, 'kind'> | undefined {
  const root = readPart(part)
  if (root === undefined) return undefined
  const blocks = makeStory(document, part, root).readBlocks(root.children, {
    cell: noCellProps,
    depth: 0,
    controls: [],
    isBody: false,
  })
  const lines: string[] = []
  let numbered: Omit<HeaderFooter, 'kind' | 'part' | 'blocks' | 'text'> = { hasPageNumber: false }
  const look = (inner: readonly WordBlock[]): void => {
    for (const paragraph of paragraphsOf(inner)) {
      const { pieces, alignment, frameAlignment } = paragraph
      const words = pieces.map(piece =>
        piece.kind === 'text'
          ? isPageField(piece.field?.kind) || piece.look.hidden
            ? ''
            : piece.text
          : piece.kind === 'tab' || piece.kind === 'break'
            ? ' '
            : '',
      )
      const line = words.join('').trim()
      if (line !== '') lines.push(line)
      const hasNumber = pieces.some(piece => piece.kind === 'text' && piece.field?.kind === 'PAGE')
      if (hasNumber && !numbered.hasPageNumber)
        numbered = { hasPageNumber: true, pageNumberAlignment: frameAlignment ?? alignment }
      for (const piece of pieces) if (piece.kind === 'box') look(piece.blocks)
    }
  }
  look(blocks)
  return { part, blocks, text: lines.join('\n'), ...numbered }
}

const isPageField = (kind: string | undefined): boolean =>
  kind === 'PAGE' || kind === 'NUMPAGES' || kind === 'SECTIONPAGES'

/** Twips of what Word takes where nothing is said: Letter, an inch around. */
const letter = { width: 12_240, height: 15_840 }
const inch = 1440

const starts = ['nextPage', 'continuous', 'evenPage', 'oddPage', 'nextColumn'] as const

function makeSection(
  part: string,
  properties: XmlElement | undefined,
  inForce: ReadonlyMap<string, HeaderFooter>,
  blocks: readonly WordBlock[],
): WordSection {
  const size = child(properties, 'w:pgSz')
  const margins = child(properties, 'w:pgMar')
  const paper = {
    width: twipsOf(size, 'w:w') ?? letter.width,
    height: twipsOf(size, 'w:h') ?? letter.height,
  }
  const numbers = child(properties, 'w:pgNumType')
  const start = numbers === undefined ? undefined : integer(attribute(numbers, 'w:start'))
  const columns = child(properties, 'w:cols')
  const type = childValue(properties, 'w:type')
  const of = (name: string): HeaderFooter[] =>
    [...inForce].flatMap(([key, value]) => (key.startsWith(name) ? [value] : []))
  return {
    ...(properties === undefined ? {} : { place: { part, start: properties.start, end: properties.end } }),
    paper,
    orientation: paper.width > paper.height ? 'landscape' : 'portrait',
    margins: {
      top: twipsOf(margins, 'w:top') ?? inch,
      right: twipsOf(margins, 'w:right') ?? inch,
      bottom: twipsOf(margins, 'w:bottom') ?? inch,
      left: twipsOf(margins, 'w:left') ?? inch,
      header: twipsOf(margins, 'w:header') ?? inch / 2,
      footer: twipsOf(margins, 'w:footer') ?? inch / 2,
      gutter: twipsOf(margins, 'w:gutter') ?? 0,
    },
    columns: Math.max(1, (columns === undefined ? undefined : integer(attribute(columns, 'w:num'))) ?? 1),
    start: starts.find(one => one === type) ?? 'nextPage',
    hasTitlePage: isOn(child(properties, 'w:titlePg')),
    pageNumber: {
      ...(start === undefined ? {} : { start }),
      format: (numbers === undefined ? undefined : attribute(numbers, 'w:fmt')) ?? 'decimal',
    },
    headers: of('w:headerReference'),
    footers: of('w:footerReference'),
    blocks,
  }
}
