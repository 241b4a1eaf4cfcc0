import type { Plan } from '../plan/plan.ts'
import { plainWords, type Run, textRun } from '../text/line.ts'
import { PlacedText } from '../text/placed-text.ts'

/** What one printed character of a line stands for in the spec. */
export interface Atom {
  sign: string
  /** Characters [from, to) of the value; undefined for what the program prints, as a blank to fill in. */
  from?: number
  to?: number
  /** It is that very character, not one of a `{{…}}` or a unit's code. */
  isOwn: boolean
}

/** A line of the plan, and where its characters come from. */
export interface TracedLine {
  place: PlacedText
  /** Printed characters in their order. */
  atoms: readonly Atom[]
  isNote: boolean
}

/** Signs of planes for private use: no text has them, no rule of writing knows them, and they are as many as there are lines. */
const firstStart = 0xf0000
const firstEnd = 0x100000
const mostLines = 0xfff0

/**
 * A plan in which each line has an invisible sign before it and one behind it: printed, it tells what of the document comes from which line,
 * whatever the templates do with it.
 */
export function tracePlan(plan: Plan): { plan: Plan; lines: readonly TracedLine[] } {
  const lines: TracedLine[] = []
  const mark = (runs: readonly Run[], place: PlacedText, start = 0, isNote = false): Run[] => {
    if (lines.length >= mostLines || runs.every(run => run.kind === 'text' && run.text.trim() === ''))
      return [...runs]
    const id = lines.length
    lines.push({ place, atoms: atomsOf(runs, place, start), isNote })
    return [
      textRun(String.fromCodePoint(firstStart + id)),
      ...runs,
      textRun(String.fromCodePoint(firstEnd + id)),
    ]
  }
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    if (Object.getPrototypeOf(value) !== Object.prototype) return value
    const one = value as Record<string, unknown>
    const copy: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(one))
      copy[key] = key === 'runs' || key === 'title' ? inner : visit(inner)
    const { plain, runs, kind } = one
    if (Array.isArray(runs) && plain instanceof PlacedText)
      copy.runs = mark(runs as Run[], plain, 0, typeof one.id === 'string')
    if (kind === 'heading' && plain instanceof PlacedText) {
      const title = one.title as Run[]
      const label = String(one.label)
      const start = plain.text.length - plainWords(title).trimEnd().length
      if (one.labelTyped === true && label !== '') {
        const [begin, , end] = mark([textRun(label)], plain.slice(0, label.length))
        copy.label = [begin, textRun(label), end].map(run => (run?.kind === 'text' ? run.text : '')).join('')
      }
      copy.title = mark(title, plain, start)
    } else if ('title' in one) copy.title = visit(one.title)
    return copy
  }
  return { plan: visit(plan) as Plan, lines }
}

/** @param start the index in `place` of the first of the words of `runs`. */
function atomsOf(runs: readonly Run[], place: PlacedText, start: number): Atom[] {
  const atoms: Atom[] = []
  const words = plainWords(runs)
  const own = place.text.slice(start)
  // Words that stand in no value in this way: a joined line, a template's own.
  const isPlaced = words.trim() === own.trim()
  let at = start + (isPlaced ? own.indexOf(own.trim()) - words.indexOf(words.trim()) : 0)
  for (const run of runs) {
    if (run.kind === 'blank') atoms.push({ sign: ' ', isOwn: false })
    else if (run.kind === 'note') {
      const from = run.place.indexInValue(0)
      atoms.push({ sign: '\uFFFC', from, to: from + run.place.text.length, isOwn: true })
    } else
      for (const sign of run.text.split('')) {
        if (!isPlaced) {
          atoms.push({ sign, isOwn: false })
          continue
        }
        const stretch = at >= 0 && at < place.text.length ? stretchOf(place, at) : undefined
        at++
        atoms.push(stretch === undefined ? { sign, isOwn: false } : { sign, ...stretch })
      }
  }
  return atoms
}

/** A value or a code that was put into a text; what else is in its place, as a number that was counted, is the program's own. */
const putIn = /^(?:\{\{[^{}]*\}\}|[a-z][a-z0-9_]*|[,;]\s*)$/

function stretchOf(place: PlacedText, at: number): Omit<Atom, 'sign'> {
  const stretch = place.stretchAt(at)
  if (stretch.isOwn) return stretch
  const { source, offset } = place.origin.placeAt(stretch.from)
  const typed = source.text.slice(offset, offset + stretch.to - stretch.from)
  return putIn.test(typed) ? stretch : { isOwn: false }
}

/** A character of a traced text: where it stands in it, and what it stands for. */
export interface TracedSign {
  line: number
  atom: Atom
}

/** Takes the signs out of a text that was printed from a traced plan. */
export function readTrace(
  raw: string,
  lines: readonly TracedLine[],
): { raw: string; sources: (TracedSign | undefined)[] } {
  let text = ''
  const sources: (TracedSign | undefined)[] = []
  let line: number | undefined
  let at = 0
  for (const sign of raw) {
    const code = sign.codePointAt(0)!
    if (code >= firstEnd && code < firstEnd + lines.length) line = undefined
    else if (code >= firstStart && code < firstStart + lines.length) {
      line = code - firstStart
      at = 0
    } else {
      for (const unit of sign.split('')) {
        text += unit
        const atom = line === undefined ? undefined : lines[line]!.atoms[at++]
        sources.push(atom === undefined || !isSame(unit, atom.sign) ? undefined : { line: line!, atom })
      }
    }
  }
  return { raw: text, sources }
}

/** The printer makes capitals, binds blanks and hyphens, and breaks lines. */
const isSame = (printed: string, sign: string): boolean =>
  printed === sign ||
  (/\s/.test(printed) && /\s/.test(sign)) ||
  (/[-\u2010\u2011]/.test(printed) && /[-\u2010\u2011]/.test(sign)) ||
  printed.toLowerCase() === sign.toLowerCase()
