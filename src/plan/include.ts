import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { Source } from '../diagnostics/source.ts'
import { rangeOf } from '../yaml/nodes.ts'

/** Reads a text file beside the spec: its text, or in Vietnamese why it cannot be read. */
export type ReadBeside = (name: string) => { text: string } | { error: string }

/** The key that stands for the text of a file: `tep: muc-3.txt`. */
const includeKey = 'tep'

/** What the spec's `tep:` maps stand for, and what is wrong with them. */
export interface IncludedFiles {
  files: Map<Node, Source>
  diagnostics: Diagnostic[]
}

/**
 * Reads the files that a spec names: a map with the only key `tep` stands for the text of a file in the spec's folder or below it.
 * Nothing outside that folder is read: a spec may come from a stranger.
 */
export function includeFiles(root: YAMLMap, source: Source, readBeside: ReadBeside): IncludedFiles {
  const included: IncludedFiles = { files: new Map(), diagnostics: [] }
  const visit = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) visit(item)
    else if (isMap(node)) {
      const only = node.items.length === 1 ? node.items[0] : undefined
      if (only && isScalar(only.key) && only.key.value === includeKey && isScalar(only.value))
        include(node as YAMLMap, only.value, source, readBeside, included)
      else for (const pair of node.items) visit(pair.value)
    }
  }
  visit(root)
  return included
}

function include(
  map: YAMLMap,
  nameNode: Node & { value?: unknown },
  source: Source,
  readBeside: ReadBeside,
  { files, diagnostics }: IncludedFiles,
): void {
  const name = String(nameNode.value ?? '').trim().normalize('NFC')
  const read = isOutside(name)
    ? { error: 'chỉ đọc được tệp nằm cùng thư mục với kế hoạch hoặc trong thư mục con' }
    : readBeside(name)
  if ('text' in read) {
    files.set(map, new Source(name, read.text))
    return
  }
  files.set(map, new Source(name, ''))
  const [start, end] = rangeOf(nameNode)
  diagnostics.push(
    source.diagnostic(
      {
        rule: 'spec/file-not-read',
        severity: 'error',
        message: `không đọc được tệp \`${name}\`: ${read.error}.`,
        hint: 'Ghi tên tệp chữ (.txt) nằm cạnh tệp kế hoạch, ví dụ `tep: muc-3.txt`.',
      },
      start,
      end,
    ),
  )
}

const isOutside = (name: string): boolean =>
  name === '' || /^[\\/]|^[A-Za-z]:/.test(name) || name.split(/[\\/]/).includes('..')
