/**
 * VNI for Windows: a letter and a mark behind it, each a character of Latin-1; some letters are one character alone. The pairs of small
 * letters are given, those of capitals follow from them.
 */
const marks: Record<string, readonly (readonly [string, string])[]> = {
  a: pairs('ùáøàûảõãïạ', 'ââáấàầåẩãẫäậ', 'êăéắèằúẳüẵëặ'),
  e: pairs('ùéøèûẻõẽïẹ', 'âêáếàềåểãễäệ'),
  o: pairs('ùóøòûỏõõïọ', 'âôáốàồåổãỗäộ'),
  ô: pairs('ùớøờûởõỡïợ'),
  u: pairs('ùúøùûủõũïụ'),
  ö: pairs('ùứøừûửõữïự'),
  y: pairs('ùýøỳûỷõỹ'),
}

/** A mark and what it makes of the letter before it, by turns. */
function pairs(...lists: string[]): (readonly [string, string])[] {
  return lists.flatMap(list => {
    const letters = [...list]
    return letters.flatMap((mark, index) => (index % 2 === 0 ? [[mark, letters[index + 1]!] as const] : []))
  })
}

const alone: Record<string, string> = {
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
}

const meant = new Map<string, string>()
for (const [base, list] of Object.entries(marks))
  for (const [mark, letter] of list) {
    meant.set(base + mark, letter)
    meant.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase())
    // In a word with a capital at its beginning the mark is small.
    meant.set(base.toUpperCase() + mark, letter.toUpperCase())
  }
for (const [code, letter] of Object.entries(alone)) {
  meant.set(code, letter)
  meant.set(code.toUpperCase(), letter.toUpperCase())
}

const marked = /[aeoôuöyAEOÔUÖY][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöíìæóòîñÔÖÍÌÆÓÒÎÑ]/g

/** Pairs that no Unicode text has: the marks that are no vowel of Vietnamese, behind a vowel. */
const telling = /[aeouyôöAEOUYÔÖ][øûõïåäëüØÛÕÏÅÄËÜ]|[ôöÔÖ][ùÙ]|[aeoAEO][âÂ]/g

/** The letters of a text in VNI. */
export const fromVni = (text: string): string =>
  text.replace(marked, typed => {
    const letter = meant.get(typed)
    return letter ?? [...typed].map(one => meant.get(one) ?? one).join('')
  })

/** Pairs that Unicode Vietnamese has not. */
export const tellingVni = (text: string): string[] => [...text.matchAll(telling)].map(([pair]) => pair)
