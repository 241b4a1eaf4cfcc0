import { createHash } from 'node:crypto'
import type { Machine } from './machine.ts'

/** The programs that can make a PDF, in the order in which they are tried. */
export const printerNames = ['word', 'libreoffice', 'browser'] as const
export type PrinterName = (typeof printerNames)[number]

/** A file in the folder of a print, by its name without an ending: `0001` is read as `0001.docx` or `.html` and becomes `0001.pdf`. */
export type Stem = string

/** A program of this machine that makes PDFs. */
export interface Printer {
  name: PrinterName
  /** What people call it. */
  title: string
  /** What it reads. */
  source: 'docx' | 'html'
  /** So many files are best given to it at once. */
  atOnce: number
  /**
   * Prints files of a folder into that folder. A file that it could not print has no PDF afterwards.
   * @param folder an absolute path.
   * @returns what it said, for the file that has none.
   */
  print(folder: string, stems: readonly Stem[], machine: Machine): Promise<string>
}

/** What a PDF is made from: what its document is made from, and who prints it; both as 64 hexadecimal digits. */
export const printedFrom = (fingerprint: string, printer: PrinterName): string =>
  createHash('sha256').update(`${fingerprint} ${printer}`).digest('hex')
