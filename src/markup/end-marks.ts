import { type Line, textRun } from '../text/line.ts'

/** `;` after each line of a list and `.` after the last, when none of them has an end mark (ND30-I.II.6a-2, ND30-I.II.9d-4). */
export function withEndMarks(lines: readonly Line[]): readonly Line[] {
  if (lines.some(line => /[.;,:]$/.test(line.plain.text))) return lines
  return lines.map((line, index) => ({
    ...line,
    runs: [...line.runs, textRun(index === lines.length - 1 ? '.' : ';')],
  }))
}
