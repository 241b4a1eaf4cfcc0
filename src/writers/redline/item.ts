import { type Features, featuresOf, shinglesOf, type Vocabulary } from '../../compare/likeness.ts'

/** What a piece of a document says, as far as it is looked for in the other version. */
export interface ItemText {
  /** Only pieces of one group can be the same. */
  group: string
  text: string
  /** The text without what is counted anew; numbers aside it tells the piece. */
  core?: string
  /** An id that a person typed: it stays with its piece. */
  code?: string | undefined
  /** There is one such piece where it stands: it is the same whatever it says. */
  isOnly?: boolean
}

/** A piece with what it is known again by; the dear parts are made when they are asked for. */
export class Item {
  readonly group: string
  readonly text: string
  readonly isOnly: boolean
  readonly code: string | undefined
  private readonly core: string
  private readonly vocabulary: Vocabulary
  private made: Features | undefined

  constructor({ group, text, core = text, code, isOnly = false }: ItemText, vocabulary: Vocabulary) {
    this.group = group
    this.text = text
    this.core = core
    this.code = code === undefined ? undefined : `${group} ${code}`
    this.isOnly = isOnly
    this.vocabulary = vocabulary
  }

  /** Equal for pieces that say the same. */
  get key(): string {
    return `${this.group} ${this.text}`
  }

  /** Equal for pieces that say the same but for numbers. */
  get loose(): string {
    return `${this.group} ${this.core.replace(/\d+/g, '0')}`
  }

  get features(): Features {
    this.made ??= featuresOf(this.words(), this.vocabulary)
    return this.made
  }

  /** What few pieces have in common. */
  rare(): Features {
    return shinglesOf(this.words(), this.vocabulary)
  }

  private words(): string[] {
    return this.text.split(/\s+/)
  }
}
