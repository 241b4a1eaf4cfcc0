import { lazyPattern } from '../../../language/lazy-pattern.ts'
import type { Rule } from '../../rule.ts'
import { strayCapitals } from '../../words/names/stray-capitals.ts'
import { phrases } from '../../words/names/words-pattern.ts'
import { type OneName, writtenForms } from '../../words/names/written-forms.ts'

const folded = (found: string): string => found.toLowerCase().replace(/\s+/g, ' ')

/** A term whose capitals the decree leaves open, but which one plan writes in one way. */
const term = (needle: string, source: string, keep?: RegExp, notAfter?: Pick<RegExp, 'test'>): OneName => ({
  pattern: phrases([needle], source, 'i'),
  key: folded,
  ...(keep === undefined ? {} : { keep }),
  ...(notAfter === undefined ? {} : { notAfter }),
})

/** A name that ends in the words: `Bệnh viện Phụ sản Trung ương`, and the bodies of a list that are named by them. */
const partOfName = lazyPattern(
  () =>
    /(?<!\p{L})(?:(?:Ban|Hội|Hội đồng|Bệnh viện|Viện|Học viện|Trường|Đoàn|Đảng|Văn phòng|Quỹ|Ngân hàng|Ủy ban|Uỷ ban|Mặt trận|Liên đoàn|Trung tâm)(?: (?!của |theo |do |từ )\p{L}+){0,5}|[Cc]ơ quan|[Bb]áo, đài|[Bb]ộ, ngành) $/u,
)

const lastTwo = (found: string): string => found.split(' ').slice(-2).join(' ').toLowerCase()

const names: readonly OneName[] = [
  term('chính quyền', 'chính quyền (?:điện tử|số)', /^c/),
  {
    ...term('cổng dịch vụ công quốc gia', 'cổng dịch vụ công quốc gia', /^Cổng Dịch vụ công quốc/),
    isOfficial: true,
  },
  { ...term('cổng dịch vụ công', 'cổng dịch vụ công(?! quốc gia)', /Dịch/), isOfficial: true },
  term(
    'thông tin điện tử',
    '(?:trang|cổng) thông tin điện tử(?! (?:của )?(?:UBND )?(?:xã|phường|huyện|tỉnh|thị xã))',
    /^[TC]/,
  ),
  term('bộ chỉ số', 'bộ chỉ số(?: cải cách hành chính)?', /^Bộ Chỉ số(?! C)/),
  term('chỉ số c', '(?<!bộ )chỉ số (?:cải cách hành chính|CCHC)', /^Chỉ số c/),
  term('chỉ số thành phần', 'chỉ số thành phần', /^c/),
  term('tổ giúp việc', 'tổ giúp việc', /Giúp/),
  term('tổ công nghệ số', 'tổ công nghệ số cộng đồng', /^Tổ c/),
  term(
    'trung ương',
    '(?<!trực thuộc |từ |ngân sách |cấp |ở |vốn )trung ương(?! (?:Đảng|đến|và địa))',
    /^T/,
    partOfName,
  ),
  term('nghị quyết đại hội', 'nghị quyết đại hội(?= (?:đại biểu|lần thứ))', /^Nghị quyết Đại/),
  term('đảng ', '(?<!các |cấp ủy, |cấp uỷ, )đảng (?:ủy|uỷ|bộ)(?= (?:xã|phường|thị trấn|huyện|tỉnh))', /^Đ/),
  term('kế hoạch c', 'kế hoạch (?:cải cách hành chính|CCHC)(?: nhà nước)? năm \\d{4}', /^K/),
  term('hệ thống thông tin giải', 'hệ thống thông tin giải quyết (?:thủ tục hành chính|TTHC)', /^H/),
  term('cơ sở dữ liệu quốc gia', '(?<!các )cơ sở dữ liệu quốc gia(?= về)', /^C/),
  {
    pattern: phrases(['hành chính nhà nước', 'cchc nhà nước'], '(?:hành chính|CCHC) [Nn]hà nước'),
    key: lastTwo,
    keep: /nhà/,
  },
  { pattern: phrases(['cơ quan nhà nước'], '(?:các |của )?cơ quan [Nn]hà nước'), key: lastTwo, keep: /nhà/ },
  { pattern: phrases(['ngân sách nhà nước'], 'ngân sách [Nn]hà nước'), key: lastTwo, keep: /nhà/ },
  { pattern: phrases(['quản lý nhà nước'], 'quản lý [Nn]hà nước'), key: lastTwo, keep: /nhà/ },
]

/** More places than this of the rarer forms of one name are not all reported. */
const most = 6

/** A term with and without capitals in one plan: the rarer form is reported. */
export const twoCases: Rule = {
  id: 'tu-ngu/viet-hoa-hai-cach',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Một từ khi viết hoa, khi viết thường',
  explanation:
    'Có những từ quy định không bắt buộc viết hoa hay viết thường (chính quyền số, Cổng Dịch vụ công, cơ quan nhà nước), nhưng trong một kế hoạch phải viết một cách. Báo ở những chỗ ít hơn.',
  example: `noi_dung:
  - Xây dựng chính quyền số. Vận hành chính quyền số. Dữ liệu của [-Chính-]{+chính+} quyền số.`,
  *check(context) {
    const reported = new Set<string>()
    const stray = context.of(strayCapitals)
    for (const name of names)
      for (const [main, ...others] of writtenForms(context, name)) {
        const mainEnd = wordsIn(main!.form, name)
        for (const { running, from, to, form } of others
          .flatMap(({ form, places }) => places.map(place => ({ ...place, form })))
          .filter(({ form }) => wordsIn(form, name) !== mainEnd)
          .slice(0, most)) {
          const key = `${running.text.offsetAt(from)} ${running.text.source.file}`
          if (
            reported.has(key) ||
            stray.some(mistake => mistake.running === running && from <= mistake.from && mistake.from < to)
          )
            continue
          reported.add(key)
          yield {
            text: running.text,
            from,
            to,
            message: `“${form}” ở những chỗ khác viết là “${mainEnd}”`,
            hint: 'Viết một cách trong cả kế hoạch.',
          }
        }
      }
  },
}

/** What of a form counts: with `Nhà nước` only these two words. */
const wordsIn = (form: string, { key }: OneName): string =>
  key === lastTwo ? form.split(' ').slice(-2).join(' ') : form
