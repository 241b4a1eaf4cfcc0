/** The types of `src/index.ts` as one text. */
export function publicTypes(): string
