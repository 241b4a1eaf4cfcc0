import type { OutputFormat } from '../document/formats.ts'
import type { PrinterName } from '../print/printer.ts'
import type { Io } from './io.ts'
import { tellFailure } from './report.ts'

/** Whether `--with` was given though nothing is printed, which is reported on stderr. */
export function refusesPrinter(
  options: { format: OutputFormat; with?: PrinterName | undefined },
  io: Io,
): boolean {
  if (options.with === undefined || options.format === 'pdf') return false
  tellFailure(
    io,
    '`--with` chọn chương trình in ra PDF, nên chỉ dùng với `--format pdf`.',
    'Thêm `--format pdf`, hoặc bỏ `--with`.',
  )
  return true
}
