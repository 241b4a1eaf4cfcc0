import { Parser } from 'htmlparser2'
import type {
  Block,
  DocumentBlocks,
  Frame,
  Inline,
  MarginBlock,
  PageMargins,
  Paragraph,
} from '../document/blocks.ts'
import { finishInlines } from './finish-inlines.ts'
import { remarkAttribute } from './html.ts'
import { MarkupError } from './markup-error.ts'
import { type Attributes, readElement } from './read-element.ts'
import { type KnownTable, type TableMemory, type TablePlace, writePieces } from './table-memory.ts'
import { TableReader } from './table-reader.ts'
import {
  blankClasses,
  type ContentModel,
  evenFrameClass,
  footClasses,
  frameClasses,
  headClasses,
  paragraphClasses,
  ruleClasses,
  sectionClasses,
  voidElements,
} from './vocabulary.ts'

export { MarkupError } from './markup-error.ts'

/**
 * Reads the markup that the templates made.
 * @param html text in the vocabulary of `vocabulary.ts`, `memory` the tables of documents with the same templates.
 * @returns its blocks: white space between them is dropped, words are kept as they are, and what must not part at a line end is bound together.
 * @throws MarkupError for an element, class, attribute or nesting outside the vocabulary, and for what a document cannot hold.
 */
export function parseMarkup(html: string, memory?: TableMemory): DocumentBlocks {
  const reader = new MarkupReader()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: text => reader.text(text),
      onclosetag: (name, implied) => reader.close(name, implied),
    },
    { decodeEntities: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
  )
  try {
    if (memory === undefined) parser.write(html)
    else writePieces(html, piece => parser.write(piece), reader, memory)
    parser.end()
  } catch (error) {
    if (error instanceof MarkupError) error.section = reader.document.sections.at(-1)?.kind
    throw error
  }
  return reader.document
}

class MarkupReader implements TablePlace {
  readonly document: DocumentBlocks = { sections: [], notes: [] }
  /** The open elements, outermost first, and what may stand inside each. */
  private readonly stack: { name: string; content: ContentModel }[] = []
  /** Where blocks go: a section, or a cell in it. */
  private blocks: Block[] = []
  private inlines: Inline[] = []
  private bold = 0
  private italic = 0
  /** The scripts that are open; a `<sup>` of a note is none. */
  private readonly scripts: ('sub' | 'super' | 'note')[] = []
  private frame: Frame | undefined
  private table: TableReader | undefined
  private readonly anchors = new Set<string>()
  /** How many names were given twice. */
  private doubled = 0
  /** Numbers and texts of the section's notes by their id. */
  private noteNumbers = new Map<string, number>()
  private noteTexts = new Map<string, Inline[]>()
  /** Where its notes are referred to first, and the note whose text is read. */
  private noteParagraphs = new Map<string, Block>()
  private note: string | undefined

  /** Takes a table that was read before from the same markup; false where its names or notes would be others, because of what stands above. */
  take({ table, anchors, notes, firstNote }: KnownTable): boolean {
    if (anchors.some(anchor => this.anchors.has(anchor))) return false
    if (notes.length > 0 && (this.noteNumbers.size > 0 || this.document.notes.length + 1 !== firstNote))
      return false
    for (const anchor of anchors) this.anchors.add(anchor)
    for (const note of notes) this.noteNumber(note)
    this.blocks.push(table)
    return true
  }

  /** Reads the markup of a table. Undefined when it gives none, or one that depends on what stands above. */
  readTable(read: () => void): KnownTable | undefined {
    const { doubled } = this
    const above = this.blocks.at(-1)
    const anchorsAbove = this.anchors.size
    const notesAbove = this.noteNumbers.size
    const firstNote = this.document.notes.length + 1
    read()
    const table = this.blocks.at(-1)
    if (table?.type !== 'table' || table === above || this.doubled > doubled || notesAbove > 0)
      return undefined
    const anchors = [...this.anchors].slice(anchorsAbove)
    return { table, anchors, notes: [...this.noteNumbers.keys()], firstNote }
  }

  text(text: string): void {
    const model = this.model()
    if (model !== 'text' && model !== 'note') {
      const words = text.trim()
      if (words !== '') throw new MarkupError(`chữ “${words.slice(0, 40)}” đứng ngoài đoạn văn.`)
      return
    }
    const bold = this.bold > 0
    const italic = this.italic > 0
    const script = this.scripts.at(-1)
    const last = this.inlines.at(-1)
    // Entities split a text into several events; it is one run all the same.
    const goesOn =
      last?.type === 'text' && last.bold === bold && last.italic === italic && last.script === script
    if (goesOn) last.text += text
    else
      this.inlines.push({
        type: 'text',
        text,
        bold,
        italic,
        ...(script === undefined || script === 'note' ? {} : { script }),
      })
  }

  open(name: string, given: Attributes): void {
    const remark = name === 'span' ? given[remarkAttribute] : undefined
    if (remark !== undefined) {
      this.addRemark(remark)
      this.stack.push({ name, content: 'nothing' })
      return
    }
    const { content, attributes, faults } = readElement(name, given, this.model(), this.stack.at(-1)?.name)
    if (faults.length > 0) throw new MarkupError(faults[0]!.message)
    this.stack.push({ name, content })
    this.begin(name, given.class ?? '', attributes, content)
  }

  close(name: string, implied: boolean): void {
    if (implied && !voidElements.has(name)) throw new MarkupError(`<${name}> chưa được đóng.`)
    if (this.stack.pop()?.name !== name) throw new MarkupError(`</${name}> không khớp với phần tử đang mở.`)
    this.end(name)
  }

  private model(): ContentModel {
    return this.stack.at(-1)?.content ?? 'sections'
  }

  /** A remark goes with the paragraph around it; one of a note's text, with the paragraph of the note's mark. */
  private addRemark(text: string): void {
    const paragraph = this.note === undefined ? this.blocks.at(-1) : this.noteParagraphs.get(this.note)
    if (paragraph?.type === 'paragraph') paragraph.remarks = [...(paragraph.remarks ?? []), text]
  }

  private begin(name: string, css: string, attributes: Attributes, content: ContentModel): void {
    switch (name) {
      case 'section':
        this.openSection(css, attributes)
        break
      case 'h1':
      case 'h2':
      case 'p':
        this.openParagraph(css, attributes)
        break
      case 'header':
        this.openMargin(headClasses[css as keyof typeof headClasses])
        break
      case 'footer':
        this.openMargin(footClasses[css as keyof typeof footClasses])
        break
      case 'hr':
        this.blocks.push({ type: 'rule', kind: ruleClasses.get(css)! })
        break
      case 'table':
        if (content === 'frame')
          this.frame = {
            type: 'frame',
            kind: frameClasses[css as keyof typeof frameClasses],
            ...(css === evenFrameClass ? { isEven: true } : {}),
            rows: [],
          }
        else this.table = new TableReader(attributes)
        break
      case 'col':
        this.table?.column(attributes)
        break
      case 'thead':
        this.table?.head(true)
        break
      case 'tr':
        if (this.frame) this.frame.rows.push([])
        else this.table?.row(css, this.anchored(attributes))
        break
      case 'td':
      case 'th':
        this.openCell(attributes)
        break
      case 'aside':
        this.inlines = []
        this.note = attributes['data-ma'] ?? ''
        this.noteTexts.set(this.note, this.inlines)
        break
      case 'b':
        this.bold++
        break
      case 'i':
        this.italic++
        break
      case 'br':
        this.inlines.push({ type: 'break' })
        break
      case 'sub':
        this.scripts.push('sub')
        break
      case 'sup':
        if (content === 'nothing') {
          this.scripts.push('note')
          const note = attributes['data-ma'] ?? ''
          this.inlines.push({ type: 'note', number: this.noteNumber(note) })
          const paragraph = this.blocks.at(-1)
          if (paragraph !== undefined && !this.noteParagraphs.has(note))
            this.noteParagraphs.set(note, paragraph)
        } else this.scripts.push('super')
        break
      case 'span':
        this.inlines.push({ type: 'blank', field: blankClasses[css as keyof typeof blankClasses] })
        break
    }
  }

  private end(name: string): void {
    switch (name) {
      case 'section':
        this.closeSection()
        break
      case 'h1':
      case 'h2':
      case 'p':
        this.closeParagraph()
        break
      case 'thead':
        this.table?.head(false)
        break
      case 'tr':
        this.closeRow()
        break
      case 'aside':
        this.note = undefined
        break
      case 'td':
      case 'th':
      case 'header':
      case 'footer':
        this.blocks = this.section().blocks
        break
      case 'table':
        this.closeTable()
        break
      case 'b':
        this.bold--
        break
      case 'i':
        this.italic--
        break
      case 'sub':
      case 'sup':
        this.scripts.pop()
        break
    }
  }

  private section() {
    return this.document.sections.at(-1)!
  }

  private openSection(css: string, attributes: Attributes): void {
    this.blocks = []
    this.document.sections.push({
      kind: sectionClasses[css as keyof typeof sectionClasses],
      landscape: attributes['data-huong'] === 'ngang',
      pagesRunOn: attributes['data-so-trang'] === 'tiep',
      blocks: this.blocks,
    })
    this.noteNumbers = new Map()
    this.noteTexts = new Map()
    this.noteParagraphs = new Map()
  }

  /** The vocabulary lets only paragraphs and rules into the margins of pages. */
  private openMargin(place: keyof PageMargins): void {
    const section = this.section()
    section.margins ??= {}
    section.margins[place] ??= []
    this.blocks = section.margins[place] as MarginBlock[]
  }

  /** A reference without its text would break the .docx. */
  private closeSection(): void {
    for (const [id, number] of this.noteNumbers) {
      const text = this.noteTexts.get(id)
      if (text === undefined)
        throw new MarkupError(
          `chú thích “${id}” không có nội dung (thiếu <aside class="chu-thich" data-ma="${id}">).`,
        )
      this.document.notes[number - 1] = finishInlines(text)
    }
  }

  private noteNumber(id: string): number {
    const known = this.noteNumbers.get(id)
    if (known !== undefined) return known
    this.document.notes.push([])
    const number = this.document.notes.length
    this.noteNumbers.set(id, number)
    return number
  }

  private openParagraph(css: string, attributes: Attributes): void {
    this.inlines = []
    const { id } = this.anchored(attributes)
    const level = attributes['aria-level']
    this.blocks.push({
      type: 'paragraph',
      kind: paragraphClasses.get(css)!,
      inlines: this.inlines,
      ...(id === undefined ? {} : { anchor: id }),
      ...(level === undefined ? {} : { outline: Number(level) }),
      ...(attributes['data-dam'] === 'khong' ? { isRegular: true } : {}),
    })
  }

  private closeParagraph(): void {
    const paragraph = this.blocks.at(-1) as Paragraph
    paragraph.inlines = finishInlines(paragraph.inlines, paragraph.kind === 'placeDate')
  }

  /** A name leads to one place: what a template prints twice has it where it stands first. */
  private anchored(attributes: Attributes): Attributes {
    const { id, ...rest } = attributes
    if (id === undefined || !this.anchors.has(id)) {
      if (id !== undefined) this.anchors.add(id)
      return attributes
    }
    this.doubled++
    return rest
  }

  private openCell(attributes: Attributes): void {
    if (this.frame) {
      const cell: Frame['rows'][number][number] = []
      this.frame.rows.at(-1)!.push(cell)
      this.blocks = cell
    } else this.blocks = this.table!.cell(attributes)
  }

  /** A table without rows has no words, and a .docx cannot hold one. */
  private closeTable(): void {
    const table = this.frame ?? this.table!.result()
    if (table.rows.length > 0) this.blocks.push(table)
    this.frame = undefined
    this.table = undefined
  }

  private closeRow(): void {
    this.table?.endRow()
    if (this.frame && this.frame.rows.at(-1)!.length > 2)
      throw new MarkupError('một hàng của bảng không kẻ khung có hơn hai ô.')
  }
}
