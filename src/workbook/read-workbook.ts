import { limits } from '../word/package/limits.ts'
import { isRefusal } from '../word/package/refusals.ts'
import { Parts } from '../word/package/word-package.ts'
import { attribute, child, type XmlElement } from '../word/package/xml.ts'
import { openZip } from '../zip/read-zip.ts'
import { wordsOf } from './cell-text.ts'
import { numberFormats } from './number-formats.ts'
import { readSheet } from './read-sheet.ts'
import {
  hasNoSheets,
  isBinary,
  noSuchSheet,
  tellPackage,
  tooManyCells,
  type WorkbookRefusal,
} from './refusals.ts'
import type { SheetName, SheetRows } from './sheet.ts'

/** A sheet of a workbook, and the part that it stands in. */
interface SheetPart extends Omit<SheetName, 'isBlank'> {
  part: string
}

/** Cells that are held: no frame has so many rows. */
const mostCells = 2_000_000

export const isWorkbookRefusal = (read: SheetRows | WorkbookRefusal): read is WorkbookRefusal =>
  'hint' in read

/**
 * Reads a sheet of an Excel workbook (.xlsx, .xlsm), made by anyone. Nothing is worked out: of a formula the value is taken that was kept.
 * @param sheet the name of the sheet, or its number from 1; without it, the first that is shown.
 */
export function readWorkbook(bytes: Uint8Array, sheet?: string): SheetRows | WorkbookRefusal {
  const zip = openZip(bytes)
  if (isRefusal(zip)) return tellPackage(zip)
  const xml = zip.names.filter(name => /\.(?:xml|rels)$/i.test(name))
  if (xml.reduce((sum, name) => sum + zip.sizeOf(name), 0) > limits.xmlBytes)
    return tellPackage({ refused: 'too-large' })
  const parts = new Parts(zip)
  const main =
    parts.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (/\.bin$/i.test(main)) return isBinary
  const book = parts.xml(main)
  if (book === undefined) return tellPackage(parts.fault ?? { refused: 'missing-part', part: main })
  const sheets = sheetsOf(book, main, parts)
  if (sheets.length === 0) return parts.fault === undefined ? hasNoSheets : tellPackage(parts.fault)
  const chosen = choose(sheets, sheet)
  if (chosen === undefined)
    return noSuchSheet(
      sheet!,
      sheets.map(({ name }) => name),
    )
  const root = parts.xml(chosen.part)
  if (root === undefined) return tellPackage(parts.fault ?? { refused: 'missing-part', part: chosen.part })
  const beside = (type: string): XmlElement | undefined => {
    const part = parts.relationships(main).find(related => related.type === type)?.target
    return part === undefined ? undefined : parts.xml(part)
  }
  const texts = beside('sharedStrings')
  const shared = {
    texts: (texts?.children ?? []).filter(({ name }) => name === 'x:si').map(wordsOf),
    formatOf: numberFormats(beside('styles')),
    from1904: /^(?:1|true)$/.test(attribute(child(book, 'x:workbookPr') ?? book, 'date1904') ?? ''),
  }
  if (parts.fault !== undefined) return tellPackage(parts.fault)
  const cells = readSheet(root, shared)
  const filled = cells.rows.filter(row => row !== undefined)
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0)
  if (filled.length * width > mostCells) return tooManyCells
  return {
    ...cells,
    name: chosen.name,
    sheets: sheets.map(({ name, isHidden, part }) => ({ name, isHidden, isBlank: !hasValues(part, parts) })),
  }
}

/** The sheets of a workbook in its order; what is a chart or a dialogue is none. */
function sheetsOf(book: XmlElement, main: string, parts: Parts): SheetPart[] {
  const related = new Map(parts.relationships(main).map(one => [one.id, one]))
  return (child(book, 'x:sheets')?.children ?? []).flatMap(element => {
    const target = related.get(attribute(element, 'r:id') ?? '')
    return target?.type !== 'worksheet'
      ? []
      : [
          {
            name: attribute(element, 'name') ?? '',
            isHidden: /hidden/i.test(attribute(element, 'state') ?? ''),
            part: target.target,
          },
        ]
  })
}

/** Excel of old makes three sheets, of which two stay blank. */
const hasValues = (part: string, parts: Parts): boolean =>
  /<(?:\w+:)?(?:v|is)[\s>]/.test(parts.text(part) ?? '')

/** By its name, else by its number; names are the same whatever case and form their letters have, as in Excel. */
function choose(sheets: readonly SheetPart[], wanted: string | undefined): SheetPart | undefined {
  if (wanted === undefined) return sheets.find(({ isHidden }) => !isHidden) ?? sheets[0]
  const key = (name: string): string => name.normalize('NFC').trim().toLowerCase()
  return (
    sheets.find(({ name }) => key(name) === key(wanted)) ??
    (/^[1-9]\d{0,3}$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined)
  )
}
