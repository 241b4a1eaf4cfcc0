import { vi } from 'vitest'
import { realIo } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

/** What a run of the program prints, byte for byte. */
export interface Printed {
  exit: number
  out: string
  err: string
}

/** Runs the program here with the real terminal and files, and keeps what comes to stdout and stderr. @param terminal whether both are one. */
export async function printed(args: readonly string[], terminal = false): Promise<Printed> {
  const kept = { out: '', err: '' }
  const keep = (name: 'out' | 'err') => (data: string | Uint8Array) => {
    kept[name] += typeof data === 'string' ? data : new TextDecoder().decode(data)
    return true
  }
  const streams = [process.stdout, process.stderr]
  const were = streams.map(stream => stream.isTTY)
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('err')),
  ]
  try {
    for (const stream of streams) stream.isTTY = terminal
    const io = { ...realIo(), env: { ...process.env } }
    return { exit: await main(args, io), ...kept }
  } finally {
    for (const [index, stream] of streams.entries()) stream.isTTY = were[index]!
    for (const spy of spies) spy.mockRestore()
  }
}
