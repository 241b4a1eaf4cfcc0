import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** True where there is a shell that takes what POSIX says. */
export const hasShell = process.platform !== 'win32' && spawnSync('sh', ['-c', 'exit 0']).status === 0

/** True where there is git. */
export const hasGit = spawnSync('git', ['--version']).status === 0

/** True where a link may be made: on Windows only some may. */
export const canLink = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-link-'))
  try {
    symlinkSync('a', join(folder, 'b'))
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})()

/** True for a user whom the marks of a file bind: not for root, and not on Windows, where a folder has none. */
export const isBound = process.getuid !== undefined && process.getuid() !== 0
