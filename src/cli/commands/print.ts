import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { readPdf } from '../../pages/read-pdf.ts'
import type { DocumentPart, Rendered } from '../../pipeline.ts'
import { findPrinter } from '../../print/find-printer.ts'
import { type Printer, type PrinterName, printedFrom, printerNames } from '../../print/printer.ts'
import { fingerprintOf } from '../../writers/guard.ts'
import { sealPdf } from '../../writers/pdf/seal-pdf.ts'
import { type FoundOnPages, findOn } from '../find-on-pages.ts'
import type { Io } from '../io.ts'
import { tellFailure } from '../report.ts'

const titles: Record<PrinterName, string> = {
  word: 'Microsoft Word',
  libreoffice: 'LibreOffice',
  browser: 'Microsoft Edge, Google Chrome hay Chromium',
}

/** The program that prints here. @returns undefined, reported on stderr, where there is none. */
export async function printerFor(asked: PrinterName | undefined, io: Io): Promise<Printer | undefined> {
  const printer = await findPrinter(io.machine, asked)
  if (printer !== undefined) return printer
  if (asked === undefined)
    tellFailure(
      io,
      'Chưa xuất được PDF: máy này không có Microsoft Word, LibreOffice, Edge hay Chrome.',
      'Cài LibreOffice (libreoffice.org, miễn phí) rồi chạy lại; hoặc xuất .docx rồi lưu thành PDF ở máy có Word.',
    )
  else {
    const others = printerNames.filter(name => name !== asked).map(name => `\`--with ${name}\``)
    tellFailure(
      io,
      `Chưa xuất được PDF: không tìm thấy ${titles[asked]} trên máy này.`,
      `Cài chương trình ấy, hoặc dùng ${others.join(', ')}; không ghi \`--with\` thì chương trình tự chọn.`,
    )
  }
  return undefined
}

/** Files of one folder, by their number. */
const stemOf = (index: number): string => String(index + 1).padStart(5, '0')

/**
 * Prints documents, many by one start of the program.
 * @returns the PDFs, sealed; of a document that could not be printed, what the program said.
 */
export async function printDocuments(
  sources: readonly Pick<Rendered, 'bytes'>[],
  printer: Printer,
  io: Io,
  step: (done: number) => void = () => {},
): Promise<(Uint8Array | { said: string })[]> {
  const printed: (Uint8Array | { said: string })[] = []
  for (let from = 0; from < sources.length; from += printer.atOnce) {
    const folder = io.workFolder()
    try {
      const some = sources.slice(from, from + printer.atOnce)
      for (const [index, { bytes }] of some.entries())
        folder.write(`${stemOf(index)}.${printer.source}`, bytes)
      const stems = some.map((_, index) => stemOf(index))
      let said = await printer.print(folder.path, stems, io.machine)
      // One that brings the program down takes those after it along: they get a second start, and the one that is to blame stays behind.
      for (let left = missing(); left.length > 0 && left.length < stems.length; ) {
        said = await printer.print(folder.path, left, io.machine)
        const still = missing()
        if (still.length === left.length) break
        left = still
      }
      for (const [index, stem] of stems.entries()) {
        const pdf = folder.read(`${stem}.pdf`)
        const made = await fingerprintOf(printer.source, some[index]!.bytes)
        printed.push(
          pdf === undefined || pdf.length === 0
            ? { said: lastLine(said) }
            : sealPdf(pdf, printedFrom(made ?? '', printer.name)),
        )
      }
      step(printed.length)

      function missing(): string[] {
        return stems.filter(stem => folder.read(`${stem}.pdf`) === undefined)
      }
    } finally {
      folder.remove()
    }
  }
  return printed
}

const lastLine = (said: string): string => said.trim().split(/\r?\n/).at(-1) ?? ''

/** A document that was printed: its PDF, or those of its parts, and what was seen on the pages. */
interface Printed {
  pdf: Uint8Array
  parts?: DocumentPart[]
  found: Diagnostic[]
}

/**
 * Prints one document, or its parts as files of their own.
 * @returns undefined, reported on stderr, when it could not be printed.
 */
export async function printOne(
  { bytes, parts, origin }: Rendered,
  printer: Printer,
  spec: string,
  io: Io,
): Promise<Printed | undefined> {
  const pdfs: Uint8Array[] = []
  for (const pdf of await printDocuments(parts ?? [{ bytes }], printer, io)) {
    if ('said' in pdf) {
      const { message, hint } = tellUnprinted(pdf.said, printer)
      tellFailure(io, message, hint)
      return undefined
    }
    pdfs.push(pdf)
  }
  const { found } = await findOnPages(pdfs, origin, spec, printer)
  const [pdf = new Uint8Array()] = pdfs
  return parts === undefined
    ? { pdf, found }
    : { pdf, found, parts: parts.map(({ name }, index) => ({ name, bytes: pdfs[index]! })) }
}

/** Tells that a document could not be printed. */
export function tellUnprinted(said: string, { title }: Printer): { message: string; hint: string } {
  return {
    message: `Chưa xuất được PDF: ${title} không làm ra tệp.${said === '' ? '' : ` Chương trình báo: ${said}`}`,
    hint: 'Đóng các cửa sổ của chương trình ấy rồi chạy lại, hoặc dùng chương trình khác bằng `--with`.',
  }
}

/** What an office would send back of the pages of a document's PDF, or of those of its parts in their order, by the places in the spec. */
export async function findOnPages(
  pdfs: readonly Uint8Array[],
  origin: Rendered['origin'],
  spec: string,
  printer: Printer,
): Promise<FoundOnPages> {
  const read = await Promise.all(pdfs.map(readPdf))
  const isAtEnd = printer.source === 'html'
  return findOn(
    { pages: read.flatMap(({ pages }) => pages), fonts: read.flatMap(({ fonts }) => fonts) },
    origin,
    spec,
    isAtEnd,
  )
}
