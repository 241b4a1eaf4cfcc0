import { nameKey } from '../language/normalise.ts'
import type { Recognised } from '../recognise/model.ts'
import { isCapitals } from '../recognise/source-line.ts'

const councils =
  /^((?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN)\s+(TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s+(\P{Ll}+)$/u

/**
 * A name that is typed in capitals, as one writes it in a sentence: as the document itself writes it somewhere, else by the custom of the
 * names of councils; others stay in capitals. It is printed in capitals anyway.
 */
export function nameInSentence(name: string, read: Recognised): string {
  if (!isCapitals(name)) return name
  const key = nameKey(name)
  for (const { text } of read.lines) {
    if (isCapitals(text) || text.length < name.length) continue
    const at = nameKey(text).indexOf(key)
    // The key of a text has its letters in other places when blanks or dashes were made one.
    const written = at < 0 ? undefined : text.slice(at, at + name.length)
    if (written !== undefined && !isCapitals(written) && nameKey(written) === key && /^\p{Lu}/u.test(written))
      return written
  }
  const council = councils.exec(name)
  if (council === null) return name
  const [, body = '', level = '', place = ''] = council
  return `${sentence(body)} ${level.toLowerCase()} ${place.split(' ').map(title).join(' ')}`
}

const sentence = (words: string): string => words.charAt(0) + words.slice(1).toLowerCase()
const title = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()
