import type { Layout } from '../../layout/nd30.ts'

/**
 * The parts of a package as Word writes them, from those of the `docx` library: what it leaves out that Word looks for, and nothing that no
 * document of ours uses.
 */
export function asWordWrites(parts: ReadonlyMap<string, string>, layout: Layout): Map<string, string> {
  const kept = [...parts].filter(([name, xml]) => name !== numbering && !isEmptyRelations(name, xml))
  return new Map(kept.map(([name, xml]) => [name, partOf(name, xml, layout)]))
}

const numbering = 'word/numbering.xml'

/** The library makes these for every part; Word, only where there is a relation. */
const isEmptyRelations = (name: string, xml: string): boolean =>
  name.endsWith('.rels') && !xml.includes('<Relationship ')

function partOf(name: string, xml: string, layout: Layout): string {
  switch (name) {
    case '[Content_Types].xml':
      return xml
        .replace(/<Default (?![^>]*Extension="(?:rels|xml)")[^>]*\/>/g, '')
        .replace(/<Override [^>]*PartName="\/word\/numbering\.xml"\/>/, '')
    case 'word/_rels/document.xml.rels':
      return xml.replace(/<Relationship [^>]*Target="numbering\.xml"\/>/, '')
    case 'word/settings.xml':
      return settingsXml(layout)
    case 'word/fontTable.xml':
      return fontTableXml(layout)
    case 'word/styles.xml':
      return stylesXml(xml)
    case 'word/footnotes.xml':
    case 'word/endnotes.xml':
      return withPlainSeparators(xml)
    default:
      return /^word\/header\d+\.xml$/.test(name) ? withPageNumber(xml) : xml
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Settings that Word gives a new document (MS-DOCX 2.3); the notes that draw the lines above notes are named here (17.11.9). */
const compatibility = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
  useWord2013TrackBottomHyphenation: 0,
} as const

/** The colours of the theme by the names that a document has for them. */
const themeColours = {
  bg1: 'light1',
  t1: 'dark1',
  bg2: 'light2',
  t2: 'dark2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hyperlink: 'hyperlink',
  followedHyperlink: 'followedHyperlink',
} as const

/** A line that ends with a break keeps the width of its words though its paragraph is justified (`doNotExpandShiftReturn`, 17.15.3). */
function settingsXml({ language }: Layout): string {
  const separators = (note: string) =>
    `<w:${note}Pr><w:${note} w:id="-1"/><w:${note} w:id="0"/></w:${note}Pr>`
  const compat = Object.entries(compatibility)
    .map(
      ([name, value]) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
    )
    .join('')
  const colours = Object.entries(themeColours)
    .map(([name, value]) => `w:${name}="${value}"`)
    .join(' ')
  return (
    `${declaration}<w:settings ${main}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
    `<w:characterSpacingControl w:val="doNotCompress"/>${separators('footnote')}${separators('endnote')}` +
    `<w:compat><w:doNotExpandShiftReturn/>${compat}</w:compat><w:themeFontLang w:val="${language}"/>` +
    `<w:clrSchemeMapping ${colours}/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`
  )
}

/** Times New Roman as it describes itself (17.8.3): what stands in for it where it is missing is chosen by this. */
const fontTableXml = ({ font }: Layout): string =>
  `${declaration}<w:fonts ${main}><w:font w:name="${font}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>` +
  '<w:family w:val="roman"/><w:pitch w:val="variable"/><w:sig w:usb0="E0002EFF" w:usb1="C000785B" w:usb2="00000009" ' +
  'w:usb3="00000000" w:csb0="000001FF" w:csb1="00000000"/></w:font></w:fonts>'

/** Styles that the library adds and no paragraph has: some of them blue, one of 28 points, all in the gallery of styles. */
const unused =
  /<w:style [^>]*w:styleId="(?:Title|Heading\d|Strong|ListParagraph|Caption|Bibliography|TOC\d|Hyperlink|Endnote\w+|LineNumber)".*?<\/w:style>/gs

/** Word's own styles stay out of the gallery until one is used (17.7.4.5); what styles are based on by default is there (17.7.4.17). */
function stylesXml(xml: string): string {
  const latent =
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
  const hidden = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
  const defaults =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    `<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
    `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>${hidden}`
  return xml
    .replace(unused, '')
    .replace('</w:docDefaults>', `</w:docDefaults>${latent}`)
    .replace(/(?=<w:style [^>]*w:styleId="TableNormal")/, defaults)
}

/** A line above notes has no number of a note before it. */
const withPlainSeparators = (xml: string): string =>
  xml.replace(
    /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g,
    '',
  )

/** A field shows something before it is counted: the first number that is shown is 2. Without it Word may ask whether to mend the file. */
const withPageNumber = (xml: string): string =>
  xml.replace(
    /(<w:fldChar w:fldCharType="separate"\/><\/w:r>)(?=<w:r><w:fldChar w:fldCharType="end"\/>)/g,
    '$1<w:r><w:rPr><w:noProof/></w:rPr><w:t>2</w:t></w:r>',
  )
