import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Taken while building, so that two test runs at once do not write the same files. */
const lock = 'node_modules/.cchc-build'

/** Tests of the whole program run what `npm run build` makes; it is made anew when a source is newer. */
export async function buildIfStale(): Promise<void> {
  if (!isStale()) return
  while (!takeLock()) await new Promise(resolve => setTimeout(resolve, 200))
  try {
    if (!isStale()) return
    const { status } = spawnSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' })
    if (status !== 0) throw new Error('npm run build failed')
  } finally {
    rmdirSync(lock)
  }
}

function isStale(): boolean {
  const built = statSync('dist/cchc.cjs', { throwIfNoEntry: false })?.mtimeMs ?? 0
  return ['src', 'templates', 'scripts', 'bin', 'docs', 'package.json'].some(path => newest(path) > built)
}

/** A lock older than a minute was left by a run that was killed. */
function takeLock(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const taken = statSync(lock, { throwIfNoEntry: false })
    if (taken && Date.now() - taken.mtimeMs > 60_000) rmdirSync(lock)
    return false
  }
}

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map(name => newest(join(path, name))))
}
