/** For each finding by its id: what it is about in a few words, and what it means and what to do, in sentences for a clerk. */
export type FindingWords = Readonly<Record<string, readonly [title: string, meaning: string]>>
