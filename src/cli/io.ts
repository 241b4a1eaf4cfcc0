import { existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Machine } from '../print/machine.ts'
import { FileError } from '../session/file-error.ts'
import type { Files } from '../session/files.ts'
import type { Asker } from './asker.ts'
import { type Descriptors, realDescriptors, standard } from './descriptors.ts'
import { type Desk, realDesk } from './desk/desk.ts'
import { removeLeftovers } from './disk/beside.ts'
import { type Disk, realDisk } from './disk/disk.ts'
import { lockFile } from './disk/lock.ts'
import { makeFolder } from './disk/make-folder.ts'
import { makeWorkFolder, type WorkFolder } from './disk/work-folder.ts'
import { type Changed, changeFile, createFile, replaceFile } from './disk/write-file.ts'
import { codeOf, notPlain, readError } from './file-error.ts'
import { realMachine } from './machine.ts'
import { refuseBadName } from './target-name.ts'
import { makeTerminal } from './terminal.ts'

/** Everything a command may touch outside itself. Tests give their own. */
export interface Io extends Files {
  /** True for a pipe, a terminal, a disk without end: what is written to and never read. */
  isDevice(path: string): boolean
  /** Makes a folder and those above it. Throws FileError. */
  makeFolder(path: string): void
  /** What files are the same by: two names of one file have something in common. Nothing of what is no file. */
  identities(path: string): readonly string[]
  /** The bytes of a file that is about to be replaced; undefined where there is none. Throws FileError. */
  look(path: string): Uint8Array | undefined
  /**
   * Writes beside the target and renames over it: the target is whole at every moment.
   * @param over what is to be replaced; without it, whatever stands there.
   * @returns false, and then nothing is written, where something else stands there. Throws FileError.
   */
  write(path: string, data: Uint8Array, over?: Uint8Array): boolean
  /**
   * Writes a file that must not be there.
   * @param isLasting it cannot be made again: it reaches the disk before it gets its name.
   * @returns false, and then nothing is written, where it is. Throws FileError.
   */
  create(path: string, data: Uint8Array, isLasting: boolean): boolean
  /**
   * Changes a file that was read, and that cannot be made again.
   * @param before what was read, `after` what becomes of it.
   * @returns what it was is kept by the name that is given back. Undefined, and then nothing is written, where it is not any more what was
   * read. Throws FileError.
   */
  change(
    path: string,
    before: Uint8Array,
    after: Uint8Array,
    how: { hasBackup: boolean },
  ): Changed | undefined
  /** Keeps other processes of the program from changing a file until what it gives is called. Throws FileError when they keep us. */
  lock(path: string): () => void
  /**
   * Takes away what a run that was killed has left beside its targets: files that were being written, by a process that is no more.
   * Whatever keeps it from doing so is reported when the targets are written.
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
  /** All that comes by standard input. Throws FileError. */
  readInput(): Promise<Uint8Array>
  /** True where standard input is a keyboard. */
  isInputTerminal: boolean
  /** Begins to ask the person at the terminal; undefined where there is none. */
  startAsking: (() => Promise<Asker>) | undefined
  /** Columns of the terminal that stderr is; undefined where a line cannot be written over. */
  columns: number | undefined
  /** How many characters a line of stdout has; undefined where it is no terminal. */
  columnsOut: number | undefined
  /** How many threads can run at once. */
  cores(): number
  /** Starts a thread of the program that is given this and then jobs; undefined where there are none to be had. @param youngMb room for what it has just made. */
  startThread: ((settings: unknown, youngMb?: number) => Worker) | undefined
  /** The program's own place, and the person before the machine. */
  desk: Desk
  /** The environment, which threads are started with. */
  env: Record<string, string | undefined>
  /** Other programs of this machine. */
  machine: Machine
  /** A new folder for files that pass between programs. Throws FileError. */
  workFolder(): WorkFolder
  now(): Date
}

/**
 * The real world: the only place that touches process, files, clock and terminal.
 * @param threadFile what a thread of the program runs, `thread` the number of the thread that this is, 0 for the program's own,
 * `disk` what files are written with, `descriptors` what is printed to.
 */
export function realIo(
  threadFile?: string,
  thread = 0,
  disk: Disk = realDisk(thread),
  descriptors: Descriptors = realDescriptors,
): Io {
  const { own, shown } = makeTerminal()
  const isInputTerminal = descriptors.isTerminal(standard.input)
  const isTerminal = descriptors.isTerminal(standard.errors)
  const isOutTerminal = descriptors.isTerminal(standard.output)
  const mayColour = !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return {
    read: readFile,
    exists: path => found(path) !== undefined,
    realPath: path => (existsSync(path) ? realpathSync(path) : resolve(path)),
    isDevice: path => isDevice(found(path)),
    isFolder: path => found(path)?.isDirectory() === true,
    list: listFolder,
    makeFolder: path => {
      refuseBadFolder(path)
      makeFolder(path, disk)
    },
    identities,
    look: path => (found(path) === undefined ? undefined : readFile(path)),
    write: (path, data, over) => {
      // What is there may be called as it is, and so may what is kept of it.
      if (!found(path)?.isFile() && !/\.bak\d*$/.test(path)) refuseBadName(path)
      return replaceFile(path, data, { over }, disk)
    },
    create: (path, data, isLasting) => {
      // What is kept of a file may be called as the file is.
      if (!/\.bak\d*$/.test(path)) refuseBadName(path)
      return createFile(path, data, { isLasting }, disk)
    },
    change: (path, before, after, how) => changeFile(path, before, after, how, disk),
    lock: path => lockFile(path, disk),
    removeLeftovers: (folder, names) => removeLeftovers(folder, names, disk),
    stdout: data => descriptors.write(standard.output, typeof data === 'string' ? shown(data) : data),
    stderr: text => descriptors.write(standard.errors, shown(text)),
    own,
    readInput,
    isInputTerminal,
    startAsking:
      isInputTerminal && isTerminal
        ? async () => (await import('./ask-terminal.ts')).askTerminal(shown)
        : undefined,
    colour: isTerminal && mayColour,
    colourOut: isOutTerminal && mayColour,
    columns: isTerminal && process.env.TERM !== 'dumb' ? descriptors.columns(standard.errors) : undefined,
    columnsOut: isOutTerminal ? descriptors.columns(standard.output) : undefined,
    cores: () => availableParallelism(),
    startThread:
      threadFile === undefined
        ? undefined
        : (workerData, youngMb) => startThread(threadFile, workerData, youngMb),
    desk: realDesk(threadFile),
    env: process.env,
    machine: realMachine,
    workFolder: makeWorkFolder,
    now: () => new Date(),
  }
}

/** More than any spec has: the reader of specs says where its own limit is. */
const mostInput = 16 * 1024 * 1024

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin) {
      size += (chunk as Uint8Array).length
      if (size > mostInput) throw new FileError('Đầu vào (`-`) quá lớn, không phải tệp kế hoạch.')
      chunks.push(chunk as Uint8Array)
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    throw new FileError(`Không đọc được đầu vào (\`-\`, ${codeOf(error)}).`, 'Ghi tên tệp thay cho `-`.')
  }
  return Buffer.concat(chunks)
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
    throw readError(path, error, folder => readdirSync(folder))
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
    throw readError(path, error, () => [])
  }
}

/** Its name behind all links; and where it stands on the disk, which names in other letters and hard links share. */
function identities(path: string): string[] {
  if (!found(path)?.isFile()) return []
  const { dev, ino } = statSync(path, { bigint: true })
  return [realpathSync(path), `${dev}:${ino}`]
}

/** Room for what a thread of a batch has just made, in MB: a document leaves little behind, and a larger one only lets more of that pile up. */
const batchYoungMb = 16

/** Node's threads are loaded when one is started: most runs need none. */
function startThread(file: string, workerData: unknown, youngMb = batchYoungMb): Worker {
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  return new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMb } })
}
