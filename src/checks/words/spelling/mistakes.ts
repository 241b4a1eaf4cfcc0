import { withToneInPlace } from '../../../language/syllables.ts'
import type { Correction, Corrector } from './corrections.ts'
import { isForeign } from './foreign-words.ts'
import type { Lexicon } from './lexicon.ts'
import { loneMistake } from './lone-mistakes.ts'
import type { Found, Misspelling } from './misspelling.ts'
import { type PhraseMistake, phrasesByFirst } from './phrases.ts'
import { isSeenInTexts } from './seen-in-texts.ts'
import { spellingKey } from './spelling-key.ts'
import { brokenWord, joinedWords } from './word-breaks.ts'
import { afterLevel, inCaseOf, type Word } from './words.ts'

/** Finds the mistakes among the words of one text. */
export class MistakeFinder {
  private readonly lexicon: Lexicon
  private readonly corrector: Corrector

  constructor(lexicon: Lexicon, corrector: Corrector) {
    this.lexicon = lexicon
    this.corrector = corrector
  }

  *find(words: readonly Word[]): Generator<Misspelling> {
    let mistakeOf = -1
    let fitsPrevious = false
    for (let at = 0; at < words.length; at++) {
      const fitsNext = this.corrector.isPair(words, at)
      const fits = fitsPrevious || fitsNext
      fitsPrevious = fitsNext
      if (at <= mistakeOf) continue
      const phrases = phrasesByFirst().get(words[at]!.lower)
      let found = phrases && phraseMistake(phrases, words, at)
      if (!fits || !isPlain(words[at]!)) found ??= this.mistakeAt(words, at, mistakeOf, fits)
      if (found === undefined) continue
      mistakeOf = found.last
      yield found.mistake
    }
  }

  private mistakeAt(words: readonly Word[], at: number, mistakeOf: number, fits: boolean): Found | undefined {
    const word = words[at]!
    if (word.isPart || word.text.length < 2) return brokenWord(words, at, this.lexicon)
    if (word.letters === 'mixed') return fits ? this.wrongCase(word, at) : undefined
    if (word.key === undefined) return this.noSyllable(words, at)
    if (fits) return undefined
    // The word before a broken one fits nothing either: it is the broken one that is reported.
    const broken = brokenWord(words, at, this.lexicon) ?? brokenWord(words, at + 1, this.lexicon)
    if (broken !== undefined) return broken
    if (this.lexicon.isSingle(word.key) || isName(words, at)) return undefined
    const lone = loneMistake(words, at)
    if (lone !== undefined) return single('word', word, at, lone)
    // What stands before a misspelt word fits nothing because of that, and is reported with it.
    if (isMisspelt(words[at + 1])) return undefined
    const found = this.corrector
      .corrections(words, at, isSeenInTexts)
      .filter(({ first }) => first > mistakeOf)
    if (found.length === 0 || this.corrector.isUsual(words, at, found[0]!)) return undefined
    if (word.letters === 'caps' && found[0]!.cost > 0.5) return undefined
    return this.mistakeOf('word', words, at, found)
  }

  private noSyllable(words: readonly Word[], at: number): Found | undefined {
    const word = words[at]!
    const isMarked = /[^a-z]/.test(word.lower)
    if (word.letters === 'caps' && !isMarked) return undefined
    const moved = withToneInPlace(word.lower)
    const key = moved === undefined ? undefined : spellingKey(moved)
    if (key !== undefined && this.lexicon.isKnown(key)) return single('syllable', word, at, moved!)
    if (isForeign(word.lower)) return undefined
    const broken = brokenWord(words, at, this.lexicon) ?? joinedWords(word, at, this.lexicon)
    if (broken !== undefined) return broken
    const found = this.corrector
      .corrections(words, at)
      .filter(({ cost }) => cost <= (isMarked && word.letters === 'lower' ? 1.5 : 1))
    if (found.length > 0) return this.mistakeOf('syllable', words, at, found)
    if (!isMarked || (word.letters !== 'lower' && isName(words, at))) return undefined
    // Among capitals there are many names: only the same sounds in another spelling.
    const alone = this.corrector.single(word.lower, word.letters === 'lower' ? 0.5 : 0)
    if (alone !== undefined) return single('syllable', word, at, this.lexicon.spell(alone))
    if (word.letters !== 'lower' || otherAlphabet.test(word.lower)) return undefined
    return {
      mistake: { kind: 'syllable', from: word.from, to: word.to, wrong: word.text, rights: [] },
      last: at,
    }
  }

  /** `cônG`, `THực`: not `TTg`, `iOffice`, which are no syllables. */
  private wrongCase(word: Word, at: number): Found | undefined {
    if (word.key === undefined || !this.lexicon.isKnown(word.key)) return undefined
    const isTitle = word.text[0] !== word.lower[0]
    return single('case', word, at, isTitle ? word.lower[0]!.toUpperCase() + word.lower.slice(1) : word.lower)
  }

  private mistakeOf(
    kind: Misspelling['kind'],
    words: readonly Word[],
    at: number,
    found: readonly Correction[],
  ): Found {
    const { first, last } = found[0]!
    const same = found.filter(other => other.first === first && other.last === last)
    const from = words[first]!.from
    const to = words[last]!.to
    const rights = same.map(({ right }) =>
      right.map((key, index) => this.spelled(key, words[first + index]!)),
    )
    const context = this.context(words, same[0]!)
    const before = context < first ? `${words[context]!.text} ` : ''
    const after = context > last ? ` ${words[context]!.text}` : ''
    const typed = words.slice(first, last + 1).map(({ text }) => text)
    const mistake: Misspelling = {
      kind,
      from,
      to,
      wrong: `${before}${typed.join(' ')}${after}`,
      rights: rights.map(right => `${before}${right.join(' ')}${after}`),
      ...(rights.length === 1 ? { right: rights[0]!.join(' ') } : {}),
    }
    return { mistake, last: Math.max(at, last) }
  }

  /** The index of the neighbour that the right words make a known word with, or else of the next word, if there is one. */
  private context(words: readonly Word[], { first, last, right }: Correction): number {
    const next = words[last + 1]
    const previous = words[first - 1]
    const fitsNext = next?.follows && next.key !== undefined && this.lexicon.isPair(right.at(-1)!, next.key)
    const fitsPrevious =
      words[first]!.follows && previous?.key !== undefined && this.lexicon.isPair(previous.key, right[0]!)
    const nextTells = fitsNext && !this.lexicon.isSingle(next.key!)
    if (fitsPrevious && !(nextTells && this.lexicon.isSingle(previous.key!))) return first - 1
    return next?.follows ? last + 1 : first
  }

  private spelled(key: string, like: Word): string {
    return inCaseOf(this.lexicon.spell(key), like)
  }
}

function single(kind: Misspelling['kind'], word: Word, at: number, right: string): Found {
  const spelled = kind === 'case' ? right : inCaseOf(right, word)
  const mistake = { kind, from: word.from, to: word.to, wrong: word.text, rights: [spelled], right: spelled }
  return { mistake, last: at }
}

/** Letters that Vietnamese is not written with: of other languages, or other alphabets. */
const otherAlphabet = /[^a-zđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/

/** Whether a word that fits a neighbour is right without a further look. */
const isPlain = ({ isPart, text, letters, key }: Word): boolean =>
  !isPart && text.length > 1 && letters !== 'mixed' && key !== undefined

function phraseMistake(
  phrases: readonly PhraseMistake[],
  words: readonly Word[],
  at: number,
): Found | undefined {
  for (const { wrong, right, notAfter, notBefore, onlyBefore } of phrases) {
    const last = at + wrong.length - 1
    if (
      !wrong.every(
        (word, index) => words[at + index]?.lower === word && (index === 0 || words[at + index]!.follows),
      )
    )
      continue
    if (words.slice(at, last + 1).some(({ isPart }) => isPart)) continue
    const previous = words[at]!.follows ? words[at - 1]?.lower : undefined
    const next = words[last + 1]?.follows ? words[last + 1]!.lower : undefined
    if (onlyBefore !== undefined && !words[last]!.isBeforeNumber && !onlyBefore.has(next ?? '')) continue
    if ((previous !== undefined && notAfter?.has(previous)) || (next !== undefined && notBefore?.has(next)))
      continue
    const spelled = inCaseOf(right, words[at]!)
    const [from, to] = [words[at]!.from, words[last]!.to]
    const typed = words.slice(at, last + 1).map(({ text }) => text)
    return { mistake: { kind: 'word', from, to, wrong: typed.join(' '), rights: [spelled] }, last }
  }
  return undefined
}

const isTitle = (word: Word | undefined): boolean => word?.letters === 'title'

/** Whether the next word is one that cannot be Vietnamese, typed as if it were. */
const isMisspelt = (next: Word | undefined): boolean =>
  next?.follows === true &&
  next.key === undefined &&
  next.letters === 'lower' &&
  !next.isPart &&
  next.text.length > 1 &&
  /[^a-z]/.test(next.lower) &&
  !isForeign(next.lower)

/** Whether a word that begins with a capital, or stands among capitals, is likely a part of a name. */
function isName(words: readonly Word[], at: number): boolean {
  const { letters, follows } = words[at]!
  const next = words[at + 1]
  if (letters === 'title') return follows || (next?.follows === true && next.letters === 'title')
  if (letters !== 'caps')
    return follows && isTitle(words[at - 1]) && words[at - 1]!.follows && isTitle(words[at - 2])
  return afterLevel(words, at)
}
