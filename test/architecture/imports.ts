import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** A file of `src` and the files of `src` that it imports, types too; names begin at `src/` and have `/`. */
export interface SourceFile {
  name: string
  imports: string[]
}

/** An import or export from another file, a late import, the type of a late import. */
const importForm = /(?:\bfrom\s*|\bimport\s*\(\s*|^import\s+)'(\.{1,2}\/[^']+)'/gm

/** All files of `src` with what they import. */
export function readSources(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => ({ name, imports: importsOf(name, readFileSync(`src/${name}`, 'utf8')) }))
}

function importsOf(name: string, text: string): string[] {
  const code = text.replace(/^\s*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)/gm, '')
  return [...code.matchAll(importForm)]
    .map(([, from]) => posix.join('src', posix.dirname(name), from!))
    .filter(from => from.startsWith('src/') && from.endsWith('.ts'))
    .map(from => from.slice('src/'.length))
}

/** The folder of `src` that a file is in; a file beside the folders stands for itself. */
export const folderOf = (name: string): string => name.split('/')[0]!

/** The ways round: each begins and ends with the same name. Linear in the number of arrows. */
export function circlesOf(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const way: string[] = []
  const visit = (name: string): void => {
    const start = way.indexOf(name)
    if (start >= 0) circles.push([...way.slice(start), name])
    if (start >= 0 || done.has(name)) return
    way.push(name)
    for (const next of arrows.get(name) ?? []) visit(next)
    way.pop()
    done.add(name)
  }
  for (const name of arrows.keys()) visit(name)
  return circles
}
