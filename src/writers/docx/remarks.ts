import { commentMarks, commentXml } from '../../word-edit/comment-xml.ts'
import { type PackedPart, packPart, unpackPart } from '../../zip/pack-part.ts'

const names = { element: 'w:', attribute: 'w:', declaration: '' }
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationshipsPart = 'word/_rels/document.xml.rels'
const contentTypesPart = '[Content_Types].xml'

/** What writers say of their texts, as comments of Word (ECMA-376 Part 1, 17.13.4); their numbers go with the document. */
export class Remarks {
  private readonly written: string[] = []

  /** Text with a comment around it. */
  around(xml: string, remark: string): string {
    const id = this.written.length
    this.written.push(commentXml(id, [remark], names))
    const { start, end, reference } = commentMarks(id, names)
    return `${start}${xml}${end}${reference}`
  }

  /** Adds the part of comments to a package; one without comments stays as it is. */
  addTo(parts: Map<string, PackedPart>): void {
    if (this.written.length === 0) return
    const comments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${main}">${this.written.join('')}</w:comments>`
    parts.set('word/comments.xml', packPart(comments))
    append(
      parts,
      relationshipsPart,
      '</Relationships>',
      '<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    )
    append(
      parts,
      contentTypesPart,
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    )
  }
}

function append(parts: Map<string, PackedPart>, name: string, end: string, entry: string): void {
  parts.set(name, packPart(unpackPart(parts.get(name)!).replace(end, `${entry}${end}`)))
}
