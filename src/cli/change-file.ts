import { basename, dirname } from 'node:path'
import { FileError } from '../session/file-error.ts'
import type { Io } from './io.ts'

const encoder = new TextEncoder()

/** Does what reads a file and changes it, while no other process of the program changes it. What a killed run has left beside it goes. */
export async function whileLocked<T>(file: string, io: Io, work: () => Promise<T>): Promise<T> {
  const unlock = io.lock(file)
  try {
    clean(file, io)
    return await work()
  } finally {
    unlock()
  }
}

/**
 * Changes a file in place, while it is locked; what it was is kept beside it.
 * @param before the text that was read, `after` what becomes of it.
 * @returns the name of what is kept. Throws FileError, and then nothing is changed, also where another program has saved the file since.
 */
export function changeWithBackup(file: string, before: string, after: string, io: Io): string {
  return change(file, before, after, true, io).backup!
}

/** The same, but nothing is kept. */
export function changeInPlace(file: string, before: string, after: string, io: Io): void {
  change(file, before, after, false, io)
}

function change(file: string, before: string, after: string, hasBackup: boolean, io: Io) {
  const changed = io.change(file, encoder.encode(before), encoder.encode(after), { hasBackup })
  if (changed === undefined)
    throw new FileError(
      `Chưa ghi gì vào \`${file}\`: tệp vừa được chương trình khác lưu, trong lúc lệnh này chạy.`,
      'Chạy lại lệnh này.',
    )
  return changed
}

/** Writes a new file that cannot be made again. Gives false where there is something of that name. Throws FileError. */
export function createLasting(file: string, text: string, io: Io): boolean {
  clean(file, io)
  return io.create(file, encoder.encode(text), true)
}

/** Takes away what a killed run has left beside a file. */
export function clean(file: string, io: Io): void {
  const real = io.realPath(file)
  io.removeLeftovers(dirname(real), new Set([basename(real)]))
}
