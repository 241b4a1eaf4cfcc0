/** Abbreviations that titles of documents have in place of the words. */
const abbreviations: readonly (readonly [RegExp, string])[] = (
  [
    ['cchc', 'cải cách hành chính'],
    ['tthc', 'thủ tục hành chính'],
    ['ubnd', 'ủy ban nhân dân'],
    ['hđnd', 'hội đồng nhân dân'],
    ['cntt', 'công nghệ thông tin'],
    ['qppl', 'quy phạm pháp luật'],
    ['cbcc', 'cán bộ, công chức'],
    ['cbccvc', 'cán bộ, công chức, viên chức'],
    ['qlnn', 'quản lý nhà nước'],
    ['ttg', 'thủ tướng'],
  ] as const
).map(([short, long]) => [new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'gu'), long] as const)

/** Words that a title may begin with or not: `về việc ban hành`, `ban hành`. */
const openers =
  /^(?:(?:về việc|về|việc|ban hành|phê duyệt|quy định|hướng dẫn|triển khai thực hiện|triển khai|thực hiện)\s)+(?=\S)/u

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A title without case, punctuation, abbreviations and the place of tone marks. */
export function titleKey(title: string): string {
  let key = title.normalize('NFC').toLowerCase()
  for (const [short, long] of abbreviations) key = key.replace(short, long)
  return key
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFD')
    .replace(
      /[\p{L}\p{M}]+/gu,
      syllable => syllable.replace(toneMarks, '') + (syllable.match(toneMarks)?.join('') ?? ''),
    )
    .normalize('NFC')
}

/** The key of a title without the words it opens with, which every writer chooses himself. */
export function titleCore(title: string): string {
  return titleKey(title).replace(openers, '')
}

/** A text without marks and case, for a search as a clerk types it. */
export function searchKey(text: string): string {
  return titleKey(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/**
 * How much of the shorter title's syllables the longer one has in the same order, two by two: 1 when it is a part of it, 0 when they have
 * nothing in common.
 */
export function titleLikeness(a: string, b: string): number {
  const [short, long] = [pairs(titleCore(a)), pairs(titleCore(b))].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || short.length === 0) return 0
  const left = new Map<string, number>()
  for (const pair of long) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of short) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    common++
  }
  return common / short.length
}

function pairs(key: string): string[] {
  const syllables = key.split(' ').filter(Boolean)
  return syllables.length < 2 ? syllables : syllables.slice(1).map((word, at) => `${syllables[at]} ${word}`)
}
