/** Longest name of a bookmark in Word. */
const longest = 40

/**
 * Names for hidden bookmarks: `_`, then letters, digits and `_` (ECMA-376 Part 1, 17.13.6.2; Word hides names that begin with `_`).
 * The same plan gives the same names, and no name twice, so that a .docx can be read back against its spec.
 */
export class Anchors {
  private readonly used = new Set<string>()

  /** A name from an id of the spec, such as `NV-01`. */
  forCode(code: string): string {
    return this.unique(`_ma_${code.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '_')}`)
  }

  /** A name from a place: its part and the numbers that lead there. */
  forPlace(part: string, ...steps: (string | number)[]): string {
    return this.unique(`_${[part, ...steps].join('_')}`)
  }

  private unique(wanted: string): string {
    const base = wanted.length <= longest ? wanted : `${wanted.slice(0, 31)}_${hash(wanted)}`
    let name = base
    for (let count = 2; this.used.has(name); count++) name = `${base.slice(0, longest - 6)}_${count}`
    this.used.add(name)
    return name
  }
}

/** FNV-1a, 32 bits, eight hexadecimal digits: short names stay apart though their ends are cut. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
