/** The six tones by name; `ngang` has no mark. */
export const tones = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng'] as const

export type Tone = (typeof tones)[number]

const vowels: Readonly<Record<string, string>> = {
  a: 'aàáảãạ',
  ă: 'ăằắẳẵặ',
  â: 'âầấẩẫậ',
  e: 'eèéẻẽẹ',
  ê: 'êềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọ',
  ô: 'ôồốổỗộ',
  ơ: 'ơờớởỡợ',
  u: 'uùúủũụ',
  ư: 'ưừứửữự',
  y: 'yỳýỷỹỵ',
}

const toned = new Map<string, { vowel: string; tone: Tone }>()
for (const [vowel, row] of Object.entries(vowels))
  for (const [index, letter] of [...row].entries()) toned.set(letter, { vowel, tone: tones[index]! })

/** A word in lower case NFC whose tone is put aside. */
interface Untoned {
  letters: string
  tone: Tone
  /** The index of the letter that bears the tone mark; -1 for `ngang`. */
  at: number
}

/** Puts the tone of a word aside, of any case, NFC or NFD. Undefined when it has two tone marks. */
export function untone(word: string): Untoned | undefined {
  const lower = word.toLowerCase().normalize('NFC')
  let letters = ''
  let tone: Tone = 'ngang'
  let at = -1
  for (let index = 0; index < lower.length; index++) {
    const letter = lower[index]!
    const read = toned.get(letter)
    letters += read?.vowel ?? letter
    if (read === undefined || read.tone === 'ngang') continue
    if (at >= 0) return undefined
    tone = read.tone
    at = index
  }
  return { letters, tone, at }
}

/** A vowel with the mark of a tone: `ê` and `sắc` give `ế`; a letter that is no vowel comes back as it is. */
export function toneVowel(vowel: string, tone: Tone): string {
  return vowels[vowel]?.[tones.indexOf(tone)] ?? vowel
}

const unmarked: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' }

/** A letter without tone without its other mark: `ơ` is `o`, `đ` is `d`. */
export function plainLetter(letter: string): string {
  return unmarked[letter] ?? letter
}
