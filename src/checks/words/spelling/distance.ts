import { type EditCosts, editDistance } from '../../../language/edit-distance.ts'
import { memoize } from '../../../language/memoize.ts'
import { plainLetter, untone } from '../../../language/tones.ts'

/** Sounds of several letters as one sign, so that a mistake between them counts once. */
const signs: Readonly<Record<string, string>> = {
  ngh: 'ŋ',
  ng: 'ŋ',
  gh: 'g',
  gi: 'ʒ',
  ghi: 'ʒ',
  ch: 'ʧ',
  tr: 'ʈ',
  kh: 'χ',
  nh: 'ɲ',
  ph: 'f',
  th: 'θ',
}

const joined = /^gh?i(?=[aăâeêoôơuư])|ngh?|gh|[cknpt]h|tr/g

/** Sounds that writers of one region or another take for each other. */
const confused = new Set(['sx', 'ʈʧ', 'dʒ', 'dr', 'rʒ', 'ln', 'nŋ', 'ct', 'nɲ'])

interface Sounds {
  letters: string
  tone: string
}

const soundsOf = memoize((word: string): Sounds => {
  const { letters, tone } = untone(word) ?? { letters: word, tone: '' }
  return { letters: letters.replace(joined, sound => signs[sound]!), tone }
}, 50_000)

/**
 * How far one syllable is from another in writing: half for another tone or another mark on a letter, three quarters for sounds that are
 * taken for each other, one for a letter that is wrong, missing, too much or swapped. Anything above the limit when it is farther.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  const one = soundsOf(a)
  const other = soundsOf(b)
  const tone = one.tone === other.tone ? 0 : 0.5
  if (tone > limit || Math.abs(one.letters.length - other.letters.length) > limit) return limit + 1
  if (one.letters === other.letters) return tone
  // No letter is nearer to another than one with another mark.
  if (tone + 0.5 > limit) return limit + 1
  return tone + editDistance(one.letters, other.letters, limit - tone, letterCosts)
}

const letterCosts: EditCosts = { change, swap: 1 }

function change(a: string, b: string): number {
  if (a === b) return 0
  if (plainLetter(a) === plainLetter(b)) return 0.5
  return confused.has(a < b ? a + b : b + a) ? 0.75 : 1
}
