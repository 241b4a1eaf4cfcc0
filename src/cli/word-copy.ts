import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { WordDocument } from '../word/document.ts'
import { guardWords } from '../writers/guard.ts'
import type { CheckOptions, Telling } from './check-options.ts'
import type { Io } from './io.ts'
import { loadWordCheck } from './load-word-check.ts'
import { tellFailure } from './report.ts'
import { depthNote } from './target-name.ts'
import { writeOutput } from './write-output.ts'

/** A Word file that was checked. */
export interface ReadWordFile {
  bytes: Uint8Array
  document: WordDocument
}

/** The name of the copy with comments that the options ask for where Word files are checked; a report has another ending. */
export const copyAskedFor = ({ output }: CheckOptions): string | undefined =>
  output !== undefined && /\.docx$/i.test(output) ? output : undefined

/** True where a copy with comments can be made; what keeps it from being made is reported. */
export function mayWriteCopy(
  target: string,
  words: readonly string[],
  others: readonly string[],
  { report }: CheckOptions,
  io: Io,
): boolean {
  const ending = `\`-o ${target}\``
  if (words.length > 1 || others.length > 0) {
    tellFailure(
      io,
      `${ending}: mỗi lần chỉ ghi chú vào bản sao của một tệp Word.`,
      'Chạy riêng lệnh này cho từng tệp; một báo cáo cho cả nhóm: `--report html -o phieu-soat.html`.',
    )
    return false
  }
  if (report === 'text') return true
  tellFailure(
    io,
    `${ending} không dùng với \`--report ${report}\`.`,
    'Bỏ `--report` để có bản Word ghi chú bên lề, hoặc đổi đuôi tệp sau `-o`.',
  )
  return false
}

/**
 * Writes the copy of a Word file with findings as comments.
 * @param word undefined for a file that could not be read.
 * @returns false where it could not be written, which is reported.
 */
export async function writeCopy(
  target: string,
  word: ReadWordFile | undefined,
  diagnostics: readonly Diagnostic[],
  { force, all }: CheckOptions,
  { isWhole }: Telling,
  io: Io,
): Promise<boolean> {
  if (word === undefined) return false
  const { commentedCopy, stateOfCopy } = await loadWordCheck()
  const { bytes, count, left } = commentedCopy(
    word.bytes,
    word.document,
    diagnostics,
    rule => all === true || isWhole?.(rule) === true,
  )
  const guard = (existing: Uint8Array, next: Uint8Array): string | undefined =>
    [next, word.bytes].some(same => Buffer.compare(existing, same) === 0)
      ? undefined
      : guardWords[stateOfCopy(existing)]
  if (!(await writeOutput(target, bytes, { guard, force }, io))) return false
  const words = count === 0 ? 'không có ghi chú nào, giống hệt tệp được soát' : `${count} ghi chú bên lề`
  const more =
    left === 0 ? '' : `; ${left} chỗ không ghi ra vì quy tắc ấy đã có nhiều ghi chú, thêm \`--all\` để ghi đủ`
  io.stderr(`Đã ghi ${target} (${words}${more})\n${depthNote(target)}`)
  return true
}
