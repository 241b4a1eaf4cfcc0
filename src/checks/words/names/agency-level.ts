import type { CheckContext } from '../../context.ts'

/** The levels of local government; the district was the middle one until 01/7/2025. */
export type Level = 'commune' | 'district' | 'province'

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

const unit =
  /(?<![\p{L}\p{M}])(thị xã|thị trấn|đặc khu|xã|phường|huyện|quận|thành phố|tỉnh)(?=$|\s)\s*([^,(]*)/iu

/** The level of the agency that issues the plan, by its name; undefined where the name does not tell one. */
export function agencyLevel({ plan }: CheckContext): AgencyLevel | undefined {
  const match = unit.exec(plan.agency.name.normalize('NFC'))
  if (match === null) return undefined
  const noun = match[1]!.toLowerCase()
  const name = match[2]!.trim()
  const level = levels[noun] ?? (greatCities.test(name) ? 'province' : 'district')
  return { level, noun, name }
}
