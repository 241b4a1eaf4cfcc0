const syllables = /(?:\p{L}|[\u0300-\u036f])+/gu
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A text in NFD in which the tone of each syllable stands at its end: where it is written, `hóa` or `hoá`, is no matter any more. */
export const toneAtEnd = (text: string): string =>
  text
    .normalize('NFD')
    .replace(syllables, syllable => syllable.replace(tones, '') + (syllable.match(tones)?.join('') ?? ''))
