import { createHash } from 'node:crypto'
import { escapeXml } from './xml.ts'

/** What a file says about itself. */
export interface DocumentProperties {
  title: string
  subject: string
  /** The issuing agency. */
  author: string
  /** Time of creation, ISO 8601 in UTC; it comes from the plan, never from the clock. */
  created: string
}

export const customPropertiesPart = 'docProps/custom.xml'

/** The core properties part (ECMA-376 Part 2, 8.3). */
export function coreXml({ title, subject, author, created }: DocumentProperties): string {
  const time = `xsi:type="dcterms:W3CDTF">${escapeXml(created)}`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<dc:language>vi-VN</dc:language><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created ${time}</dcterms:created><dcterms:modified ${time}</dcterms:modified></cp:coreProperties>`
  )
}

/** SHA-256 over the digests of all parts but the custom properties, in which it is kept. */
export function contentHash(digests: ReadonlyMap<string, string>): string {
  const lines = [...digests.keys()]
    .filter(name => name !== customPropertiesPart)
    .sort()
    .map(name => `${name} ${digests.get(name)}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}
