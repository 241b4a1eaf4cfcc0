import type { Inline } from '../document/blocks.ts'
import { keepTogether } from '../language/nonbreaking.ts'

type TextInline = Extract<Inline, { type: 'text' }>

/** White space of a template around a line end; blanks that a plan types have no line end with them. */
const templateSpace = /(?:(?<![ \t\r])[ \t\r]+)?\n[ \t\r\n]*/g

/**
 * The inlines of a paragraph as they are printed: line ends and indents of the template are one blank between words and nothing at the ends
 * of a line, and what must not part at a line end is bound together. A line that has its room, as the date in the head, is not bound (`isLoose`).
 */
export function finishInlines(inlines: readonly Inline[], isLoose = false): Inline[] {
  const [only] = inlines
  // As nearly all paragraphs are.
  if (inlines.length === 1 && only?.type === 'text' && !only.text.includes('\n'))
    return [isLoose ? only : { ...only, text: keepTogether(only.text) }]
  const pieces = inlines.map((inline, index): Inline => {
    if (inline.type !== 'text' || !inline.text.includes('\n')) return inline
    let text = inline.text.replace(templateSpace, '\n')
    if (isLineEnd(inlines[index - 1])) text = text.replace(/^\n/, '')
    if (isLineEnd(inlines[index + 1])) text = text.replace(/\n$/, '')
    return { ...inline, text: text.replaceAll('\n', ' ') }
  })
  const printed = pieces.filter(inline => inline.type !== 'text' || inline.text !== '')
  return isLoose ? printed : bound(printed)
}

const isLineEnd = (inline: Inline | undefined): boolean => inline === undefined || inline.type === 'break'

/** A blank is bound to its neighbours as the digit that will be written there; nothing is bound over a break or a note. */
const standIns = { blank: '0', break: '\n', note: '\uFFFC' } as const

/** Binds over the whole paragraph, since emphasis and blanks to fill in cut it into pieces: `ngày` and its blank. */
function bound(inlines: readonly Inline[]): Inline[] {
  const text = inlines.map(inline => (inline.type === 'text' ? inline.text : standIns[inline.type])).join('')
  const held = keepTogether(text)
  if (held === text) return [...inlines]
  let at = 0
  return inlines.map(inline => {
    const start = at
    at += inline.type === 'text' ? inline.text.length : 1
    return inline.type === 'text' ? ({ ...inline, text: held.slice(start, at) } satisfies TextInline) : inline
  })
}
