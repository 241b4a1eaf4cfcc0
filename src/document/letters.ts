import { carriedText } from './carrier.ts'

/** The letters of a text without its blanks: it does not count then where its lines end. */
export const lettersOf = (text: string): string => carriedText(text).replaceAll(' ', '')

/** The same in small letters: capitals are of the print. */
export const smallLettersOf = (text: string): string => lettersOf(text).toLowerCase()
