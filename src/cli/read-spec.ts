import { besideName, type ReadBeside } from '../plan/beside.ts'
import { isFileError } from './file-error.ts'
import type { Io } from './io.ts'

/** A spec's text and a way to read the text files that it names. */
export interface SpecText {
  text: string
  readBeside: ReadBeside
  /** The texts that were read, by the name that messages give them. */
  texts: Map<string, string>
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Reads a spec. Bytes that are no UTF-8 become U+FFFD, which the YAML reader tells with what to do. Throws FileError. */
export function readSpec(path: string, io: Io): SpecText {
  const text = decoder.decode(io.read(path))
  const texts = new Map([[path, text]])
  const readBeside: ReadBeside = name => {
    const file = besideName(path, name)
    try {
      const beside = decoder.decode(io.read(file))
      texts.set(file, beside)
      return { text: beside }
    } catch (error) {
      if (!isFileError(error)) throw error
      return { error: error.message.charAt(0).toLowerCase() + error.message.slice(1).replace(/\.$/, '') }
    }
  }
  return { text, readBeside, texts }
}
