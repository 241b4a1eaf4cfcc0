/**
 * What was made of texts, kept for the same texts to come: documents of one office say most things in the same words. For what depends on the
 * text alone, so that no document can tell whether it was the first. Bounded, however many documents come: it has two halves, and when the
 * young one is full it becomes the old one, whose texts that nobody asked for meanwhile are forgotten.
 */
export class TextMemory<V extends string | number | object> {
  private readonly half: number
  private young = new Map<string, V>()
  private old: ReadonlyMap<string, V> = new Map()
  private room: number

  /** @param characters how many characters its texts may have in all. */
  constructor(characters: number) {
    this.half = characters / 2
    this.room = this.half
  }

  /** What was made of a text; made when it is not known. */
  of(text: string, make: (text: string) => V): V {
    const known = this.young.get(text)
    if (known !== undefined) return known
    if (text.length > this.half) return make(text)
    const before = this.old.get(text)
    const own = copied(text)
    const made = before ?? make(own)
    this.keep(own, made)
    return made
  }

  private keep(text: string, made: V): void {
    this.room -= text.length
    if (this.room < 0) {
      this.old = this.young
      this.young = new Map()
      this.room = this.half - text.length
    }
    this.young.set(text, made)
  }
}

/** The text as a string of its own: a part of a larger one would hold all of that. */
const copied = (text: string): string => ` ${text}`.slice(1)
