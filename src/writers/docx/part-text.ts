/** The characters that are turned into bytes at once. */
const atOnce = 32 * 1024

/** A character of UTF-16 takes at most so many bytes. */
const bytesEach = 3

/** The text of a part, kept as the bytes that are packed: the body of a long table is never one string beside all the strings that it is made of. */
export class PartText {
  private bytes = Buffer.allocUnsafe(4 * atOnce)
  private length = 0
  private waiting = ''

  /** Adds what follows. */
  readonly add = (xml: string): void => {
    this.waiting += xml
    if (this.waiting.length >= atOnce) this.keep()
  }

  /** All that was added, in UTF-8. */
  done(): Uint8Array {
    this.keep()
    return this.bytes.subarray(0, this.length)
  }

  private keep(): void {
    const needed = this.length + this.waiting.length * bytesEach
    if (needed > this.bytes.length) {
      const grown = Buffer.allocUnsafe(2 * needed)
      this.bytes.copy(grown, 0, 0, this.length)
      this.bytes = grown
    }
    this.length += this.bytes.write(this.waiting, this.length)
    this.waiting = ''
  }
}
