import { parse } from 'node:path'
import type { DocumentPart } from '../pipeline.ts'
import type { Io } from './io.ts'
import { tellFailure } from './report.ts'
import { depthNote } from './target-name.ts'
import { type Output, putOutput, refusalOf } from './write-output.ts'

/** The name of a part's file: that of the whole with the part behind it. */
export function partTarget(target: string, name: string): string {
  const { ext } = parse(target)
  return `${target.slice(0, target.length - ext.length)}-${name}${ext}`
}

/**
 * Writes the parts of a document into files of their own. All targets are looked at before the first is written: where one must not be replaced,
 * none is, so that no old part lies among new ones.
 * @returns false, reported on stderr, when it did not write. Throws FileError.
 */
export async function writeParts(
  target: string,
  parts: readonly Pick<DocumentPart, 'name' | 'bytes'>[],
  output: Output,
  isTold: boolean,
  io: Io,
): Promise<boolean> {
  const files = parts.map(({ name, bytes }) => ({ path: partTarget(target, name), bytes }))
  for (const { path, bytes } of files) {
    const refusal = await refusalOf(path, bytes, output, io)
    if (refusal !== undefined) return refuse(path, refusal, io)
  }
  for (const { path, bytes } of files) {
    const refusal = await putOutput(path, bytes, output, io)
    if (refusal !== undefined) return refuse(path, refusal, io)
    if (isTold) io.stderr(`Đã ghi ${path}\n${depthNote(path)}`)
  }
  return true
}

function refuse(path: string, why: string, io: Io): false {
  tellFailure(
    io,
    `Chưa ghi đè \`${path}\`: ${why}`,
    'Ghi ra tên khác bằng `-o TÊN-KHÁC`, hoặc thêm `--force` để ghi đè.',
  )
  return false
}
