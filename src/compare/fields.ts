import type { Entry } from './entry.ts'

const aroundAll = 'Thông tin chung'
const atEnd = 'Nơi nhận, người ký'

/** What a change belongs to that stands in no heading and no group. */
const around: Partial<Record<Entry['kind'], string>> = {
  basis: 'Căn cứ',
  recipient: atEnd,
}

/** The field of what stands below no heading. */
export const unnamedField = 'Khác'

/** Fields that are none of work: where there are many, they are told together. */
export const otherFields: readonly string[] = [aroundAll, atEnd, unnamedField]

/**
 * The field of work of what changed: in a table the outermost group, in the body the heading below that of the section, as far as there is one.
 */
export function fieldOf(entry: Entry | undefined): string {
  if (entry === undefined) return aroundAll
  const known = around[entry.kind]
  if (known !== undefined) return known
  const groups: string[] = []
  const headings: string[] = []
  for (let at: Entry | undefined = entry; at !== undefined; at = at.parent) {
    const title = at.words.text.replaceAll('\n', ' ').trim()
    if (title === '') continue
    if (at.kind === 'group') groups.unshift(title)
    if (at.kind === 'heading') headings.unshift(title)
  }
  const title = groups[0] ?? headings[1] ?? headings[0]
  return title === undefined ? unnamedField : inSentenceCase(title)
}

/** Titles in capitals are told in small letters. */
function inSentenceCase(title: string): string {
  const plain = title.replace(/(?<![\s:;.,])[\s:;.,]+$/u, '')
  if (/\p{Ll}/u.test(plain)) return plain
  const small = (word: string, index: number): string =>
    letters.test(word) ? word : index === 0 ? word.charAt(0) + lower(word.slice(1)) : lower(word)
  return plain.split(' ').map(small).join(' ')
}

const lower = (word: string): string => word.toLocaleLowerCase('vi')

/** An abbreviation has no vowel, or ends with more consonants than a syllable can: CCHC, UBND. */
const letters = /^(?:[BCDĐGHKLMNPQRSTVX]{2,}|\p{Lu}*[BCDĐGHKLMNPQRSTVX]{3})\p{P}?$/u
