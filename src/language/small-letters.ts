import { remembered } from './remembered.ts'

/** A text in small letters, worked out once for all that look at it one after the other. */
export const smallLetters = remembered(text => text.toLowerCase())
