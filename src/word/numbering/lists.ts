import { integer, isOn } from '../looks/measures.ts'
import { type ParagraphProps, readParagraphProps } from '../looks/paragraph-props.ts'
import { attribute, child, childValue, type XmlElement } from '../package/xml.ts'

/** One level of a list. */
export interface ListLevel {
  /** Its first number; 0 when the file gives none. */
  start: number
  format: string
  /** `%1.%2.` */
  text: string
  /** All numbers of the label are printed in figures. */
  isLegal: boolean
  suffix: 'tab' | 'space' | 'nothing'
  /** Begins anew after a level up to this one, counted from 1; 0 for never; undefined for any level above. */
  restart?: number
  hasPicture: boolean
  paragraph: ParagraphProps
  /** Look of the label; undefined when the level gives none. */
  look: XmlElement | undefined
}

/** A list as a paragraph asks for it. */
export interface List {
  numId: string
  /** Whose counters it counts in. */
  counters: string
  level(index: number): ListLevel | undefined
  /** The number that the first use of a level in this list sets. */
  startOverride(index: number): number | undefined
}

interface AbstractList {
  id: string
  levels: Map<number, ListLevel>
  /** Style whose list stands in the place of this one. */
  link: string | undefined
  /** Level by the id of the style that it is linked with. */
  byStyle: Map<string, number>
}

interface NumberedList {
  abstractId: string
  overrides: Map<number, { start: number | undefined; level: ListLevel | undefined }>
  byStyle: Map<string, number>
}

/** The deepest level there is, from 0. */
const lastLevel = 8

/** The lists of a document. */
export class Lists {
  private readonly abstract = new Map<string, AbstractList>()
  private readonly numbered = new Map<string, NumberedList>()
  private readonly made = new Map<string, List | undefined>()
  private readonly numberOfStyle: (style: string) => string | undefined

  /**
   * @param root of the numbering part; undefined when there is none.
   * @param numberOfStyle the number that a style of numbering stands for.
   */
  constructor(root: XmlElement | undefined, numberOfStyle: (style: string) => string | undefined) {
    this.numberOfStyle = numberOfStyle
    for (const element of root?.children ?? []) {
      if (element.name === 'w:abstractNum') {
        const list = readAbstract(element)
        if (!this.abstract.has(list.id)) this.abstract.set(list.id, list)
      } else if (element.name === 'w:num') this.addNumbered(element)
    }
  }

  /** The list of that number; undefined for 0 and for one that is not there. */
  list(numId: string): List | undefined {
    if (!this.made.has(numId)) this.made.set(numId, this.make(numId))
    return this.made.get(numId)
  }

  /** The level of a list that a style is linked with. */
  levelOfStyle(numId: string, style: string): number | undefined {
    const numbered = this.numbered.get(numId)
    if (numbered === undefined) return undefined
    return numbered.byStyle.get(style) ?? this.abstractOf(numbered)?.byStyle.get(style)
  }

  private addNumbered(element: XmlElement): void {
    const numId = attribute(element, 'w:numId')
    if (numId === undefined || this.numbered.has(numId)) return
    const list: NumberedList = {
      abstractId: childValue(element, 'w:abstractNumId') ?? '',
      overrides: new Map(),
      byStyle: new Map(),
    }
    for (const one of element.children) {
      const index = one.name === 'w:lvlOverride' ? integer(attribute(one, 'w:ilvl')) : undefined
      if (index === undefined) continue
      const level = child(one, 'w:lvl')
      list.overrides.set(index, {
        start: integer(childValue(one, 'w:startOverride')),
        level: level === undefined ? undefined : readLevel(level),
      })
      const style = childValue(level, 'w:pStyle')
      if (style !== undefined) list.byStyle.set(style, index)
    }
    this.numbered.set(numId, list)
  }

  /** Its abstract list, or the one of the style that stands in its place; a circle of links ends where it closes. */
  private abstractOf(numbered: NumberedList): AbstractList | undefined {
    let list = this.abstract.get(numbered.abstractId)
    const seen = new Set<AbstractList>()
    while (list?.link !== undefined && !seen.has(list)) {
      seen.add(list)
      const next = this.numbered.get(this.numberOfStyle(list.link) ?? '')
      const linked = next === undefined ? undefined : this.abstract.get(next.abstractId)
      if (linked === undefined) break
      list = linked
    }
    return list
  }

  private make(numId: string): List | undefined {
    const numbered = this.numbered.get(numId)
    const abstract = numbered === undefined ? undefined : this.abstractOf(numbered)
    if (numbered === undefined || abstract === undefined) return undefined
    return {
      numId,
      counters: abstract.id,
      level: index => numbered.overrides.get(index)?.level ?? abstract.levels.get(index),
      startOverride: index => numbered.overrides.get(index)?.start,
    }
  }
}

function readAbstract(element: XmlElement): AbstractList {
  const list: AbstractList = {
    id: attribute(element, 'w:abstractNumId') ?? '',
    levels: new Map(),
    link: childValue(element, 'w:numStyleLink'),
    byStyle: new Map(),
  }
  for (const one of element.children) {
    const index = one.name === 'w:lvl' ? integer(attribute(one, 'w:ilvl')) : undefined
    if (index === undefined || index < 0 || index > lastLevel) continue
    list.levels.set(index, readLevel(one))
    const style = childValue(one, 'w:pStyle')
    if (style !== undefined) list.byStyle.set(style, index)
  }
  return list
}

function readLevel(element: XmlElement): ListLevel {
  const format = child(element, 'w:numFmt')
  const text = child(element, 'w:lvlText')
  const suffix = childValue(element, 'w:suff')
  const restart = integer(childValue(element, 'w:lvlRestart'))
  return {
    start: integer(childValue(element, 'w:start')) ?? 0,
    format: formatOf(format),
    text: text === undefined || isOn(nullOf(text)) ? '' : (attribute(text, 'w:val') ?? ''),
    isLegal: isOn(child(element, 'w:isLgl')),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    ...(restart === undefined ? {} : { restart }),
    hasPicture: child(element, 'w:lvlPicBulletId') !== undefined,
    paragraph: readParagraphProps(child(element, 'w:pPr')),
    look: child(element, 'w:rPr'),
  }
}

/** `w:null` on the text of a label says that there is none. */
function nullOf(text: XmlElement): XmlElement | undefined {
  const value = attribute(text, 'w:null')
  return value === undefined ? undefined : { ...text, attributes: ['w:val', value] }
}

/** A format of Word 2010 and later gives its first numbers: `01, 02, 03, ...`. */
function formatOf(format: XmlElement | undefined): string {
  const value = format === undefined ? 'decimal' : (attribute(format, 'w:val') ?? 'decimal')
  if (value !== 'custom') return value
  return /^01\b/.test(attribute(format!, 'w:format') ?? '') ? 'decimalZero' : 'decimal'
}
