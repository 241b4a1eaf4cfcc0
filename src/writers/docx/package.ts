import type { DocumentBlocks, Section } from '../../document/blocks.ts'
import { CarrierPlaces } from '../../document/carrier-places.ts'
import { defaultHouseStyle } from '../../document/house-style.ts'
import type { Layout } from '../../layout/nd30.ts'
import { type PackedPart, packPart, packShared } from '../../zip/pack-part.ts'
import { zipParts } from '../../zip/write-zip.ts'
import type { WriterContext } from '../writer.ts'
import { writeSection } from './body.ts'
import { type AddXml, type BodyContext, firstOutsideTables } from './body-context.ts'
import { noteCarrier } from './carriers.ts'
import { marginParts } from './page-margins.ts'
import { bookmarked, joined, spacerParts } from './paragraph.ts'
import { PartText } from './part-text.ts'
import { prepared } from './prepared.ts'
import { contentHash, coreXml, customPropertiesPart } from './properties.ts'
import { propertyNames } from './property-names.ts'
import { addRareStyles } from './rare-styles.ts'
import { Remarks } from './remarks.ts'
import { runsXml } from './runs.ts'
import type { Skeleton } from './skeleton.ts'

/** The skeleton for a layout: the one made when the program was built, or a new one. */
export async function skeletonFor(layout: Layout): Promise<Skeleton> {
  if (layout.house === defaultHouseStyle) {
    ownSkeleton ??= prepared ?? (await import('./skeleton.ts')).makeSkeleton(layout)
    return ownSkeleton
  }
  const known = skeletons.get(layout)
  if (known !== undefined) return known
  const { makeSkeleton } = await import('./skeleton.ts')
  const skeleton = makeSkeleton(layout)
  skeletons.set(layout, skeleton)
  return skeleton
}

/** Those of other layouts: documents of one house style have the same layout. */
const skeletons = new WeakMap<Layout, Skeleton>()

/** The skeleton of the default layout, once it was asked for. */
let ownSkeleton: Skeleton | undefined

/** Writes a .docx: the words of the document put into the skeleton of its layout. */
export function writeDocx(document: DocumentBlocks, context: WriterContext, skeleton: Skeleton): Uint8Array {
  const words: WriteWords = (body, propertiesOf, add) => {
    writeSections(document.sections, propertiesOf, body, add)
    return notesXml(document, skeleton, body)
  }
  return packDocx(document.sections, words, context, skeleton)
}

/** Properties of the section with this number from 0, with the heads and feet of its pages. */
export type SectionProperties = (index: number) => string

/** Writes the body of a document as WordprocessingML, piece by piece, and gives that of its footnotes. */
export type WriteWords = (body: BodyContext, propertiesOf: SectionProperties, add: AddXml) => string

/**
 * Puts the words of a document into the skeleton of its layout.
 * @param sections those whose pages the file has, `styled` those whose styles it has.
 */
export function packDocx(
  sections: readonly Section[],
  words: WriteWords,
  { layout, properties, provenance, hasComments }: WriterContext,
  skeleton: Skeleton,
  styled = sections,
): Uint8Array {
  const { document, footnotes } = skeleton
  const parts = new Map(skeletonParts(skeleton))
  const context: BodyContext = {
    layout,
    nextBookmark: firstOutsideTables,
    nextInTables: 1,
    places: new CarrierPlaces(),
    remarks: hasComments ? new Remarks() : undefined,
  }
  const margins = marginParts(sections, parts, context)
  addRareStyles(styled, skeleton.rareStyles, layout, parts)
  const propertiesOf: SectionProperties = index => margins(paperProperties(sections[index]!, skeleton), index)
  const text = new PartText()
  text.add(document.start)
  const notes = words(context, propertiesOf, text.add)
  text.add(document.end)
  parts.set('word/document.xml', packPart(text.done()))
  const packNotes = notes === '' ? packShared : packPart
  parts.set('word/footnotes.xml', packNotes(footnotes.start + notes + footnotes.end))
  context.remarks?.addTo(parts)
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
function writeSections(
  sections: readonly Section[],
  propertiesOf: SectionProperties,
  context: BodyContext,
  add: AddXml,
): void {
  sections.forEach((section, index) => {
    const properties = propertiesOf(index)
    const [inside, after] = index < sections.length - 1 ? [properties, ''] : ['', properties]
    if (beginsWithSpacer(section)) add(joined(spacerParts()))
    writeSection(section, context, add)
    add(`<w:p><w:pPr>${spacerParts().properties}${inside}</w:pPr></w:p>${after}`)
  })
}

/** LibreOffice sets an empty line before a table that begins a section with footnotes, unless a paragraph stands there. */
export const beginsWithSpacer = ({ blocks }: Section): boolean => blocks[0]?.type === 'frame'

/** Properties of a section without what its margins hold. Pages that run on begin with no number of their own, and their first page shows it. */
export function paperProperties({ landscape, pagesRunOn }: Section, { document }: Skeleton): string {
  const properties = landscape ? document.landscape : document.portrait
  return pagesRunOn ? properties.replace(/<w:pgNumType [^>]*\/>|<w:titlePg\/>/g, '') : properties
}

function notesXml({ notes }: DocumentBlocks, skeleton: Skeleton, context: BodyContext): string {
  const { layout } = context
  const texts = notes.map((inlines, index) => {
    const runs = runsXml(inlines, layout.paragraphs.note, layout)
    return noteXml(index + 1, bookmarked(runs, noteCarrier(index + 1, inlines, layout), context), skeleton)
  })
  return texts.join('')
}

/** A footnote. @param id the one that its reference has; `words` its text as runs. */
export function noteXml(id: number, words: string, { footnotes }: Skeleton): string {
  const blank = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
  return footnotes.noteStart.replace('w:id="@"', `w:id="${id}"`) + blank + words + footnotes.noteEnd
}

const customXml = (xml: string, values: Readonly<Record<string, string>>): string =>
  xml.replace(/<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? `<vt:lpwstr>${values[name]}</vt:lpwstr>` : whole,
  )
