'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const file = join(__dirname, '..', 'dist', 'engine.json')

/**
 * This very build of Node: version, machine, and all that it was configured with. Two Nodes whose V8 calls itself by the same number
 * differ within: compiled code of one has crashed the other.
 */
const identity = () => JSON.stringify([process.version, process.versions.v8, process.arch, process.config])

const built = () => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * What the build has found of V8: the flags to set. Undefined in another Node than the one that built: neither its flags nor its
 * compiled code are of use there.
 */
const engine = built()
const own = engine?.identity === identity() ? engine : undefined

/** The settings are those of the process, so they are made once, before threads are started, and a part of the key of compiled code, so
 * they are made before any is loaded or kept. */
exports.setFlags = () => {
  if (own === undefined || own.flags.length === 0) return
  const { setFlagsFromString } = require('node:v8')
  for (const flag of own.flags) setFlagsFromString(flag)
}
exports.file = file
exports.identity = identity
/** True in the Node that built. */
exports.isBuilder = own !== undefined
