import type { Paint } from '../../diagnostics/report-text.ts'
import type { Grouping } from '../../schedule/formats.ts'
import type { Schedule, ScheduledTask } from '../../schedule/schedule.ts'

interface TextColumn {
  title: string
  /** The widest it may be, in characters; its words wrap. */
  most: number
  cell: (task: ScheduledTask) => string
}

const gap = '  '

/** The tasks for a terminal: a table for each group, cells wrapped to `width` characters in all. */
export function scheduleText(schedule: Schedule, paint: Paint, width = 120): string {
  if (schedule.count === 0) return 'Kế hoạch chưa có nhiệm vụ nào có chủ trì hoặc thời hạn.\n'
  const columns = textColumns(schedule.grouping, width)
  const tables = schedule.groups.map(({ name, tasks }) => {
    const head = name === '' ? '' : `${paint.bold(`${name} (${tasks.length} nhiệm vụ)`)}\n`
    return `${head}${table(tasks, columns, paint)}`
  })
  const total = schedule.groups.reduce((sum, { tasks }) => sum + tasks.length, 0)
  const twice = total > schedule.count ? ', có nhiệm vụ ghi ở nhiều đơn vị' : ''
  return `${tables.join('\n')}\nTất cả ${schedule.count} nhiệm vụ${twice}.\n`
}

function textColumns(grouping: Grouping | undefined, width: number): TextColumn[] {
  const free = Math.max(40, width - 46)
  const columns: (TextColumn & { by?: Grouping })[] = [
    { title: 'Mã', most: 11, cell: ({ code, order }) => code || order },
    { title: 'Nhiệm vụ', most: Math.floor(free * 0.6), cell: ({ name }) => name },
    { title: 'Chủ trì', most: 24, cell: ({ leads }) => leads.join('; '), by: 'unit' },
    { title: 'Thời hạn', most: 22, cell: ({ deadline }) => deadline },
    { title: 'Kết quả, sản phẩm', most: Math.ceil(free * 0.4), cell: ({ deliverable }) => deliverable },
  ]
  return columns.filter(({ by }) => by === undefined || by !== grouping)
}

function table(tasks: readonly ScheduledTask[], columns: readonly TextColumn[], paint: Paint): string {
  const rows = tasks.map(task => columns.map(({ cell, most }) => wrap(cell(task), most)))
  const filled = columns.map((_, index) => rows.some(row => row[index]!.some(line => line !== '')))
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.flatMap(row => row[index]!.map(line => line.length))),
  )
  const line = (cells: readonly string[]): string =>
    `  ${cells
      .flatMap((cell, index) => (filled[index] ? [cell.padEnd(widths[index]!)] : []))
      .join(gap)
      .trimEnd()}`
  const lines = [paint.dim(line(columns.map(({ title }) => title)))]
  for (const row of rows) {
    const height = Math.max(...row.map(cell => cell.length))
    for (let at = 0; at < height; at++) lines.push(line(row.map(cell => cell[at] ?? '')))
  }
  return `${lines.join('\n')}\n`
}

/** Breaks a text at blanks into lines of at most `most` characters; a longer word stays whole. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
