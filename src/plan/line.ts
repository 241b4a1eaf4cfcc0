import type { PlacedText } from './placed-text.ts'

/** What a blank stands for until văn thư fills it in. */
export type BlankField = 'number' | 'day' | 'month' | 'year'

/** A piece of a line of text. */
export type Run =
  | { kind: 'text'; text: string; bold: boolean; italic: boolean }
  | { kind: 'blank'; field: BlankField }
  | { kind: 'note'; id: string }

/** A remark of the writer to himself, `[! …]`; it is never printed. */
export interface Remark {
  text: string
  place: PlacedText
}

/** One line of a text, which is one paragraph on paper. */
export interface Line {
  runs: Run[]
  /** The words as printed, without marks, each with its place in the file. */
  plain: PlacedText
  /** The label or list mark at the beginning (`-`, `+`, `a)`, `1.`), empty for none; it is part of `runs`. */
  mark: string
  /** 0 for a numbered or plain line, 1 for `-`, 2 for `+`. */
  depth: number
  /** The line's id, from `[#MA]`. */
  code?: string
  remarks: Remark[]
}

/** A footnote: the text of `[^id]: …`. */
export interface Note {
  id: string
  runs: Run[]
  plain: PlacedText
}

/** True when nothing of the line is printed. */
export function isEmpty(line: Line): boolean {
  return line.runs.every(run => run.kind === 'text' && run.text.trim() === '')
}

/** A text run without emphasis. */
export const textRun = (text: string): Run => ({ kind: 'text', text, bold: false, italic: false })
