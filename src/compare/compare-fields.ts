import type { OwnYears } from '../reading/years.ts'
import { type Draft, draft } from './drafts.ts'
import type { Entry, Field } from './entry.ts'
import type { Matching } from './matching.ts'
import { pairEqual } from './pair-up.ts'
import { timeInWords } from './phase-shift.ts'
import type { Entries } from './read-entries.ts'
import { fieldSide } from './sides.ts'
import { compareWords, type TokenText } from './words.ts'

/**
 * Compares what each plan and each of its parts has once: agency, number, date, subject, signer.
 * @param times the years of both plans, where one is of a year and the other of a phase: that is one change.
 */
export function compareFields(
  before: Entries,
  after: Entries,
  matching: Matching,
  times?: readonly [before: OwnYears, after: OwnYears],
): Draft[] {
  const drafts = times === undefined ? [] : compareTimes(before, after, times)
  for (const [old, now] of sharedNames(before, after, 'general', 'general')) {
    const isTime = old?.kind === 'year-changed' || old?.kind === 'phase-changed'
    if (times === undefined || !isTime) drafts.push(...compareField(old, now))
  }
  for (const part of before.parts) {
    const partner = matching.partner(part)
    if (partner === undefined) continue
    for (const [old, now] of sharedNames(before, after, part.part, partner.part))
      drafts.push(...compareField(old ?? blankIn(part, now), now ?? blankIn(partner, old)))
  }
  return drafts
}

/** “năm 2026” → “giai đoạn 2026-2030”, and no more of it. */
function compareTimes(before: Entries, after: Entries, times: readonly [OwnYears, OwnYears]): Draft[] {
  const side = (plan: Entries, time: OwnYears) => {
    const field = plan.fields.get(`general ${time.year === undefined ? 'giai_doan' : 'nam'}`)
    return field === undefined ? [] : [{ ...fieldSide(field), text: timeInWords(time) }]
  }
  const sides = { before: side(before, times[0]), after: side(after, times[1]) }
  const pieces = [{ changed: true, before: timeInWords(times[0]), after: timeInWords(times[1]) }]
  return [draft('phase-changed', sides, {}, { pieces })]
}

type Value = Pick<Field, 'kind' | 'part' | 'where' | 'place'> & { words: TokenText }

function sharedNames(
  before: Entries,
  after: Entries,
  partBefore: string,
  partAfter: string,
): [Field | undefined, Field | undefined][] {
  const names = (fields: ReadonlyMap<string, Field>, part: string): string[] =>
    [...fields.keys()].filter(key => key.startsWith(`${part} `)).map(key => key.slice(part.length + 1))
  const all = new Set([...names(after.fields, partAfter), ...names(before.fields, partBefore)])
  return [...all].map(name => [
    before.fields.get(`${partBefore} ${name}`),
    after.fields.get(`${partAfter} ${name}`),
  ])
}

/** What only the other kind of document has, such as a number of its own, is blank here. */
const blankIn = ({ part, place }: Entry, other: Field | undefined): Value | undefined =>
  other && { ...other, part, place, words: { text: '', tokens: [] } }

function compareField(before: Value | undefined, after: Value | undefined): Draft[] {
  if (before === undefined || after === undefined) return []
  const pieces = compareWords(before.words, after.words)
  if (pieces === undefined) return []
  return [draft(after.kind, { before: [fieldSide(before)], after: [fieldSide(after)] }, {}, { pieces })]
}

/** Compares the units of the agency: by code, else by name; a code alone is not printed. */
export function compareUnits({ units: before }: Entries, { units: after }: Entries): Draft[] {
  const drafts: Draft[] = []
  const open = (units: ReadonlyMap<string, Field>, other: ReadonlyMap<string, Field>) =>
    [...units].filter(([code]) => !other.has(code)).map(([, field]) => field)
  for (const [code, field] of before) {
    const now = after.get(code)
    const pieces = now && compareWords(field.words, now.words)
    if (pieces)
      drafts.push(
        draft('unit-changed', { before: [fieldSide(field)], after: [fieldSide(now)] }, {}, { pieces }),
      )
  }
  const [went, came] = [open(before, after), open(after, before)]
  const renamed = new Set(pairEqual(went, came, field => field.words.text).flat())
  for (const field of went)
    if (!renamed.has(field)) drafts.push(draft('unit-dropped', { before: [fieldSide(field)] }, {}))
  for (const field of came)
    if (!renamed.has(field)) drafts.push(draft('unit-added', { after: [fieldSide(field)] }, {}))
  return drafts
}
