import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../language/nearest.ts'
import { isMap, isScalar, isSeq, type Node, Pair, YAMLMap, YAMLSeq } from '../../yaml/tree.ts'
import { columnsAt } from '../columns-at.ts'
import { Cursor } from '../cursor.ts'
import type { SpecTree, StoredText } from '../spec-tree.ts'
import { composeText } from './compose-text.ts'
import { joinedBelow, rowNeedsKeys, wrongReplacement } from './findings.ts'
import { mergeMaps, SourceMap } from './merge-frame.ts'
import type { Replacement } from './replacement.ts'
import { editLines, editShortRows, editTitle, type TextChange } from './text-changes.ts'

/** A spec's tree with pieces replaced, and what could not be. */
interface Replaced {
  tree: SpecTree
  diagnostics: Diagnostic[]
}

/**
 * Replaces the pieces of a frame that have ids: a line or heading by a text, a heading or row key by key, any of them by nothing (`bo`).
 * The label, the mark and the id of a piece stay. The given tree is left alone.
 * @param at the place of `thay` in the spec; nothing may stand there.
 */
export function replacePieces(tree: SpecTree, at: Cursor): Replaced {
  if (at.node === undefined || (isScalar(at.node) && at.text().text.trim() === ''))
    return { tree, diagnostics: [] }
  if (!isMap(at.node)) return { tree, diagnostics: [at.diagnostic(notMap)] }
  const replacements = at.node.items.map(({ key }): [string, Replacement] => {
    const id = isScalar(key) ? String(key.value).normalize('NFC') : ''
    const piece = at.at(isScalar(key) ? String(key.value) : '')
    return [id, { id, at: piece, drops: isScalar(piece.node) && isDropWord(piece.text().text) }]
  })
  return new Replacer(tree, new Map(replacements), at).run()
}

/** The word that takes a piece out: `bo`. */
const isDropWord = (text: string): boolean => /^b[oỏ]$/i.test(text.trim())

class Replacer {
  private readonly tree: SpecTree
  private readonly replacements: ReadonlyMap<string, Replacement>
  private readonly thay: Cursor
  private readonly sources: Map<Node, SpecTree['source']>
  private readonly sourceMap: SourceMap
  private readonly texts: Map<Node, StoredText>
  private readonly known = new Set<string>()
  private readonly done = new Set<string>()
  private readonly diagnostics: Diagnostic[] = []
  private columns: readonly string[] = []

  constructor(tree: SpecTree, replacements: ReadonlyMap<string, Replacement>, thay: Cursor) {
    this.tree = tree
    this.replacements = replacements
    this.thay = thay
    this.sources = new Map(tree.sources)
    this.sourceMap = new SourceMap(this.sources)
    this.texts = new Map(tree.texts)
  }

  run(): Replaced {
    const root = this.visitMap(Cursor.root(this.tree))
    for (const { id, at } of this.replacements.values())
      if (!this.done.has(id)) this.diagnostics.push(this.unknown(id, at))
    return {
      tree: { ...this.tree, root, sources: this.sources, texts: this.texts },
      diagnostics: this.diagnostics,
    }
  }

  /** The node for what stands at a place: itself where nothing changes, undefined where it is taken out. */
  private visit(at: Cursor): Node | undefined {
    const { node } = at
    if (node === undefined) return undefined
    if (isScalar(node) || this.texts.has(node)) {
      this.visitText(at)
      return node
    }
    if (isSeq(node)) return this.visitList(at, node as YAMLSeq)
    return isMap(node) ? this.visitMap(at) : node
  }

  private visitText(at: Cursor): void {
    const last = at.path.at(-1)
    const isRows = last === 'hang' || at.path.at(-2) === 'hang'
    const text = at.text()
    if (!isRows && !text.text.includes('[#')) return
    const changes = isRows
      ? editShortRows(text, this.columns, id => this.take(id))
      : editLines(text, id => this.take(id))
    this.apply(at.node!, at, changes)
  }

  private apply(node: Node, at: Cursor, changes: readonly TextChange[]): void {
    const edits = changes.flatMap(change => {
      if ('edit' in change) return [change.edit]
      this.diagnostics.push(change.replacement.at.diagnostic(change.finding))
      return []
    })
    if (edits.length > 0) this.texts.set(node, composeText(at.text(), edits))
  }

  private visitList(at: Cursor, list: YAMLSeq): YAMLSeq {
    const items = list.items.map((_, index) => this.visitItem(at.at(index), at, index))
    if (items.every((item, index) => item === list.items[index])) return list
    const changed = new YAMLSeq()
    if (list.range) changed.range = list.range
    this.sourceMap.keep(changed, at.source)
    changed.items = items.filter(item => item !== undefined)
    return changed
  }

  /** An item of a list: a heading or a row may have an id of its own. */
  private visitItem(at: Cursor, list: Cursor, index: number): Node | undefined {
    const id = isMap(at.node) ? at.at('ma').text().text.trim() : ''
    const replacement = id === '' ? undefined : this.take(id)
    if (replacement === undefined) return this.visit(at)
    const isRow = list.path.at(-1) === 'hang'
    if (replacement.drops) {
      if (!isRow || !joinsAbove(list.at(index + 1))) return undefined
      this.diagnostics.push(replacement.at.diagnostic(joinedBelow(id)))
      return at.node
    }
    const node = this.visitMap(at)
    if (isMap(replacement.at.node)) {
      return mergeMaps(
        { map: node, source: at.source },
        { map: replacement.at.node as YAMLMap, source: replacement.at.source },
        this.sourceMap,
      )
    }
    if (isRow || at.at('de_muc').node === undefined)
      this.diagnostics.push(replacement.at.diagnostic(rowNeedsKeys(id)))
    else {
      const title = at.at('de_muc')
      this.apply(title.node!, title, editTitle(title.text(), replacement))
    }
    return node
  }

  private visitMap(at: Cursor): YAMLMap {
    const map = at.node as YAMLMap
    if (at.path.at(-1) === 'bang' && at.at('cot').node !== undefined)
      this.columns = columnsAt(at.at('cot')).map(({ key }) => key)
    const items = map.items.map(pair => {
      const value = this.visit(at.at(isScalar(pair.key) ? String(pair.key.value) : ''))
      return value === undefined || value === pair.value ? pair : new Pair(pair.key, value)
    })
    if (items.every((item, index) => item === map.items[index])) return map
    const changed = new YAMLMap()
    if (map.range) changed.range = map.range
    this.sourceMap.keep(changed, at.source)
    changed.items = items
    return changed
  }

  /** What is said about an id, if anything; each is used for the first piece that has it. */
  private take(id: string): Replacement | undefined {
    this.known.add(id)
    const replacement = this.replacements.get(id)
    if (replacement === undefined || this.done.has(id)) return undefined
    this.done.add(id)
    return replacement
  }

  private unknown(id: string, at: Cursor): Diagnostic {
    const close = nearest(id, [...this.known])
    return this.thay.keyDiagnostic(String(at.path.at(-1)), {
      rule: 'frame/unknown-id',
      severity: 'error',
      message: `khung không có dòng, đề mục hay hàng nào mang mã \`${id}\`.`,
      hint:
        close !== undefined
          ? `Có phải ý là \`${close}\`?`
          : 'Chỉ thay được những chỗ có mã trong khung: `[#MÃ]` ở cuối dòng, hoặc `ma:` của đề mục, của hàng.',
    })
  }
}

/** True for a row with a cell that is joined to the one above it. */
function joinsAbove(row: Cursor): boolean {
  const { node } = row
  if (isMap(node))
    return node.items.some(({ key }) => isScalar(key) && row.at(String(key.value)).text().text.trim() === '^')
  if (!isScalar(node)) return false
  const [first = ''] = row.text().text.split('\n')
  return /(?:^|[|\t])\s*\^\s*(?:$|[|\t])/.test(first)
}

const notMap = wrongReplacement(
  '`thay` phải là các mã, mỗi dòng một mã và nội dung thay vào.',
  'Ví dụ `TTHC-1: Tối thiểu 98% hồ sơ được giải quyết đúng hạn.`, hoặc `NV-02: bo` để bỏ hẳn.',
)
