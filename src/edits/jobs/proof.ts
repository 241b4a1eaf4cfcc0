import { splitLabel } from '../../document/carrier.ts'
import { upper } from '../../language/line-case.ts'
import type { PrintedSpec } from '../printed-spec.ts'
import type { TracedSign } from '../trace.ts'

/** The words that a unit is known by in the proof: without a label and what else the program counts, in capitals, which the layout may make. */
export const proofText = (text: string): string =>
  upper(splitLabel(text).words.replace(/(?<![;.,])[;.,]+$/, ''))

/** A text that has words of the spec itself, not values, codes and numbers alone. */
export const isOwn = (signs: readonly (TracedSign | undefined)[] | undefined): boolean =>
  signs?.some(sign => sign?.atom.isOwn === true && sign.atom.from !== undefined) ?? false

/** The texts of a printed spec that come from it, as the proof compares them. */
export const proofTexts = ({ units, sources }: PrintedSpec): string[] =>
  units.flatMap(({ cells }) =>
    cells.flatMap(({ texts }) =>
      texts.filter(text => isOwn(sources.get(text))).map(({ text }) => proofText(text)),
    ),
  )

/** The text of a note without its mark, as the proof compares it. */
export const noteWords = (line: string): string => proofText(line.replace(/^\[\^[^\]]*\]: /, ''))
