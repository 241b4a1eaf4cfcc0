import type { WordDocument } from '../word/document.ts'
import { openWord } from '../word/package/word-package.ts'
import { anchorsIn, type WordsPlace } from './anchors.ts'
import { commentXml } from './comment-xml.ts'
import { commentsPart } from './comments-part.ts'
import { markRanges } from './mark-ranges.ts'
import { PackageEdit } from './package-edit.ts'
import { appendTo, ownNames, rawTree } from './raw-tree.ts'

/** A comment that is to be written into a Word file. */
export interface NewComment {
  at: WordsPlace
  /** What it says, each line a paragraph. */
  lines: readonly string[]
}

/**
 * A copy of a Word file with comments at words of it. Its XML is only spliced: parts that hold no mark of a comment keep their packed bytes, comments
 * that are there stay. A pure function: the same file and comments give the same bytes.
 * @param bytes the file, `document` what `readWord` has read in it: the places of comments are those that it gives.
 * @param comments in the order in which they get their numbers.
 */
export function addComments(
  bytes: Uint8Array,
  document: WordDocument,
  comments: readonly NewComment[],
): Uint8Array {
  const opened = openWord(document.file, bytes).value
  if (opened === undefined) throw new Error('a Word file that was read before')
  const anchorOf = anchorsIn(document)
  const placed = comments.flatMap(({ at, lines }) => {
    const anchor = anchorOf(at)
    return anchor === undefined ? [] : [{ ...anchor, lines }]
  })
  if (placed.length === 0) return bytes
  const edit = new PackageEdit(bytes, opened)
  const body = edit.text(opened.mainPart)
  const root = rawTree(body)
  const { name, firstId } = commentsPart(edit, opened, root)
  const numbered = placed.map((one, index) => ({ ...one, id: firstId + index }))
  edit.splice(opened.mainPart, markRanges(body, root, numbered))
  const part = edit.text(name)
  const comment = rawTree(part)
  const names = ownNames(comment)
  const texts = numbered.map(({ id, lines }) => commentXml(id, lines, names)).join('')
  edit.splice(name, [appendTo(part, comment, texts)])
  return edit.bytes()
}
