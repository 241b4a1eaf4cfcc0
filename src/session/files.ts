/** What a session reads of the world: files and folders, and nothing else. */
export interface Files {
  /** The bytes of a file. Throws FileError. */
  read(path: string): Uint8Array
  exists(path: string): boolean
  /** The name of a file behind all symbolic links; the name itself where there is no such file. */
  realPath(path: string): string
  isFolder(path: string): boolean
  /** The names in a folder, sorted. Throws FileError. */
  list(path: string): string[]
}

/** The text of a file, with its byte order mark. Bytes that are no UTF-8 become U+FFFD, which the YAML reader tells with what to do. Throws FileError. */
export const textOf = (path: string, files: Files): string => decoder.decode(files.read(path))

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
