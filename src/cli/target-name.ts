import { parse, resolve, sep } from 'node:path'
import { nameFault, startFault } from '../data/file-name.ts'
import { FileError } from '../session/file-error.ts'

/** Characters of a whole path that Word opens (MAX_PATH of Windows with its end). */
const longestPath = 259

/**
 * Refuses the name of a new file or folder that Windows does not take, or takes for something else, on every system: what is written here is
 * opened there. Throws FileError.
 * @param depth how many of its last parts are new.
 */
export function refuseBadName(path: string, depth = 1): void {
  const { root } = parse(path)
  const parts = path
    .slice(root.length)
    .split(sep === '\\' ? /[\\/]/ : '/')
    .filter(part => part !== '')
  for (const part of parts.slice(-depth)) {
    if (part === '.' || part === '..') continue
    // A hidden file is asked for by name; an option or a home is not what was meant.
    const fault = (part.startsWith('.') ? undefined : startFault(part)) ?? nameFault(part)
    if (fault !== undefined)
      throw new FileError(`Không ghi được \`${path}\`: ${fault.message}`, 'Chọn tên khác.')
  }
}

/** True for a file that Word does not open for the length of its path. */
const isTooDeep = (path: string): boolean => resolve(path).length > longestPath

/** What is said when such a file was written; nothing of others. */
export const depthNote = (path: string): string =>
  isTooDeep(path)
    ? `  → Đường dẫn đầy đủ của tệp này dài ${resolve(path).length} ký tự, Word chỉ mở được tệp có đường dẫn đến ${longestPath} ký tự: chuyển tệp lên thư mục trên.\n`
    : ''

/** The same of many files. */
export function manyDepthsNote(paths: readonly string[]): string {
  const deep = paths.filter(isTooDeep)
  return deep.length === 0
    ? ''
    : `  → ${deep.length} văn bản có đường dẫn đầy đủ dài quá, Word chỉ mở được tệp có đường dẫn đến ${longestPath} ký tự: đặt thư mục kết quả lên thư mục trên. Ví dụ: ${deep[0]}\n`
}
