import { everyMatch } from '../../language/every-match.ts'
import { literal } from '../../language/literal.ts'
/** A unit as a text names it: the words [from, to). */
export interface UnitSpan {
  name: string
  from: number
  to: number
}

/**
 * The units that a line of a cell names, between commas and semicolons; an opening such as “Các cơ quan:” is none.
 * @param listed the names of the plan's units: one that has a comma in it is taken whole.
 */
export function unitsIn(line: string, listed: readonly string[] = []): UnitSpan[] {
  const units: UnitSpan[] = []
  let isInGroup = false
  const start = /^[^:]{0,40}:\s*(?=\S)/u.exec(line)?.[0].length ?? 0
  const words = line.slice(start)
  for (const { part, index } of partsOf(
    words,
    start === 0 && group.test(words) ? byLists : separated(listed),
    listed,
  )) {
    const name = part.replace(/^[\s\-–+•]+/u, '').replace(/(?<![\s.;])[\s.;]+$/u, '')
    if (name === '') continue
    const from = start + index + part.indexOf(name)
    const to = from + name.length
    const before = units.at(-1)
    // “Sở Văn hóa, Thể thao và Du lịch” is one, and so is “các sở, ban, ngành”.
    const isRest =
      before !== undefined && agency.test(before.name) && restOfName.test(name) && !agency.test(name)
    const isSameGroup: boolean =
      before !== undefined && isInGroup && !line.slice(before.to, from).includes(';') && inGroup.test(name)
    if (before !== undefined && (isRest || isSameGroup))
      units[units.length - 1] = { name: line.slice(before.from, to), from: before.from, to }
    else units.push({ name, from, to })
    isInGroup = opensGroup.test(name) || isSameGroup
  }
  return units
}

const agency =
  /^(?:sở|phòng|bộ|ban|trung\s+tâm|chi\s+cục|văn\s+phòng|công\s+chức|công\s+an|ubnd|ủy\s+ban|đài|hội|đoàn)\s/iu
const restOfName = /^[A-ZĐÀ-Ỹ]\S*(?:\s\S+){0,3}\svà\s[A-ZĐÀ-Ỹ]/u

/** “Các phòng, ban, đơn vị thuộc xã” is one group, whose commas separate no units. */
const group = /^\s*(?:(?:các|những|mọi|tất\s+cả|toàn\s+thể)\s|(?:cán\s+bộ|công\s+chức)\s*,)/iu
/** What opens a group behind another unit: `Sở Nội vụ, các sở, ban, ngành`, `Sở Tư pháp và các sở, ngành`. */
const opensGroup = /(?:^|\s(?:và|cùng)\s)(?:các|những|mọi|tất\s+cả)\s/iu
/** What goes on with such a group: more kinds of units, no name. */
const inGroup =
  /^(?:và\s+)?(?:(?:sở|ban|ngành|đoàn\s+thể|phòng|đơn\s+vị|cơ\s+quan|tổ\s+chức|hội|địa\s+phương|phường|xã|đặc\s+khu|thôn|báo|đài|trường|cá\s+nhân|doanh\s+nghiệp)(?!\s+\p{Lu})(?!\p{L})|(?:ubnd|[ủu][yỷ]\s+ban\s+nhân\s+dân)\s+(?:các|cấp|phường|xã))/u
const byLists = /[^;\n]+/gu

/** What stands between separators; listed names that a dash joins, as a house may have it, are one each. */
function* partsOf(
  words: string,
  pattern: RegExp,
  listed: readonly string[],
): Generator<{ part: string; index: number }> {
  for (const { 0: part, index } of everyMatch(words, pattern)) {
    const names = part.includes(joint) ? joinedNames(part.trim(), listed) : undefined
    if (names === undefined) yield { part, index }
    else {
      let at = index + part.length - part.trimStart().length
      for (const name of names) {
        yield { part: name, index: at }
        at += name.length + joint.length
      }
    }
  }
}

const joint = ' - '

/** The listed names that words are made of, one after the other; undefined for words that have more, or that are one name. */
function joinedNames(words: string, listed: readonly string[]): string[] | undefined {
  const names: string[] = []
  const byLength = [...listed].sort((a, b) => b.length - a.length)
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at)
    const name = byLength.find(each => rest === each || rest.startsWith(each + joint))
    if (name === undefined) return undefined
    names.push(name)
    at += name.length + joint.length
  }
  return names
}

const byCommas = /[^,;\n]+/gu

/** What stands between commas and semicolons; a listed name that has one in it is taken whole. */
function separated(listed: readonly string[]): RegExp {
  const whole = listed.filter(name => /[,;]/.test(name)).sort((a, b) => b.length - a.length)
  if (whole.length === 0) return byCommas
  const names = whole.map(name => `\\s*${literal(name)}(?=\\s*(?:[,;.\\n]|$))`)
  return new RegExp([...names, byCommas.source].join('|'), 'gu')
}
