import { measuredWords } from '../../../reading/measured-words.ts'
import { appendixReferences } from '../../body-appendix/appendix-references.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'

/** Words of a title that all plans have. */
const general = /cải cách hành chính|giai đoạn|năm|nhà nước|\d+/giu

/** The body names an appendix by its title. */
export const appendixTitle: Rule = {
  id: 'doi-chieu/ten-phu-luc',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Tên phụ lục trong thân văn bản khác tên của phụ lục',
  explanation: 'Khi dẫn đến phụ lục kèm theo tên thì tên phải đúng như ở đầu phụ lục.',
  example: `ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung: (Kèm theo Phụ lục [-khung kế hoạch thực hiện công tác văn thư)-]{+danh mục thủ tục được rà soát)+}
phu_luc:
  - ten: Danh mục thủ tục được rà soát
    noi_dung: Thủ tục chứng thực.`,
  *check(context) {
    const { appendices } = context.plan
    for (const { text, from, to, number } of context.of(appendixReferences)) {
      if (number !== undefined || appendices.length === 0) continue
      const [named = ''] = /^\s\p{Ll}[^.;:()“”]*/u.exec(text.text.slice(to)) ?? []
      if (!/^\s(?:khung|danh mục|nhiệm vụ|phân công|bảng|biểu|kế hoạch|chỉ tiêu|lịch)/u.test(named)) continue
      const titles = context.of(titlesOf)
      const words = specific(named)
      if (words.length < 3 || titles.some(title => words.every(word => title.includes(word)))) continue
      const best = Math.max(...titles.map(title => words.filter(word => title.includes(word)).length))
      if (best >= words.length * 0.75) continue
      yield {
        text,
        from,
        to: to + named.trimEnd().length,
        message: `không có phụ lục nào tên “${named.trim()}”.`,
        hint: `Dùng đúng tên ở đầu phụ lục: “${appendices[0]!.title.map(line => line.plain.text).join(' ')}”.`,
        related: [{ message: 'Tên ghi ở đầu phụ lục.', ...appendices[0]!.place.location() }],
      }
    }
  },
}

/** The words of each appendix's title. */
const titlesOf = ({ plan }: CheckContext): string[][] =>
  plan.appendices.map(({ title }) => specific(title.map(line => line.plain.text).join(' ')))

const specific = (title: string): string[] => measuredWords(title.toLowerCase().replace(general, ' '))
