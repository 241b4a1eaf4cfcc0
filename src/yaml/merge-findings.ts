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
  const sound = traps.filter(trap => isSound(trap, scan, text))
  for (const { severity, start } of sound) if (severity === 'error') spoilt.push({ from: start, to: start })
  const found = [...scan.slips.map(({ trap }) => trap), ...sound]
  const firstSlip = Math.min(...spoilt.map(({ from }) => from))
  let isCascade = false
  for (const error of errors.slice(0, maxErrors)) {
    const at = error.pos[0]
    const isAlone = isLocal(error, scan, brackets)
    if (spoilt.some(({ from, to }) => from <= at && at <= (isAlone ? to - 1 : lineEnd(text, to)))) continue
    if (!isAlone && (isCascade || at > firstSlip)) continue
    found.push(translateError(error, scan, text))
    spoilt.push({ from: at, to: scan.reachOf(at) })
    isCascade = true
  }
  return found
}

/** A trap counts where the lines show its key or value too, outside what slips have spoilt; if it compares places, before all slips. */
function isSound({ site, start, related }: Trap, { slips, keys, values }: LineScan, text: string): boolean {
  if (site === undefined || !(site.kind === 'key' ? keys : values).has(site.at)) return false
  if (related !== undefined) return slips.every(({ from }) => start < from)
  return !slips.some(({ trap, reach }) => lineStart(text, trap.start) <= start && start < reach)
}
