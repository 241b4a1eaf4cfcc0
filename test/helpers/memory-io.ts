import { posix, resolve, sep } from 'node:path'
import type { Desk } from '../../src/cli/desk/desk.ts'
import type { Io } from '../../src/cli/io.ts'
import { FileError } from '../../src/session/file-error.ts'
import { missingFile } from '../../src/session/missing-file.ts'

/** An Io over files in memory, which keeps what is printed. */
export interface MemoryIo extends Io {
  files: Map<string, Uint8Array>
  out: string
  err: string
  outBytes: Uint8Array[]
}

/** A place where nobody sits, of a program that has no files of its own. */
const bareDesk: Desk = {
  nodeVersion: '22.0.0',
  nodeFile: '/node',
  programFolder: undefined,
  launch: async () => false,
  canWriteIn: () => true,
  keyPressed: async () => {},
}

/** The name that a file is kept by: on Windows a program may name it with `\\`. */
const keptName = (path: string): string => posix.normalize(sep === '\\' ? path.replaceAll('\\', '/') : path)

/** Files by name; a text is written as UTF-8. */
export function memoryIo(files: Record<string, string | Uint8Array> = {}, env: Io['env'] = {}): MemoryIo {
  const encoder = new TextEncoder()
  const kept = new Map(
    Object.entries(files).map(([name, data]) => [
      name,
      typeof data === 'string' ? encoder.encode(data) : data,
    ]),
  )
  const isFolder = (path: string): boolean => {
    const start = `${keptName(path).replace(/\/$/, '')}/`
    return start === './' || [...kept.keys()].some(name => name.startsWith(start))
  }
  const io: MemoryIo = {
    files: kept,
    out: '',
    err: '',
    outBytes: [],
    read: path => {
      const data = kept.get(keptName(path))
      if (data === undefined) throw missingFile(path, io.list)
      return data
    },
    realPath: path => resolve(sep, path),
    exists: path => kept.has(keptName(path)) || isFolder(path),
    isFolder,
    isDevice: () => false,
    removeLeftovers: () => {},
    list: path => {
      const folder = keptName(path).replace(/\/$/, '')
      const start = folder === '.' ? '' : `${folder}/`
      const names = [...kept.keys()]
        .filter(name => name.startsWith(start))
        .map(name => name.slice(start.length).split('/')[0]!)
      if (names.length === 0) throw new FileError(`Không tìm thấy thư mục \`${path}\`.`)
      return [...new Set(names)].sort()
    },
    makeFolder: () => {},
    identities: path => (kept.has(keptName(path)) ? [keptName(path)] : []),
    look: path => kept.get(keptName(path)),
    write: (path, data, over) => {
      const there = kept.get(keptName(path))
      if (over !== undefined && (there === undefined || Buffer.compare(there, over) !== 0)) return false
      kept.set(keptName(path), data)
      return true
    },
    create: (path, data) => {
      if (kept.has(keptName(path))) return false
      kept.set(keptName(path), data)
      return true
    },
    change: (path, before, after, { hasBackup }) => {
      const there = kept.get(keptName(path))
      if (there === undefined || Buffer.compare(there, before) !== 0) return undefined
      kept.set(keptName(path), after)
      if (!hasBackup) return {}
      const names = Array.from({ length: 99 }, (_, index) => `${path}.bak${index === 0 ? '' : index + 1}`)
      const backup = names.find(name => !kept.has(keptName(name)))!
      kept.set(keptName(backup), there)
      return { backup }
    },
    lock: () => () => {},
    stdout: data => {
      io.outBytes.push(typeof data === 'string' ? encoder.encode(data) : data)
      io.out += typeof data === 'string' ? data : new TextDecoder().decode(data)
    },
    stderr: text => {
      io.err += text
    },
    own: code => code,
    readInput: async () => new Uint8Array(),
    isInputTerminal: false,
    startAsking: undefined,
    colour: false,
    colourOut: false,
    columns: undefined,
    columnsOut: undefined,
    cores: () => 1,
    startThread: undefined,
    desk: bareDesk,
    env,
    machine: {
      platform: 'linux',
      env,
      isRoot: false,
      isFile: () => false,
      run: async () => ({ status: undefined, output: '' }),
    },
    workFolder: () => {
      const inside = new Map<string, Uint8Array>()
      return {
        path: '/work',
        write: (name, data) => inside.set(name, data),
        read: name => inside.get(name),
        remove: () => inside.clear(),
      }
    },
    now: () => new Date(2026, 10, 2),
  }
  return io
}
