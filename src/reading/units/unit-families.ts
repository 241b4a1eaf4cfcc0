import loadAgencies from '../../../data/tu-ngu/co-quan.yaml'
import { foldMarks } from '../../language/fold.ts'
import { literal } from '../../language/literal.ts'
import type { Plan } from '../../plan/plan.ts'

/** All ways to write one unit. */
export interface Family {
  /** The same for all ways to write it. */
  key: string
  /** What finds it in text without marks. */
  pattern: string
  /** Words that all ways to write it have. */
  words: readonly string[]
  /** How it is written where the plan lists its units, without what changes from place to place (Công chức …, … xã). */
  listed?: string
  /** How the decrees write it. */
  official?: string
}

const level = String.raw`(?:xa|phuong|thi\s+tran|huyen|quan|thi\s+xa|thanh\s+pho|tinh)`
const dash = String.raw`\s*[-\u2010-\u2015]\s*`
const and = String.raw`(?:\s*&\s*|\s+va\s+)`

const officeKey = 'van phong ubnd'
const oneStopKey = 'mot cua'

/** Units whose names change more than a search for their words would find. */
const special: readonly Family[] = [
  {
    key: officeKey,
    pattern: String.raw`van\s+phong\s+(?:(?:hdnd|hoi\s+dong\s+nhan\s+dan)(?:${and}|\s*,\s*|${dash}))?(?:ubnd|uy\s+ban\s+nhan\s+dan)`,
    words: ['van', 'phong'],
    official: 'Văn phòng HĐND và UBND',
  },
  {
    key: oneStopKey,
    pattern: String.raw`(?:(?:bo\s+phan|to|phong)\s+tiep\s+nhan(?:\s+ho\s+so)?${and}(?:giao\s+)?tra\s+ket\s+qua|bo\s+phan\s+tiep\s+nhan(?!\s+[a-z]|\s*[,&])|bo\s+phan\s+tiep\s+nhan(?=\s+va\s+(?:tai|tren|o)\s)|bo\s+phan\s+(?:mot|1)\s+cua)`,
    words: [],
    official: 'Bộ phận Tiếp nhận và Trả kết quả',
  },
]

/** Names that begin so are those of a unit, also in the middle of a sentence. */
const institution = /^(?:phong|van phong|ban|trung tam|dai|bo phan|so|chi cuc|tram|to|doi|hat|kho bac)\s/u

/** The ways to write the units that a plan lists and those that are common. */
export function unitFamilies(plan: Plan): Family[] {
  const families = new Map<string, Family>(special.map(family => [family.key, { ...family }]))
  const add = (name: string, isListed: boolean): void => {
    const core = coreOf(name)
    const folded = foldMarks(core)
    const known = special.find(({ pattern }) => new RegExp(`^${pattern}$`, 'u').test(folded))
    const isName =
      known !== undefined || /(?:(?<!\s)\s+)?[-\u2010-\u2015]\s*/u.test(core) || isInstitution(folded)
    if (!isName) return
    const key = known?.key ?? keyOf(core)
    const family = families.get(key) ?? { key, pattern: patternOf(folded), words: wordsOf(folded) }
    if (isListed) family.listed ??= core
    families.set(key, family)
  }
  for (const { name } of plan.units.values()) add(name, true)
  // Posts and offices of two fields that many agencies have; a plan need not list them.
  for (const name of loadAgencies().hai_linh_vuc) add(name, false)
  return [...families.values()]
}

const isInstitution = (folded: string): boolean =>
  institution.test(folded) && folded.split(/\s+/u).length >= 3

/** A name without post and level around it: `Công chức Văn phòng - Thống kê xã` is `Văn phòng - Thống kê`. */
export function coreOf(name: string): string {
  let core = name.normalize('NFC').trim()
  core = core.replace(/\s+phụ\s+trách\s.*$/iu, '')
  if (/[-\u2010-\u2015]/u.test(core))
    core = core.replace(/^(?:công\s+chức|cán\s+bộ|phòng|ban|bộ\s+phận)\s+/iu, '')
  return core.replace(/(?<!\s)\s+(?:xã|phường|thị\s+trấn|huyện|quận|thị\s+xã|thành\s+phố|tỉnh)$/iu, '')
}

/** What is the same for all ways to write a name. */
export const keyOf = (name: string): string =>
  foldMarks(coreOf(name))
    .replace(/(?:(?<!\s)\s+)?[-\u2010-\u2015]\s*/gu, '-')
    .replace(/(?:(?<!\s)\s+)?&\s*/gu, ' va ')
    .replace(/\s+/gu, ' ')

const wordsOf = (folded: string): string[] => folded.match(/[a-z]+/g)?.filter(word => word !== 'va') ?? []

const patternOf = (folded: string): string =>
  folded
    .split(/(\s*[-\u2010-\u2015]\s*|\s*&\s*|\s+va\s+|\s+)/u)
    .map((piece, index) => {
      if (index % 2 === 0) return literal(piece)
      if (/[-\u2010-\u2015]/u.test(piece)) return dash
      return /&|va/u.test(piece) ? and : String.raw`\s+`
    })
    .join('')

/** One expression for all families: the number of the group that fits is that of the family. */
export function familyPattern(families: readonly Family[]): RegExp {
  const longestFirst = families.map(({ pattern }) => `(${pattern})`)
  return new RegExp(
    String.raw`(?<![\p{L}\d])(?:${longestFirst.join('|')})(?![\p{L}\d])(?:\s+(?<level>${level})(?![\p{L}\d]))?`,
    'gu',
  )
}

/** True for the office that a people's committee has at every level. */
export const isOffice = ({ key }: Family): boolean => key === officeKey
/** True for the unit that takes files and gives back results. */
export const isOneStop = ({ key }: Family): boolean => key === oneStopKey
