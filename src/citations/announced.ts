import { kindInFull, typesIn } from './types.ts'

/** What is reported of all documents of a list before its colon: `các Quyết định của Thủ tướng Chính phủ: số …; số …`. */
interface Announced {
  /** Where the list begins and ends. */
  from: number
  to: number
  /** The kind in full and in small letters. */
  type: string
  issuer: string
}

/** Who issued them, up to the colon. */
const issuerAndColon = /\s{1,9}của\s{1,9}(?<issuer>[\p{L} ,-]{2,120}?)\s{0,9}:(?=\s)/uy

/** The lists of a text; each goes to the end of its line, or to the next one. */
export function announcedLists(text: string): Announced[] {
  // Most texts have no colon.
  if (!/:\s/.test(text)) return []
  const lists: Announced[] = []
  for (const { text: typed, to } of typesIn(text)) {
    issuerAndColon.lastIndex = to
    const issuer = issuerAndColon.exec(text)?.groups?.issuer
    if (issuer === undefined) continue
    const from = issuerAndColon.lastIndex
    const end = text.indexOf('\n', from)
    const last = lists.at(-1)
    if (last !== undefined) last.to = Math.min(last.to, from)
    lists.push({ from, to: end < 0 ? text.length : end, type: kindInFull(typed), issuer })
  }
  return lists
}
