import type { Column, ColumnRole } from './plan.ts'

/** What a column holds; `activity` is the way a task is done. */
export type TaskColumn = ColumnRole | 'activity' | 'note'

/** Titles that say it where the key does not; the first that fits decides. */
const titles: readonly [RegExp, TaskColumn][] = [
  [/ghi\s+chú/u, 'note'],
  [/phối\s+hợp/u, 'cooperation'],
  [
    /chủ\s+trì|(?:đơn\s+vị|cơ\s+quan|bộ\s+phận|người)\s+(?:thực\s+hiện|phụ\s+trách|chịu\s+trách\s+nhiệm)|^phụ\s+trách/u,
    'lead',
  ],
  [/thời\s+gian|thời\s+hạn|tiến\s+độ|hạn\s+hoàn\s+thành/u, 'deadline'],
  [/sản\s+phẩm|kết\s+quả/u, 'deliverable'],
  [/kinh\s+phí/u, 'funding'],
  [/hoạt\s+động/u, 'activity'],
  [/mục\s+tiêu|chỉ\s+tiêu/u, 'target'],
  [/nhiệm\s+vụ|nội\s+dung|công\s+việc/u, 'task'],
  [/^(?:s?tt|số\s+tt)$/u, 'order'],
]

/** What a column of a table holds: by its key, else by its title. */
export function taskColumn({ role, title, key }: Column): TaskColumn | undefined {
  if (role !== undefined) return role
  if (key === 'ghi_chu') return 'note'
  const words = title.toLowerCase().trim()
  return titles.find(([pattern]) => pattern.test(words))?.[1]
}
