import type { Io } from '../io.ts'
import { pause, stampOf, WatchedFiles } from '../watched-files.ts'

/**
 * Runs a command, and once more each time that a file which it asked for has changed, until the program is stopped.
 * @returns what the last run gave.
 */
export async function whenSaved(run: (io: Io) => Promise<number>, io: Io): Promise<number> {
  const watched = new WatchedFiles(stampOf)
  let isStopped = false
  const stop = (): void => {
    isStopped = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
  let code = 0
  do {
    code = await run(watched.restart(io))
    io.stderr('Đang theo dõi: lưu tệp là xuất lại. Nhấn Ctrl+C để dừng.\n')
    while (!isStopped && !watched.hasChanged()) await new Promise(resolve => setTimeout(resolve, pause))
  } while (!isStopped)
  return code
}
