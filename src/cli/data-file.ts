import type { DataFile } from '../data/sheet-text.ts'
import { FileError } from '../session/file-error.ts'
import { isWorkbook, tableText } from '../session/files.ts'
import type { Io } from './io.ts'

/**
 * Reads a file of data, of whatever kind: CSV, or a sheet of a workbook, which is loaded only then.
 * @param sheet the name or number of the sheet that was asked for. Throws FileError.
 */
export async function openData(file: string, sheet: string | undefined, io: Io): Promise<DataFile> {
  const bytes = io.read(file)
  if (isWorkbook(bytes)) return (await import('./commands/sheet-data.ts')).sheetData(file, bytes, sheet)
  if (sheet !== undefined)
    throw new FileError(
      `\`${file}\` không phải tệp Excel (.xlsx), nên không có trang tính để chọn.`,
      'Bỏ `--sheet`, hoặc dùng tệp .xlsx.',
    )
  return { file, text: tableText(file, bytes, io) }
}
