import { dirname, join, normalize } from 'node:path'

/**
 * Reads a text file that a spec names: its text, or in Vietnamese why it cannot be read.
 * @param name the file's name as seen from the folder of the spec that is read.
 */
export type ReadBeside = (name: string) => { text: string } | { error: string }

/** The name, for messages, of a file that another one names: it can be opened from where the program stands. */
export const besideName = (file: string, name: string): string => join(dirname(file), name)

/** True for two names of one file as they were typed or made: with `./` before them or not, with `/` or with the `\` of Windows. */
export const isSameFile = (a: string, b: string): boolean => normalize(a) === normalize(b)

/** A path that begins at the root of a drive or a server: such a name means another file on another machine. */
export const isAbsolute = (name: string): boolean => /^[\\/]|^[A-Za-z]:/.test(name)

/** Bytes that were no UTF-8 have become U+FFFD: a Word file, or text in an old encoding. */
export const isOtherEncoding = (text: string): boolean => /[\ufffd\0]/.test(text)
