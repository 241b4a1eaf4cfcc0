import type { Way } from './scope.ts'

/** A template called with data of one shape, and the calls it makes. */
export interface CallNode<Call extends { to: CallNode<Call>; way: Way }> {
  calls: Call[]
}

/**
 * Finds calls that may go round for ever: circles in which no call goes down into the data, and circles in which one goes back up to the root.
 * The data itself ends, so a circle that goes down does.
 * @returns one call for each circle.
 */
export function endlessCalls<Call extends { to: CallNode<Call>; way: Way }>(
  nodes: Iterable<CallNode<Call>>,
): Call[] {
  const endless: Call[] = []
  const told = new Set<CallNode<Call>>()
  for (const node of nodes) {
    for (const call of node.calls) {
      if (call.way === 'down' || told.has(node)) continue
      const circle = wayBack(call.to, node, call.way === 'up')
      if (circle === undefined) continue
      endless.push(call)
      for (const passed of circle) told.add(passed)
    }
  }
  return endless
}

/** The nodes on a way from one to another, or undefined; `anyCall` allows calls that go down too. */
function wayBack<Call extends { to: CallNode<Call>; way: Way }>(
  from: CallNode<Call>,
  target: CallNode<Call>,
  anyCall: boolean,
): CallNode<Call>[] | undefined {
  const cameFrom = new Map<CallNode<Call>, CallNode<Call> | undefined>([[from, undefined]])
  for (const node of cameFrom.keys()) {
    if (node === target) return pathTo(node, cameFrom)
    for (const { to, way } of node.calls)
      if ((anyCall || way === 'same') && !cameFrom.has(to)) cameFrom.set(to, node)
  }
  return undefined
}

function pathTo<Node>(end: Node, cameFrom: ReadonlyMap<Node, Node | undefined>): Node[] {
  const path: Node[] = []
  for (let node: Node | undefined = end; node !== undefined; node = cameFrom.get(node)) path.push(node)
  return path
}
