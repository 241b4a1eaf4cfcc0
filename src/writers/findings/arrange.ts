import { groupBy } from '../../collections/group-by.ts'
import { type Diagnostic, type Severity, severityRank } from '../../diagnostics/diagnostic.ts'

/** How much of what was found is told in full. */
export interface Folding {
  /** Nothing is folded. */
  all?: boolean | undefined
  /** Rules that were asked for by their names: theirs are not folded. */
  isWhole?: ((rule: string) => boolean) | undefined
  /** So many findings are told in full at most. */
  limit?: number | undefined
}

/** The findings of one rule and severity. */
interface RuleGroup {
  rule: string
  severity: Severity
  /** Those that are told in full. */
  shown: Diagnostic[]
  /** The others, which are alike. */
  folded: Diagnostic[]
}

/** Findings in the order in which a clerk reads them. */
export interface Arranged {
  /** All that has to be mended, in the order of the file. */
  errors: Diagnostic[]
  /** The rest, those that should be looked at first, rule by rule. */
  groups: RuleGroup[]
  /** How many are neither told nor folded, because of the limit. */
  left: number
}

/** So many of one rule are told when the others are folded. */
const shownOfOneRule = 1

/** Folding a single one would save nothing. */
const fewestFolded = 2

/** Puts findings, which are sorted by place, into the order of the report. */
export function arrange(diagnostics: readonly Diagnostic[], folding: Folding = {}): Arranged {
  let room = folding.limit ?? Number.POSITIVE_INFINITY
  const take = (list: readonly Diagnostic[]): Diagnostic[] => {
    const taken = list.slice(0, room)
    room -= taken.length
    return taken
  }
  const errors = take(diagnostics.filter(({ severity }) => severity === 'error'))
  const groups: RuleGroup[] = []
  for (const list of byRule(diagnostics)) {
    const { rule, severity } = list[0]!
    const isWhole = folding.all || folding.isWhole?.(rule) || list.length < shownOfOneRule + fewestFolded
    const shown = take(isWhole ? list : list.slice(0, shownOfOneRule))
    if (shown.length === 0) continue
    groups.push({ rule, severity, shown, folded: isWhole ? [] : list.slice(shown.length) })
  }
  const told = groups.reduce((sum, { shown, folded }) => sum + shown.length + folded.length, errors.length)
  return { errors, groups, left: diagnostics.length - told }
}

/** What need not be mended, by severity and rule; the names of rules keep what is of one kind together. */
function byRule(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const rest = groupBy(diagnostics, ({ rule, severity }) =>
    severity === 'error' ? undefined : `${severityRank[severity]} ${rule}`,
  )
  return [...rest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list)
}
