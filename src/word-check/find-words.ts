/** A text without the marks of a spec, and for each of its characters where it stands in the line of the spec. */
interface BareLine {
  text: string
  from: number[]
}

/** Marks of looks, escapes, ids and the dash of an item are no words of the document. */
const marks = /\\(?=[\\*^~[\]{}<#|!-])|\*{1,3}|\[\^[^\]]*\]|\s*\[#[^\]]*\]/gy

/** Takes the marks out of a line of a spec. */
export function bareLine(line: string): BareLine {
  const bare: BareLine = { text: '', from: [] }
  for (let at = 0; at < line.length; ) {
    marks.lastIndex = at
    const mark = marks.exec(line)
    if (mark !== null && mark[0] !== '') {
      at += mark[0].length
      // What is escaped is a sign like any other.
      if (mark[0] === '\\') {
        bare.text += line[at] ?? ''
        bare.from.push(at++)
      }
      continue
    }
    bare.text += line[at]
    bare.from.push(at++)
  }
  return bare
}

/**
 * Finds in the text of a paragraph what stands at [from, to) of a line of a spec.
 * @returns the stretch; undefined where the words are not there.
 */
export function findWords(
  line: string,
  from: number,
  to: number,
  text: string,
  inRow: boolean,
): { from: number; to: number } | undefined {
  const bare = bareLine(line)
  const whole = normal(bare.text)
  const indexOf = (at: number): number => {
    const index = whole.from.findIndex(place => bare.from[place]! >= at)
    return index < 0 ? whole.text.length : index
  }
  const start = indexOf(from)
  const words = whole.text.slice(start, Math.max(indexOf(to), start))
  const before = whole.text.slice(0, start)
  const target = normal(text)
  if (words === '') return undefined
  const places = occurrences(target.text, words)
  if (places.length === 0) return undefined
  // Of several the one that has the same words before it; a row of a table has other cells there.
  const near = before.slice(-20)
  const best = places.reduce((one, other) =>
    score(target.text, other, near, before.length, inRow) >
    score(target.text, one, near, before.length, inRow)
      ? other
      : one,
  )
  return { from: target.from[best]!, to: target.from[best + words.length - 1]! + 1 }
}

function score(text: string, place: number, near: string, expected: number, inRow: boolean): number {
  let same = 0
  while (same < near.length && text[place - 1 - same] === near[near.length - 1 - same]) same++
  return same * 1000 - (inRow ? place : Math.abs(place - expected))
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < 200; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}

const blank = /[\s\u00a0\u2000-\u200a\u202f\u3000]/

/** Single blanks, plain hyphens, as lines of the recognised text have them. */
function normal(text: string): BareLine {
  const made: BareLine = { text: '', from: [] }
  for (let at = 0; at < text.length; at++) {
    const isBlank = blank.test(text[at]!)
    if (isBlank && made.text.endsWith(' ')) continue
    made.text += isBlank ? ' ' : text[at] === '\u2011' ? '-' : text[at]!
    made.from.push(at)
  }
  return made
}
