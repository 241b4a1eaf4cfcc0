import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { type Day, type PartialDate, readDate, shortDate } from '../language/dates.ts'
import { type ReadPlan, readPlan } from '../plan/read-plan.ts'
import { yearsOf } from '../reading/years.ts'
import type { ReadBeside } from '../spec/beside.ts'
import type { Cursor } from '../spec/cursor.ts'
import { isDocumentNumber } from '../spec/schema-values.ts'
import { keyNode, rangeOf } from '../yaml/nodes.ts'
import { applySplices, type Splice } from '../yaml/splices.ts'
import { isMap, isScalar, type Node, Scalar } from '../yaml/tree.ts'
import {
  badDate,
  badNumber,
  lookAtReferences,
  notWritten,
  other,
  refuse,
  refuseOption,
  tooEarly,
} from './stamp-findings.ts'
import { sayYears } from './step.ts'

/** Number and date that văn thư has given a document, as typed on the command line. */
interface Stamp {
  number: string
  date: string
  /** Also where the spec has another number or date already, or a year that does not fit the plan. */
  force?: boolean
}

/** A spec with its number and date. */
interface Stamped {
  /** With the BOM of the old text if that had one. */
  text: string
  /** `quyet_dinh`, or `ke_hoach` for a plan that stands alone. */
  document: 'quyet_dinh' | 'ke_hoach'
  number: string
  /** As written, `05/01/2026`. */
  date: string
  /** False when the spec had both already. */
  changed: boolean
}

/**
 * Writes number and date into a spec, into its decision or else its plan; nothing else of its text changes.
 * @param file the spec's name for messages, `text` its text, `readBeside` reads the files that it names.
 * @returns the text, and what has to be known about it; without a value the stamp was refused.
 */
export function stampSpec(file: string, text: string, readBeside: ReadBeside, stamp: Stamp): Result<Stamped> {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const before = readPlan(file, text, readBeside)
  if (before.value === undefined) return { diagnostics: before.diagnostics }
  const { root, spec } = before.value
  const document = spec.quyet_dinh ? 'quyet_dinh' : 'ke_hoach'
  const at = root.at(document)
  const own = before.value.files[0]!.at(document)
  const date = readDate(stamp.date)
  const number = readNumber(stamp.number)
  const refusals = [
    ...(number === undefined ? [refuseOption('--so', stamp.number, badNumber(stamp.number))] : []),
    ...(date?.day === undefined ? [refuseOption('--ngay', stamp.date, badDate(stamp.date))] : []),
  ]
  if (number === undefined || date?.day === undefined || refusals.length > 0) return { diagnostics: refusals }

  const day = { year: date.year, month: date.month!, day: date.day }
  const kept = stamp.force ? [] : conflicts(before.value, at, number, day, stamp.date)
  if (kept.length > 0) return { diagnostics: kept }
  const written = shortDate(day)
  const splices = isMap(own.node)
    ? [
        ...setValue(own, 'so', number, spec[document]?.so === number),
        ...setValue(own, 'ngay', written, sameDate(spec[document]?.ngay, date)),
      ]
    : [addDocument(root.source.text, document, number, written)]
  const stamped = applySplices(root.source.text, joinInsertions(splices)).text
  const after = readPlan(file, stamped, readBeside)
  if (after.value === undefined || !isOnlyStamped(before.value, after.value, document))
    return { diagnostics: [refuse(at, notWritten), ...(after.value === undefined ? after.diagnostics : [])] }
  return {
    value: { text: bom + stamped, document, number, date: written, changed: splices.length > 0 },
    diagnostics: lookAtReferences(root, date),
  }
}

/** The schema's number, as typed. */
const readNumber = (typed: string): string | undefined => {
  const number = typed.trim().normalize('NFC')
  return isDocumentNumber(number) ? number : undefined
}

function conflicts(plan: ReadPlan, at: Cursor, number: string, date: Day, typed: string): Diagnostic[] {
  const written = shortDate(date)
  const { spec } = plan
  const document = spec.quyet_dinh ?? spec.ke_hoach
  const found: Diagnostic[] = []
  const old = document?.so
  if (old && old.replace(/^0/, '') !== number.replace(/^0/, ''))
    found.push(at.at('so').diagnostic(other(`kế hoạch đã có số ${old}, khác với số ${number}`)))
  const oldDate = document?.ngay
  if (oldDate?.day !== undefined && !sameDate(oldDate, date))
    found.push(
      at
        .at('ngay')
        .diagnostic(
          other(`kế hoạch đã có ngày ${at.at('ngay').text().text.trim()}, khác với ngày ${written}`),
        ),
    )
  const years = yearsOf(plan.plan)
  // A plan may be issued at the end of the year before its own.
  if (years && (date.year < years.from - 1 || date.year > years.to))
    found.push(
      refuseOption('--ngay', typed, other(`ngày ${written} không hợp với kế hoạch ${sayYears(years)}`)),
    )
  const early = years && tooEarly(date, years)
  if (early) found.push(refuseOption('--ngay', typed, early))
  return found
}

const sameDate = (a: PartialDate | undefined, b: PartialDate): boolean =>
  a !== undefined && a.day === b.day && a.month === b.month && a.year === b.year

/** Puts a value behind its key, in the place of the one that is there; a key that is missing gets a line above the first. */
function setValue(at: Cursor, key: 'so' | 'ngay', value: string, isSame: boolean): Splice[] {
  if (isSame) return []
  const { source } = at
  const node = at.at(key).node
  const keyAt = isMap(at.node) ? keyNode(at.node, key) : undefined
  if (keyAt === undefined) return addKey(at, key, value)
  const [start, end] = node && isScalar(node) ? rangeOf(node) : [0, 0]
  const isBlock = isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)
  if (end > start && !isBlock) return [{ from: start, to: end, text: value }]
  const colon = source.text.indexOf(':', rangeOf(keyAt)[1])
  if (isBlock)
    return [
      {
        from: colon + 1,
        to: colon + 1 + source.text.slice(colon + 1, end).trimEnd().length,
        text: ` ${value}`,
      },
    ]
  return [{ from: colon + 1, to: colon + 1, text: ` ${value}` }]
}

/** Before the first key of the map: a line of its own, or within `{ }` before a comma. */
function addKey(at: Cursor, key: string, value: string): Splice[] {
  const { source, node } = at
  const first = isMap(node) ? node.items[0]?.key : undefined
  if (!isScalar(first)) return []
  const [start] = rangeOf(first as Node)
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1
  const isFlow = isMap(node) && node.flow === true
  if (isFlow) return [{ from: start, to: start, text: `${key}: ${value}, ` }]
  const newline = /\r?\n/.exec(source.text)?.[0] ?? '\n'
  return [
    { from: start, to: start, text: `${key}: ${value}${newline}${source.text.slice(lineStart, start)}` },
  ]
}

/** A document that stands in the frame gets its number and date in the spec, at the end. */
function addDocument(text: string, document: string, number: string, date: string): Splice {
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n'
  const begin = text === '' || text.endsWith('\n') ? '' : newline
  const lines = [`${document}:`, `  so: ${number}`, `  ngay: ${date}`, '']
  return { from: text.length, to: text.length, text: begin + lines.join(newline) }
}

/** Two keys that are added at one place become one insertion, in their order. */
function joinInsertions(splices: readonly Splice[]): Splice[] {
  const [first, second] = splices
  if (first === undefined || second === undefined || first.from !== second.from || first.to !== second.to)
    return [...splices]
  return [{ ...first, text: first.text + second.text }]
}

/** True when number and date of the document are all that differs. */
function isOnlyStamped(before: ReadPlan, after: ReadPlan, document: Stamped['document']): boolean {
  const without = ({ root }: ReadPlan): string => {
    const value = root.data() as Record<string, Record<string, unknown>>
    const { so: _so, ngay: _ngay, ...rest } = value[document] ?? {}
    return JSON.stringify({ ...value, [document]: rest })
  }
  return without(before) === without(after)
}
