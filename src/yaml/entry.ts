import { oddBlank } from './characters.ts'
import type { SourceLine } from './lines.ts'

/** What a line of block YAML is made of: `- - key: value`; offsets into the text. */
export interface YamlEntry {
  /** Places of the `-` list marks. */
  dashes: number[]
  /** What stands behind the last list mark where its blank should be: it is then none to YAML. */
  gluedDash?: Glue
  key?: Key
  /** First character of the value; the line's end if there is none. */
  value: number
}

/** A key at the beginning of a line or after its list marks. */
export interface Key {
  text: string
  start: number
  /** First place after the key. */
  end: number
  colon: number
  /** What stands where the blank after the colon should be: the key is then none to YAML. */
  glued?: Glue
}

/** A letter, or a blank that is none to YAML. */
type Glue = 'letter' | 'odd-blank'

/** Takes a line apart; everything after the list marks is value when no key is found. */
export function readEntry(text: string, line: SourceLine): YamlEntry {
  const dashes: number[] = []
  let at = line.content
  while (text[at] === '-' && isBlank(text[at + 1])) {
    dashes.push(at)
    at = skipBlanks(text, at + 1, line.end)
  }
  const gluedDash = readGluedDash(text, at, line.end)
  if (gluedDash !== undefined) {
    dashes.push(at)
    at = skipAllBlanks(text, at + 1, line.end)
  }
  const glue = gluedDash === undefined ? {} : { gluedDash }
  const key = readKey(text, at, line.end)
  if (key === undefined) return { dashes, ...glue, value: at }
  return { dashes, ...glue, key, value: skipAllBlanks(text, key.colon + 1, line.end) }
}

function readGluedDash(text: string, at: number, end: number): Glue | undefined {
  if (text[at] !== '-' || at + 1 >= end) return undefined
  if (oddBlank.test(text[at + 1]!)) return 'odd-blank'
  return /^-[a-z][a-z0-9_]*:(?:\s|$)/.test(text.slice(at, end)) ? 'letter' : undefined
}

/** True for what YAML takes as the end of a word: blank, TAB, line end, end of text. */
export function isBlank(character: string | undefined): boolean {
  return (
    character === undefined ||
    character === ' ' ||
    character === '\t' ||
    character === '\n' ||
    character === '\r'
  )
}

/** The first place from `at` on that is no space or TAB, at most `end`. */
export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
  return at
}

function skipAllBlanks(text: string, at: number, end: number): number {
  while (at < end && (text[at] === ' ' || text[at] === '\t' || oddBlank.test(text[at]!))) at++
  return at
}

/** The next blank from `at` on, at most `end`. */
export function skipWord(text: string, at: number, end: number): number {
  while (at < end && !isBlank(text[at])) at++
  return at
}

/** The next colon in `[at, end)` that YAML takes as one, before any comment; -1 if there is none. */
export function findColon(text: string, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    if (text[i] === ':' && (i + 1 >= end || isBlank(text[i + 1]))) return i
    if (text[i] === '#' && i > at && isBlank(text[i - 1])) return -1
  }
  return -1
}

function readKey(text: string, at: number, end: number): Key | undefined {
  const first = text[at]
  if (first === undefined || at >= end || '#|>{}[],*&!%@`'.includes(first)) return undefined
  if (first === '"' || first === "'") return readQuotedKey(text, at, end, first)
  const glued = readGluedKey(text, at, end)
  if (glued !== undefined) return glued
  const colon = findColon(text, at, end)
  if (colon < 0) return undefined
  const key = text.slice(at, colon).trimEnd()
  return { text: key, start: at, end: at + key.length, colon }
}

function readQuotedKey(text: string, at: number, end: number, quote: string): Key | undefined {
  const close = text.indexOf(quote, at + 1)
  if (close < 0 || close >= end) return undefined
  const colon = skipBlanks(text, close + 1, end)
  if (text[colon] !== ':' || !(colon + 1 >= end || isBlank(text[colon + 1]))) return undefined
  return { text: text.slice(at + 1, close), start: at, end: close + 1, colon }
}

const gluedKey =
  /([a-z][a-z0-9_]*):(?=[^\s/]|[\u0085\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u3000\ufeff])/y

/** A key of the spec at `at` whose colon has no space after it: `nam:2026`; a web address is none. */
export function readGluedKey(text: string, at: number, end: number): Key | undefined {
  gluedKey.lastIndex = at
  const match = gluedKey.exec(text)
  if (match === null || gluedKey.lastIndex >= end) return undefined
  const colon = gluedKey.lastIndex - 1
  const glued = oddBlank.test(text[colon + 1]!) ? 'odd-blank' : 'letter'
  return { text: match[1]!, start: at, end: colon, colon, glued }
}
