import type { YAMLParseError } from 'yaml'
import { isLocal, translateError } from './library-errors.ts'
import type { Mistake } from './mistake.ts'
import { type LineScan, scanLines } from './scan-lines.ts'

/** A stretch of the text that one mistake has spoilt: what else is found in it stems from that mistake. */
interface Spoilt {
  from: number
  to: number
}

/** More errors than this are never looked at: one stray bracket can breed thousands. */
const maxErrors = 5000

/**
 * One finding for each mistake. Where the parser has errors, the mistakes seen on the lines explain them; of its own errors
 * only those are reported that nothing else explains, and the mistakes on its tokens count only where the lines agree that
 * there is such a key or value: behind a mistake its tokens are no longer what was typed.
 */
export function mergeFindings(
  text: string,
  errors: readonly YAMLParseError[],
  mistakes: readonly Mistake[],
  brackets: ReadonlySet<number>,
): Mistake[] {
  if (errors.length === 0) return [...mistakes]
  const scan = scanLines(text)
  const spoilt: Spoilt[] = scan.faults.map(({ from, reach }) => ({ from, to: reach }))
  const sound = soundMistakes(mistakes, scan)
  const mistakeLines = new Set(
    sound.flatMap(({ severity, start }) => (severity === 'error' ? [scan.lineAt(start).index] : [])),
  )
  const found = [...scan.faults.map(({ mistake }) => mistake), ...sound]
  const firstFault = scan.faults.reduce((first, { from }) => Math.min(first, from), text.length + 1)
  let isCascade = false
  for (const error of errors.slice(0, maxErrors)) {
    const at = error.pos[0]
    const line = scan.lineAt(at)
    const isAlone = isLocal(error, scan, brackets)
    const isSpoilt = spoilt.some(
      ({ from, to }) => from <= at && at <= (isAlone ? to - 1 : scan.lineAt(to).end),
    )
    if (isSpoilt || mistakeLines.has(line.index) || (!isAlone && (isCascade || at > firstFault))) continue
    found.push(translateError(error, scan, text))
    spoilt.push({ from: at, to: scan.reachOf(line) })
    isCascade = true
  }
  return found
}

/** The mistakes whose key or value the lines show too, outside what mistakes have spoilt; one that compares places, before all mistakes. */
function soundMistakes(mistakes: readonly Mistake[], { faults, keys, values, lineAt }: LineScan): Mistake[] {
  const spoilt = faults.map(({ mistake, from, reach }) => ({
    from,
    line: lineAt(mistake.start).start,
    reach,
  }))
  return mistakes.filter(({ site, start, related }) => {
    if (site === undefined || !(site.kind === 'key' ? keys : values).has(site.at)) return false
    if (related !== undefined) return spoilt.every(({ from }) => start < from)
    return !spoilt.some(({ line, reach }) => line <= start && start < reach)
  })
}
