import type { Span } from '../recognise/source-line.ts'
import { cutMarks } from '../text/mark-tokens.ts'
import { pairStars } from '../text/stars.ts'

/** A stretch of words in one look, already safe for the spec. */
export interface Stretch {
  text: string
  bold: boolean
  italic: boolean
  script?: 'sub' | 'super' | undefined
}

/** Words so that no sign in them is read as a mark of the spec. */
export function escapeMarks(text: string): string {
  // What stands at an end may be a sign together with what comes next.
  return text
    .replace(/\\(?=[\\*[\]{}^~<#!|/=+-]|$)/g, '\\\\')
    .replace(/(?<!\s)\*|\*(?!\s)/g, '\\*')
    .replace(/\[(?=[\^#!]|$)/g, '\\[')
    .replace(/\{(?=\{|$)/g, '\\{')
    .replace(/(?<=\S)[\^~]|\^(?=\S)/g, '\\$&')
}

/** The stretches with stars around what is bold or italic; where stars cannot say it, with fewer or none. */
export function withStars(stretches: readonly Stretch[]): { text: string; isExact: boolean } {
  const joined = join(stretches)
  const isPlain = joined.every(({ bold, italic, script }) => !bold && !italic && script === undefined)
  if (isPlain) return { text: joined.map(({ text }) => text).join(''), isExact: true }
  const without = (look: Partial<Stretch>): Stretch[] =>
    join(joined.map(stretch => ({ ...stretch, ...look })))
  for (const [index, tried] of [
    joined,
    without({ script: undefined }),
    without({ italic: false, script: undefined }),
    without({ bold: false, script: undefined }),
  ].entries()) {
    const [bold, italic] = [star(tried, 'bold'), star(tried, 'italic')]
    for (const text of italic.length < bold.length ? [italic, bold] : [bold, italic])
      if (reads(text, tried)) return { text, isExact: index === 0 }
  }
  return { text: joined.map(({ text }) => text).join(''), isExact: false }
}

/** Blanks have no look: they take that of the words around them. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  stretches.forEach((stretch, index) => {
    if (stretch.text === '') return
    const last = joined.at(-1)
    const next = stretches.slice(index + 1).find(({ text }) => text.trim() !== '')
    const isBlank = stretch.text.trim() === ''
    const look =
      isBlank && last !== undefined && next !== undefined ? common(last, next) : isBlank ? none : stretch
    const script = !isBlank && isScript(stretch, last) ? stretch.script : undefined
    if (
      last !== undefined &&
      last.bold === look.bold &&
      last.italic === look.italic &&
      last.script === script
    )
      last.text += stretch.text
    else joined.push({ text: stretch.text, bold: look.bold, italic: look.italic, script })
  })
  return joined
}

/** Whether the spec's signs can say it: a few letters right behind a letter, a figure or another script. */
function isScript({ text, script }: Stretch, last: Stretch | undefined): boolean {
  if (script === undefined || !/^[^\s^~*[\]{}\\]{1,20}$/u.test(text)) return false
  if (last === undefined) return false
  if (last.script !== undefined) return last.script !== script
  return (script === 'super' ? /[\p{L}\p{N}\p{M})\]]$/u : /[\p{L}\p{M})\]]$/u).test(last.text)
}

const none = { bold: false, italic: false }
const common = (a: Stretch, b: Stretch) => ({ bold: a.bold && b.bold, italic: a.italic && b.italic })

/** Stars stand at words, blanks outside them; the `outer` look is around the other. */
function star(stretches: readonly Stretch[], outer: Emphasis): string {
  const inner = outer === 'bold' ? 'italic' : 'bold'
  return grouped(stretches, outer, group => grouped(group, inner, words => words.map(signed).join('')))
}

type Emphasis = 'bold' | 'italic'

const stars = { bold: '**', italic: '*' } as const

/** Neighbours that have a look in common, with the stars of that look around them. */
function grouped(
  stretches: readonly Stretch[],
  look: Emphasis,
  write: (group: readonly Stretch[]) => string,
): string {
  let text = ''
  for (let at = 0; at < stretches.length; ) {
    const has = stretches[at]![look]
    let end = at
    while (end < stretches.length && stretches[end]![look] === has) end++
    const inner = write(stretches.slice(at, end))
    text += has ? around(inner, stars[look]) : inner
    at = end
  }
  return text
}

const signs = { super: '^', sub: '~' } as const

const signed = ({ text, script }: Stretch): string =>
  script === undefined ? text : `${signs[script]}${text}${signs[script]}`

function around(text: string, stars: string): string {
  const words = text.trim()
  if (words === '') return text
  const start = text.indexOf(words)
  return `${text.slice(0, start)}${stars}${words}${stars}${text.slice(start + words.length)}`
}

/** Whether the spec reads the looks that are meant. */
function reads(text: string, meant: readonly Stretch[]): boolean {
  const tokens = cutMarks(text)
  const pairs = pairStars(text, tokens)
  let bold = false
  let italic = false
  let script: Stretch['script']
  const read: string[] = []
  for (const token of tokens) {
    const { from, to } = token
    if (token.kind === 'script') {
      script = token.begins ? token.script : undefined
      continue
    }
    if (token.kind !== 'stars') {
      add(read, text.slice(from, to), { bold, italic, script })
      continue
    }
    for (let at = from; at < to; ) {
      const size = pairs.get(at)
      if (size === 2) bold = !bold
      else if (size === 1) italic = !italic
      else add(read, '*', { bold, italic, script })
      at += size ?? 1
    }
  }
  const wanted: string[] = []
  for (const stretch of meant)
    for (const token of cutMarks(stretch.text)) add(wanted, stretch.text.slice(token.from, token.to), stretch)
  return read.join('') === wanted.join('')
}

function add(to: string[], text: string, { bold, italic, script }: Omit<Stretch, 'text'>): void {
  const look = `${bold ? 'b' : '-'}${italic ? 'i' : '-'}${script ?? ''}`
  for (const letter of text) if (letter.trim() !== '') to.push(letter, look)
}

/** The words of spans as the spec writes them. @param year the plan's own, that is written `{{nam}}`. */
export function specText(
  spans: readonly Span[],
  noteName: (span: Extract<Span, { kind: 'note' }>) => string,
  years: readonly { from: number; to: number }[] = [],
): { text: string; isExact: boolean } {
  const stretches: Stretch[] = []
  let at = 0
  for (const span of spans) {
    if (span.kind === 'note') {
      const last = stretches.at(-1)
      stretches.push({ text: noteName(span), bold: last?.bold ?? false, italic: last?.italic ?? false })
      continue
    }
    const { text, bold, italic, script } = span
    let from = 0
    for (const year of years) {
      const start = year.from - at
      if (start < from || year.to - at > text.length) continue
      stretches.push(
        { text: escapeMarks(text.slice(from, start)), bold, italic },
        { text: '{{nam}}', bold, italic },
      )
      from = year.to - at
    }
    stretches.push({ text: escapeMarks(text.slice(from)), bold, italic, script })
    at += text.length
  }
  return withStars(stretches)
}
