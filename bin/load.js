'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { basename, join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '..', 'dist')
const fileOf = (name, ending) => join(folder, `${name}.${ending}`)

/** What is loaded: the exports of each bundle and its script, from which the build makes the cache. */
const loaded = new Map()

/**
 * Loads a bundle with the code that V8 compiled when it was built; V8 refuses what another version of it has made, and compiles anew.
 * What a bundle requires of its own folder is a bundle too.
 */
const load = name => {
  const known = loaded.get(name)
  if (known !== undefined) return known.module.exports
  const file = fileOf(name, 'cjs')
  const cache = fileOf(name, 'cache')
  const code = `(function (exports, require, module) {${readFileSync(file, 'latin1')}\n})`
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  const script = new Script(code, { filename: file, cachedData })
  const module = { exports: {} }
  loaded.set(name, { module, script })
  const requireOf = createRequire(file)
  const requireBundle = id => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(basename(id, '.cjs')) : requireOf(id))
  script.runInThisContext()(module.exports, requireBundle, module)
  return module.exports
}

exports.load = load
exports.loaded = loaded
exports.cacheOf = name => fileOf(name, 'cache')
exports.isBuilt = () => existsSync(fileOf('cchc', 'cjs'))
