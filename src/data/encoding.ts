import type { Source } from '../diagnostics/source.ts'

/** What is left when bytes of another encoding are read as UTF-8: U+FFFD, and the zeros of UTF-16. */
const broken = /[\ufffd\0]/

/**
 * Vietnamese of an old font encoding (TCVN3) or of UTF-8 taken for Windows-1252, saved as UTF-8: signs that touch letters (`Tªn`, `®iÖn`),
 * and pairs that no Vietnamese word has (`TÃªn`, `HÃ²a`, `Ä‘iá»‡n`).
 */
const garbled = /[a-zA-Z][µ¸¶¹®¬©ª¼½¾¨]|[µ¸¶¹®¬©ª¼½¾¨][a-zA-Z]|[ÃÄÅÆ][\u00a1-\u00bf]|Ä‘|á[º»]/gu

/** A name such as `Excel®` is no sign of it. */
const fewest = 3

/** The offset of the first character that says a file was not saved as UTF-8; undefined for a file that was. */
export function otherEncoding({ text }: Source): number | undefined {
  const at = text.search(broken)
  if (at >= 0) return at
  let first: number | undefined
  let count = 0
  for (const { index } of text.matchAll(garbled)) {
    first ??= index
    if (++count === fewest) return first
  }
  return undefined
}
