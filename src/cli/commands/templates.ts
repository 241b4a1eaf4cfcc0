import { join } from 'node:path'
import { builtIn } from '../../markup/built-in.ts'
import { textOf } from '../../session/files.ts'
import { createLasting } from '../change-file.ts'
import type { Io } from '../io.ts'
import { tellFailure } from '../report.ts'

/**
 * `cchc templates`: lists the built-in templates; `--copy DIR` gives an office the files to start from. Never replaces a file; one that is
 * such a copy already, as of a run that was stopped by a full disk, is left as it is.
 */
export function listTemplates(options: { copy?: string }, io: Io): number {
  const names = Object.keys(builtIn).sort()
  const folder = options.copy
  if (folder === undefined) {
    io.stdout(`${names.map(name => `${name}.hbs`).join('\n')}\n`)
    return 0
  }
  const files = names.map(name => ({ file: join(folder, `${name}.hbs`), text: builtIn[name]!.source }))
  const other = files.find(({ file, text }) => io.exists(file) && textOf(file, io) !== text)
  if (other) return refuse(other.file, io)
  const missing = files.filter(({ file }) => !io.exists(file))
  io.makeFolder(folder)
  io.removeLeftovers(folder, new Set(names.map(name => `${name}.hbs`)))
  for (const { file, text } of missing)
    if (!createLasting(file, text, io) && textOf(file, io) !== text) return refuse(file, io)
  const there = files.length - missing.length
  io.stderr(
    `Đã ghi ${missing.length} tệp mẫu vào ${folder}${there === 0 ? '' : `; ${there} tệp đã có sẵn, giống hệt`}\n  → Giữ lại các tệp cần đổi, xóa các tệp khác; rồi chạy: cchc render … --templates ${folder}\n`,
  )
  return 0
}

function refuse(file: string, io: Io): number {
  tellFailure(io, `Đã có tệp \`${file}\`, không ghi đè.`, 'Chọn một thư mục khác.')
  return 2
}
