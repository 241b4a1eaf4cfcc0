import { groupBy } from '../../collections/group-by.ts'
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts'
import type { PlacedDiagnostic } from '../../diagnostics/placed-diagnostic.ts'
import { locate } from '../../spec/locate.ts'
import { PlacesInWords } from '../../spec/place-in-words.ts'
import type { CheckFinding } from '../rule.ts'
import type { RuleSetting, RuleSettings } from '../rule-settings.ts'
import { withoutWaived } from '../waivers.ts'
import { oldYears } from './old-years.ts'
import { openMarks } from './open-marks.ts'
import { placeholders } from './placeholders.ts'
import type { Draft } from './spec-lines.ts'

/** What the rules of `final/` look for, by their names: a render that only reminds of it loads no other rule. */
const finders: Readonly<Record<string, (draft: Draft) => Iterable<CheckFinding>>> = {
  'final/open-mark': openMarks,
  'final/placeholder': placeholders,
  'final/old-year': oldYears,
}

/**
 * One reminder of each kind, at its first place: a draft is full of what is still open, and its writer knows. What the writer has waived and the
 * office has switched off is none.
 */
export function remindOfUnfinished(draft: Draft, settings: RuleSettings = new Map()): Diagnostic[] {
  const found = Object.entries(finders).flatMap(([rule, find]): PlacedDiagnostic[] => {
    const severity = severityOf(settings.get(rule) ?? settings.get('final'))
    if (severity === undefined) return []
    return [...find(draft)].map(({ text, from, to, message, hint }) =>
      text.diagnostic({ rule, severity, message: `${message}.`, ...(hint ? { hint } : {}) }, from, to),
    )
  })
  if (found.length === 0) return []
  const places = new PlacesInWords(draft.root.data())
  const kinds = groupBy(withoutWaived(found, draft.files), ({ rule }) => rule)
  return [...kinds.values()].map(([first, ...others]) => {
    const told = locate(first!, places)
    return others.length === 0
      ? told
      : {
          ...told,
          message: `${told.message.replace(/\.$/, '')} (và ${others.length} chỗ khác như vậy).`,
          hint: `${told.hint} \`cchc check\` kể ra từng chỗ.`,
        }
  })
}

/** A reminder keeps no draft from being made, whatever the office has set. */
const severityOf = (setting: RuleSetting | undefined): Severity | undefined =>
  setting === 'off' ? undefined : setting === 'info' ? 'info' : 'warning'
