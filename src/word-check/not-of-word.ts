/**
 * Rules that speak of how a spec is written, or of what the import makes by itself (codes and the list of units, groups of rows, ids): of a
 * Word file they say nothing that stands in it.
 */
const rules: ReadonlySet<string> = new Set([
  'the-thuc/hang-nhom',
  'nhiem-vu/ma-don-vi-chua-khai',
  'nhiem-vu/chu-tri-ngoai-danh-sach',
  'nhiem-vu/don-vi-ke-hai-lan',
  'final/draft-mark',
  'final/open-mark',
])

/** True for a finding of a rule of content that goes for a Word file too. @param groups those that rules of content have. */
export const isOfContent = (rule: string, groups: ReadonlySet<string>): boolean =>
  groups.has(rule.slice(0, rule.indexOf('/'))) && !rules.has(rule)

/** What only a writer of specs can do: a value in braces, a key, a command. */
const specWords = /\{\{|`/

/** A hint without what it says of specs; undefined where nothing is left. */
export function hintForWord(hint: string | undefined): string | undefined {
  if (hint === undefined || !specWords.test(hint)) return hint
  const before = hint.slice(0, hint.search(specWords))
  const [, kept] = /^(.*[^\s,;])(?:[.;]|, hoặc)\s[^.;]*$/su.exec(before) ?? []
  return kept === undefined ? undefined : `${kept}.`
}
