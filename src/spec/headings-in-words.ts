import type { Counted, HeadingLabel, LabelPosition } from './heading-labels.ts'
import { labelHeading, noneCounted } from './heading-labels.ts'
import { type Data, field, isMap, shortText } from './spec-data.ts'

/** A heading as it is reported: by its label, else by its words. */
export interface HeadingName extends HeadingLabel {
  title: string
}

/** The names of the headings of a list by their index, counted as they are printed. */
export function nameHeadings(list: readonly Data[], position: LabelPosition): Map<number, HeadingName> {
  const names = new Map<number, HeadingName>()
  let before: Counted = noneCounted
  list.forEach((item, index) => {
    if (!isMap(item) || typeof item.de_muc !== 'string') return
    const title = shortText(field(item, 'de_muc'), 60).replace(/^[*\s]+|(?<![*\s])[*\s]+$/g, '')
    const name = labelHeading(title, position, before)
    before = name.counted
    names.set(index, { ...name, title })
  })
  return names
}

/**
 * Tells where a heading stands, from the highest to the lowest: `mục II.3`, `Phần I`, `mục “Văn phòng”`. A decimal label says the
 * numbers above it already.
 */
export function headingPath(names: readonly HeadingName[]): string[] {
  const words: string[] = []
  let chain: HeadingName[] = []
  const flush = (): void => {
    if (chain.length > 0) words.push(`mục ${chain.map(name => bare(name.label)).join('.')}`)
    chain = []
  }
  for (const name of names) {
    if (name.label === '' || name.form === undefined) {
      flush()
      words.push(`mục “${shortText(name.title)}”`)
    } else if (name.form.word !== undefined) {
      flush()
      words.push(bare(name.label))
    } else {
      if (name.form.numerals === 'decimal') {
        const repeated = repeatedBy(name, chain)
        if (repeated === 0) flush()
        chain.length -= repeated
      }
      chain.push(name)
    }
  }
  flush()
  return words
}

/** How many of the last labels a decimal one says again: `2.1.3` those of `II`, `1`, or the one of `2.1`. */
function repeatedBy({ numbers }: HeadingName, chain: readonly HeadingName[]): number {
  const above = numbers.slice(0, -1)
  const own = (name: HeadingName | undefined): readonly number[] => name?.numbers ?? []
  if (own(chain.at(-1)).join('.') === above.join('.')) return 1
  const singles = chain.slice(-above.length).map(name => own(name).at(-1))
  return singles.join('.') === above.join('.') ? above.length : 0
}

const bare = (label: string): string => label.replace(/^[(\s]+|(?<![).:/\s])[).:/\s]+$/g, '')
