import { findIds, nearestId } from '../../checks/find-rule.ts'
import { groups, type RuleAbout } from '../../checks/rule.ts'
import { explainRule, listRules } from '../../checks/rule-words.ts'
import { rules } from '../../checks/rules/index.ts'
import { groupBy } from '../../collections/group-by.ts'
import type { Io } from '../io.ts'
import { loadWordCheck } from '../load-word-check.ts'
import { otherFindings, otherGroups } from '../other-findings.ts'
import { tellFailure } from '../report.ts'

/** All rules; those of the page stand in the bundle that reads Word files. */
async function allRules(): Promise<readonly RuleAbout[]> {
  return [...rules, ...(await loadWordCheck()).pageRules]
}

/**
 * `cchc explain [ID]`: what a finding is about, by its id or the last part of it; those of a group, or that a name may mean; all rules. Gives 2
 * for a name that is none.
 */
export async function explain(name: string | undefined, io: Io): Promise<number> {
  const known = await allRules()
  if (name === undefined) {
    io.stdout(`${listRules(known)}\n${listOtherGroups()}`)
    return 0
  }
  const ids = [...known.map(({ id }) => id), ...Object.keys(otherFindings)]
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
  io.stdout(found.length === 1 ? explainId(found[0]!, known) : listIds(found, known))
  return 0
}

const ruleOf = (id: string, known: readonly RuleAbout[]) => known.find(rule => rule.id === id)

const groupOf = (id: string): string => id.slice(0, id.indexOf('/'))

function explainId(id: string, known: readonly RuleAbout[]): string {
  const rule = ruleOf(id, known)
  if (rule !== undefined) return explainRule(rule)
  const [title, meaning] = otherFindings[id]!
  return `${id}: ${title}\nNhóm: ${otherGroups[groupOf(id)]}\n\n${meaning}\n`
}

/** Ids, a line each, below the names of their groups. */
function listIds(found: readonly string[], known: readonly RuleAbout[]): string {
  const width = Math.max(...found.map(id => id.length))
  return [...groupBy(found, groupOf)]
    .map(([group, members]) => {
      const lines = members.map(
        id => `  ${id.padEnd(width)}  ${ruleOf(id, known)?.title ?? otherFindings[id]![0]}\n`,
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
