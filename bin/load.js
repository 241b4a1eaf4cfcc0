'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '..', 'dist')
const bundle = join(folder, 'cchc.cjs')
const cache = join(folder, 'cchc.cache')

/**
 * Loads the bundle with the code that V8 compiled when it was built; V8 refuses what another version of it has made, and compiles anew.
 * @returns what the bundle exports, and the script, from which the build makes the cache.
 */
exports.load = () => {
  const code = `(function (exports, require, module) {${readFileSync(bundle, 'latin1')}\n})`
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  const script = new Script(code, { filename: bundle, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(bundle), module)
  return { program: module.exports, script }
}

exports.isBuilt = () => existsSync(bundle)
exports.cacheFile = cache
