/** Hands things on in the order of their numbers, 0 first, however they come in: what comes early waits. */
export class InOrder<T> {
  private readonly waiting = new Map<number, T>()
  private next = 0
  private readonly handOn: (value: T, index: number) => void

  constructor(handOn: (value: T, index: number) => void) {
    this.handOn = handOn
  }

  put(index: number, value: T): void {
    this.waiting.set(index, value)
    for (let ready = this.waiting.get(this.next); ready !== undefined; ready = this.waiting.get(this.next)) {
      this.waiting.delete(this.next)
      this.handOn(ready, this.next++)
    }
  }
}
