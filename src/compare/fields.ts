import type { Entry } from './entry.ts'

/** What a change belongs to that stands in no heading and no group. */
const around: Partial<Record<Entry['kind'], string>> = {
  basis: 'Căn cứ',
  recipient: 'Nơi nhận, người ký',
}

/** The field of what stands below no heading. */
export const unnamedField = 'Khác'

/**
 * The field of work of what changed: in a table the outermost group, in the body the heading below that of the section, as far as there is one.
 */
export function fieldOf(entry: Entry | undefined): string {
  if (entry === undefined) return 'Thông tin chung'
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
  const plain = title.replace(/[\s:;.,]+$/u, '')
  if (/\p{Ll}/u.test(plain)) return plain
  return plain.charAt(0) + plain.slice(1).toLocaleLowerCase('vi')
}
