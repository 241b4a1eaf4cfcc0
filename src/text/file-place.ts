import type { Source } from '../diagnostics/source.ts'

/** A place in one of the files that a spec is read from. */
export interface FilePlace {
  source: Source
  offset: number
}
