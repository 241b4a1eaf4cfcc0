import { Vocabulary } from '../../compare/likeness.ts'
import type { DocumentBlocks, Inline, Paragraph } from '../../document/blocks.ts'
import type { ParagraphKind, ParagraphStyle } from '../../document/paragraphs.ts'
import { upper } from '../../language/line-case.ts'
import type { Layout } from '../../layout/nd30.ts'
import type { BodyContext } from '../docx/body-context.ts'
import { runsXml } from '../docx/runs.ts'
import { inOrder } from './in-order.ts'
import { Item, type ItemText } from './item.ts'
import { type Change, Marks, type Reviser } from './marks.ts'
import { Notes } from './notes.ts'
import { changedWords, piecesOf, type Token, withoutNewEnd } from './words.ts'

/** What the functions that write a redline share. */
export class Redline {
  readonly layout: Layout
  readonly marks: Marks
  readonly notes: Notes
  private readonly vocabulary = new Vocabulary()
  private body: BodyContext | undefined

  /** @param layout of the new version, which the whole file has. */
  constructor(before: DocumentBlocks, after: DocumentBlocks, layout: Layout, reviser: Reviser) {
    this.layout = layout
    this.marks = new Marks(reviser)
    const items = (notes: readonly Inline[][]) =>
      notes.map(inlines => this.item({ group: 'note', text: textOf(inlines) }))
    this.notes = new Notes(before.notes, after.notes, inOrder(items(before.notes), items(after.notes)))
  }

  /** Begins to write. */
  begin(body: BodyContext): void {
    this.body = body
  }

  /** What the body is written with, once it has begun. */
  get context(): BodyContext {
    if (this.body === undefined) throw new Error('the body has not begun')
    return this.body
  }

  item(text: ItemText): Item {
    return new Item(text, this.vocabulary)
  }

  /** The runs of a paragraph that stands in one version alone. @param size of its text in points, where it is not that of its style. */
  runs(paragraph: Paragraph, change: Change, size?: number): string {
    return this.tokenRuns(this.tokens(paragraph, change), change, paragraph, size)
  }

  /** The runs of a paragraph that stands in both, its words compared. @param isBeforeNew an inserted one comes after it. */
  comparedRuns(before: Paragraph, after: Paragraph, isBeforeNew = false, size?: number): string {
    if (before.kind !== after.kind)
      return this.runs(before, 'deleted', size) + this.runs(after, 'inserted', size)
    if (areSame(before, after)) {
      const { layout } = this
      return runsXml(after.inlines, layout.paragraphs[after.kind], layout, after.isRegular, size)
    }
    const stretches = changedWords(this.tokens(before, 'deleted'), this.tokens(after, undefined))
    return (isBeforeNew ? withoutNewEnd(stretches) : stretches)
      .map(({ change, tokens }) =>
        this.tokenRuns(tokens, change, change === 'deleted' ? before : after, size),
      )
      .join('')
  }

  private tokens({ inlines, kind, isRegular }: Paragraph, change: Change | undefined): Token[] {
    const style = this.layout.paragraphs[kind]
    const side = change === 'deleted' ? 'before' : 'after'
    const breakKey = cellKinds.has(kind) ? ' ' : 'break'
    return inlines.flatMap((inline): Token[] =>
      inline.type === 'break'
        ? [{ inline, key: breakKey }]
        : this.inlineTokens(inline, side, style, isRegular === true),
    )
  }

  private inlineTokens(
    inline: Exclude<Inline, { type: 'break' }>,
    side: 'before' | 'after',
    style: ParagraphStyle,
    isRegular: boolean,
  ): Token[] {
    switch (inline.type) {
      case 'text':
        return textTokens(inline, style, isRegular)
      case 'blank':
        return [{ inline, key: `blank ${inline.field}` }]
      case 'note':
        return [{ inline, key: this.notes.keyOf(side, inline.number) }]
    }
  }

  private tokenRuns(
    tokens: readonly Token[],
    change: Change | undefined,
    paragraph: Paragraph,
    size?: number,
  ): string {
    const { layout } = this
    const inlines = joinTexts(tokens).map(inline =>
      inline.type === 'note' ? { ...inline, number: this.notes.refer(inline.number, change) } : inline,
    )
    const runs = runsXml(inlines, layout.paragraphs[paragraph.kind], layout, paragraph.isRegular, size)
    return this.marks.runs(change, runs)
  }
}

type Text = Extract<Inline, { type: 'text' }>

function textTokens(inline: Text, style: ParagraphStyle, isRegular: boolean): Token[] {
  const { bold, italic, script = '', struck } = inline
  const weight = bold ? 'bold' : isRegular && style.bold ? 'regular' : ''
  const look = `${weight} ${italic ? 'italic' : ''} ${script} ${struck ? 'struck' : ''}`
  const text = style.upper ? upper(inline.text) : inline.text
  return piecesOf(text).map(piece => ({ inline: { ...inline, text: piece }, key: keyOf(piece, look) }))
}

/** True for paragraphs that print the same without a note, as most do. */
const areSame = (a: Paragraph, b: Paragraph): boolean =>
  a.isRegular === b.isRegular &&
  a.inlines.length === b.inlines.length &&
  a.inlines.every((inline, index) => {
    const other = b.inlines[index]!
    if (inline.type === 'text')
      return other.type === 'text' && inline.text === other.text && hasSameLook(inline, other)
    return inline.type === 'break' && other.type === 'break'
  })

/** Titles of columns get their breaks from the widths of the columns, which come from all rows: those are no change of the text. */
const cellKinds: ReadonlySet<ParagraphKind> = new Set(['tableHeader', 'cell', 'groupCell'])

/** What holds words together is the layout's: it comes and goes with the room that there is. */
const keyOf = (piece: string, look: string): string =>
  piece === ' ' || piece === '\u00a0' ? ' ' : `${look} ${piece.replaceAll('\u2011', '-')}`

/** Words of one look as one text. */
function joinTexts(tokens: readonly Token[]): Inline[] {
  const joined: Inline[] = []
  for (const { inline } of tokens) {
    const last = joined.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && hasSameLook(last, inline))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

const hasSameLook = (a: Text, b: Text): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.script === b.script && a.struck === b.struck

/** What inlines say, as far as they are looked for in the other version. */
export const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map(inline => (inline.type === 'text' ? inline.text : inline.type === 'note' ? '' : ' '))
    .join('')
    .replace(/\s+/g, ' ')
