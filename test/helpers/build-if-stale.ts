import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The tests of the whole program run what `npm run build` makes; it is made anew when a source is newer. */
export default function buildIfStale(): void {
  const built = statSync('dist/cchc.cache', { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (['src', 'templates', 'scripts', 'bin', 'package.json'].every(path => newest(path) <= built)) return
  const { status } = spawnSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('npm run build failed')
}

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map(name => newest(join(path, name))))
}
