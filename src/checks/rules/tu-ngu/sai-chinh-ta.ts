import type { Rule } from '../../rule.ts'
import type { Misspelling } from '../../words/spelling/misspelling.ts'
import { spellingMistakes } from '../../words/spelling/spelling-mistakes.ts'

/** A misspelt word: letters that make no Vietnamese syllable, or the right ones broken, joined, or in mixed letter case. */
export const invalidSpelling: Rule = {
  id: 'tu-ngu/sai-chinh-ta',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Sai chính tả',
  explanation:
    'Âm tiết viết sai (thừa, thiếu chữ, sai dấu), bị ngắt đôi, dính liền hoặc lẫn chữ hoa thì sửa lại. Tên riêng, từ nước ngoài và chữ viết tắt không bị coi là sai.',
  example: `noi_dung: |
  - Các [-nghành-]{+ngành+} phối hợp rà soát hồ sơ.`,
  *check(context) {
    for (const { text, mistake } of context.of(spellingMistakes)) {
      if (mistake.kind === 'word') continue
      const isSure = mistake.right !== undefined && mistake.wrong === mistake.wrong.toLowerCase()
      yield {
        text,
        from: mistake.from,
        to: mistake.to,
        severity: isSure ? 'error' : 'warning',
        message: messageOf(mistake),
        ...(mistake.rights.length === 0 ? {} : { hint: `viết là ${listed(mistake.rights)}` }),
        ...(mistake.right === undefined ? {} : { fix: mistake.right }),
      }
    }
  },
}

function messageOf({ kind, wrong }: Misspelling): string {
  switch (kind) {
    case 'broken':
      return `“${wrong}” là một âm tiết bị ngắt đôi`
    case 'joined':
      return `“${wrong}” là hai âm tiết viết dính liền`
    case 'case':
      return `“${wrong}” lẫn chữ hoa với chữ thường`
    default:
      return `“${wrong}” sai chính tả`
  }
}

/** Several words, each in quotation marks, with “hoặc” between them. */
export function listed(words: readonly string[]): string {
  return words
    .slice(0, 3)
    .map(word => `“${word}”`)
    .join(' hoặc ')
}
