import { endOfMarkedLine, markWord } from '../reading/mark-places.ts'
import { readOwnWords, within } from '../reading/own-words.ts'
import { readSegments } from '../reading/segments.ts'
import { readYears } from '../reading/year-mentions.ts'
import { comments } from '../spec/comments.ts'
import type { Cursor } from '../spec/cursor.ts'
import { type PlacedFinding, shortWords } from './finding.ts'
import { isOldYear, type Step, sayYears } from './step.ts'

/**
 * Reads a draft once more and finds every year of the old plan, or the year before it, that neither belongs to another document nor stands
 * on a line with a mark, nor in a span of years that is not over yet.
 */
export function lookAtRest(root: Cursor, step: Step): PlacedFinding[] {
  const findings: PlacedFinding[] = []
  for (const segment of readSegments(root)) {
    const { text, path, mark } = segment
    if (mark === undefined) continue
    const { closed } = readOwnWords(segment)
    for (const { from, to, first, last, text: year } of readYears(text.text)) {
      const isOld =
        first === last
          ? isOldYear(step, first)
          : last < step.next.from && (isOldYear(step, first) || isOldYear(step, last))
      if (!isOld || within(from, closed)) continue
      const offset = text.offsetAt(from)
      if (isMarked(root.source.text, offset) || isMarked(root.source.text, mark.offset)) continue
      findings.push({
        kind: 'previous-year',
        what: shortWords(text.text.slice(Math.max(0, from - 30), to + 30)),
        why: `còn năm ${year}`,
        suggestion: `Sửa theo ${sayYears(step.next)} nếu phải đổi`,
        note: `còn năm ${year}`,
        offset,
        path,
        index: text.indexInValue(from),
        mark,
      })
    }
  }
  return [...findings, ...lookAtComments(root, step)]
}

/** Comments stay as they are; one with an old year is only reported. */
function lookAtComments(root: Cursor, step: Step): PlacedFinding[] {
  return comments(root).flatMap(({ text, offset }) => {
    if (text.includes(markWord)) return []
    const old = readYears(text.normalize('NFC')).find(
      ({ first, last }) => last < step.next.from && (isOldYear(step, first) || isOldYear(step, last)),
    )
    if (old === undefined) return []
    return [
      {
        kind: 'comment' as const,
        what: shortWords(text),
        why: `ghi chú còn năm ${old.text}; ghi chú không in ra nên được giữ nguyên`,
        suggestion: 'Sửa ghi chú nếu cần',
        offset,
        path: [],
      },
    ]
  })
}

/** True when the line that an offset stands in has a mark. */
function isMarked(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start, endOfMarkedLine(text, start)).includes(`${markWord}:`)
}
