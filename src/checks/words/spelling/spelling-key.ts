import { readSyllable, writeSyllable } from '../../../language/syllables.ts'

const keys = new Map<string, string | undefined>()

/**
 * One form for all right spellings of a syllable, in lower case: `hoà` and `hòa` are `hòa`, `kỹ` and `kĩ` are `kĩ`. Undefined for
 * what is no syllable.
 */
export function spellingKey(word: string): string | undefined {
  const lower = word.toLowerCase()
  if (!keys.has(lower)) {
    // A plan has a few thousand different words; a file that has more is no plan.
    if (keys.size > 50_000) keys.clear()
    keys.set(lower, makeKey(lower))
  }
  return keys.get(lower)
}

function makeKey(word: string): string | undefined {
  const syllable = readSyllable(word)
  if (syllable === undefined) return undefined
  const { onset, rime, tone } = syllable
  return writeSyllable({ onset, rime: rime === 'y' && onset !== '' ? 'i' : rime, tone })
}
