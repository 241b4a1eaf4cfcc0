import type { PlacedText } from '../text/placed-text.ts'
import type { PartName, Place } from './change.ts'
import { ComparedText, type TextContext } from './compared-text.ts'
import type { Container, Entry, LineEntry, RowEntry } from './entry.ts'
import type { TokenOptions } from './tokens.ts'

/** What must be said of an entry; the rest is empty unless it is given. */
type Given<T> = Pick<Container, 'where' | 'place' | 'words'> &
  Partial<Omit<T, 'kind' | 'parent' | 'order' | 'children'>>

/** Where a text begins. */
export function placeOf(text: PlacedText): Place {
  const { file, start } = text.location()
  return { file, ...start }
}

/** A title as the name of a place: in quotation marks, its first words. */
export function quotedTitle(title: string): string {
  const line = title.replaceAll('\n', ' ')
  return line.length <= 40 ? `“${line}”` : `“${line.slice(0, 40).replace(/\s\S*$/, '')} …”`
}

/** Collects the entries of a plan in the order of the document. */
export class EntryBuilder {
  readonly entries: Entry[] = []
  private readonly context: TextContext

  constructor(context: TextContext) {
    this.context = context
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
    given: Given<RowEntry> & Pick<RowEntry, 'about' | 'table' | 'cells' | 'wording'>,
  ): RowEntry {
    return this.add<RowEntry>({ ...this.common(parent, given), kind: 'row' }, parent)
  }

  private common<T>(parent: Container | undefined, given: T) {
    const part: PartName = parent?.part ?? 'general'
    const empty = { label: '', labelIsTyped: false, bullet: '' }
    return { part, ...empty, ...given, parent, order: this.entries.length }
  }

  private add<T extends Entry>(entry: T, parent: Container | undefined): T {
    this.entries.push(entry)
    parent?.children.push(entry)
    return entry
  }
}
