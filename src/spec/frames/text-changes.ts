import type { UnplacedFinding } from '../../diagnostics/source.ts'
import { readLabel, readMark } from '../../language/labels.ts'
import { noteOf } from '../../text/lines.ts'
import { cutMarks } from '../../text/mark-tokens.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import { readShortRows } from '../../text/short-rows.ts'
import { isMap, isScalar } from '../../yaml/tree.ts'
import type { TextEdit } from './compose-text.ts'
import { joinedBelow, rowNeedsKeys, wrongReplacement } from './findings.ts'
import type { Replacement } from './replacement.ts'

/** A change of a text, or why there is none. */
export type TextChange = { edit: TextEdit } | { replacement: Replacement; finding: UnplacedFinding }

/** Gives what is said about an id, once. */
type Take = (id: string) => Replacement | undefined

/** The changes of a text whose lines have ids (`[#MA]`). */
export function editLines(text: PlacedText, take: Take): TextChange[] {
  const changes: TextChange[] = []
  const gone: string[] = []
  for (const line of wholeLines(text.text)) {
    const tokens = cutMarks(line.text)
    const id = tokens.find(token => token.kind === 'id')
    const replacement = id === undefined ? undefined : take(id.code.normalize('NFC'))
    if (id === undefined || replacement === undefined) continue
    if (!isText(replacement)) {
      changes.push({ replacement, finding: lineNeedsText(replacement.id) })
      continue
    }
    for (const token of tokens) if (token.kind === 'note') gone.push(token.id)
    if (replacement.drops) changes.push({ edit: { from: line.from, to: line.next, by: [] } })
    else {
      const mark = text.slice(line.from + id.from, line.from + id.to)
      changes.push({ edit: newLine(text, line, mark, replacement) })
    }
  }
  return [...changes, ...unusedNotes(text, changes, gone)]
}

/** The change of a heading's title; a label that was typed stays. */
export function editTitle(title: PlacedText, replacement: Replacement): TextChange[] {
  const by = replacement.at.text().trim()
  if (!isText(replacement) || by.text.includes('\n'))
    return [{ replacement, finding: headingNeedsText(replacement.id) }]
  const from = readLabel(by.text) === undefined ? (readLabel(title.text)?.restIndex ?? 0) : 0
  return [{ edit: { from, to: title.text.trimEnd().length, by: [by] } }]
}

/** The changes of rows that are written as lines; the id of such a row stands in the column `ma`. */
export function editShortRows(text: PlacedText, columns: readonly string[], take: Take): TextChange[] {
  const column = columns.indexOf('ma')
  if (column < 0) return []
  const { rows } = readShortRows(text)
  return rows.flatMap((row, number) => {
    const id = row.kind === 'task' ? row.cells[column] : undefined
    const replacement = id === undefined ? undefined : take(id.text)
    if (replacement === undefined) return []
    const refuse = (finding: UnplacedFinding): TextChange[] => [{ replacement, finding }]
    const from = row.place.indexInValue(0)
    const to = from + row.place.text.length
    if (replacement.drops) {
      const below = rows[number + 1]
      if (below?.cells.some(cell => cell.text === '^')) return refuse(joinedBelow(replacement.id))
      return [{ edit: { from, to: Math.min(text.text.length, nextLine(text.text, to)), by: [] } }]
    }
    if (!isMap(replacement.at.node)) return refuse(rowNeedsKeys(replacement.id))
    return replacement.at.node.items.flatMap((pair): TextChange[] => {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const at = columns.indexOf(key)
      const by = replacement.at.at(key).text().trim()
      if (at < 0 || at === column) return refuse(noColumn(replacement.id, key, columns))
      if (by.text.includes('\n') || by.text.includes('\t') || /(?:^|\s)\|(?=\s|$)/.test(by.text))
        return refuse(oneLine(replacement.id, key))
      const cell = row.cells[at]
      if (cell === undefined) return refuse(shortRowTooShort(replacement.id, key))
      const start = cell.indexInValue(0)
      return [{ edit: { from: start, to: start + cell.text.length, by: [by] } }]
    })
  })
}

interface WholeLine {
  text: string
  from: number
  /** After its words. */
  to: number
  /** The beginning of the next line. */
  next: number
}

function wholeLines(text: string): WholeLine[] {
  const lines: WholeLine[] = []
  for (let from = 0; from < text.length; ) {
    const next = nextLine(text, from)
    const line = text.slice(from, next)
    lines.push({ text: line, from, to: from + line.trimEnd().length, next })
    from = next
  }
  return lines
}

function nextLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline + 1
}

/** The new words behind the mark of the old line, with its id; further lines follow as they are. */
function newLine(text: PlacedText, line: WholeLine, id: PlacedText, { at }: Replacement): TextEdit {
  const by = at.text().trim()
  const end = by.text.indexOf('\n')
  const first = by.slice(0, end < 0 ? by.text.length : end).trim()
  const old = readMark(line.text)
  const from = readMark(first.text).mark === '' ? line.from + old.restIndex : line.from
  const blank = text.slice(line.to, line.to).replacedBy(' ')
  const hasId = cutMarks(by.text).some(token => token.kind === 'id')
  const rest = end < 0 ? [] : [by.slice(end)]
  return { from, to: line.to, by: hasId ? [by] : [first, blank, id, ...rest] }
}

/** The text of a footnote goes with the only reference to it. */
function unusedNotes(
  text: PlacedText,
  changes: readonly TextChange[],
  gone: readonly string[],
): TextChange[] {
  if (gone.length === 0) return []
  const added = changes.flatMap(change => ('edit' in change ? change.edit.by.map(({ text }) => text) : []))
  return wholeLines(text.text).flatMap((line): TextChange[] => {
    const note = noteOf(line.text)
    if (note === undefined || !gone.includes(note)) return []
    const isUsed = added.some(words => words.includes(`[^${note}]`))
    return isUsed ? [] : [{ edit: { from: line.from, to: line.next, by: [] } }]
  })
}

const isText = ({ at, drops }: Replacement): boolean =>
  drops || (at.text().text.trim() !== '' && !isMap(at.node)) || (isMap(at.node) && at.text().text !== '')

const lineNeedsText = (id: string) =>
  wrongReplacement(
    `\`${id}\` là một dòng chữ: phải ghi dòng chữ thay vào.`,
    'Viết dưới dấu | nếu dòng dài hoặc có dấu hai chấm; `bo` để bỏ hẳn dòng này.',
  )

const headingNeedsText = (id: string) =>
  wrongReplacement(
    `\`${id}\` là một đề mục: phải ghi tên mới trên một dòng, hoặc các khóa cần thay.`,
    'Muốn thay nội dung dưới đề mục, viết xuống dòng, thụt vào: `noi_dung: |`.',
  )

const noColumn = (id: string, key: string, columns: readonly string[]) =>
  wrongReplacement(
    `hàng \`${id}\` không có ô \`${key}\` để thay.`,
    `Bảng có các cột: ${columns.filter(name => name !== 'ma').join(', ')}.`,
  )

const oneLine = (id: string, key: string) =>
  wrongReplacement(
    `ô \`${key}\` của hàng \`${id}\` nằm trong hàng viết trên một dòng, chỉ nhận một dòng chữ không có dấu | đứng riêng.`,
    'Nếu ô cần nhiều dòng, viết hàng này trong khung thành các khóa.',
  )

const shortRowTooShort = (id: string, key: string) =>
  wrongReplacement(
    `hàng \`${id}\` trong khung chưa có ô \`${key}\`.`,
    'Thêm dấu | cho đủ ô vào hàng này trong khung (ô để trống cũng được).',
  )
