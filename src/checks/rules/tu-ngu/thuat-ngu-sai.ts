import { type Pattern, pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { runningTexts } from '../../words/names/running-text.ts'
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
    wrong: phrases(['ban mặt trận'], '(?:Ủy|Uỷ) ban Mặt trận Tổ quốc(?! Việt Nam| VN)'),
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
  check: context => firstFew(find(context), 5),
}

function* find(context: CheckContext): Generator<CheckFinding> {
  for (const { text, words, isCited, isTyped } of context.of(runningTexts))
    for (const { from, found, right, why, fits } of slipsOf(words)) {
      const to = from + found.length
      if (isCited(from) || !isTyped(from, to)) continue
      const start = from === 0 && found !== found.toLowerCase()
      yield {
        text,
        from,
        to,
        message: `“${found}” không đúng: ${why}`,
        hint: `Viết “${right}”.`,
        ...(fits && !start ? { fix: right } : {}),
      }
    }
}

function* slipsOf(
  words: string,
): Generator<{ from: number; found: string; right: string; why: string; fits?: true | undefined }> {
  for (const { wrong, right, why, fits, after } of terms)
    for (const { 0: found, index: from } of wrong.all(words))
      if (after === undefined || follows(words, from, after)) yield { from, found, right, why, fits }
  for (const { 0: found, index: from } of town.all(words))
    yield { from, found, right: roman[Number(found)]!, why: 'loại đô thị viết bằng số La Mã', fits: true }
  for (const { 0: found, 1: number, 2: sign, 3: year, index: from } of iso.all(words))
    if (sign !== ':')
      yield {
        from,
        found,
        right: `ISO ${number}:${year}`,
        why: 'ký hiệu tiêu chuẩn có dấu hai chấm liền trước năm',
        fits: true,
      }
}
