import { FileError } from '../session/file-error.ts'
import type { Io } from './io.ts'

/**
 * An Io that knows what a command has read, and writes nothing over it, not with `--force` either: a report in the place of the plan that it
 * is about is never meant. What a command changes it changes by `change`, which says what it has read.
 * @param read files that were read before.
 */
export function knowingInputs(io: Io, read: readonly string[] = []): Io {
  // What a file is known by is asked for when something is written: most runs write little.
  const fresh = new Set(read)
  const known = new Set<string>()
  const refuseInput = (path: string): void => {
    for (const file of fresh) for (const identity of io.identities(file)) known.add(identity)
    fresh.clear()
    if (io.identities(path).some(identity => known.has(identity)))
      throw new FileError(
        `Không ghi đè \`${path}\`: lệnh này đọc chính tệp đó.`,
        'Chọn tên khác bằng `-o TÊN-KHÁC`.',
      )
  }
  return {
    ...io,
    read: path => {
      const data = io.read(path)
      fresh.add(path)
      return data
    },
    look: path => {
      refuseInput(path)
      return io.look(path)
    },
    write: (path, data, over) => {
      refuseInput(path)
      return io.write(path, data, over)
    },
  }
}
