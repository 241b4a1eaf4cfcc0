import { fromTcvn3, tellingTcvn3 } from './tcvn3.ts'
import { fromVni, tellingVni } from './vni.ts'

/** What Vietnamese was written in before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** Letters that only Unicode Vietnamese has. */
const unicode = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|[\u0300\u0301\u0303\u0309\u0323]/g

/** Codes and pairs of which a text has none that is Unicode Vietnamese: nearly every paragraph ends here. */
const mayBeLegacy =
  /[\u00a8-\u00ae\u00b5-\u00be\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]|[aeoAEO][âÂ]|[ôÔ][ùÙ]|[aeouyôAEOUYÔ][õÕ]/

/** Letters beyond ASCII: the same in Unicode and not. */
const hasCodes = /[\u00a1-\u00fe]/

/** Of a legacy text at least so many codes tell of it, and so many different ones; so large a part of its letters. */
const leastCodes = 3
const leastShare = 0.02
/** With a larger part of Unicode's own letters a text is Unicode. */
const mostUnicode = 0.03

/** A run as far as its encoding depends on it. */
export interface EncodedRun {
  text: string
  font: string
}

/**
 * The encoding of a text, by its letters: files in Unicode whose styles name an old font are common, and both stand in one file.
 * @param font one of an old encoding draws its codes as its letters, so there a single code tells.
 * @returns undefined for Unicode, and for a text too short to tell.
 */
export function encodingOf(text: string, font = ''): LegacyEncoding | undefined {
  if (!mayBeLegacy.test(text)) return undefined
  const own = text.match(unicode)?.length ?? 0
  if (own > text.length * mostUnicode) return undefined
  const letters = text.replace(/[\s\d!-/:-@[-`{-~]/g, '').length
  if (own > letters * mostUnicode) return undefined
  const [vni, tcvn3] = [tellingVni(text), tellingTcvn3(text)]
  if (/^\.Vn/i.test(font) && tcvn3.length > 0) return 'tcvn3'
  if (/^VNI-/i.test(font) && vni.length > 0) return 'vni'
  const isVni = isEnough(vni, letters)
  const isTcvn3 = isEnough(tcvn3, letters)
  if (isVni && isTcvn3) return vni.length * 2 >= tcvn3.length ? 'vni' : 'tcvn3'
  return isVni ? 'vni' : isTcvn3 ? 'tcvn3' : undefined
}

const isEnough = (codes: readonly string[], letters: number): boolean =>
  codes.length >= leastCodes && codes.length >= letters * leastShare && new Set(codes).size >= leastCodes

/**
 * The encoding of each run of a paragraph. Runs of one font are judged together, for Word cuts words into runs. What tells nothing goes
 * with its paragraph, a paragraph that tells nothing with most of the document; what has Unicode's own letters is left as it is.
 * @param document what most of the document is in; undefined for Unicode.
 */
export function encodingsOfRuns(
  runs: readonly EncodedRun[],
  document: LegacyEncoding | undefined,
): (LegacyEncoding | undefined)[] {
  const all = runs.map(({ text }) => text).join('')
  if (!(document === undefined ? mayBeLegacy : hasCodes).test(all)) return runs.map(() => undefined)
  const fallback = encodingOf(all) ?? (hasUnicode(all) ? undefined : document)
  return stretches(runs).flatMap(stretch => {
    const text = stretch.map(run => run.text).join('')
    const told = encodingOf(text, stretch[0]!.font) ?? (hasUnicode(text) ? undefined : fallback)
    return stretch.map(run =>
      hasCodes.test(run.text) || told === undefined ? told : capitalsOnly(run, told),
    )
  })
}

const hasUnicode = (text: string): boolean => text.search(unicode) >= 0

/** A run without a code is the same in Unicode, but for a font that draws small letters as capitals. */
const capitalsOnly = ({ font }: EncodedRun, told: LegacyEncoding): LegacyEncoding | undefined =>
  isCapitalFont(font) ? told : undefined

const isCapitalFont = (font: string): boolean => /^\.Vn.*H$/i.test(font)

/** Runs beside each other that have one font. */
function stretches(runs: readonly EncodedRun[]): EncodedRun[][] {
  const found: EncodedRun[][] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last?.[0]?.font === run.font) last.push(run)
    else found.push([run])
  }
  return found
}

/**
 * A text in Unicode.
 * @param font a font of capitals (`.VnTimeH`) draws small letters as such.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font: string): string {
  if (encoding === 'vni') return fromVni(text)
  const decoded = fromTcvn3(text)
  return isCapitalFont(font) ? decoded.toUpperCase() : decoded
}

/** What most of a document is in, by its paragraphs; undefined for Unicode. */
export function documentEncoding(paragraphs: Iterable<string>): LegacyEncoding | undefined {
  const counts = { tcvn3: 0, vni: 0 }
  for (const text of paragraphs) {
    const encoding = encodingOf(text)
    if (encoding !== undefined) counts[encoding] += text.length
  }
  if (counts.tcvn3 === 0 && counts.vni === 0) return undefined
  return counts.tcvn3 >= counts.vni ? 'tcvn3' : 'vni'
}
