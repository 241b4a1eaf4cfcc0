import type { RunFormat } from '../word/document.ts'
import type { Page } from './page.ts'
import type { Spot } from './page-rule.ts'
import { runsOf, wholeOf } from './stretch.ts'

/** Stretches of words whose look is so, one for what stands together; stamps have looks of their own. */
export function stretchesWhere(page: Page, is: (look: RunFormat) => boolean): Spot[] {
  const found: Spot[] = []
  for (const { paragraph, isNote } of page.places) {
    if (page.partsIn(paragraph).some(({ part }) => part === 'stamp')) continue
    for (const { text, look, from } of runsOf(wholeOf(paragraph))) {
      if (!/[\p{L}\p{N}]/u.test(text) || !is(look) || isNote) continue
      const last = found.at(-1)
      if (last?.paragraph === paragraph && from - last.to! <= 2) last.to = from + text.length
      else found.push({ paragraph, from, to: from + text.length })
    }
  }
  return found
}
