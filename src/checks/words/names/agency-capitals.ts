import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from './first-few.ts'
import { runningTexts } from './running-text.ts'
import { capitalised, wholeWords } from './words-pattern.ts'

/** Fields of State agencies; the first letter of each is a capital in a name. */
const fields =
  'nội vụ|tư pháp|tài chính|kế hoạch|kinh tế|y tế|giáo dục|đào tạo|văn hóa|văn hoá|thể thao|du lịch|thông tin|truyền thông|truyền thanh|khoa học|công nghệ|nông nghiệp|môi trường|tài nguyên|xây dựng|giao thông vận tải|lao động|dân tộc|tôn giáo|ngoại giao|thanh tra|hạ tầng|đô thị|xã hội|thương binh'

/** A name that is always written one way, whatever its case in the text; the right way in its own case. */
const fixedNames = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Thường trực',
]

const fixed = wholeWords(
  '[Ủủ][Yy] ban nhân dân|[Uu][Ỷỷ] ban nhân dân|Hội đồng nhân dân|(?<!(?:ủy|uỷ) )Ban (?:thường vụ|chấp hành|thường trực)',
  'i',
)

/** `phòng Nội vụ`: the kind of body in lower case before its field. */
const lowerHead = wholeWords(
  `(?<!cơ |sơ |các |những |[Tt]rưởng |phó )(phòng|sở|bộ)(?= (?:${fields.replace(/(^|\|)(\p{L})/gu, (_, bar, letter) => bar + letter.toUpperCase())}))`,
)

/** A body's name with the fields after its head, `Trung tâm Văn hóa, Thể thao và truyền thanh`. */
const chain = wholeWords(`(?:Phòng|Sở|Bộ|Trung tâm) (?:${fields})(?:(?: ?[-–,] ?| và )(?:${fields}))*`, 'i')

/** A field with a capital on its second syllable, `Tài Chính`. */
const secondSyllable = wholeWords(
  `(?<!\\p{Lu}\\p{Ll}* )(?:${fields.replace(/(?<=^|\|)(\p{L})(\p{L}*) (\p{L})(?=\p{L}*(?:\||$))/gu, (_, a, b, c) => `${a.toUpperCase()}${b} ${c.toUpperCase()}`)})(?! \\p{Lu}\\p{Ll}*(?: \\p{Lu}|$))`,
)

/** The field of a committee or team that a plan's text writes `Ban chỉ đạo`. */
const steering = wholeWords('Ban chỉ đạo')

/** Bodies by their names: capital on the first letter of the kind of body and of each field. */
export const agencyCapitals: Rule = {
  id: 'tu-ngu/viet-hoa-co-quan',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên cơ quan viết hoa không đúng',
  explanation:
    'Tên cơ quan, tổ chức viết hoa chữ cái đầu của từ chỉ loại hình và của từ chỉ chức năng, lĩnh vực: Ủy ban nhân dân xã X, Phòng Văn hóa - Xã hội, Ban Chỉ đạo.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV khoản 1',
  bad: `noi_dung:
  - Báo cáo Ủy Ban Nhân Dân xã X trước ngày 15/12.`,
  good: `noi_dung:
  - Báo cáo Ủy ban nhân dân xã X, Sở Nội vụ và Sở Giáo dục và Đào tạo trước ngày 15/12.`,
  check: context => firstFew(find(context), 4),
}

function* find(context: CheckContext): Generator<CheckFinding> {
  for (const { text, words, isCapitals, isCited, isTyped } of context.of(runningTexts)) {
    if (isCapitals) continue
    for (const { from, found, right } of wrongNames(words)) {
      const to = from + found.length
      if (isCited(from) || !isTyped(from, to)) continue
      yield {
        text,
        from,
        to,
        message: `tên cơ quan “${found}” viết hoa không đúng`,
        hint: `Viết “${right}”.`,
        fix: right,
      }
    }
  }
}

interface WrongName {
  from: number
  found: string
  right: string
}

function* wrongNames(words: string): Generator<WrongName> {
  for (const { 0: found, index: from } of words.matchAll(fixed)) {
    const name = fixedNames.find(each => each.toLowerCase() === found.toLowerCase().replace('uỷ', 'ủy'))!
    const right = found.charAt(1) === 'ỷ' ? name.replace('Ủy', 'Uỷ') : name
    if (found !== right && found !== found.toUpperCase()) yield { from, found, right }
  }
  for (const { 1: head, index: from } of words.matchAll(lowerHead))
    if (placeInSentence(words, from) !== 'start') yield { from, found: head!, right: capitalised(head!) }
  let end = 0
  for (const { 0: whole, index: from } of words.matchAll(chain)) {
    const found = withoutOtherWords(whole)
    const right = nameOf(found)
    if (!/^\p{Lu}/u.test(found) || found === right || found === found.toUpperCase()) continue
    if (!namesField(found) && !/^(?:Sở|Bộ) /.test(found)) continue
    end = from + found.length
    yield { from, found, right }
  }
  for (const { 0: found, index: from } of words.matchAll(secondSyllable))
    if (from >= end && found !== found.toLowerCase())
      yield { from, found, right: capitalised(found.toLowerCase()) }
  for (const { 0: found, index: from } of words.matchAll(steering))
    yield { from, found, right: 'Ban Chỉ đạo' }
}

/** Pairs of fields that are one name; another field in lower case after a comma or `và` may begin the next phrase: `Sở Nội vụ, xây dựng kế hoạch`. */
const pairs =
  /(?:văn h(?:óa|oá), thể thao|(?:giáo dục và đào tạo|khoa học và công nghệ|(?:tài nguyên|nông nghiệp) và môi trường|thông tin và truyền thông|văn h(?:óa|oá) và thông tin|thể thao và (?:du lịch|truyền thanh|truyền thông)|kinh tế và hạ tầng|hạ tầng và đô thị|dân tộc và tôn giáo|thương binh và xã hội))$/iu

function withoutOtherWords(name: string): string {
  for (const { 0: next, index } of name.matchAll(/(?:,| và) \p{Ll}+(?: \p{Ll}+)*/gu))
    if (!pairs.test(name.slice(0, index + next.length))) return name.slice(0, index)
  return name
}

/** Whether a field of a chain has a capital: without one (`phòng xây dựng nông thôn`) it need not be a name. */
const namesField = (name: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?.* \p{Lu}/u.test(name)

/** A chain with each field in its right case. */
function nameOf(name: string): string {
  const head = /^(?:trung tâm|\p{L}+) /iu.exec(name)![0]
  const rest = name
    .slice(head.length)
    .toLowerCase()
    .replace(wholeWords(fields), field => capitalised(field))
  return capitalised(head.toLowerCase()) + rest
}
