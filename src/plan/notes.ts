import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Line, Note, Run } from '../text/line.ts'
import type { ContentContext } from './content-context.ts'
import type { Item } from './plan.ts'

/** Lines and items that a document prints. */
interface Printed {
  lines: readonly Pick<Line, 'runs'>[]
  items: readonly Item[]
}

/**
 * Sees that every footnote reference of a document has its text, that every text has its reference, and that no id is used twice:
 * a reference without a note would break the .docx, a note without a reference would be lost.
 */
export function checkNotes({ notes, diagnostics }: ContentContext, printed: readonly Printed[]): void {
  const byId = new Map<string, Note>()
  for (const note of notes) {
    const first = byId.get(note.id)
    if (first === undefined) byId.set(note.id, note)
    else diagnostics.push(secondNote(note, first))
  }
  const used = new Map<string, NoteRun>()
  for (const run of printedRuns(printed)) {
    if (run.kind !== 'note') continue
    const first = used.get(run.id)
    if (!byId.has(run.id)) diagnostics.push(noteWithoutText(run))
    else if (first !== undefined) diagnostics.push(noteUsedTwice(run, first))
    if (first === undefined) used.set(run.id, run)
  }
  for (const note of byId.values()) if (!used.has(note.id)) diagnostics.push(unusedNote(note))
}

type NoteRun = Run & { kind: 'note' }

const secondNote = ({ id, place }: Note, first: Note): Diagnostic =>
  place.diagnostic({
    rule: 'text/second-note',
    severity: 'error',
    message: `chú thích [^${id}] đã có nội dung ở chỗ khác.`,
    hint: 'Đổi số của một trong hai chú thích.',
    related: [{ message: `Nội dung đầu tiên của [^${id}] ở đây.`, ...first.place.location() }],
  })

const noteWithoutText = ({ id, place }: NoteRun): Diagnostic =>
  place.diagnostic({
    rule: 'text/note-without-text',
    severity: 'error',
    message: `chú thích [^${id}] chưa có nội dung.`,
    hint: `Thêm một dòng \`[^${id}]: nội dung chú thích\` trong cùng văn bản hoặc phụ lục.`,
  })

const noteUsedTwice = ({ id, place }: NoteRun, first: NoteRun): Diagnostic =>
  place.diagnostic({
    rule: 'text/note-used-twice',
    severity: 'error',
    message: `chú thích [^${id}] được dùng ở hai chỗ.`,
    hint: 'Mỗi chú thích chỉ đặt ở một chỗ; chỗ thứ hai dùng một số khác với nội dung riêng.',
    related: [{ message: `[^${id}] dùng lần đầu ở đây.`, ...first.place.location() }],
  })

const unusedNote = ({ id, place }: Note): Diagnostic =>
  place.diagnostic({
    rule: 'text/unused-note',
    severity: 'warning',
    message: `không chỗ nào dùng chú thích [^${id}], nội dung của nó sẽ không được in.`,
    hint: `Đặt [^${id}] vào chỗ cần chú thích, hoặc xóa dòng này.`,
  })

function* printedRuns(printed: readonly Printed[]): Generator<Run> {
  for (const { lines, items } of printed) {
    for (const line of lines) yield* line.runs
    for (const item of items) yield* itemRuns(item)
  }
}

function* itemRuns(item: Item): Generator<Run> {
  switch (item.kind) {
    case 'text':
      yield* printedRuns([{ lines: item.lines, items: [] }])
      break
    case 'heading':
      yield* item.title
      if (item.runOn) yield* item.runOn.runs
      yield* printedRuns([{ lines: [], items: item.content }])
      break
    case 'table':
      for (const row of item.header) yield* printedRuns([{ lines: row, items: [] }])
      for (const row of item.rows)
        for (const { lines } of row.cells) yield* printedRuns([{ lines, items: [] }])
      break
    case 'sentences':
      yield* printedRuns(item.rows.map(({ lines }) => ({ lines, items: [] })))
  }
}
