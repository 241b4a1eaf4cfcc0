'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { basename, join } = require('node:path')
const { Script } = require('node:vm')
const { isBuilder } = require('./engine.js')

const folder = join(__dirname, '..', 'dist')
const fileOf = name => join(folder, `${name}.cjs`)

/** The build writes the digest of a bundle on its first line: V8 itself tells the code of a cache by its length alone. */
const cacheOf = (name, text) => join(folder, `${name}.${/^\/\/ (\w+)/.exec(text)?.[1]}.cache`)

/** What is loaded: the exports of each bundle, its script, from which the build makes the cache, and the cache's file. */
const loaded = new Map()

/**
 * Loads a bundle with the code that V8 compiled when it was built; another Node compiles anew.
 * What a bundle requires of its own folder is a bundle too.
 */
const load = name => {
  const known = loaded.get(name)
  if (known !== undefined) return known.module.exports
  const file = fileOf(name)
  const text = readFileSync(file, 'latin1')
  const cache = cacheOf(name, text)
  const code = `(function (exports, require, module) {${text}\n})`
  const cachedData = isBuilder && existsSync(cache) ? readFileSync(cache) : undefined
  // V8 writes the name into what it compiles: it says nothing of the place where the program was built.
  const script = new Script(code, { filename: `dist/${name}.cjs`, cachedData })
  const module = { exports: {} }
  loaded.set(name, { module, script, cache })
  const requireOf = createRequire(file)
  const requireBundle = id => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(basename(id, '.cjs')) : requireOf(id))
  script.runInThisContext()(module.exports, requireBundle, module)
  return module.exports
}

exports.load = load
exports.loaded = loaded
exports.isBuilt = () => existsSync(fileOf('cchc'))
