import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const program = resolve('bin/cchc.js')

/** What a run of the built program has loaded when it ends. */
export interface Loaded {
  /** The program's bundles, by their names, in their order. */
  bundles: string[]
  /** Modules of Node's own, by their names, that an empty script has not. */
  modules: string[]
}

/** Runs a command line of the built program in a folder. */
export function loadedBy(args: readonly string[], cwd: string): Loaded {
  const work = mkdtempSync(join(tmpdir(), 'cchc-look-'))
  try {
    const list = join(work, 'loaded.json')
    const look = join(work, 'look.cjs')
    writeFileSync(
      look,
      `const before = new Set(process.moduleLoadList)
       process.on('exit', () => {
         const { loaded } = require.cache[${JSON.stringify(program)}].exports
         const modules = process.moduleLoadList
           .filter(name => !before.has(name))
           .flatMap(name => /^NativeModule (?!internal\\/)(.+)$/.exec(name)?.[1] ?? [])
         const found = JSON.stringify({ bundles: [...loaded.keys()], modules })
         require('node:fs').writeFileSync(${JSON.stringify(list)}, found)
       })`,
    )
    spawnSync(process.execPath, ['--require', look, program, ...args], { cwd, stdio: 'pipe' })
    return JSON.parse(readFileSync(list, 'utf8')) as Loaded
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
