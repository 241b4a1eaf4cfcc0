import { checkSpec } from '../checks/check-spec.ts'
import { groups } from '../checks/rule.ts'
import type { RuleSettings } from '../checks/rule-settings.ts'
import type { Register } from '../citations/register/register.ts'
import { addTo } from '../collections/add-to.ts'
import { type Diagnostic, isFault } from '../diagnostics/diagnostic.ts'
import type { Page } from '../page-rules/page.ts'
import type { Spot } from '../page-rules/page-rule.ts'
import type { HouseStyleSpec } from '../spec/house-style-spec.ts'
import { unitsByCode } from '../transcribe/unit-codes.ts'
import { writeSpec } from '../transcribe/write-spec.ts'
import { findWords } from './find-words.ts'
import { hintForWord, isOfContent } from './not-of-word.ts'
import { wordPlace } from './word-places.ts'

/** What a Word file is checked with. */
export interface WordCheckOptions {
  /** The office's house style. */
  house?: HouseStyleSpec
  /** What the office says about rules. */
  settings?: RuleSettings
  loadRegister?: () => Register
  /** Tells every place of a mistake that is repeated, not the first few. */
  tellsAll?: boolean
}

/** What the rules of content find; undefined when what was recognised makes no spec that can be read, and nothing was checked. */
export function contentFindings(
  file: string,
  page: Page,
  options: WordCheckOptions,
): Diagnostic[] | undefined {
  const { read } = page
  const written = writeSpec(read, { ids: false, units: unitsByCode([]), source: '' })
  const { house, settings, loadRegister, tellsAll } = options
  const checked = checkSpec(file, written.text, {
    readBeside: () => ({ error: '' }),
    ...(house === undefined ? {} : { house }),
    ...(settings === undefined ? {} : { settings }),
    ...(loadRegister === undefined ? {} : { loadRegister }),
    ...(tellsAll === undefined ? {} : { tellsAll }),
  })
  if (checked.plan === undefined) return undefined
  const lines = written.text.split('\n')
  const idsByLine = new Map<number, number[]>()
  for (const [id, line] of written.places) addTo(idsByLine, line, id)
  const own = new Set(Object.keys(groups))
  return checked.diagnostics.flatMap(diagnostic => {
    if (isFault(diagnostic))
      return [{ ...diagnostic, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }]
    if (!isOfContent(diagnostic.rule, own)) return []
    const spot = spotOf(diagnostic, lines, idsByLine, page)
    if (spot === undefined) return []
    const place = wordPlace(page, spot)
    const { hint: _, path: _path, related, fix: _fix, ...kept } = diagnostic
    const hint = hintForWord(diagnostic.hint)
    // What explains it stands in the spec too; where it does not come from the file it is left out.
    const beside = (related ?? []).flatMap(other => {
      const at = spotOf({ start: other.start, end: other.start }, lines, idsByLine, page)
      const number = at && page.placeOf(at.paragraph)?.number
      return number === undefined ? [] : [{ ...other, start: { line: number, column: 1 } }]
    })
    return [
      {
        ...kept,
        ...(hint === undefined ? {} : { hint }),
        ...(beside.length === 0 ? {} : { related: beside }),
        start: { line: place.paragraph, column: place.from + 1 },
        end: { line: place.paragraph, column: place.to + 1 },
        inWord: [place],
      },
    ]
  })
}

/** Where in the file stands what a finding says of the spec; undefined for what the import has put there. */
function spotOf(
  { start, end }: Pick<Diagnostic, 'start' | 'end'>,
  lines: readonly string[],
  idsByLine: ReadonlyMap<number, number[]>,
  page: Page,
): Spot | undefined {
  const ids = idsByLine.get(start.line) ?? []
  if (ids.length === 0) return undefined
  const line = lines[start.line - 1] ?? ''
  const to = end.line === start.line ? end.column - 1 : line.length
  const paragraphs = [...new Set(ids.map(id => page.read.lines[id]!.paragraph))]
  for (const paragraph of paragraphs) {
    const found = findWords(line, start.column - 1, to, paragraph.text, paragraphs.length > 1)
    if (found !== undefined) return { paragraph, ...found }
  }
  return { paragraph: paragraphs[0]! }
}
