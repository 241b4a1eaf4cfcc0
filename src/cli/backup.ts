import type { Io } from './io.ts'

/** Changes a file in place; what it was is kept beside it. Gives the name of that. Throws FileError, and then nothing is changed. */
export function writeWithBackup(file: string, text: string, io: Io): string {
  const backup = backupName(file, io)
  io.write(backup, io.read(file))
  io.write(file, new TextEncoder().encode(text))
  return backup
}

/** The first of `SPEC.bak`, `SPEC.bak2` … that there is not. */
function backupName(file: string, io: Io): string {
  for (let number = 1; ; number++) {
    const name = `${file}.bak${number === 1 ? '' : number}`
    if (!io.exists(name)) return name
  }
}
