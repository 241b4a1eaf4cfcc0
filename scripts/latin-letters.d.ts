/** The code of a module with Latin letters for properties of Unicode in its expressions. */
export function latinLetters(file: string, code: string): string
