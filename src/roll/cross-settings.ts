import type { Cursor } from '../spec/cursor.ts'
import { keyNode, rangeOf } from '../yaml/nodes.ts'
import { isMap, isScalar } from '../yaml/tree.ts'
import type { Rolled } from './roll-settings.ts'
import type { Step } from './step.ts'

/**
 * The year of a plan becomes the phase of the next (`nam: 2025` → `giai_doan: 2026 - 2030`), or a plan of a phase gets the year that the next is for;
 * its phase stays beside it.
 */
export function crossSettings(root: Cursor, step: Step, rolled: Rolled): void {
  const phase = `${step.next.from} - ${step.next.to}`
  if (step.unit === 'phase') {
    const key = keyNode(root.node, 'giai_doan')
    if (key === undefined) return
    const [offset] = rangeOf(key)
    const newline = /\r?\n/.exec(root.source.text)?.[0] ?? '\n'
    change(rolled, ['nam'], offset, offset, '', `nam: ${step.next.from}`, newline)
    return
  }
  const year = root.at('nam')
  const yearKey = keyNode(root.node, 'nam')
  if (!isMap(root.node) || yearKey === undefined || !isScalar(year.node)) return
  const old = root.at('giai_doan')
  const words = `nam: ${year.text().text.trim()}`
  const [from] = rangeOf(yearKey)
  if (!isScalar(old.node) || old.text().text.trim() === '') {
    change(rolled, year.path, from, rangeOf(year.node)[1], words, `giai_doan: ${phase}`)
    return
  }
  const { text } = root.source
  const newline = text.indexOf('\n', rangeOf(year.node)[1])
  change(rolled, year.path, from, newline < 0 ? text.length : newline + 1, words, '')
  change(rolled, old.path, ...rangeOf(old.node), old.text().text.trim(), phase)
}

function change(
  { splices, changes }: Rolled,
  path: Cursor['path'],
  offset: number,
  to: number,
  before: string,
  after: string,
  end = '',
): void {
  splices.push({ from: offset, to, text: after + end })
  changes.push({
    kind: 'year',
    offset,
    to: before === '' ? offset : Math.max(offset, to - 1),
    path,
    before,
    after,
  })
}
