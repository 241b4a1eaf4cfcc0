import { type Flow, linesIn } from './flow.ts'
import { markLines, stampsFirst } from './head-marks.ts'
import { nation, readLetterhead } from './letterhead.ts'
import type { Text } from './model.ts'
import { readEnd } from './signatures.ts'

/** A line as it is read, and the id of the line of the file; -1 for words that every document has. */
export interface ReadLine {
  text: string
  id: number
}

/**
 * The lines of a document in one order, whichever way its heads and ends are laid out: agency, number, motto, date, stamps; recipients, then
 * who signs. In a file they stand beside each other, and which comes first is a matter of the table.
 */
export function readingOrder(whole: readonly Flow[]): ReadLine[] {
  const flow = stampsFirst(whole)
  const lines: ReadLine[] = []
  const add = (texts: readonly (Text | undefined)[]): void => {
    for (const text of texts) if (text !== undefined) lines.push({ text: text.text, id: text.from[0] ?? -1 })
  }
  for (let at = 0; at < flow.length; ) {
    const item = flow[at]!
    const head = at === 0 ? readLetterhead(flow, at) : isHead(item) ? readLetterhead(flow, at, 0) : undefined
    if (head !== undefined) {
      add([...head.others, ...head.parent, ...head.agency, ...head.joint, head.numberLine])
      // The spelling of the motto is the decree's.
      lines.push(...head.motto.map(({ from }, index) => ({ text: mottoText(index), id: from[0] ?? -1 })))
      add([head.dateLine, ...head.about])
      lines.push(...markLines(head.marks).map(({ text, line }) => ({ text, id: line.id })))
      at = head.next
      continue
    }
    const end = item.kind === 'table' || at > flow.length / 3 ? readEnd(flow, at) : undefined
    if (end !== undefined) {
      add([
        ...end.labels,
        ...end.recipients,
        ...(end.signature?.authority ?? []),
        end.signature?.otherPost,
        end.signature?.name,
        ...(end.cosigner?.authority ?? []),
        end.cosigner?.otherPost,
        end.cosigner?.name,
        ...end.others,
      ])
      at = end.next
      continue
    }
    for (const { text, id } of linesIn([item])) lines.push({ text, id })
    at++
  }
  return lines
}

const isHead = (item: Flow): boolean =>
  item.kind === 'table' && !item.hasLines && [...linesIn([item])].some(({ text }) => nation.test(text))

const mottoText = (index: number): string =>
  index === 0 ? 'Cộng hòa xã hội chủ nghĩa Việt Nam' : 'Độc lập - Tự do - Hạnh phúc'
