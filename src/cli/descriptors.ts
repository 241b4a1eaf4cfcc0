import { fstatSync, type Stats, statSync, writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { lazy } from '../language/lazy.ts'
import { codeOf } from './file-error.ts'

/** Standard input, output and errors, by the numbers that they have in every process. */
export const standard = { input: 0, output: 1, errors: 2 } as const

/** What the program was started with. Tests give their own. */
export interface Descriptors {
  /** True for what a person sits at: no file, no pipe, no null device. */
  isTerminal(descriptor: number): boolean
  /** How many characters a line of the terminal has. */
  columns(descriptor: 1 | 2): number
  /** Writes; a reader that has gone (`| head`) is no fault of ours. */
  write(descriptor: 1 | 2, data: string | Uint8Array): void
}

export const realDescriptors: Descriptors = {
  isTerminal: descriptor => {
    const found = look(descriptor)
    // Node's own modules for terminals cost milliseconds: what cannot be one is told without them.
    if (!found?.isCharacterDevice() || isNull(found)) return false
    return isatty(descriptor)
  },
  columns: descriptor => streamOf(descriptor).columns ?? 80,
  write,
}

/** The stream of standard output or errors, which Node makes with all that streams need when it is first asked for. */
export function streamOf(descriptor: 1 | 2): NodeJS.WriteStream {
  const stream = descriptor === standard.output ? process.stdout : process.stderr
  streams.set(descriptor, stream)
  return stream
}

/** Those that something was written to. */
const streams = new Map<1 | 2, NodeJS.WriteStream>()

/** True where nothing waits to be written. */
export const isAllWritten = (): boolean =>
  [...streams.values()].every(({ writableLength }) => writableLength === 0)

/** Files and pipes take all there is at once, as they do by Node's streams; terminals, and pipes of Windows, have streams. */
function write(descriptor: 1 | 2, data: string | Uint8Array): void {
  const rest = isPlain(descriptor) ? writeNow(descriptor, data) : data
  if (rest.length === 0) return
  const stream = streamOf(descriptor)
  stream.once('error', error => {
    if (codeOf(error) !== 'EPIPE') throw error
  })
  stream.write(rest)
}

/** @returns what could not be written now: another program has made the pipe one that waits for nobody, and it is full. */
function writeNow(descriptor: 1 | 2, data: string | Uint8Array): Uint8Array {
  let rest = typeof data === 'string' ? Buffer.from(data) : data
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
  } catch (error) {
    if (codeOf(error) === 'EPIPE') return new Uint8Array()
    if (codeOf(error) !== 'EAGAIN') throw error
  }
  return rest
}

/** A file, the null device, and but on Windows a pipe. What waits in a stream comes first. */
function isPlain(descriptor: 1 | 2): boolean {
  if (streams.has(descriptor)) return false
  const found = look(descriptor)
  if (found === undefined) return false
  if (process.platform === 'win32') return found.isFile()
  return found.isFile() || found.isFIFO() || found.isSocket() || isNull(found)
}

/** A script that throws away what is printed gives this: it is a device as a terminal is. */
const isNull = (found: Stats): boolean =>
  process.platform !== 'win32' && found.isCharacterDevice() && found.rdev === nullDevice()

const nullDevice = lazy(() => statSync('/dev/null', { throwIfNoEntry: false })?.rdev)

/** Undefined where the descriptor was closed before the program began. */
function look(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor)
  } catch {
    return undefined
  }
}
