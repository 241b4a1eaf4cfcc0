import { basename, dirname, join } from 'node:path'
import type { Io } from './io.ts'

/**
 * Replaces names with `*` or `?` by the files they stand for, in order. Shells do so themselves, but not those of Windows.
 * A name that stands for nothing stays as it is, and is told as missing. The office's own files that lie beside its plans are left out
 * of what `*.yaml` stands for, also where the shell has replaced it.
 */
export function expandNames(names: readonly string[], io: Io): string[] {
  const all = expand(names, io)
  const plans = all.filter(name => !officeFiles.has(basename(name)))
  return plans.length > 0 ? plans : all
}

const officeFiles = new Set(['cchc.yaml', 'van-ban-co-quan.yaml'])

function expand(names: readonly string[], io: Io): string[] {
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
