import { FileError } from '../session/file-error.ts'
import { clean } from './change-file.ts'
import type { Io } from './io.ts'
import { tellFailure } from './report.ts'

/**
 * Looks at a file that is about to be replaced.
 * @returns why it must not be replaced without being asked, in Vietnamese; undefined when nothing would be lost.
 */
type Guard = (existing: Uint8Array, next: Uint8Array) => string | undefined | Promise<string | undefined>

/** How a file is written that the program can make again. */
export interface Output {
  guard: Guard
  /** Replace whatever stands there. */
  force?: boolean | undefined
}

/** Why a target must not be replaced; undefined when nothing would be lost now. Nothing is written. */
export async function refusalOf(
  target: string,
  bytes: Uint8Array,
  { guard, force }: Output,
  io: Io,
): Promise<string | undefined> {
  const existing = io.isDevice(target) || force ? undefined : io.look(target)
  return existing === undefined || existing.length === 0 ? undefined : guard(existing, bytes)
}

/** So often someone else may come between looking at a target and writing it. */
const mostTries = 20

/**
 * Writes a file unless something would be lost: what the command reads, what the program did not make, or what was edited since. What is
 * replaced is what was looked at: if another comes in between, it is looked at anew.
 * @returns why it did not write; undefined when it did. Throws FileError.
 */
export async function putOutput(
  target: string,
  bytes: Uint8Array,
  { guard, force }: Output,
  io: Io,
): Promise<string | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    const existing = io.isDevice(target) || force ? undefined : io.look(target)
    if (existing === undefined && !force && !io.exists(target)) {
      if (io.create(target, bytes, false)) return undefined
      continue
    }
    // An empty file has nothing to lose.
    const refusal = existing === undefined || existing.length === 0 ? undefined : await guard(existing, bytes)
    if (refusal !== undefined) return refusal
    if (io.write(target, bytes, existing)) return undefined
  }
  throw new FileError(
    `Tệp \`${target}\` đang được chương trình khác ghi liên tục.`,
    'Đợi một lát rồi chạy lại.',
  )
}

/**
 * Writes the one file of a command.
 * @returns false, reported on stderr, when it did not write. Throws FileError.
 */
export async function writeOutput(
  target: string,
  bytes: Uint8Array,
  output: Output,
  io: Io,
): Promise<boolean> {
  clean(target, io)
  const refusal = await putOutput(target, bytes, output, io)
  if (refusal === undefined) return true
  tellFailure(
    io,
    `Chưa ghi đè \`${target}\`: ${refusal}`,
    'Ghi ra tệp khác bằng `-o TÊN-KHÁC`, hoặc thêm `--force` để ghi đè.',
  )
  return false
}
