import { basename, join } from 'node:path'
import { expandPatterns } from './expand-names.ts'
import type { Files } from './files.ts'

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

const isLock = (file: string): boolean => basename(file).startsWith('~$')
