import { clip } from '../language/clip.ts'
import type { MarkPlace } from '../reading/mark-places.ts'
import type { WordStretch } from '../reading/own-words.ts'
import type { Segment } from '../reading/segments.ts'

/** What there is to look at. Stable: reports for programs carry it. */
export type FindingKind =
  | 'citation'
  | 'citation-changed'
  | 'new-document'
  | 'own-number'
  | 'previous-year'
  | 'later-year'
  | 'unclear-year'
  | 'phase-ended'
  | 'impossible-date'
  | 'several-deadlines'
  | 'once'
  | 'phase-year'
  | 'programme'
  | 'repeated-columns'
  | 'target'
  | 'money'
  | 'figures'
  | 'signer'
  | 'unit-gone'
  | 'unit-unclear'
  | 'task-open'
  | 'task-done'
  | 'numbering'
  | 'not-changed'
  | 'comment'
  | 'frame'

/** Something a person has to look at in the next plan's draft. The words are Vietnamese. */
export interface RollFinding {
  kind: FindingKind
  /** What stands there. */
  what: string
  /** Why it has to be looked at: a sentence without its end mark. */
  why: string
  /** What is suggested. */
  suggestion: string
  /** The mark in few words; left out where the entry alone tells it. */
  note?: string
}

/** A finding at an offset of the spec. */
export interface PlacedFinding extends RollFinding {
  offset: number
  path: Segment['path']
  /** Index in the text that stands at the path. */
  index?: number
  mark?: MarkPlace
}

/** A change that is made in the draft. */
export interface Edit extends WordStretch {
  kind: 'year' | 'unit'
  text: string
}

/** Words without the marks of a spec, cut to what fits on a line of a report. */
export function shortWords(words: string, longest = 90): string {
  const flat = words.replace(/\[[#^!][^\]]*\]/g, '').replace(/[[\]]/g, '')
  return clip(flat.replace(/\s+/g, ' ').trim(), longest)
}
