import { dirname, join } from 'node:path'
import type { ReadBeside } from '../plan/include.ts'
import { FileError, type Io } from './io.ts'

/** A spec's text and a way to read the text files that it names. */
export interface SpecText {
  text: string
  readBeside: ReadBeside
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Reads a spec. Bytes that are no UTF-8 become U+FFFD, which the YAML reader tells with what to do. Throws FileError. */
export function readSpec(path: string, io: Io): SpecText {
  const folder = dirname(path)
  return {
    text: decoder.decode(io.read(path)),
    readBeside: name => {
      try {
        return { text: decoder.decode(io.read(join(folder, name))) }
      } catch (error) {
        if (!(error instanceof FileError)) throw error
        return { error: error.message.charAt(0).toLowerCase() + error.message.slice(1).replace(/\.$/, '') }
      }
    },
  }
}
