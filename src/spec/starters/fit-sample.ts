import type { Agency } from './agency.ts'

/** What a plan begins with. */
export interface Answers {
  agency: Agency
  /** What stands before the date. */
  place: string
  year: number
}

/** The agencies that the samples are of. */
const sampleAgency = /(?<level>xã X|phường Z)(?!\p{L})/gu

/**
 * Puts the answers into a plan of an invented agency. What cannot be told from them (units, recipients, who signs) stays invented.
 * @param sample the text of a plan of “xã X” or “phường Z”.
 */
export function fitSample(sample: string, answers: Answers): string {
  const { agency, place, year } = answers
  const dated = withYear(sample, year).replace(/^( +dia_danh: ).+$/m, `$1${place}`)
  return agency.council === undefined ? ofOffice(dated, agency.name) : ofCommittee(dated, agency.council)
}

/** The first year of a plan for several moves those that are named in it. */
function withYear(sample: string, year: number): string {
  const [, first] = /^giai_doan: (\d{4})/m.exec(sample) ?? []
  if (first === undefined) return sample.replace(/^nam: \d{4}$/m, `nam: ${year}`)
  const moved = (written: string): string => String(Number(written) + year - Number(first))
  return sample
    .replace(/^giai_doan: (\d{4}) - (\d{4})$/m, (_, from, to) => `giai_doan: ${moved(from)} - ${moved(to)}`)
    .replace(/(?<=Đến năm )\d{4}/g, moved)
}

/** A people's committee: the words for its level change with its name. */
function ofCommittee(sample: string, { level, own }: NonNullable<Agency['council']>): string {
  return (
    sample
      .replace(sampleAgency, `${level} ${own}`)
      // “Xã hội” is another word.
      .replace(/(?<![\p{L}\d])(?:xã|phường)(?=[\s.,;[]|$)(?! (?:hội|\p{Lu}|\d))/gmu, level)
  )
}

/** Heads of offices by the first word of the office. */
const heads: readonly (readonly [word: RegExp, head: string])[] = [
  [/^(?:Sở|Trung tâm)(?!\p{L})/u, 'Giám đốc'],
  [/^Phòng(?!\p{L})/u, 'Trưởng phòng'],
]

/** Any other office: it has a head, a symbol of its own, and no village. */
function ofOffice(sample: string, name: string): string {
  const head = heads.find(([word]) => word.test(name))?.[1] ?? 'Thủ trưởng'
  const symbol = initials(name)
  return sample
    .replace(/^ +- Thường trực .*\n/gm, '')
    .replaceAll('Chủ tịch, các Phó Chủ tịch UBND xã', `${head}, các Phó ${head}`)
    .replace(/Chủ tịch Ủy ban nhân dân xã X/g, `${head} ${name}`)
    .replace(/^ +TM\. ỦY BAN NHÂN DÂN\n/gm, '')
    .replaceAll('CHỦ TỊCH', head.toUpperCase())
    .replace(/Văn phòng HĐND và UBND(?: xã)?/g, 'Văn phòng')
    .replace(/Ủy ban nhân dân (?:xã X|phường Z)/g, name)
    .replace(/trên địa bàn xã X/g, `của ${name}`)
    .replace(/(?<before>(?:của|,|;|\.|:|-|^) *)?(?:xã X|phường Z)(?!\p{L})/gmu, (_, before?: string) =>
      before === undefined ? `của ${name}` : `${before}${name}`,
    )
    .replace(/Ủy ban nhân dân xã(?! \p{Lu})/gu, name)
    .replace(/(?<=tại )xã(?=[\s.,;[])|(?<![\p{L}\d])xã(?= chưa )/gu, 'cơ quan')
    .replace(/(?<=sách|hội|UBND) (?:xã|phường)(?=[.,;]| hằng)/gu, '')
    .replace(/^ +ky_hieu: .*\n/gm, '')
    .replace(/^quyet_dinh:.*\n/m, line => `${line}  ky_hieu: QĐ-${symbol}\n`)
    .replace(/^ke_hoach:.*\n/m, line =>
      /^quyet_dinh:/m.test(sample) ? line : `${line}  ky_hieu: KH-${symbol}\n`,
    )
}

/** `Sở Giáo dục và Đào tạo` is SGDĐT in symbols. */
const initials = (name: string): string =>
  name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word !== '' && !/^(?:và|của|các)$/iu.test(word))
    .map(word => word.charAt(0).toUpperCase())
    .join('')
