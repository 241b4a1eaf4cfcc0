import { basename, join, resolve } from 'node:path'
import type { OutputFormat } from '../document/formats.ts'
import type { Job } from './outcome.ts'

/** The document of a spec: the spec's name with the format's ending, beside it or in a folder for all. */
export function targetOf(spec: string, format: OutputFormat, folder?: string): string {
  const name = `${spec.replace(/\.(ya?ml)$/i, '')}.${format}`
  return folder === undefined ? name : join(folder, basename(name))
}

/** Two jobs that would write one file. */
interface Collision {
  first: Job
  second: Job
}

/** Finds jobs whose files are one and the same to a file system that knows no case, and takes letters and marks for one (Windows, macOS). */
export function findCollision(jobs: readonly Job[]): Collision | undefined {
  const taken = new Map<string, Job>()
  for (const job of jobs) {
    if (job.isRefused) continue
    const key = fileKey(job.target)
    const first = taken.get(key)
    if (first !== undefined) return { first, second: job }
    taken.set(key, job)
  }
  return undefined
}

/** Names that may stand for one file have the same key. */
export const fileKey = (file: string): string => resolve(file).normalize('NFC').toLowerCase().normalize('NFC')
