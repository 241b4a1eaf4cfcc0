import type { RunFormat, StyleName } from '../document.ts'
import { attribute, child, childValue, type XmlElement } from '../package/xml.ts'
import { type ParagraphProps, readParagraphProps } from './paragraph-props.ts'
import { overRun, type RunProps, readRunProps, resolveRun, type ThemeFonts } from './run-props.ts'

/** A style as it stands in the file. */
interface Style {
  id: string
  name: string
  type: string
  basedOn: string | undefined
  element: XmlElement
}

/** What a style and those it is based on say together. */
interface StyleProps {
  run: RunProps
  paragraph: ParagraphProps
  /** The nearest style of the chain that asks for a number. */
  numbered?: string
}

/** What a table style says of a cell of some kind: its name in `w:tblStylePr`, none for the whole table. */
export type CellKind =
  | 'wholeTable'
  | 'band1Vert'
  | 'band2Vert'
  | 'band1Horz'
  | 'band2Horz'
  | 'lastCol'
  | 'firstCol'
  | 'lastRow'
  | 'firstRow'
  | 'neCell'
  | 'nwCell'
  | 'seCell'
  | 'swCell'

/** What a table says of the paragraphs and runs in a cell. */
export interface CellProps {
  run: RunProps
  paragraph: ParagraphProps
}

export const noCellProps: CellProps = { run: {}, paragraph: {} }

/** Gives the indents of a level of a list: its style's own go over them. */
export type ListIndents = (numId: string, level: number | undefined, style: string) => ParagraphProps

/** The styles of a document: each is worked out once, when it is first used. Circles of `basedOn` end where they close. */
export class StyleSheet {
  /** What the document says of every run and paragraph. */
  readonly runDefaults: RunProps
  readonly paragraphDefaults: ParagraphProps
  private readonly styles = new Map<string, Style>()
  private readonly defaults = new Map<string, string>()
  private readonly resolved = new Map<string, StyleProps>()
  private readonly cells = new Map<string, CellProps>()
  private readonly looks = new Map<string, RunFormat>()
  /** Looks by what is around a run, and by the letters of what it says itself. */
  private readonly known = new Map<CellProps, Map<string, RunFormat>>()
  private readonly themeFonts: ThemeFonts
  private readonly listIndents: ListIndents

  /**
   * @param root of the styles part; undefined when there is none.
   * @param listIndents asked for a style that has a number.
   */
  constructor(root: XmlElement | undefined, themeFonts: ThemeFonts, listIndents: ListIndents) {
    this.themeFonts = themeFonts
    this.listIndents = listIndents
    const defaults = child(root, 'w:docDefaults')
    this.runDefaults = readRunProps(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), themeFonts)
    this.paragraphDefaults = readParagraphProps(child(child(defaults, 'w:pPrDefault'), 'w:pPr'))
    for (const element of root?.children ?? []) {
      if (element.name !== 'w:style') continue
      const id = attribute(element, 'w:styleId') ?? ''
      const type = attribute(element, 'w:type') ?? 'paragraph'
      const name = (childValue(element, 'w:name') ?? id).normalize('NFC')
      if (!this.styles.has(id))
        this.styles.set(id, { id, name, type, basedOn: childValue(element, 'w:basedOn'), element })
      if (isDefault(element)) this.defaults.set(type, id)
    }
  }

  /** The style of a paragraph, the default one when it names none, or none that there is. */
  paragraphStyle(id: string | undefined): StyleName {
    const style = this.of(id, 'paragraph') ?? this.of(this.defaults.get('paragraph'), 'paragraph')
    return style === undefined ? { id: '', name: '' } : { id: style.id, name: style.name }
  }

  /** The style of a table; undefined when it names none that there is. */
  tableStyle(id: string | undefined): StyleName | undefined {
    const style = this.of(id, 'table') ?? this.of(this.defaults.get('table'), 'table')
    return style === undefined ? undefined : { id: style.id, name: style.name }
  }

  /** What a style says, with those it is based on. */
  propsOf(id: string): StyleProps {
    return this.resolve(id)
  }

  /** The number that a style of numbering stands for. */
  numberOf(id: string): string | undefined {
    const style = this.styles.get(id)
    return childValue(child(child(style?.element, 'w:pPr'), 'w:numPr'), 'w:numId')
  }

  /** Borders of a table style: its own `w:tblBorders`, or those of one it is based on. */
  tableBorders(id: string | undefined): XmlElement | undefined {
    for (const style of this.chain(id)) {
      const borders = child(child(style.element, 'w:tblPr'), 'w:tblBorders')
      if (borders !== undefined) return borders
    }
    return undefined
  }

  /** What a table style says of a cell that is of these kinds, the weaker first. */
  cellProps(id: string | undefined, kinds: readonly CellKind[]): CellProps {
    if (id === undefined) return noCellProps
    const key = `${id} ${kinds.join()}`
    const known = this.cells.get(key)
    if (known !== undefined) return known
    const chain = this.chain(id).reverse()
    let run: RunProps = {}
    let paragraph: ParagraphProps = {}
    for (const kind of kinds)
      for (const { element } of chain) {
        const source =
          kind === 'wholeTable'
            ? element
            : element.children.find(one => one.name === 'w:tblStylePr' && attribute(one, 'w:type') === kind)
        if (source === undefined) continue
        run = overRun(run, readRunProps(child(source, 'w:rPr'), this.themeFonts))
        paragraph = { ...paragraph, ...readParagraphProps(child(source, 'w:pPr')) }
      }
    const props = { run, paragraph }
    this.cells.set(key, props)
    return props
  }

  /** What a `w:rPr` says. */
  readRun(element: XmlElement | undefined): RunProps {
    return readRunProps(element, this.themeFonts)
  }

  /**
   * The look of a run by its own properties: most runs of a document say the same few things.
   * @param properties its `w:rPr`.
   */
  lookOf(cell: CellProps, paragraphStyle: string, properties: XmlElement | undefined): RunFormat {
    let known = this.known.get(cell)
    if (known === undefined) {
      known = new Map()
      this.known.set(cell, known)
    }
    const key = signature(paragraphStyle, properties)
    let look = known.get(key)
    if (look === undefined) {
      look = this.look(cell, paragraphStyle, this.readRun(properties))
      known.set(key, look)
    }
    return look
  }

  /**
   * The look of a run in a paragraph. Equal looks are one object.
   * @param direct what the run itself says.
   */
  look(cell: CellProps, paragraphStyle: string, direct: RunProps): RunFormat {
    const style = this.of(direct.style, 'character')
    const format = resolveRun(
      {
        defaults: this.runDefaults,
        table: cell.run,
        paragraph: this.propsOf(paragraphStyle).run,
        character: style === undefined ? {} : this.propsOf(style.id).run,
        direct,
      },
      style?.name,
    )
    const key = JSON.stringify(format)
    const known = this.looks.get(key)
    if (known !== undefined) return known
    this.looks.set(key, format)
    return format
  }

  private of(id: string | undefined, type: string): Style | undefined {
    const style = id === undefined ? undefined : this.styles.get(id)
    return style?.type === type ? style : undefined
  }

  /** A style and those it is based on, the nearest first, up to the one that is the last. */
  private chain(id: string | undefined, isLast: (id: string) => boolean = () => false): Style[] {
    const chain: Style[] = []
    const seen = new Set<string>()
    for (let next = id; next !== undefined && !seen.has(next); ) {
      seen.add(next)
      const style = this.styles.get(next)
      if (style === undefined) break
      chain.push(style)
      next = isLast(next) ? undefined : style.basedOn
    }
    return chain
  }

  private resolve(id: string): StyleProps {
    const known = this.resolved.get(id)
    if (known !== undefined) return known
    let props: StyleProps = { run: {}, paragraph: {} }
    const chain = this.chain(id, style => this.resolved.has(style))
    // From the bottom: a long chain needs no deep stack.
    for (const { id: one, element } of chain.reverse()) {
      const cached = this.resolved.get(one)
      if (cached !== undefined) {
        props = cached
        continue
      }
      const paragraph = readParagraphProps(child(element, 'w:pPr'))
      const numId = paragraph.numId
      const listed = numId === undefined ? {} : this.listIndents(numId, paragraph.level, one)
      props = {
        run: overRun(props.run, readRunProps(child(element, 'w:rPr'), this.themeFonts)),
        paragraph: { ...props.paragraph, ...listed, ...paragraph },
        ...(numId !== undefined
          ? { numbered: one }
          : props.numbered === undefined
            ? {}
            : { numbered: props.numbered }),
      }
      this.resolved.set(one, props)
    }
    return props
  }
}

const isDefault = (style: XmlElement): boolean => {
  const value = attribute(style, 'w:default')
  return value === '1' || value === 'true' || value === 'on'
}

/** What properties say, as one text. Languages, which every shredded run has, say nothing of looks. */
function signature(style: string, properties: XmlElement | undefined): string {
  let text = style
  for (const { name, attributes } of properties?.children ?? [])
    if (name !== 'w:lang' && name !== 'w:noProof') text += `\n${name}\t${attributes.join('\t')}`
  return text
}
