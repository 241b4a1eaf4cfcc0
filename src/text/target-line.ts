import { allOf, readAmounts } from '../language/amounts.ts'
import { cutMarks } from './mark-tokens.ts'

/**
 * True when a line below a heading of targets is a target itself, and no prose, sub-heading or duty beside them: it has an id, names itself
 * one (`Chỉ tiêu 4: …`), or says how much is to be reached. What ends with a colon only announces.
 * @param text the line's words as printed, its mark included; `code` its id.
 */
export function isTargetLine(text: string, code?: string): boolean {
  if (code !== undefined) return true
  if (/:\s*$/.test(text)) return false
  return named.test(text) || allOf.test(text) || readAmounts(text).next().done !== true
}

const named = /^\s*(?:[-+*•]\s*)?chỉ tiêu \d+\s*[:.]/iu

/** The same of a line as it is typed, with its marks. The value of a `{{…}}` is not asked for. */
export function isTypedTarget(line: string): boolean {
  let code: string | undefined
  let text = ''
  for (const token of cutMarks(line)) {
    if (token.kind === 'text') text += line.slice(token.from, token.to)
    if (token.kind === 'id') code = token.code
  }
  return isTargetLine(text.trimEnd(), code)
}
