import type { YAMLParseError } from 'yaml'
import { isLocal, translateError } from './library-errors.ts'
import { lineEnd, lineStart } from './lines.ts'
import { type LineScan, scanLines } from './scan-lines.ts'
import type { Trap } from './trap.ts'

/** A stretch of the text that one slip has spoilt: what else is found in it stems from that slip. */
interface Spoilt {
  from: number
  to: number
}

/** More errors than this are never looked at: one stray bracket can breed thousands. */
const maxErrors = 5000

/**
 * One finding for each slip. Where the parser has errors, the slips seen on the lines explain them; of its own errors
 * only those are told that nothing else explains, and the traps on its tokens count only where the lines agree that
 * there is such a key or value: behind a slip its tokens are no longer what was typed.
 */
export function mergeFindings(
  text: string,
  errors: readonly YAMLParseError[],
  traps: readonly Trap[],
  brackets: ReadonlySet<number>,
): Trap[] {
  if (errors.length === 0) return [...traps]
  const scan = scanLines(text)
  const spoilt: Spoilt[] = scan.slips.map(({ from, reach }) => ({ from, to: reach }))
  const sound = traps.filter(
    ({ start, site }) =>
      isSeen(site, scan) &&
      !scan.slips.some(({ trap, reach }) => lineStart(text, trap.start) <= start && start < reach),
  )
  for (const { severity, start } of sound) if (severity === 'error') spoilt.push({ from: start, to: start })
  const found = [...scan.slips.map(({ trap }) => trap), ...sound]
  const firstSlip = Math.min(...spoilt.map(({ from }) => from))
  let isCascade = false
  for (const error of errors.slice(0, maxErrors)) {
    const at = error.pos[0]
    if (spoilt.some(({ from, to }) => from <= at && at <= lineEnd(text, to))) continue
    if (!isLocal(error, scan, brackets) && (isCascade || at > firstSlip)) continue
    const trap = translateError(error, scan, text)
    found.push(trap)
    spoilt.push({ from: Math.min(at, trap.start), to: Math.max(scan.reachOf(at), trap.end) })
    isCascade ||= !isLocal(error, scan, brackets)
  }
  return found
}

function isSeen(site: Trap['site'], { keys, values }: LineScan): boolean {
  if (site === undefined) return false
  return site.kind === 'key' ? keys.has(site.at) : values.has(site.at)
}
