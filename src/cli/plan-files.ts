import { isPattern } from '../session/expand-names.ts'
import type { OtherFile } from '../session/sort-files.ts'
import type { Io } from './io.ts'
import { tellFailure } from './report.ts'

/**
 * The plans that names on the command line stand for: files, names with stars, folders. What lies beside the plans and is none is reported.
 * One file that is named is taken as it is, without a look at it.
 * @param wanted `row-frame` for a frame that is to be filled from data.
 * @returns none where there are none, which is reported.
 */
export async function planFiles(
  names: readonly string[],
  io: Io,
  wanted: 'plan' | 'row-frame' = 'plan',
): Promise<string[]> {
  if (names.length === 1 && !isPattern(names[0]!) && !io.isFolder(names[0]!)) return [...names]
  const { sortFiles } = await import('../session/sort-files.ts')
  const { plans, others } = sortFiles(names, io, wanted)
  if (others.length > 0)
    io.stderr(
      `Không lấy ${others.length} tệp làm kế hoạch:\n${others.map(one => `  ${one.file}: ${wordsOf(one)}\n`).join('')}`,
    )
  if (plans.length === 0)
    tellFailure(io, 'Không có tệp kế hoạch (.yaml) nào.', 'Xem lại tên thư mục và thư mục đang đứng.')
  return plans
}

function wordsOf(other: OtherFile): string {
  switch (other.kind) {
    case 'settings':
      return 'tệp cài đặt của cơ quan'
    case 'register':
      return 'sổ văn bản của cơ quan'
    case 'units':
      return 'bảng đổi tên đơn vị'
    case 'row-frame':
      return 'khung để trộn với bảng dữ liệu (`--data`)'
    case 'frame':
      return `khung của ${other.of}`
  }
}
