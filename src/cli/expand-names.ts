import { basename, dirname, join } from 'node:path'
import type { Io } from './io.ts'

/**
 * Replaces names with `*` or `?` by the files they stand for, in order. Shells do so themselves, but not those of Windows.
 * A name that stands for nothing stays as it is, and is told as missing.
 */
export function expandNames(names: readonly string[], io: Io): string[] {
  return names.flatMap(name => {
    if (!/[*?]/.test(basename(name)) || io.exists(name)) return [name]
    const pattern = new RegExp(
      `^${basename(name)
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
      'iu',
    )
    const folder = dirname(name)
    const found = io.list(folder).filter(file => pattern.test(file.normalize('NFC')))
    return found.length === 0 ? [name] : found.map(file => (folder === '.' ? file : join(folder, file)))
  })
}
