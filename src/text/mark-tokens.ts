import { isEscape, matchBrackets } from './brackets.ts'
import type { Script } from './line.ts'

/** A piece of a line: [from, to) of its text. */
export type MarkToken = { from: number; to: number } & (
  | { kind: 'text' }
  | { kind: 'stars' }
  /** The sign that begins or ends a script: `^2^`, `~4~`. */
  | { kind: 'script'; script: Script; begins: boolean }
  | { kind: 'note'; id: string }
  | { kind: 'id'; code: string }
  | { kind: 'remark'; text: string }
  | { kind: 'value'; name: string }
  /** A mark that was begun and is not one. */
  | { kind: 'broken'; sign: '[^' | '[#' | '[!' | '{{'; closed: boolean }
)

const noteId = /^[\p{L}\p{N}_-]{1,20}$/u
const longestName = 100

/** Cuts a line into words and marks. Linear in the line's length. */
export function cutMarks(line: string): MarkToken[] {
  const tokens: MarkToken[] = []
  const brackets = matchBrackets(line)
  let from = 0
  /** Where the script that was begun ends, and where the last one ended. */
  let scriptEnd = -1
  let lastEnd = -1
  const addText = (to: number): void => {
    if (to > from) tokens.push({ kind: 'text', from, to })
  }
  for (let at = nextSign(line, 0); at < line.length; ) {
    if (isEscape(line, at)) {
      addText(at)
      from = at + 1
      at = nextSign(line, at + 2)
      continue
    }
    let token = at < scriptEnd ? undefined : tokenAt(line, at, brackets)
    const script = scripts[line[at] as keyof typeof scripts]
    if (script !== undefined && at === scriptEnd) {
      token = { kind: 'script', script, begins: false, from: at, to: at + 1 }
      lastEnd = at
    } else if (script !== undefined && at > scriptEnd) {
      const end = endOfScript(line, at, lastEnd === at - 1)
      if (end !== undefined) {
        token = { kind: 'script', script, begins: true, from: at, to: at + 1 }
        scriptEnd = end
      }
    }
    if (token !== undefined) {
      addText(at)
      tokens.push(token)
      from = token.to
    }
    at = nextSign(line, token?.to ?? at + 1)
  }
  addText(line.length)
  return tokens
}

/** The place of the next character that may begin a mark; the line's length when there is none. */
function nextSign(line: string, from: number): number {
  const sign = /[\\*[{^~]/g
  sign.lastIndex = from
  return sign.exec(line)?.index ?? line.length
}

function tokenAt(line: string, from: number, brackets: ReadonlyMap<number, number>): MarkToken | undefined {
  switch (line[from]) {
    case '*': {
      let to = from
      while (line[to] === '*') to++
      return { kind: 'stars', from, to }
    }
    case '[':
      return bracketAt(line, from, brackets.get(from))
    case '{':
      return line[from + 1] === '{' ? valueAt(line, from) : undefined
    default:
      return undefined
  }
}

const scripts = { '^': 'super', '~': 'sub' } as const

/** What stands in a script: a few characters without a blank or another mark. */
const inScript = /^[^\s^~*[\]{}\\]{1,20}/u

/**
 * Where the script ends that a sign begins; undefined for a sign that begins none. It stands right behind a letter or a bracket, a `^` also behind
 * a digit, or where another script ended (`NH~4~^+^`): `~5%` and `5~10` are words.
 */
function endOfScript(line: string, at: number, isBehindScript: boolean): number | undefined {
  const sign = line[at]
  const behind = sign === '^' ? /[\p{L}\p{N}\p{M})\]]/u : /[\p{L}\p{M})\]]/u
  if (!isBehindScript && !behind.test(line[at - 1] ?? ' ')) return undefined
  const inside = inScript.exec(line.slice(at + 1, at + 22))?.[0]
  if (inside === undefined) return undefined
  const end = at + 1 + inside.length
  return line[end] === sign ? end : undefined
}

function bracketAt(line: string, from: number, close: number | undefined): MarkToken | undefined {
  const sign = line.slice(from, from + 2)
  if (sign !== '[^' && sign !== '[#' && sign !== '[!') return undefined
  if (close === undefined) return { kind: 'broken', sign, closed: false, from, to: from + 2 }
  const to = close + 1
  const inside = line.slice(from + 2, close)
  if (sign === '[!') return { kind: 'remark', text: inside.trim(), from, to }
  if (sign === '[#') return { kind: 'id', code: inside.trim(), from, to }
  return noteId.test(inside)
    ? { kind: 'note', id: inside, from, to }
    : { kind: 'broken', sign, closed: true, from, to }
}

function valueAt(line: string, from: number): MarkToken {
  const head = line.slice(from + 2, from + 2 + longestName)
  const close = head.indexOf('}}')
  const name = head.slice(0, Math.max(0, close)).trim()
  return close < 0 || name === '' || /[{}]/.test(name)
    ? { kind: 'broken', sign: '{{', closed: false, from, to: from + 2 }
    : { kind: 'value', name, from, to: from + 2 + close + 2 }
}
