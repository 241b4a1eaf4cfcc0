/** The way from places in a text to offsets in the source it was read from, as runs of characters that stand there as themselves. */
export class OffsetRuns {
  private readonly indexes: number[] = []
  private readonly offsets: number[] = []
  private length = 0

  /** Adds `count` characters that stand one by one from `offset` on; none marks where the text ends. */
  add(count: number, offset: number): void {
    const last = this.offsets.length - 1
    const goesOn = last >= 0 && offset - this.offsets[last]! === this.length - this.indexes[last]!
    if (!goesOn) {
      this.indexes.push(this.length)
      this.offsets.push(offset)
    }
    this.length += count
  }

  /** The offset of the character at `index`; before the first it is the first, behind the last the end. */
  offsetAt(index: number): number {
    const wanted = Math.max(0, Math.min(index, this.length))
    let low = 0
    let high = this.indexes.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.indexes[middle]! <= wanted) low = middle
      else high = middle - 1
    }
    return (this.offsets[low] ?? 0) + wanted - (this.indexes[low] ?? 0)
  }
}
