import { writeDay } from '../../language/dates.ts'
import type { ScheduledTask, TaskGroup } from '../../schedule/schedule.ts'

/** A column of the tables that a spreadsheet opens. */
interface SheetColumn {
  title: string
  /** In characters. */
  width: number
  cell: (task: ScheduledTask, group: TaskGroup) => string
}

const groupTitles = { unit: 'Đơn vị', period: 'Kỳ', field: 'Nhóm' }

/** The columns of a table of tasks; the first is that by which they are grouped. */
export function sheetColumns(grouping: keyof typeof groupTitles | undefined): SheetColumn[] {
  const columns: SheetColumn[] = [
    { title: 'Mã', width: 12, cell: ({ code }) => code },
    { title: 'TT', width: 6, cell: ({ order }) => order },
    { title: 'Lĩnh vực', width: 28, cell: ({ field }) => field },
    { title: 'Nhiệm vụ', width: 50, cell: ({ name }) => name },
    { title: 'Hoạt động', width: 40, cell: ({ activity }) => activity },
    { title: 'Chủ trì', width: 24, cell: ({ leads }) => leads.join('; ') },
    { title: 'Phối hợp', width: 24, cell: ({ cooperation }) => cooperation.join('; ') },
    { title: 'Thời hạn', width: 22, cell: ({ deadline }) => deadline },
    { title: 'Kỳ', width: 18, cell: ({ period }) => period },
    { title: 'Từ ngày', width: 12, cell: ({ first }) => (first ? writeDay(first) : '') },
    { title: 'Đến ngày', width: 12, cell: ({ last }) => (last ? writeDay(last) : '') },
    { title: 'Kết quả, sản phẩm', width: 30, cell: ({ deliverable }) => deliverable },
    { title: 'Kinh phí', width: 16, cell: ({ funding }) => funding },
    { title: 'Dòng', width: 7, cell: ({ line }) => String(line) },
  ]
  if (grouping === undefined) return columns
  const group = {
    title: groupTitles[grouping],
    width: 28,
    cell: (_: ScheduledTask, { name }: TaskGroup) => name,
  }
  const own = grouping === 'period' ? 'Kỳ' : grouping === 'field' ? 'Lĩnh vực' : ''
  return [group, ...columns.filter(({ title }) => title !== own)]
}

/**
 * A text that a spreadsheet takes for text: one that begins like a formula gets an apostrophe in front (OWASP, CSV injection). The full-width
 * and small forms of the signs are the signs themselves to some.
 */
export const guardFormula = (text: string): string =>
  /^[=+\-@＝＋－＠﹢﹣﹦﹫\t\r\n]/.test(text) ? `'${text}` : text
