import type { Entry } from './entry.ts'
import type { Wording } from './wording.ts'

/** The two sentences around what a document says: `… ban hành Kế hoạch như sau:`, `Trên đây là Kế hoạch …`. */
type Frame = 'opening' | 'closing'

/** Ends a sentence that leads to what a document says. */
export const opens =
  /(?:như\s+sau|sau\s+đây|(?:nội\s+dung|nhiệm\s+vụ|biện\s+pháp)(?:\s+[^\s.;:]+){0,4}\s+sau)\s*:?$/iu
const closes = /^(?:trên|dưới)\s+đây\s+là\s/iu

/** Which of the two a paragraph is; undefined for another, and for one below a heading. */
export function frameOf({ kind, parent, words }: Entry): Frame | undefined {
  if (kind !== 'text' || parent?.kind !== 'part') return undefined
  if (closes.test(words.text)) return 'closing'
  return opens.test(words.text) ? 'opening' : undefined
}

/** Where the closing sentence goes on to what it asks for. */
const asking =
  /[.;,]\s+(?=(?:đề\s+nghị|yêu\s+cầu|giao|căn\s+cứ|trong\s+quá\s+trình|quá\s+trình|nếu|kịp\s+thời|các\s+(?:cơ\s+quan|đơn\s+vị|phòng|ban|sở|xã|thôn|tổ)|ubnd|[ủu][yỷ]\s+ban|thủ\s+trưởng|chánh\s+văn\s+phòng)(?!\p{L}))/iu

/** What such a sentence says beside naming the document, whose name is told by itself; empty for nothing. */
function restOf(text: string, frame: Frame): string {
  if (frame === 'closing') {
    const from = asking.exec(text)?.index
    return from === undefined ? '' : text.slice(from + 1).trim()
  }
  return text.slice(0, text.search(/[^.]*$/u)).trim()
}

/** True for such a sentence that names the document and asks for nothing that has a figure or a day; and for one that leads to a list. */
export function onlyFrames(entry: Entry): boolean {
  const { kind, words } = entry
  const frame = frameOf(entry)
  if (frame === undefined) return kind === 'text' && (leads(words.text) || urges.test(words.text))
  const rest = restOf(words.text, frame)
  return rest === '' || (frame === 'closing' && isCourtesy(rest))
}

/** `Các hình thức sau:` says nothing by itself. */
const leads = (text: string): boolean => /:$/u.test(text) && !/\d/u.test(text)

/** `UBND tỉnh yêu cầu các cơ quan nghiêm túc triển khai thực hiện`, and nothing else. */
const urges =
  /^(?:[^.;:\d]{0,60}\s)?(?:yêu\s+cầu|đề\s+nghị)\s[^.;:\d]{2,120}\snghiêm\s+túc\s(?:[^\s.;:]+\s){0,3}thực\s+hiện$/iu

/** True for two such sentences that differ only in how they name the document. */
export function framesSame(before: Entry, after: Entry, wording: Wording): boolean {
  const frame = frameOf(before)
  const entries = [before, after]
  if (entries.every(({ kind, words }) => kind === 'text' && leads(words.text))) return true
  if (frame === undefined || frame !== frameOf(after)) return false
  const [old, now] = [restOf(before.words.text, frame), restOf(after.words.text, frame)]
  return wording.same(old, now) || (frame === 'closing' && [old, now].every(isCourtesy))
}

/** `Yêu cầu các đơn vị nghiêm túc thực hiện`: it gives nobody a task of its own, and has no figure or day. */
const isCourtesy = (rest: string): boolean => rest === '' || !(/\d/u.test(rest) || assigning.test(rest))

const assigning =
  /(?<!\p{L})(?:giao|chủ\s+trì|theo\s+dõi|đôn\s+đốc|tổng\s+hợp|báo\s+cáo|phản\s+ánh|chịu\s+trách\s+nhiệm)(?!\p{L})/iu
