import type { PlacedText } from '../text/placed-text.ts'
import { type Features, featuresOf, shinglesOf, type Vocabulary } from './likeness.ts'
import { type Token, type TokenContext, type TokenOptions, tokensOf } from './tokens.ts'

/** What the texts of one plan are read with. */
export interface TextContext extends TokenContext {
  /** Shared by both plans. */
  vocabulary: Vocabulary
}

/** Words to be compared with others. What costs time is worked out when it is asked for. */
export class ComparedText {
  /** The words as printed, lines apart, without the mark at the end of each. */
  readonly text: string
  private readonly lines: readonly PlacedText[]
  private readonly context: TextContext
  private readonly options: TokenOptions
  private knownTokens: readonly Token[] | undefined
  private knownMask: string | undefined
  private knownFeatures: Features | undefined
  private knownUnquoted: Features | undefined

  constructor(lines: readonly PlacedText[], context: TextContext, options: TokenOptions = {}) {
    this.lines = lines.map(withoutEndMark)
    this.text = this.lines.map(line => line.text).join('\n')
    this.context = context
    this.options = options
  }

  get tokens(): readonly Token[] {
    if (this.knownTokens === undefined) {
      let offset = 0
      this.knownTokens = this.lines.flatMap(line => {
        const tokens = tokensOf(line, this.context, this.options, offset)
        offset += line.text.length + 1
        return tokens
      })
    }
    return this.knownTokens
  }

  /** The same for texts that differ in nothing but blanks, the plan's own years and values reported elsewhere. */
  get mask(): string {
    this.knownMask ??= this.tokens.map(token => token.mask).join(' ')
    return this.knownMask
  }

  get features(): Features {
    this.knownFeatures ??= featuresOf(
      this.tokens.map(token => token.mask),
      this.context.vocabulary,
    )
    return this.knownFeatures
  }

  /** True for a text with a title in quotation marks. */
  get quotes(): boolean {
    return this.text.includes('“')
  }

  /** The features of what stands outside of quotation marks; none where that is a few words. */
  get unquotedFeatures(): Features {
    if (this.knownUnquoted === undefined) {
      const quoted = [...this.text.matchAll(/“[^”\n]*”?/gu)].map(({ 0: words, index }) => [
        index,
        index + words.length,
      ])
      const outside = this.tokens.filter(
        ({ start }) => !quoted.some(([from = 0, to = 0]) => start >= from && start < to),
      )
      const words = outside.map(token => token.mask).filter(word => /[\p{L}\p{N}]/u.test(word))
      this.knownUnquoted = featuresOf(words.length < leastOutside ? [] : words, this.context.vocabulary)
    }
    return this.knownUnquoted
  }

  /** Longer runs of its words; they are asked for once. */
  shingles(): Features {
    return shinglesOf(
      this.tokens.map(token => token.mask),
      this.context.vocabulary,
    )
  }
}

/** So many words outside of quotation marks say what a text is about. */
const leastOutside = 4

/** Marks at the end of a line change with what comes after it, and are not compared. */
const endMarks = /[;,.…\s]/

function withoutEndMark(line: PlacedText): PlacedText {
  const { text } = line
  let end = text.length
  while (end > 0 && (endMarks.test(text[end - 1]!) || text.slice(end - 2, end) === './')) end--
  return end === text.length || end === 0 ? line : line.slice(0, end)
}
