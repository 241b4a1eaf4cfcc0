import { addTo } from '../collections/add-to.ts'
import { nearest } from '../language/nearest.ts'

/** The rules that names stand for, or the first name that stands for none. */
export type ChosenRules =
  | {
      /** True for the id of a finding that was asked for. */
      isNamed(rule: string): boolean
      /** True for one that was asked for by itself, not as one of a group. */
      isNamedItself(rule: string): boolean
    }
  | { unknown: string; close: string | undefined }

/**
 * The rules that a person asks for, each by its id (`the-thuc/lap-tu`), by its group (`the-thuc`) or by the last part of its id (`lap-tu`).
 * @param known the ids that findings can have. @param stages groups whose ids are not listed: one is taken as it is written.
 */
export function chooseRules(
  names: readonly string[],
  known: readonly string[],
  stages: readonly string[] = [],
): ChosenRules {
  const ids = new Set<string>()
  const groups = new Set<string>()
  const byLast = new Map<string, string[]>()
  const allGroups = new Set(stages)
  for (const id of known) {
    const [group = '', last = ''] = id.split('/')
    allGroups.add(group)
    addTo(byLast, last, id)
  }
  const all = new Set(known)
  for (const name of names) {
    if (all.has(name) || stages.some(stage => name.startsWith(`${stage}/`))) ids.add(name)
    else if (allGroups.has(name)) groups.add(name)
    else if (byLast.has(name)) for (const id of byLast.get(name)!) ids.add(id)
    else return { unknown: name, close: nearest(name, [...byLast.keys(), ...allGroups, ...known]) }
  }
  return {
    isNamed: rule => ids.has(rule) || groups.has(rule.split('/')[0]!),
    isNamedItself: rule => ids.has(rule),
  }
}
