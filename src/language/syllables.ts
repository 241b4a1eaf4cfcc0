import { isChecked, meet, onsets, tonePlaces } from './syllable-tables.ts'
import { type Tone, toneVowel, untone } from './tones.ts'

/** A Vietnamese syllable taken apart: `nghiệp` is `ngh`, `iêp`, nặng. */
interface Syllable {
  /** Empty when it begins with its vowel. */
  onset: string
  /** Without its tone. That of `giếng` is `iêng`: the i stands for onset and rime. */
  rime: string
  tone: Tone
}

/** The most letters of a syllable in NFC: `nghiêng`. */
export const longestSyllable = 7

const known = new Set(onsets)

/**
 * Reads a word as one written Vietnamese syllable, of any case, NFC or NFD; undefined when it cannot be one by its onset, rime, tone,
 * or where the tone mark stands. Both ways to place the tone are right: `hòa` and `hoà`. Whether there is such a word is not asked.
 */
export function readSyllable(word: string): Syllable | undefined {
  const read = untone(word)
  if (read === undefined) return undefined
  const { letters, tone, at } = read
  if (letters.length > longestSyllable) return undefined
  const consonants = letters.slice(0, consonantsOf(letters))
  const longer = letters.slice(0, consonants.length + 1)
  for (const onset of longer === 'qu' || longer === 'gi' ? [longer, consonants] : [consonants]) {
    if (!known.has(onset)) continue
    const rime = letters.slice(onset.length)
    if (meets(onset, rime, tone, at - onset.length, at)) return { onset, rime, tone }
    // giếng, giết: the i of the onset is the first of the rime.
    if (onset === 'gi' && meets('gi', `i${rime}`, tone, at - 1, at)) return { onset, rime: `i${rime}`, tone }
  }
  return undefined
}

/** How many letters stand before the first vowel; without the u or i after q and g, which may belong to the onset. */
function consonantsOf(letters: string): number {
  let count = 0
  while (count < letters.length && 'bcdđghklmnpqrstvx'.includes(letters[count]!)) count++
  return count
}

function meets(onset: string, rime: string, tone: Tone, place: number, at: number): boolean {
  const joined = onset === 'gi' && rime.startsWith('iê')
  if (!(joined ? meet('h', rime) : meet(onset, rime))) return false
  if (isChecked(rime) && tone !== 'sắc' && tone !== 'nặng') return false
  return at < 0 || tonePlaces(rime).includes(place)
}

/** Writes a syllable; where the tone mark can stand on two letters, on the first, as in `hòa`, or by the newer way, `hoà`. */
export function writeSyllable({ onset, rime, tone }: Syllable, way: 'first' | 'second' = 'first'): string {
  const places = tonePlaces(rime)
  const place = (way === 'second' ? places.at(-1) : places[0]) ?? 0
  const toned = rime.slice(0, place) + toneVowel(rime[place]!, tone) + rime.slice(place + 1)
  return onset === 'gi' && rime.startsWith('iê') ? `g${toned}` : onset + toned
}

/** Where the tone mark of a syllable stands whose tone can stand on two letters; undefined for all others. */
export function tonePlacement(word: string): 'first' | 'second' | undefined {
  const syllable = readSyllable(word)
  if (syllable === undefined || syllable.tone === 'ngang' || tonePlaces(syllable.rime).length < 2)
    return undefined
  return word.toLowerCase().normalize('NFC') === writeSyllable(syllable) ? 'first' : 'second'
}

/** The syllable that a word is when its tone mark is moved to its place: `hòan` is `hoàn`, `qủa` is `quả`. */
export function withToneInPlace(word: string): string | undefined {
  const read = untone(word)
  if (read === undefined || read.at < 0) return undefined
  for (let at = 0; at < read.letters.length; at++) {
    if (at === read.at) continue
    const moved =
      read.letters.slice(0, at) + toneVowel(read.letters[at]!, read.tone) + read.letters.slice(at + 1)
    if (readSyllable(moved)?.tone === read.tone) return moved
  }
  return undefined
}
