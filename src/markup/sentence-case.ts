import { upper } from '../language/line-case.ts'

/**
 * The authority of a document as it stands within a sentence (`của Chủ tịch Ủy ban nhân dân xã X`), though it is typed in capitals as
 * its own line prints it (ND30-I.III.1c-1). Proper names are taken from the agency's name; what is not known is left as typed.
 * @param authority on one line, `agency` the agency's full name on one line.
 */
export function authorityInSentence(authority: string, agency: string): string {
  if (!isCapitals(authority)) return authority
  const words = authority.split(' ')
  const agencyWords = agency.split(' ')
  for (let start = 0; words.length - start >= 2; start++) {
    const known = agencyWords.slice(0, words.length - start).join(' ')
    if (upper(known) !== words.slice(start).join(' ')) continue
    return start === 0 ? known : `${typeInSentence(words.slice(0, start).join(' '))} ${known}`
  }
  return authority
}

/** The kind of a document or a post within a sentence: `QUYẾT ĐỊNH` → `Quyết định`. */
export function typeInSentence(type: string): string {
  return isCapitals(type) ? type.slice(0, 1) + type.slice(1).toLocaleLowerCase('vi') : type
}

const isCapitals = (text: string): boolean => text === upper(text)
