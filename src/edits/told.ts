import type { Job } from './jobs/job.ts'

/** One thing that was taken, or was not. */
export interface Told {
  kind: Job['kind'] | 'conflict' | 'question' | 'look'
  /** In the document's own words. */
  where: string
  before: string
  after: string
  /** Why it is left. */
  reason?: string
}
