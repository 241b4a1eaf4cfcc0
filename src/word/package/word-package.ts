import type { Result } from '../../diagnostics/result.ts'
import { openZip, type ZipFile } from '../../zip/read-zip.ts'
import { refuseByFirstBytes } from './first-bytes.ts'
import { limits } from './limits.ts'
import { isRefusal, type Refusal, tellRefusal } from './refusals.ts'
import { attribute, parseXml, type XmlElement } from './xml.ts'

/** A relationship of a part. */
export interface Relationship {
  id: string
  /** The last word of its type: `styles`, `header`, `hyperlink` …; the same for transitional and strict files. */
  type: string
  /** The part's name in the package; of what lies outside the address as it is. */
  target: string
  isExternal: boolean
}

/** A .docx whose parts can be asked for. Names of parts have no leading slash. */
export interface WordPackage {
  /** The file's name as the user gave it. */
  file: string
  /** Name of the part that holds the text. */
  mainPart: string
  names: readonly string[]
  /** What a part refers to; empty when it refers to nothing. */
  relationships(part: string): readonly Relationship[]
  /** The part's text, without a byte order mark: places count in it. Undefined when there is no such part. */
  text(part: string): string | undefined
  /** The part's tree; undefined when there is no such part. */
  xml(part: string): XmlElement | undefined
  /** The same of a part beside the text, whose faults do not count. */
  optionalXml(part: string): XmlElement | undefined
  /** The part's bytes; undefined when there is no such part. For pictures and other parts that are no XML. */
  bytes(part: string): Uint8Array | undefined
  /** The first part that could not be read; what was asked for was then undefined. */
  fault(): Refusal | undefined
}

/**
 * Opens a .docx (also .docm, .dotx, .dotm): the first bytes decide what a file is, relationships and content types where its text is.
 * @param file its name as the user gave it.
 */
export function openWord(file: string, bytes: Uint8Array): Result<WordPackage> {
  const opened = open(file, bytes)
  return isRefusal(opened) ? { diagnostics: [tellRefusal(file, opened)] } : { value: opened, diagnostics: [] }
}

function open(file: string, bytes: Uint8Array): WordPackage | Refusal {
  const refusal = refuseByFirstBytes(file, bytes)
  if (refusal !== undefined) return refusal
  const zip = openZip(bytes)
  if (isRefusal(zip)) return zip
  const size = zip.names.reduce((sum, name) => sum + (isXml(name) ? zip.sizeOf(name) : 0), 0)
  if (size > limits.xmlBytes) return { refused: 'too-large' }
  const parts = new Parts(zip)
  const main = findMain(parts, zip)
  if (isRefusal(main)) return parts.fault ?? main
  return {
    file,
    mainPart: main.part,
    names: zip.names,
    relationships: part => parts.relationships(part),
    text: part => parts.text(part),
    xml: part => parts.xml(part),
    optionalXml: part => parts.optionalXml(part),
    bytes: part => parts.bytes(part),
    fault: () => parts.fault,
  }
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

/** Content types of the part that holds the text: of a document, a template, each with and without macros. */
const mainType =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml$/i

/** The part that holds the text: by the package's relationship, and it must be one of Word's. */
function findMain(parts: Parts, zip: ZipFile): { part: string } | Refusal {
  const types = parts.xml('[Content_Types].xml')
  if (types === undefined) return otherArchive(zip)
  const typeOf = contentTypes(types)
  const target = parts.relationships('').find(({ type }) => type === 'officeDocument')?.target
  const listed = zip.names.find(name => mainType.test(typeOf(name)))
  const part = target !== undefined && parts.has(target) ? target : listed
  if (part === undefined) {
    if (target !== undefined && /^word\//i.test(target)) return { refused: 'missing-part', part: target }
    return otherArchive(zip)
  }
  const type = typeOf(part)
  if (/spreadsheetml|ms-excel/i.test(type)) return { refused: 'sheet' }
  if (/presentationml|ms-powerpoint/i.test(type)) return { refused: 'slides' }
  return mainType.test(type) || /^(?:application|text)\/xml$/i.test(type) || type === ''
    ? { part }
    : { refused: 'archive' }
}

/** A ZIP file that is no package of Office. */
function otherArchive({ names, bytes }: ZipFile): Refusal {
  if (names.includes('mimetype')) {
    const type = bytes('mimetype')
    if (!isRefusal(type) && Buffer.from(type).toString('latin1').includes('opendocument'))
      return { refused: 'odt' }
  }
  if (names.some(name => /^word\/document\d*\.xml$/i.test(name)))
    return { refused: 'missing-part', part: '[Content_Types].xml' }
  return names.some(name => name === '[Content_Types].xml')
    ? { refused: 'no-document' }
    : { refused: 'archive' }
}

/** ECMA-376-2, 10.1.2: the type of a part by its name, else by its extension; case does not count. */
function contentTypes(types: XmlElement): (part: string) => string {
  const byName = new Map<string, string>()
  const byExtension = new Map<string, string>()
  for (const entry of types.children) {
    const type = attribute(entry, 'ContentType') ?? ''
    if (entry.name === 'ct:Override')
      byName.set((attribute(entry, 'PartName') ?? '').replace(/^\//, '').toLowerCase(), type)
    else byExtension.set((attribute(entry, 'Extension') ?? '').toLowerCase(), type)
  }
  return part => {
    const name = part.toLowerCase()
    return byName.get(name) ?? byExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? ''
  }
}

/** The parts of a package, each unpacked once. */
export class Parts {
  fault: Refusal | undefined
  private readonly zip: ZipFile
  /** Names as the ZIP file has them, by name in small letters. */
  private readonly names: Map<string, string>
  private readonly texts = new Map<string, string | undefined>()
  private readonly related = new Map<string, readonly Relationship[]>()

  constructor(zip: ZipFile) {
    this.zip = zip
    this.names = new Map(zip.names.map(name => [name.replaceAll('\\', '/').toLowerCase(), name]))
  }

  has(part: string): boolean {
    return this.names.has(part.toLowerCase())
  }

  bytes(part: string): Uint8Array | undefined {
    const name = this.names.get(part.toLowerCase())
    if (name === undefined) return undefined
    const bytes = this.zip.bytes(name)
    return isRefusal(bytes) ? this.fail(bytes) : bytes
  }

  text(part: string): string | undefined {
    const key = part.toLowerCase()
    if (!this.texts.has(key)) {
      const bytes = this.bytes(part)
      const text = bytes === undefined ? undefined : decode(bytes)
      if (bytes !== undefined && text === undefined)
        this.fail({ refused: 'bad-xml', part, line: 1, column: 1 })
      this.texts.set(key, text)
    }
    return this.texts.get(key)
  }

  xml(part: string): XmlElement | undefined {
    const text = this.text(part)
    if (text === undefined) return undefined
    const root = parseXml(text, part)
    return isRefusal(root) ? this.fail(root) : root
  }

  optionalXml(part: string): XmlElement | undefined {
    const before = this.fault
    const root = this.xml(part)
    this.fault = before
    return root
  }

  relationships(part: string): readonly Relationship[] {
    const known = this.related.get(part)
    if (known !== undefined) return known
    const slash = part.lastIndexOf('/') + 1
    const rels = this.xml(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
    const found = (rels?.children ?? []).flatMap(entry => {
      const target = attribute(entry, 'Target')
      if (entry.name !== 'rel:Relationship' || target === undefined) return []
      const type = attribute(entry, 'Type') ?? ''
      const isExternal = attribute(entry, 'TargetMode') === 'External'
      return [
        {
          id: attribute(entry, 'Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: isExternal ? target : resolve(part.slice(0, slash), target),
          isExternal,
        },
      ]
    })
    this.related.set(part, found)
    return found
  }

  private fail(refusal: Refusal): undefined {
    this.fault ??= refusal
  }
}

/** A target as a part's name: from the root when it begins with a slash, else from the folder of the part that refers to it. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[#?].*$/, '')
  const steps: string[] = []
  for (const step of (path.startsWith('/') ? path : folder + path).split('/'))
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(unescaped(step))
  return steps.join('/')
}

function unescaped(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

/** UTF-8, or UTF-16 by its first bytes, as packages may be; undefined for what is neither. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
