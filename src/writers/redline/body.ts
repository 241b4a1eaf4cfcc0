import type { Block, DocumentBlocks, Section } from '../../document/blocks.ts'
import { gapParts, lineParts, linePlace, tablePlace, widthOf } from '../docx/body.ts'
import { beginsWithSpacer, type SectionProperties } from '../docx/package.ts'
import { spacerParts } from '../docx/paragraph.ts'
import { changedRuns, comparedLine, isNew } from './cells.ts'
import { changedFrame, comparedFrame } from './frames.ts'
import { inOrder, inOrderToEnd, type Step } from './in-order.ts'
import type { Item } from './item.ts'
import { type LineOrTable, linesXml } from './lines.ts'
import type { Change } from './marks.ts'
import { lineItem } from './paragraphs.ts'
import { type Redline, textOf } from './redline.ts'
import { changedTable, comparedTable, haveSameColumns, tableItem } from './tables.ts'

/** The sections of both documents as one list. */
export function sectionSteps(before: DocumentBlocks, after: DocumentBlocks, redline: Redline): SectionStep[] {
  const items = ({ sections }: DocumentBlocks) => sections.map(section => sectionItem(section, redline))
  return inOrderToEnd(items(before), items(after)).map(step => ({
    ...step,
    old: step.before === undefined ? undefined : before.sections[step.before],
    now: step.after === undefined ? undefined : after.sections[step.after],
    endsOld: step.before === before.sections.length - 1,
    endsNow: step.after === after.sections.length - 1,
  }))
}

/** A section in both versions, or in one, and whether it is the last in them. */
export interface SectionStep extends Step {
  old: Section | undefined
  now: Section | undefined
  endsOld: boolean
  endsNow: boolean
}

/** The section whose pages a step has in the file. */
export const sectionOf = ({ old, now }: SectionStep): Section => now ?? old!

/**
 * The body of both documents as one, with the properties of its last section.
 * @param propertiesOf those of a section that stands in the file; `oldPropertiesOf` those of one whose place the new one has taken.
 */
export function redlineBody(
  steps: readonly SectionStep[],
  propertiesOf: SectionProperties,
  oldPropertiesOf: (section: Section) => string,
  redline: Redline,
): string {
  // What closes the file stands on the last paper of the new version.
  const [lastOld, lastNow] = [
    steps.findIndex(({ endsOld }) => endsOld),
    steps.findIndex(({ endsNow }) => endsNow),
  ]
  const ofOld = (index: number): string => {
    const { old, now } = steps[index]!
    return now === undefined ? propertiesOf(index) : oldPropertiesOf(old!)
  }
  const isShared = [
    steps.find(({ before }) => before === 0)?.old,
    steps.find(({ after }) => after === 0)?.now,
  ].every(section => section !== undefined && beginsWithSpacer(section))
  const lines = steps.flatMap((step, index): LineOrTable[] => {
    const isLast = index === steps.length - 1
    const paper = isLast ? steps[lastNow]!.now! : sectionOf(step)
    const start = [...spacer(step, isShared), ...sectionLines(step, paper, redline)]
    if (isLast) return start
    // In its own version it may be the last, and end nothing.
    const old = step.old === undefined || step.endsOld ? undefined : ofOld(index)
    const now = step.now === undefined || step.endsNow ? undefined : propertiesOf(index)
    const change = changeOf(old !== undefined, now !== undefined)
    return [...start, { ...spacerParts(), change, section: propertiesXml(old, now, redline) }]
  })
  const end = propertiesXml(ofOld(lastOld), propertiesOf(lastNow), redline)
  return linesXml([...(isShared ? [spacerParts()] : []), ...lines, spacerParts()], redline.marks, true) + end
}

function sectionItem({ kind, blocks }: Section, redline: Redline): Item {
  const titles = blocks.filter(block => block.type === 'paragraph' && block.kind === 'appendixTitle')
  const text = blocks.map(block => blockItem(block, redline).text).join('\n')
  return redline.item({
    group: kind,
    text,
    core: titles.map(block => (block.type === 'paragraph' ? textOf(block.inlines) : '')).join('\n'),
    isOnly: kind !== 'appendix',
  })
}

/** In which versions a piece stands, by whether it does in each. */
const changeOf = (isBefore: boolean, isAfter: boolean): Change | undefined =>
  isBefore === isAfter ? undefined : isAfter ? 'inserted' : 'deleted'

/** The paragraph before the head of a section; that at the beginning of both documents is one, whatever section comes first. */
function spacer({ before, after, old, now }: SectionStep, isShared: boolean): LineOrTable[] {
  const isBefore = old !== undefined && beginsWithSpacer(old) && !(isShared && before === 0)
  const isAfter = now !== undefined && beginsWithSpacer(now) && !(isShared && after === 0)
  return isBefore || isAfter ? [{ ...spacerParts(), change: changeOf(isBefore, isAfter) }] : []
}

/** Properties of a section, and what they were. A change of them says nothing of headers (ECMA-376 Part 1, 17.13.5.32). */
function propertiesXml(old: string | undefined, now: string | undefined, { marks }: Redline): string {
  if (now === undefined || old === undefined || old === now) return now ?? old ?? ''
  const [was, is] = [old, now].map(xml => xml.replace(/<w:(?:header|footer)Reference [^>]*\/>/g, ''))
  if (was === is) return now
  const inside = was!.replace(/^<w:sectPr>|<\/w:sectPr>$/g, '')
  return now.replace('</w:sectPr>', `${marks.properties('w:sectPr', inside)}</w:sectPr>`)
}

/** @param paper the section on whose paper they stand in the file. */
function sectionLines({ old, now }: SectionStep, paper: Section, redline: Redline): LineOrTable[] {
  if (now !== undefined) redline.context.places.openSection(now)
  const was = old && { ...old, landscape: paper.landscape }
  const [oldBlocks, nowBlocks] = [old?.blocks ?? [], now?.blocks ?? []]
  const items = (blocks: readonly Block[]) => blocks.map(block => blockItem(block, redline))
  const fits = (i: number, j: number): boolean => canBeSame(oldBlocks[i]!, nowBlocks[j]!)
  const steps = inOrder(items(oldBlocks), items(nowBlocks), fits)
  return steps.flatMap((step, index) => {
    if (step.after === undefined) return changedBlock(was!, step.before!, 'deleted', redline)
    if (step.before === undefined) return changedBlock(now!, step.after, 'inserted', redline)
    return comparedBlock(was!, step.before, now!, step.after, isNew(steps[index + 1]), redline)
  })
}

function blockItem(block: Block, redline: Redline): Item {
  switch (block.type) {
    case 'paragraph':
    case 'rule':
      return lineItem(block, redline)
    case 'frame':
      return redline.item({ group: block.kind, text: '', isOnly: true })
    case 'table':
      return tableItem(block, redline)
  }
}

const canBeSame = (before: Block, after: Block): boolean =>
  before.type !== 'table' || after.type !== 'table' || haveSameColumns(before, after)

function changedBlock(section: Section, index: number, change: Change, redline: Redline): LineOrTable[] {
  const { context } = redline
  const block = section.blocks[index]!
  const isNow = change === 'inserted'
  const gap = gapParts(section, index, context)
  const above = gap === undefined ? [] : [{ ...gap, change }]
  switch (block.type) {
    case 'paragraph':
    case 'rule': {
      const carriers = isNow && block.type === 'paragraph' ? linePlace(block, context) : undefined
      const runs = changedRuns(block, change, redline)
      return [{ ...lineParts(section, index, block, context, { carriers, runs }), change }]
    }
    case 'frame':
      return [...above, changedFrame(block, widthOf(section, context), change, redline)]
    case 'table': {
      const place = tablePlace(section, index, context, isNow ? context.places.table() : '')
      return [...above, changedTable(block, place, change, redline)]
    }
  }
}

function comparedBlock(
  old: Section,
  before: number,
  now: Section,
  after: number,
  isBeforeNew: boolean,
  redline: Redline,
): LineOrTable[] {
  const { context } = redline
  const [was, block] = [old.blocks[before]!, now.blocks[after]!]
  const [oldGap, gap] = [gapParts(old, before, context), gapParts(now, after, context)]
  const parts = gap ?? oldGap
  const above =
    parts === undefined ? [] : [{ ...parts, change: changeOf(oldGap !== undefined, gap !== undefined) }]
  if (block.type === 'table' && was.type === 'table') {
    const place = tablePlace(now, after, context, context.places.table())
    return [...above, comparedTable(was, block, place, redline)]
  }
  if (block.type === 'frame' && was.type === 'frame')
    return [...above, comparedFrame(was, block, widthOf(now, context), redline)]
  if (block.type === 'paragraph' && was.type === 'paragraph') {
    const runs = comparedLine(was, block, isBeforeNew, redline)
    return [lineParts(now, after, block, context, { carriers: linePlace(block, context), runs })]
  }
  if (block.type === 'rule') return [lineParts(now, after, block, context)]
  throw new Error(`${was.type} and ${block.type} are no pair`)
}
