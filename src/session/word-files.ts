import { basename, join } from 'node:path'
import { officeRegisterName } from '../citations/register/read-register.ts'
import { expandPatterns } from './expand-names.ts'
import type { Files } from './files.ts'
import { settingsName } from './office.ts'

/**
 * The Word files that names stand for: a pattern stands for what fits it, a folder for the `.docx` files in it. The files that Word keeps
 * beside open ones (`~$…`) are passed over unless they are named.
 * @returns the files, and the folder that had none.
 */
export function expandWordFiles(
  names: readonly string[],
  files: Files,
): { files: string[]; listed?: string } {
  const found = new Set<string>()
  let empty: string | undefined
  for (const name of names) {
    const isNamed = files.exists(name) || !/[*?]/.test(basename(name))
    for (const one of expandPatterns([name], files)) {
      if (!files.isFolder(one)) {
        if (isNamed || !isLock(one)) found.add(one)
        continue
      }
      const inside = files.list(one).filter(file => /\.docx$/i.test(file) && !isLock(file))
      if (inside.length === 0) empty ??= one
      for (const file of inside) found.add(one === '.' ? file : join(one, file))
    }
  }
  return { files: [...found], ...(empty === undefined ? {} : { listed: empty }) }
}

/** Endings of files that a word processor writes; those that cannot be read are refused by what is in them. */
const ending = /\.(?:docx|docm|dotx|dotm|doc|dot|rtf|odt)$/i

/** True for the name of a file that a word processor writes. */
export const isWordName = (name: string): boolean => ending.test(name)

/**
 * Parts names into Word files and what may be plans. A folder is taken for its plans; for its Word files only where it has no plan: documents
 * lie beside the plans they are made from.
 */
export function wordFilesAmong(
  names: readonly string[],
  files: Files,
): { words: string[]; others: string[] } {
  const words = new Set<string>()
  const others: string[] = []
  for (const name of names) {
    const found = expandPatterns([name], files)
    const own = found.filter(
      one => ending.test(one) && !files.isFolder(one) && (one === name || !isLock(one)),
    )
    for (const one of own) words.add(one)
    const rest = found.filter(one => !ending.test(one) || files.isFolder(one))
    const [folder] = rest
    if (rest.length === 1 && folder !== undefined && files.isFolder(folder) && !hasPlan(folder, files)) {
      const { files: inside } = expandWordFiles([folder], files)
      if (inside.length > 0) {
        for (const one of inside) words.add(one)
        continue
      }
    }
    if (rest.length > 0) others.push(...(own.length === 0 ? [name] : rest))
  }
  return { words: [...words], others }
}

/** The files that the program looks for by their names are no plans. */
const hasPlan = (folder: string, files: Files): boolean =>
  files
    .list(folder)
    .some(file => /\.ya?ml$/i.test(file) && file !== settingsName && file !== officeRegisterName)

const isLock = (file: string): boolean => basename(file).startsWith('~$')
