import { basename, dirname, join, resolve } from 'node:path'
import { literal } from '../language/literal.ts'
import type { Files } from './files.ts'

/** A file that a name on the command line stands for. */
interface FoundFile {
  file: string
  /** It lies in a folder that was named: nobody has named the file itself. */
  isListed: boolean
}

/**
 * The files that names stand for: a name with `*` or `?` stands for what fits it (shells do so themselves, but not those of Windows), a
 * folder for the `.yaml` files in it. A name that stands for nothing stays as it is, and is reported as missing. A file is given once.
 */
export function expandNames(names: readonly string[], files: Files): FoundFile[] {
  const found = expandPatterns(names, files).flatMap(name =>
    files.isFolder(name) ? listed(name, files) : [{ file: name, isListed: false }],
  )
  const once = new Map<string, FoundFile>()
  for (const { file, isListed } of found) {
    const key = resolve(file)
    const known = once.get(key)
    once.set(key, { file: known?.file ?? file, isListed: isListed && (known?.isListed ?? true) })
  }
  return [...once.values()]
}

/** The files and folders that names stand for, patterns put out. */
export const expandPatterns = (names: readonly string[], files: Files): string[] =>
  names.flatMap(name => fitting(name, files))

/** True for a name that may stand for several files, or for one of them that is not named. */
export const isPattern = (name: string): boolean => /[*?]/.test(basename(name))

function fitting(name: string, files: Files): string[] {
  if (!isPattern(name) || files.exists(name)) return [name]
  const form = literal(basename(name)).replaceAll('\\*', '.*').replaceAll('\\?', '.')
  const pattern = new RegExp(`^${form}$`, 'iu')
  const folder = dirname(name)
  const found = files.list(folder).filter(file => pattern.test(file.normalize('NFC')))
  return found.length === 0 ? [name] : found.map(file => inFolder(folder, file))
}

const listed = (folder: string, files: Files): FoundFile[] =>
  files
    .list(folder)
    .filter(file => /\.ya?ml$/i.test(file))
    .map(file => ({ file: inFolder(folder, file), isListed: true }))

const inFolder = (folder: string, file: string): string => (folder === '.' ? file : join(folder, file))
