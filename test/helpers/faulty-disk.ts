import { type Disk, type FileCalls, realDisk } from '../../src/cli/disk/disk.ts'

/** What happens before a call is made: it may throw, in place of the call. @param count of the calls so far, this one too. */
export type BeforeCall = (call: keyof FileCalls, args: readonly unknown[], count: number) => void

/** The real disk, each of whose calls can be watched, or fail. What it sleeps is only counted. */
export function faultyDisk(before: BeforeCall, changed: Partial<Disk> = {}): Disk & { slept: number[] } {
  const real = realDisk()
  const slept: number[] = []
  let count = 0
  const calls = new Proxy(real.calls, {
    get: (target, name: keyof FileCalls) =>
      typeof target[name] !== 'function'
        ? target[name]
        : (...args: unknown[]) => {
            before(name, args, ++count)
            return (target[name] as (...args: unknown[]) => unknown)(...args)
          },
  })
  return {
    calls,
    isWindows: real.isWindows,
    pid: real.pid,
    thread: 0,
    host: real.host,
    sleep: ms => void slept.push(ms),
    slept,
    ...changed,
  }
}

/** An error as the system gives it. */
export const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: of the test`), { code, syscall: 'test' })
