import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { FileError } from '../session/file-error.ts'
import type { Files } from '../session/files.ts'
import { codeOf, notPlain, readError, writeError } from './file-error.ts'
import { refuseBadName } from './target-name.ts'
import { makeTerminal } from './terminal.ts'

/** Everything a command may touch outside itself. Tests give their own. */
export interface Io extends Files {
  /** True for a pipe, a terminal, a disk without end: what is written to and never read. */
  isDevice(path: string): boolean
  /** Makes a folder and those above it. Throws FileError. */
  makeFolder(path: string): void
  /** Writes beside the target and renames over it: the target is whole at every moment. Throws FileError. */
  write(path: string, data: Uint8Array): void
  /**
   * Takes away what a run that was killed has left beside its targets: files that were being written, by a process that is no more.
   * @param names of the targets in the folder.
   */
  removeLeftovers(folder: string, names: ReadonlySet<string>): void
  /** Prints a report for people, of which nothing steers the terminal; or a document, whose bytes are kept. */
  stdout(data: string | Uint8Array): void
  /** Prints a message, of which nothing steers the terminal but what is marked as the program's own. */
  stderr(text: string): void
  /** Marks a code of the terminal that the program itself writes, such as that of a colour. */
  own(code: string): string
  /** Whether messages on stderr may be coloured. */
  colour: boolean
  /** Whether results on stdout may be coloured. */
  colourOut: boolean
  /** Columns of the terminal that stderr is; undefined where a line cannot be written over. */
  columns: number | undefined
  /** How many threads can run at once. */
  cores: number
  /** Starts a thread of the program that is given this and then jobs; undefined where there are none to be had. */
  startThread: ((settings: unknown) => Worker) | undefined
  /** The environment, which threads are started with. */
  env: Record<string, string | undefined>
  now(): Date
}

/**
 * The real world: the only place that touches process, files, clock and terminal.
 * @param threadFile what a thread of the program runs, `thread` the number of the thread that this is, 0 for the program's own.
 */
export function realIo(threadFile?: string, thread = 0): Io {
  const { own, shown } = makeTerminal()
  return {
    read: readFile,
    exists: path => found(path) !== undefined,
    realPath: path => (existsSync(path) ? realpathSync(path) : resolve(path)),
    isDevice: path => isDevice(found(path)),
    isFolder: path => found(path)?.isDirectory() === true,
    list: listFolder,
    makeFolder,
    write: (path, data) => {
      // What is there may be called as it is, and so may what is kept of it.
      if (!found(path)?.isFile() && !/\.bak\d*$/.test(path)) refuseBadName(path)
      writeWhole(path, data, thread)
    },
    removeLeftovers,
    stdout: data => writeAll(1, typeof data === 'string' ? shown(data) : data),
    stderr: text => writeAll(2, shown(text)),
    own,
    colour: mayColour(process.stderr),
    colourOut: mayColour(process.stdout),
    columns: process.stderr.isTTY && process.env.TERM !== 'dumb' ? (process.stderr.columns ?? 80) : undefined,
    cores: availableParallelism(),
    startThread: threadFile === undefined ? undefined : workerData => startThread(threadFile, workerData),
    env: process.env,
    now: () => new Date(),
  }
}

const mayColour = (stream: { isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** Writes to a stream; a reader that has gone (`| head`) is no fault of ours. */
function writeAll(descriptor: 1 | 2, data: string | Uint8Array): void {
  const stream = descriptor === 1 ? process.stdout : process.stderr
  stream.once('error', error => {
    if (codeOf(error) !== 'EPIPE') throw error
  })
  stream.write(data)
}

/** What a name stands for; undefined for nothing, and for a name that can be none: what is done with it next tells why. */
function found(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

const isDevice = (found: Stats | undefined): boolean =>
  found !== undefined && !found.isFile() && !found.isDirectory()

/** What a shell hands over as a file: `<(…)`, and `cat … |` by the name of stdin. */
const handedOver = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/

/** A pipe or a device is not read: whoever names one, a spec from a stranger too, would have us wait for ever, or read without end. */
function readFile(path: string): Uint8Array {
  if (isDevice(found(path)) && !handedOver.test(path)) throw notPlain(path)
  try {
    return readFileSync(path)
  } catch (error) {
    throw readError(path, error)
  }
}

/** Folders that are there may be called as they are; those that are made may not. */
function refuseBadFolder(path: string): void {
  let made = 0
  for (let above = path; found(above) === undefined && above !== dirname(above); above = dirname(above))
    made++
  if (made > 0) refuseBadName(path, made)
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') throw new FileError(`\`${path}\` không phải là thư mục.`)
    if (codeOf(error) === 'ENOENT') throw new FileError(`Không tìm thấy thư mục \`${path}\`.`)
    throw readError(path, error)
  }
}

function makeFolder(path: string): void {
  refuseBadFolder(path)
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw writeError(path, error)
  }
}

/** Room for what a thread has just made, in MB: a document leaves little behind, and a larger one only lets more of that pile up. */
const youngMb = 16

/** Node's threads are loaded when one is started: most runs need none. */
function startThread(file: string, workerData: unknown): Worker {
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  return new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMb } })
}

/** Counted, so that no two writes of a thread share a name beside their target. */
let writes = 0

function writeWhole(path: string, data: Uint8Array, thread: number): void {
  let beside: string | undefined
  try {
    const existing = statSync(path, { throwIfNoEntry: false })
    if (existing && !existing.isFile() && !existing.isDirectory()) {
      // A device or a pipe is written to; renaming over it would take its place.
      writeFileSync(path, data)
      return
    }
    // Behind a symbolic link the file itself is replaced, and the link stays.
    const target = existing ? realpathSync(path) : resolve(path)
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.${thread}-${++writes}.tmp`)
    writeFileSync(beside, data, { flag: 'wx' })
    renameSync(beside, target)
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true })
    throw writeError(path, error)
  }
}

function removeLeftovers(folder: string, names: ReadonlySet<string>): void {
  for (const name of listFolder(folder)) {
    const [, target, process] = /^\.(.+)\.(\d+)\.\d+-\d+\.tmp$/.exec(name) ?? []
    if (target !== undefined && names.has(target) && !isRunning(Number(process)))
      rmSync(join(folder, name), { force: true })
  }
}

/** Before anything is written, a name with this process's own number is of an older one that had it. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}
