import type { Font, TextRun } from '../../../src/layout/measure.ts'

/** A cell in the row where it begins: its columns [from, to), its width in points, its rows. */
export interface DocxCell {
  from: number
  to: number
  width: number
  firstRow: number
  lastRow: number
  paragraphs: { runs: TextRun[]; font: Font; gaps: number }[]
}

/** A table as a .docx has it; lengths are points. */
export interface DocxTable {
  grid: number[]
  margin: number
  page: { width: number; height: number }
  rows: { isHeader: boolean; cells: DocxCell[] }[]
}

/** The tables with borders of a .docx. */
export function tablesOf(file: string): DocxTable[]
