import type { Change, ChangeKind, ComparedPart, Side } from './change.ts'
import type { Container, Entry } from './entry.ts'
import type { Matching } from './matching.ts'

/** A change with what it is about, by which its place in the report is found. */
export interface Draft {
  change: Told
  /** True when the first of its pieces is the mark before the words. */
  hasMark?: boolean
  /** Where the change stands in each plan; undefined for a field, which stands before or after all content of its part. */
  before?: Entry | undefined
  after?: Entry | undefined
}

/** A change before it is known where it stands and what it weighs. */
export type Told = Omit<Change, 'part' | 'rank' | 'reworded' | 'field' | 'units' | 'moved' | 'times'>

/** A draft whose part is known. */
export type PlacedDraft = Draft & { part: ComparedPart }

/** A draft of a change; `rest` are its words and figures. */
export function draft(
  kind: ChangeKind,
  sides: { before?: readonly Side[]; after?: readonly Side[] },
  entries: Pick<Draft, 'before' | 'after'>,
  rest: Pick<Change, 'column' | 'pieces' | 'figures'> = {},
): Draft {
  const { column, pieces, figures } = rest
  const change = {
    kind,
    ...(column === undefined ? {} : { column }),
    before: [...(sides.before ?? [])],
    after: [...(sides.after ?? [])],
    ...(pieces === undefined ? {} : { pieces }),
    ...(figures === undefined || figures.length === 0 ? {} : { figures }),
  }
  return { change, ...entries }
}

/** Fields that stand at the end of a part. */
const atEnd: readonly ChangeKind[] = ['post-changed', 'signer-changed']

/**
 * Puts changes in the order of the document after; what went stands behind what it stood behind.
 * @param before all entries of the plan before, `partsAfter` the parts of the other in their order.
 */
export function inReadingOrder(
  drafts: readonly Draft[],
  before: readonly Entry[],
  partsBefore: readonly Container[],
  partsAfter: readonly Container[],
  matching: Matching,
): PlacedDraft[] {
  const partOf = partNames(partsBefore, matching)
  const partOrder = new Map<ComparedPart, number>([['general', -1]])
  for (const part of [...partsAfter, ...partsBefore]) {
    const name = partsAfter.includes(part) ? part.part : partOf(part.part)
    if (!partOrder.has(name)) partOrder.set(name, partOrder.size)
  }
  const behind = placesBehind(before, matching)
  const keyed = drafts.map((told, index) => {
    const { change, before: old, after: now } = told
    const side = change.after[0]
    const part = side === undefined ? partOf(change.before[0]!.part) : side.part
    const isField = old === undefined && now === undefined
    const section = isField ? (atEnd.includes(change.kind) ? 2 : 0) : 1
    const place = now?.order ?? (old === undefined ? 0 : behind(old))
    const key = [partOrder.get(part) ?? 0, section, place, now === undefined ? 1 : 0, old?.order ?? 0, index]
    return { key, placed: { ...told, part } }
  })
  keyed.sort(
    (a, b) => a.key.map((value, index) => value - b.key[index]!).find(difference => difference !== 0) ?? 0,
  )
  return keyed.map(({ placed }) => placed)
}

/** The name that a part of the plan before has in the plan after; its own when it went. */
function partNames(parts: readonly Container[], matching: Matching): (name: ComparedPart) => ComparedPart {
  const names = new Map(parts.map(part => [part.part, matching.partner(part)?.part ?? part.part]))
  return name => names.get(name) ?? name
}

/** For an entry before, the place after of the nearest entry in front of it that stayed. */
function placesBehind(before: readonly Entry[], matching: Matching): (entry: Entry) => number {
  const places: number[] = []
  before.forEach((entry, index) => {
    const partner = matching.partner(entry)
    const part = partOfEntry(entry)
    const stayed = partner !== undefined && matching.partner(part) === partOfEntry(partner)
    places[index] = stayed ? partner.order : (places[index - 1] ?? -1)
  })
  return entry => places[entry.order - 1] ?? -1
}

function partOfEntry(entry: Entry): Entry {
  let at = entry
  while (at.parent !== undefined) at = at.parent
  return at
}
