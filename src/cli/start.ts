import { isAllWritten, realDescriptors, standard } from './descriptors.ts'
import { faultWords } from './fault.ts'
import { type Io, realIo } from './io.ts'
import { main } from './main.ts'

/**
 * What `bin/cchc.js` starts.
 * @param threadFile what a thread of the program runs.
 */
export async function start(threadFile?: string): Promise<void> {
  const io = realIo(threadFile)
  await toTheEnd(io, () => main(process.argv.slice(2), io))
}

/** Prints what `bin/cchc.js` could not print at once of a text that the build has kept. */
export async function printRest(rest: Uint8Array): Promise<void> {
  await toTheEnd(realIo(), async () => {
    realDescriptors.write(standard.output, rest)
    return 0
  })
}

/** A fault of the program itself is reported in one line; `--debug` shows where it is. */
async function toTheEnd(io: Io, run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    io.stderr(
      `Chương trình gặp lỗi ngoài dự kiến: ${faultWords(error, process.env)}\n  → Không có tệp nào bị ghi dở. Xin gửi tệp kế hoạch kèm dòng trên cho người phụ trách chương trình.\n`,
    )
    process.exitCode = 2
  }
  // Everything is printed: to wait until Node has put itself away costs more than a small plan.
  if (isAllWritten()) process.exit()
}

/** Runs a command line and prints nothing: the build does so before it keeps the compiled code. */
export async function runSilently(args: readonly string[]): Promise<void> {
  await main(args, { ...realIo(), startAsking: undefined, stdout: () => {}, stderr: () => {} })
}
