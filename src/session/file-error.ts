/** A file or folder that could not be used: why, in Vietnamese, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** True for a FileError, also of another bundle, whose class is not this one. */
export const isFileError = (error: unknown): error is FileError =>
  error instanceof Error && error.name === 'FileError'
