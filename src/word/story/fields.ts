import type { FieldName } from '../document.ts'
import { attribute, type XmlElement } from '../package/xml.ts'

/** A field that has begun and not ended. */
interface OpenField {
  instruction: string
  isResult: boolean
  /** Something of its result has been printed. */
  hasPrinted: boolean
  name?: FieldName
}

/**
 * The fields of a story as one reads along: between `begin` and `separate` stands what is not printed, and fields may stand in each other.
 * A begin without an end, which would swallow the rest of the text, is no field.
 */
export class Fields {
  private readonly paired: ReadonlySet<XmlElement>
  private readonly open: OpenField[] = []

  /** @param root all of the story. */
  constructor(root: XmlElement) {
    this.paired = pairs(root)
  }

  /** True where text is a part of an instruction. */
  get isInInstruction(): boolean {
    return this.open.some(({ isResult }) => !isResult)
  }

  /** The field whose result is being read; the innermost. */
  get current(): FieldName | undefined {
    const field = this.open.at(-1)
    return field === undefined ? undefined : nameOf(field)
  }

  /** Where the fields around the text lead; undefined when none is a link. */
  get link(): string | undefined {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const link = linkOf(nameOf(this.open[at]!))
      if (link !== undefined) return link
    }
    return undefined
  }

  /** Marks the fields around as having printed something. */
  print(): void {
    for (const field of this.open) field.hasPrinted = true
  }

  /** A part of the innermost instruction. */
  instruct(text: string): void {
    const field = this.open.at(-1)
    if (field !== undefined && !field.isResult) field.instruction += text
  }

  /** A field of one element begins. */
  enter(instruction: string): void {
    this.open.push({ instruction, isResult: true, hasPrinted: false })
  }

  /** The innermost field ends. @returns it, and whether it has printed nothing. */
  leave(): { field: FieldName; isSilent: boolean } | undefined {
    const field = this.open.pop()
    return field === undefined ? undefined : { field: nameOf(field), isSilent: !field.hasPrinted }
  }

  /** Takes a `w:fldChar`. @returns what `leave` gives, at an end. */
  take(mark: XmlElement): { field: FieldName; isSilent: boolean } | undefined {
    if (!this.paired.has(mark)) return undefined
    const type = attribute(mark, 'w:fldCharType')
    if (type === 'begin') this.open.push({ instruction: '', isResult: false, hasPrinted: false })
    else if (type === 'separate') {
      const field = this.open.at(-1)
      if (field !== undefined) field.isResult = true
    } else if (type === 'end') return this.leave()
    return undefined
  }
}

/** The marks of fields that both begin and end. */
function pairs(root: XmlElement): Set<XmlElement> {
  const paired = new Set<XmlElement>()
  const open: XmlElement[][] = []
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:fldChar') {
      const type = attribute(element, 'w:fldCharType')
      if (type === 'begin') open.push([element])
      else if (type === 'separate') open.at(-1)?.push(element)
      else if (type === 'end') for (const mark of [...(open.pop() ?? []), element]) paired.add(mark)
    }
    for (const one of element.children) visit(one)
  }
  visit(root)
  return paired
}

function nameOf(field: OpenField): FieldName {
  const instruction = field.instruction.trim()
  if (field.name?.instruction !== instruction)
    field.name = { kind: (/^\S+/.exec(instruction)?.[0] ?? '').toUpperCase(), instruction }
  return field.name
}

/** `HYPERLINK "address" \l "bookmark"`. */
function linkOf({ kind, instruction }: FieldName): string | undefined {
  if (kind !== 'HYPERLINK') return undefined
  const inside = /\\l\s+"([^"]*)"/.exec(instruction)?.[1]
  const address = /^\S+\s+"([^"]*)"/.exec(instruction)?.[1] ?? ''
  return inside === undefined ? address : `${address}#${inside}`
}
