/** A regular expression as a graph: from a state, characters (or nothing, for `undefined`) lead to others. */
interface Graph {
  /** For each state, where it leads: `by` is the source of one character, such as `a`, `[bc]`, `\d`. */
  edges: { by: string | undefined; to: number }[][]
  start: number
  end: number
}

/** Characters that stand for the ends of a text. */
const textStart = '\u0002'
const textEnd = '\u0003'

/** Letters, digits and marks that texts hold, without two signs that `i` takes for `s` and `k` and no text has. */
const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
  .filter(character => character !== 'ſ' && character !== 'K')
  .concat(textStart, textEnd)

/**
 * Looks for a text that an expression matches and that holds none of the needles, in small letters.
 * Look-aheads at its end and look-behinds at its beginning count as parts of the match; what other conditions forbid is not seen.
 * @returns such a text, with `¤` for characters that no needle has; undefined when it is sure that there is none.
 */
export function textWithoutNeedle(
  expression: RegExp,
  needles: readonly string[] | RegExp,
): string | undefined {
  const small = needles instanceof RegExp ? needles : new RegExp(needles.map(escaped).join('|'))
  const graph = graphOf(expression)
  const needle = graphOf(small)
  const needed = new Set(
    needle.edges.flat().flatMap(({ by }) => (by === undefined ? [] : [...lettersOf(by, small)])),
  )
  /** Small letters that lead on, those that no needle has as one. */
  const leading = (by: string): string[] => [
    ...new Set(
      [...lettersOf(by, expression)]
        .map(letter => letter.toLowerCase())
        .map(letter => (needed.has(letter) ? letter : '¤')),
    ),
  ]
  const begin = closure(needle, [needle.start])
  if (begin.has(needle.end)) return undefined
  const found = new Map<string, string>()
  const open: { at: number; inside: Set<number>; text: string }[] = []
  const visit = (at: number, inside: Set<number>, text: string): void => {
    const key = `${at}:${[...inside].sort((a, b) => a - b).join()}`
    if (inside.has(needle.end) || found.has(key)) return
    found.set(key, text)
    open.push({ at, inside, text })
  }
  visit(graph.start, begin, '')
  for (const { at, inside, text } of open) {
    if (at === graph.end) return text
    for (const { by, to } of graph.edges[at]!) {
      if (by === undefined) visit(to, inside, text)
      else
        for (const letter of leading(by)) {
          const next = [...inside].flatMap(state =>
            needle.edges[state]!.flatMap(edge =>
              edge.by !== undefined && lettersOf(edge.by, small).has(letter) ? edge.to : [],
            ),
          )
          visit(to, closure(needle, [needle.start, ...next]), text + letter)
        }
    }
  }
  return undefined
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function closure(graph: Graph, states: number[]): Set<number> {
  const reached = new Set(states)
  for (const state of reached)
    for (const { by, to } of graph.edges[state]!) if (by === undefined) reached.add(to)
  return reached
}

const known = new Map<string, ReadonlySet<string>>()

/** The characters that the source of one character matches. */
function lettersOf(by: string, { flags }: RegExp): ReadonlySet<string> {
  if (by === textStart || by === textEnd) return new Set([by])
  const key = `${flags.replace(/[gy]/g, '')}:${by}`
  let letters = known.get(key)
  if (letters === undefined) {
    const one = new RegExp(`^(?:${by})$`, flags.replace(/[gy]/g, ''))
    letters = new Set(characters.filter(character => one.test(character)))
    known.set(key, letters)
  }
  return letters
}

/** Where in the expression a piece stands: only at its ends do conditions add what is around the match. */
interface Ends {
  first: boolean
  last: boolean
}

type Piece =
  | { kind: 'one'; by: string }
  | { kind: 'all'; of: Piece[] }
  | { kind: 'any'; of: Piece[] }
  | { kind: 'look'; behind: boolean; holds: boolean; of: Piece }
  | { kind: 'repeat'; least: number; most: number; of: Piece }

function graphOf(expression: RegExp): Graph {
  const edges: Graph['edges'] = []
  const state = (): number => edges.push([]) - 1
  const link = (from: number, to: number, by?: string): void => {
    edges[from]!.push({ by, to })
  }
  /** Adds a piece behind a state, and gives the state behind it. */
  const add = (piece: Piece, from: number, ends: Ends): number => {
    switch (piece.kind) {
      case 'one': {
        const to = state()
        link(from, to, piece.by)
        return to
      }
      case 'any': {
        const to = state()
        for (const each of piece.of) link(add(each, from, ends), to)
        return to
      }
      case 'all':
        return piece.of.reduce((at, each, index) => {
          const first = ends.first && piece.of.slice(0, index).every(isSilent)
          const last = ends.last && piece.of.slice(index + 1).every(isSilent)
          return add(each, at, { first, last })
        }, from)
      case 'look':
        return piece.holds && (piece.behind ? ends.first : ends.last)
          ? add(piece.of, from, { first: false, last: false })
          : from
      case 'repeat': {
        const once = piece.most === 1 ? ends : { first: false, last: false }
        let at = from
        for (let count = 0; count < piece.least; count++) at = add(piece.of, at, once)
        if (piece.most === piece.least) return at
        const to = state()
        link(at, to)
        const inner = state()
        link(at, inner)
        const end = add(piece.of, inner, once)
        link(end, to)
        if (piece.most > piece.least + 1) link(end, inner)
        return to
      }
    }
  }
  const start = state()
  const end = add(read(expression), start, { first: true, last: true })
  return { edges, start, end }
}

/** Whether a piece is a condition that adds nothing to the text. */
const isSilent = (piece: Piece): boolean => piece.kind === 'look' && !piece.holds

const opening = /\(\?(?:(<?)([=!])|:|<[^>]+>)|\(/y
const single = /\[(?:\\.|[^\]\\])*\]|\\(?:p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u.{4}|x..|k<[^>]*>|.)|[^\\]/suy
const repetition = /(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y

function read({ source }: RegExp): Piece {
  let at = 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found !== null) at = pattern.lastIndex
    return found
  }
  const any = (): Piece => {
    const of = [all()]
    while (source[at] === '|') {
      at++
      of.push(all())
    }
    return of.length === 1 ? of[0]! : { kind: 'any', of }
  }
  const all = (): Piece => {
    const of: Piece[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') of.push(repeated(atom()))
    return { kind: 'all', of }
  }
  const repeated = (piece: Piece): Piece => {
    const found = match(repetition)
    if (found === null) return piece
    const [, sign, least, range, most] = found
    if (sign !== undefined)
      return { kind: 'repeat', least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity, of: piece }
    return {
      kind: 'repeat',
      least: Number(least),
      most: range === undefined ? Number(least) : most === '' ? Infinity : Number(most),
      of: piece,
    }
  }
  const atom = (): Piece => {
    const group = match(opening)
    if (group !== null) {
      const of = any()
      at++
      const [, behind, condition] = group
      return condition === undefined
        ? of
        : { kind: 'look', behind: behind === '<', holds: condition === '=', of }
    }
    const by = match(single)![0]
    if (by === '^' || by === '$') return { kind: 'one', by: by === '^' ? textStart : textEnd }
    if (/^\\[bB]$/.test(by)) return { kind: 'all', of: [] }
    // What a group has matched is any text.
    if (/^\\(?:k|[1-9])/.test(by))
      return { kind: 'repeat', least: 0, most: Infinity, of: { kind: 'one', by: '[^]' } }
    return { kind: 'one', by }
  }
  const piece = any()
  if (at < source.length) throw new Error(`cannot read ${source} from ${at}`)
  return piece
}
