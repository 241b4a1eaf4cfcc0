import { withoutMarks } from './without-marks.ts'

/** Whether a letter of a word is a vowel; abbreviations such as `ths` have none. */
export const hasVowel = (word: string): boolean => /[aeiouy]/i.test(withoutMarks(word))
