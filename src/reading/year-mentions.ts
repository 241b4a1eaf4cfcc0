import { pattern } from '../language/pattern.ts'

/** A year or a range of years in a text, [from, to). */
export interface YearMention {
  from: number
  to: number
  first: number
  /** The same as `first` for a single year. */
  last: number
  text: string
}

const year = String.raw`(?:19|20|21)\d\d`
const mention = pattern(
  new RegExp(year),
  () =>
    new RegExp(
      String.raw`(?:(?<![\p{L}\p{N}_]|\d[,:])|(?<=\p{L}))(?<first>${year})(?:(?:\s*[-‐‑–—]\s*|\s+đến\s+(?:hết\s+)?(?:năm\s+)?)(?<last>${year}))?(?![\p{L}\p{N}_]|[.,]\d)`,
      'gu',
    ),
)

/** Standards carry a year that is no date: `TCVN ISO 9001:2015`. */
const standard = pattern(
  ['tcvn', 'qcvn', 'iso', 'iec'],
  () => /(?<!\p{L})(?:TCVN|QCVN|ISO|IEC)(?:[\s/:.-]*(?:TCVN|QCVN|ISO|IEC|\d+))*/gu,
)

/** The years of a text and the ranges of them (`2021-2025`, `2021 đến năm 2025`), without those that are no dates. */
export function readYears(text: string): YearMention[] {
  const standards = [...standard.all(text)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }))
  const mentions: YearMention[] = []
  for (const { 0: words, index, groups } of mention.all(text)) {
    if (standards.some(({ from, to }) => index >= from && index < to)) continue
    const first = Number(groups!.first)
    const last = Number(groups!.last ?? groups!.first)
    mentions.push({ from: index, to: index + words.length, first, last, text: words })
  }
  return mentions
}
