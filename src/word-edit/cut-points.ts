import { normaliseText } from '../language/normalise.ts'
import type { Point, Side } from './anchors.ts'
import { elementAt, type RawElement, rawAttribute, tagEnd } from './raw-tree.ts'

/** Where a mark of a range can be put. */
export interface CutPoint {
  /** UTF-16 units of the part's text. */
  offset: number
  /** The run that has to be ended there and begun anew behind the marks. */
  run?: RawElement
  /** The text element that has to be, too. */
  text?: RawElement
  /** The child of the paragraph that it stands in or beside; undefined in a paragraph without any. */
  top: RawElement | undefined
  paragraph: RawElement
}

/** What a range may begin or end in (ECMA-376 Part 1, 17.13.4.3); whatever else stands around a point is in the range as a whole. */
const open = new Set([
  'w:r',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
])

/** A content control that holds no free text: one with a list, a date, a bound value, a prompt, a lock. */
const closedControl =
  /:(?:text|date|dropDownList|comboBox|picture|equation|citation|bibliography|group|checkbox|dataBinding|docPartObj|docPartList|lock|showingPlcHdr|repeatingSection\w*)$/

/** Fields whose result is text like any other: links, and tables of contents, which go over many paragraphs. */
const openField = /^(?:HYPERLINK|TOC)\b/i

/** Finds where marks can be put, at a point or as near to it as they may stand. */
export class CutPoints {
  private readonly xml: string
  private readonly root: RawElement
  private readonly fields = new Map<RawElement, readonly Field[]>()

  /** @param xml the part's text, `root` its tree. */
  constructor(xml: string, root: RawElement) {
    this.xml = xml
    this.root = root
  }

  /** @param side that of the range which the point is: its beginning (`before`) or its end (`after`). */
  find(point: Point, side: Side): CutPoint {
    const element = elementAt(this.root, point.start)
    if (element === undefined) throw new Error(`no element at ${point.start}`)
    if (point.at === 'paragraph') return this.inEmpty(element)
    const { whole, paragraph } = this.around(element, side)
    if (whole !== element) return besideOf(whole, side, paragraph)
    if (point.at === 'element') return besideOf(element, point.side, paragraph)
    return this.inText(element, point, side, paragraph)
  }

  private inEmpty(paragraph: RawElement): CutPoint {
    const last = paragraph.children.at(-1)
    return { offset: last?.end ?? tagEnd(this.xml, paragraph), top: undefined, paragraph }
  }

  /** The element itself, or what stands around it and is taken as a whole. */
  private around(element: RawElement, side: Side): { whole: RawElement; paragraph: RawElement } {
    let whole = element
    let above = element.parent
    while (above !== undefined && above.name !== 'w:p') {
      if (!open.has(above.name) || isClosed(above)) whole = above
      above = above.parent
    }
    if (above === undefined) throw new Error('words outside a paragraph')
    const paragraph = above
    for (let one = whole; one !== paragraph; one = one.parent!) {
      const field = this.fieldAround(one)
      if (field !== undefined) whole = side === 'before' ? field.first : field.last
    }
    return { whole, paragraph }
  }

  /** The field that an element stands in together with its neighbours. */
  private fieldAround(element: RawElement): Field | undefined {
    if (element.name === 'w:fldSimple' && !openField.test(instructionOf(element)))
      return { first: element, last: element }
    const parent = element.parent!
    let fields = this.fields.get(parent)
    if (fields === undefined) {
      fields = fieldsIn(parent, this.xml)
      this.fields.set(parent, fields)
    }
    return fields.find(({ first, last }) => first.start <= element.start && element.end <= last.end)
  }

  private inText(
    text: RawElement,
    point: Extract<Point, { at: 'letter' }>,
    side: Side,
    paragraph: RawElement,
  ): CutPoint {
    const run = text.parent!
    const offset = run.name === 'w:r' ? offsetInText(this.xml, text, point) : undefined
    if (offset === undefined) return besideOf(text, side, paragraph)
    return { offset, run, text, top: topOf(text, paragraph), paragraph }
  }
}

function isClosed(element: RawElement): boolean {
  if (element.name !== 'w:sdt') return false
  const properties = element.children.find(({ name }) => name === 'w:sdtPr')
  return properties?.children.some(({ name }) => closedControl.test(name)) ?? false
}

/** Before or behind an element; inside a run that means between two of its elements, or beside the run. */
function besideOf(element: RawElement, side: Side, paragraph: RawElement): CutPoint {
  const top = topOf(element, paragraph)
  const parent = element.parent!
  if (parent.name !== 'w:r')
    return { offset: side === 'before' ? element.start : element.end, top, paragraph }
  const inside = parent.children.filter(({ name }) => name !== 'w:rPr')
  const index = inside.indexOf(element) + (side === 'before' ? 0 : 1)
  const next = inside[index]
  if (index === 0 || next === undefined)
    return { offset: index === 0 ? parent.start : parent.end, top, paragraph }
  return { offset: next.start, run: parent, top, paragraph }
}

function topOf(element: RawElement, paragraph: RawElement): RawElement {
  let top = element
  while (top.parent !== paragraph) top = top.parent!
  return top
}

/** A field that begins and ends among the children of one element. */
interface Field {
  first: RawElement
  last: RawElement
}

const instructionOf = (element: RawElement): string => (rawAttribute(element, 'instr') ?? '').trim()

/** The outermost fields among the children of an element that are taken as a whole. */
function fieldsIn(parent: RawElement, xml: string): Field[] {
  const fields: Field[] = []
  const begun: { first: RawElement; instruction: string; isResult: boolean }[] = []
  for (const run of parent.children)
    for (const mark of run.name === 'w:r' ? run.children : []) {
      const type = mark.name === 'w:fldChar' ? rawAttribute(mark, 'fldCharType') : undefined
      const field = begun.at(-1)
      if (type === 'begin') begun.push({ first: run, instruction: '', isResult: false })
      else if (type === 'separate' && field !== undefined) field.isResult = true
      else if (type === 'end' && field !== undefined) {
        begun.pop()
        if (openField.test(field.instruction.trim())) continue
        // What is inside it goes with it.
        while (fields.length > 0 && fields.at(-1)!.first.start >= field.first.start) fields.pop()
        fields.push({ first: field.first, last: run })
      } else if (mark.name === 'w:instrText' && field !== undefined && !field.isResult)
        field.instruction += xml.slice(tagEnd(xml, mark), xml.lastIndexOf('</', mark.end - 1))
    }
  return fields
}

/** Letters of a text element: each with where it stands in the XML, and the end of the last. Undefined when something else stands between them. */
function lettersIn(xml: string, text: RawElement): { letters: string; offsets: number[] } | undefined {
  const from = tagEnd(xml, text)
  if (from === text.end) return undefined
  const inside = xml.slice(from, xml.lastIndexOf('</', text.end - 1))
  if (inside.includes('<')) return undefined
  let letters = ''
  const offsets: number[] = []
  for (const { 0: typed, index } of inside.matchAll(/&[^;]*;|\r\n?|[^&\r]/g)) {
    const letter = typed.startsWith('&') ? referred(typed) : typed.startsWith('\r') ? '\n' : typed
    for (let at = 0; at < letter.length; at++) offsets.push(from + index)
    letters += letter
  }
  offsets.push(from + inside.length)
  return { letters, offsets }
}

const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" }

function referred(reference: string): string {
  const known = named[reference]
  if (known !== undefined) return known
  const isHexadecimal = reference.startsWith('&#x')
  return String.fromCodePoint(
    Number.parseInt(reference.slice(isHexadecimal ? 3 : 2), isHexadecimal ? 16 : 10),
  )
}

/** Where in the XML a letter of what the reader made of a text element begins; undefined when that cannot be told. */
function offsetInText(
  xml: string,
  element: RawElement,
  { letter, text }: Extract<Point, { at: 'letter' }>,
): number | undefined {
  const read = lettersIn(xml, element)
  if (read === undefined) return undefined
  const { letters, offsets } = read
  const isTrimmed = !isPreserved(element) && /^[ \t\n]|[ \t\n]$/.test(letters)
  const skipped = isTrimmed ? letters.length - letters.trimStart().length : 0
  const typed = isTrimmed ? letters.trim() : letters
  const index = indexInTyped(typed, text, letter)
  return index === undefined || index <= 0 || index >= typed.length ? undefined : offsets[skipped + index]
}

/** Whether blanks at the ends of an element count. */
export const isPreserved = (element: RawElement): boolean => rawAttribute(element, 'space') === 'preserve'

/**
 * The index in letters as typed of a letter as read: in NFC, without what cannot be seen, without marks that went to the run before, with those
 * of the run behind; or, of an old encoding, letter by letter.
 */
function indexInTyped(typed: string, read: string, letter: number): number | undefined {
  const lead = /^[\u0300-\u036f]*/.exec(typed)![0].length
  for (const skip of lead > 0 ? [0, lead] : [0]) {
    const { text, map } = normaliseText(typed.slice(skip))
    const same = text.replace(/\n/g, ' ')
    const end = read.startsWith(same.slice(0, -1)) ? same.length : 0
    if (end > 0 && letter < end) return skip + (map === undefined ? letter : map[letter]!)
  }
  return typed.length === read.length ? letter : undefined
}
