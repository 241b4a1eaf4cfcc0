import { fromTcvn3, tellingTcvn3 } from './tcvn3.ts'
import { fromVni, tellingVni } from './vni.ts'

/** What Vietnamese was written in before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** Letters that only Unicode Vietnamese has. */
const unicode = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|[\u0300\u0301\u0303\u0309\u0323]/g

/** Nothing below this has a code that could be one of either encoding. */
const mayBeLegacy = /[\u00a1-\u00fe]/

/** Of a legacy text at least so many codes tell of it, and so many different ones; so large a part of its letters. */
const leastCodes = 3
const leastShare = 0.02
/** With a larger part of Unicode's own letters a text is Unicode. */
const mostUnicode = 0.03

/**
 * The encoding of a text, by its letters alone: files in Unicode whose styles name an old font are common (section 5 of the study of real
 * files), and fonts of both kinds stand in one file.
 * @returns undefined for Unicode, and for a text too short to tell.
 */
export function encodingOf(text: string): LegacyEncoding | undefined {
  if (!mayBeLegacy.test(text)) return undefined
  const letters = text.replace(/[\s\d!-/:-@[-`{-~]/g, '').length
  if ((text.match(unicode)?.length ?? 0) > letters * mostUnicode) return undefined
  const [vni, tcvn3] = [tellingVni(text), tellingTcvn3(text)]
  const isVni = isEnough(vni, letters)
  const isTcvn3 = isEnough(tcvn3, letters)
  if (isVni && isTcvn3) return vni.length * 2 >= tcvn3.length ? 'vni' : 'tcvn3'
  return isVni ? 'vni' : isTcvn3 ? 'tcvn3' : undefined
}

const isEnough = (codes: readonly string[], letters: number): boolean =>
  codes.length >= leastCodes && codes.length >= letters * leastShare && new Set(codes).size >= leastCodes

/**
 * The encoding of each run of a paragraph. A run that tells nothing goes with its paragraph, a paragraph that tells nothing with the text
 * before it; a run with Unicode's own letters is left as it is.
 * @param document what most of the document is in; undefined for Unicode.
 */
export function encodingsOfRuns(
  runs: readonly string[],
  document: LegacyEncoding | undefined,
): (LegacyEncoding | undefined)[] {
  const all = runs.join('')
  if (!mayBeLegacy.test(all)) return runs.map(() => undefined)
  const whole = encodingOf(all)
  const isUnicode = (text: string): boolean => text.search(unicode) >= 0
  const fallback = whole ?? (isUnicode(all) ? undefined : document)
  return runs.map(run => encodingOf(run) ?? (mayBeLegacy.test(run) && !isUnicode(run) ? fallback : undefined))
}

/**
 * A text in Unicode.
 * @param font a font of capitals (`.VnTimeH`) draws small letters as such.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font: string): string {
  if (encoding === 'vni') return fromVni(text)
  const decoded = fromTcvn3(text)
  return /^\.Vn.*H$/i.test(font) ? decoded.toUpperCase() : decoded
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
