import { findIds, nearestId } from '../../checks/find-rule.ts'
import { groups } from '../../checks/rule.ts'
import { explainRule, listRules } from '../../checks/rule-words.ts'
import { rules } from '../../checks/rules/index.ts'
import { groupBy } from '../../collections/group-by.ts'
import type { Io } from '../io.ts'
import { otherFindings, otherGroups } from '../other-findings.ts'
import { tellFailure } from '../report.ts'

/** Every id that a report may print. */
const ids: readonly string[] = [...rules.map(({ id }) => id), ...Object.keys(otherFindings)]

/**
 * `cchc explain [ID]`: what a finding is about, by its id or the last part of it; those of a group, or that a name may mean; all rules. Gives 2
 * for a name that is none.
 */
export function explain(name: string | undefined, io: Io): number {
  if (name === undefined) {
    io.stdout(`${listRules(rules)}\n${listOtherGroups()}`)
    return 0
  }
  const found = findIds(name, ids)
  if (found.length === 0) {
    const close = nearestId(name, ids)
    tellFailure(
      io,
      `Không có quy tắc hay lời báo nào tên là \`${name}\`.`,
      close === undefined ? 'Danh sách: `cchc explain`.' : `Có phải ý là \`${close}\`?`,
    )
    return 2
  }
  io.stdout(found.length === 1 ? explainId(found[0]!) : listIds(found))
  return 0
}

const ruleOf = (id: string) => rules.find(rule => rule.id === id)

const groupOf = (id: string): string => id.slice(0, id.indexOf('/'))

function explainId(id: string): string {
  const rule = ruleOf(id)
  if (rule !== undefined) return explainRule(rule)
  const [title, meaning] = otherFindings[id]!
  return `${id}: ${title}\nNhóm: ${otherGroups[groupOf(id)]}\n\n${meaning}\n`
}

/** Ids, a line each, below the names of their groups. */
function listIds(found: readonly string[]): string {
  const width = Math.max(...found.map(id => id.length))
  return [...groupBy(found, groupOf)]
    .map(([group, members]) => {
      const lines = members.map(
        id => `  ${id.padEnd(width)}  ${ruleOf(id)?.title ?? otherFindings[id]![0]}\n`,
      )
      return `${otherGroups[group] ?? groups[group as keyof typeof groups]}\n${lines.join('')}`
    })
    .join('\n')
}

/** What is found before any rule is asked, group by group: their names are many, and need no setting. */
function listOtherGroups(): string {
  const counts = groupBy(Object.keys(otherFindings), groupOf)
  const lines = Object.entries(otherGroups).map(
    ([group, about]) =>
      `  ${group.padEnd(9)} ${String(counts.get(group)?.length ?? 0).padStart(3)}  ${about}\n`,
  )
  return `Lời báo khi đọc tệp, không tắt được (kể từng lời: cchc explain yaml)\n${lines.join('')}`
}
