/* Loaded before the program: it kills its own process at the call of the system, of those that writing is made of, that KILL_AT counts. */
const fs = require('node:fs')

const at = Number(process.env.KILL_AT)
let count = 0
for (const name of [
  'openSync',
  'writeSync',
  'fsyncSync',
  'fchmodSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'unlinkSync',
  'mkdirSync',
]) {
  const call = fs[name]
  fs[name] = (...args) => {
    count++
    if (count === at) {
      // Half of it is written: what a reader would find who came now.
      if (name === 'writeSync') call(args[0], args[1].subarray(0, Math.floor(args[1].length / 2)))
      process.kill(process.pid, 'SIGKILL')
    }
    return call(...args)
  }
}
process.on('exit', () => {
  if (process.env.KILL_COUNT) fs.writeFileSync(process.env.KILL_COUNT, String(count))
})
