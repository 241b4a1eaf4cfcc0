import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import { nearest } from '../language/nearest.ts'
import type { Cursor } from '../spec/cursor.ts'
import { groups } from './rule.ts'

/** What an office says about a rule, or about a whole group: how bad it is, or that it is off. */
export type RuleSetting = Severity | 'off'

/** The words for it in `cchc.yaml`. */
export const settingWords: Readonly<Record<string, RuleSetting>> = {
  tat: 'off',
  phai_sua: 'error',
  nen_xem: 'warning',
  de_biet: 'info',
}

/** What settings need to know of a rule, of content or of the page. */
type SetRule = { id: string; group: string; severity: Severity; isSet?: boolean; isOptional?: true }

/** Settings by the name of a rule or group. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>

/**
 * The rules as an office wants them; what is said about a rule goes before what is said about its group. An optional rule is one of them only
 * where it is named itself.
 */
export function applySettings<Own extends SetRule>(rules: readonly Own[], settings: RuleSettings): Own[] {
  return rules.flatMap(rule => {
    const own = settings.get(rule.id)
    if (own === undefined && rule.isOptional) return []
    const setting = own ?? settings.get(rule.group)
    if (setting === undefined) return [rule]
    return setting === 'off' ? [] : [{ ...rule, severity: setting, isSet: true }]
  })
}

/**
 * What is wrong with the settings of rules.
 * @param at the place of `quy_tac` in the office's settings, `names` those in it, `ruleNames` those of all rules.
 */
export function checkSettings(
  at: Cursor,
  names: readonly string[],
  ruleNames: readonly string[],
): Diagnostic[] {
  const known = [...ruleNames, ...Object.keys(groups)]
  return names
    .filter(name => !known.includes(name))
    .map(name => at.keyDiagnostic(name, unknownRule(name, known)))
}

/** What is reported about a name that is no rule. */
export function unknownRule(name: string, known: readonly string[]): UnplacedFinding {
  const close = nearest(name, known)
  return {
    rule: 'check/unknown-rule',
    severity: 'warning',
    message: `Không có quy tắc nào tên là \`${name}\`.`,
    hint: close === undefined ? 'Danh sách quy tắc: `cchc explain`.' : `Có phải ý là \`${close}\`?`,
  }
}
