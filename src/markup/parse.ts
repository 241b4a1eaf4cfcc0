import { Parser } from 'htmlparser2'
import { keepTogether } from '../language/nonbreaking.ts'
import type {
  Block,
  DocumentBlocks,
  Frame,
  Inline,
  Paragraph,
  Rule,
  Section,
  Table,
  TableCell,
  TableColumn,
  TableRow,
} from './blocks.ts'
import {
  alignments,
  blankClasses,
  columnRoles,
  elements,
  frameClasses,
  paragraphClasses,
  rowClasses,
  ruleClasses,
  sectionClasses,
} from './vocabulary.ts'

/** Thrown when markup is not of the vocabulary. Templates are checked when they are loaded, so this is a fault of a template's logic. */
export class MarkupError extends Error {}

type Attributes = Record<string, string>

/**
 * Reads the markup that the templates made.
 * @param html text in the vocabulary of `vocabulary.ts`.
 * @returns its blocks: white space between them is dropped, words are kept as they are, and what must not part at a line end is bound together.
 * @throws MarkupError for an element, class or nesting outside the vocabulary.
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
  parser.write(html)
  parser.end()
  return reader.result()
}

class MarkupReader {
  private readonly sections: Section[] = []
  private readonly stack: string[] = []
  /** Note texts of the section by their id, and the references waiting for them. */
  private noteTexts = new Map<string, Inline[]>()
  private noteNumbers = new Map<string, number>()
  private readonly notes: Inline[][] = []

  private inlines: Inline[] | undefined
  private paragraph: Paragraph | undefined
  private noteId = ''
  private bold = 0
  private italic = 0
  private frame: Frame | undefined
  private frameCell: (Paragraph | Rule)[] | undefined
  private table: Table | undefined
  private row: TableRow | undefined
  private cell: TableCell | undefined
  private inHead = false

  result(): DocumentBlocks {
    if (this.stack.length > 0) throw new MarkupError(`<${this.stack.at(-1)}> chưa được đóng`)
    return { sections: this.sections, notes: this.notes }
  }

  text(text: string): void {
    if (this.inlines === undefined) {
      if (text.trim() !== '') throw new MarkupError(`chữ “${text.trim().slice(0, 40)}” đứng ngoài đoạn văn`)
      return
    }
    const bold = this.bold > 0
    const italic = this.italic > 0
    const last = this.inlines.at(-1)
    // Entities split a text into several events; it is one run all the same.
    if (last?.type === 'text' && last.bold === bold && last.italic === italic) last.text += text
    else this.inlines.push({ type: 'text', text, bold, italic })
  }

  open(name: string, attributes: Attributes): void {
    const rule = Object.hasOwn(elements, name) ? elements[name] : undefined
    if (rule === undefined) throw new MarkupError(`không có phần tử <${name}>`)
    this.stack.push(name)
    const css = attributes.class ?? ''
    switch (name) {
      case 'section':
        this.openSection(css, attributes)
        break
      case 'h1':
      case 'h2':
      case 'p':
        this.openParagraph(css, attributes)
        break
      case 'hr':
        this.add({ type: 'rule', kind: lookUp(ruleClasses, css, name) })
        break
      case 'table':
        this.openTable(css)
        break
      case 'col':
        this.table?.columns.push(readColumn(attributes))
        break
      case 'thead':
        this.inHead = true
        break
      case 'tr':
        this.openRow(css, attributes)
        break
      case 'td':
      case 'th':
        this.openCell(attributes)
        break
      case 'aside':
        this.inlines = []
        this.noteId = attributes['data-ma'] ?? ''
        break
      case 'b':
        this.bold++
        break
      case 'i':
        this.italic++
        break
      case 'br':
        this.inline({ type: 'break' })
        break
      case 'sup':
        this.inline({ type: 'note', number: this.noteNumber(attributes['data-ma'] ?? '') })
        break
      case 'span':
        this.inline({ type: 'blank', field: lookUp(new Map(Object.entries(blankClasses)), css, name) })
        break
    }
  }

  close(name: string, implied: boolean): void {
    if (implied && !['br', 'hr', 'col'].includes(name)) throw new MarkupError(`<${name}> chưa được đóng`)
    if (this.stack.pop() !== name) throw new MarkupError(`</${name}> không khớp với phần tử đang mở`)
    switch (name) {
      case 'section':
        this.closeSection()
        break
      case 'h1':
      case 'h2':
      case 'p':
        this.closeParagraph()
        break
      case 'aside':
        this.noteTexts.set(this.noteId, finish(this.inlines ?? []))
        this.inlines = undefined
        break
      case 'b':
        this.bold--
        break
      case 'i':
        this.italic--
        break
      case 'thead':
        this.inHead = false
        break
      case 'td':
      case 'th':
        if (this.cell) this.row?.cells.push(this.cell)
        this.cell = undefined
        this.frameCell = undefined
        break
      case 'tr':
        if (this.row) this.table?.rows.push(this.row)
        this.row = undefined
        break
      case 'table':
        this.closeTable()
        break
    }
  }

  private openSection(css: string, attributes: Attributes): void {
    const kind = lookUp(new Map(Object.entries(sectionClasses)), css, 'section')
    this.sections.push({ kind, landscape: attributes['data-huong'] === 'ngang', pagesRunOn: attributes['data-so-trang'] === 'tiep', blocks: [] })
    this.noteTexts = new Map()
    this.noteNumbers = new Map()
  }

  /** A reference without its text would break the .docx: it is a fault of the template. */
  private closeSection(): void {
    for (const [id, number] of this.noteNumbers) {
      const text = this.noteTexts.get(id)
      if (text === undefined) throw new MarkupError(`chú thích “${id}” không có nội dung (thiếu <aside class="chu-thich">)`)
      this.notes[number - 1] = text
    }
  }

  private noteNumber(id: string): number {
    const known = this.noteNumbers.get(id)
    if (known !== undefined) return known
    const number = this.notes.length + 1
    this.notes.push([])
    this.noteNumbers.set(id, number)
    return number
  }

  private openParagraph(css: string, attributes: Attributes): void {
    const kind = lookUp(paragraphClasses, css, 'p')
    this.inlines = []
    this.paragraph = { type: 'paragraph', kind, inlines: this.inlines }
    if (attributes.id) this.paragraph.anchor = attributes.id
    const level = Number(attributes['aria-level'])
    if (level > 0) this.paragraph.outline = level
  }

  private closeParagraph(): void {
    if (this.paragraph === undefined) throw new MarkupError('thẻ đóng không có đoạn văn đang mở')
    this.paragraph.inlines = finish(this.paragraph.inlines)
    this.add(this.paragraph)
    this.paragraph = undefined
    this.inlines = undefined
  }

  private openTable(css: string): void {
    if (css === 'bang') this.table = { type: 'table', columns: [], rows: [] }
    else this.frame = { type: 'frame', kind: lookUp(new Map(Object.entries(frameClasses)), css, 'table'), rows: [] }
  }

  private closeTable(): void {
    const block = this.table ?? this.frame
    this.table = undefined
    this.frame = undefined
    if (block) this.add(block)
  }

  private openRow(css: string, attributes: Attributes): void {
    if (this.frame) {
      this.frame.rows.push([])
      return
    }
    const kind = this.inHead ? 'header' : css === '' ? 'task' : lookUp(new Map(Object.entries(rowClasses)), css, 'tr')
    this.row = { kind, cells: [] }
    if (attributes.id) this.row.anchor = attributes.id
  }

  private openCell(attributes: Attributes): void {
    if (this.frame) {
      this.frameCell = []
      this.frame.rows.at(-1)?.push(this.frameCell)
      return
    }
    const align = attributes['data-canh']
    this.cell = {
      columnSpan: Math.max(1, Number(attributes.colspan) || 1),
      rowSpan: Math.max(1, Number(attributes.rowspan) || 1),
      align: align && Object.hasOwn(alignments, align) ? alignments[align as keyof typeof alignments] : 'left',
      paragraphs: [],
    }
  }

  private inline(inline: Inline): void {
    if (this.inlines === undefined) throw new MarkupError('phần tử trong dòng đứng ngoài đoạn văn')
    this.inlines.push(inline)
  }

  private add(block: Block): void {
    if (this.frameCell && (block.type === 'paragraph' || block.type === 'rule')) this.frameCell.push(block)
    else if (this.cell && block.type === 'paragraph') this.cell.paragraphs.push(block)
    else {
      const section = this.sections.at(-1)
      if (section === undefined || this.table || this.frame)
        throw new MarkupError('một khối đứng ngoài phần của văn bản')
      section.blocks.push(block)
    }
  }
}

function lookUp<T>(table: ReadonlyMap<string, T>, css: string, element: string): T {
  const found = table.get(css)
  if (found === undefined) throw new MarkupError(`<${element}> không có lớp “${css}”`)
  return found
}

/** Drops the line ends and indents of the template at both ends of a paragraph, and binds what must not part at a line end. */
function finish(inlines: Inline[]): Inline[] {
  const first = inlines[0]
  if (first?.type === 'text') first.text = first.text.replace(/^\s*\n\s*/, '')
  const last = inlines.at(-1)
  if (last?.type === 'text') last.text = last.text.replace(/\s*\n\s*$/, '')
  const kept = inlines.filter(inline => inline.type !== 'text' || inline.text !== '')
  for (const inline of kept) if (inline.type === 'text') inline.text = keepTogether(inline.text)
  return kept
}

function readColumn(attributes: Attributes): TableColumn {
  const column: TableColumn = {}
  const role = attributes['data-vai']
  if (role && Object.hasOwn(columnRoles, role)) column.role = columnRoles[role as keyof typeof columnRoles]
  const width = /^(\d+(?:\.\d+)?)(%|cm)$/.exec(attributes['data-rong'] ?? '')
  if (width) column.width = width[2] === '%' ? { percent: Number(width[1]) } : { cm: Number(width[1]) }
  return column
}
