import type { Path } from '../../diagnostics/diagnostic.ts'
import type { FileText, FileUnit } from '../file-units.ts'
import { lineStarts, type SpecChanges } from '../spec-changes.ts'
import { changeText, joinTexts, type TextChanges } from '../text-changes.ts'
import type { Job } from './job.ts'
import type { JobSite } from './job-site.ts'
import { isOwn, noteWords, proofText } from './proof.ts'

/** Texts of the spec that were edited: each with its notes that come and go. */
export function textJob(
  site: JobSite,
  key: string,
  other: number,
  pairs: readonly { spec: readonly FileText[]; file: readonly FileText[] }[],
): Job | undefined {
  const { printed, left } = site.context
  const found: { changes: TextChanges; notes: string[] }[] = []
  const gone: string[] = []
  const come: string[] = []
  const removed: FileUnit[] = []
  const isSourced = (text: FileText): boolean => isOwn(printed.sources.get(text))
  for (const pair of pairs) {
    const spec = joinTexts(pair.spec, printed.sources)
    const notes: string[] = []
    const edited = pair.file.map(({ text }) => text).join('\n')
    const changes = changeText(spec, edited, site.changeContext(pair.file, notes))
    const known = left.get(other) ?? []
    for (const one of changes.left)
      if (!known.some(({ before, after }) => before === one.before && after === one.after)) known.push(one)
    if (known.length > 0) left.set(other, known)
    if (changes.edits.length === 0) continue
    found.push({ changes, notes })
    const own = notesOf(site, pair.spec, changes.removed)
    removed.push(...own)
    gone.push(...own.flatMap(unit => site.proofOf(unit)))
    gone.push(...pair.spec.filter(isSourced).map(({ text }) => proofText(text)))
    come.push(...changes.expected.split('\n').map(proofText), ...notes.map(noteWords))
  }
  if (found.length === 0) return undefined
  const { path, from } = found[0]!.changes.edits[0]!
  return {
    key,
    kind: 'text',
    units: [other],
    path,
    index: from,
    before: pairs.map(({ spec }) => spec.map(({ text }) => text).join(' ¶ ')).join(' | '),
    after: pairs.map(({ file }) => file.map(({ text }) => text).join(' ¶ ')).join(' | '),
    gone,
    come,
    write: changes => {
      for (const one of found) {
        for (const edit of one.changes.edits) changes.edit(edit)
        const own = one.changes.edits[0]!.path
        for (const note of one.notes) addNote(changes, own, note)
      }
      for (const unit of removed) {
        const place = site.places.of(unit)
        if (place.kind === 'line') for (const line of place.lines) changes.removeLine(line)
      }
    },
  }
}

/** The notes whose marks stand in stretches of texts that go. */
function notesOf(site: JobSite, texts: readonly FileText[], removed: TextChanges['removed']): FileUnit[] {
  const { document, units } = site.context.printed
  const own = units.filter(({ kind }) => kind === 'note')
  const notes = texts.flatMap(text => text.notes)
  const words = texts.map(({ text }) => text).join('\n')
  const marks = [...words.matchAll(/\uFFFC/g)].map(({ index }) => index)
  return marks.flatMap((mark, number) => {
    if (!removed.some(({ from, to }) => mark >= from && mark < to)) return []
    const unit = own[document.notes.indexOf(notes[number]!)]
    return unit === undefined ? [] : [unit]
  })
}

function addNote(changes: SpecChanges, path: Path, note: string): void {
  const { text } = changes.value(path)
  changes.addLine({ path, after: lineStarts(text).length - 1 }, note)
}
