import type { Recipient } from '../../../plan/plan.ts'
import type { CheckContext } from '../../context.ts'
import { lastMark, lastWord } from '../../form/endings.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Recipients of the decision, of the plan, of each appendix: those lists that have any. */
export function recipientLists({
  plan: { decision, plan, appendices },
}: CheckContext): (readonly Recipient[])[] {
  return [decision, plan, ...appendices].flatMap(part =>
    part && part.recipients.length > 0 ? [part.recipients] : [],
  )
}

/** Lines of Nơi nhận that do not end with a semicolon, the last with a full stop. */
export const recipientLines: Rule = {
  id: 'the-thuc/dau-cuoi-noi-nhan',
  group: 'the-thuc',
  severity: 'error',
  title: 'Dấu cuối dòng ở Nơi nhận',
  explanation:
    'Mỗi nơi nhận ghi một dòng, cuối dòng có dấu chấm phẩy; dòng “Lưu” là dòng cuối, kết thúc bằng dấu chấm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  example: `noi_nhan: |
  - Thường trực Đảng ủy xã;
  - Các đơn vị thuộc [-xã-]{+xã;+}
  - Lưu: VT, VP.`,
  *check(context) {
    for (const list of recipientLists(context)) {
      for (const [index, recipient] of list.entries()) yield* ending(recipient, list[index + 1])
      yield* remarks(list)
      yield* earlyMark(list)
    }
  },
}

const markBeforeRemark = /;[ \u00a0]*(\((?:để )?(?:b\/c|báo cáo|t\/h|thực hiện|p\/h|phối hợp|biết)\))\s*$/u

/** `Sở Nội vụ; (để b/c)`: the remark belongs to the recipient, the mark ends the line. A habit is reported once. */
function* earlyMark(list: readonly Recipient[]): Generator<CheckFinding> {
  for (const { plain, depth } of list) {
    const match = depth === -1 ? null : markBeforeRemark.exec(plain.text)
    if (match === null) continue
    yield {
      text: plain,
      from: match.index,
      to: match.index + 1,
      message: 'dấu “;” đứng trước phần trong ngoặc, phải ở cuối dòng.',
      hint: `Viết “${match[1]};”.`,
      severity: 'warning',
    }
    return
  }
}

function* ending({ plain, depth }: Recipient, next: Recipient | undefined): Generator<CheckFinding> {
  const words = plain.text.trimEnd()
  // What belongs together over several lines is left to the writer: a heading of sub-lines, a remark in brackets.
  if (depth === -1 || words.endsWith(':') || (next !== undefined && next.depth !== depth)) return
  const right = next === undefined ? '.' : ';'
  if (words.endsWith(right) || /;[ \u00a0]*\([^()]*\)$/u.test(words)) return
  const mark = /[.,;]$/.test(words)
  if (next === undefined && !mark) return
  const place = mark ? lastMark(plain) : lastWord(plain)
  yield {
    ...place,
    message: mark
      ? `nơi nhận kết thúc bằng “${words.at(-1)}”, phải là “${right}”.`
      : 'nơi nhận không có dấu “;” ở cuối dòng.',
    hint: `Kết thúc dòng bằng “${right}”.`,
    fix: mark ? right : `${words.slice(place.from)}${right}`,
  }
}

/** `(bc)` and `(b/c)` in one list. */
function* remarks(list: readonly Recipient[]): Generator<CheckFinding> {
  const seen = new Map<string, string>()
  for (const { plain } of list) {
    const found = /\((?:để )?(b\/?c|p\/?h)\)/u.exec(plain.text)
    if (found === null) continue
    const form = found[1]!
    const key = form.replace('/', '')
    const other = seen.get(key)
    if (other === undefined) seen.set(key, form)
    else if (other !== form) {
      yield {
        text: plain,
        from: found.index,
        to: found.index + found[0].length,
        severity: 'warning',
        message: `“(${form})” và “(${other})” viết hai kiểu trong một Nơi nhận.`,
        hint: 'Viết thống nhất “(để b/c)” hoặc “(b/c)”.',
      }
      return
    }
  }
}
