import { Option } from 'commander'
import { outputFormats } from '../../document/formats.ts'
import { printerNames } from '../../print/printer.ts'
import { reports } from '../report-names.ts'

/** How findings are told. */
export const report = () =>
  new Option('--report <kiểu>', 'cách báo các chỗ cần xem').choices(reports).default('text')

/** What is written. */
export const outputFormat = () =>
  new Option('--format <dạng>', 'dạng tệp xuất ra; pdf do chương trình trên máy in ra')
    .choices(outputFormats)
    .default('docx')

/** What makes a PDF. */
export const printer = () =>
  new Option(
    '--with <chương trình>',
    'với --format pdf: chương trình in ra (mặc định: chương trình có sẵn đầu tiên)',
  ).choices(printerNames)
