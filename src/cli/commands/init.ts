import { starterSpec } from '../../spec/starter.ts'
import { createLasting } from '../change-file.ts'
import type { Io } from '../io.ts'
import { tellFailure } from '../report.ts'
import { depthNote } from '../target-name.ts'

/** `cchc init [FILE]`: writes a plan to begin with. Never replaces a file. */
export function init(file: string | undefined, io: Io): number {
  const year = planYear(io.now())
  const target = file ?? `ke-hoach-${year}.yaml`
  if (!createLasting(target, starterSpec(year), io)) {
    tellFailure(io, `Đã có tệp \`${target}\`, không ghi đè.`, 'Chọn tên khác: `cchc init TÊN-KHÁC.yaml`.')
    return 2
  }
  io.stderr(
    `Đã ghi ${target}\n  → Sửa tệp này cho đúng với cơ quan, rồi chạy: cchc render ${target}\n${depthNote(target)}`,
  )
  return 0
}

/** In the last quarter an office writes the plan of the year to come. */
const planYear = (now: Date): number => now.getFullYear() + (now.getMonth() >= 9 ? 1 : 0)
