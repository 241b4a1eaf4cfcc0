import { lazyPattern } from '../../../language/lazy-pattern.ts'
import type { Pattern } from '../../../language/pattern.ts'
import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckContext } from '../../context.ts'
import { findEach, writeAs } from '../../matches.ts'
import { mayHold } from '../../may-hold.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { capitalised, follows, phrases } from '../../words/names/words-pattern.ts'

const types =
  'kế hoạch|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|chương trình|đề án|quy chế|hướng dẫn|thông báo|kết luận'

/** The document itself, or one by its number: `kế hoạch này`, `công văn số 12`. */
const meant = phrases([' này', ' số'], `(?:${types})(?= (?:này|số:? ?\\d))|quy định(?= số:? ?\\d)`)

/** The plan itself, where it is handed over: `ban hành kế hoạch … như sau:`, `Trên đây là kế hoạch …`. */
const itself = phrases(
  ['trên đây là kế hoạch', 'ban hành kế hoạch', 'xây dựng kế hoạch'],
  '(?<=^\\s*Trên đây là )kế hoạch|(?<=(?:ban hành|xây dựng) )kế hoạch(?= (?:[^.;:]{0,200} )?như sau:?\\s*$)',
)

/** A law that is named with its common first word in lower case. */
const laws = phrases(
  ['luật '],
  'luật(?= (?:Tổ chức chính quyền|Cán bộ, công chức|Viên chức|Ngân sách|Ban hành văn bản|Đất đai|Đấu thầu|Khiếu nại|Tố cáo|Tiếp công dân))|(?<=Luật )(?:tổ chức (?=chính quyền|Chính phủ|Quốc hội)|cán bộ, công chức|viên chức|ngân sách nhà nước|ban hành văn bản|tiếp công dân|cư trú|căn cước|lưu trữ|tiếp cận thông tin|phòng, chống tham nhũng|khiếu nại|tố cáo|đất đai|hộ tịch|thi đua|giao dịch điện tử|thanh tra|đấu thầu|đầu tư)',
)

/** The kind of a document with both its syllables as capitals, `Nghị Quyết số 2`. */
const bothSyllables = phrases(
  ['nghị quyết', 'nghị định', 'quyết định', 'thông tư', 'chỉ thị', 'công văn', 'kế hoạch'],
  'Nghị (?:Quyết|Định)|Quyết Định|Thông Tư|Chỉ Thị|Công Văn|Kế Hoạch(?= (?:số|này|\\d))',
)

const kindBefore = /(?:Thông báo|Báo cáo|Quyết định|Nghị quyết|Văn bản|Công văn) $/
const severalBefore = lazyPattern(() => /(?:những|các) [\p{Ll} ,]{0,40}$/u)
const nextWord = lazyPattern(() => /^ \p{L}+/u)

/** A document that is meant by name takes a capital. */
export const documentCapitals: Rule = {
  id: 'tu-ngu/viet-hoa-van-ban',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên loại văn bản cụ thể không viết hoa',
  explanation:
    'Khi nói đến một văn bản cụ thể, tên loại và chữ cái đầu của tên văn bản viết hoa: Kế hoạch này, Công văn số 12, Luật Tổ chức chính quyền địa phương.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V khoản 6',
  example: `noi_dung:
  - Các đơn vị tổ chức thực hiện {+Kế hoạch này và +}kế hoạch [-này.-]{+số hóa hồ sơ.+}`,
  check: context => firstFew(context, find(context), 6),
}

function* find(context: CheckContext): Generator<CheckFinding> {
  const texts = context.of(runningTexts)
  const names = [meant, itself, laws].filter(pattern => mayHold(texts, pattern))
  const hasKinds = mayHold(texts, bothSyllables)
  for (const running of texts) {
    if (hasKinds) yield* capitalsInKind(running)
    for (const pattern of names) yield* smallName(running, pattern)
  }
}

const capitalsInKind = (running: RunningText): Iterable<CheckFinding> =>
  findEach([running], bothSyllables, ({ 0: found, index }, { isCapitals, isTyped }) =>
    !isCapitals && isTyped(index, index + found.length)
      ? {
          message: `tên loại văn bản “${found}” viết hoa không đúng`,
          ...writeAs(capitalised(found.toLowerCase())),
        }
      : undefined,
  )

const smallName = (running: RunningText, pattern: Pattern): Iterable<CheckFinding> =>
  findEach([running], pattern, ({ 0: match, index: from, input }, { isTyped }) => {
    const found = match.trimEnd()
    const to = from + found.length
    if (placeInSentence(input, from) === 'start' || !isTyped(from, to)) return undefined
    if (follows(input, from, /(?:những|các|nội dung|mẫu) $/) && input.startsWith(' số', to)) return undefined
    // `Thông báo kết luận số …`: a kind of notice, written as one name.
    if (follows(input, from, kindBefore)) return undefined
    // `các thông báo, quyết định này`: several that are not named.
    if (follows(input, from, severalBefore) && input.startsWith(' này', to)) return undefined
    const next = pattern !== meant ? '' : (nextWord.exec(input.slice(to, to + 12))?.[0] ?? '')
    return {
      to,
      message: `“${found}${next}” là tên một văn bản cụ thể, phải viết hoa`,
      ...writeAs(capitalised(found)),
    }
  })
