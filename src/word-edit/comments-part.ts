import type { WordPackage } from '../word/package/word-package.ts'
import type { PackageEdit } from './package-edit.ts'
import { appendTo, type RawElement, rawAttribute, rawTree } from './raw-tree.ts'

/** The part of a file that holds its comments. */
export interface CommentsPart {
  name: string
  /** Numbers from this on are those of no comment. */
  firstId: number
}

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** Relationships and words of a file (ISO/IEC 29500): a strict one has namespaces of its own. */
const transitional = {
  words: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const strict = {
  words: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

/** The part of comments; a file without one gets an empty one, with its relationship and content type. @param root of the body's part. */
export function commentsPart(edit: PackageEdit, opened: WordPackage, root: RawElement): CommentsPart {
  const { mainPart } = opened
  const related = opened
    .relationships(mainPart)
    .find(({ type, isExternal }) => type === 'comments' && !isExternal)
  if (related !== undefined && edit.has(related.target)) {
    const used = [...idsIn(rawTree(edit.text(related.target)), ['w:comment']), ...idsIn(root, marks)]
    return { name: related.target, firstId: Math.max(-1, ...used) + 1 }
  }
  const family = [...root.namespaces.values()].includes(strict.words) ? strict : transitional
  const name = related?.target ?? freeName(edit, mainPart)
  edit.set(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${family.words}"></w:comments>`,
  )
  if (related === undefined) addRelationship(edit, mainPart, name, `${family.relationships}/comments`)
  addType(edit, name)
  return { name, firstId: Math.max(-1, ...idsIn(root, marks)) + 1 }
}

const marks = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']

/** A number that is larger than this is no count of anyone's. */
const largestId = 1 << 30

function idsIn(root: RawElement, names: readonly string[]): number[] {
  const ids: number[] = []
  const open = [root]
  while (open.length > 0) {
    const element = open.pop()!
    if (names.includes(element.name)) {
      const id = Number(rawAttribute(element, 'id'))
      if (Number.isInteger(id) && id < largestId) ids.push(id)
    }
    for (const one of element.children) open.push(one)
  }
  return ids
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** A name beside the body's part that no part has. */
function freeName(edit: PackageEdit, mainPart: string): string {
  const base = `${folderOf(mainPart)}comments`
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${base}.xml` : `${base}${number}.xml`
    if (!edit.has(name)) return name
  }
}

/** ECMA-376-2, 9.3. */
function addRelationship(edit: PackageEdit, mainPart: string, target: string, type: string): void {
  const folder = folderOf(mainPart)
  const part = `${folder}_rels/${mainPart.slice(folder.length)}.rels`
  if (!edit.has(part))
    edit.set(
      part,
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    )
  const xml = edit.text(part)
  const root = rawTree(xml)
  const used = new Set(root.children.map(one => rawAttribute(one, 'Id')))
  let number = 1
  while (used.has(`rIdComments${number}`)) number++
  const entry = `<${prefixOf(root)}Relationship Id="rIdComments${number}" Type="${type}" Target="${target.slice(folder.length)}"/>`
  edit.splice(part, [appendTo(xml, root, entry)])
}

/** ECMA-376-2, 10.1.2. */
function addType(edit: PackageEdit, name: string): void {
  const part = '[Content_Types].xml'
  const xml = edit.text(part)
  const root = rawTree(xml)
  const isThere = root.children.some(
    one => rawAttribute(one, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
  )
  if (isThere) return
  const entry = `<${prefixOf(root)}Override PartName="/${name}" ContentType="${contentType}"/>`
  edit.splice(part, [appendTo(xml, root, entry)])
}

const prefixOf = ({ typed }: RawElement): string => typed.slice(0, typed.indexOf(':') + 1)
