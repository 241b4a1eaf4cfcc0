import { lettersApart } from '../../../language/letters-apart.ts'
import { nameKey } from '../../../language/normalise.ts'
import type { PassageKind } from '../../../reading/passages.ts'
import type { Rule } from '../../rule.ts'
import { agencyLevel } from '../../words/names/agency-level.ts'
import { mentions } from '../../words/names/place-mentions.ts'

/** Where a plan can only speak of the agency's own unit. */
const own: ReadonlySet<PassageKind> = new Set(['subject', 'authority', 'reference', 'article', 'signature'])

/** A unit that is no more, and named as such, the last of several perhaps: `tỉnh Bình Thuận, tỉnh Đắk Nông (trước sắp xếp)`. */
const former =
  /^(?:,? (?:và )?\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}){0,3}\s?\((?:cũ|nay|hiện nay|trước|mới)(?!\p{L})/u

/** What has an old and a new name. */
const changed = /(?<!\p{L})(?:đổi tên|sáp nhập|hợp nhất|sắp xếp|chia tách|thành lập)(?!\p{L})/iu

/** A plan that carries the name of another place where its own has to stand. */
export const otherPlace: Rule = {
  id: 'tu-ngu/dia-danh-noi-khac',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên nơi khác ở chỗ của cơ quan ban hành',
  explanation:
    'Trích yếu, thẩm quyền, Điều của quyết định, dòng kèm theo và chữ ký phải nói đến đơn vị của cơ quan ban hành. Tên một nơi khác thường còn lại từ văn bản được lấy làm mẫu.',
  example: `co_quan:
  ten: Ủy ban nhân dân xã An Bình
  dia_danh: An Bình
ke_hoach:
  trich_yeu: Cải cách hành chính xã [-Phú Mỹ-]{+An Bình+} năm {{nam}}`,
  *check(context) {
    const agency = context.of(agencyLevel)
    if (agency === undefined || agency.name === '') return
    const { name: right, noun: ownNoun, level } = agency
    for (const { running, from, to, noun, name } of context.of(mentions)) {
      const { text, passage, isCited } = running
      if (passage === undefined || !own.has(passage.kind) || noun !== ownNoun || isCited(from)) continue
      if (former.test(running.words.slice(to, to + 90))) continue
      // What is renamed or joined has both names: `đổi tên Hội tỉnh Bình Thuận thành Hội tỉnh Lâm Đồng`.
      if (changed.test(running.words) && running.words.includes(`${ownNoun} ${right}`)) continue
      if (nameKey(name).startsWith(nameKey(right)) || lettersApart(name, right) <= 1) continue
      yield {
        text,
        from,
        to,
        message: `“${noun} ${name}” không phải là nơi ban hành: cơ quan là ${context.plan.agency.name.replaceAll('\n', ' ')}`,
        hint: `Có phải là “${ownNoun} ${right}” không?`,
      }
    }
    const { place } = context.plan.agency
    if (level !== 'commune' || place === '') return
    if (!nameKey(`${ownNoun} ${right}`).includes(nameKey(place)))
      yield {
        text: context.root.at('co_quan').at('dia_danh').text(),
        message: `địa danh “${place}” khác tên ${ownNoun} ở tên cơ quan`,
        hint: `Địa danh ghi tên ${ownNoun}: “${right}”.`,
      }
  },
}
