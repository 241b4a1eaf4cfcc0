import { packPart } from '../../src/zip/pack-part.ts'
import { zipParts } from '../../src/zip/write-zip.ts'

/** Namespaces of a transitional document, as attributes. */
export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What a test says of a document; each value is the inside of the part's root. */
export interface DocxParts {
  body?: string
  styles?: string
  numbering?: string
  footnotes?: string
  comments?: string
  commentsExtended?: string
  settings?: string
  theme?: string
  header?: string
  footer?: string
  /** More relationships of the main part. */
  links?: string
  /** Parts by name that are put in as they are, in the place of those of that name; undefined takes one out. */
  raw?: Record<string, string | Uint8Array | undefined>
}

const roots: Record<string, string> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  settings: 'w:settings',
  theme: 'a:theme',
  header: 'w:hdr',
  footer: 'w:ftr',
}

/** A small .docx of these parts. Header and footer are related as `header` and `footer`. */
export function makeDocx({ body = '', links = '', raw = {}, ...others }: DocxParts): Uint8Array {
  const parts = new Map<string, string | Uint8Array>()
  const related: string[] = [links]
  for (const [name, inside] of Object.entries(others) as [string, string][]) {
    const root = roots[name]!
    parts.set(`word/${name}.xml`, `<${root} ${namespaces}>${inside}</${root}>`)
    related.push(`<Relationship Id="${name}" Type="${relationships}/${name}" Target="${name}.xml"/>`)
  }
  parts.set('word/document.xml', documentXml(body))
  parts.set('word/_rels/document.xml.rels', relationshipsXml(related.join('')))
  parts.set(
    '_rels/.rels',
    relationshipsXml(
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/>`,
    ),
  )
  parts.set(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/></Types>`,
  )
  for (const [name, content] of Object.entries(raw))
    if (content === undefined) parts.delete(name)
    else parts.set(name, content)
  return zipParts(new Map([...parts].map(([name, content]) => [name, packPart(content)])))
}

/** The main part around a body. */
export const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${body}</w:body></w:document>`

/** A part of relationships. */
export const relationshipsXml = (inside: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

/** A paragraph; `properties` is the inside of its `w:pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

/** A run; `properties` is the inside of its `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of a list. */
export const item = (text: string, numId: number, level = 0): string =>
  p(text === '' ? '' : r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

/** A level of a list; `more` is put into it. */
export const lvl = (index: number, format: string, text: string, more = '<w:start w:val="1"/>'): string =>
  `<w:lvl w:ilvl="${index}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** A row of cells; a cell is its text, or its properties and text. */
export const tr = (cells: readonly (string | [string, string])[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells
    .map(cell => (typeof cell === 'string' ? tc('', cell) : tc(...cell)))
    .join('')}</w:tr>`

const tc = (properties: string, text: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : p(r(text))}</w:tc>`
