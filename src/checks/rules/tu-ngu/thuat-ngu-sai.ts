import { type Pattern, pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import { findEach, type Verdict, writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { follows, phrases } from '../../words/names/words-pattern.ts'

/** A term that is no term, and the one that is meant. */
interface Term {
  wrong: Pattern
  right: string
  why: string
  /** What has to stand before it. */
  after?: RegExp
  /** The right words can be put in its place. */
  fits?: true
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V']

const terms: readonly Term[] = [
  {
    wrong: phrases(['cán bộ không'], 'cán bộ không chuyên trách', 'i'),
    right: 'người hoạt động không chuyên trách',
    why: 'pháp luật về cán bộ, công chức gọi là “người hoạt động không chuyên trách”',
    fits: true,
  },
  {
    wrong: phrases(['cấp độ'], 'cấp độ [1-4](?:(?:,| và) [1-4])?'),
    after: /(?:trực tuyến|TTHC|thủ tục hành chính|dịch vụ công|DVC)[^.;]{0,60}$/iu,
    right: 'mức độ',
    why: 'dịch vụ công trực tuyến chia theo “mức độ”, không phải “cấp độ”',
  },
  {
    wrong: phrases(['1 cửa'], '1 cửa'),
    after: /(?:phụ trách|cơ chế|bộ phận|liên thông|giải quyết) $/iu,
    right: 'một cửa',
    why: 'thuật ngữ là “một cửa”',
    fits: true,
  },
  {
    wrong: phrases(
      ['ban mặt trận'],
      '(?:Ủy|Uỷ) ban Mặt trận Tổ quốc(?! (?:\\([^()]{1,12}\\) )?(?:Việt Nam|VN))',
    ),
    right: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    why: 'tên gọi đủ là “Ủy ban Mặt trận Tổ quốc Việt Nam”',
    fits: true,
  },
  {
    wrong: phrases(['cấp xã, thôn'], 'các đơn vị hành chính cấp xã, thôn'),
    right: 'các đơn vị hành chính cấp xã và các thôn',
    why: 'thôn không phải là đơn vị hành chính',
  },
  {
    wrong: phrases(['cổng dịch vụ công quốc gia'], '[Cc]ổng [Dd]ịch vụ công Quốc gia'),
    right: 'Cổng Dịch vụ công quốc gia',
    why: 'tên gọi là “Cổng Dịch vụ công quốc gia”',
    fits: true,
  },
  { wrong: phrases(['zalo'], 'zalo'), right: 'Zalo', why: 'tên riêng viết hoa', fits: true },
  { wrong: phrases(['facebook'], 'facebook'), right: 'Facebook', why: 'tên riêng viết hoa', fits: true },
  {
    wrong: phrases(['youtube'], '[Yy]outube'),
    right: 'YouTube',
    why: 'tên riêng viết là “YouTube”',
    fits: true,
  },
]

const town = pattern(['đô thị loại'], () => /(?<=đô thị loại )[1-5](?![\d.,])/gu)
const iso = phrases(['iso'], 'ISO\\s?(\\d{4,5})(\\s*[-–:]\\s*)((?:19|20)\\d{2})')

/** Terms of the field that are written wrongly at any time. */
export const wrongTerms: Rule = {
  id: 'tu-ngu/thuat-ngu-sai',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Thuật ngữ không đúng',
  explanation:
    'Thuật ngữ của pháp luật và tên riêng viết đúng như văn bản quy định, ký hiệu tiêu chuẩn viết liền với năm sau dấu hai chấm: ISO 9001:2015.',
  example: `noi_dung:
  - Áp dụng tiêu chuẩn TCVN ISO [-9001-2015.-]{+9001:2015; an toàn thông tin cấp độ 3.+}`,
  check: context => firstFew(context, find(context), 5),
}

function* find(context: CheckContext): Generator<CheckFinding> {
  const texts = context.of(runningTexts)
  for (const { wrong, right, why, fits, after } of terms)
    yield* findEach(texts, wrong, (match, running) =>
      after === undefined || follows(match.input, match.index, after)
        ? finding(match, running, right, why, fits)
        : undefined,
    )
  yield* findEach(texts, town, (match, running) =>
    finding(match, running, roman[Number(match[0])]!, 'loại đô thị viết bằng số La Mã', true),
  )
  yield* findEach(texts, iso, (match, running) => {
    const [, number, sign, year] = match
    if (sign === ':') return undefined
    return finding(
      match,
      running,
      `ISO ${number}:${year}`,
      'ký hiệu tiêu chuẩn có dấu hai chấm liền trước năm',
      true,
    )
  })
}

/** @param fits the right words can be put in the place of the match. */
function finding(
  { 0: found, index: from }: RegExpExecArray,
  { isCited, isTyped }: RunningText,
  right: string,
  why: string,
  fits = false,
): Verdict | undefined {
  if (isCited(from) || !isTyped(from, from + found.length)) return undefined
  const start = from === 0 && found !== found.toLowerCase()
  const { hint, fix } = writeAs(right)
  return { message: `“${found}” không đúng: ${why}`, hint, ...(fits && !start ? { fix } : {}) }
}
