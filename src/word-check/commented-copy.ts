import type { Diagnostic, WordPlace } from '../diagnostics/diagnostic.ts'
import { severityNames } from '../diagnostics/report-text.ts'
import type { WordDocument } from '../word/document.ts'
import { addComments, type NewComment } from '../word-edit/add-comments.ts'
import { sealed } from '../word-edit/seal.ts'

/** So many places of one rule get a comment, where nothing has to be mended: who has read it ten times looks for the others himself. */
const mostOfRule = 10

/** A copy of a Word file with a comment at each finding, and how many there are. */
export interface CommentedCopy {
  bytes: Uint8Array
  count: number
  /** Places that have none, because others of their rule have. */
  left: number
}

/**
 * Writes findings into a copy of the file that they are about, as comments at their words. What has to be mended is told at each place; of the rest the
 * first places of each rule. Findings that stand at no words (settings of an office) are left to the report.
 * @param document what was read in the file when it was checked, `isWhole` whether all places of a rule are wanted.
 */
export function commentedCopy(
  bytes: Uint8Array,
  document: WordDocument,
  diagnostics: readonly Diagnostic[],
  isWhole: (rule: string) => boolean,
): CommentedCopy {
  const placed = diagnostics.flatMap(about => (about.inWord ?? []).map(at => ({ about, at })))
  // In the order of the text, as one reads; of one place in the order of the findings.
  placed.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.from - b.at.from)
  const byRule = new Map<string, Placed[]>()
  for (const one of placed)
    if (one.about.severity !== 'error' && !isWhole(one.about.rule)) {
      const list = byRule.get(one.about.rule) ?? []
      list.push(one)
      byRule.set(one.about.rule, list)
    }
  const left = new Set([...byRule.values()].flatMap(list => list.slice(mostOfRule)))
  const comments = placed
    .filter(one => !left.has(one))
    .map(one => {
      const list = byRule.get(one.about.rule) ?? []
      const more = list[mostOfRule - 1] === one ? list.length - mostOfRule : 0
      return commentOf(one, more)
    })
  return {
    bytes: comments.length === 0 ? bytes : sealed(addComments(bytes, document, comments)),
    count: comments.length,
    left: left.size,
  }
}

interface Placed {
  about: Diagnostic
  at: WordPlace
}

/** @param more how many places of the rule come after it and have no comment. */
function commentOf({ about, at }: Placed, more: number): NewComment {
  const { rule, severity, message, hint } = about
  return {
    at,
    lines: [
      `${severityNames[severity]}: ${message}`,
      ...(hint === undefined ? [] : [`→ ${hint}`]),
      `[${rule}]`,
      ...(more > 0 ? [`Còn ${more} chỗ khác theo quy tắc này, không ghi ra nữa.`] : []),
    ],
  }
}
