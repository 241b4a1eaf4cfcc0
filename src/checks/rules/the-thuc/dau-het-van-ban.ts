import { pattern } from '../../../language/pattern.ts'
import type { Item } from '../../../plan/plan.ts'
import type { Line } from '../../../text/line.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import { isUntouchable, untouchables } from '../../../text/untouchable.ts'
import type { CheckContext } from '../../context.ts'
import { lastMark } from '../../form/endings.ts'
import { writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** The end mark with a dot too many, too few, or blanks inside; each is meant as `./.` */
const malformed = pattern(
  ['/'],
  () =>
    /(?<!\.)\.{2,3}\/\.*(?![\p{L}\d.])|\.\/\.{2,}|\.[ \u00a0]+\/[ \u00a0]*\.|\.\/[ \u00a0]+\.|(?<=[\p{L}\d)”])[ \u00a0]*\/\.(?=\s*$)|\.\/(?=\s*$)|(?<![ \u00a0])[ \u00a0]+\.\/\.(?=\s*$)/gu,
)

/** The end mark of the decision and of the plan: missing, badly written, or in the wrong place. */
export const endMark: Rule = {
  id: 'the-thuc/dau-het-van-ban',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Dấu kết thúc văn bản “./.” thiếu, sai hoặc đặt sai chỗ',
  explanation:
    'Sau chữ cuối cùng của nội dung quyết định và của nội dung kế hoạch ghi “./.”; sau dấu này không còn chữ nào.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
  example: `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch năm 2026
  dieu:
    - Chánh Văn phòng chịu trách nhiệm thi hành Quyết định [-này../.-]{+này./.+}`,
  *check(context) {
    const { decision, plan } = context.plan
    if (decision) {
      const { opening, content } = decision.articles.at(-1) ?? { content: [] }
      yield* atEnd(context, 'decision', lastLine(content) ?? (content.length === 0 ? opening : undefined))
    }
    if (plan) yield* atEnd(context, 'plan', lastLine(plan.content))
  },
}

/** The last line of content that ends with text; undefined when it ends with a table or a heading. */
function lastLine(items: readonly Item[]): Line | undefined {
  const last = items.at(-1)
  if (last?.kind === 'text') return last.lines.at(-1)
  return last?.kind === 'heading'
    ? (lastLine(last.content) ?? (last.content.length === 0 ? last.runOn : undefined))
    : undefined
}

/** Whether a text's last mark is one that the end mark takes the place of: the dot of a sentence, not of a link or of three. */
function canClose(words: string): boolean {
  const to = words.trimEnd().length
  const last = words.lastIndexOf(' ', to - 1) + 1
  return (
    /[^./…]\.$/.test(words.slice(0, to)) &&
    !untouchables(words).some(other => other.from >= last && other.kind === 'link')
  )
}

function* atEnd(
  { passages }: CheckContext,
  part: 'decision' | 'plan',
  end: Line | undefined,
): Generator<CheckFinding> {
  let closed: PlacedText | undefined
  for (const { text, kind, part: own } of passages) {
    if (own !== part || (kind !== 'line' && kind !== 'article')) continue
    if (closed !== undefined) {
      yield {
        text,
        message: 'còn chữ đứng sau dấu kết thúc “./.”.',
        hint: 'Chuyển dấu “./.” xuống sau chữ cuối cùng, hoặc bỏ đoạn này.',
        related: [{ message: 'dấu kết thúc ở đây', ...closed.location() }],
      }
      return
    }
    const slips = [...malformed.all(text.text)].filter(
      ({ 0: all, index }) => !isUntouchable(text.text, index, index + all.length),
    )
    for (const { 0: all, index } of slips)
      yield {
        text,
        from: index,
        to: index + all.length,
        severity: 'error',
        message: `dấu kết thúc viết “${all}”.`,
        ...writeAs('./.'),
      }
    if (/\.\/\./.test(text.text) || slips.length > 0) closed = text
  }
  if (closed !== undefined || end === undefined || end.plain.text === '') return
  const { plain } = end
  yield {
    ...lastMark(plain),
    message: `${part === 'decision' ? 'quyết định' : 'kế hoạch'} không có dấu kết thúc “./.”.`,
    hint: 'Ghi “./.” sau chữ cuối cùng của nội dung.',
    ...(canClose(plain.text) ? { fix: './.' } : {}),
  }
}
