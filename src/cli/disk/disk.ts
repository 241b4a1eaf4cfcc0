import * as fs from 'node:fs'
import { hostname } from 'node:os'

/** The calls of the system that writing is made of: a test can watch them, and let them fail. */
export type FileCalls = Pick<
  typeof fs,
  | 'accessSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeSync'
>

/** What files are written with. */
export interface Disk {
  calls: FileCalls
  isWindows: boolean
  /** The number of this process, and of this thread in it. */
  pid: number
  thread: number
  /** The name of this machine: numbers of processes are its own. */
  host: string
  /** Waits. @param ms in milliseconds. */
  sleep(ms: number): void
}

/** The real disk, for a thread of the program; 0 is its own. */
export const realDisk = (thread = 0): Disk => ({
  calls: fs,
  isWindows: process.platform === 'win32',
  pid: process.pid,
  thread,
  get host() {
    return hostname()
  },
  sleep: ms => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
})

/** True for a process of this machine that runs. Before anything is written, our own number is that of an older process that had it. */
export function isRunning(id: number, disk: Disk): boolean {
  if (id === disk.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
