import { getDocumentProxy } from 'unpdf'
import { carriedText } from '../document/carrier.ts'
import type { PageLine, PagePlace, PrintedDocument, PrintedPage } from './page.ts'

/** A wider gap between two pieces parts lines that are side by side, in cells of a table; in sizes of the letters. */
const widestBlank = 2.5

/** A piece that its maker marked anew goes on with the one before where they touch, in sizes of the letters: a hyphen that does not break is such a piece. */
const touching = 0.1

/** Baselines nearer than this, in points, are one: raised numbers of notes stand higher. */
const levelWithin = 1

interface Piece {
  str: string
  /** Scale and shift of the text, in points from the page's bottom left corner. */
  transform: number[]
  width: number
  fontName: string
  hasEOL: boolean
}

/**
 * Reads what is on the pages of a PDF: lines with their places, and fonts.
 * A stretch that the maker marked (a paragraph, a cell) begins a line of its own unless it touches the one before.
 * @param withPlaces the places that links lead to are read too.
 */
export async function readPdf(bytes: Uint8Array, withPlaces = false): Promise<PrintedDocument> {
  fillIn()
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  try {
    const pages: PrintedPage[] = []
    const fonts = new Map<string, Set<number>>()
    const names = new Map<string, string>()
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
      pages.push({
        width: right - left,
        height: top - bottom,
        lines: linesOf(items as (Piece | Mark)[], top),
      })
      const used = new Set(
        (items as (Piece | Mark)[]).flatMap(item =>
          'str' in item && item.str.trim() ? [item.fontName] : [],
        ),
      )
      // A font has its name once the page's drawing has been read; most pages bring no new one.
      if ([...used].some(font => !names.has(font))) {
        await page.getOperatorList()
        for (const font of used) names.set(font, nameOf(page.commonObjs.get(font)))
      }
      for (const font of used) {
        const name = names.get(font)!
        fonts.set(name, (fonts.get(name) ?? new Set()).add(number))
      }
      page.cleanup()
    }
    return {
      pages,
      fonts: [...fonts].map(([name, pages]) => ({ name, pages: [...pages] })),
      ...(withPlaces ? { places: await placesIn(pdf, pages) } : {}),
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Named places that say how high they are (ISO 32000-1, 12.3.2.2). */
async function placesIn(pdf: Pdf, pages: readonly PrintedPage[]): Promise<Map<string, PagePlace>> {
  const places = new Map<string, PagePlace>()
  const numbers = new Map<number, number>()
  for (const [name, target] of Object.entries(await pdf.getDestinations())) {
    const [reference, kind, , top] = target as [PageReference, { name: string }, unknown, unknown]
    if (kind.name !== 'XYZ' || typeof top !== 'number') continue
    const page = numbers.get(reference.num) ?? (await pdf.getPageIndex(reference))
    numbers.set(reference.num, page)
    places.set(name, { page, top: (pages[page]?.height ?? 0) - top })
  }
  return places
}

type PageReference = Parameters<Pdf['getPageIndex']>[0]

/** The beginning or the end of a stretch that the maker marked. */
interface Mark {
  type: string
}

function linesOf(items: readonly (Piece | Mark)[], top: number): PageLine[] {
  const lines: PageLine[] = []
  let line: (PageLine & { baseline: number; size: number }) | undefined
  let isMarked = false
  const end = (): void => {
    if (line === undefined) return
    const { baseline: _baseline, size: _size, ...rest } = line
    const text = carriedText(rest.text)
    if (text !== '') lines.push({ ...rest, text })
    line = undefined
  }
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type !== 'endMarkedContent') isMarked = true
      continue
    }
    const [, , , size = 0, left = 0, baseline = 0] = item.transform
    if (item.str.trim() === '') {
      if (line !== undefined) line.text += ' '
      continue
    }
    const goesOn =
      line !== undefined &&
      (Math.abs(baseline - line.baseline) < levelWithin || isRaised(line, size, baseline)) &&
      left - line.right < (isMarked ? touching : widestBlank) * line.size &&
      left > line.right - line.size
    if (!goesOn) end()
    isMarked = false
    const box = { top: top - baseline - size * ascent, bottom: top - baseline + size * descent }
    if (line === undefined) line = { text: item.str, left, right: left + item.width, ...box, baseline, size }
    else {
      line.text += item.str
      line.right = left + item.width
    }
  }
  end()
  return lines
}

/** A raised number, or what follows one. */
const isRaised = (line: { baseline: number; size: number }, size: number, baseline: number): boolean =>
  Math.abs(baseline - line.baseline) < line.size / 2 && size < line.size

/** Of Times New Roman, as shares of the size. */
const ascent = 0.891
const descent = 0.216

const nameOf = (font: { name?: string } | null): string => (font?.name ?? '').replace(/^[A-Z]{6}\+/, '')

/** What the reader of PDF asks of the engine, and Node 20 does not have yet: a buffer of another length that takes over the bytes. */
function fillIn(): void {
  const { prototype } = ArrayBuffer
  for (const name of ['transfer', 'transferToFixedLength'])
    if (!(name in prototype))
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
          const bytes = new Uint8Array(length)
          bytes.set(new Uint8Array(structuredClone(this, { transfer: [this] })).subarray(0, length))
          return bytes.buffer
        },
      })
}
