import type { Line, Note, Run } from './line.ts'
import type { ContentContext } from './outline.ts'
import type { PlacedText } from './placed-text.ts'
import type { Item } from './plan.ts'

/**
 * Sees that every footnote reference of a document has its text, that every text has its reference, and that no id is used twice:
 * a reference without a note would break the .docx, a note without a reference would be lost.
 */
export function checkNotes({ notes, diagnostics }: ContentContext, contents: readonly Item[][]): void {
  const byId = new Map<string, Note>()
  for (const note of notes) {
    if (byId.has(note.id))
      diagnostics.push(
        note.plain.diagnostic({
          rule: 'text/second-note',
          severity: 'error',
          message: `chú thích [^${note.id}] đã có nội dung ở trên.`,
          hint: 'Đổi số của một trong hai chú thích.',
        }),
      )
    else byId.set(note.id, note)
  }
  const used = new Set<string>()
  for (const { runs, plain } of textsOf(contents)) {
    for (const run of runs) {
      if (run.kind !== 'note') continue
      if (!byId.has(run.id))
        diagnostics.push(
          plain.diagnostic({
            rule: 'text/note-without-text',
            severity: 'error',
            message: `chú thích [^${run.id}] chưa có nội dung.`,
            hint: `Thêm một dòng \`[^${run.id}]: nội dung chú thích\` trong cùng văn bản hoặc phụ lục.`,
          }),
        )
      else if (used.has(run.id))
        diagnostics.push(
          plain.diagnostic({
            rule: 'text/note-used-twice',
            severity: 'error',
            message: `chú thích [^${run.id}] được dùng ở hai chỗ.`,
            hint: 'Mỗi chú thích chỉ đặt ở một chỗ; chỗ thứ hai dùng một số khác với nội dung riêng.',
          }),
        )
      used.add(run.id)
    }
  }
  for (const note of byId.values()) {
    if (!used.has(note.id))
      diagnostics.push(
        note.plain.diagnostic({
          rule: 'text/unused-note',
          severity: 'warning',
          message: `không chỗ nào dùng chú thích [^${note.id}], nội dung của nó sẽ không được in.`,
          hint: `Đặt [^${note.id}] vào chỗ cần chú thích, hoặc xóa dòng này.`,
        }),
      )
  }
}

function* textsOf(contents: readonly Item[][]): Generator<{ runs: readonly Run[]; plain: PlacedText }> {
  for (const items of contents) for (const item of items) yield* itemTexts(item)
}

function* itemTexts(item: Item): Generator<{ runs: readonly Run[]; plain: PlacedText }> {
  if (item.kind === 'text') yield* item.lines
  else if (item.kind === 'heading') {
    yield { runs: item.title, plain: item.plain }
    if (item.runOn) yield item.runOn
    for (const below of item.content) yield* itemTexts(below)
  } else if (item.kind === 'table') {
    for (const row of item.header) for (const cell of row) yield { runs: cell.runs, plain: item.place }
    yield* rowLines(item.rows.flatMap(row => row.cells.map(cell => cell.lines)))
  } else yield* rowLines(item.rows.map(row => row.lines))
}

function* rowLines(lists: readonly Line[][]): Generator<Line> {
  for (const lines of lists) yield* lines
}
