import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { lettersApart } from '../../../language/letters-apart.ts'
import { nameKey } from '../../../language/normalise.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { agencyLevel } from '../../words/names/agency-level.ts'
import { mentions, type PlaceMention } from '../../words/names/place-mentions.ts'
import { isProvince } from '../../words/names/provinces.ts'

/** A place name that differs by a letter or a mark from the agency's own, or from its other mentions. */
export const placeNames: Rule = {
  id: 'tu-ngu/dia-danh-lech',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Địa danh viết lệch một chữ',
  explanation:
    'Tên xã, huyện, tỉnh khác tên ghi ở cơ quan ban hành, hoặc khác những chỗ khác trong kế hoạch, chỉ một chữ cái hay một dấu. Thường là gõ sai, hoặc còn lại từ kế hoạch của nơi khác.',
  example: `co_quan:
  ten: Ủy ban nhân dân xã Bình Thuỷ
  dia_danh: Bình Thuỷ
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - Kế hoạch của xã Bình [-Thúy.-]{+Thủy, xã Bình Tân.+}`,
  *check(context) {
    const namesOf = namesByNoun(context)
    for (const mention of context.of(mentions)) {
      const { running, from, noun } = mention
      const names = namesOf.get(noun)
      // Named in lines of capitals alone: there is nothing to hold the name against.
      if (names === undefined) continue
      const { known, candidates } = names
      const whole = lowerTail(mention, candidates)
      const name = whole ?? mention.name
      const to = from + name.length
      const right = whole === undefined ? meantName(name, known, candidates) : nameLike(name, candidates)
      if (right === undefined) continue
      const capitals = name === name.toUpperCase()
      const mended = capitals ? right.toUpperCase() : right
      yield {
        text: running.text,
        from,
        to,
        message: `“${noun} ${name}” khác “${noun} ${mended}” ở những chỗ khác`,
        hint: `Có phải là “${mended}” không?`,
        // Another letter may be that of another place.
        ...(nameKey(name) === nameKey(right) ? { fix: mended } : {}),
      }
    }
  },
}

interface KnownName {
  name: string
  count: number
  /** The name in the agency's own data. */
  isOwn: boolean
}

/** The names of the units of a kind. */
interface Names {
  /** By their keys. */
  known: ReadonlyMap<string, KnownName>
  /** The names that others are held against. */
  candidates: readonly KnownName[]
}

/** Names as the plan has them in running text, by the common noun before them. */
function namesByNoun(context: CheckContext): Map<string, Names> {
  const known = new Map<string, Map<string, KnownName>>()
  const add = (noun: string, name: string, isOwn: boolean) => {
    const names = known.get(noun) ?? new Map<string, KnownName>()
    known.set(noun, names)
    const key = nameKey(name)
    const entry = names.get(key) ?? { name, count: 0, isOwn }
    names.set(key, entry)
    entry.count++
  }
  const own = context.of(agencyLevel)
  if (own !== undefined && own.name !== '') add(own.noun, own.name, true)
  for (const { noun, name } of context.of(mentions)) if (name !== name.toUpperCase()) add(noun, name, false)
  return new Map([...known].map(([noun, names]) => [noun, { known: names, candidates: betterKnown(names) }]))
}

const betterKnown = (names: ReadonlyMap<string, KnownName>): KnownName[] =>
  [...names.values()].filter(({ isOwn, count }) => isOwn || count >= 3)

const nameLike = (name: string, names: readonly KnownName[]): string | undefined =>
  names.find(each => each.name.toLowerCase() === name.toLowerCase())?.name

const twoCapitals = lazyPattern(() => /\p{Lu}{2}/u)

/** A name whose later syllables are in lower case, `Bình an`, as the text has it. */
function lowerTail({ running, from, name }: PlaceMention, names: readonly KnownName[]): string | undefined {
  for (const known of names) {
    const typed = running.words.slice(from, from + known.name.length)
    if (typed === known.name || typed.length <= name.length || !typed.startsWith(`${name} `)) continue
    if (typed.toLowerCase() === known.name.toLowerCase() && !twoCapitals.test(typed)) return typed
  }
  return undefined
}

/** The name that a mention most likely means, when it is near to one that is better known and not known itself. */
function meantName(
  name: string,
  known: ReadonlyMap<string, KnownName>,
  candidates: readonly KnownName[],
): string | undefined {
  if (name.length < 4 || isProvince(name)) return undefined
  const key = nameKey(name)
  const entry = known.get(key)
  if (entry?.isOwn || (entry?.count ?? 0) > 2) return undefined
  return candidates.find(other => nameKey(other.name) !== key && lettersApart(other.name, name) <= 1)?.name
}
