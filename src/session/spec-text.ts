import { besideName, type ReadBeside } from '../spec/beside.ts'
import { isFileError } from './file-error.ts'
import { decodeText, type Files, textOf } from './files.ts'
import { foreignKind } from './foreign-file.ts'
import { leadsAway } from './leads-away.ts'

/** A spec's text and a way to read the text files that it names. */
export interface SpecText {
  text: string
  readBeside: ReadBeside
  /** The texts that were read, by the name that messages give them. */
  texts: Map<string, string>
}

/** Reads a spec. Throws FileError. */
export function readSpecText(path: string, files: Files): SpecText {
  const text = textOf(path, files)
  const texts = new Map([[path, text]])
  const readBeside: ReadBeside = name => {
    const file = besideName(path, name)
    try {
      if (leadsAway(path, name, files)) return { error: 'đây là liên kết dẫn ra ngoài thư mục' }
      const bytes = files.read(file)
      const foreign = foreignKind(bytes)
      if (foreign !== undefined) return { error: `đây là ${foreign.name}, không phải tệp chữ` }
      const beside = decodeText(bytes)
      texts.set(file, beside)
      return { text: beside }
    } catch (error) {
      if (!isFileError(error)) throw error
      return { error: error.message.charAt(0).toLowerCase() + error.message.slice(1).replace(/\.$/, '') }
    }
  }
  return { text, readBeside, texts }
}
