import { addTo } from '../../../collections/add-to.ts'
import { editDistance, noSwaps } from '../../../language/edit-distance.ts'
import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { pattern } from '../../../language/pattern.ts'
import { withoutMarks } from '../../../language/without-marks.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { type RunningText, runningTexts } from './running-text.ts'

/** A place where a plan writes something in another way than at most of its other places. */
export interface OtherWriting {
  text: PlacedText
  from: number
  to: number
  usual: string
  /** How often the plan has it so. */
  count: number
  /** The stretch can be replaced by this. */
  fix?: string
}

interface Place {
  text: PlacedText
  from: number
  to: number
  form: string
}

/** Two words, a dash between blanks, two words. */
const dashed = pattern(
  [' - ', ' – '],
  () => /(?<![\p{L}\p{M}\d])\p{L}+ \p{L}+ [-–] (?=(\p{L}+ \p{L}+)(?![\p{L}\p{M}]))/gu,
)

/** A foreign name by syllables, and one as it is written at home. */
const bySyllables = pattern(
  ['-'],
  () => /(?<![\p{L}\p{M}-])\p{Lu}\p{Ll}+(?:-\p{Ll}+){1,5}(?![\p{L}\p{M}-])/gu,
)
const atHome = lazyPattern(() => /(?<![\p{L}\p{M}-])\p{Lu}[a-z]{4,}(?![\p{L}\p{M}-])/gu)

/** More places than these are not all told of one name. */
const most = 3

/** One name with a long dash here and a short one there, or a foreign name in two spellings: the rarer places. Citations and cells of tables are left out. */
export function otherWritings(context: CheckContext): OtherWriting[] {
  const texts = context
    .of(runningTexts)
    .filter(({ passage, isCapitals }) => passage !== undefined && passage.kind !== 'cell' && !isCapitals)
  return [...twoDashes(texts), ...twoSpellings(texts)]
}

function* twoDashes(texts: readonly RunningText[]): Generator<OtherWriting> {
  const names = new Map<string, Place[]>()
  for (const running of texts)
    for (const { 0: before, 1: after = '', index: from } of dashed.all(running.words)) {
      const form = before + after
      if (running.isCited(from) || !running.isTyped(from, from + form.length)) continue
      addTo(names, form.toLowerCase().replace('–', '-'), {
        text: running.text,
        from,
        to: from + form.length,
        form,
      })
    }
  for (const places of names.values()) {
    const long = places.filter(({ form }) => form.includes('–'))
    const short = places.filter(({ form }) => !form.includes('–'))
    if (long.length === 0 || short.length === 0) continue
    // The names of laws have the short one.
    const [rare, usual, dash] = long.length > short.length ? [short, long, '–'] : [long, short, '-']
    for (const { text, from, form } of rare.slice(0, most)) {
      const at = from + form.search(/[-–]/)
      yield { text, from: at, to: at + 1, usual: usual[0]!.form, count: usual.length, fix: dash }
    }
  }
}

function* twoSpellings(texts: readonly RunningText[]): Generator<OtherWriting> {
  const split: Place[] = []
  for (const running of texts)
    for (const { 0: form, index: from } of bySyllables.all(running.words))
      if (!running.isCited(from)) split.push({ text: running.text, from, to: from + form.length, form })
  if (split.length === 0) return
  const whole = new Map<string, Place[]>()
  for (const running of texts)
    for (const { 0: form, index: from } of atHome.all(running.words))
      if (!running.isCited(from))
        addTo(whole, form, { text: running.text, from, to: from + form.length, form })
  const bySound = new Map<string, Place[]>()
  for (const place of split) addTo(bySound, place.form, place)
  for (const [form, places] of bySound)
    for (const [other, others] of whole) {
      if (!isOneName(form, other)) continue
      const [rare, usual] = others.length > places.length ? [places, others] : [others, places]
      for (const { text, from, to } of rare.slice(0, most))
        yield { text, from, to, usual: usual[0]!.form, count: usual.length }
    }
}

/** Whether a name by syllables sounds as one from abroad: `Pa-ki-xtan`, `Pakistan`. */
function isOneName(split: string, whole: string): boolean {
  const [one, other] = [soundOf(split), soundOf(whole)]
  return (
    one[0] === other[0] &&
    Math.min(one.length, other.length) >= 5 &&
    editDistance(one, other, 1, noSwaps) <= 1
  )
}

/** A name in plain letters, of letters that stand for one sound the same. */
const soundOf = (name: string): string =>
  withoutMarks(name)
    .toLowerCase()
    .replace(/-/g, '')
    .replace(/ph/g, 'f')
    .replace(/x/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
