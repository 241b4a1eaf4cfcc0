import type { List } from './lists.ts'
import { formatNumber } from './number-format.ts'

/** A label that has just been counted. */
export interface Counted {
  /** As the level's text has it, bullets as their codes. */
  text: string
  number: number
}

/** The numbers of an abstract list so far, by level; undefined for one that has not been used, or has been cleared. */
type Counter = (number | undefined)[]

/** Counts the labels of one story: paragraphs have to be given in their order. */
export class Counters {
  private readonly counters = new Map<string, Counter>()
  /** Levels of lists whose own start has been taken. */
  private readonly started = new Set<string>()

  /**
   * Counts one paragraph: its level goes on, deeper ones begin anew.
   * @returns undefined when the list has no such level.
   */
  count(list: List, index: number): Counted | undefined {
    const level = list.level(index)
    if (level === undefined) return undefined
    let counter = this.counters.get(list.counters)
    if (counter === undefined) {
      counter = []
      this.counters.set(list.counters, counter)
    }
    // Levels above that were never used show their start, and have used it.
    for (let above = 0; above < index; above++)
      counter[above] ??= this.startOf(list, above) ?? list.level(above)?.start ?? 0
    const override = this.startOf(list, index)
    const before = counter[index]
    const number = override ?? (before === undefined ? level.start : before + 1)
    counter[index] = number
    for (let deeper = index + 1; deeper < counter.length; deeper++) {
      const restart = list.level(deeper)?.restart
      if (restart === undefined || index < restart) counter[deeper] = undefined
    }
    return { text: labelText(list, index, counter), number }
  }

  /** The start that this list gives a level, at its first use. */
  private startOf(list: List, index: number): number | undefined {
    const start = list.startOverride(index)
    const key = `${list.numId} ${index}`
    if (start === undefined || this.started.has(key)) return undefined
    this.started.add(key)
    return start
  }
}

function labelText(list: List, index: number, counter: Counter): string {
  const level = list.level(index)!
  if (level.format === 'bullet') return level.text
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const one = Number(digit) - 1
    const number = counter[one]
    if (number === undefined) return ''
    const format = list.level(one)?.format ?? 'decimal'
    return formatNumber(
      number,
      level.isLegal && format !== 'none' && format !== 'bullet' ? 'decimal' : format,
    )
  })
}
