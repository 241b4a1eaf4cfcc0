import { groupBy } from '../../collections/group-by.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { wordsAt } from '../../diagnostics/place-text.ts'
import type { LineOf } from '../../diagnostics/report-text.ts'
import { visibleLine } from '../../diagnostics/visible.ts'
import { clip } from '../../language/clip.ts'

/** Longest words of a place that are quoted. */
const longestWords = 32

/** How many different words, and how many lines of each, are named. */
export interface MostPlaces {
  words: number
  lines: number
}

/**
 * Where findings of one rule stand, in a few words: `“Công chức” (dòng 34, 51), “Trưởng ban” (dòng 77)`.
 * @param most what is beyond is shown as `…`. @param hasFiles names the file of each line too.
 */
export function foldedPlaces(
  diagnostics: readonly Diagnostic[],
  lineOf: LineOf,
  most: MostPlaces,
  hasFiles: boolean,
): string {
  const byWords = groupBy(diagnostics, diagnostic => clip(wordsAt(diagnostic, lineOf), longestWords))
  const parts = [...byWords].slice(0, most.words).map(([words, list]) => {
    const lines = list.every(({ inWord }) => inWord !== undefined)
      ? wordsOf(list, most.lines, hasFiles)
      : linesOf(list, most.lines, hasFiles)
    return words === '' ? lines : `“${visibleLine(words)}” (${lines})`
  })
  return parts.join(', ') + (byWords.size > most.words ? '…' : '')
}

/** Places in a Word file, in its own words. */
function wordsOf(diagnostics: readonly Diagnostic[], most: number, hasFiles: boolean): string {
  const places = new Set(
    diagnostics.map(
      ({ file, inWord }) =>
        `${hasFiles ? `${visibleLine(file)} ` : ''}${visibleLine(inWord![0]?.words ?? '')}`,
    ),
  )
  return [...places].slice(0, most).join('; ') + (places.size > most ? '…' : '')
}

function linesOf(diagnostics: readonly Diagnostic[], most: number, hasFiles: boolean): string {
  const places = [...new Map(diagnostics.map(one => [`${one.file}:${one.start.line}`, one])).values()]
  const byFile = groupBy(places.slice(0, most), ({ file }) => (hasFiles ? file : ''))
  const parts = [...byFile].map(
    ([file, list]) =>
      `${file === '' ? '' : `${visibleLine(file)} `}dòng ${list.map(({ start }) => start.line).join(', ')}`,
  )
  return parts.join('; ') + (places.length > most ? '…' : '')
}
