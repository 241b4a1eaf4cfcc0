import { commentAt } from '../reading/mark-places.ts'
import type { Cursor } from '../spec/cursor.ts'
import { frameKey } from '../spec/frames/keys.ts'
import { keyNode, rangeOf } from '../yaml/nodes.ts'
import { applySplices } from '../yaml/splices.ts'
import { isMap, isScalar } from '../yaml/tree.ts'
import { moveNumbers, type Rolled } from './roll-settings.ts'
import { type Step, sayYears } from './step.ts'

/**
 * Moves a spec that takes a frame on to the next year. Where the frame's name bears the old year and the spec reads with the frame of the
 * next, the draft takes that; else a person has to look, and a year that only the frame says is written into the draft.
 * @param own the root of the spec's own file, `reads` tells whether its text would read if it were changed to the given one.
 */
export function rollFrame(own: Cursor, step: Step, reads: (text: string) => boolean): Rolled {
  const rolled: Rolled = { splices: [], changes: [], findings: [] }
  const at = own.at(frameKey)
  if (!isScalar(at.node)) return rolled
  const name = at.text()
  const next = name.text.replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g, year =>
    Number(year) >= step.old.from && Number(year) <= step.old.to ? String(Number(year) + step.by) : year,
  )
  const isMoved = next !== name.text
  if (isMoved) moveNumbers(at, step, rolled)
  if (isMoved && reads(applySplices(own.source.text, rolled.splices).text)) return rolled
  rolled.splices = []
  rolled.changes = []
  rolled.findings.push({
    kind: 'frame',
    what: name.text.trim(),
    why: `khung này là của ${sayYears(step.old)}; khung không bị sửa vì còn dùng cho các kế hoạch khác`,
    suggestion: `Lập khung cho ${sayYears(step.next)} (\`cchc next\` với tệp khung), rồi sửa tên ở \`${frameKey}:\``,
    note: `khung của ${sayYears(step.old)}`,
    offset: at.range()[0],
    path: at.path,
    mark: commentAt(own, at.path),
  })
  writeYear(own, step, rolled)
  return rolled
}

/** The year of the draft, where the spec leaves that to its frame. */
function writeYear(own: Cursor, step: Step, { splices, changes }: Rolled): void {
  const key = step.unit === 'year' ? 'nam' : 'giai_doan'
  const frame = keyNode(own.node, frameKey)
  if (!isMap(own.node) || frame === undefined || keyNode(own.node, key) !== undefined) return
  const [offset] = rangeOf(frame)
  const after = step.unit === 'year' ? String(step.next.from) : `${step.next.from} - ${step.next.to}`
  const newline = /\r?\n/.exec(own.source.text)?.[0] ?? '\n'
  splices.push({ from: offset, to: offset, text: `${key}: ${after}${newline}` })
  changes.push({ kind: 'year', offset, to: offset, path: [key], before: '', after: `${key}: ${after}` })
}
