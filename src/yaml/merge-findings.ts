import type { YAMLParseError } from 'yaml'
import { isLocal, translateError } from './library-errors.ts'
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
  const sound = soundTraps(traps, scan)
  const trapLines = new Set(
    sound.flatMap(({ severity, start }) => (severity === 'error' ? [scan.lineAt(start).index] : [])),
  )
  const found = [...scan.slips.map(({ trap }) => trap), ...sound]
  const firstSlip = scan.slips.reduce((first, { from }) => Math.min(first, from), text.length + 1)
  let isCascade = false
  for (const error of errors.slice(0, maxErrors)) {
    const at = error.pos[0]
    const line = scan.lineAt(at)
    const isAlone = isLocal(error, scan, brackets)
    const isSpoilt = spoilt.some(
      ({ from, to }) => from <= at && at <= (isAlone ? to - 1 : scan.lineAt(to).end),
    )
    if (isSpoilt || trapLines.has(line.index) || (!isAlone && (isCascade || at > firstSlip))) continue
    found.push(translateError(error, scan, text))
    spoilt.push({ from: at, to: scan.reachOf(line) })
    isCascade = true
  }
  return found
}

/** The traps whose key or value the lines show too, outside what slips have spoilt; one that compares places, before all slips. */
function soundTraps(traps: readonly Trap[], { slips, keys, values, lineAt }: LineScan): Trap[] {
  const spoilt = slips.map(({ trap, from, reach }) => ({ from, line: lineAt(trap.start).start, reach }))
  return traps.filter(({ site, start, related }) => {
    if (site === undefined || !(site.kind === 'key' ? keys : values).has(site.at)) return false
    if (related !== undefined) return spoilt.every(({ from }) => start < from)
    return !spoilt.some(({ line, reach }) => line <= start && start < reach)
  })
}
