import type { Path } from '../diagnostics/diagnostic.ts'
import type { PlacedDiagnostic } from '../diagnostics/placed-diagnostic.ts'
import { Source, type UnplacedFinding } from '../diagnostics/source.ts'
import { rangeOf } from '../yaml/nodes.ts'
import { scalarText } from '../yaml/scalar.ts'
import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from '../yaml/tree.ts'
import { besideName, isAbsolute, isOtherEncoding, type ReadBeside } from './beside.ts'
import { type StoredText, storedFile } from './spec-tree.ts'

/** The key that stands for the text of a file: `tep: muc-3.txt`. */
const includeKey = 'tep'

/** Maps whose keys the writer chooses: `tep` in them is a key like any other. */
const namedByWriter = new Set<string | number>(['gia_tri', 'don_vi', 'cot'])

/** Stands for the text of a file that cannot be read, so that what else is wrong is reported too; not blank, which would be one more fault. */
const unread = '…'

/** What the spec's `tep:` maps stand for, and what is wrong with them. */
interface IncludedFiles {
  texts: Map<Node, StoredText>
  diagnostics: PlacedDiagnostic[]
}

/**
 * Reads the files that a spec names: a map with the only key `tep` stands for the text of a file in the spec's folder or below it.
 * Nothing outside that folder is read: a spec may come from a stranger.
 * @param readBeside reads a file by its name as seen from the folder of `source`.
 */
export function includeFiles(root: YAMLMap, source: Source, readBeside: ReadBeside): IncludedFiles {
  const included: IncludedFiles = { texts: new Map(), diagnostics: [] }
  const visit = (node: unknown, path: Path): void => {
    if (isSeq(node)) node.items.forEach((item, index) => void visit(item, [...path, index]))
    if (!isMap(node)) return
    const name = namedByWriter.has(path.at(-1) ?? '') ? undefined : fileName(node as YAMLMap)
    if (name === undefined) for (const { key, value } of node.items) visit(value, [...path, keyText(key)])
    else include({ map: node as YAMLMap, name, path }, source, readBeside, included)
  }
  visit(root, [])
  return included
}

/** True for a map that stands for the text of a file. */
export const isIncludeMap = (map: YAMLMap): boolean => fileName(map) !== undefined

function fileName({ items }: YAMLMap): Scalar | undefined {
  const [only, ...more] = items
  if (only === undefined || more.length > 0) return undefined
  const { key, value } = only
  return isScalar(key) && key.value === includeKey && isScalar(value) ? value : undefined
}

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '')

/** A map that stands for a file, the file's name in it, and where it stands in the spec. */
interface Mention {
  map: YAMLMap
  name: Scalar
  path: Path
}

function include(
  { map, name: nameNode, path }: Mention,
  source: Source,
  readBeside: ReadBeside,
  { texts, diagnostics }: IncludedFiles,
): void {
  const name = scalarText(nameNode).trim().normalize('NFC')
  const read = isOutside(name)
    ? { error: 'chỉ đọc được tệp nằm cùng thư mục với kế hoạch hoặc trong thư mục con' }
    : refuseOtherEncodings(readBeside(name))
  const file = besideName(source.file, name)
  texts.set(map, storedFile(new Source(file, 'text' in read ? read.text : unread)))
  if ('text' in read) return
  const [start, end] = rangeOf(nameNode)
  const finding: UnplacedFinding = {
    rule: 'spec/file-not-read',
    severity: 'error',
    message: name === '' ? 'sau `tep:` chưa có tên tệp.' : `không đọc được tệp \`${name}\`: ${read.error}.`,
    hint: 'Ghi tên tệp chữ (.txt) nằm cạnh tệp kế hoạch, ví dụ `tep: muc-3.txt`.',
    path: [...path, includeKey],
  }
  diagnostics.push({ ...source.diagnostic(finding, start, end), place: { path } })
}

function refuseOtherEncodings(read: ReturnType<ReadBeside>): ReturnType<ReadBeside> {
  return 'text' in read && isOtherEncoding(read.text)
    ? { error: 'đây không phải tệp chữ mã UTF-8; hãy lưu lại dưới dạng văn bản thuần (.txt), UTF-8' }
    : read
}

const isOutside = (name: string): boolean =>
  name === '' || isAbsolute(name) || name.split(/[\\/]/).includes('..')
