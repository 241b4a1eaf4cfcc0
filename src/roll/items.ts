import type { Segment } from '../reading/segments.ts'

/** A row of a table, or a line of a text: what one task stands in. */
export interface Item {
  segments: Segment[]
  isRow: boolean
}

/** The texts of a spec by rows and lines, in its order. */
export function itemsOf(segments: readonly Segment[]): Item[] {
  const items = new Map<string, Item>()
  for (const segment of segments) {
    const key = itemKey(segment)
    const item = items.get(key)
    if (item === undefined) items.set(key, { segments: [segment], isRow: segment.isCell })
    else item.segments.push(segment)
  }
  return [...items.values()]
}

/** The path of its row where that has keys, else its line in its file. */
function itemKey({ text, path, isCell }: Segment): string {
  const hang = path.lastIndexOf('hang')
  if (isCell && hang >= 0 && path.length > hang + 2) return path.slice(0, hang + 2).join('/')
  const { source } = text
  return `${source.file}:${source.text.lastIndexOf('\n', text.offsetAt(0) - 1)}:${isCell ? '' : path.join('/')}`
}

/** The path of the table that a cell stands in, of the text or list that a line stands in. */
export function blockKey({ path, isCell }: Segment): string {
  const hang = path.lastIndexOf('hang')
  if (isCell && hang >= 0) return path.slice(0, hang + 1).join('/')
  const last = path.findLastIndex(step => typeof step === 'string')
  return path.slice(0, last + 1).join('/')
}

/** A line that only says when: `Thời gian thực hiện: Quý I/2026`. */
export const saysWhen = ({ isCell, text }: Segment): boolean =>
  !isCell && /^[\s\-–+•*]*(?:thời\s+(?:gian|hạn)|tiến\s+độ|hạn)(?!\p{L})[^:\n]{0,30}:/iu.test(text.text)

/** A line of a task that names something else about it: `Đơn vị chủ trì: …`, `Sản phẩm: …`. */
export const isAside = ({ isCell, text }: Segment): boolean =>
  !isCell && /^[\s\-–+•*]*\p{Lu}[\p{L}\s]{2,40}:/u.test(text.text)
