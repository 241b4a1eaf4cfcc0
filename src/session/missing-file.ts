import { basename, dirname, join } from 'node:path'
import { nearest } from '../language/nearest.ts'
import { FileError } from './file-error.ts'

/**
 * A file that is not there, with the one beside it that is most likely meant.
 * @param list gives the names in a folder; it may throw where there is no such folder.
 */
export function missingFile(path: string, list: (folder: string) => readonly string[]): FileError {
  return new FileError(
    `Không tìm thấy tệp \`${path}\`.`,
    hintFor(path, list) ?? 'Xem lại tên tệp và thư mục đang đứng.',
  )
}

function hintFor(path: string, list: (folder: string) => readonly string[]): string | undefined {
  const names = namesIn(dirname(path), list)
  const wanted = plain(basename(path))
  const shown = (name: string): string => (dirname(path) === '.' ? name : join(dirname(path), name))
  // Windows shows `26.yaml.txt` as `26.yaml`, and Notepad makes it.
  const hidden = names.find(name => hiddenEndings.some(ending => plain(name) === wanted + ending))
  if (hidden !== undefined && endingOf(wanted) !== '')
    return `Trong thư mục có \`${shown(hidden)}\`: Windows giấu đuôi \`${endingOf(hidden)}\` nên không nhìn thấy. Đổi tên tệp đó thành \`${basename(path)}\` (trong File Explorer: View, đánh dấu File name extensions).`
  const close =
    names.find(name => plain(name) === wanted) ??
    names.find(name => isOtherEnding(plain(name), wanted)) ??
    nearestName(wanted, names)
  return close === undefined ? undefined : `Có phải ý là \`${shown(close)}\`?`
}

const hiddenEndings = ['.txt', '.yaml', '.yml', '.csv']

function namesIn(folder: string, list: (folder: string) => readonly string[]): readonly string[] {
  try {
    return list(folder)
  } catch {
    // There is no such folder, or it may not be read.
    return []
  }
}

/** `26.yml` for `26.yaml`, and for `26`. */
const isOtherEnding = (name: string, wanted: string): boolean =>
  /\.ya?ml$/.test(name) && name.replace(/\.ya?ml$/, '') === wanted.replace(/\.ya?ml$/, '')

/** A name with a letter or two mistyped. One with other figures is of another year, and surely not meant. */
function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const alike = names.filter(
    name => endingOf(name) === endingOf(wanted) && figuresOf(name) === figuresOf(wanted),
  )
  const stem = (name: string): string => plain(name).slice(0, plain(name).length - endingOf(name).length)
  const close = nearest(stem(wanted), alike.map(stem), stem(wanted).length < 6 ? 1 : 2)
  return alike.find(name => stem(name) === close)
}

const figuresOf = (name: string): string => plain(name).replace(/\D+/g, ' ')

/** Of two names of one file, Windows and macOS write letters in another way than they were typed. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase()

const endingOf = (name: string): string => /\.[^.]*$/.exec(plain(name))?.[0] ?? ''
