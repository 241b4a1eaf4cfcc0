import { readCitations } from '../citations/find-citations.ts'
import { codeKey } from '../citations/key.ts'
import { lawTypes } from '../citations/types.ts'
import type { PartialDate } from '../language/dates.ts'
import { readMark } from '../language/labels.ts'
import { lazy } from '../language/lazy.ts'
import { titleKey } from '../language/titles.ts'
import type { Item } from '../plan/plan.ts'
import { isProposal } from '../reading/proposals.ts'
import type { Line } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'
import type { Container } from './entry.ts'
import type { EntryBuilder } from './entry-builder.ts'
import { opens } from './frame-lines.ts'

/** Words that a legal basis begins with. */
const opening = /^(?:Căn cứ(?: vào)?|Thực hiện|Thi hành|Theo|Xét|Chiếu theo)\s+/iu

/**
 * Reads legal bases: a line may name several documents one after the other, between semicolons, and each is a basis of its own.
 * The verb of a line holds for all of them.
 */
export function readBases(lines: readonly Line[], parent: Container, builder: EntryBuilder): void {
  for (const { plain } of lines) {
    const verb = opening.exec(plain.text)?.[0].trim() ?? ''
    for (const basis of isProposal(plain.text) ? [plain] : splitBases(plain)) {
      const own = opening.exec(basis.text)
      builder.line('basis', parent, {
        ...builder.at(basis),
        words: builder.text([own === null ? basis : basis.slice(own[0].length)]),
        bullet: (own?.[0].trim() ?? verb).toLowerCase(),
      })
    }
  }
}

/** Words that a legal basis begins with in pasted text, where `Theo …` may begin any sentence. */
const typedOpening =
  /^(?:[-–•*]\s*)?(?:Căn cứ(?: vào)?|Thực hiện|Thi hành|Xét|Chiếu theo|Theo(?=\s+đề\s+nghị\s))\s+/iu

/** What the agency then does: `Ủy ban nhân dân xã ban hành Kế hoạch như sau:`. */
const issuing =
  /^(?:[^,;]{2,120}?\s)?(?:ban\s+hành|xây\s+dựng|triển\s+khai|đề\s+ra|đề\s+nghị|yêu\s+cầu)\s(?:[^;]*(?:như\s+sau|cụ\s+thể|kế\s+hoạch|với\s+(?:các\s+)?nội\s+dung)[^;]*)$/iu

/**
 * Takes the legal bases out of the beginning of a content, where they were pasted with all the rest or stand in the paragraph that leads to it:
 * the lines above the first one with a label or list mark.
 * @returns the content without them.
 */
export function takeBases(items: readonly Item[], parent: Container, builder: EntryBuilder): readonly Item[] {
  const [first, ...others] = items
  if (first?.kind !== 'text') return items
  const body = first.lines.findIndex(line => isMarked(line))
  const lead = body < 0 ? first.lines : first.lines.slice(0, body)
  const kept = lead.flatMap((line): Line[] => {
    const bases = typedBases(line)
    if (bases === undefined) return [line]
    readBases([{ ...line, plain: bases.of }], parent, builder)
    return bases.rest === undefined ? [] : [{ ...line, plain: bases.rest, mark: '' }]
  })
  const lines = body < 0 ? kept : [...kept, ...first.lines.slice(body)]
  return lines.length === 0 ? others : [{ ...first, lines }, ...others]
}

/** A basis may have a dash before it; any other mark begins what the plan says itself. */
const isMarked = ({ plain }: Line): boolean =>
  readMark(plain.text).mark !== '' && !typedOpening.test(plain.text)

/** The stretch of a line that names legal bases, and what it goes on with; undefined for a line of another kind. */
function typedBases({ plain, code }: Line): { of: PlacedText; rest?: PlacedText } | undefined {
  const verb = typedOpening.exec(plain.text)
  if (verb === null || code !== undefined) return undefined
  const of = plain.slice(verb[0].length - verb[0].replace(/^[-–•*]\s*/u, '').length)
  if (isProposal(of.text)) return { of }
  const parts = splitBases(of)
  const [start] = parts
  if (start === undefined || !(namesIn(start) || (parts.length > 1 && mostNamed(parts)))) return undefined
  const tail = tailOf(parts.at(-1)!, parts.length > 1)
  if (tail === undefined) {
    const isList =
      /^căn cứ/iu.test(of.text) || /;\s*$/u.test(of.text) || (parts.length > 1 && parts.every(namesIn))
    return isList ? { of } : undefined
  }
  const from = of.text.lastIndexOf(tail)
  return { of: of.slice(0, from), rest: of.slice(from) }
}

const namesIn = ({ text }: PlacedText): boolean =>
  namedDocument(text.replace(typedOpening, '').trim()) !== undefined

/** A list may hold one that has no number: `Nghị quyết Đại hội; Chỉ thị số 45-CT/TW`. */
const mostNamed = (parts: readonly PlacedText[]): boolean => parts.filter(namesIn).length * 2 >= parts.length

/** The words behind the last document: what the agency does. */
function tailOf(last: PlacedText, isOwnPart: boolean): string | undefined {
  const { text } = last
  if (isOwnPart && namedDocument(text) === undefined && issuing.test(text)) return text
  for (const { 0: sign, index } of text.matchAll(/[,.]\s+/gu)) {
    const rest = text.slice(index + 1).trimStart()
    if (sign.startsWith('.') && opens.test(rest)) return rest
    if (issuing.test(rest) && /^\p{Lu}|^nay\s/u.test(rest)) return rest
  }
  return undefined
}

/** The parts of a line between semicolons that stand outside of quotation marks, and in no title. */
function splitBases(line: PlacedText): PlacedText[] {
  const { text } = line
  const stretches: { from: number; to: number }[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at]
    if (sign === '“') depth++
    if (sign === '”') depth = Math.max(0, depth - 1)
    if (sign !== undefined && (sign !== ';' || depth > 0)) continue
    const last = stretches.at(-1)
    if (last !== undefined && goesOn(text.slice(start, at).trim())) last.to = at
    else stretches.push({ from: start, to: at })
    start = at + 1
  }
  return stretches.map(({ from, to }) => line.slice(from, to).trim()).filter(part => part.text !== '')
}

/** True for a part that names no document, in small letters: the title before it has semicolons of its own. */
const goesOn = (part: string): boolean =>
  /^\p{Ll}/u.test(part) && !opening.test(part) && !issuing.test(part) && namedDocument(part) === undefined

/** What a legal basis names: a document by number, or a law by its words. */
interface NamedDocument {
  key: string
  /** The number of a law that is named by its words, where it is given. */
  number?: string
  date?: PartialDate
}

/** What a law is named with that changed it. */
const amended = String.raw`(?:và|đã\s+được|được)\s+(?:(?:đã\s+)?(?:được\s+)?sửa\s+đổi|(?:bộ\s+)?luật\s)|đã\s+sửa\s+đổi`

/** A law by its name, also without its number and date. */
const law = lazy(
  () =>
    new RegExp(
      String.raw`^(?:${lawTypes.join('|')})\s.+?(?=,?\s+(?:số\s\d|ngày\s\d|năm\s\d{4}|${amended})|$)`,
      'iu',
    ),
)

/** The document that a legal basis names first; undefined for one that names none, such as a proposal. */
export function namedDocument(text: string): NamedDocument | undefined {
  if (isProposal(text)) return undefined
  const name = law().exec(text)?.[0]
  const cited = readCitations(text).find(({ code, symbol }) => name !== undefined || (code && symbol))
  if (name === undefined && cited?.code === undefined) return undefined
  const date = cited?.date?.value
  if (name === undefined) return { key: codeKey(cited!.code!.text), ...(date && { date }) }
  const number = /^,?\s+số\s+(\d[^\s,;]*)/u.exec(text.slice(name.length))?.[1]
  return {
    key: titleKey(name),
    ...(number !== undefined && { number: codeKey(number) }),
    ...(date && { date }),
  }
}
