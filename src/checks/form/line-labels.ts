import { readLabel } from '../../language/labels.ts'
import type { Line } from '../../plan/line.ts'
import type { Item } from '../../plan/plan.ts'
import type { Labelled } from './label-runs.ts'

/**
 * The labels of pasted lines of a list of content, one list for each stretch that is counted together: a heading ends it, a table between does not.
 */
export function lineLabels(items: readonly Item[]): Labelled[][] {
  const lists: Labelled[][] = [[]]
  for (const item of items) {
    if (item.kind === 'heading') lists.push([])
    else if (item.kind === 'text') lists.at(-1)!.push(...labelsOfLines(item.lines))
  }
  return lists.filter(list => list.length > 0)
}

/** The labels of lines, in their order. A line without a label that ends with a colon may begin a new count. */
export function labelsOfLines(lines: readonly Line[]): Labelled[] {
  const found: Labelled[] = []
  let isFresh = false
  for (const { plain, mark } of lines) {
    const label = mark === '' ? undefined : readLabel(plain.text, found.at(-1)?.label.form)
    if (label === undefined) isFresh ||= mark === '' && /[:;.]$/.test(plain.text)
    else {
      found.push({ label, text: plain, ...(isFresh ? { isFresh } : {}) })
      isFresh = false
    }
  }
  return found
}
