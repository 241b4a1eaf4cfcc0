import { createHash } from 'node:crypto'
import { relatedPart } from '../word/around-text.ts'
import { openWord, type WordPackage } from '../word/package/word-package.ts'
import { PackageEdit } from './package-edit.ts'

/** What a copy with comments is: as the program wrote it, changed since, or not made by the program. */
export type CopyState = 'untouched' | 'edited' | 'foreign'

/** Behind the comments, where XML takes a remark; Word leaves it out when it saves. */
const seal = /<!--cchc-soat:([0-9a-f]{64})-->/g

/** A copy that tells by itself whether it was changed: its part of comments carries a hash of all parts. One without comments stays as it is. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const opened = openWord('', bytes).value
  const part = opened && relatedPart(opened, opened.mainPart, 'comments')
  const text = part === undefined ? undefined : opened?.text(part)
  if (opened === undefined || part === undefined || text === undefined) return bytes
  const edit = new PackageEdit(bytes, opened)
  edit.set(part, `${text.replace(seal, '')}<!--cchc-soat:${hashOf(opened, part)}-->`)
  return edit.bytes()
}

/** Tells of a Word file whether it is a copy with comments as the program wrote it. */
export function stateOfCopy(bytes: Uint8Array): CopyState {
  const opened = openWord('', bytes).value
  const part = opened && relatedPart(opened, opened.mainPart, 'comments')
  const text = part === undefined ? undefined : opened?.text(part)
  const carried = [...(text ?? '').matchAll(seal)].at(-1)?.[1]
  if (opened === undefined || part === undefined || carried === undefined) return 'foreign'
  return hashOf(opened, part) === carried ? 'untouched' : 'edited'
}

/** SHA-256 over all parts, that of comments without its seal. */
function hashOf(opened: WordPackage, comments: string): string {
  const hash = createHash('sha256')
  for (const name of [...opened.names].sort()) {
    const isComments = name.replaceAll('\\', '/').toLowerCase() === comments.toLowerCase()
    const content = isComments ? opened.text(comments)?.replace(seal, '') : opened.bytes(name)
    hash.update(`${name}\n`).update(
      createHash('sha256')
        .update(content ?? '')
        .digest(),
    )
  }
  return hash.digest('hex')
}
