import loadParts from '../../data/tu-ngu/van.yaml'
import { splitWords } from './split-words.ts'

/**
 * The parts of written Vietnamese syllables, by the orthography of Quyết định số 1989/QĐ-BGDĐT of 2018 and common use: which onsets and
 * which rimes there are, and which of them meet. Rimes are written without their tone.
 */

/** All onsets; the empty one first. The `u` of `qu` belongs to the onset. */
export const onsets = ['', ...splitWords(loadParts().am_dau)]

/** Rimes that bear all six tones. */
export const open: ReadonlySet<string> = new Set(splitWords(loadParts().van_sau_thanh))
/** Rimes that end in a stop: of the six tones only sắc and nặng. */
export const checked: ReadonlySet<string> = new Set(splitWords(loadParts().van_hai_thanh))

/** Rimes with a glide before their vowel. Lips that have just closed cannot make it, but in a few words. */
const glided = /^(?:oa|oă|oe|uâ|uê|uy|uơ)/

const lipGlides = new Set(['b uyt', 'ph uy', 'v oan', 'm oay', 'ph oi', 'v oi'])
const lips = new Set(['b', 'm', 'p', 'ph', 'v'])

/** Rimes that follow `qu`: those of a glide, with the `o` or `u` in the onset. */
const afterQu = new Set(splitWords(loadParts().van_sau_qu))

/** Onsets that `y` as the whole rime follows; elsewhere it is written `i`. */
const beforeY = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'th', 'v', 'qu'])

/** Whether an onset and a rime make a syllable as it is written. `c` and `k`, `g` and `gh` share the vowels between them. */
export function meet(onset: string, rime: string): boolean {
  if (onset === 'qu') return afterQu.has(rime)
  if (!open.has(rime) && !checked.has(rime)) return false
  const isFront = 'eêiy'.includes(rime[0]!)
  if (rime.startsWith('yê')) return onset === ''
  if (rime.startsWith('iê')) return onset !== '' && onset !== 'c' && onset !== 'g' && onset !== 'ng'
  if (rime === 'y') return beforeY.has(onset)
  // `gi` before an i is written with one i: gì, gìn; these are read as g and the rime.
  if (onset === 'g') return !isFront || rime === 'i' || rime.startsWith('in')
  if (onset === 'gi') return !rime.startsWith('i') && !rime.startsWith('y') && !glided.test(rime)
  if (onset === 'c' || onset === 'ng') return !isFront
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront
  if (lips.has(onset) && glided.test(rime)) return lipGlides.has(`${onset} ${rime}`)
  return true
}

/** Whether a rime ends in a stop. After `qu` its spelling is the same. */
export const isChecked = (rime: string): boolean => 'cpt'.includes(rime.at(-1)!) || rime.endsWith('ch')

/** The index in a rime of the letters that may bear its tone mark; two of them for hòa and hoà. */
export function tonePlaces(rime: string): readonly number[] {
  const known = places.get(rime)
  if (known !== undefined) return known
  const made = placesIn(rime)
  if (open.has(rime) || checked.has(rime)) places.set(rime, made)
  return made
}

const places = new Map<string, readonly number[]>()

function placesIn(rime: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? ''
  const marked = Math.max(...[...'êơâăô'].map(vowel => vowels.lastIndexOf(vowel)))
  if (marked >= 0) return [marked]
  if (vowels.includes('ư')) return [vowels.indexOf('ư')]
  if (vowels.length === 3) return [1]
  if (vowels.length === 1) return [0]
  if (vowels.length < rime.length) return [1]
  return vowels === 'oa' || vowels === 'oe' || vowels === 'uy' ? [0, 1] : [0]
}
