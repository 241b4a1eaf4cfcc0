/**
 * The parts of written Vietnamese syllables, by the orthography of Quyết định số 1989/QĐ-BGDĐT of 2018 and common use: which onsets and
 * which rimes there are, and which of them meet. Rimes are written without their tone.
 */

/** All onsets; the empty one first. The `u` of `qu` belongs to the onset. */
export const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

/** Rimes that bear all six tones. */
const openRimes = `
a ai ao au ay âu ây e eo ê êu i ia iu iêu yêu y o oi oa oai oao oay oe oeo ô ôi ơ ơi u ua ui uôi uy uya uê uơ uây uyu
ư ưa ưi ưu ươi ươu
am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng yêm yên yêng om on ong oong ôm ôn ông ơm
ơn um un ung uôm uôn uông ưng ươm ươn ương oan oang oanh oam oăn oăng oăm oen uân uâng uênh uyên uynh uyn`

/** Rimes that end in a stop: of the six tones only sắc and nặng. */
const checkedRimes = `
ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt yêt oc ooc op ot ôc ôp ôt ơp ơt uc up ut uôc
uôt ưc ưt ươc ươp ươt oac oach oap oat oăc oăt oet uât uêch uyêt uych uyt uyp`

const listed = (text: string): string[] => text.trim().split(/\s+/)

export const open: ReadonlySet<string> = new Set(listed(openRimes))
export const checked: ReadonlySet<string> = new Set(listed(checkedRimes))

/** Rimes with a glide before their vowel. Lips that have just closed cannot make it, but in a few words. */
const glided = /^(?:oa|oă|oe|uâ|uê|uy|uơ)/

const lipGlides = new Set(['b uyt', 'ph uy', 'v oan', 'm oay', 'ph oi', 'v oi'])
const lips = new Set(['b', 'm', 'p', 'ph', 'v'])

/** Rimes that follow `qu`: those of a glide, with the `o` or `u` in the onset. */
const afterQu = new Set(
  listed(`a ai ao au ay ây e eo ê êu i y an ang anh ăm ăn ăng ân âng en êm ên ênh in inh yên ynh ơ ơi ươi
ac ach ap at ăc ăp ăt âc âp ât et êt êch it ip ich ôc yêt yt ych yp`),
)

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
