import { findBrowser } from './browser.ts'
import { findLibreOffice } from './libreoffice.ts'
import type { Machine } from './machine.ts'
import { type Printer, type PrinterName, printerNames } from './printer.ts'
import { findWord } from './word.ts'

const find: Record<PrinterName, (machine: Machine) => Printer | undefined | Promise<Printer | undefined>> = {
  word: findWord,
  libreoffice: findLibreOffice,
  browser: findBrowser,
}

/**
 * The program that prints: the one that is asked for, else the first that is here, Word before all since its pages are those that people see.
 * @returns undefined where there is none.
 */
export async function findPrinter(
  machine: Machine,
  asked?: PrinterName | undefined,
): Promise<Printer | undefined> {
  for (const name of asked === undefined ? printerNames : [asked]) {
    const printer = await find[name](machine)
    if (printer !== undefined) return printer
  }
  return undefined
}
