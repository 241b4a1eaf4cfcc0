import type { MarginBlock, Section } from '../../document/blocks.ts'
import { mmToPoints, textAreaWidth } from '../../layout/nd30.ts'
import { type PackedPart, packShared, unpackPart } from '../../zip/pack-part.ts'
import type { BodyContext } from './body-context.ts'
import { paragraphXml, ruleXml } from './paragraph.ts'

/** The properties of the section with this index, with the heads and feet that are its own. */
export type MarginReferences = (properties: string, index: number) => string

const relationshipsPart = 'word/_rels/document.xml.rels'
const contentTypesPart = '[Content_Types].xml'
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const contentTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

/** Heads that every section has, by what `w:type` says. */
type HeadType = 'default' | 'first'

/**
 * Writes heads and feet of pages that sections have for themselves into parts of their own (ECMA-376 Part 1, 17.10). A document whose sections
 * have none keeps all parts as they are.
 * @param parts the parts of the package, which are added to.
 */
export function marginParts(
  sections: readonly Section[],
  parts: Map<string, PackedPart>,
  context: BodyContext,
): MarginReferences {
  if (sections.every(({ margins }) => margins === undefined)) return properties => properties
  const added = new AddedParts(parts)
  // Without a foot of its own a section would show that of the section before it.
  const firstWithFoot = sections.findIndex(({ margins }) => margins?.firstFoot !== undefined)
  const references = sections.map(({ margins = {}, landscape }, index) => {
    const width = mmToPoints(textAreaWidth(context.layout.page, landscape))
    const xml = (blocks: readonly MarginBlock[], isLevel = false): string =>
      marginXml(blocks, width, isLevel, context)
    const { firstHead, head, firstFoot } = margins
    return {
      first: firstHead && added.head('first', own => xml(firstHead) || own),
      default: head && added.head('default', own => xml(head, true) + own),
      foot:
        firstFoot !== undefined
          ? added.foot(xml(firstFoot))
          : firstWithFoot !== -1 && index > firstWithFoot
            ? added.foot('<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p>')
            : undefined,
    }
  })
  added.finish()
  return (properties, index) => {
    const { foot, ...heads } = references[index]!
    let xml = properties
    for (const [type, id] of Object.entries(heads))
      if (id !== undefined)
        xml = xml.replace(referenceTo(type as HeadType), whole =>
          whole.replace(/r:id="[^"]*"/, `r:id="${id}"`),
        )
    if (foot !== undefined)
      xml = xml.replace(
        /(?:<w:headerReference [^>]*\/>)+/,
        heads => `${heads}<w:footerReference w:type="first" r:id="${foot}"/>`,
      )
    return xml
  }
}

const referenceTo = (type: HeadType): RegExp => new RegExp(`<w:headerReference [^>]*w:type="${type}"[^>]*/>`)

/** A paragraph beside the page number stands in a frame at the edge of the text, so that the number stays in the middle of its line. */
const levelFrame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>'

function marginXml(
  blocks: readonly MarginBlock[],
  width: number,
  isLevel: boolean,
  context: BodyContext,
): string {
  const above: Extract<MarginBlock, { type: 'paragraph' }>[] = []
  return blocks
    .map(block => {
      if (block.type === 'rule') return ruleXml(block, above, width, context)
      above.push(block)
      const xml = paragraphXml(block, context, { columnWidth: width })
      return isLevel ? xml.replace(/(<w:pStyle [^>]*\/>)/, `$1${levelFrame}`) : xml
    })
    .join('')
}

/** Parts that are added to a package, with what its other parts say about them. */
class AddedParts {
  private readonly parts: Map<string, PackedPart>
  private readonly relationships: string
  private readonly types: string
  private newRelationships = ''
  private newTypes = ''
  private count = 0
  /** Ids of parts by what stands in them: sections whose margins are the same share one. */
  private readonly known = new Map<string, string>()

  constructor(parts: Map<string, PackedPart>) {
    this.parts = parts
    this.relationships = unpackPart(parts.get(relationshipsPart)!)
    this.types = unpackPart(parts.get(contentTypesPart)!)
  }

  /** A head like the one that all sections have. @param make gives its content, from the content of that one. */
  head(type: HeadType, make: (own: string) => string): string {
    const [name, xml] = this.commonHead(type)
    const [, start = '', content = '', end = ''] = /^(.*?<w:hdr [^>]*>)(.*)(<\/w:hdr>)\s*$/s.exec(xml) ?? []
    return this.add('header', `${start}${make(content)}${end}`, name)
  }

  foot(content: string): string {
    const [name, xml] = this.commonHead('default')
    const start = /^.*?<w:hdr [^>]*>/s.exec(xml)?.[0] ?? ''
    return this.add('footer', `${start.replace('<w:hdr ', '<w:ftr ')}${content}</w:ftr>`, name)
  }

  finish(): void {
    this.parts.set(
      relationshipsPart,
      packShared(this.relationships.replace('</Relationships>', `${this.newRelationships}</Relationships>`)),
    )
    this.parts.set(contentTypesPart, packShared(this.types.replace('</Types>', `${this.newTypes}</Types>`)))
  }

  /** Name and text of the head that all sections have: the one with a number, or the one without. */
  private commonHead(type: HeadType): [name: string, xml: string] {
    for (const [name, part] of this.parts) {
      if (!/^word\/header\d+\.xml$/.test(name)) continue
      const xml = unpackPart(part)
      if (xml.includes('PAGE') === (type === 'default')) return [name, xml]
    }
    throw new Error(`no ${type} head`)
  }

  private add(kind: 'header' | 'footer', xml: string, like: string): string {
    const known = this.known.get(xml)
    if (known !== undefined) return known
    this.count++
    const name = `${kind}-${this.count}.xml`
    const id = `rIdMargin${this.count}`
    const relations = this.parts.get(like.replace('word/', 'word/_rels/').replace(/$/, '.rels'))
    if (relations !== undefined) this.parts.set(`word/_rels/${name}.rels`, relations)
    this.parts.set(`word/${name}`, packShared(xml))
    this.newRelationships += `<Relationship Id="${id}" Type="${relationshipTypes}${kind}" Target="${name}"/>`
    this.newTypes += `<Override PartName="/word/${name}" ContentType="${contentTypes}${kind}+xml"/>`
    this.known.set(xml, id)
    return id
  }
}
