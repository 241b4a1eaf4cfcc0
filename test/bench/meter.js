import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes what a process has used, when it ends. */
const meter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeFileSync(process.env.CCHC_METER, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, mb: maxRSS / 1024 }))
})`

/**
 * Runs a script of Node's as a process of its own.
 * @param folder where the figures go through.
 * @returns how long it took (`seconds`), the time of processors in ms (`cpu`), the most memory it had (`mb`).
 */
export function metered(folder, args, options = {}) {
  const [probe, kept] = [join(folder, 'meter.cjs'), join(folder, 'meter.json')]
  writeFileSync(probe, meter)
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', probe, ...args], {
    ...options,
    env: { ...process.env, CCHC_METER: kept },
    encoding: 'utf8',
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${args.join(' ')} gave ${status}: ${stderr}`)
  return { seconds, ...JSON.parse(readFileSync(kept, 'utf8')) }
}
