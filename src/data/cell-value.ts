import type { Path } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import { normaliseText } from '../language/normalise.ts'
import type { FilePlace } from '../text/file-place.ts'
import { type Origin, PlacedText, PlacedTextBuilder } from '../text/placed-text.ts'
import { type CsvCell, cellOffset } from './csv.ts'

/** A cell stands nowhere in the spec. */
const noPath: Path = []

class CellOrigin implements Origin {
  readonly path = noPath
  private readonly source: Source
  private readonly cell: CsvCell
  private readonly map: Uint32Array | undefined

  /** @param map for each index of the value the index in the cell's text, where they differ. */
  constructor(source: Source, cell: CsvCell, map: Uint32Array | undefined) {
    this.source = source
    this.cell = cell
    this.map = map
  }

  placeAt(index: number): FilePlace {
    return { source: this.source, offset: cellOffset(this.cell, this.map?.[index] ?? index) }
  }
}

/** The value of a cell, which prints as a phrase: in NFC, on one line, without blanks at both ends. */
export function cellValue(cell: CsvCell, source: Source): PlacedText {
  const { text, map } = normaliseText(cell.text)
  const origin = new CellOrigin(source, cell, map)
  return (/[\n\t]/.test(text) ? onOneLine(text, origin) : PlacedText.whole(text, origin)).trim()
}

/** Line ends and TABs become blanks, with the blanks around line ends. */
function onOneLine(text: string, origin: Origin): PlacedText {
  const builder = new PlacedTextBuilder(origin)
  let at = 0
  // A match begins only where blanks begin, or a long stretch of them would be tried from each of its characters.
  for (const { 0: blanks, index } of text.matchAll(/(?<!\s)\s+/g)) {
    builder.add(text.slice(at, index), at)
    at = index + blanks.length
    if (/[\n\t]/.test(blanks)) builder.add(' ', index, at)
    else builder.add(blanks, index)
  }
  builder.add(text.slice(at), at)
  return builder.build(at)
}
