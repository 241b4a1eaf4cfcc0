import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Run, runProgram } from './printing.ts'

/** Why nothing of Windows can be run here; undefined where it can. */
export const whyNoWine = (find: Run = runProgram): string | undefined =>
  process.platform !== 'linux' || process.arch !== 'x64'
    ? 'Wine runs it on Linux x64'
    : find('wine', ['--version']) === undefined
      ? 'there is no Wine (install wine and wine64)'
      : undefined

/** What a program of Windows has left. */
export interface WineRun {
  status: number | null
  stdout: string
  stderr: string
}

/** A Windows of its own, which is gone when it is closed. */
export interface Wine {
  /** The folder that is `C:\` there. */
  drive: string
  /** The folder of its devices and shares: `unc/server/share` is `\\server\share`. */
  devices: string
  /** Runs a program. @param env is added to the environment. */
  run(program: string, args: readonly string[], options?: { cwd?: string; env?: object }): WineRun
  close(): void
}

/** Makes a Windows 10. Words of its programs come as UTF-8, and so do names. */
export function openWine(): Wine {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-wine-'))
  const environment = {
    ...process.env,
    WINEPREFIX: join(folder, 'prefix'),
    WINEDEBUG: '-all',
    // No window, and nothing to install for web pages or .NET.
    WINEDLLOVERRIDES: 'mscoree=;mshtml=',
    DISPLAY: '',
    LC_ALL: 'C.UTF-8',
  }
  mkdirSync(environment.WINEPREFIX)
  const run: Wine['run'] = (program, args, { cwd, env } = {}) => {
    // Programs write to files: what a test runner gives them as a stream Wine may not know.
    const names = ['out', 'err'].map(name => join(folder, name))
    const streams = names.map(name => openSync(name, 'w'))
    const { status } = spawnSync('wine', [program, ...args], {
      cwd,
      env: { ...environment, ...env },
      stdio: ['ignore', ...streams],
    })
    for (const stream of streams) closeSync(stream)
    const [stdout = '', stderr = ''] = names.map(name => readFileSync(name, 'utf8').replaceAll('\r\n', '\n'))
    return { status, stdout, stderr }
  }
  run('winecfg', ['-v', 'win10'])
  return {
    drive: join(environment.WINEPREFIX, 'drive_c'),
    devices: join(environment.WINEPREFIX, 'dosdevices'),
    run,
    close: () => {
      spawnSync('wineserver', ['-k'], { env: environment })
      spawnSync('wineserver', ['-w'], { env: environment })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
