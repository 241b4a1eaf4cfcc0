import type { Descriptors } from '../../src/cli/descriptors.ts'
import { realIo } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

/** What a run of the program prints, byte for byte. */
export interface Printed {
  exit: number
  out: string
  err: string
}

/** Runs the program here with the real files, and keeps what comes to stdout and stderr. @param terminal whether both are one. */
export async function printed(args: readonly string[], terminal = false): Promise<Printed> {
  const kept = { out: '', err: '' }
  const descriptors: Descriptors = {
    isTerminal: descriptor => descriptor > 0 && terminal,
    columns: () => 80,
    write: (descriptor, data) => {
      kept[descriptor === 1 ? 'out' : 'err'] +=
        typeof data === 'string' ? data : new TextDecoder().decode(data)
    },
  }
  const io = { ...realIo(undefined, 0, undefined, descriptors), env: { ...process.env } }
  return { exit: await main(args, io), ...kept }
}
