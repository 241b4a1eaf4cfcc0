/**
 * The tree of a spec: maps, lists and texts with their places. Whoever reads a spec knows these nodes and no library. What is what is told
 * by `kind`, not by class: nodes come from two bundles, each with classes of its own.
 */

/** How a text is written. */
type ScalarType = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

/** What stands above a text below `|` or `>`. */
export interface BlockHead {
  /** `|`, `>-`, `|2+`. */
  mark: string
  /** Where the text begins: behind the line of the mark, which may end with a comment. */
  textStart: number
  /** The number of blanks before its lines, where the mark says it. */
  indent?: number
}

/** First offset and first after the end. A text below `|` begins with its mark and ends with its last line end. */
export type Range = [start: number, end: number]

/** A text. */
export class Scalar {
  static readonly PLAIN = 'PLAIN'
  static readonly QUOTE_SINGLE = 'QUOTE_SINGLE'
  static readonly QUOTE_DOUBLE = 'QUOTE_DOUBLE'
  static readonly BLOCK_LITERAL = 'BLOCK_LITERAL'
  static readonly BLOCK_FOLDED = 'BLOCK_FOLDED'
  readonly kind = 'scalar'
  readonly value: string
  readonly type: ScalarType
  readonly range: Range
  /** As typed, with its quotes; of a text below `|` its lines without the mark. */
  readonly source: string
  readonly head: BlockHead | undefined

  constructor(value: string, type: ScalarType, range: Range, source: string, head?: BlockHead) {
    this.value = value
    this.type = type
    this.range = range
    this.source = source
    this.head = head
  }
}

/** A key with its value; null where the key has not even a colon. */
export class Pair {
  readonly kind = 'pair'
  readonly key: Node
  readonly value: Node | null

  constructor(key: Node, value: Node | null) {
    this.key = key
    this.value = value
  }
}

/** A map. One that was put together from others may have no place. */
export class YAMLMap {
  readonly kind = 'map'
  items: Pair[]
  range: Range | undefined
  /** True for `{ }`. */
  readonly flow: boolean

  constructor(items: Pair[] = [], range?: Range, flow = false) {
    this.items = items
    this.range = range
    this.flow = flow
  }
}

/** A list. One that was put together from others may have no place. */
export class YAMLSeq {
  readonly kind = 'seq'
  items: Node[]
  range: Range | undefined
  /** True for `[ ]`. */
  readonly flow: boolean

  constructor(items: Node[] = [], range?: Range, flow = false) {
    this.items = items
    this.range = range
    this.flow = flow
  }
}

export type Node = Scalar | YAMLMap | YAMLSeq

export const isScalar = (value: unknown): value is Scalar => kindOf(value) === 'scalar'

export const isMap = (value: unknown): value is YAMLMap => kindOf(value) === 'map'

export const isSeq = (value: unknown): value is YAMLSeq => kindOf(value) === 'seq'

export const isPair = (value: unknown): value is Pair => kindOf(value) === 'pair'

/** True for maps and lists. */
export const isCollection = (value: unknown): value is YAMLMap | YAMLSeq => isMap(value) || isSeq(value)

export const isNode = (value: unknown): value is Node => isScalar(value) || isCollection(value)

const kindOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined

/** The range of a map or list without brackets, which ends with its last item. @param start of its first. */
export function blockRange(start: number, items: readonly (Node | Pair)[]): Range {
  const last = items.at(-1)
  const end = isPair(last) ? Math.max(endOf(last.key), endOf(last.value)) : endOf(last)
  return [start, Math.max(start, end)]
}

const endOf = (node: Node | null | undefined): number => node?.range?.[1] ?? 0
