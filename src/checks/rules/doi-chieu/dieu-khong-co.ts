import { pattern } from '../../../language/pattern.ts'
import type { Passage } from '../../../reading/passages.ts'
import { findEach, type Verdict } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

/** `Điều 3 Quyết định này`, and the addressees of `Như Điều 3`. */
const ofThis = pattern(['quyết định này'], () => /(?<!\p{L})Điều (\d{1,2})(?= (?:của )?Quyết định này)/gu)
const addressees = pattern(['như '], () => /(?<=(?<!\p{L})Như (?:tại )?)Điều (\d{1,2})(?!\d)/giu)

/** An article is named that the decision does not have. */
export const missingArticle: Rule = {
  id: 'doi-chieu/dieu-khong-co',
  group: 'doi-chieu',
  severity: 'error',
  title: 'Dẫn đến Điều không có trong Quyết định',
  explanation:
    'Nơi nhận “Như Điều …” và các chỗ dẫn “Điều … Quyết định này” phải đúng số Điều của chính Quyết định.',
  example: `dieu:
  - Ban hành Kế hoạch.
  - Quyết định này có hiệu lực kể từ ngày ký.
noi_nhan: |
  - Như Điều [-3;-]{+2;+}
  - Lưu: VT.`,
  *check({ plan, passages }) {
    const count = plan.decision?.articles.length ?? 0
    if (count === 0) return
    const isAddressee = ({ kind, part }: Passage): boolean => kind === 'recipient' && part === 'decision'
    const judge = ({ 0: words, 1: number }: RegExpExecArray): Verdict | undefined =>
      Number(number) >= 1 && Number(number) <= count
        ? undefined
        : {
            message: `dẫn đến “${words}”, nhưng Quyết định chỉ có ${count} Điều.`,
            hint: 'Sửa số của Điều; Nơi nhận dẫn đến Điều nêu ai chịu trách nhiệm thi hành.',
          }
    yield* findEach(passages.filter(isAddressee), addressees, judge)
    yield* findEach(
      passages.filter(passage => !isAddressee(passage)),
      ofThis,
      judge,
    )
  },
}
