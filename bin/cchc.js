#!/usr/bin/env node
'use strict'
// All that starts the program is in one file: Node takes a millisecond to find, read and compile another.
const { existsSync, fstatSync, readFileSync, statSync, writeSync } = require('node:fs')
const { basename, join } = require('node:path')

const dist = join(__dirname, '..', 'dist')
const fileOf = name => join(dist, `${name}.cjs`)
const engineFile = join(dist, 'engine.json')
const textsFile = join(dist, 'texts.json')

/**
 * This very build of Node: version, machine, and all that it was configured with. Two Nodes whose V8 calls itself by the same number
 * differ within: compiled code of one has crashed the other.
 */
const identity = () => JSON.stringify([process.version, process.versions.v8, process.arch, process.config])

/** The bytes of a file; undefined where there is none. */
const readIfThere = file => {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** What `readEngine` has found, once it was asked for. */
let engine

/**
 * What the build has found of V8: the flags to set. Null in another Node than the one that built: neither its flags nor its
 * compiled code are of use there.
 */
const readEngine = () => {
  try {
    const built = JSON.parse(readFileSync(engineFile, 'utf8'))
    return built.identity === identity() ? built : null
  } catch {
    return null
  }
}
const engineOf = () => {
  if (engine === undefined) engine = readEngine()
  return engine
}

let areFlagsSet = false

/**
 * The settings are those of the process, so they are made once, before threads are started, and a part of the key of compiled code, so
 * they are made before any of a command is loaded or kept. What only prints help is over before they would be of use: they cost two
 * milliseconds, for Node's module with all that it loads.
 */
const setFlags = () => {
  if (areFlagsSet) return
  areFlagsSet = true
  const flags = engineOf()?.flags ?? []
  if (flags.length === 0) return
  const { setFlagsFromString } = require('node:v8')
  for (const flag of flags) setFlagsFromString(flag)
}

/** The build writes the digest of a bundle on its first line: V8 itself tells the code of a cache by its length alone. */
const cacheOf = (name, text) => join(dist, `${name}.${/^\/\/ (\w+)/.exec(text)?.[1]}.cache`)

/** What is loaded: the exports of each bundle, its script, from which the build makes the cache, and the cache's file. */
const loaded = new Map()

/** What a bundle requires: another bundle, a table of data that lies beside it, a module of Node's own. */
const requireOf = id => {
  if (!id.startsWith('./')) return require(id)
  if (id.endsWith('.json')) return JSON.parse(readFileSync(join(dist, id), 'latin1'))
  setFlags()
  return load(basename(id, '.cjs'))
}

/** Loads a bundle, a function of what a module has, with the code that V8 compiled when it was built; another Node compiles anew. */
const load = name => {
  const known = loaded.get(name)
  if (known !== undefined) return known.module.exports
  const text = readFileSync(fileOf(name), 'latin1')
  const cache = cacheOf(name, text)
  const cachedData = engineOf() ? readIfThere(cache) : undefined
  const { Script } = require('node:vm')
  // V8 writes the name into what it compiles: it says nothing of the place where the program was built.
  const script = new Script(text, { filename: `dist/${name}.cjs`, cachedData })
  const module = { exports: {} }
  loaded.set(name, { module, script, cache })
  script.runInThisContext()(module.exports, requireOf, module)
  return module.exports
}

/** What asks for nothing but a text, as the last word of a command line. */
const askingForText = /^(?:-h|--help|help|-v|--version)$/

/**
 * The text that the program prints for a command line, where the build has kept it: help and version, as they are printed where nobody sits at a terminal,
 * whose width counts. Undefined for all else.
 */
const keptText = args => {
  if (!askingForText.test(args.at(-1))) return undefined
  try {
    if (!takesAllAtOnce(fstatSync(1))) return undefined
    const { lines, texts } = JSON.parse(readFileSync(textsFile, 'utf8'))
    return texts[lines[args.join(' ')]]
  } catch {
    return undefined
  }
}

/** True for a file, and but on Windows a pipe and the null device: what the program writes to at once too (`src/cli/descriptors.ts`). */
const takesAllAtOnce = found => {
  if (process.platform === 'win32') return found.isFile()
  if (found.isCharacterDevice()) return found.rdev === statSync('/dev/null').rdev
  return found.isFile() || found.isFIFO() || found.isSocket()
}

/** Prints a text. What cannot be written now, or not at all, is left to the program: it knows how to wait, and what to say. */
const print = text => {
  let rest = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest))
  } catch {
    load('cchc').printRest(rest)
  }
}

const start = () => {
  const text = keptText(process.argv.slice(2))
  if (text !== undefined) return print(text)
  if (existsSync(fileOf('cchc'))) return load('cchc').start(join(__dirname, 'thread.js'))
  process.stderr.write(
    'Chương trình chưa được dựng.\n  → Chạy `npm ci` (hoặc `npm run build`) trong thư mục của chương trình.\n',
  )
  process.exitCode = 2
  return undefined
}

Object.assign(exports, { engineFile, engineOf, identity, load, loaded, setFlags, textsFile })
if (require.main === module) start()
