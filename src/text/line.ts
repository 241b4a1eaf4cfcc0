import type { PlacedText } from './placed-text.ts'

/** What a blank stands for until văn thư fills it in. */
type BlankField = 'number' | 'day' | 'month' | 'year'

/** How small words stand: below the line (`NH~4~`) or above it (`m^2^`). */
export type Script = 'sub' | 'super'

/** A piece of a line of text. */
export type Run =
  | { kind: 'text'; text: string; bold: boolean; italic: boolean; script?: Script }
  | { kind: 'blank'; field: BlankField }
  | { kind: 'note'; id: string; place: PlacedText }

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
  remarks: readonly Remark[]
}

/** A footnote: the text of `[^id]: …`, and where that begins. */
export interface Note {
  id: string
  place: PlacedText
  runs: Run[]
  plain: PlacedText
  remarks: readonly Remark[]
}

/** True when nothing of the line is printed. */
export function isEmpty({ runs }: { runs: readonly Run[] }): boolean {
  return runs.every(run => run.kind === 'text' && !/\S/.test(run.text))
}

/** A text run without emphasis. */
export const textRun = (text: string): Run => ({ kind: 'text', text, bold: false, italic: false })

/** The words of runs, without what is no text. */
export const plainWords = (runs: readonly Run[]): string =>
  runs.map(run => (run.kind === 'text' ? run.text : '')).join('')

/** Lists of runs one after the other, with a text such as a blank between two. */
export const joinRuns = (lists: readonly (readonly Run[])[], separator: string): Run[] =>
  lists.flatMap((runs, index) => (index === 0 ? runs : [textRun(separator), ...runs]))

/** The runs without the first `length` characters of their words. */
export function withoutStart(runs: readonly Run[], length: number): Run[] {
  const rest: Run[] = []
  let skip = length
  for (const run of runs) {
    if (run.kind !== 'text' || skip === 0) rest.push(run)
    else if (run.text.length <= skip) skip -= run.text.length
    else {
      rest.push({ ...run, text: run.text.slice(skip) })
      skip = 0
    }
  }
  return rest
}

/** The runs without blanks at both ends. */
export function withoutEndBlanks(runs: readonly Run[]): Run[] {
  const trimmed = runs.map((run, index): Run => {
    if (run.kind !== 'text') return run
    const start = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === runs.length - 1 ? start.trimEnd() : start }
  })
  return trimmed.filter(run => run.kind !== 'text' || run.text !== '')
}
