import type { Format } from '../document/formats.ts'
import { guardTarget } from '../writers/guard.ts'
import type { Io } from './io.ts'
import { tellFailure } from './report.ts'

/**
 * Writes a file unless something would be lost: a file that was edited since the program wrote it, or that it never wrote.
 * @returns false, told on stderr, when it did not write.
 */
export async function writeGuarded(
  target: string,
  bytes: Uint8Array,
  { format, force }: { format: Format; force?: boolean | undefined },
  io: Io,
): Promise<boolean> {
  if (!force && io.exists(target) && !io.isDevice(target)) {
    const refusal = await guardTarget(format, io.read(target), bytes)
    if (refusal !== undefined) {
      tellFailure(
        io,
        `Chưa ghi đè \`${target}\`: ${refusal}`,
        'Ghi ra tệp khác bằng `-o TÊN-KHÁC`, hoặc thêm `--force` để ghi đè.',
      )
      return false
    }
  }
  io.write(target, bytes)
  return true
}
