import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const documentPart = 'word/document.xml'

/** A stretch of the document's XML. */
interface Stretch {
  from: number
  to: number
  xml: string
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A .docx of the program, edited as people and editors do it: what they do to bookmarks is what LibreOffice's saves show. */
export class EditedDocx {
  xml: string
  private readonly parts: Record<string, Uint8Array>

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes)
    this.xml = strFromU8(this.parts[documentPart]!)
  }

  bytes(): Uint8Array {
    return zipSync({ ...this.parts, [documentPart]: strToU8(this.xml) })
  }

  /** Paragraphs with words, in order. */
  paragraphs(): Stretch[] {
    return this.stretches(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs).filter(({ xml }) => wordsOf(xml).trim() !== '')
  }

  /** Rows of tables with lines, without header rows. */
  rows(): Stretch[] {
    return this.stretches(/<w:tbl>(?:(?!<w:tbl>).)*?<w:tblStyle w:val="Bang"\/>.*?<\/w:tbl>/gs).flatMap(
      table =>
        [...table.xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)]
          .filter(([xml]) => !xml.includes('<w:tblHeader/>'))
          .map(({ 0: xml, index }) => ({
            from: table.from + index,
            to: table.from + index + xml.length,
            xml,
          })),
    )
  }

  /** The index of the paragraph that holds words. */
  find(words: string): number {
    const index = this.paragraphs().findIndex(({ xml }) => wordsOf(xml).includes(words))
    if (index < 0) throw new Error(`no paragraph has ${words}`)
    return index
  }

  private stretches(form: RegExp): Stretch[] {
    return [...this.xml.matchAll(form)].map(({ 0: xml, index }) => ({
      from: index,
      to: index + xml.length,
      xml,
    }))
  }

  private put({ from, to }: Pick<Stretch, 'from' | 'to'>, xml: string): void {
    this.xml = this.xml.slice(0, from) + xml + this.xml.slice(to)
  }

  private at(index: number): Stretch {
    return this.paragraphs()[index]!
  }

  /** Types words into a run, at an index of the paragraph's text: inside the bookmark. */
  type(index: number, at: number, words: string): void {
    const paragraph = this.at(index)
    this.put(
      paragraph,
      splitAt(paragraph.xml, at, rest => escaped(words) + rest),
    )
  }

  /** Types at the very start or end: outside the bookmark. */
  typeOutside(index: number, side: 'start' | 'end', words: string): void {
    const paragraph = this.at(index)
    const xml =
      side === 'end'
        ? paragraph.xml.replace(/<\/w:p>$/, `${run(words)}</w:p>`)
        : paragraph.xml.replace(/(<w:p>(?:<w:pPr>.*?<\/w:pPr>)?)/s, (head: string) => head + run(words))
    this.put(paragraph, xml)
  }

  /** Enter in the middle: the bookmark begins in the first half and ends in the second. */
  split(index: number, at: number): void {
    const paragraph = this.at(index)
    const head = headOf(paragraph.xml)
    this.put(
      paragraph,
      splitAt(paragraph.xml, at, rest => `\0${rest}`).replace(
        /<w:r>((?:<w:rPr>.*?<\/w:rPr>)?)<w:t[^>]*>([^<]*)\0([^<]*)<\/w:t><\/w:r>/s,
        (_, look: string, before: string, after: string) =>
          `<w:r>${look}<w:t xml:space="preserve">${before}</w:t></w:r></w:p><w:p>${head}<w:r>${look}<w:t xml:space="preserve">${after}</w:t></w:r>`,
      ),
    )
  }

  /** A new paragraph that looks like one that is there. */
  add(index: number, side: 'before' | 'after', words: string): void {
    const { from, to, xml } = this.at(index)
    const at = side === 'after' ? to : from
    this.put({ from: at, to: at }, `<w:p>${headOf(xml)}${run(words)}</w:p>`)
  }

  /** Delete at the end: both bookmarks stand in one paragraph. */
  join(index: number): void {
    const [first, second] = [this.at(index), this.at(index + 1)]
    const body = second.xml.slice(`<w:p>${headOf(second.xml)}`.length)
    this.put({ from: first.from, to: second.to }, first.xml.replace(/<\/w:p>$/, '') + body)
  }

  remove(index: number): void {
    this.put(this.at(index), '')
  }

  /** Everything is selected and typed anew: what both texts begin with stays in the bookmark. */
  retype(index: number, words: string): void {
    const paragraph = this.at(index)
    const marks = paragraph.xml.match(/<w:bookmarkStart [^>]*\/>/g)?.join('') ?? ''
    const ends = paragraph.xml.match(/<w:bookmarkEnd [^>]*\/>/g)?.join('') ?? ''
    const kept = /^(?:[-+] )?/.exec(words)![0]
    this.put(
      paragraph,
      `<w:p>${headOf(paragraph.xml)}${marks}${run(kept)}${ends}${run(words.slice(kept.length))}</w:p>`,
    )
  }

  /** Copied and pasted behind itself: Word leaves the bookmark with the original, LibreOffice names a copy. */
  copy(index: number, keepsName: boolean): void {
    const { to, xml } = this.at(index)
    const copy = keepsName
      ? xml.replace(/w:name="([^"]*)"/g, 'w:name="$1_Copy_1"')
      : xml.replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '')
    this.put({ from: to, to }, copy)
  }

  /** Cut and pasted before another: the bookmark travels. */
  move(index: number, before: number): void {
    const one = this.at(index)
    const other = this.at(before)
    if (before < index) {
      this.put(one, '')
      this.put({ from: other.from, to: other.from }, one.xml)
    } else {
      this.put({ from: other.from, to: other.from }, one.xml)
      this.put(one, '')
    }
  }

  removeRow(index: number): void {
    this.put(this.rows()[index]!, '')
  }

  /** A row like one that is there, with words of its own; without bookmarks. */
  addRow(index: number, side: 'before' | 'after', cells: readonly string[]): void {
    const { from, to, xml } = this.rows()[index]!
    let cell = 0
    const row = xml
      .replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '')
      .replace(/<w:tc>(.*?)<\/w:tc>/gs, (whole: string) => {
        // A cell that goes on from the row above shows no words.
        const words = whole.includes('<w:vMerge/>') ? '' : (cells[cell++] ?? '')
        const own = /<w:p>.*?<\/w:p>/s.exec(whole)?.[0] ?? '<w:p></w:p>'
        return whole.replace(/<w:p>.*<\/w:p>/s, `<w:p>${headOf(own)}${words === '' ? '' : run(words)}</w:p>`)
      })
    const at = side === 'after' ? to : from
    this.put({ from: at, to: at }, row)
  }

  moveRow(index: number, before: number): void {
    const rows = this.rows()
    const [one, other] = [rows[index]!, rows[before]!]
    if (before < index) {
      this.put(one, '')
      this.put({ from: other.from, to: other.from }, one.xml)
    } else {
      this.put({ from: other.from, to: other.from }, one.xml)
      this.put(one, '')
    }
  }

  /** Find and replace, in every run. */
  replaceAll(words: string, others: string): void {
    this.xml = this.xml.replace(/(<w:t(?: [^>]*)?>)([^<]*)/g, (whole, tag: string, text: string) => {
      const typed = withBlanks(text)
      return typed.includes(words) ? tag + typed.replaceAll(words, others) : whole
    })
  }

  /** Tracked: words inserted, words deleted, a paragraph deleted. */
  trackInsertion(index: number, at: number, words: string): void {
    const paragraph = this.at(index)
    this.put(
      paragraph,
      splitAt(paragraph.xml, at, rest => `\0${rest}`).replace(
        /<w:r>((?:<w:rPr>.*?<\/w:rPr>)?)<w:t[^>]*>([^<]*)\0([^<]*)<\/w:t><\/w:r>/s,
        (_, look: string, before: string, after: string) =>
          `<w:r>${look}<w:t xml:space="preserve">${before}</w:t></w:r><w:ins ${who}>${run(words)}</w:ins><w:r>${look}<w:t xml:space="preserve">${after}</w:t></w:r>`,
      ),
    )
  }

  trackDeletion(index: number): void {
    const paragraph = this.at(index)
    const runs = paragraph.xml.replace(
      /<w:r>((?:<w:rPr>.*?<\/w:rPr>)?)<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs,
      (_, look: string, text: string) =>
        `<w:del ${who}><w:r>${look}<w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`,
    )
    this.put(paragraph, runs.replace('</w:pPr>', `<w:rPr><w:del ${who}/></w:rPr></w:pPr>`))
  }

  /** A comment about a whole paragraph. */
  comment(index: number, author: string, words: string): void {
    const paragraph = this.at(index)
    const xml = paragraph.xml
      .replace('</w:pPr>', '</w:pPr><w:commentRangeStart w:id="0"/>')
      .replace(/<\/w:p>$/, '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>')
    this.put(paragraph, xml)
    this.parts['word/comments.xml'] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="${author}" w:date="2026-01-05T08:00:00Z"><w:p>${run(words)}</w:p></w:comment></w:comments>`,
    )
    const relations = 'word/_rels/document.xml.rels'
    this.parts[relations] = strToU8(
      strFromU8(this.parts[relations]!).replace(
        '</Relationships>',
        '<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    )
    const types = '[Content_Types].xml'
    this.parts[types] = strToU8(
      strFromU8(this.parts[types]!).replace(
        '</Types>',
        '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
      ),
    )
  }

  /** A footnote at the end of a paragraph. */
  addNote(index: number, words: string): void {
    const part = 'word/footnotes.xml'
    this.parts[part] = strToU8(
      strFromU8(this.parts[part]!).replace(
        '</w:footnotes>',
        `<w:footnote w:id="77"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${words}`)}</w:p></w:footnote></w:footnotes>`,
      ),
    )
    const paragraph = this.at(index)
    this.put(
      paragraph,
      paragraph.xml.replace(/<\/w:p>$/, '<w:r><w:footnoteReference w:id="77"/></w:r></w:p>'),
    )
  }

  replaceInNotes(words: string, others: string): void {
    const part = 'word/footnotes.xml'
    this.parts[part] = strToU8(strFromU8(this.parts[part]!).replaceAll(words, others))
  }

  /** The marks of footnotes of a paragraph go, and with them their texts. */
  removeNotes(index: number): void {
    const paragraph = this.at(index)
    this.put(
      paragraph,
      paragraph.xml.replace(/<w:r>(?:(?!<w:r>).)*?<w:footnoteReference [^>]*\/><\/w:r>/g, ''),
    )
  }

  /** Words of a paragraph in a colour. */
  colour(index: number): void {
    const paragraph = this.at(index)
    this.put(
      paragraph,
      paragraph.xml.replaceAll('<w:r><w:t', '<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t'),
    )
  }
}

const who = 'w:id="900" w:author="Trần Thị B" w:date="2026-01-06T09:30:00Z"'

const headOf = (xml: string): string => /^<w:p>(<w:pPr>.*?<\/w:pPr>)?/s.exec(xml)?.[1] ?? ''

/** What does not break as what it is otherwise. */
const withBlanks = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')

/** The words of a stretch of XML. */
export const wordsOf = (xml: string): string =>
  withBlanks(plain([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')))

/** Puts something at an index of a paragraph's words. */
function splitAt(xml: string, at: number, put: (rest: string) => string): string {
  let left = at
  let isDone = false
  return xml.replace(
    /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g,
    (whole, _open: string, text: string, close: string) => {
      const words = plain(text)
      if (isDone) return whole
      if (left > words.length) {
        left -= words.length
        return whole
      }
      isDone = true
      return `<w:t xml:space="preserve">${escaped(words.slice(0, left))}${put(escaped(words.slice(left)))}${close}`
    },
  )
}
