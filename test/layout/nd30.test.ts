import { describe, expect, it } from 'vitest'
import { defaultHouseStyle, type HouseStyle } from '../../src/document/house-style.ts'
import type { ParagraphKind, ParagraphStyle } from '../../src/document/paragraphs.ts'
import {
  type Layout,
  makeLayout,
  mmToPoints,
  mmToTwips,
  textAreaWidth,
  textHeight,
} from '../../src/layout/nd30.ts'

/** Ids of the provisions of Nghị định 30/2020/NĐ-CP, Phụ lục I and III, that say how something looks. */
const provisions = new Set(
  `I.I.1 I.I.3 I.I.4-1 I.I.4-3 I.I.7-1 I.I.7-2 I.II.1a I.II.1b-1 I.II.1b-2 I.II.1c I.II.2b-1 I.II.2b-2 I.II.2b-3 I.II.2b-4
  I.II.3c-1 I.II.4c I.II.5b-1 I.II.5b-2 I.II.5b-3 I.II.6a-2 I.II.6d I.II.6e-1 I.II.6e-2 I.II.6e-3 I.II.6e-4 I.II.6đ-1 I.II.6đ-2
  I.II.6đ-3 I.II.6đ-4 I.II.6đ-5 I.II.7đ-1 I.II.7đ-2 I.II.7đ-3 I.II.7đ-4 I.II.9a I.II.9d-1 I.II.9d-2 I.II.9d-3 I.III.1b-1
  I.III.1b-2 I.III.1c-1 I.III.2b-1 I.III.3 I.III.4 I.V.6b I.V.fn PL3.M1.3-5 PL3.M1.3-6`
    .split(/\s+/)
    .map(id => `ND30-${id}`),
)

/** What the decree says of a component: sizes, weight, slant, capitals, place. */
type Component = [
  low: number,
  high: number,
  bold: boolean,
  italic: boolean,
  upper: boolean,
  align: ParagraphStyle['align'],
]

const components: Partial<Record<ParagraphKind, Component>> = {
  nation: [12, 13, true, false, true, 'center'],
  motto: [13, 14, true, false, false, 'center'],
  parentAgency: [12, 13, false, false, true, 'center'],
  agency: [12, 13, true, false, true, 'center'],
  number: [13, 13, false, false, false, 'center'],
  placeDate: [13, 14, false, true, false, 'center'],
  type: [13, 14, true, false, true, 'center'],
  subject: [13, 14, true, false, false, 'center'],
  authority: [13, 14, true, false, true, 'center'],
  command: [13, 14, true, false, true, 'center'],
  legalBasis: [13, 14, false, true, false, 'justify'],
  article: [13, 14, false, false, false, 'justify'],
  articleTitle: [13, 14, true, false, false, 'justify'],
  body: [13, 14, false, false, false, 'justify'],
  part: [13, 14, true, false, false, 'center'],
  section: [13, 14, true, false, true, 'justify'],
  clause: [13, 14, true, false, false, 'justify'],
  point: [13, 14, false, false, false, 'justify'],
  signerPost: [13, 14, true, false, true, 'center'],
  signerName: [13, 14, true, false, false, 'center'],
  appendixNumber: [14, 14, true, false, false, 'center'],
  appendixTitle: [13, 14, true, false, true, 'center'],
  reference: [13, 14, false, true, false, 'center'],
  recipientsLabel: [12, 12, true, true, false, 'left'],
  recipient: [11, 11, false, false, false, 'left'],
  recipientDetail: [11, 11, false, false, false, 'left'],
  recipientRemark: [11, 11, false, false, false, 'left'],
  pageNumber: [13, 14, false, false, false, 'center'],
}

/** The other set of sizes that the decree gives, and the other ends of its ranges. */
const smallHouse: HouseStyle = {
  headSizes: [12, 13, 13],
  bodySize: 13,
  firstLineIndent: 10,
  margins: { top: 25, bottom: 25, left: 35, right: 15 },
  lineSpacing: 1.5,
  paragraphGap: 12,
  tableSize: 11,
  signatureRoom: 30,
  letterhead: { left: 62, right: 98 },
}

const layouts: [string, Layout][] = [
  ['the default house style', makeLayout()],
  ['the smaller set of sizes', makeLayout(smallHouse)],
]

describe.each(layouts)('the layout of %s', (_, layout) => {
  const kinds = Object.entries(layout.paragraphs) as [ParagraphKind, ParagraphStyle][]

  it.each(Object.entries(components))(
    'keeps %s within the decree',
    (kind, [low, high, bold, italic, upper, align]) => {
      const style = layout.paragraphs[kind as ParagraphKind]
      expect(style.size).toBeGreaterThanOrEqual(low)
      expect(style.size).toBeLessThanOrEqual(high)
      expect([style.bold === true, style.italic === true, style.upper === true, style.align]).toEqual([
        bold,
        italic,
        upper,
        align,
      ])
    },
  )

  it('names a provision, or a rule of practice, for every kind of paragraph', () => {
    for (const [kind, { rule }] of kinds)
      expect(provisions.has(rule) || rule.startsWith('PR-'), `${kind}: ${rule}`).toBe(true)
    for (const { rule } of Object.values(layout.rules)) expect(provisions).toContain(rule)
  })

  it('says something of every kind but tables and notes, which the decree leaves open', () => {
    const open = kinds.map(([kind]) => kind).filter(kind => components[kind] === undefined)
    expect(open).toEqual(['tableRemark', 'tableHeader', 'cell', 'groupCell', 'note'])
  })

  it('has its own class and style name for every kind', () => {
    const classes = [...kinds.map(([, style]) => style), ...Object.values(layout.rules)]
    expect(new Set(classes.map(style => style.class)).size).toBe(classes.length)
    expect(new Set(classes.map(style => style.name)).size).toBe(classes.length)
    for (const { class: name } of classes) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('indents the first line of the body by 1 or 1.27 cm (ND30-I.II.6e-2)', () => {
    for (const kind of [
      'body',
      'article',
      'articleTitle',
      'legalBasis',
      'section',
      'clause',
      'point',
    ] as const)
      expect([10, 12.7]).toContain(layout.paragraphs[kind].firstLine)
  })

  it('keeps body paragraphs at least 6 pt apart, and lines from single to one and a half (ND30-I.II.6e-3, 6e-4)', () => {
    for (const kind of [
      'body',
      'article',
      'articleTitle',
      'legalBasis',
      'section',
      'clause',
      'point',
    ] as const) {
      const { before, after, line } = layout.paragraphs[kind]
      expect(before + after).toBeGreaterThanOrEqual(6)
      expect(line).toBeGreaterThanOrEqual(1)
      expect(line).toBeLessThanOrEqual(1.5)
    }
  })

  it('keeps head lines at single spacing, close to each other (ND30-I.II.1c, 2b-4)', () => {
    for (const kind of ['nation', 'motto', 'agency', 'parentAgency'] as const)
      expect(layout.paragraphs[kind]).toMatchObject({ line: 1, before: 0, after: 0 })
  })

  it('has A4 paper with margins in the decree’s ranges, and the page number inside the top one', () => {
    const { width, height, margins, header } = layout.page
    expect([width, height]).toEqual([210, 297])
    for (const [margin, low, high] of [
      [margins.top, 20, 25],
      [margins.bottom, 20, 25],
      [margins.left, 30, 35],
      [margins.right, 15, 20],
    ] as const) {
      expect(margin).toBeGreaterThanOrEqual(low)
      expect(margin).toBeLessThanOrEqual(high)
    }
    expect(mmToPoints(margins.top - header)).toBeGreaterThan(layout.paragraphs.pageNumber.size * 1.15)
  })

  it('draws rules as long as the decree says', () => {
    expect(layout.rules.mottoRule).toMatchObject({ of: 'motto', share: 1 })
    for (const kind of ['agencyRule', 'titleRule'] as const) {
      expect(layout.rules[kind].share).toBeGreaterThanOrEqual(1 / 3)
      expect(layout.rules[kind].share).toBeLessThanOrEqual(1 / 2)
    }
  })

  it('sets tables as offices want them', () => {
    for (const kind of ['tableHeader', 'cell', 'groupCell'] as const)
      expect(layout.paragraphs[kind]).toMatchObject({
        size: layout.house.tableSize,
        before: 2,
        after: 2,
        line: 1,
      })
    expect(layout.paragraphs.cell).toMatchObject({ align: 'left' })
    expect(layout.paragraphs.cell.firstLine).toBeUndefined()
    expect(layout.paragraphs.tableHeader).toMatchObject({ align: 'center', bold: true })
    const { order, minimum, splitAbove } = layout.table
    expect(order).toBeGreaterThanOrEqual(10)
    expect(order).toBeLessThanOrEqual(12)
    expect(Math.min(minimum.lead, minimum.cooperation)).toBeGreaterThanOrEqual(24)
    expect(minimum.deadline).toBeGreaterThanOrEqual(23)
    expect(minimum.funding).toBeGreaterThanOrEqual(16)
    expect(splitAbove).toBeCloseTo(1 / 6)
  })

  it('leaves blanks that a number and a date can be stamped into', () => {
    expect(layout.blanks.number).toBeGreaterThanOrEqual(15)
    expect(Math.min(layout.blanks.day, layout.blanks.month)).toBeGreaterThanOrEqual(9)
  })

  it('keeps recipients at most 7.5 cm wide, with a hanging hyphen', () => {
    expect(layout.signature.left).toBeLessThanOrEqual(75)
    for (const kind of ['recipient', 'recipientDetail'] as const) {
      const { left = 0, firstLine = 0 } = layout.paragraphs[kind]
      expect(firstLine).toBeLessThan(0)
      expect(left + firstLine).toBeGreaterThanOrEqual(0)
    }
  })

  it('keeps headings with what follows, and the signature block together', () => {
    for (const [kind, style] of kinds)
      if (style.outline !== undefined) expect(style.keepNext, kind).toBe(true)
    for (const kind of [
      'signerPost',
      'recipientsLabel',
      'recipient',
      'subject',
      'reference',
      'command',
      'authority',
    ] as const)
      expect(layout.paragraphs[kind].keepNext, kind).toBe(true)
  })

  it('gives the navigation pane its levels in order, from document to point', () => {
    const levels = (['type', 'part', 'clause', 'point'] as const).map(kind => layout.paragraphs[kind].outline)
    expect(levels).toEqual([1, 2, 3, 4])
    expect(layout.paragraphs.appendixNumber.outline).toBe(1)
  })

  it('is Times New Roman in Vietnamese', () => {
    expect([layout.font, layout.language]).toEqual(['Times New Roman', 'vi-VN'])
  })
})

describe('room', () => {
  it('for the signature and seal is 3.6 cm by default', () => {
    expect(defaultHouseStyle.signatureRoom).toBe(36)
    expect(makeLayout().paragraphs.signerName.before).toBeCloseTo(mmToPoints(36))
  })

  it('for text is what the margins leave, the paper turned or not', () => {
    const { page } = makeLayout()
    expect([textAreaWidth(page, false), textHeight(page, false)]).toEqual([160, 257])
    expect([textAreaWidth(page, true), textHeight(page, true)]).toEqual([247, 170])
  })

  it('is the same in every unit', () => {
    expect(mmToTwips(25.4)).toBe(1440)
    expect(mmToPoints(25.4)).toBeCloseTo(72)
    expect(mmToTwips(210)).toBe(11906)
    expect(mmToTwips(297)).toBe(16838)
  })
})
