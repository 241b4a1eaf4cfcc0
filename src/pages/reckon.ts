import { Document, ImportedXmlComponent, type ISectionPropertiesOptions, Paragraph } from 'docx'
import { type BlockLayout, layoutDocument, type PageLayout, type TableLayout } from 'docx/layout'
import { carriedText } from '../document/carrier.ts'
import { openWord } from '../word/package/word-package.ts'
import { attribute, child, childValue, type XmlElement } from '../word/package/xml.ts'
import type { PageLine, PrintedDocument, PrintedPage } from './page.ts'

/** Pixels of 96 to the inch in points. */
const points = (pixels: number): number => pixels * 0.75

/**
 * Reckons the pages of a document as Word lays them out, by the measures of its fonts, without printing it: within a page of what is printed.
 * Lines of paragraphs are as they will be; of a table only the heights of its rows are known, so the words of a cell stand as one line at
 * the top of their row.
 * @param bytes a .docx that the program wrote.
 * @returns the pages; undefined where the reckoning stops before the end.
 */
export function reckonPages(bytes: Uint8Array): PrintedDocument | undefined {
  const { value: file } = openWord('', bytes)
  const root = file?.xml(file.mainPart)
  const body = child(root, 'w:body')
  const text = file?.text(file.mainPart)
  const styles = file?.text('word/styles.xml')
  if (file === undefined || body === undefined || text === undefined || styles === undefined) return undefined
  const blocks = body.children.filter(({ name }) => name === 'w:p' || name === 'w:tbl')
  const last = child(body, 'w:sectPr')
  const { pages, stoppedAt } = layoutDocument(
    new Document({
      externalStyles: styles,
      sections: [
        {
          properties: last === undefined ? {} : { page: pageOf(last) },
          children: blocks.map(({ start, end }) => imported(text.slice(start, end))),
        },
      ],
      footnotes: notesOf(file.optionalXml('word/footnotes.xml')),
    }),
    { guess: true },
  )
  if (stoppedAt !== undefined) return undefined
  return {
    pages: pages.map((page, index) => printedPage(page, pages[index - 1], blocks)),
    fonts: [],
    isReckoned: true,
  }
}

/** A block of the document as it is; the heads and feet of its section are no part of the text. */
const imported = (xml: string): Paragraph =>
  ImportedXmlComponent.fromXmlString(
    xml.replace(/<w:(?:header|footer)Reference [^>]*>/g, ''),
  ) as unknown as Paragraph

/** The page of the last section, in twips, as the library wants it. */
function pageOf(section: XmlElement): NonNullable<ISectionPropertiesOptions['page']> {
  const size = child(section, 'w:pgSz')
  const margins = child(section, 'w:pgMar')
  const twips = (element: XmlElement | undefined, name: string): number =>
    Number(element === undefined ? 0 : (attribute(element, name) ?? 0))
  const [short = 0, long = 0] = [twips(size, 'w:w'), twips(size, 'w:h')].sort((a, b) => a - b)
  return {
    size: {
      width: short,
      height: long,
      orientation: twips(size, 'w:w') > twips(size, 'w:h') ? 'landscape' : 'portrait',
    },
    margin: {
      top: twips(margins, 'w:top'),
      bottom: twips(margins, 'w:bottom'),
      left: twips(margins, 'w:left'),
      right: twips(margins, 'w:right'),
      header: twips(margins, 'w:header'),
      footer: twips(margins, 'w:footer'),
    },
  }
}

/** The footnotes by their numbers: they take room at the foot of a page. Those that draw the line above them have no number of their own. */
function notesOf(root: XmlElement | undefined): Record<string, { children: Paragraph[] }> {
  const notes: Record<string, { children: Paragraph[] }> = {}
  for (const note of root?.children ?? []) {
    const id = attribute(note, 'w:id')
    if (id === undefined || attribute(note, 'w:type') !== undefined) continue
    notes[id] = {
      children: note.children
        .filter(({ name }) => name === 'w:p')
        .map(paragraph => {
          const style = childValue(child(paragraph, 'w:pPr'), 'w:pStyle')
          return new Paragraph({ text: wordsOf(paragraph), ...(style === undefined ? {} : { style }) })
        }),
    }
  }
  return notes
}

/** The words of an element, its paragraphs parted by blanks. */
function wordsOf(element: XmlElement): string {
  if (element.name === 'w:t') return element.text
  if (element.name === 'w:br' || element.name === 'w:tab') return ' '
  const inner = element.children.map(wordsOf).join('')
  return element.name === 'w:p' ? `${inner} ` : inner
}

function printedPage(
  page: PageLayout,
  before: PageLayout | undefined,
  blocks: readonly XmlElement[],
): PrintedPage {
  const width = points(page.width)
  // The first page of a section has no number (ND30-I.I.7-2).
  const isFirst = before?.section !== page.section
  const number: PageLine[] = isFirst
    ? []
    : [{ text: page.pageNumber ?? '0', left: width / 2, right: width / 2 + 7, top: 28, bottom: 42 }]
  return {
    width,
    height: points(page.height),
    lines: [
      ...number,
      ...page.body.flatMap(block => linesOf(block, blocks[block.index])),
      ...page.footnotes.flatMap(({ content }) => content.flatMap(block => linesOf(block, undefined))),
    ],
  }
}

function linesOf(block: BlockLayout, element: XmlElement | undefined): PageLine[] {
  if (block.type === 'table') return element === undefined ? [] : rowLines(block, element)
  return block.lines.flatMap(({ text, x, y, height, textWidth }): PageLine[] => {
    const words = carriedText(text)
    const left = points(x)
    return words === ''
      ? []
      : [{ text: words, left, right: left + points(textWidth), top: points(y), bottom: points(y + height) }]
  })
}

/** Cells side by side, each with its paragraphs one below the other from the top of the row, as far as the row goes. */
function rowLines({ rows }: TableLayout, table: XmlElement): PageLine[] {
  const own = table.children.filter(({ name }) => name === 'w:tr')
  return rows.flatMap(({ index, y, height }) => {
    const cells = own[index]?.children.filter(({ name }) => name === 'w:tc') ?? []
    return cells.flatMap((cell, column) => {
      const texts = cell.children
        .filter(({ name }) => name === 'w:p')
        .map(paragraph => carriedText(wordsOf(paragraph)))
        .filter(text => text !== '')
      const step = points(height) / Math.max(texts.length, 1)
      return texts.map((text, at): PageLine => {
        const top = points(y) + at * step
        return { text, left: 85 + column * 100, right: 165 + column * 100, top, bottom: top + step }
      })
    })
  })
}
