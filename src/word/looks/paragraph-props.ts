import type { Alignment, BorderSide, ParagraphSpacing } from '../document.ts'
import { attribute, child, childValue, type XmlElement } from '../package/xml.ts'
import { integer, toggle, twipsOf } from './measures.ts'

/** What one level says of a paragraph; what it does not say is not there. */
export interface ParagraphProps {
  alignment?: Alignment
  left?: number
  right?: number
  firstLine?: number
  before?: number
  after?: number
  line?: number
  lineRule?: ParagraphSpacing['lineRule']
  isContextual?: boolean
  /** 0 … 8, or 9 for body text. */
  outlineLevel?: number
  keepNext?: boolean
  keepLines?: boolean
  pageBreakBefore?: boolean
  widowControl?: boolean
  borders?: readonly BorderSide[]
  isFramed?: boolean
  frameAlignment?: Alignment
  /** 0 switches numbering off. */
  numId?: string
  /** As it stands, which may be beyond 8. */
  level?: number
}

const alignments: Record<string, Alignment> = {
  left: 'left',
  start: 'left',
  numTab: 'left',
  right: 'right',
  end: 'right',
  center: 'center',
  both: 'both',
  lowKashida: 'both',
  mediumKashida: 'both',
  highKashida: 'both',
  distribute: 'distribute',
  thaiDistribute: 'distribute',
}

/** What Word puts between paragraphs that are spaced as on a web page. */
const automaticSpacing = 280

/** Reads a `w:pPr`, also that of a level of a list. */
export function readParagraphProps(element: XmlElement | undefined): ParagraphProps {
  const props: ParagraphProps = {}
  if (element === undefined) return props
  const set = <K extends keyof ParagraphProps>(key: K, value: ParagraphProps[K] | undefined): void => {
    if (value !== undefined) props[key] = value
  }
  set('alignment', alignments[childValue(element, 'w:jc') ?? ''])
  const indent = child(element, 'w:ind')
  set('left', twipsOf(indent, 'w:left') ?? twipsOf(indent, 'w:start'))
  set('right', twipsOf(indent, 'w:right') ?? twipsOf(indent, 'w:end'))
  const hanging = twipsOf(indent, 'w:hanging')
  set('firstLine', hanging === undefined ? twipsOf(indent, 'w:firstLine') : -hanging)
  const spacing = child(element, 'w:spacing')
  set('before', spaceOf(spacing, 'w:before'))
  set('after', spaceOf(spacing, 'w:after'))
  const line = twipsOf(spacing, 'w:line')
  set('line', line)
  const rule = spacing === undefined ? undefined : attribute(spacing, 'w:lineRule')
  if (rule === 'exact' || rule === 'atLeast' || rule === 'auto') props.lineRule = rule
  else if (line !== undefined) props.lineRule = 'auto'
  set('isContextual', toggle(element, 'w:contextualSpacing'))
  set('outlineLevel', integer(childValue(element, 'w:outlineLvl')))
  set('keepNext', toggle(element, 'w:keepNext'))
  set('keepLines', toggle(element, 'w:keepLines'))
  set('pageBreakBefore', toggle(element, 'w:pageBreakBefore'))
  set('widowControl', toggle(element, 'w:widowControl'))
  const borders = child(element, 'w:pBdr')
  if (borders !== undefined) props.borders = drawnSides(borders)
  const frame = child(element, 'w:framePr')
  if (frame !== undefined) {
    props.isFramed = attribute(frame, 'w:dropCap') === undefined
    set('frameAlignment', alignments[attribute(frame, 'w:xAlign') ?? ''])
  }
  const numbering = child(element, 'w:numPr')
  set('numId', childValue(numbering, 'w:numId'))
  set('level', integer(childValue(numbering, 'w:ilvl')))
  return props
}

function spaceOf(spacing: XmlElement | undefined, name: 'w:before' | 'w:after'): number | undefined {
  if (spacing === undefined) return undefined
  const automatic = attribute(spacing, `${name}Autospacing`)
  if (automatic === '1' || automatic === 'true' || automatic === 'on') return automaticSpacing
  return twipsOf(spacing, name)
}

const sides: Record<string, BorderSide> = {
  'w:top': 'top',
  'w:right': 'right',
  'w:end': 'right',
  'w:bottom': 'bottom',
  'w:left': 'left',
  'w:start': 'left',
  'w:insideH': 'insideH',
  'w:insideV': 'insideV',
  'w:between': 'between',
  'w:bar': 'bar',
}

/** Sides of a border element by whether a line is drawn; sides that it does not name are not there. */
export function borderSides(borders: XmlElement | undefined): Map<BorderSide, boolean> {
  const said = new Map<BorderSide, boolean>()
  for (const one of borders?.children ?? []) {
    const side = sides[one.name]
    const value = attribute(one, 'w:val')
    if (side !== undefined) said.set(side, value !== undefined && value !== 'nil' && value !== 'none')
  }
  return said
}

/** Sides that have a line. */
export const drawnSides = (borders: XmlElement | undefined): BorderSide[] =>
  [...borderSides(borders)].flatMap(([side, isDrawn]) => (isDrawn ? [side] : []))
