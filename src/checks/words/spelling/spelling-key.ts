import { readSyllable, writeSyllable } from '../../../language/syllables.ts'
import { tones } from '../../../language/tones.ts'

const keys = new Map<string, string | undefined>()

/**
 * One form for all right spellings of a syllable, in lower case: `hoà` and `hòa` are `hòa`, `kỹ` and `kĩ` are `kĩ`. Undefined for
 * what is no syllable.
 */
export function spellingKey(word: string): string | undefined {
  const known = keys.get(word)
  if (known !== undefined || keys.has(word)) return known
  const made = makeKey(word)
  // A plan has a few thousand different words; a file that has more is no plan.
  if (keys.size > 50_000) keys.clear()
  keys.set(word, made)
  return made
}

function makeKey(word: string): string | undefined {
  const syllable = readSyllable(word)
  if (syllable === undefined) return undefined
  const { onset, rime, tone } = syllable
  return writeSyllable({ onset, rime: rime === 'y' && onset !== '' ? 'i' : rime, tone })
}

const forms = new Map<string, readonly string[]>()

/** All right spellings that have a key, itself the first: `hòa` has `hoà` too, `kĩ` has `kỹ`. None for what is a syllable, but no key. */
export function spellingsOf(key: string): readonly string[] {
  const known = forms.get(key)
  if (known !== undefined) return known
  const made = makeSpellings(key)
  if (forms.size > 50_000) forms.clear()
  forms.set(key, made)
  return made
}

function makeSpellings(key: string): readonly string[] {
  const syllable = readSyllable(key)
  if (syllable === undefined) return [key]
  const { onset, rime, tone } = syllable
  if (rime === 'y' && onset !== '') return []
  const isEither = rime === 'i' && onset !== ''
  const other = isEither ? writeSyllable({ onset, rime: 'y', tone }) : writeSyllable(syllable, 'second')
  if (other === key || readSyllable(other) === undefined) return [key]
  return writeSyllable(syllable) === key ? [key, other] : []
}

/** The keys of the syllables that differ from one in nothing but the tone, itself among them. */
export function inAllTones(key: string): readonly string[] {
  const syllable = readSyllable(key)
  return syllable === undefined ? [key] : tones.map(tone => writeSyllable({ ...syllable, tone }))
}
