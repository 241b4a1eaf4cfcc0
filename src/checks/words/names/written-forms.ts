import { addTo } from '../../../collections/add-to.ts'
import type { Pattern } from '../../../language/pattern.ts'
import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckContext } from '../../context.ts'
import { textsWith } from '../../may-hold.ts'
import { type RunningText, runningTexts } from './running-text.ts'
import { follows } from './words-pattern.ts'

/** One way of writing a name, with its places. */
interface WrittenForm {
  form: string
  places: { running: RunningText; from: number; to: number }[]
}

/** Words that a plan should write in one way. */
export interface OneName {
  pattern: Pattern
  /** The form to keep when two are as frequent: of several patterns, the one that matches most of them. The case of letters counts. */
  keep?: RegExp | readonly RegExp[]
  /** The form to keep is that of the name's law: it is the main one wherever it occurs. */
  isOfficial?: true
  /** What stands before words that belong to a longer name, and say nothing here. */
  notAfter?: Pick<RegExp, 'test'>
  /** Which of the names a match belongs to, where the pattern finds several. */
  key?(found: string): string
}

/**
 * The forms in which a plan writes each name, the main one first. Lines of capitals, words of cited documents and of unit codes do not
 * count; at the start of a sentence the first letter is taken as the other places have it.
 */
export function writtenForms(
  context: CheckContext,
  { pattern, keep, key, isOfficial, notAfter }: OneName,
): WrittenForm[][] {
  const names = new Map<string, WrittenForm['places']>()
  for (const running of textsWith(context.of(runningTexts), pattern)) {
    if (running.isCapitals) continue
    for (const { 0: found, index: from } of pattern.all(running.words)) {
      const to = from + found.length
      if (found === found.toUpperCase() && / /.test(found)) continue
      if (notAfter !== undefined && follows(running.words, from, notAfter)) continue
      if (running.isCited(from) || !running.isTyped(from, to)) continue
      addTo(names, key?.(found) ?? '', { running, from, to })
    }
  }
  return [...names.values()].map(places => byForm(places, keep, isOfficial))
}

function byForm(
  places: WrittenForm['places'],
  keep: OneName['keep'] = [],
  isOfficial = false,
): WrittenForm[] {
  const forms = new Map<string, WrittenForm['places']>()
  const opening: WrittenForm['places'] = []
  for (const place of places) {
    if (placeInSentence(place.running.words, place.from) !== 'inside') opening.push(place)
    else addTo(forms, formAt(place), place)
  }
  for (const place of opening) {
    const form = formAt(place)
    const inner = form.charAt(0).toLowerCase() + form.slice(1)
    addTo(forms, forms.has(form) || !forms.has(inner) ? form : inner, place)
  }
  const patterns = [keep].flat()
  const worth = ({ form }: WrittenForm): number => patterns.filter(each => each.test(form)).length
  return [...forms]
    .map(([form, found]) => ({ form, places: found }))
    .sort((a, b) => {
      const count = b.places.length - a.places.length
      const kept = worth(b) - worth(a)
      return isOfficial ? kept || count : count || kept
    })
}

const formAt = ({ running, from, to }: WrittenForm['places'][number]): string =>
  running.words.slice(from, to).replace(/\s+/g, ' ')
