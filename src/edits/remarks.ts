import type { WordComment, WordDocument } from '../word/document.ts'
import { commentAuthor } from '../word-edit/comment-xml.ts'
import type { FileUnit } from './file-units.ts'
import type { Job } from './jobs/job.ts'
import type { Pairs } from './pair.ts'
import type { PrintedSpec } from './printed-spec.ts'
import { lineAt, lineStarts, SpecChanges } from './spec-changes.ts'
import { UnitPlaces } from './unit-places.ts'

/** Comments of the file as remarks to oneself, each at the end of the line that it is about. */
export function remarkJobs(
  document: WordDocument,
  file: readonly FileUnit[],
  printed: PrintedSpec,
  pairs: Pairs,
): Job[] {
  const changes = new SpecChanges(printed.read)
  const places = new UnitPlaces(printed, changes)
  const jobs: Job[] = []
  for (const comment of document.comments) {
    if (comment.text.trim() === '' || comment.from === undefined) continue
    // What the program itself has said of the text is no one's remark.
    if (comment.author === commentAuthor) continue
    const remark = remarkOf(comment)
    const at = file.findIndex(({ cells }) =>
      cells.some(({ texts }) => texts.some(({ paragraph }) => paragraph === comment.from!.paragraph)),
    )
    const index = pairs.ofFile.get(at)
    const unit = index === undefined ? undefined : printed.units[index]
    if (unit === undefined) continue
    const cell = file[at]!.cells.findIndex(({ texts }) =>
      texts.some(({ paragraph }) => paragraph === comment.from!.paragraph),
    )
    const text = unit.cells[cell]?.texts[0]
    const sign = (text && printed.sources.get(text))?.findLast(one => one?.atom.to !== undefined)
    if (sign === undefined || places.of(unit).kind === 'none') continue
    const { path } = printed.lines[sign.line]!.place.origin
    if (changes.refusal(path) !== undefined) continue
    const value = changes.value(path).text
    const starts = lineStarts(value)
    const line = starts.findLastIndex(start => start <= sign.atom.from!)
    const words = lineAt(value, starts, line)
    if (words.includes(plain(comment.text))) continue
    const end = starts[line]! + words.trimEnd().length
    jobs.push({
      key: `remark ${comment.id}`,
      kind: 'remark',
      path,
      index: sign.atom.from!,
      before: '',
      after: remark,
      gone: [],
      come: [],
      write: own => own.edit({ path, from: end, to: end, text: ` ${remark}` }),
    })
  }
  return jobs
}

/** Brackets would end it, a line end the line. */
const remarkOf = ({ author, text }: WordComment): string =>
  `[! ${plain(author) === '' ? '' : `${plain(author)}: `}${plain(text)}]`

const plain = (text: string): string =>
  text.replace(/\[/g, '(').replace(/\]/g, ')').replace(/\s+/g, ' ').trim()
