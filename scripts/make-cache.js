import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Renders a plan once, so that the functions a render needs are compiled, and keeps what V8 made of them. */
const { load, cacheFile } = createRequire(import.meta.url)('../bin/load.js')
rmSync(cacheFile, { force: true })
const { program, script } = load()
const folder = mkdtempSync(join(tmpdir(), 'cchc-'))
try {
  const spec = join(folder, 'ke-hoach.yaml')
  await program.warmUp(spec)
  writeFileSync(cacheFile, script.createCachedData())
} finally {
  rmSync(folder, { recursive: true, force: true })
}
