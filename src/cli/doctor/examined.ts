/** One thing that was looked at. */
export interface Examined {
  /** The thing, as a program knows it. */
  id: string
  /** The thing, as a clerk knows it. */
  what: string
  /** `ok`; `missing`: the work cannot be done; `advice`: it can, but better with what `todo` says. */
  state: 'ok' | 'missing' | 'advice'
  /** What was found. */
  found: string
  /** What to do. */
  todo?: string
}
