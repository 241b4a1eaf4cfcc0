import { editDistance, noSwaps } from './edit-distance.ts'
import { withoutMarks } from './without-marks.ts'

const bare = (text: string): string => withoutMarks(text).toLowerCase()

/**
 * How far two names are apart: 0 when they are the same but for marks and case, 1 when one letter besides marks is wrong, missing or too
 * many, 2 for anything farther.
 */
export const lettersApart = (a: string, b: string): number => editDistance(bare(a), bare(b), 1, noSwaps)
