import { Parser } from 'htmlparser2'
import type { DocumentBlocks } from '../document/blocks.ts'
import { BlockMaker } from './block-maker.ts'
import type { Attributes } from './classes.ts'
import { remarkAttribute } from './html.ts'
import { MarkupError } from './markup-error.ts'
import { readElement } from './read-element.ts'
import { type ContentModel, voidElements } from './vocabulary.ts'

export { MarkupError } from './markup-error.ts'

/**
 * Reads the markup that templates made.
 * @param html text in the vocabulary of `vocabulary.ts`.
 * @returns its blocks: white space between them is dropped, words are kept as they are, and what must not part at a line end is bound together.
 * @throws MarkupError for an element, class, attribute or nesting outside the vocabulary, and for what a document cannot hold.
 */
export function parseMarkup(html: string): DocumentBlocks {
  const reader = new MarkupReader()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: text => reader.text(text),
      onclosetag: (name, implied) => reader.close(name, implied),
    },
    { decodeEntities: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
  )
  const { document } = reader.maker
  try {
    parser.write(html)
    parser.end()
  } catch (error) {
    if (error instanceof MarkupError) error.section = document.sections.at(-1)?.kind
    throw error
  }
  return document
}

/** Holds elements and words against the vocabulary before it tells of them. */
class MarkupReader {
  readonly maker = new BlockMaker()
  /** The open elements, outermost first, and what may stand inside each. */
  private readonly stack: { name: string; content: ContentModel }[] = []

  text(text: string): void {
    const model = this.model()
    if (model === 'text' || model === 'note') {
      this.maker.text(text)
      return
    }
    const words = text.trim()
    if (words !== '') throw new MarkupError(`chữ “${words.slice(0, 40)}” đứng ngoài đoạn văn.`)
  }

  open(name: string, given: Attributes): void {
    const remark = name === 'span' ? given[remarkAttribute] : undefined
    if (remark !== undefined) {
      this.maker.remark(remark)
      this.stack.push({ name, content: 'nothing' })
      return
    }
    const { content, attributes, faults } = readElement(name, given, this.model(), this.stack.at(-1)?.name)
    if (faults.length > 0) throw new MarkupError(faults[0]!.message)
    this.stack.push({ name, content })
    this.maker.begin(name, given.class ?? '', attributes)
  }

  close(name: string, implied: boolean): void {
    if (implied && !voidElements.has(name)) throw new MarkupError(`<${name}> chưa được đóng.`)
    if (this.stack.pop()?.name !== name) throw new MarkupError(`</${name}> không khớp với phần tử đang mở.`)
    this.maker.end(name)
  }

  private model(): ContentModel {
    return this.stack.at(-1)?.content ?? 'sections'
  }
}
