import { relatedPart } from './around-text.ts'
import type { WordNote } from './document.ts'
import { noCellProps } from './looks/style-sheet.ts'
import type { WordPackage } from './package/word-package.ts'
import { attribute, type XmlElement } from './package/xml.ts'
import { makeStory } from './story/blocks.ts'
import type { Document, Story } from './story/story.ts'
import { textOf } from './text-of.ts'

type Kind = WordNote['kind']

/** The notes of one part, by id. */
interface NotePart {
  elements: ReadonlyMap<string, XmlElement>
  root: XmlElement
  part: string
  story?: Story
}

/** The notes of a document: each is read when its mark is met, and numbered in the order of marks. */
export class Notes {
  private readonly opened: WordPackage
  private readonly parts = new Map<Kind, NotePart | undefined>()
  private readonly taken = new Map<string, WordNote>()
  private readonly counts: Record<Kind, number> = { footnote: 0, endnote: 0 }

  constructor(opened: WordPackage) {
    this.opened = opened
  }

  /** The note that a mark stands for; undefined when there is none. */
  take(document: Document, kind: Kind, id: string | undefined, hasOwnMark: boolean): WordNote | undefined {
    const known = this.taken.get(`${kind} ${id}`)
    if (known !== undefined) return known
    const part = this.part(kind)
    const element = id === undefined ? undefined : part?.elements.get(id)
    if (id === undefined || part === undefined || element === undefined) return undefined
    part.story ??= makeStory(document, part.part, part.root)
    const note: WordNote = {
      kind,
      id,
      number: hasOwnMark ? this.counts[kind] : ++this.counts[kind],
      place: { part: part.part, start: element.start, end: element.end },
      blocks: [],
      text: '',
    }
    // Before its text is read: a note whose text refers to itself ends there.
    this.taken.set(`${kind} ${id}`, note)
    note.blocks = part.story.readBlocks(element.children, {
      cell: noCellProps,
      depth: 0,
      controls: [],
      isBody: false,
    })
    note.text = textOf(note.blocks)
    return note
  }

  /** All notes that were taken, in the order of their marks. */
  inOrder(): WordNote[] {
    return [...this.taken.values()]
  }

  private part(kind: Kind): NotePart | undefined {
    if (!this.parts.has(kind)) this.parts.set(kind, this.read(kind))
    return this.parts.get(kind)
  }

  private read(kind: Kind): NotePart | undefined {
    const part = relatedPart(this.opened, this.opened.mainPart, `${kind}s`)
    const root = part === undefined ? undefined : this.opened.xml(part)
    if (part === undefined || root === undefined) return undefined
    const elements = new Map<string, XmlElement>()
    for (const element of root.children) {
      const id = attribute(element, 'w:id')
      const type = attribute(element, 'w:type')
      // Lines between text and notes are kept as notes of other types.
      if (id !== undefined && (type === undefined || type === 'normal')) elements.set(id, element)
    }
    return { elements, root, part }
  }
}
