import type { ParagraphParts } from '../docx/paragraph.ts'
import type { Change, Marks } from './marks.ts'

/** A paragraph, whatever it holds, whose words are marked already. */
export interface Line extends ParagraphParts {
  /** It stands in one version alone. */
  change?: Change | undefined
  /** Other properties that it had, where it stands in both. */
  before?: string | undefined
  /** Properties of the section that it ends. */
  section?: string
}

/** A line, or a table as XML. */
export type LineOrTable = Line | string

/**
 * Lines and tables as XML. The mark at the end of a paragraph is what joins it to the next one when it goes, so it cannot go where no paragraph
 * follows: at the end of a cell, and in LibreOffice before a table. There, as Word does it, the mark before the words goes instead of that behind them.
 * @param isClosed the last line stands at the end of a cell.
 */
export function linesXml(lines: readonly LineOrTable[], marks: Marks, isClosed: boolean): string {
  let xml = ''
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!
    if (typeof line === 'string') {
      xml += line
      at++
      continue
    }
    const end = endOfRun(lines, at)
    const isHeld = end < lines.length || isClosed
    xml += runXml(lines.slice(at, end) as Line[], marks, isHeld)
    at = end
  }
  return xml
}

/** The number behind the lines that stand together; one that ends a section stands with those before it. */
function endOfRun(lines: readonly LineOrTable[], start: number): number {
  let end = start
  while (end < lines.length) {
    const line = lines[end]!
    if (typeof line === 'string') break
    end++
    if (line.section !== undefined) break
  }
  return end
}

function runXml(lines: readonly Line[], marks: Marks, isHeld: boolean): string {
  const last = lines.at(-1)!
  const held = isHeld && last.section === undefined && last.change !== undefined
  const first = held ? lines.findLastIndex(({ change }) => change === undefined) : -1
  if (first < 0) return lines.map(line => lineXml(line, line.change, line.before, marks)).join('')
  return lines
    .map((line, index) => {
      if (index < first) return lineXml(line, line.change, line.before, marks)
      const change = lines[index + 1]?.change
      const last = (gone: Change) => lines.findLast((one, at) => at <= index && one.change !== gone)!
      const now = last('deleted').properties
      const { properties: same, before: old = same } = last('inserted')
      const properties = change === 'deleted' ? old : now
      const isOther = change === undefined && old !== now
      return lineXml({ ...line, properties }, change, isOther ? old : undefined, marks)
    })
    .join('')
}

/** @param change what became of its mark, `before` other properties that it had. */
function lineXml(
  { properties, mark: look, section = '', content }: Line,
  change: Change | undefined,
  before: string | undefined,
  marks: Marks,
): string {
  const inside = marks.piece(change) + look
  const mark = inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`
  const old = before === undefined ? '' : marks.properties('w:pPr', before)
  return `<w:p><w:pPr>${properties}${mark}${section}${old}</w:pPr>${content}</w:p>`
}
