import { boundOf, goals } from './goals.js'

const row = cells => `| ${cells.join(' | ')} |`
const table = (head, rows) =>
  [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

const versionOf = ({ node }) => `Node ${node.slice(1)}`

/** The goals beside what was measured on each Node: a figure that is not met is set in bold. */
export function goalsTable(all) {
  const rows = goals.map(goal => [
    goal.name,
    ...all.flatMap(figures => {
      const bound = boundOf(goal, figures.node)
      const value = goal.of(figures)
      const shown = value === undefined ? '' : value.toFixed(goal.digits ?? 2)
      return [shown !== '' && bound && !bound.isMet(value) ? `**${shown}**` : shown, bound?.words ?? '']
    }),
  ])
  return table(['Goal', ...all.flatMap(figures => [versionOf(figures), 'wanted'])], rows)
}

/** What was measured on one Node. */
export function figuresPage({ node, machine, rounds, cold, batch, rows, preview }) {
  const { bare, render } = cold
  const processes = table(
    ['Whole process, cold', 'median ms', 'times bare node', 'times a cold render'],
    Object.values(cold).map(({ name, ms }) => [
      name,
      ms.toFixed(0),
      (ms / bare.ms).toFixed(2),
      (ms / render.ms).toFixed(2),
    ]),
  )
  const counted = table(
    ['Table rows, one render', 'CPU s', 'peak MB', 'before: CPU s', 'peak MB'],
    rows.map(({ rows, seconds, mb, before }) => [
      rows,
      seconds.toFixed(2),
      mb.toFixed(0),
      before?.seconds.toFixed(2) ?? '',
      before?.mb.toFixed(0) ?? '',
    ]),
  )
  return `## ${versionOf({ node })}\n\n${machine}; ${rounds} rounds in turn, median of each.\n\n${processes}\n\n${batch.page}\n\n${counted}\n\n${preview.page}`
}
