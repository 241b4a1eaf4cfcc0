import type { FixedPlace } from '../checks/fixes.ts'
import type { Io } from './io.ts'

/**
 * Tells what was mended in a spec, or would be: each change at its line, before and after.
 * @param backup the file that holds what was there; missing when nothing was written.
 */
export function tellFixed(
  spec: string,
  changes: readonly FixedPlace[],
  backup: string | undefined,
  io: Io,
): void {
  if (changes.length === 0) {
    io.stderr(`${spec}: không có chỗ nào tự sửa được.\n`)
    return
  }
  const head =
    backup === undefined
      ? `Sẽ sửa ${changes.length} chỗ trong ${spec} (mới xem thử, chưa ghi gì):`
      : `Đã sửa ${changes.length} chỗ trong ${spec}; bản trước là ${backup}`
  const lines = changes.map(
    ({ line, before, after, rule }) => `  dòng ${line}: “${before}” → “${after}” [${rule}]`,
  )
  io.stderr(`${[head, ...lines].join('\n')}\n`)
}
