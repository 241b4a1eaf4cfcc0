import type { Paragraph, RuleLine } from '../../document/blocks.ts'
import { splitLabel } from '../../document/carrier.ts'
import { isMadePlace } from '../../document/carrier-places.ts'
import type { ParagraphKind } from '../../document/paragraphs.ts'
import type { Item } from './item.ts'
import { type Redline, textOf } from './redline.ts'

/** Where these stand, there is one of them. */
const only: ReadonlySet<ParagraphKind> = new Set([
  'parentAgency',
  'agency',
  'nation',
  'motto',
  'number',
  'placeDate',
  'type',
  'subject',
  'reference',
  'authority',
  'command',
  'appendixNumber',
  'appendixTitle',
  'recipientsLabel',
])

/** A paragraph or a drawn line, to be looked for in the other version. */
export function lineItem(line: Paragraph | RuleLine, redline: Redline): Item {
  if (line.type === 'rule') return redline.item({ group: line.kind, text: '', isOnly: true })
  const text = textOf(line.inlines)
  const { anchor, kind } = line
  return redline.item({
    group: kind,
    text,
    core: splitLabel(text).words,
    code: anchor === undefined || isMadePlace(anchor) ? undefined : anchor,
    isOnly: only.has(kind),
  })
}
