import { type DataFile, sheetText } from '../../data/sheet-text.ts'
import { FileError } from '../../session/file-error.ts'
import { isWorkbookRefusal, readWorkbook } from '../../workbook/read-workbook.ts'

/**
 * The rows of a sheet of an Excel workbook.
 * @param file its name for messages, `sheet` the name or number of the sheet, else the first that is shown. Throws FileError.
 */
export function sheetData(file: string, bytes: Uint8Array, sheet: string | undefined): DataFile {
  const read = readWorkbook(bytes, sheet)
  if (isWorkbookRefusal(read)) throw new FileError(`\`${file}\` ${read.message}.`, read.hint)
  return { file, ...sheetText(read, sheet !== undefined) }
}
