import type { Path } from '../diagnostics/diagnostic.ts'
import type { OfRow, PlacesInWords } from '../spec/place-in-words.ts'
import type { PlacedText } from '../text/placed-text.ts'
import type { ComparedPart, Place } from './change.ts'
import { ComparedText, type TextContext } from './compared-text.ts'
import type { Container, Entry, LineEntry, RowEntry, Where } from './entry.ts'
import type { TokenOptions } from './tokens.ts'

/** What must be said of an entry; the rest is empty unless it is given. */
type Given<T> = Pick<Container, 'where' | 'place' | 'words'> &
  Partial<Omit<T, 'kind' | 'parent' | 'order' | 'children'>>

/** Where a text begins. */
export function placeInPlan(text: PlacedText): Place {
  const { file, start } = text.location()
  return { file, ...start }
}

/** Collects the entries of a plan in the order of the document. */
export class EntryBuilder {
  readonly entries: Entry[] = []
  private readonly context: TextContext
  private readonly places: PlacesInWords

  constructor(context: TextContext, places: PlacesInWords) {
    this.context = context
    this.places = places
  }

  /** Where a text begins, in words and in its file. */
  at(text: PlacedText): { where: Where; place: Place } {
    return { where: this.where(text), place: placeInPlan(text) }
  }

  /** @param of what is reported of a text in a row of a table. */
  where(text: PlacedText, of?: OfRow): Where {
    return () => this.places.at(text.origin.path, text.indexInValue(0), of)
  }

  /** Where a whole value of the spec stands. */
  whereIs(path: Path): Where {
    return () => this.places.at(path)
  }

  text(lines: readonly PlacedText[], options?: TokenOptions): ComparedText {
    return new ComparedText(lines, this.context, options)
  }

  container(kind: Container['kind'], parent: Container | undefined, given: Given<Container>): Container {
    return this.add<Container>({ ...this.common(parent, given), kind, children: [] }, parent)
  }

  line(kind: LineEntry['kind'], parent: Container, given: Given<LineEntry>): LineEntry {
    return this.add<LineEntry>({ ...this.common(parent, given), kind }, parent)
  }

  row(
    parent: Container,
    given: Given<RowEntry> &
      Pick<RowEntry, 'about' | 'table' | 'cells' | 'wording' | 'name' | 'printedOrder'>,
  ): RowEntry {
    return this.add<RowEntry>({ ...this.common(parent, given), kind: 'row' }, parent)
  }

  private common<T>(parent: Container | undefined, given: T) {
    const part: ComparedPart = parent?.part ?? 'general'
    const empty = { label: '', labelIsTyped: false, bullet: '' }
    return { part, ...empty, ...given, parent, order: this.entries.length }
  }

  private add<T extends Entry>(entry: T, parent: Container | undefined): T {
    this.entries.push(entry)
    parent?.children.push(entry)
    return entry
  }
}
