import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What is said at the end of `render --final` about one plan. @param isMade whether the document was made all the same. */
export function finalWords(spec: string, found: readonly Diagnostic[], isMade: boolean): string {
  const count = found.filter(({ severity }) => severity === 'error').length
  if (count === 0) return 'Bản để ký: `cchc check` không còn chỗ phải sửa.\n'
  const see = `xem bằng \`cchc check ${spec}\``
  return isMade
    ? `Bản để ký mà còn ${count} chỗ phải sửa: ${see}.\n`
    : `Chưa ghi tệp nào: bản để ký còn ${count} chỗ phải sửa.\n  → Sửa hoặc bỏ qua từng chỗ (${see}), hoặc thêm \`--allow-findings\` để vẫn xuất.\n`
}

/** The same about many documents. @param left how many of them have something left, `isAllowed` whether they were made all the same. */
export function finalWordsOfMany(left: number, isAllowed: boolean): string {
  if (left === 0) return 'Bản để ký: `cchc check` không còn chỗ phải sửa.\n'
  return isAllowed
    ? `Bản để ký mà ${left} văn bản còn chỗ phải sửa: xem bằng \`cchc check TỆP\`.\n`
    : `Bản để ký: ${left} văn bản còn chỗ phải sửa nên chưa được ghi.\n  → Sửa hoặc bỏ qua từng chỗ (xem bằng \`cchc check TỆP\`), hoặc thêm \`--allow-findings\` để vẫn xuất.\n`
}
