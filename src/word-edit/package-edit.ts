import type { WordPackage } from '../word/package/word-package.ts'
import { replaceParts } from '../zip/replace-parts.ts'
import type { Splice } from './splice.ts'

/** A Word file whose parts are changed; what is not changed keeps its packed bytes. */
export class PackageEdit {
  private readonly file: Uint8Array
  private readonly opened: WordPackage
  /** Names as the ZIP file has them, by name in small letters. */
  private readonly names: ReadonlyMap<string, string>
  private readonly texts = new Map<string, string>()

  constructor(file: Uint8Array, opened: WordPackage) {
    this.file = file
    this.opened = opened
    this.names = new Map(opened.names.map(name => [name.replaceAll('\\', '/').toLowerCase(), name]))
  }

  has(part: string): boolean {
    return this.texts.has(part.toLowerCase()) || this.names.has(part.toLowerCase())
  }

  /** A part's text as it is by now; the part has to be there. */
  text(part: string): string {
    const text = this.texts.get(part.toLowerCase()) ?? this.opened.text(part)
    if (text === undefined) throw new Error(`no part ${part}`)
    return text
  }

  /** Puts a part in, or another text in its place. */
  set(part: string, text: string): void {
    if (!this.names.has(part.toLowerCase())) this.added.set(part.toLowerCase(), part)
    this.texts.set(part.toLowerCase(), text)
  }

  private readonly added = new Map<string, string>()

  /** Changes a part's text. Splices may touch but not overlap; at one place an insertion comes before a replacement. */
  splice(part: string, splices: readonly Splice[]): void {
    const text = this.text(part)
    const pieces: string[] = []
    let at = 0
    for (const splice of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
      pieces.push(text.slice(at, splice.from), splice.text)
      at = Math.max(at, splice.to)
    }
    this.set(part, pieces.join('') + text.slice(at))
  }

  /** The file as it is by now. */
  bytes(): Uint8Array {
    const parts = new Map<string, Uint8Array>()
    for (const [key, text] of this.texts) {
      const name = this.names.get(key) ?? this.added.get(key)!
      parts.set(
        name,
        encode(text, this.names.has(key) ? this.opened.bytes(name.replaceAll('\\', '/')) : undefined),
      )
    }
    return replaceParts(this.file, parts)
  }
}

/** A text in the encoding of the part that it replaces, with that one's byte order mark. */
function encode(text: string, before: Uint8Array | undefined): Uint8Array {
  const [first, second, third] = before ?? []
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
  if (isLittle || isBig) {
    const hasMark = first === 0xff || first === 0xfe
    const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le')
    return isBig ? bytes.swap16() : bytes
  }
  return Buffer.from(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text)
}
