import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { path } from './bundling.js'

/**
 * The types of `src/index.ts` as one text, `index.d.cts`: what it exports, and what that is made of. A type that comes from a library is
 * refused: what is public has to be our own.
 */
export function publicTypes() {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-types-'))
  try {
    emitDeclarations(folder)
    const files = new Map()
    const read = file => {
      if (!files.has(file)) files.set(file, readDeclarations(file))
      return files.get(file)
    }
    const index = join(folder, 'index.d.ts')
    const found = new Map()
    for (const [name, from] of read(index).imports) collect(name, from, read, found)
    const exported = new Set(read(index).imports.keys())
    const texts = [...found].map(([name, text]) => declaration(text, exported.has(name)))
    return `${texts.join('\n\n')}\n\nexport {}\n`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function emitDeclarations(folder) {
  const tsc = path('node_modules/typescript/bin/tsc')
  const flags = ['--declaration', '--emitDeclarationOnly', '--noEmit', 'false']
  const made = spawnSync(
    process.execPath,
    [tsc, '-p', path('tsconfig.src.json'), ...flags, '--rootDir', path('src'), '--outDir', folder],
    { encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(made.stdout + made.stderr)
}

/** The declarations of a file by their names, each with the comment before it, and where it has other names from. */
function readDeclarations(file) {
  const text = readFileSync(file, 'utf8')
  const imports = new Map()
  for (const [, list, from] of text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '([^']+)';$/gm))
    for (const name of list.match(/\w+(?=\s*(?:,|$))/g)) imports.set(name, from)
  const own = new Map()
  const comment = String.raw`(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?`
  const body = String.raw`(?:interface (\w+)[^\n]*\{\n[\s\S]*?^\}|(?:type|const|function) (\w+)[\s\S]*?;$(?=\n\S|\n*(?![\s\S])))`
  const form = new RegExp(`^${comment}(?:export |declare )+${body}`, 'gm')
  for (const [whole, type, other] of text.matchAll(form)) own.set(type ?? other, whole)
  return { file, imports: new Map([...imports].map(([name, from]) => [name, placeOf(from, file)])), own }
}

const placeOf = (from, file) =>
  from.startsWith('.') ? resolve(dirname(file), from.replace(/\.ts$/, '.d.ts')) : from

function collect(name, file, read, found) {
  if (found.has(name)) return
  if (!file.startsWith('/') && !/^[A-Z]:/.test(file))
    throw new Error(`The public type ${name} comes from ${file}.`)
  const { own, imports } = read(file)
  const text = own.get(name)
  if (text === undefined) throw new Error(`${file} does not declare ${name}.`)
  found.set(name, text)
  const words = new Set(text.replace(/\/\*\*[\s\S]*?\*\//g, '').match(/\b[A-Z]\w*/g))
  words.delete(name)
  for (const word of words)
    if (own.has(word)) collect(word, file, read, found)
    else if (imports.has(word)) collect(word, imports.get(word), read, found)
}

const declaration = (text, isExported) =>
  text
    .replace(/^(?:export |declare )+(?=interface|type|const|function)/m, isExported ? 'export ' : '')
    .replace(/^(export )?(?=const|function)/m, '$1declare ')
    .replace(/^( {4})+/gm, blanks => blanks.replaceAll('    ', '  '))
    .replace(/;$/gm, '')
