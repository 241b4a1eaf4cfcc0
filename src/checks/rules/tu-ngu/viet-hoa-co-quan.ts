import loadAgencies from '../../../../data/tu-ngu/co-quan.yaml'
import { lazy } from '../../../language/lazy.ts'
import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { pattern } from '../../../language/pattern.ts'
import { placeInSentence } from '../../../language/sentence-place.ts'
import { smallLetters } from '../../../language/small-letters.ts'
import type { CheckContext } from '../../context.ts'
import { writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { agencyFields, fieldsAt } from '../../words/names/agency-fields.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { runningTexts } from '../../words/names/running-text.ts'
import { beginsCapital, capitalised, follows, phrases, wholeWords } from '../../words/names/words-pattern.ts'

/** A name that is always written one way, whatever its case in the text; the right way in its own case. */
const fixedNames = lazy(() => loadAgencies().ten_viet_mot_cach)

const fixed = phrases(
  ['ban nhân dân', 'hội đồng nhân dân', 'ban thường', 'ban chấp hành'],
  '[Ủủ][Yy] ban nhân dân|[Uu][Ỷỷ] ban nhân dân|Hội đồng nhân dân|(?<!(?:ủy|uỷ|tiểu|trưởng) )Ban (?:thường vụ|chấp hành|thường trực)',
  'i',
)

/** The kind of body before its field. */
const heads = phrases(
  ['phòng ', 'sở ', 'bộ ', 'trung tâm '],
  '(?:[Pp]hòng|PHÒNG|[Ss]ở|SỞ|[Bb]ộ|BỘ|[Tt]rung [Tt]âm|TRUNG TÂM)(?= )',
)
const smallHead = /^(?:phòng|sở|bộ)$/
/** What makes of `phòng`, `sở`, `bộ` something else, or many of them. */
const noName =
  /(?:cơ |sơ |các |những |[Tt]rưởng |phó |[Tt]oàn |[Cc]án |[Đđ]ồng |[Nn]ội |[Tt]iến |[Tt]rọn |[Mm]ột |[Bb]ãi |[Đđ]i |[Đđ]ường )$/

/** Two syllables with capitals that do not go on as a longer name. */
const twoCapitals = lazyPattern(() =>
  wholeWords('(?<!\\p{Lu}\\p{Ll}* )\\p{Lu}\\p{Ll}* \\p{Lu}\\p{Ll}*(?! \\p{Lu}\\p{Ll}*(?: \\p{Lu}|$))'),
)

/** A committee or team that a plan's text writes `Ban chỉ đạo`. */
const steering = phrases(['ban chỉ đạo'], 'Ban chỉ đạo')

/** Bodies by their names: capital on the first letter of the kind of body and of each field. */
export const agencyCapitals: Rule = {
  id: 'tu-ngu/viet-hoa-co-quan',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên cơ quan viết hoa không đúng',
  explanation:
    'Tên cơ quan, tổ chức viết hoa chữ cái đầu của từ chỉ loại hình và của từ chỉ chức năng, lĩnh vực: Ủy ban nhân dân xã X, Phòng Văn hóa - Xã hội, Ban Chỉ đạo.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV khoản 1',
  example: `noi_dung:
  - Báo cáo Ủy [-Ban Nhân Dân-]{+ban nhân dân+} xã [-X-]{+X, Sở Nội vụ và Sở Giáo dục và Đào tạo+} trước ngày 15/12.`,
  check: context => firstFew(context, find(context), 4),
}

function* find(context: CheckContext): Generator<CheckFinding> {
  for (const { text, words, isCapitals, isCited, isTyped } of context.of(runningTexts)) {
    if (isCapitals) continue
    for (const { from, found, right } of wrongNames(words)) {
      const to = from + found.length
      if ((isCited(from) && !issuer.test(words.slice(from, to + 12))) || !isTyped(from, to)) continue
      yield {
        text,
        from,
        to,
        message: `tên cơ quan “${found}” viết hoa không đúng`,
        ...writeAs(right),
      }
    }
  }
}

/** Who issued a cited document is no part of its title. */
const issuer = /^Ban (?:chấp hành|thường vụ) (?:Trung ương|Đảng bộ|Tỉnh ủy|Thành ủy)/u

interface WrongName {
  from: number
  found: string
  right: string
}

function* wrongNames(words: string): Generator<WrongName> {
  for (const { 0: found, index: from } of fixed.all(words)) {
    const name = fixedNames().find(each => each.toLowerCase() === found.toLowerCase().replace('uỷ', 'ủy'))!
    const right = found.charAt(1) === 'ỷ' ? name.replace('Ủy', 'Uỷ') : name
    if (found !== right && found !== found.toUpperCase()) yield { from, found, right }
  }
  const small = smallLetters(words)
  let end = 0
  for (const { 0: head, index: from } of heads.all(words)) {
    const fields = fieldsAt(small, from + head.length + 1)
    if (fields.length === 0) continue
    const first = words.slice(fields[0]!.from, fields[0]!.to)
    if (
      smallHead.test(head) &&
      first === capitalised(first.toLowerCase()) &&
      !follows(words, from, noName) &&
      placeInSentence(words, from) !== 'start'
    )
      yield { from, found: head, right: capitalised(head) }
    const found = withoutOtherWords(words.slice(from, fields.at(-1)!.to))
    const right = nameOf(
      found,
      fields.map(field => field.from - from),
    )
    if (!beginsCapital(found) || found === right || found === found.toUpperCase()) continue
    if (!namesField.test(found) && !/^(?:Sở|Bộ) /.test(found)) continue
    end = from + found.length
    yield { from, found, right }
  }
  for (const { 0: found, index: from } of twoCapitals.all(words))
    if (from >= end && agencyFields().includes(found.toLowerCase()))
      yield { from, found, right: capitalised(found.toLowerCase()) }
  for (const { 0: found, index: from } of steering.all(words)) yield { from, found, right: 'Ban Chỉ đạo' }
}

/** Pairs of fields that are one name; another field in lower case after a comma or `và` may begin the next phrase: `Sở Nội vụ, xây dựng kế hoạch`. */
const pairs =
  /(?:văn h(?:óa|oá), thể thao|(?:giáo dục và đào tạo|khoa học và công nghệ|(?:tài nguyên|nông nghiệp) và môi trường|thông tin và truyền thông|văn h(?:óa|oá) và thông tin|thể thao và (?:du lịch|truyền thanh|truyền thông)|kinh tế và hạ tầng|hạ tầng và đô thị|dân tộc và tôn giáo|thương binh và xã hội))$/iu

/** A field in lower case after a comma or `và`. */
const smallField = pattern([', ', ' và '], () => /(?:,| và) \p{Ll}+(?: \p{Ll}+)*/gu)

function withoutOtherWords(name: string): string {
  for (const { 0: next, index } of smallField.all(name))
    if (!pairs.test(name.slice(0, index + next.length))) return name.slice(0, index)
  return name
}

/** A name of which a field has a capital: without one (`phòng xây dựng nông thôn`) it need not be a name. */
const namesField = lazyPattern(() => /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?.* \p{Lu}/u)

/** A name with its head and each field in the right case. @param fields where the fields begin. */
const nameOf = (name: string, fields: readonly number[]): string =>
  [0, ...fields].reduce((right, at) => right.slice(0, at) + capitalised(right.slice(at)), name.toLowerCase())
