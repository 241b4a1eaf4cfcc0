/**
 * True for two lines of one text of which the first plainly breaks off: it ends in no mark, and the second begins with a small letter, or it ends
 * in a word that nothing ends with. A list begins anew in each line. Such lines are one sentence for who reads it, as a citation is.
 * @param above, below the two lines, with or without blanks around them.
 */
export function runsOn(above: string, below: string): boolean {
  const first = above.trimEnd()
  const second = below.trimStart()
  if (first === '' || second === '' || ends.has(first.at(-1)!) || listMark.test(second)) return false
  return isSmall(second) || first.endsWith(',') || leadsOn(first, second)
}

/** No paragraph that one breaks by hand has more characters. */
const longest = 3000

/**
 * Lines in groups of those that are one: each but the first goes on from the one above it.
 * @param wordsOf what counts of a line; `goesOn` says whether a line goes on below, as `runsOn` does of its words.
 */
export function groupRunOn<T>(
  lines: readonly T[],
  wordsOf: (line: T) => string,
  goesOn: (above: T, below: T) => boolean,
): T[][] {
  const groups: T[][] = []
  let length = 0
  for (const line of lines) {
    const group = groups.at(-1)
    const words = wordsOf(line).length
    length += words
    if (group !== undefined && length <= longest && goesOn(group.at(-1)!, line)) {
      group.push(line)
      continue
    }
    groups.push([line])
    length = words
  }
  return groups
}

/** What ends a sentence, a part of a list, a quotation, a remark of the writer. */
const ends: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?', '…', '”', '"', ']'])
const listMark = /^(?:[-–—+•*]|[a-zđ]{1,2}\)|\d{1,3}(?:\.\d{1,3})*[.)](?!\d))/iu

const isSmall = (text: string): boolean => {
  const [letter = ''] = text
  return letter !== letter.toUpperCase()
}

const leading: ReadonlySet<string> = new Set(['của', 'về', 'về việc', 'tại', 'theo', 'và', 'ban hành'])
/** A number or a year stands behind these. */
const leadingNumber: ReadonlySet<string> = new Set(['số', 'ngày', 'tháng', 'năm', 'giai đoạn'])
const number = /^\d+\s*[/-]|^\d{1,2}\s+tháng|^\d{4}(?!\d)/u

function leadsOn(first: string, second: string): boolean {
  const words = first.slice(-20).toLowerCase().split(/\s+/)
  const last = words.at(-1)!
  const two = words.slice(-2).join(' ')
  const isOneOf = (list: ReadonlySet<string>): boolean => list.has(last) || list.has(two)
  return isOneOf(leading) || (isOneOf(leadingNumber) && number.test(second))
}
