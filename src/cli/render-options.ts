import type { OutputFormat } from '../document/formats.ts'
import type { PrinterName } from '../print/printer.ts'
import type { Report } from './report-names.ts'

/** What the command line asks of `cchc render`. */
export interface RenderCommandOptions {
  format: OutputFormat
  /** What makes a PDF; without it the first program that is here. */
  with?: PrinterName
  report: Report
  /** Target; `-` is stdout; without it the spec's name with the format's ending. */
  output?: string
  /** Folder of the office's own templates. */
  templates?: string
  /** The document is about to be signed: nothing may be left to be looked at. */
  final?: boolean
  /** With `final`: the document is made all the same, and how much is left is told. */
  allowFindings?: boolean
  /** Each part becomes a file of its own. */
  tach?: boolean
  /** Remarks go out as comments of Word. */
  comments?: boolean
  force?: boolean
  /** Rendered once more at each save. */
  watch?: boolean
  /** Folder for the documents of several specs or rows. */
  outDir?: string
  /** How many threads make them, as typed. */
  jobs?: string
  /** File of rows that fill the one spec. */
  data?: string
  /** Name or number of the sheet of it that has the rows. */
  sheet?: string
  /** Pattern of the names of their files. */
  name?: string
}
