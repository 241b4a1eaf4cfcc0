import { type FileUnit, wordsOfUnit } from '../file-units.ts'
import type { SpecChanges } from '../spec-changes.ts'
import type { NewPlace } from '../unit-places.ts'
import { itemMove } from './item-move.ts'
import type { Job } from './job.ts'
import type { JobSite } from './job-site.ts'
import { lineFor } from './new-line.ts'
import { headingFor, placeFor, sampleFor } from './new-place.ts'
import { noteWords, proofText } from './proof.ts'

/** Paragraphs that are new, or have moved: lines, headings with what stands below them, articles. */
export function paragraphAddition(
  site: JobSite,
  at: number,
  key: string,
  moved: number | undefined,
  last: FileUnit | undefined,
  next: FileUnit | undefined,
  fixed: ReadonlyMap<number, number>,
): { job: Job; end: number } | undefined {
  const { file, printed, pairs, settled, dropped } = site.context
  const unit = file[at]!
  const place = placeFor(site, unit, last, next)
  if (moved !== undefined) {
    const spec = printed.units[moved]!
    const own = site.places.of(spec)
    if (own.kind === 'heading' || own.kind === 'article') return itemMove(site, at, key, own.item, last, next)
    const text = site.sourceLine(own)
    if (place === undefined || text === undefined || own.kind !== 'line') return undefined
    if (site.changes.refusal(own.lines[0]!.path) !== undefined) return undefined
    return {
      end: at,
      job: {
        key,
        kind: 'moved',
        path: own.lines[0]!.path,
        before: '',
        after: wordsOfUnit(unit),
        gone: [],
        come: [],
        write: changes => {
          for (const line of own.lines) changes.removeLine(line)
          writeLines(changes, place, [text])
        },
      },
    }
  }
  const heading = headingFor(site, unit, last, next)
  if (heading === undefined && place === undefined) return undefined
  const group = [unit]
  const isNew = (index: number): boolean =>
    file[index] !== undefined &&
    !fixed.has(index) &&
    !pairs.ofFile.has(index) &&
    !settled.has(index) &&
    !dropped.has(index) &&
    site.isFree(`added ${index}`) &&
    site.isLike(file[index]!, unit) &&
    headingFor(site, file[index]!, last, next) === undefined
  let end = at
  while (isNew(end + 1)) group.push(file[++end]!)
  const path = heading?.item ?? place!.path
  const notes: string[] = []
  const sample = sampleFor(site, place, last, next)
  const texts = group.map((one, index) =>
    lineFor(site, one, sample, notes, heading !== undefined && index === 0),
  )
  if (texts.some(text => text === undefined)) return undefined
  const lines = texts.filter(text => text !== undefined)
  return {
    end,
    job: {
      key,
      kind: 'added',
      path,
      before: '',
      after: group.map(wordsOfUnit).join(' ¶ '),
      gone: [],
      come: [
        ...group.flatMap(one => one.cells.flatMap(cell => cell.texts.map(({ text }) => proofText(text)))),
        ...notes.map(noteWords),
      ],
      write: changes => {
        const [first = '', ...rest] = lines
        if (heading === undefined) writeLines(changes, place!, [...lines, ...notes])
        else if (heading.kind === 'heading')
          changes.addItem(
            { path: heading.item.slice(0, -1), after: Number(heading.item.at(-1)) },
            (out, indent) => {
              out.item(indent)
              out.value(indent + 2, 'de_muc', [{ text: first, from: [] }])
              out.list(
                indent + 2,
                'noi_dung',
                [...rest, ...notes].map(text => ({ text, from: [] })),
              )
            },
          )
        else
          changes.addItem(
            { path: heading.item.slice(0, -1), after: Number(heading.item.at(-1)) },
            (out, indent) =>
              out.textItem(
                indent,
                [first, ...rest, ...notes].map(text => ({ text, from: [] })),
              ),
          )
      },
    },
  }
}

function writeLines(changes: SpecChanges, place: NewPlace, lines: readonly string[]): void {
  if (place.as === 'line') for (const line of lines) changes.addLine(place, line)
  else if (place.as === 'key') changes.addKey(place.path, place.key, lines.join('\n'))
  else
    changes.addItem(place, (out, indent) =>
      out.textItem(
        indent,
        lines.map(text => ({ text, from: [] })),
      ),
    )
}
