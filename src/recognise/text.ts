import type { Text } from './model.ts'
import { lineFrom, type SourceLine, spansFrom, textOf, tidy } from './source-line.ts'

/** The words of a line. */
export const textOfLine = (line: SourceLine): Text => ({
  spans: line.spans,
  text: line.text,
  from: [line.id],
})

/** The words of a line from a character on. */
export const textFrom = (line: SourceLine, from: number): Text => textOfLine(lineFrom(line, from))

/** A stretch of a line's words. */
export function textBetween(line: SourceLine, from: number, to: number): Text {
  const spans = spansFrom(line.spans, from, to)
  return { spans, text: textOf(spans), from: [line.id] }
}

/** Words on one line. */
export function joinTexts(texts: readonly Text[], between = ' '): Text {
  const spans = tidy(
    texts.flatMap((text, index) => [
      ...(index === 0 ? [] : [{ kind: 'text' as const, text: between, bold: false, italic: false }]),
      ...text.spans,
    ]),
  )
  return { spans, text: textOf(spans), from: texts.flatMap(text => text.from) }
}

/** Words that do not stand in the file as they are. */
export const plainText = (text: string, from: readonly number[]): Text => ({
  spans: text === '' ? [] : [{ kind: 'text', text, bold: false, italic: false }],
  text,
  from,
})
