const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Roman numeral in capitals for 1 to 3999; a number that has none is written in Arabic digits. */
export function toRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return String(n)
  let rest = n
  let text = ''
  for (const [value, digits] of romanDigits) {
    while (rest >= value) {
      text += digits
      rest -= value
    }
  }
  return text
}

/** Value of a Roman numeral in capitals; undefined for anything that `toRoman` would write otherwise (`IIII`, `iv`). */
export function fromRoman(text: string): number | undefined {
  if (!/^[MDCLXVI]{1,15}$/.test(text)) return undefined
  let n = 0
  let at = 0
  for (const [value, digits] of romanDigits) {
    while (text.startsWith(digits, at)) {
      n += value
      at += digits.length
    }
  }
  return toRoman(n) === text ? n : undefined
}

/**
 * Letters of the items below a numbered one (điểm), in order. Nghị định 30/2020, Phụ lục I, II.6đ asks for the Vietnamese
 * alphabet; drafting practice leaves out the vowels with a mark other than đ.
 */
export const pointLetters: readonly string[] = [...'abcdđeghiklmnopqrstuvxy']

/** Letter of the n-th item, from 1; undefined beyond the last letter, as no practice says what follows y. */
export function toPointLetter(n: number): string | undefined {
  return pointLetters[n - 1]
}

/** Place of an item's letter, from 1; undefined for capitals and for letters that are never used (f, j, w, z, ă …). */
export function fromPointLetter(letter: string): number | undefined {
  const index = pointLetters.indexOf(letter)
  return index < 0 ? undefined : index + 1
}
