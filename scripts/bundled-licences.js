import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { path } from './bundling.js'

/** What a package holds within its own files and does not give the licence of. */
const within = {
  unpdf: [
    { title: 'PDF.js (Apache-2.0), Mozilla Foundation', text: read('scripts/licences/Apache-2.0.txt') },
  ],
}

/**
 * The licences of all that is in the bundles, as their packages give them. A package may have others inside its own files, so those that it
 * asks for are told too, and what its files say of licences themselves. Throws where a package has no text of its licence.
 * @param inputs the files that bundles were made of, as esbuild names them.
 */
export function bundledLicences(inputs) {
  const folders = new Set(inputs.map(packageFolder).filter(folder => folder !== undefined))
  for (const folder of folders) for (const other of askedFor(folder)) folders.add(other)
  const texts = [...folders].flatMap(licencesOf).sort((a, b) => (a.title < b.title ? -1 : 1))
  const notes = inputs
    .filter(file => packageFolder(file) !== undefined)
    .sort()
    .flatMap(file => notesIn(read(file)).map(text => ({ title: file, text })))
  return `Chương trình gồm cả mã nguồn của các gói dưới đây, mỗi gói theo giấy phép của nó.\n${[
    ...texts,
    ...notes,
  ]
    .map(({ title, text }) => `\n${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text}\n`)
    .join('')}`
}

/** Comments of a file that have to stay with its code. */
const notesIn = code =>
  [...code.matchAll(/\/\*(?:(?!\*\/)[\s\S])*\*\//g)]
    .map(([comment]) => comment)
    .filter(comment => /^\/\*!|@(?:license|licstart|preserve)\b/.test(comment))

/** `node_modules/a/node_modules/@b/c` of a file below it; undefined for a file of the project. */
const packageFolder = file => /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0]

function askedFor(folder) {
  const { dependencies = {} } = manifestOf(folder)
  const require = createRequire(join(path(folder), 'package.json'))
  return Object.keys(dependencies)
    .filter(name => !name.startsWith('@types/'))
    .map(name => require.resolve.paths(name).map(paths => join(paths, name)))
    .map(places => places.map(place => place.slice(path('').length)).find(hasManifest))
    .filter(found => found !== undefined)
}

const hasManifest = folder => {
  try {
    return manifestOf(folder) !== undefined
  } catch {
    return false
  }
}

const manifestOf = folder => JSON.parse(readFileSync(join(path(folder), 'package.json'), 'utf8'))

function licencesOf(folder) {
  const { name, version, license } = manifestOf(folder)
  const file = readdirSync(path(folder)).find(entry =>
    /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry),
  )
  if (file === undefined) throw new Error(`${name} has no text of its licence: ${dirname(folder)}`)
  return [
    { title: `${name} ${version} (${license})`, text: read(join(folder, file)) },
    ...(within[name] ?? []),
  ]
}

function read(name) {
  return readFileSync(path(name), 'utf8').replaceAll('\r\n', '\n').trim()
}
