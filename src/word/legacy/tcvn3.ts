/**
 * TCVN 5712:1993, VN3 (the fonts of `.VnTime`): one character a letter, at the codes of Latin-1. Codes from 0xA1 on in their order; a
 * blank where VN3 has no letter. Capitals with a tone have none: fonts whose name ends in H draw the small letters as capitals.
 */
const letters = [
  // A1 … AF
  'ĂÂÊÔƠƯĐăâêôơưđ ',
  // B0 … BF
  '     àảãáạ ằẳẵắ ',
  // C0 … CF
  '      ặầẩẫấậè ẻẽ',
  // D0 … DF
  'éẹềểễếệìỉ   ĩíịò',
  // E0 … EF
  ' ỏõóọồổỗốộờởỡớợù',
  // F0 … FE
  ' ủũúụừửữứựỳỷỹýỵ',
].join('')

const first = 0xa1

const byCode = new Map<string, string>(
  [...letters].flatMap((letter, index) =>
    letter === ' ' ? [] : [[String.fromCharCode(first + index), letter] as const],
  ),
)

const coded = /[\u00a1-\u00fe]/g

/** Codes that stand for another letter than they look like in Latin-1, and are no letter of Unicode Vietnamese. */
const telling =
  /[\u00a8-\u00aa\u00ab\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6\u00c7\u00cb\u00ce\u00cf\u00d0\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e4\u00e5\u00e6\u00e7\u00eb\u00ee\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/g

/** The letters of a text in TCVN3. */
export const fromTcvn3 = (text: string): string => text.replace(coded, code => byCode.get(code) ?? code)

/** Codes beside a letter that Unicode Vietnamese has not. */
export function tellingTcvn3(text: string): string[] {
  const found: string[] = []
  for (const { 0: code, index } of text.matchAll(telling))
    if (/[A-Za-z\u00a1-\u00fe]/.test((text[index - 1] ?? '') + (text[index + 1] ?? ''))) found.push(code)
  return found
}
