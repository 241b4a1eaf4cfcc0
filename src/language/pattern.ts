import { everyMatch } from './every-match.ts'
import { smallLetters } from './small-letters.ts'

/**
 * What a text must hold, in small letters: words of which one is enough, or an expression that costs little to compile, which one
 * without `\p{…}`, `i` and `g` does.
 */
export type Needles = readonly string[] | RegExp

/** The needles of an expression that has none: every text holds the empty one. */
export const anyText: Needles = ['']

/**
 * A regular expression that is made when a text first holds one of its needles. To compile an expression costs far more than to search a
 * short text for a few words, and most plans have none of them.
 */
export class Pattern {
  /** What every match holds one of, in small letters. */
  readonly needles: Needles
  private readonly make: () => RegExp
  private made: RegExp | undefined

  constructor(needles: Needles, make: () => RegExp) {
    this.needles = needles
    this.make = make
  }

  /** The expression itself, for what has no method here. */
  get expression(): RegExp {
    this.made ??= this.make()
    return this.made
  }

  /** False for a text that certainly has no match. @param small the text in small letters, or many texts put together. */
  mayMatch(small: string): boolean {
    const { needles } = this
    if (needles instanceof RegExp) return needles.test(small)
    for (const needle of needles) if (small.includes(needle)) return true
    return false
  }

  /** The same of many texts at once: needles that are an expression may speak of where a text begins or ends, and are asked of each. */
  mayMatchIn(letters: string): boolean {
    return this.needles instanceof RegExp || this.mayMatch(letters)
  }

  /** The letters of a text are not made small for an expression that any text may match. */
  private isPossibleIn(text: string): boolean {
    return this.needles === anyText || this.mayMatch(smallLetters(text))
  }

  /** As `RegExp.test`, from the text's beginning. */
  test(text: string): boolean {
    return this.exec(text) !== null
  }

  /** As `RegExp.exec`, from the text's beginning. */
  exec(text: string): RegExpExecArray | null {
    return this.at(text, 0)
  }

  /** As `RegExp.exec` from an index; of a sticky expression the match that begins there. */
  at(text: string, index: number): RegExpExecArray | null {
    if (!this.isPossibleIn(text)) return null
    this.expression.lastIndex = index
    return this.expression.exec(text)
  }

  /** All matches in a text. */
  all(text: string): readonly RegExpExecArray[] {
    if (!this.isPossibleIn(text)) return []
    return everyMatch(text, this.expression)
  }

  /** As `String.replace`. */
  replace(text: string, by: string | ((match: string, ...parts: string[]) => string)): string {
    if (!this.isPossibleIn(text)) return text
    return text.replace(this.expression, by as string)
  }
}

/**
 * An expression that is made lazily: `pattern(['mức độ'], () => /mức độ\s+\d/giu)`.
 * @param needles every match of the expression holds one of them, whatever its case; `needles.test.ts` proves it for each use.
 */
export const pattern = (needles: Needles, make: () => RegExp): Pattern => new Pattern(needles, make)
