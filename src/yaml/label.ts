import { readLabel } from '../language/labels.ts'

/** A list mark at the beginning of a line: `- x`, `-x`, `+ x`, `* x`, `• x`; a star before a letter is *nghiêng*. */
const listMark = /^(?:[-+](?=[\s\p{L}])|[*•–](?=\s))/u

const footnote = /^\[\^[^\]]*\]:/

/** True when a line (its leading blanks removed) begins a paragraph of its own: with a list mark, a label, a footnote. */
export function beginsWithMark(line: string): boolean {
  return listMark.test(line) || footnote.test(line) || beginsWithLabel(line)
}

/** `1.` `II.` `a)` `(1)` `1.1` `Phần I.` with text behind; “Mục 2” in mid-sentence has no sign. */
function beginsWithLabel(line: string): boolean {
  const label = readLabel(line)
  if (label === undefined || label.rest === '') return false
  return label.word === undefined || label.form.suffix !== ''
}
