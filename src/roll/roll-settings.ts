import type { Path } from '../diagnostics/diagnostic.ts'
import { commentAt } from '../reading/mark-places.ts'
import type { Cursor } from '../spec/cursor.ts'
import { keyNode, rangeOf } from '../yaml/nodes.ts'
import type { Splice } from '../yaml/splices.ts'
import { isMap, isScalar, isSeq, type Node } from '../yaml/tree.ts'
import type { PlacedFinding } from './finding.ts'
import { nameYears, type Step, sayYears } from './step.ts'

/** A change at an offset of the spec, before it is reported as an entry of the report. */
export interface PlacedChange {
  kind: 'year' | 'blank' | 'unit' | 'row-out'
  /** It changes [offset, to) of the text before. */
  offset: number
  to: number
  path: Path
  /** Index in the text that stands at the path. */
  index?: number
  before: string
  after: string
}

/** What becomes of a part of the spec. */
export interface Rolled {
  splices: Splice[]
  changes: PlacedChange[]
  findings: PlacedFinding[]
}

/** Moves the plan's year or phase, as far as its own file says it, empties number and date of its documents, and finds its signers. */
export function rollSettings(root: Cursor, step: Step): Rolled {
  const rolled: Rolled = { splices: [], changes: [], findings: [] }
  if (!step.isCrossing) moveNumbers(root.at(step.unit === 'year' ? 'nam' : 'giai_doan'), step, rolled)
  if (step.within && step.next.to > step.within.to && root.at('giai_doan').node)
    rolled.findings.push(phaseOver(root, step))
  for (const document of ['quyet_dinh', 'ke_hoach', 'ban_sao'] as const)
    for (const key of ['so', 'ngay', 'do_khan'] as const) empty(root.at(document).at(key), rolled)
  dropDraft(root, rolled)
  const appendices = root.at('phu_luc')
  const signed = [
    root.at('quyet_dinh'),
    root.at('ke_hoach'),
    root.at('ban_sao'),
    ...(isSeq(appendices.node) ? appendices.node.items.map((_, index) => appendices.at(index)) : []),
  ]
  for (const document of signed)
    for (const key of ['nguoi_ky', 'dong_ky']) lookAtSigner(root, document.at(key).at('ho_ten'), step, rolled)
  return rolled
}

/** Moves every year of a setting. */
export function moveNumbers(at: Cursor, { by }: Step, { splices, changes }: Rolled): void {
  const value = at.text()
  for (const { 0: year, index } of value.text.matchAll(/\d{4}/g)) {
    const from = value.offsetAt(index)
    splices.push({ from, to: from + 4, text: String(Number(year) + by) })
    changes.push({
      kind: 'year',
      offset: from,
      to: from + 4,
      path: at.path,
      before: year,
      after: String(Number(year) + by),
    })
  }
}

function phaseOver(root: Cursor, { within, next }: Step): PlacedFinding {
  const at = root.at('giai_doan')
  const length = within!.to - within!.from + 1
  const following = { from: within!.to + 1, to: within!.to + length }
  return {
    kind: 'phase-ended',
    what: at.text().text.trim(),
    why: `${sayYears(next)} không còn thuộc giai đoạn ${nameYears(within!)}`,
    suggestion: `Sửa thành giai đoạn kế tiếp, ví dụ ${following.from} - ${following.to}`,
    note: `giai đoạn ${nameYears(within!)} đã hết, giai đoạn sau là ${nameYears(following)}`,
    offset: at.range()[0],
    path: at.path,
    mark: commentAt(root, at.path),
  }
}

/** Takes a value away and leaves its key, with a comment that stands behind it. */
function empty(at: Cursor, { splices, changes }: Rolled): void {
  const { node, source } = at
  const words = at.text().text.trim()
  if (!isScalar(node) || words === '') return
  const [start, end] = rangeOf(node)
  const rest = /^[ \t]*(\r?\n|$)/.test(source.text.slice(end))
  const isInFlow = isFlowValue(at)
  const blanks =
    rest && !isInFlow
      ? /(?:(?<![ \t])[ \t]+)?$/.exec(source.text.slice(Math.max(0, start - 20), start))![0].length
      : 0
  splices.push({ from: start - blanks, to: end, text: '' })
  changes.push({ kind: 'blank', offset: start - blanks, to: end, path: at.path, before: words, after: '' })
}

/** The next plan is no second draft of the old one: the mark goes, with what stands below its key. */
function dropDraft(root: Cursor, rolled: Rolled): void {
  const at = root.at('du_thao')
  const { node, source } = at
  if (!isMap(node)) {
    empty(at, rolled)
    return
  }
  const key = keyNode(root.node, 'du_thao')
  if (key === undefined) return
  const [start, end] = rangeOf(node)
  const words = source.text.slice(start, end).trimEnd()
  const from = source.text.indexOf(':', rangeOf(key)[1]) + 1
  const to = start + words.length
  rolled.splices.push({ from, to, text: '' })
  const before = words
    .split('\n')
    .map(line => line.trim())
    .join(', ')
  rolled.changes.push({ kind: 'blank', offset: from, to, path: at.path, before, after: '' })
}

/** True inside `{ }`, where a colon needs the blank behind it. */
function isFlowValue(at: Cursor): boolean {
  const [start] = rangeOf(at.node as Node)
  const line = at.source.text.slice(at.source.text.lastIndexOf('\n', start - 1) + 1, start)
  return /[{,]/.test(line)
}

function lookAtSigner(root: Cursor, at: Cursor, { next }: Step, { findings }: Rolled): void {
  const name = at.text().text.trim()
  if (name === '') return
  findings.push({
    kind: 'signer',
    what: name,
    why: `người ký của kế hoạch cũ là ${name}`,
    suggestion: `Xem ${sayYears(next)} còn người này ký không, quyền hạn và chức vụ có đổi không`,
    note: 'người ký',
    offset: at.range()[0],
    path: at.path,
    mark: commentAt(root, at.path),
  })
}
