import loadWords from '../../data/tu-ngu/tu-tieu-de.yaml'
import { isCompound, spellings } from '../language/compounds.ts'
import { lazy } from '../language/lazy.ts'

/** Words of two syllables that titles of plans are made of, each between commas: those that a line least of all breaks. */
const words = lazy(() => `, ${loadWords().tu},`)

/** Words that a line of a title likes to begin with. */
const openers = new Set(
  'và của trên tại theo năm giai về cho đến để trong với thuộc đối từ nhằm xã phường đặc huyện tỉnh thành'.split(
    ' ',
  ),
)

/** The letters that a word begins with, marks among them, in small letters. */
function lettersOf(word: string, from = 0): string {
  let end = from
  while (end < word.length && isLetter(word.charCodeAt(end))) end++
  return word.slice(from, end).toLowerCase()
}

/** A syllable without the marks before it, in small letters; what stands behind it parts it from the next. */
function syllableOf(word: string): string {
  let from = 0
  while (from < word.length && !isLetter(word.charCodeAt(from))) from++
  return word.slice(from).toLowerCase()
}

/** A Latin letter, or a mark that is set on one. Title words are looked at by hand: an expression would take longer to make than to use. */
const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit <= 0x36f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x1e00 && unit <= 0x1eff)

/** True when two syllables of a title are one word, which a line does not break; marks around them are none of the word. */
export function isOneWord(first: string, second: string): boolean {
  const before = syllableOf(first)
  const after = lettersOf(second)
  if (before === '' || after === '') return false
  for (const head of spellings(before))
    for (const tail of spellings(after)) if (words().includes(`, ${head} ${tail},`)) return true
  return false
}

/** True when two syllables often stand side by side: in a word that the short list has not, or in a phrase (`không dùng`). */
export function isPhrase(first: string, second: string): boolean {
  const before = syllableOf(first)
  const after = lettersOf(second)
  return before !== '' && after !== '' && isCompound(before, after)
}

/** True for a word that a line of a title likes to begin with: `của`, `năm`, `xã`. */
export function isOpener(word: string): boolean {
  const letters = lettersOf(word)
  return openers.has(letters) && !/^\d/.test(word.slice(letters.length))
}
