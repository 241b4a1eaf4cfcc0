import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckContext } from '../../context.ts'
import { findEach, writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { runningTexts } from '../../words/names/running-text.ts'
import { beginsSmall, follows, phrases } from '../../words/names/words-pattern.ts'

const agency = '(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng nhân dân|Quốc hội|Mặt trận|MTTQ|nước)'

/** A post that is tied to its agency, with a part of it in lower case. */
const posts = phrases(
  ['chủ tịch ', 'thủ tướng ', 'bộ trưởng ', 'giám đốc ', 'bí thư', 'phó chánh '],
  `(?:[Pp]hó )?[Cc]hủ tịch(?= ${agency})|thủ tướng(?= Chính phủ)|bộ trưởng(?= Bộ)|(?:[Pp]hó )?giám đốc(?= Sở)|(?:phó )?bí thư(?= (?:Đảng|Tỉnh|Huyện|Thành))|[Tt]ổng (?:bí thư|Bí Thư)|phó (?:Giám đốc|Bí thư|Chánh)(?= )`,
)

const right = (post: string): string =>
  post
    .replace(/^tổng/, 'Tổng')
    .replace(/bí thư$/i, 'Bí thư')
    .replace(/^phó/, 'Phó')
    .replace(/chủ tịch$/, 'Chủ tịch')
    .replace(/^thủ/, 'Thủ')
    .replace(/^bộ/, 'Bộ')
    .replace(/giám đốc$/, 'Giám đốc')

/** A post that stands with its agency takes capitals. */
export const postCapitals: Rule = {
  id: 'tu-ngu/viet-hoa-chuc-danh',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Chức danh gắn với cơ quan không viết hoa',
  explanation:
    'Chức danh đi liền với tên cơ quan viết hoa: Chủ tịch UBND xã, Phó Chủ tịch UBND xã. Khi nói chung (các phó chủ tịch) thì viết chữ thường.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V khoản 3',
  example: `noi_dung:
  - Báo cáo [-chủ-]{+Chủ tịch UBND xã, Phó Chủ+} tịch UBND xã {+phụ trách +}trước ngày 15/12.`,
  check: context => firstFew(context, find(context), 5),
}

const find = (context: CheckContext): Iterable<CheckFinding> =>
  findEach(context.of(runningTexts), posts, ({ 0: found, index: from, input }, { isCapitals, isTyped }) => {
    const mended = right(found)
    if (isCapitals || mended === found || !isTyped(from, from + found.length)) return undefined
    if (follows(input, from, /(?:[Cc]ác|[Nn]hững|mỗi|từng|\d|hai|ba) $/)) return undefined
    const start = placeInSentence(input, from) === 'start'
    if (start && mended.toLowerCase() === found.toLowerCase() && beginsSmall(found) && !found.includes(' '))
      return undefined
    return { message: `chức danh “${found}” gắn với cơ quan phải viết hoa`, ...writeAs(mended) }
  })
