import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { SignatureSpec } from '../spec/schema.ts'
import { type ContentContext, readText } from './content-context.ts'
import type { Signature } from './plan.ts'

/** Authority and post take three lines at most: on whose behalf, in whose place, who (ND30-I.II.7b). */
const mostLines = 3

/** Reads the signature block; nothing when neither authority nor name is written. */
export function readSignature(
  spec: SignatureSpec | undefined,
  at: Cursor,
  context: ContentContext,
): { signature?: Signature } {
  if (spec === undefined) return {}
  const authority = readText(at.at('quyen_han').text(), context)
  const names = readText(at.at('ho_ten').text(), context)
  const fourth = authority[mostLines]
  if (fourth !== undefined) context.diagnostics.push(fourth.plain.diagnostic(manyLines(authority.length)))
  const [otherPost, secondPost] = readText(at.at('chuc_vu_khac').text(), context)
  if (secondPost !== undefined) context.diagnostics.push(secondPost.plain.diagnostic(secondOtherPost))
  const [name, second] = names
  if (second !== undefined) context.diagnostics.push(second.plain.diagnostic(secondName))
  return authority.length === 0 && name === undefined && otherPost === undefined
    ? {}
    : { signature: { authority, ...(otherPost ? { otherPost } : {}), ...(name ? { name } : {}) } }
}

const manyLines = (count: number): UnplacedFinding => ({
  rule: 'spec/many-lines',
  severity: 'warning',
  message: `\`quyen_han\` có ${count} dòng, thông thường chỉ một đến ba dòng.`,
  hint: 'Ví dụ: KT. CHỦ TỊCH, dòng dưới là PHÓ CHỦ TỊCH; họ tên ghi ở `ho_ten`.',
})

const secondOtherPost: UnplacedFinding = {
  rule: 'spec/many-lines',
  severity: 'error',
  message: '`chuc_vu_khac` phải là một dòng.',
  hint: 'Chức danh trong Ban, Hội đồng ghi ở `quyen_han`; ở đây chỉ ghi chức vụ tại cơ quan.',
}

const secondName: UnplacedFinding = {
  rule: 'spec/many-lines',
  severity: 'error',
  message: '`ho_ten` phải là một dòng.',
  hint: 'Chức vụ ghi ở `quyen_han`, mỗi dòng một phần.',
}
