import { realIo } from './io.ts'
import { main } from './main.ts'

/**
 * What a command line that is only answered prints where nobody sits at a terminal: the build keeps it for those that only print help or the version.
 * @throws where it does anything else: it ends with a fault, or tells something on stderr.
 */
export async function printedBy(args: readonly string[]): Promise<string> {
  const printed = { 1: '', 2: '' }
  const io = realIo(undefined, 0, undefined, {
    isTerminal: () => false,
    columns: () => {
      throw new Error('no terminal')
    },
    write: (descriptor, data) => {
      printed[descriptor] += data
    },
  })
  const code = await main(args, io)
  if (code !== 0 || printed[2] !== '') throw new Error(`\`${args.join(' ')}\` prints no text alone: ${code}`)
  return printed[1]
}
