import { spawn } from 'node:child_process'
import { closeSync, openSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Where the program stands, and the person before it. Tests give their own. */
export interface Desk {
  /** The version of Node, without a `v`. */
  nodeVersion: string
  /** The file of the Node that runs. */
  nodeFile: string
  /** The folder of the program, with its `bin` and `dist`; undefined where it is not run by `bin/cchc.js`. */
  programFolder: string | undefined
  /**
   * Starts a program and leaves it running.
   * @returns false where there is none, or it has soon ended by telling a failure.
   */
  launch(program: string, args: readonly string[]): Promise<boolean>
  /** True where a file can be made in a folder: rights are looked at by making one, for no other way is sure on Windows. */
  canWriteIn(folder: string): boolean
  /** Waits until somebody has pressed a key; not where nobody sits at a terminal. */
  keyPressed(): Promise<void>
}

/** How long a program that was launched may take to fail, in ms. */
const soon = 1500

/** @param threadFile a file in the program's `bin`. */
export const realDesk = (threadFile?: string): Desk => ({
  nodeVersion: process.versions.node,
  nodeFile: process.execPath,
  programFolder: threadFile === undefined ? undefined : join(threadFile, '..', '..'),
  launch: (program, args) => {
    return new Promise(resolve => {
      const child = spawn(program, [...args], { detached: true, stdio: 'ignore' })
      child.once('error', () => resolve(false))
      // Explorer ends with 1 when it has opened what it was given.
      child.once('exit', code => resolve(code === 0 || process.platform === 'win32'))
      child.unref()
      setTimeout(() => resolve(true), soon)
    })
  },
  canWriteIn: folder => {
    const file = join(folder, `.cchc-${process.pid}.tmp`)
    try {
      closeSync(openSync(file, 'wx'))
      unlinkSync(file)
      return true
    } catch {
      return false
    }
  },
  keyPressed: () => {
    const { stdin } = process
    if (!stdin.isTTY) return Promise.resolve()
    return new Promise(resolve => {
      stdin.setRawMode(true)
      stdin.once('data', () => {
        stdin.setRawMode(false)
        stdin.pause()
        resolve()
      })
    })
  },
})
