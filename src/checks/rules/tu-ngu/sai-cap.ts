import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { type AgencyLevel, agencyLevel } from '../../words/names/agency-level.ts'
import { properName } from '../../words/names/proper-name.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { follows, phrases } from '../../words/names/words-pattern.ts'

/** A stretch that speaks of another level than the plan's own. */
interface Mistake {
  from: number
  to: number
  message: string
  hint: string
}

const upperUnits = ['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh']
const upper = upperUnits.join('|')

/** A share of the work of the level above: `100% hồ sơ … của cấp huyện`. */
const upperLevel = phrases(
  ['cấp huyện', 'cấp tỉnh'],
  'cấp (?:huyện|tỉnh)(?! (?:giao|tổ chức|ban hành|quy định|công bố|phê duyệt|cung cấp|triển khai|yêu cầu))',
  'i',
)
const share =
  /\d ?%[^.;:]*(?:giải quyết|thẩm quyền|hồ sơ|TTHC|hành chính|công việc|cơ quan|đơn vị|cấp xã,|cấp xã và)(?: của)? $/iu

const allLevels = phrases(
  ['các cấp', 'cấp hành chính'],
  'cơ quan (?:hành chính )?(?:nhà nước|Nhà nước) các cấp|(?:mỗi|từng) cấp hành chính',
)

/** Names of levels that no law has. */
const noLevel = phrases(['cấp thị xã', 'cấp thị trấn'], 'cấp (?:thị xã|thị trấn)', 'i')

const headingOfUpper = pattern(
  upperUnits,
  () => new RegExp(`(?<!\\p{L})(?:của|tại|trên địa bàn) (${upper})(?= năm|[.:]?$)`, 'iu'),
)

const otherCommunes = pattern(
  [' các xã', ' các phường'],
  () => /^\s*(?:(?:\d+\.|[-+])\s*)?(?:UBND|Ủy ban nhân dân|Chủ tịch UBND) các (?:xã|phường)/u,
)

const issuedAbove = pattern(
  upperUnits,
  () => new RegExp(`kèm theo.*của (?:chủ tịch )?(?:UBND|ủy ban nhân dân) (${upper})(?! trực thuộc)`, 'iu'),
)

const namedUpper = pattern(
  upperUnits,
  () => new RegExp(`(?<!\\p{L})(?:${upper}) \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)*`, 'u'),
)

const commune = pattern(
  ['xã', 'phường', 'đặc khu', 'thị trấn'],
  () => /(?<!\p{L}|thị )(?:xã|phường|đặc khu)(?!\p{L})|(?<!\p{L})thị trấn/iu,
)

/** Words of another level than the agency's, left over from the plan that was copied. */
export const wrongLevel: Rule = {
  id: 'tu-ngu/sai-cap',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Nói đến việc, chỉ tiêu của cấp khác',
  explanation:
    'Kế hoạch của xã đặt chỉ tiêu cho cấp huyện, cấp tỉnh, giao việc cho “các cấp” hoặc mang tên cơ quan cấp trên thường là chép từ kế hoạch cấp trên mà chưa sửa. Chỉ giữ phần việc của cấp mình.',
  example: `noi_dung:
  - 100% thủ tục hành chính cấp [-tỉnh, cấp -]xã được công [-khai.-]{+khai theo quyết định của cấp tỉnh.+}`,
  *check(context) {
    const agency = context.of(agencyLevel)
    if (agency === undefined) return
    for (const running of context.of(runningTexts)) {
      const { text, passage, isCited } = running
      if (passage === undefined) continue
      for (const mistake of mistakesIn(running, agency, context))
        if (!isCited(mistake.from)) yield { text, ...mistake }
    }
  },
}

function* mistakesIn(running: RunningText, agency: AgencyLevel, context: CheckContext): Generator<Mistake> {
  const { words, passage } = running
  const level = /** the plan's own unit */ `cấp ${agency.level === 'commune' ? 'xã' : 'huyện'}`
  for (const { 0: found, index } of noLevel.all(words))
    yield {
      from: index,
      to: index + found.length,
      message: `không có “${found}”: các cấp là cấp tỉnh, cấp huyện (trước 01/7/2025) và cấp xã`,
      hint: 'Viết tên cấp, hoặc bỏ chữ “cấp” nếu nói đến đúng một đơn vị.',
    }
  if (passage!.kind === 'reference') {
    const noun = issuedAbove.exec(words)?.[1]
    if (
      noun !== undefined &&
      agency.level !== 'province' &&
      noun.toLowerCase() !== agency.noun &&
      agency.noun !== 'thành phố'
    )
      yield {
        from: 0,
        to: words.length,
        message: `văn bản ban hành ghi là của ${noun}, cơ quan ban hành là ${context.plan.agency.name.replaceAll('\n', ' ')}`,
        hint: 'Ghi đúng cơ quan ban hành.',
      }
  }
  if (agency.level !== 'commune') return
  const task = passage!.role === 'chi_tieu' || passage!.role === 'nhiem_vu' || passage!.kind === 'cell'
  const target = [...upperLevel.all(words)].find(({ index }) => follows(words, index, share))
  if (target !== undefined)
    yield {
      from: target.index,
      to: target.index + target[0].length,
      message: `kế hoạch ${level} đặt chỉ tiêu cho “${target[0]}”`,
      hint: `Chỉ giữ phần của ${level}.`,
    }
  if (task)
    for (const { 0: found, index } of allLevels.all(words))
      yield {
        from: index,
        to: index + found.length,
        message: `kế hoạch ${level} nói đến “${found}”`,
        hint: `Nói rõ cơ quan, đơn vị của ${level}.`,
      }
  if (passage!.kind === 'heading') {
    const match = headingOfUpper.exec(words)
    if (match !== null)
      yield {
        from: match.index,
        to: match.index + match[0].length,
        message: `đề mục nói “${match[0]}” trong kế hoạch của ${agency.noun}`,
        hint: `Xem lại: có phải “của ${agency.noun}” không?`,
      }
    const others = otherCommunes.exec(words)
    if (others !== null)
      yield {
        from: 0,
        to: others[0].length,
        message: `kế hoạch của một ${agency.noun} giao việc cho “${others[0].trim()}”`,
        hint: 'Bỏ, hoặc thay bằng đơn vị của mình.',
      }
  }
  if (passage!.kind === 'subject' && passage!.part === 'plan') yield* titleOfUpper(words, agency)
}

/** The unit above is named as the one whose document or program the plan carries out. */
const ofAbove =
  /\d[^\s,;]{0,60}[-/]\p{Lu}|(?:của|theo) (?:UBND |HĐND |Ủy ban nhân dân |Hội đồng nhân dân )?$/u

/** A title that names the unit above and not the commune. */
function* titleOfUpper(words: string, agency: AgencyLevel): Generator<Mistake> {
  const match = namedUpper.exec(words)
  if (match === null || commune.test(words)) return
  if (agency.name !== '' && words.toLowerCase().includes(agency.name.toLowerCase())) return
  if (ofAbove.test(words.slice(0, match.index))) return
  const found = properName(match[0])
  yield {
    from: match.index,
    to: match.index + found.length,
    message: `trích yếu nói đến “${found}”, cơ quan ban hành là cấp xã`,
    hint: 'Ghi tên đơn vị mà kế hoạch này thực hiện.',
  }
}
