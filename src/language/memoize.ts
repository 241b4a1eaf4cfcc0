import { TextMemory } from '../collections/text-memory.ts'

/** As many characters as a long plan has. */
const usual = 500_000

/**
 * A function of a text that keeps what it has worked out, for texts that several look at one after the other, and that several plans have.
 * @param characters how many characters the texts that it keeps may have in all.
 */
export function memoize<T extends string | number | object>(
  work: (text: string) => T,
  characters = usual,
): (text: string) => T {
  const memory = new TextMemory<T>(characters)
  let last: { text: string; made: T } | undefined
  return text => {
    // Several things are asked of one text in turn.
    if (last?.text !== text) last = { text, made: memory.of(text, work) }
    return last.made
  }
}
