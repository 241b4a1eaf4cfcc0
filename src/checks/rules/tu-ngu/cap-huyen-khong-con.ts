import { readCitations } from '../../../citations/find-citations.ts'
import { compareDates } from '../../../language/dates.ts'
import { lazyPattern } from '../../../language/lazy-pattern.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { agencyLevel } from '../../words/names/agency-level.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { isOfOldTime, reform } from '../../words/names/old-units.ts'
import { runningTexts } from '../../words/names/running-text.ts'
import { phrases } from '../../words/names/words-pattern.ts'

const named = lazyPattern(() => /(?:huyện|quận|thị xã) \p{Lu}/u)

const district = phrases(
  ['huyện', 'quận', 'thị xã', 'thị ủy', 'thị uỷ', 'thị trấn'],
  'cấp huyện|(?:(?:UBND|HĐND|MTTQ|Ủy ban nhân dân|Hội đồng nhân dân|Phòng [\\p{L} ,&-]{3,40}?|Thanh tra|Công an|Văn phòng) )?(?:huyện(?! đảo| Đội)|quận|thị xã)(?:(?= (?:và|,|;|giao|về|theo|trong))| \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*)?|(?:Huyện|Quận|Thị) (?:ủy|uỷ)|(?:xã, phường, |các xã, |phường, )thị trấn|(?:UBND|HĐND|Ủy ban nhân dân) (?:các )?thị trấn',
)

/** Bodies of the district after the district was done away with. */
export const noDistrict: Rule = {
  id: 'tu-ngu/cap-huyen-khong-con',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Nói đến cấp huyện, thị trấn sau ngày 01/7/2025',
  explanation:
    'Từ ngày 01/7/2025 chính quyền địa phương có hai cấp: tỉnh, thành phố và xã, phường, đặc khu. Không còn huyện, quận, thị xã, thị trấn; câu nói về trước đó thì ghi rõ “trước ngày 01/7/2025” hoặc “(cũ)”. Ngày của kế hoạch quyết định, không phải ngày soát.',
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 51 khoản 3',
  example: `noi_dung:
  - {+|
    +}Báo cáo{+ UBND tỉnh trước ngày 15/12.
    Tiếp nhận hồ sơ của+} UBND huyện trước [-ngày 15/12.-]{+đây.+}`,
  check: context => firstFew(context, find(context), 5),
}

/** A measure of the law keeps its name: `giáo dục tại xã, phường, thị trấn`. */
const measure = /giáo dục tại (?:các )?$/iu

function* find(context: CheckContext): Generator<CheckFinding> {
  if (compareDates(context.date.earliest, reform) < 0) return
  const agency = context.of(agencyLevel)
  for (const running of context.of(runningTexts)) {
    const { text, words, passage, isCapitals, isCited } = running
    if (passage === undefined && agency?.level === 'district' && !/thành phố/iu.test(words)) {
      const name = context.root.at('co_quan').at('ten').text()
      if (text.text !== name.text) continue
      yield {
        text,
        severity: 'error',
        message: `sau ngày 01/7/2025 không còn “${agency.noun}” ban hành văn bản`,
        hint: 'Ghi cơ quan ban hành theo chính quyền địa phương hai cấp.',
      }
      // The whole plan speaks of that district: one fact.
      return
    }
    if (isCapitals || passage?.kind === 'legal-basis') continue
    for (const { 0: found, index: from } of district.all(words)) {
      if (measure.test(words.slice(Math.max(0, from - 20), from))) continue
      const isOfDocument = isCited(from) && !issuesSince(words, from)
      if (isOfDocument || issuedBefore(words, from) || isOfOldTime(running, from, named.test(found))) continue
      yield {
        text,
        from,
        to: from + found.length,
        message: `sau ngày 01/7/2025 không còn “${found}”`,
        hint: /thị trấn/.test(found)
          ? 'Viết “xã, phường, đặc khu”.'
          : 'Ghi cơ quan của tỉnh hoặc của xã đã nhận việc này; nếu nói về trước đó, thêm “(cũ)”.',
      }
      break
    }
  }
}

const issuerBefore = lazyPattern(() => /^ của (?:\p{Ll}+ ){0,5}$/u)

/** Whether the unit issued a document that is older than the reform, with its chairman before its name: `… ngày 11/01/2022 của chủ tịch UBND huyện`. */
const issuedBefore = (words: string, from: number): boolean =>
  readCitations(words).some(
    ({ date, to }) =>
      date?.value !== undefined &&
      to <= from &&
      issuerBefore.test(words.slice(to, from)) &&
      compareDates(date.value, reform) < 0,
  )

/** Whether the unit issues a document that is younger than the reform, by which there was no such unit any more. */
const issuesSince = (words: string, from: number): boolean =>
  readCitations(words).some(
    ({ date, issuer }) =>
      date?.value !== undefined &&
      issuer !== undefined &&
      from >= issuer.from &&
      from < issuer.to &&
      compareDates(date.value, reform) >= 0,
  )
