import { readCitations } from '../../../citations/find-citations.ts'
import type { Passage } from '../../../reading/passages.ts'
import { cellsOfSentence } from '../../../reading/typed-passages.ts'
import type { Cursor } from '../../../spec/cursor.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'

/** A passage as rules about words read it. */
export interface RunningText {
  text: PlacedText
  words: string
  /** Missing for what the document prints elsewhere: the agency's name and its list of units. */
  passage?: Passage
  /** True when all its letters are capitals, which then say nothing. */
  isCapitals: boolean
  /** True for a stretch of a cited document's number, issuer and title: its words are not the drafter's. */
  isCited(from: number): boolean
  /** False for what a unit's code or a `{{…}}` stands for: its mistake is where it is written. */
  isTyped(from: number, to: number): boolean
}

/** All that is written in a plan: its passages, and before them the agency's name and units. */
export function runningTexts(context: CheckContext): RunningText[] {
  const agency = context.root.at('co_quan')
  const general = [
    agency.at('ten').text(),
    ...[...context.plan.units.keys()].map(code => unitName(agency, code)),
  ]
  return [
    ...general.filter(({ text }) => text !== '').map(text => running(text)),
    ...context.passages
      .flatMap(passage => [passage, ...cellsOfSentence(passage)])
      .map(passage => running(passage.text, passage)),
  ]
}

function unitName(agency: Cursor, code: string): PlacedText {
  const unit = agency.at('don_vi').at(code)
  const plain = unit.text()
  return plain.text === '' ? unit.at('ten').text() : plain
}

function running(text: PlacedText, passage?: Passage): RunningText {
  const words = text.text
  let cited: readonly { from: number; to: number }[] | undefined
  return {
    text,
    words,
    ...(passage === undefined ? {} : { passage }),
    isCapitals: words === words.toUpperCase(),
    isCited(from) {
      cited ??= readCitations(words)
      return cited.some(part => part.from <= from && from < part.to)
    },
    isTyped: (from, to) => isTypedAt(text, from, to),
  }
}

function isTypedAt(text: PlacedText, from: number, to: number): boolean {
  const [start, end] = [text.offsetAt(from), text.offsetAt(to)]
  const typed = text.source.text.slice(start, Math.max(start, end)).normalize('NFC')
  const words = text.text.slice(from, to)
  // In YAML a stretch may be broken over lines.
  return typed === words || (typed.includes('\n') && typed.replace(/\s+/g, ' ') === words)
}
