import { withoutMarks } from '../language/without-marks.ts'
import type { PieceMemory } from './piece-memory.ts'

/** Longest name, that of a bookmark in Word. */
const longest = 40

/** Room that a count takes at the end of a name. */
const countRoom = 8

/**
 * Names of places: `_`, then letters, digits and `_`. They are the ids of an .html; the carriers of a .docx are made from them, with ids of the spec hidden
 * (`document/carrier-places.ts`). The same plan gives the same names, and no name twice.
 */
export class Anchors {
  /** Names given so far, and how often each was asked for; Word takes capitals and small letters for the same. */
  private readonly used = new Map<string, number>()
  /** How many names were another's already. */
  doubled = 0
  /** The names that were given, in their order. */
  readonly given: string[] = []
  /** Views of pieces that have their names already, where documents have pieces in common. */
  readonly memory: PieceMemory | undefined

  constructor(memory?: PieceMemory) {
    this.memory = memory
  }

  /** Takes names that were given to the same pieces before; false, and nothing is taken, where one of them is another's now. */
  take(names: readonly string[]): boolean {
    const keys = names.map(name => name.toLowerCase())
    if (keys.some(key => this.used.has(key))) return false
    for (const key of keys) this.used.set(key, 1)
    this.given.push(...names)
    return true
  }

  /** A name from the id of the spec, such as `NV-01`; without one, from the place where the piece stands. */
  forItem(code: string | undefined, place: string): string {
    return code === undefined ? this.forPlace(place) : this.forCode(code)
  }

  /** A name from an id of the spec. */
  forCode(code: string): string {
    return this.unique(`_ma_${withoutMarks(code).replace(/[^A-Za-z0-9]+/g, '_')}`)
  }

  /** A name from a place: its part and the numbers that lead there, joined by `_`. */
  forPlace(place: string): string {
    return this.unique(`_${place}`)
  }

  private unique(wanted: string): string {
    const base = wanted.length <= longest ? wanted : `${wanted.slice(0, longest - 9)}_${hash(wanted)}`
    const key = base.toLowerCase()
    const asked = this.used.get(key) ?? 0
    this.used.set(key, asked + 1)
    if (asked === 0) {
      this.given.push(base)
      return base
    }
    this.doubled++
    return this.unique(`${base.slice(0, longest - countRoom)}_${asked + 1}`)
  }
}

/** FNV-1a, 32 bits, eight hexadecimal digits: short names stay apart though their ends are cut. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
