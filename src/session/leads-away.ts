import { dirname, sep } from 'node:path'
import { besideName } from '../spec/beside.ts'
import { FileError } from './file-error.ts'
import type { Files } from './files.ts'

/**
 * True for a symbolic link out of the folder that a name stays in: that of the file that writes it, or for a frame, whose name may go up, its
 * own. A folder may come from a stranger, with links in it.
 * @param from the file that writes the name.
 */
export function leadsAway(from: string, name: string, files: Files): boolean {
  const file = besideName(from, name)
  const goesUp = name.split(/[\\/]/).includes('..')
  return leadsOut(goesUp ? dirname(file) : dirname(from), file, files)
}

/** True for a file that stands, behind all links, neither in a folder nor below it. */
export function leadsOut(folder: string, file: string, files: Files): boolean {
  const real = files.realPath(folder)
  const inside = real.endsWith(sep) ? real : real + sep
  const found = files.realPath(file)
  return files.exists(file) && found !== real && !found.startsWith(inside)
}

/** What is reported about such a file. */
export const linkOut = (file: string): FileError =>
  new FileError(`\`${file}\` là liên kết dẫn ra ngoài thư mục.`, 'Chép tệp đó vào thư mục thay cho liên kết.')
