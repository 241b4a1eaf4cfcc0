import { lazyPattern } from '../../../language/lazy-pattern.ts'
import type { CheckContext } from '../../context.ts'

/** The levels of local government; the district was the middle one until 01/7/2025. */
type Level = 'commune' | 'district' | 'province'

/** The administrative unit that an agency's name tells. */
export interface AgencyLevel {
  level: Level
  /** Its common noun, in lower case: `xã`. */
  noun: string
  /** Its own name, empty where the agency's name stops at the noun. */
  name: string
}

const levels: Readonly<Record<string, Level>> = {
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  tỉnh: 'province',
}

/** Cities of the level of a province. */
const greatCities = /^(?:Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế|Đồng Nai)$/i

const unit = lazyPattern(
  () => /(?<!\p{L})(thị xã|thị trấn|đặc khu|xã|phường|huyện|quận|thành phố|tỉnh)(?=$|\s)\s*([^,(]*)/iu,
)

/** What follows the name where the unit above is told too: `xã X, huyện Y` or without a comma. */
const upper = /\s(?:huyện|quận|thị xã|thành phố|tỉnh)\s/iu

/** A name in capitals as text writes it. */
const titleCase = (name: string): string =>
  name.length > 1 && name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?:^|[\s-])[^\s-]/g, start => start.toUpperCase())
    : name

/** The level of the agency that issues the plan, by its name; undefined where the name does not tell one. */
export function agencyLevel({ plan }: CheckContext): AgencyLevel | undefined {
  const match = unit.exec(plan.agency.name.normalize('NFC'))
  if (match === null) return undefined
  const noun = match[1]!.toLowerCase()
  const name = titleCase(match[2]!.split(upper)[0]!.trim())
  const level = levels[noun] ?? (greatCities.test(name) ? 'province' : 'district')
  return { level, noun, name }
}
