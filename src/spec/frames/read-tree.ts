import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Result } from '../../diagnostics/result.ts'
import { Source, type UnplacedFinding } from '../../diagnostics/source.ts'
import { keyNode, rangeOf } from '../../yaml/nodes.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { isScalar } from '../../yaml/tree.ts'
import { besideName, isAbsolute, isOtherEncoding, isSameFile, type ReadBeside } from '../beside.ts'
import { Cursor } from '../cursor.ts'
import { includeFiles } from '../include.ts'
import { type SpecTree, treeOf } from '../spec-tree.ts'
import { frameKey, mostFrames, replaceKey } from './keys.ts'
import { mergeFrame } from './merge-frame.ts'
import { replacePieces } from './replace-pieces.ts'

/** The files of a spec. */
interface ReadFiles {
  /** All of them as one. */
  tree: SpecTree
  /** Each file of YAML as it was written, with the texts that it names: the spec itself, its frame, the frame of that. */
  files: readonly SpecTree[]
}

/**
 * Reads the files of a spec into one tree: its own, the texts that it names with `tep:`, and the frame that it names with `theo_khung:`,
 * whose keys it fills in and whose pieces it replaces.
 * @param readBeside reads a file by its name as seen from the folder of `file`.
 * @returns the tree, also when something in it is wrong, unless a file of YAML could not be read; the findings name the file that each is in.
 */
export function readTree(file: string, text: string, readBeside: ReadBeside): Result<ReadFiles> {
  return readFile(new Source(file, text), readBeside, [])
}

/** @param above the files that this one is a frame of, the spec first. */
function readFile(source: Source, readBeside: ReadBeside, above: readonly Source[]): Result<ReadFiles> {
  const yaml = readYaml(source)
  if (yaml.value === undefined) return { diagnostics: yaml.diagnostics }
  const { root } = yaml.value
  const included = includeFiles(root, source, readBeside)
  const tree: SpecTree = { ...treeOf(source, root), texts: included.texts }
  const diagnostics = [...yaml.diagnostics, ...included.diagnostics]
  if (keyNode(root, frameKey) === undefined) {
    const lone = keyNode(root, replaceKey)
    if (lone !== undefined) diagnostics.push(source.diagnostic(nothingToReplace, ...rangeOf(lone)))
    return { value: { tree, files: [tree] }, diagnostics }
  }
  const frame = readFrame(tree, readBeside, [...above, source])
  diagnostics.push(...frame.diagnostics)
  if (frame.value === undefined) return { diagnostics }
  const merged = mergeFrame(frame.value.tree, tree, [frameKey, replaceKey])
  const replaced = replacePieces(merged, Cursor.root(tree).at(replaceKey))
  diagnostics.push(...replaced.diagnostics)
  return { value: { tree: replaced.tree, files: [tree, ...frame.value.files] }, diagnostics }
}

function readFrame(tree: SpecTree, readBeside: ReadBeside, above: readonly Source[]): Result<ReadFiles> {
  const at = Cursor.root(tree).at(frameKey)
  const name = at.text().text.trim()
  const tell = (finding: UnplacedFinding): Result<ReadFiles> => ({ diagnostics: [at.diagnostic(finding)] })
  if (!isScalar(at.node) || name === '') return tell(notRead('sau `theo_khung:` phải là tên một tệp.'))
  if (isAbsolute(name))
    return tell(
      notRead(`tên khung \`${name}\` phải tính từ thư mục của tệp này, không bắt đầu từ gốc ổ đĩa.`),
    )
  if (!/\.ya?ml$/i.test(name)) return tell(notRead(`khung \`${name}\` phải là tệp .yaml.`))
  const file = besideName(tree.source.file, name)
  const before = above.findIndex(source => isSameFile(source.file, file))
  if (before >= 0) return tell(cycle([...above.slice(before).map(source => source.file), file]))
  if (above.length > mostFrames) return tell(notRead(`các khung nối nhau quá ${mostFrames} tầng.`))
  const read = readBeside(name)
  if ('error' in read) return tell(notRead(`không đọc được khung \`${name}\`: ${read.error}.`))
  if (isOtherEncoding(read.text))
    return tell(notRead(`không đọc được khung \`${name}\`: đây không phải tệp chữ mã UTF-8.`))
  // What the frame names is seen from its own folder.
  const readBesideFrame: ReadBeside = other => readBeside(besideName(name, other))
  return readFile(new Source(file, read.text), readBesideFrame, above)
}

const notRead = (message: string): UnplacedFinding => ({
  rule: 'frame/not-read',
  severity: 'error',
  message,
  hint: 'Ghi tên tệp khung tính từ thư mục của tệp này, ví dụ `theo_khung: ../tinh/khung-2026.yaml`.',
})

const cycle = (files: readonly string[]): UnplacedFinding => ({
  rule: 'frame/cycle',
  severity: 'error',
  message: `khung gọi lại chính nó (${files.join(' → ')}).`,
  hint: 'Một tệp không thể là khung của chính nó: bỏ `theo_khung` ở một trong các tệp này.',
})

const nothingToReplace: Omit<UnplacedFinding, 'severity'> & Pick<Diagnostic, 'severity'> = {
  rule: 'frame/no-frame',
  severity: 'error',
  message: 'Có `thay` mà không có `theo_khung`: không có khung nào để thay.',
  hint: 'Thêm `theo_khung:` với tên tệp khung, hoặc bỏ `thay`.',
}
