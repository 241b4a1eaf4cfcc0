import type { Day } from '../../language/dates.ts'
import type { Money } from '../../language/money.ts'
import type { ScheduledTask, TaskGroup } from '../../schedule/schedule.ts'

/** A sum as written, and what it is. */
export interface WrittenSum extends Money {
  text: string
}

/** What a cell of the tables that a spreadsheet opens holds. */
export type TaskValue = string | number | Day | WrittenSum

/** A column of the tables that a spreadsheet opens. */
interface SheetColumn {
  title: string
  /** The widest it may be on a sheet, in digits. */
  most: number
  value: (task: ScheduledTask, group: TaskGroup) => TaskValue
}

const groupTitles = { unit: 'Đơn vị', period: 'Kỳ', field: 'Nhóm' }

/** The columns of a table of tasks; the first is that by which they are grouped. */
export function sheetColumns(grouping: keyof typeof groupTitles | undefined): SheetColumn[] {
  const columns: SheetColumn[] = [
    { title: 'Mã', most: 12, value: ({ code }) => code },
    { title: 'TT', most: 6, value: ({ order }) => (/^[1-9]\d{0,5}$/.test(order) ? Number(order) : order) },
    { title: 'Lĩnh vực', most: 18, value: ({ field }) => field },
    { title: 'Nhiệm vụ', most: 40, value: ({ name }) => name },
    { title: 'Hoạt động', most: 30, value: ({ activity }) => activity },
    { title: 'Chủ trì', most: 18, value: ({ leads }) => leads.join('; ') },
    { title: 'Phối hợp', most: 20, value: ({ cooperation }) => cooperation.join('; ') },
    { title: 'Thời hạn', most: 16, value: ({ deadline }) => deadline },
    { title: 'Kỳ', most: 13, value: ({ period }) => period },
    { title: 'Từ ngày', most: 12, value: ({ first }) => first ?? '' },
    { title: 'Đến ngày', most: 12, value: ({ last }) => last ?? '' },
    { title: 'Kết quả, sản phẩm', most: 24, value: ({ deliverable }) => deliverable },
    {
      title: 'Kinh phí',
      most: 14,
      value: ({ funding, fundingSum }) =>
        fundingSum === undefined ? funding : { text: funding, ...fundingSum },
    },
    { title: 'Dòng', most: 7, value: ({ line }) => line },
  ]
  if (grouping === undefined) return columns
  const group: SheetColumn = {
    title: groupTitles[grouping],
    most: 18,
    value: (_, { name }) => name,
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
