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
  for (const run of notesIn(printed)) {
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

/** The references to footnotes in the order in which they are printed. */
function notesIn(printed: readonly Printed[]): NoteRun[] {
  const found: NoteRun[] = []
  for (const { lines, items } of printed) {
    for (const { runs } of lines) addNotes(runs, found)
    for (const item of items) addItemNotes(item, found)
  }
  return found
}

function addNotes(runs: readonly Run[], found: NoteRun[]): void {
  for (const run of runs) if (run.kind === 'note') found.push(run)
}

function addItemNotes(item: Item, found: NoteRun[]): void {
  switch (item.kind) {
    case 'text':
      for (const { runs } of item.lines) addNotes(runs, found)
      break
    case 'heading':
      addNotes(item.title, found)
      if (item.runOn) addNotes(item.runOn.runs, found)
      for (const inside of item.content) addItemNotes(inside, found)
      break
    case 'table':
      for (const row of item.header) for (const { runs } of row) addNotes(runs, found)
      for (const { cells } of item.rows)
        for (const { lines } of cells) for (const { runs } of lines) addNotes(runs, found)
      break
    case 'sentences':
      for (const { lines } of item.rows) for (const { runs } of lines) addNotes(runs, found)
  }
}
