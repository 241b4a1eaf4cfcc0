import { join } from 'node:path'
import { builtIn } from '../../markup/built-in.ts'
import type { Io } from '../io.ts'
import { tellFailure } from '../report.ts'

/** `cchc templates`: lists the built-in templates; `--copy DIR` gives an office the files to start from. Never replaces a file. */
export function templates(options: { copy?: string }, io: Io): number {
  const names = Object.keys(builtIn).sort()
  const folder = options.copy
  if (folder === undefined) {
    io.stdout(`${names.map(name => `${name}.hbs`).join('\n')}\n`)
    return 0
  }
  const existing = names.map(name => join(folder, `${name}.hbs`)).filter(file => io.exists(file))
  if (existing.length > 0) {
    tellFailure(io, `Đã có tệp \`${existing[0]}\`, không ghi đè.`, 'Chọn một thư mục khác.')
    return 2
  }
  io.makeFolder(folder)
  const encoder = new TextEncoder()
  for (const name of names) io.write(join(folder, `${name}.hbs`), encoder.encode(builtIn[name]!.source))
  io.stderr(
    `Đã ghi ${names.length} tệp mẫu vào ${folder}\n  → Giữ lại các tệp cần đổi, xóa các tệp khác; rồi chạy: cchc render … --templates ${folder}\n`,
  )
  return 0
}
