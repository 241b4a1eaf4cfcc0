import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Inline } from '../../document/blocks.ts'
import { mmToPoints } from '../../layout/nd30.ts'
import { printWithNotes } from '../../pages/print-notes.ts'
import { readPdf } from '../../pages/read-pdf.ts'
import type { DocumentPart, Printable, Rendered } from '../../pipeline.ts'
import { findPrinter } from '../../print/find-printer.ts'
import { type Printer, type PrinterName, printedFrom, printerNames, type Stem } from '../../print/printer.ts'
import { fingerprintOf } from '../../writers/guard.ts'
import { noteId, referenceId } from '../../writers/html/note-references.ts'
import { noteHeights } from '../../writers/html/style-sheet.ts'
import { sealPdf } from '../../writers/pdf/seal-pdf.ts'
import type { WorkFolder } from '../disk/work-folder.ts'
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

/** A document that was printed. */
export interface PrintedPdf {
  /** Sealed. */
  pdf: Uint8Array
  /** The text of the first footnote that is not at the foot of its page. */
  leftNote?: string
}

/** Files of one folder, by their number. */
const stemOf = (index: number): string => String(index + 1).padStart(5, '0')

/**
 * Prints documents, many by one start of the program.
 * @returns the PDFs, sealed; of a document that could not be printed, what the program said.
 */
export async function printDocuments(
  sources: readonly Printable[],
  printer: Printer,
  io: Io,
): Promise<(PrintedPdf | { said: string })[]> {
  const printed: (PrintedPdf | { said: string })[] = []
  for (let from = 0; from < sources.length; from += printer.atOnce) {
    const folder = io.workFolder()
    try {
      const some = sources.slice(from, from + printer.atOnce)
      for (const [index, { bytes }] of some.entries())
        folder.write(`${stemOf(index)}.${printer.source}`, bytes)
      const stems = some.map((_, index) => stemOf(index))
      const { pdfs, said } = await printAll(stems, printer, folder, io)
      for (const [index, stem] of stems.entries()) {
        const source = some[index]!
        const pdf = pdfs.get(stem)
        if (pdf === undefined) {
          printed.push({ said: lastLine(said) })
          continue
        }
        const hasNotes = printer.source === 'html' && source.notes.length > 0
        const noted = hasNotes ? await printNoted(source, pdf, printer, folder, io) : { pdf }
        const made = await fingerprintOf(printer.source, source.bytes)
        printed.push({ ...noted, pdf: sealPdf(noted.pdf, printedFrom(made ?? '', printer.name)) })
      }
    } finally {
      folder.remove()
    }
  }
  return printed
}

/** Prints a web page until its footnotes are at the foot of their pages. @param plain the PDF with the notes at the end of their sections. */
async function printNoted(
  { layout, notes, writeAnew }: Printable,
  plain: Uint8Array,
  printer: Printer,
  folder: WorkFolder,
  io: Io,
): Promise<PrintedPdf> {
  const { top, bottom } = layout.page.margins
  let prints = 0
  const noted = await printWithNotes(
    {
      texts: notes,
      id: noteId,
      reference: number => referenceId(number, 1),
      margins: { top: mmToPoints(top), bottom: mmToPoints(bottom) },
      ...noteHeights(layout),
    },
    async pageNotes => {
      // A name of its own: what is there afterwards was printed now.
      const stem = `n${++prints}`
      folder.write(`${stem}.html`, writeAnew(pageNotes))
      await printer.print(folder.path, [stem], io.machine)
      return folder.read(`${stem}.pdf`)
    },
  )
  const { pdf, left } = noted ?? { pdf: plain, left: 0 }
  return { pdf, ...(left === undefined ? {} : { leftNote: wordsOf(notes[left] ?? []) }) }
}

const wordsOf = (note: readonly Inline[]): string =>
  note.map(inline => (inline.type === 'text' ? inline.text : ' ')).join('')

/**
 * Prints the files of a folder. One that brings the program down takes those after it along: they get another start as long as each start prints some, and the
 * one that is to blame stays behind.
 * @returns the PDFs by their stems, and what the program said last.
 */
async function printAll(
  stems: readonly Stem[],
  printer: Printer,
  folder: WorkFolder,
  io: Io,
): Promise<{ pdfs: Map<Stem, Uint8Array>; said: string }> {
  const pdfs = new Map<Stem, Uint8Array>()
  let left = stems
  let said = ''
  for (let before = left.length + 1; left.length > 0 && left.length < before; ) {
    before = left.length
    said = await printer.print(folder.path, left, io.machine)
    for (const stem of left) {
      const pdf = folder.read(`${stem}.pdf`)
      if (pdf !== undefined && pdf.length > 0) pdfs.set(stem, pdf)
    }
    left = left.filter(stem => !pdfs.has(stem))
  }
  return { pdfs, said }
}

const lastLine = (said: string): string => said.trim().split(/\r?\n/).at(-1) ?? ''

/** A document that was printed: its PDF, or those of its parts, and what was seen on the pages. */
interface Printed {
  pdf: Uint8Array
  parts?: Pick<DocumentPart, 'name' | 'bytes'>[]
  found: Diagnostic[]
}

/**
 * Prints one document, or its parts as files of their own.
 * @returns undefined, reported on stderr, when it could not be printed.
 */
export async function printOne(
  rendered: Rendered,
  printer: Printer,
  spec: string,
  io: Io,
): Promise<Printed | undefined> {
  const { parts, origin } = rendered
  const pdfs: PrintedPdf[] = []
  for (const pdf of await printDocuments(parts ?? [rendered], printer, io)) {
    if ('said' in pdf) {
      const { message, hint } = tellUnprinted(pdf.said, printer)
      tellFailure(io, message, hint)
      return undefined
    }
    pdfs.push(pdf)
  }
  const { found } = await findOnPages(pdfs, origin, spec)
  const pdf = pdfs[0]!.pdf
  return parts === undefined
    ? { pdf, found }
    : { pdf, found, parts: parts.map(({ name }, index) => ({ name, bytes: pdfs[index]!.pdf })) }
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
  pdfs: readonly PrintedPdf[],
  origin: Rendered['origin'],
  spec: string,
): Promise<FoundOnPages> {
  const read = await Promise.all(pdfs.map(({ pdf }) => readPdf(pdf)))
  return findOn(
    { pages: read.flatMap(({ pages }) => pages), fonts: read.flatMap(({ fonts }) => fonts) },
    origin,
    spec,
    pdfs.flatMap(({ leftNote }) => leftNote ?? []),
  )
}
