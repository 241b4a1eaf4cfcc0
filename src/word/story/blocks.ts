import type { WordBlock } from '../document.ts'
import { Counters } from '../numbering/counters.ts'
import { attribute, child, type XmlElement } from '../package/xml.ts'
import { controlOf } from './controls.ts'
import { Fields } from './fields.ts'
import { beginParagraph, endParagraph, type ReadParagraph } from './paragraph.ts'
import { waitingMark } from './pieces.ts'
import { type Around, type Document, placeOf, type Story } from './story.ts'
import { readTable } from './table.ts'

/**
 * A story of a part.
 * @param root all of it: the body, a header, a note.
 */
export function makeStory(document: Document, part: string, root: XmlElement): Story {
  const story: Story = {
    document,
    part,
    counters: new Counters(),
    fields: new Fields(root),
    openBookmarks: new Map(),
    waiting: [],
    last: undefined,
    sectionEnds: [],
    readBlocks: (elements, around) => {
      const reader = new BlockReader(story)
      reader.read(elements, around)
      return reader.end(around)
    },
    inner: content => ({ ...makeStory(document, part, content), openBookmarks: story.openBookmarks }),
  }
  return story
}

class BlockReader {
  private readonly story: Story
  private readonly blocks: WordBlock[] = []
  /** A paragraph without a mark, which goes on in the next. */
  private open: ReadParagraph | undefined

  constructor(story: Story) {
    this.story = story
  }

  read(elements: readonly XmlElement[], around: Around): void {
    for (const element of elements) this.readOne(element, around)
  }

  /** The blocks. A paragraph that went on to the end is one when it has text, or nothing else is there. */
  end(around: Around): WordBlock[] {
    this.close(around)
    return this.blocks
  }

  private readOne(element: XmlElement, around: Around): void {
    const { story } = this
    switch (element.name) {
      case 'w:p': {
        const paragraph = beginParagraph(story, element, around, this.open?.draft)
        this.open = undefined
        if (paragraph.hasNoMark) this.open = paragraph
        else this.add(paragraph, around)
        return
      }
      case 'w:tbl':
        this.close(around)
        this.blocks.push(readTable(story, element, around))
        return
      case 'w:sdt': {
        const content = child(element, 'w:sdtContent')
        const controls = [...around.controls, controlOf(element)]
        if (content !== undefined) this.read(content.children, { ...around, controls })
        return
      }
      case 'w:bookmarkStart':
      case 'w:bookmarkEnd':
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        story.waiting.push(waitingMark(story, element))
        return
      case 'w:altChunk':
        story.document.things.push({
          kind: 'other-document',
          name: story.document.relationship(story.part, attribute(element, 'r:id'))?.target ?? '',
          text: '',
          place: placeOf(story, element),
          beside: story.last?.text.trim() ?? '',
        })
        return
      case 'w:sectPr':
      case 'w:tcPr':
      case 'w:customXmlPr':
        return
      default:
        this.read(element.children, around)
    }
  }

  private add(paragraph: ReadParagraph, around: Around): void {
    this.blocks.push(endParagraph(this.story, paragraph, around))
    const section = child(child(paragraph.draft.element, 'w:pPr'), 'w:sectPr')
    if (section !== undefined && around.isBody)
      this.story.sectionEnds.push({ properties: section, blocks: this.blocks.length })
  }

  private close(around: Around): void {
    const { open } = this
    if (open === undefined) return
    this.open = undefined
    const isEmpty = open.draft.pieces.every(piece => piece.kind === 'text' && piece.look.hidden)
    if (!isEmpty || this.blocks.length === 0) this.add(open, around)
  }
}
