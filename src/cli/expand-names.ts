import { basename, dirname, join, resolve } from 'node:path'
import { literal } from '../language/literal.ts'
import type { Io } from './io.ts'
import { settingsName } from './office.ts'

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
      `^${literal(basename(name)).replaceAll('\\*', '.*').replaceAll('\\?', '.')}$`,
      'iu',
    )
    const folder = dirname(name)
    const found = io.list(folder).filter(file => pattern.test(file.normalize('NFC')))
    return found.length === 0 ? [name] : found.map(file => (folder === '.' ? file : join(folder, file)))
  })
}

/**
 * The specs that names stand for: names with stars are replaced by what fits them, a folder by the `.yaml` files in it. A spec that is named
 * twice is given once, and an office's settings are no spec.
 */
export function specsOf(names: readonly string[], io: Io): string[] {
  const files = expandNames(names, io).flatMap(name =>
    io.isFolder(name)
      ? io
          .list(name)
          .filter(file => /\.ya?ml$/i.test(file))
          .map(file => (name === '.' ? file : join(name, file)))
      : [name],
  )
  const specs = new Map([...files].reverse().map(file => [resolve(file), file]))
  return [...specs.values()].reverse().filter(file => basename(file) !== settingsName)
}
