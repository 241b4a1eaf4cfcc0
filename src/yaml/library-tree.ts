import { CST, isMap, isScalar, isSeq, type Scalar as LibraryScalar } from 'yaml'
import { blockRange, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from './tree.ts'

/**
 * The library's tree as ours. An alias, which no spec may have, is an empty list.
 * @param node a node of the library that was read with its source tokens; undefined for nothing.
 */
export function nodeOf(node: unknown): Node | undefined {
  if (node === null || node === undefined) return undefined
  if (isScalar(node)) return scalarOf(node)
  const [start, end] = (node as { range?: [number, number, number] }).range ?? [0, 0]
  if (isMap(node)) {
    const items = node.items.map(
      ({ key, value }) => new Pair(nodeOf(key) ?? nothing(), nodeOf(value) ?? null),
    )
    return new YAMLMap(items, node.flow ? [start, end] : blockRange(start, items), node.flow === true)
  }
  const items = isSeq(node) ? node.items.map(item => nodeOf(item) ?? nothing()) : []
  const flow = isSeq(node) && node.flow === true
  return new YAMLSeq(items, flow || items.length === 0 ? [start, end] : blockRange(start, items), flow)
}

const nothing = (): Scalar => new Scalar('', Scalar.PLAIN, [0, 0], '')

function scalarOf({ value, type, range, srcToken }: LibraryScalar): Scalar {
  const [start, end] = range ?? [0, 0]
  const text = typeof value === 'string' ? value : ''
  if (srcToken?.type !== 'block-scalar') {
    const source = CST.isScalar(srcToken) && 'source' in srcToken ? srcToken.source : text
    return new Scalar(text, (type ?? Scalar.PLAIN) as Scalar['type'], [start, end], source)
  }
  const { props, source, offset, indent } = srcToken
  const parts = props.map(token =>
    'source' in token && typeof token.source === 'string' ? token.source : '',
  )
  const mark = parts[0] ?? ''
  const digit = /\d/.exec(mark)?.[0]
  return new Scalar(text, type as Scalar['type'], [start, end], source, {
    mark,
    textStart: offset + parts.join('').length,
    ...(digit === undefined ? {} : { indent: indent + Number(digit) }),
  })
}
