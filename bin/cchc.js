#!/usr/bin/env node
'use strict'
// All that starts the program is in one file: Node takes a millisecond to find, read and compile another.
const { existsSync, readFileSync } = require('node:fs')
const { basename, join } = require('node:path')
const { Script } = require('node:vm')

const dist = join(__dirname, '..', 'dist')
const fileOf = name => join(dist, `${name}.cjs`)
const engineFile = join(dist, 'engine.json')

/**
 * This very build of Node: version, machine, and all that it was configured with. Two Nodes whose V8 calls itself by the same number
 * differ within: compiled code of one has crashed the other.
 */
const identity = () => JSON.stringify([process.version, process.versions.v8, process.arch, process.config])

/** The text of a file; undefined where there is none. */
const readIfThere = (file, encoding) => {
  try {
    return readFileSync(file, encoding)
  } catch {
    return undefined
  }
}

/**
 * What the build has found of V8: the flags to set. Undefined in another Node than the one that built: neither its flags nor its
 * compiled code are of use there.
 */
const readEngine = () => {
  try {
    const engine = JSON.parse(readIfThere(engineFile, 'utf8') ?? 'null')
    return engine?.identity === identity() ? engine : undefined
  } catch {
    return undefined
  }
}
const engine = readEngine()

let areFlagsSet = false

/**
 * The settings are those of the process, so they are made once, before threads are started, and a part of the key of compiled code, so
 * they are made before any of a command is loaded or kept. What only prints help is over before they would be of use: they cost two
 * milliseconds, for Node's module with all that it loads.
 */
const setFlags = () => {
  if (areFlagsSet || engine === undefined) return
  areFlagsSet = true
  if (engine.flags.length === 0) return
  const { setFlagsFromString } = require('node:v8')
  for (const flag of engine.flags) setFlagsFromString(flag)
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
  const cachedData = engine && readIfThere(cache)
  // V8 writes the name into what it compiles: it says nothing of the place where the program was built.
  const script = new Script(text, { filename: `dist/${name}.cjs`, cachedData })
  const module = { exports: {} }
  loaded.set(name, { module, script, cache })
  script.runInThisContext()(module.exports, requireOf, module)
  return module.exports
}

const start = () => {
  if (existsSync(fileOf('cchc'))) return load('cchc').start(join(__dirname, 'thread.js'))
  process.stderr.write(
    'Chương trình chưa được dựng.\n  → Chạy `npm ci` (hoặc `npm run build`) trong thư mục của chương trình.\n',
  )
  process.exitCode = 2
  return undefined
}

Object.assign(exports, { engine, engineFile, identity, load, loaded, setFlags })
if (require.main === module) start()
