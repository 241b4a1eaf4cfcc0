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
import { type PackedPart, packPart } from '../../zip/pack-part.ts'
import { propertyNames } from './property-names.ts'
import { setRareAside, stylesPart } from './rare-styles.ts'
import { endStyle } from './style-id.ts'
import { tableStyleXml, wordStyles } from './styles.ts'
import { asWordWrites } from './word-parts.ts'

/**
 * A package without its words: all that depends on the layout alone. Plain data, so that it can be made once for many documents,
 * or when the program is built.
 */
export interface Skeleton {
  /** Parts that are the same in every document (styles, headers, settings, relationships …), packed; their bytes in base64. */
  parts: Record<string, Omit<PackedPart, 'deflated'> & { deflated: string }>
  /** Styles that only some documents need, by their ids: they are put into the styles of those that use them. */
  rareStyles: Record<string, string>
  /** The document part around its body, and the properties of a section on each paper. */
  document: { start: string; end: string; portrait: string; landscape: string }
  /** The footnotes part around its notes, and a note around its runs; `@` stands for its number. */
  footnotes: { start: string; end: string; noteStart: string; noteEnd: string }
  /** The custom properties part, each property's name standing where its value goes. */
  custom: string
}

/** Stands where words go; docx writes everything around it. */
const marker = '@@words@@'

/** Parts that every document writes for itself. */
const own = ['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml', 'docProps/custom.xml']

/**
 * Makes the skeleton of a layout with the `docx` library: styles, sections, headers, footnotes, properties, content types.
 * Bodies are written as text into it, because the library's objects for every run cost more time and memory than everything else together.
 */
export function makeSkeleton(layout: Layout): Skeleton {
  const portrait = compile(layout, false)
  const landscape = compile(layout, true)
  const document = textOf(portrait, 'word/document.xml')
  const footnotes = textOf(portrait, 'word/footnotes.xml')
  const noteAt = footnotes.indexOf('<w:footnote w:id="1">')
  const [runStart, runEnd] = runAround(footnotes, marker)
  const noteClose = footnotes.indexOf('</w:footnote>', runEnd) + '</w:footnote>'.length
  const styles = setRareAside(textOf(portrait, stylesPart), layout)
  portrait.set(stylesPart, styles.common)
  return {
    rareStyles: styles.rare,
    parts: Object.fromEntries(
      [...portrait].filter(([name]) => !own.includes(name)).map(([name, part]) => [name, packed(part)]),
    ),
    document: {
      start: document.slice(0, document.indexOf('<w:body>') + '<w:body>'.length),
      end: '</w:body></w:document>',
      portrait: sectionProperties(document),
      landscape: sectionProperties(textOf(landscape, 'word/document.xml')),
    },
    footnotes: {
      start: footnotes.slice(0, noteAt),
      end: footnotes.slice(noteClose),
      noteStart: footnotes.slice(noteAt, runStart).replace('w:id="1"', 'w:id="@"'),
      noteEnd: footnotes.slice(runEnd, noteClose),
    },
    custom: textOf(portrait, 'docProps/custom.xml'),
  }
}

function packed(part: string): Skeleton['parts'][string] {
  const { deflated, ...rest } = packPart(part)
  return { ...rest, deflated: Buffer.from(deflated).toString('base64') }
}

function compile(layout: Layout, landscape: boolean): Map<string, string> {
  const document = new Document({
    customProperties: Object.values(propertyNames).map(name => ({ name, value: name })),
    styles: wordStyles(layout),
    externalStyles: tableStyleXml(layout),
    footnotes: {
      1: { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(marker)] })] },
    },
    sections: [sectionOptions(landscape, layout)],
  })
  // Private in the types, there at run time: the parts before they are zipped.
  const { compiler } = Packer as unknown as { compiler: { compile(document: Document): Map<string, string> } }
  const parts = [...compiler.compile(document)].map(([name, part]) => [name, String(part)] as const)
  return asWordWrites(new Map(parts), layout)
}

/** A section with pages of its own, numbered from 1, the first number hidden (ND30-I.I.7, ND30-I.III.1đ, PR-PN-1, PR-PN-2). */
function sectionOptions(landscape: boolean, { page }: Layout): ISectionOptions {
  const number = new Paragraph({
    style: 'Header',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: mmToTwips(page.width),
          height: mmToTwips(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
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
    headers: {
      default: new Header({ children: [number] }),
      first: new Header({ children: [new Paragraph({ style: 'Header' })] }),
    },
    children: [new Paragraph({ style: endStyle })],
  }
}

function textOf(parts: ReadonlyMap<string, string>, name: string): string {
  const text = parts.get(name)
  if (text === undefined) throw new Error(`docx made no part ${name}`)
  return text
}

const sectionProperties = (document: string): string =>
  document.slice(document.indexOf('<w:sectPr>'), document.indexOf('</w:sectPr>') + '</w:sectPr>'.length)

/** Where the run with the marker begins and ends. */
function runAround(xml: string, words: string): [number, number] {
  const at = xml.indexOf(words)
  return [xml.lastIndexOf('<w:r>', at), xml.indexOf('</w:r>', at) + '</w:r>'.length]
}
