import { type Part, readCitations } from '../../../citations/find-citations.ts'
import { lawType } from '../../../citations/types.ts'
import { spellOutKind } from '../../../language/document-kinds.ts'
import { runOnPassages } from '../../../reading/run-on-passages.ts'
import type { Rule } from '../../rule.ts'

/** `Nghị định 30/2020/NĐ-CP`, `NĐ 30/…`, `Quyết định số: 15/…`. */
export const missingSo: Rule = {
  id: 'vien-dan/thieu-chu-so',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Trước số hiệu không có chữ “số”, hoặc tên loại văn bản viết tắt',
  explanation:
    'Văn bản được viện dẫn bằng tên loại, chữ “số” rồi đến số, ký hiệu: “Nghị định số 30/2020/NĐ-CP”. Tên loại không viết tắt, sau chữ “số” không có dấu hai chấm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  example: `noi_dung:
  - Thực hiện chế độ báo cáo theo Thông tư{+ số+} 12/2019/TT-BTC ngày 03/5/2019 của Bộ Tài chính quy định chế độ báo cáo tài chính.`,
  *check(context) {
    for (const { text } of context.of(runOnPassages))
      for (const { type, number, code, symbol } of readCitations(text.text)) {
        if (!type || !code || (!number && !symbol) || (lawType.test(type.text) && !symbol)) continue
        if (!symbol || lawType.test(type.text)) continue
        const fault = soOf(text.text, type, code)
        if (fault === undefined) continue
        const { full, hasSo, colon } = fault
        const right = `${full ?? type.text} số `
        yield {
          text,
          from: type.from,
          to: code.from,
          message:
            full !== undefined
              ? `“${text.text.slice(type.from, code.to)}” viết tắt tên loại văn bản${hasSo ? '' : ' và thiếu chữ “số”'}.`
              : colon
                ? `sau chữ “số” trong “${text.text.slice(type.from, code.to)}” có dấu hai chấm thừa.`
                : `“${text.text.slice(type.from, code.to)}” thiếu chữ “số”.`,
          hint: `Viết “${right}…”.`,
          fix: right,
        }
      }
  },
}

interface SoFault {
  /** The kind in full, where it is typed in short. */
  full?: string
  hasSo: boolean
  /** True for a colon behind `số`. */
  colon: boolean
}

/** What is wrong between a kind of document and its number; undefined where nothing is. */
export function soOf(text: string, type: Part, code: Part): SoFault | undefined {
  const between = text.slice(type.to, code.from)
  const full = spellOutKind(type.text)
  const hasSo = /(?<!\p{L})số(?!\p{L})/iu.test(between)
  const colon = /^\s*số\s*:\s*$/iu.test(between)
  if (hasSo && !colon && full === undefined) return undefined
  // After a colon stands a list, whose entries need no word of their own.
  if (!hasSo && between.includes(':')) return undefined
  return { hasSo, colon, ...(full === undefined ? {} : { full }) }
}
