import type {
  Block,
  DocumentBlocks,
  Frame,
  Inline,
  MarginBlock,
  PageMargins,
  Paragraph,
  RuleLine,
} from '../document/blocks.ts'
import type { Script } from '../text/line.ts'
import {
  type Attributes,
  blankClasses,
  evenFrameClass,
  footClasses,
  frameClasses,
  headClasses,
  noteClass,
  paragraphClasses,
  ruleClasses,
  sectionClasses,
} from './classes.ts'
import { finishInlines } from './finish-inlines.ts'
import { Html } from './html.ts'
import { MarkupError } from './markup-error.ts'
import type { KnownBlocks, PieceMemory } from './piece-memory.ts'
import { TableReader } from './table-reader.ts'

type BlankField = Extract<Inline, { type: 'blank' }>['field']

/**
 * Makes a document's blocks as it is told of elements and words, in their order. Who tells sees to it that they are of the vocabulary, each where it
 * may stand: the built-in templates are tested for it, an office's are read by `parse.ts`.
 */
export class BlockMaker {
  readonly document: DocumentBlocks = { sections: [], notes: [] }
  /** Where blocks go: a section, or a cell in it. */
  private blocks: Block[] = []
  private inlines: Inline[] = []
  private bold = 0
  private italic = 0
  /** The scripts that are open; a `<sup>` of a note is none. */
  private readonly scripts: (Script | 'note')[] = []
  private frame: Frame | undefined
  private table: TableReader | undefined
  private readonly anchors = new Set<string>()
  /** The same in their order. */
  private readonly names: string[] = []
  /** How many names were given twice. */
  private doubled = 0
  /** Numbers and texts of the section's notes by their id. */
  private noteNumbers = new Map<string, number>()
  private noteTexts = new Map<string, Inline[]>()
  /** Where its notes are referred to first, and the note whose text is read. */
  private noteParagraphs = new Map<string, Block>()
  private note: string | undefined
  /** How often notes were referred to. */
  private references = 0
  /** What the memory gets to know of this document. */
  private made: { view: object; known: KnownBlocks }[] = []

  /** An element begins. */
  begin(name: string, css: string, attributes: Attributes = none): void {
    switch (name) {
      case 'p':
      case 'h1':
      case 'h2':
        this.openParagraph(css, attributes)
        break
      case 'td':
      case 'th':
        this.openCell(attributes)
        break
      case 'tr':
        if (this.frame) this.frame.rows.push([])
        else this.table?.row(css, this.anchored(attributes.id))
        break
      case 'section':
        this.openSection(css, attributes)
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
        if (Object.hasOwn(frameClasses, css))
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
        this.lineBreak()
        break
      case 'sub':
        this.scripts.push('sub')
        break
      case 'sup':
        if (css === noteClass) {
          this.scripts.push('note')
          this.reference(attributes['data-ma'] ?? '')
        } else this.scripts.push('super')
        break
      case 'span':
        this.blank(blankClasses[css as keyof typeof blankClasses])
        break
    }
  }

  /** An element ends that is no void one. */
  end(name: string): void {
    switch (name) {
      case 'p':
      case 'h1':
      case 'h2':
        this.closeParagraph()
        break
      case 'td':
      case 'th':
        this.table?.endCell(this.blocks as Paragraph[])
        this.blocks = this.section().blocks
        break
      case 'header':
      case 'footer':
        this.blocks = this.section().blocks
        break
      case 'tr':
        this.closeRow()
        break
      case 'section':
        this.closeSection()
        break
      case 'thead':
        this.table?.head(false)
        break
      case 'aside':
        this.note = undefined
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

  /** A value of a view: words of the plan, or a plain text. */
  words(value: unknown): void {
    if (value instanceof Html) value.printInto(this)
    else this.text(String(value))
  }

  /** Words of a paragraph, with the emphasis of the elements around them and, where they have any, their own. */
  text(text: string, isBold = false, isItalic = false, ownScript?: Script): void {
    if (text === '') return
    const bold = isBold || this.bold > 0
    const italic = isItalic || this.italic > 0
    const around = this.scripts.at(-1)
    const script = ownScript ?? (around === 'note' ? undefined : around)
    const last = this.inlines.at(-1)
    // A template and a plan give a text in several pieces; it is one run all the same.
    const goesOn =
      last?.type === 'text' && last.bold === bold && last.italic === italic && last.script === script
    if (goesOn) last.text += text
    else if (script === undefined) this.inlines.push({ type: 'text', text, bold, italic })
    else this.inlines.push({ type: 'text', text, bold, italic, script })
  }

  lineBreak(): void {
    this.inlines.push({ type: 'break' })
  }

  blank(field: BlankField): void {
    this.inlines.push({ type: 'blank', field })
  }

  /** A reference to a note. */
  reference(note: string): void {
    this.references++
    this.inlines.push({ type: 'note', number: this.noteNumber(note) })
    const paragraph = this.blocks.at(-1)
    if (paragraph !== undefined && !this.noteParagraphs.has(note)) this.noteParagraphs.set(note, paragraph)
  }

  /** A remark goes with the paragraph around it; one of a note's text, with the paragraph of the note's mark. */
  remark(text: string): void {
    const { note } = this
    const paragraph = note === undefined ? this.blocks.at(-1) : this.noteParagraphs.get(note)
    if (paragraph?.type === 'paragraph') paragraph.remarks = [...(paragraph.remarks ?? []), text]
    // The paragraph has what the note of another document may say otherwise; a note that has a remark has one in all documents of a frame.
    if (note !== undefined) this.made = this.made.filter(({ known }) => !known.notes.includes(note))
  }

  /** Blocks of a view: those that are known of it, unless what stands above makes them others, else those that `make` tells of. */
  piece(view: object, memory: PieceMemory, make: () => void): void {
    const known = memory.blocks.get(view)
    if (known !== undefined && this.take(known)) return
    const { doubled, references } = this
    const { length } = this.blocks
    const namesAbove = this.names.length
    const notesAbove = this.noteNumbers.size
    const firstNote = this.document.notes.length + 1
    make()
    if (this.doubled > doubled || (this.references > references && notesAbove > 0)) return
    const anchors = this.names.slice(namesAbove)
    const notes = [...this.noteNumbers.keys()].slice(notesAbove)
    this.made.push({ view, known: { blocks: this.blocks.slice(length), anchors, notes, firstNote } })
  }

  /** Tells the memory what views were made into. */
  remember(memory: PieceMemory): void {
    for (const { view, known } of this.made) memory.blocks.set(view, known)
  }

  /** Takes blocks that were made before; false where their names or notes would be others. */
  private take({ blocks, anchors, notes, firstNote }: KnownBlocks): boolean {
    if (anchors.some(anchor => this.anchors.has(anchor))) return false
    if (notes.length > 0 && (this.noteNumbers.size > 0 || this.document.notes.length + 1 !== firstNote))
      return false
    for (const anchor of anchors) this.name(anchor)
    for (const note of notes) this.noteNumber(note)
    this.references += notes.length
    for (const block of blocks) this.blocks.push(block)
    return true
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
    const anchor = this.anchored(attributes.id)
    const level = attributes['aria-level']
    const kind = paragraphClasses.get(css)!
    const paragraph: Paragraph =
      anchor === undefined
        ? { type: 'paragraph', kind, inlines: this.inlines }
        : { type: 'paragraph', kind, inlines: this.inlines, anchor }
    if (level) paragraph.outline = Number(level)
    if (attributes['data-dam'] === 'khong') paragraph.isRegular = true
    this.blocks.push(paragraph)
  }

  private closeParagraph(): void {
    const paragraph = this.blocks.at(-1) as Paragraph
    paragraph.inlines = finishInlines(paragraph.inlines, paragraph.kind === 'placeDate')
  }

  /** A name leads to one place: what a template prints twice has it where it stands first. */
  private anchored(id: string | undefined): string | undefined {
    if (id === undefined || id === '') return undefined
    if (this.anchors.has(id)) {
      this.doubled++
      return undefined
    }
    this.name(id)
    return id
  }

  private name(anchor: string): void {
    this.anchors.add(anchor)
    this.names.push(anchor)
  }

  private openCell(attributes: Attributes): void {
    const lines: (Paragraph | RuleLine)[] = []
    this.blocks = lines
    if (this.frame) this.frame.rows.at(-1)!.push(lines)
    else this.table!.cell(attributes)
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

const none: Attributes = {}
