import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A file or folder that could not be used: why, in Vietnamese, and what to do. */
export class FileError extends Error {
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** Everything a command may touch outside itself. Tests give their own. */
export interface Io {
  /** The bytes of a file. Throws FileError. */
  read(path: string): Uint8Array
  exists(path: string): boolean
  /** The names in a folder, sorted. Throws FileError. */
  list(path: string): string[]
  /** Makes a folder and those above it. Throws FileError. */
  makeFolder(path: string): void
  /** Writes beside the target and renames over it: the target is whole at every moment. Throws FileError. */
  write(path: string, data: Uint8Array): void
  stdout(data: string | Uint8Array): void
  stderr(text: string): void
  /** Whether messages on stderr may be coloured. */
  colour: boolean
  /** Whether results on stdout may be coloured. */
  colourOut: boolean
  env: Readonly<Record<string, string | undefined>>
  now(): Date
}

/** The real world: the only place that touches process, files, clock and terminal. */
export function realIo(): Io {
  return {
    read: readFile,
    exists: path => statSync(path, { throwIfNoEntry: false }) !== undefined,
    list: listFolder,
    makeFolder,
    write: writeWhole,
    stdout: data => writeAll(1, data),
    stderr: text => writeAll(2, text),
    colour: mayColour(process.stderr),
    colourOut: mayColour(process.stdout),
    env: process.env,
    now: () => new Date(),
  }
}

const mayColour = (stream: { isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** Writes to a stream; a reader that has gone (`| head`) is no fault of ours. */
function writeAll(descriptor: 1 | 2, data: string | Uint8Array): void {
  const stream = descriptor === 1 ? process.stdout : process.stderr
  stream.once('error', error => {
    if (codeOf(error) !== 'EPIPE') throw error
  })
  stream.write(data)
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw readError(path, error)
  }
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') throw new FileError(`\`${path}\` không phải là thư mục.`)
    if (codeOf(error) === 'ENOENT') throw new FileError(`Không tìm thấy thư mục \`${path}\`.`)
    throw readError(path, error)
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw writeError(path, error)
  }
}

/** Counted, so that no two writes of a process share a name beside their target. */
let writes = 0

function writeWhole(path: string, data: Uint8Array): void {
  let beside: string | undefined
  try {
    const existing = statSync(path, { throwIfNoEntry: false })
    if (existing && !existing.isFile() && !existing.isDirectory()) {
      // A device or a pipe is written to; renaming over it would take its place.
      writeFileSync(path, data)
      return
    }
    // Behind a symbolic link the file itself is replaced, and the link stays.
    const target = existing ? realpathSync(path) : resolve(path)
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.${++writes}.tmp`)
    writeFileSync(beside, data, { flag: 'wx' })
    renameSync(beside, target)
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true })
    throw writeError(path, error)
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

function readError(path: string, error: unknown): FileError {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileError(`Không tìm thấy tệp \`${path}\`.`, 'Xem lại tên tệp và thư mục đang đứng.')
    case 'EISDIR':
      return new FileError(`\`${path}\` là một thư mục, không phải tệp.`)
    case 'EACCES':
    case 'EPERM':
      return new FileError(`Không được phép đọc tệp \`${path}\`.`)
    case 'EBUSY':
      return new FileError(
        `Tệp \`${path}\` đang được chương trình khác giữ.`,
        'Đóng tệp ở chương trình kia rồi chạy lại.',
      )
    default:
      return new FileError(`Không đọc được tệp \`${path}\` (${codeOf(error) ?? 'lỗi không rõ'}).`)
  }
}

function writeError(path: string, error: unknown): FileError {
  const folder = dirname(path)
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileError(
        `Không có thư mục \`${folder}\` để ghi tệp \`${basename(path)}\`.`,
        'Tạo thư mục trước, hoặc chọn nơi khác bằng -o.',
      )
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return new FileError(
        `Không ghi được tệp \`${path}\`: tệp đang mở trong Word, hoặc tệp hay thư mục chỉ cho đọc.`,
        'Đóng tệp trong Word rồi chạy lại, hoặc ghi ra tên khác bằng -o.',
      )
    case 'EROFS':
      return new FileError(`Không ghi được tệp \`${path}\`: ổ đĩa chỉ cho đọc.`, 'Chọn nơi khác bằng -o.')
    case 'EISDIR':
      return new FileError(`\`${path}\` là một thư mục, không ghi đè được.`, 'Chọn tên khác bằng -o.')
    case 'ENOSPC':
    case 'EDQUOT':
      return new FileError(`Không ghi được tệp \`${path}\`: hết chỗ trên ổ đĩa. Tệp cũ, nếu có, còn nguyên.`)
    case 'ENAMETOOLONG':
      return new FileError(`Tên tệp \`${basename(path)}\` dài quá.`, 'Chọn tên ngắn hơn bằng -o.')
    default:
      return new FileError(`Không ghi được tệp \`${path}\` (${codeOf(error) ?? 'lỗi không rõ'}).`)
  }
}
