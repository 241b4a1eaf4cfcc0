import { shown } from '../../../citations/cited-documents.ts'
import { sameTitle } from '../../../citations/register/known.ts'
import { saidTitle } from '../../../citations/said-title.ts'
import { groupBy } from '../../../collections/group-by.ts'
import { compareDates } from '../../../language/dates.ts'
import { kindAbbreviations, numberedKinds } from '../../../language/document-kinds.ts'
import { titleCore, titleLikeness } from '../../../language/titles.ts'
import { type Cited, mentionsInPlan } from '../../../reading/cited.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** One document that the plan gives two dates, two titles or two kinds. */
export const twoVersions: Rule = {
  id: 'vien-dan/khong-thong-nhat',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Một văn bản được viện dẫn với hai ngày, hai trích yếu hoặc hai tên loại',
  explanation:
    'Cùng một số, ký hiệu mà chỗ ghi thế này, chỗ ghi thế khác thì có một chỗ sai. Đối chiếu với văn bản gốc rồi sửa cho thống nhất.',
  example: `noi_dung:
  - Thực hiện Quyết định số 215/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y ban hành Quy chế văn hóa công sở.
  - Niêm yết Quyết định số 215/QĐ-UBND ngày [-13/02/2025-]{+03/02/2025+} của Ủy ban nhân dân tỉnh Y ban hành Quy chế văn hóa công sở.`,
  *check(context) {
    for (const mentions of context.of(mentionsInPlan)) {
      if (mentions.length < 2) continue
      yield* dates(mentions)
      yield* titles(mentions)
      yield* kinds(mentions)
    }
  },
}

/** `Công văn số 15/HD-SNV`, where the symbol and another place say that it is a `Hướng dẫn`. What any document may be called is no other kind. */
function* kinds(mentions: readonly Cited[]): Generator<CheckFinding> {
  const right = mentions.find(cited => isOfItsKind(cited))
  if (right?.citation.type === undefined) return
  for (const cited of mentions) {
    const { type } = cited.citation
    if (type === undefined || cited.type === undefined || isOfItsKind(cited)) continue
    if (!numberedKinds().has(cited.type) || cited.type === 'văn bản') continue
    yield finding(
      cited,
      type,
      right,
      `“${cited.citation.code!.text}” ở đây gọi là “${type.text}”, chỗ khác gọi là “${right.citation.type.text}” như trong ký hiệu.`,
    )
  }
}

/** True when the symbol begins with the abbreviation of the kind that the document is called. */
const isOfItsKind = ({ type = '', citation: { symbol } }: Cited): boolean =>
  kindAbbreviations(type).includes(/^\p{L}+/u.exec(symbol?.text ?? '')?.[0] ?? '')

function* dates(mentions: readonly Cited[]): Generator<CheckFinding> {
  const dated = mentions.filter(({ citation }) => citation.date?.value?.day !== undefined)
  const [first] = dated
  if (first === undefined) return
  const reported = new Set<string>()
  for (const other of dated.slice(1)) {
    const [a, b] = [first.citation, other.citation]
    if (compareDates(a.date!.value!, b.date!.value!) === 0 || reported.has(b.date!.text)) continue
    // Local numbers begin anew each year: without a like title these are two documents.
    const isOne =
      a.year !== undefined || (a.title && b.title && titleLikeness(a.title.text, b.title.text) >= sameTitle)
    if (!isOne) continue
    reported.add(b.date!.text)
    yield finding(
      other,
      b.date!,
      first,
      `“${shown(other)}” ở đây ghi “${b.date!.text}”, chỗ khác ghi “${a.date!.text}”.`,
    )
  }
}

/** Two titles are two when neither begins with the other: one may be shortened, or the sentence goes on behind the other. */
function* titles(mentions: readonly Cited[]): Generator<CheckFinding> {
  // The plan's own title shortens what it names, and goes on with where and when.
  const titled = mentions.filter(
    cited =>
      cited.passage.kind !== 'subject' &&
      saidTitle(cited.citation, cited.passage.text.text) &&
      cited.citation.date?.value?.day !== undefined,
  )
  const groups = groupBy(titled, ({ citation }) => titleCore(citation.title!.text))
  if (groups.size < 2) return
  // What most mentions say is taken for right; of equals the first.
  const [usual, ...others] = [...groups.values()].sort((a, b) => b.length - a.length)
  const right = usual![0]!
  for (const [cited] of others) {
    const [a, b] = [right.citation, cited!.citation]
    const sameDay = a.date?.value && b.date?.value && compareDates(a.date.value, b.date.value) === 0
    const [one, other] = [titleCore(a.title!.text), titleCore(b.title!.text)]
    if (!sameDay || one.startsWith(other) || other.startsWith(one)) continue
    yield finding(
      cited!,
      b.title!,
      right,
      `trích yếu của “${shown(cited!)}” ở đây khác với chỗ khác trong kế hoạch.`,
    )
  }
}

function finding(
  cited: Cited,
  part: { from: number; to: number },
  other: Cited,
  message: string,
): CheckFinding {
  return {
    text: cited.passage.text,
    from: part.from,
    to: part.to,
    message,
    hint: `Chỗ khác ghi: “${other.citation.text.slice(0, 240)}”. Đối chiếu văn bản gốc.`,
    related: [{ message: 'Chỗ ghi khác.', ...other.passage.text.slice(other.citation.from).location() }],
  }
}
