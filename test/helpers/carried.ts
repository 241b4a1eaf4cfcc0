import { type Carrier, carriedText, readCarrier } from '../../src/document/carrier.ts'

/** A paragraph of a .docx: its words as they are compared, and each carrier that begins in it with the words that it encloses. */
export interface CarriedParagraph {
  text: string
  carriers: { name: string; carrier: Carrier; inside: string }[]
}

const pieces =
  /<w:bookmarkStart [^>]*w:id="(\d+)"[^>]*w:name="([^"]*)"[^>]*\/>|<w:bookmarkEnd w:id="(\d+)"\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab|noBreakHyphen|footnoteReference)\b[^>]*\/>/g

const signs: Record<string, string> = { br: ' ', tab: ' ', noBreakHyphen: '-', footnoteReference: '\uFFFC' }

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The paragraphs of a part with their carriers; a bookmark that ends in another paragraph encloses what this one has of it. */
export function carriedParagraphs(xml: string): CarriedParagraph[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs)].map(([paragraph]) => {
    let text = ''
    const bookmarks = new Map<string, { name: string; from: number; to?: number }>()
    for (const [, start, name, end, words, sign] of paragraph.matchAll(pieces)) {
      if (start !== undefined) bookmarks.set(start, { name: name!, from: text.length })
      else if (end !== undefined) {
        const bookmark = bookmarks.get(end)
        if (bookmark !== undefined) bookmark.to = text.length
      } else text += sign === undefined ? plain(words!) : signs[sign]!
    }
    const carriers = [...bookmarks.values()].flatMap(({ name, from, to = text.length }) => {
      const carrier = readCarrier(name)
      return carrier === undefined ? [] : [{ name, carrier, inside: carriedText(text.slice(from, to)) }]
    })
    return { text: carriedText(text), carriers }
  })
}

/** The paragraphs of the cells of each row of the tables with borders, cells that go on from the row above left out. */
export function carriedRows(xml: string): CarriedParagraph[][][] {
  return [...xml.matchAll(/<w:tblStyle w:val="Bang"\/>.*?<\/w:tbl>/gs)].flatMap(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)]
        .filter(([cell]) => !cell.includes('<w:vMerge/>'))
        .map(([cell]) => carriedParagraphs(cell)),
    ),
  )
}
