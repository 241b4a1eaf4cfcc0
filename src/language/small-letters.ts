import { memoize } from './memoize.ts'

/** A text in small letters, worked out once for all that look at it one after the other. */
export const smallLetters = memoize(text => text.toLowerCase())
