import type { DocumentBlocks, Section } from '../../document/blocks.ts'
import { CarrierPlaces } from '../../document/carrier-places.ts'
import { defaultHouseStyle } from '../../document/house-style.ts'
import type { Layout } from '../../layout/nd30.ts'
import type { WriterContext } from '../writer.ts'
import { sectionXml } from './body.ts'
import { type BodyContext, firstOutsideTables } from './body-context.ts'
import { noteCarrier } from './carriers.ts'
import { bookmarked, spacerXml } from './paragraph.ts'
import { prepared } from './prepared.ts'
import { contentHash, coreXml, customPropertiesPart } from './properties.ts'
import { propertyNames } from './property-names.ts'
import { runsXml } from './runs.ts'
import type { Skeleton } from './skeleton.ts'
import { endStyle } from './style-id.ts'
import { type PackedPart, packPart, zipParts } from './zip.ts'

/** The skeleton for a layout: the one made when the program was built, or a new one. */
export async function skeletonFor(layout: Layout): Promise<Skeleton> {
  if (prepared !== undefined && layout.house === defaultHouseStyle) return prepared
  const { makeSkeleton } = await import('./skeleton.ts')
  return makeSkeleton(layout)
}

/** Writes a .docx: the words of the document put into the skeleton of its layout. */
export function writeDocx(document: DocumentBlocks, context: WriterContext, skeleton: Skeleton): Uint8Array {
  const { layout, properties, provenance } = context
  const parts = new Map(skeletonParts(skeleton))
  const body: BodyContext = {
    layout,
    nextBookmark: firstOutsideTables,
    nextInTables: 1,
    places: new CarrierPlaces(),
  }
  parts.set('word/document.xml', packPart(documentXml(document.sections, skeleton, body)))
  parts.set('word/footnotes.xml', packPart(footnotesXml(document, skeleton, body)))
  parts.set('docProps/core.xml', packPart(coreXml(properties)))
  const custom = customXml(skeleton.custom, {
    [propertyNames.version]: provenance.version,
    [propertyNames.spec]: provenance.specHash,
    [propertyNames.content]: contentHash(new Map([...parts].map(([name, part]) => [name, part.digest]))),
  })
  parts.set(customPropertiesPart, packPart(custom))
  return zipParts(parts)
}

const unpacked = new WeakMap<Skeleton, ReadonlyMap<string, PackedPart>>()

/** The parts that all documents of a layout share, made ready once. */
function skeletonParts(skeleton: Skeleton): ReadonlyMap<string, PackedPart> {
  const known = unpacked.get(skeleton)
  if (known !== undefined) return known
  const parts = new Map(
    Object.entries(skeleton.parts).map(([name, part]) => [
      name,
      { ...part, deflated: Buffer.from(part.deflated, 'base64') },
    ]),
  )
  unpacked.set(skeleton, parts)
  return parts
}

/** Section properties ride on the last paragraph of a section, those of the last one on the body (ECMA-376 Part 1, 17.6.17). */
function documentXml(sections: readonly Section[], { document }: Skeleton, context: BodyContext): string {
  const bodies = sections.map((section, index) => {
    const properties = numbered(section.landscape ? document.landscape : document.portrait, section)
    const [inside, after] = index < sections.length - 1 ? [properties, ''] : ['', properties]
    const end = `<w:p><w:pPr><w:pStyle w:val="${endStyle}"/>${inside}</w:pPr></w:p>${after}`
    // LibreOffice sets an empty line before a table that begins a section with footnotes, unless a paragraph stands there.
    const start = section.blocks[0]?.type === 'frame' ? spacerXml() : ''
    return start + sectionXml(section, context) + end
  })
  return document.start + bodies.join('') + document.end
}

/** Pages that run on begin with no number of their own, and their first page shows it. */
const numbered = (properties: string, section: Section): string =>
  section.pagesRunOn ? properties.replace(/<w:pgNumType [^>]*\/>|<w:titlePg\/>/g, '') : properties

function footnotesXml({ notes }: DocumentBlocks, { footnotes }: Skeleton, context: BodyContext): string {
  const { layout } = context
  const blank = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
  const texts = notes.map((inlines, index) => {
    const start = footnotes.noteStart.replace('w:id="@"', `w:id="${index + 1}"`)
    const runs = runsXml(inlines, layout.paragraphs.note, layout)
    const carrier = noteCarrier(index + 1, inlines, layout)
    return start + blank + bookmarked(runs, carrier, context) + footnotes.noteEnd
  })
  return footnotes.start + texts.join('') + footnotes.end
}

const customXml = (xml: string, values: Readonly<Record<string, string>>): string =>
  xml.replace(/<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? `<vt:lpwstr>${values[name]}</vt:lpwstr>` : whole,
  )
