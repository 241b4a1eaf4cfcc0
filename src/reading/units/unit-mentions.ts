import { everyMatch } from '../../language/every-match.ts'
import { foldMarks } from '../../language/fold.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { Passage } from '../passages.ts'
import type { Reading } from '../reading.ts'
import { type Family, familyPattern, isOffice, unitFamilies } from './unit-families.ts'

/** A unit named in the plan: the words [from, to) of a passage, without post and level around them. */
export interface Mention {
  written: string
  text: PlacedText
  from: number
  to: number
  passage: Passage
}

/** A unit and all places that name it, in the order of the document. */
export interface MentionedUnit {
  family: Family
  mentions: Mention[]
}

const post = /(?:công\s+chức|cán\s+bộ|phòng|ban|bộ\s+phận|trưởng|lãnh\s+đạo|qua)\s+$/iu

/** The units that a plan names, each with its places. */
export function mentionedUnits({ plan, passages }: Reading): MentionedUnit[] {
  const folded = passages.map(({ text }) => foldMarks(text.text))
  const all = folded.join('\n')
  const families = unitFamilies(plan)
    .filter(({ words }) => words.every(word => all.includes(word)))
    .sort((a, b) => b.pattern.length - a.pattern.length)
  const pattern = familyPattern(families)
  const ownLevel = /(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)/iu.exec(plan.agency.name)?.[0]
  const own = ownLevel === undefined ? undefined : foldMarks(ownLevel)
  const units = families.map((family): MentionedUnit => ({ family, mentions: [] }))
  for (const [index, passage] of passages.entries()) {
    const { text } = passage.text
    for (const match of everyMatch(folded[index]!, pattern)) {
      const number = match
        .slice(1)
        .findIndex((words, group) => group < families.length && words !== undefined)
      const { family, mentions } = units[number]!
      const from = match.index
      const to = from + match[number + 1]!.length
      const written = text.slice(from, to)
      if (isOffice(family) && match.groups?.level !== undefined && match.groups.level !== own) continue
      if (!isUnit(written, text, from, to, passage)) continue
      mentions.push({ written, text: passage.text, from, to, passage })
    }
  }
  return units.map(withoutShortName).filter(({ mentions }) => mentions.length > 0)
}

/** “văn hóa - xã hội” is a field; a unit has a capital letter or a post before it, or stands in a cell for units. */
function isUnit(written: string, text: string, from: number, to: number, { column }: Passage): boolean {
  const after = /^\s*[-\u2010-\u2015]\s*(\S)/u.exec(text.slice(to, to + 5))
  const before = /(\S)\s*[-\u2010-\u2015]\s*$/u.exec(text.slice(Math.max(0, from - 5), from))
  if (isCapital(after?.[1]) || isCapital(before?.[1])) return false
  if (column?.role === 'lead' || column?.role === 'cooperation') return true
  return (
    isCapital(written.charAt(0)) ||
    !/[-\u2010-\u2015]/u.test(written) ||
    post.test(text.slice(Math.max(0, from - 20), from))
  )
}

const shortName = /(?:một|1)\s+cửa$/iu
const naming = /(?:\(|gọi\s+(?:tắt\s+)?là)\s*[“"]?$/iu

/** “Bộ phận Tiếp nhận và Trả kết quả (Bộ phận Một cửa)” gives a second name, which may be used from there on. */
function withoutShortName(unit: MentionedUnit): MentionedUnit {
  const isShort = ({ written }: Mention): boolean => shortName.test(written)
  const isGiven = unit.mentions.some(
    mention => isShort(mention) && naming.test(mention.text.text.slice(0, mention.from)),
  )
  return isGiven ? { ...unit, mentions: unit.mentions.filter(mention => !isShort(mention)) } : unit
}

const isCapital = (letter = ''): boolean => letter !== letter.toLowerCase()
