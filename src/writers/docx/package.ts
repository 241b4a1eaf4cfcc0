import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { type Layout, mmToTwips } from '../../layout/nd30.ts'
import type { DocumentBlocks, Section } from '../../markup/blocks.ts'
import { type BodyContext, sectionXml } from './body.ts'
import { contentHash, coreXml, customPropertiesPart, type DocumentProperties, propertyNames } from './properties.ts'
import { runsXml } from './runs.ts'
import { endStyle, tableStyleXml, wordStyles } from './styles.ts'
import { type Parts, zipParts } from './zip.ts'

/** What identifies the program and the spec that a file was made from. */
export interface Provenance {
  version: string
  specHash: string
}

/** Stands where a section's body goes; docx writes everything around it. */
const marker = (index: number): string => `@@${index}@@`
const noteMarker = (number: number): string => `@@note${number}@@`

/**
 * Writes a .docx.
 * The `docx` library makes the package: styles, sections, headers, footnotes, properties. The body is written as text into it, because
 * the library's objects for every run cost more time and memory than everything else together.
 */
export function writeDocx(
  document: DocumentBlocks,
  properties: DocumentProperties,
  provenance: Provenance,
  layout: Layout,
): Uint8Array {
  const parts = compilePackage(document, properties, layout)
  const context: BodyContext = { layout, nextBookmark: 1 }
  parts.set('word/document.xml', fillBodies(String(parts.get('word/document.xml')), document.sections, context))
  parts.set('word/footnotes.xml', fillNotes(String(parts.get('word/footnotes.xml')), document, layout))
  parts.set('docProps/core.xml', coreXml(properties))
  parts.set(customPropertiesPart, fillHashes(String(parts.get(customPropertiesPart)), parts, provenance))
  return zipParts(parts)
}

/** The package with markers where bodies and notes go. */
function compilePackage(
  { sections, notes }: DocumentBlocks,
  properties: DocumentProperties,
  layout: Layout,
): Map<string, string | Uint8Array> {
  const document = new Document({
    title: properties.title,
    customProperties: Object.values(propertyNames).map(name => ({ name, value: name })),
    styles: wordStyles(layout),
    externalStyles: tableStyleXml(layout),
    footnotes: Object.fromEntries(
      notes.map((_, index) => [
        index + 1,
        { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(noteMarker(index + 1))] })] },
      ]),
    ),
    sections: sections.map((section, index) => sectionOptions(section, index, layout)),
  })
  // Private in the types, there at run time: taking the parts before they are zipped saves zipping twice.
  const { compiler } = Packer as unknown as {
    compiler: { compile(document: Document): Map<string, string | Uint8Array> }
  }
  return new Map(compiler.compile(document))
}

/** A section with pages of its own, numbered from 1, the first number hidden (ND30-I.I.7, ND30-I.III.1đ, PR-PN-1, PR-PN-2). */
function sectionOptions(section: Section, index: number, layout: Layout): ISectionOptions {
  const { page } = layout
  const number = new Paragraph({ style: 'Header', children: [new TextRun({ children: [PageNumber.CURRENT] })] })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: mmToTwips(page.width),
          height: mmToTwips(page.height),
          orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mmToTwips(page.margins.top),
          bottom: mmToTwips(page.margins.bottom),
          left: mmToTwips(page.margins.left),
          right: mmToTwips(page.margins.right),
          header: mmToTwips(page.header),
          footer: mmToTwips(page.header),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    // Without a first header of its own a section would show that of the section before.
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({ style: 'Header' })] }) },
    children: [new Paragraph({ style: endStyle, children: [new TextRun(marker(index))] })],
  }
}

/** Puts each body before the paragraph that closes its section. */
function fillBodies(xml: string, sections: readonly Section[], context: BodyContext): string {
  return sections.reduce((text, section, index) => {
    const at = text.indexOf(marker(index))
    const start = text.lastIndexOf('<w:p>', at)
    const runStart = text.lastIndexOf('<w:r>', at)
    const runEnd = text.indexOf('</w:r>', at) + '</w:r>'.length
    return text.slice(0, start) + sectionXml(section, context) + text.slice(start, runStart) + text.slice(runEnd)
  }, xml)
}

function fillNotes(xml: string, { notes }: DocumentBlocks, layout: Layout): string {
  const style = layout.paragraphs.note
  return notes.reduce((text, inlines, index) => {
    const at = text.indexOf(noteMarker(index + 1))
    const start = text.lastIndexOf('<w:r>', at)
    const end = text.indexOf('</w:r>', at) + '</w:r>'.length
    const blank = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
    return text.slice(0, start) + blank + runsXml(inlines, style, layout) + text.slice(end)
  }, xml)
}

function fillHashes(xml: string, parts: Parts, { version, specHash }: Provenance): string {
  const values: Record<string, string> = {
    [propertyNames.version]: version,
    [propertyNames.spec]: specHash,
    [propertyNames.content]: contentHash(parts),
  }
  return xml.replace(/<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? `<vt:lpwstr>${values[name]}</vt:lpwstr>` : whole,
  )
}
