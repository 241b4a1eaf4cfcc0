import {
  formatLabel,
  type Label,
  type LabelForm,
  nextLabel,
  parseForm,
  readLabel,
} from '../language/labels.ts'

/** Label forms by level; `null` is a level without labels. */
type Schemes = readonly (LabelForm | null)[]

/** Label forms of a plan and an appendix (ND30-I.V.6b). */
export const planSchemes = ['I.', '1.', 'a)'] as const
/** Label forms below an article (ND30-I.II.6đ). */
export const articleSchemes = ['1.', 'a)'] as const

/** Reads the entries of `danh_so`; what is no form (the schema tells it) is a level without labels. */
export const parseSchemes = (forms: readonly string[]): Schemes => forms.map(form => parseForm(form) ?? null)

/** Where a list of headings stands: the numbers of the headings above it, the forms from its level down. */
export interface LabelPosition {
  numbers: readonly number[]
  schemes: Schemes
  /** The last Điều before the list: articles are counted through all chapters, as the decree itself does. */
  articles?: number
}

/** The numbers of a heading and the form they are written in. */
export interface Counted {
  numbers: readonly number[]
  form?: LabelForm
}

/** The label of a heading, and what follows from it for those below and beside it. */
export interface HeadingLabel {
  /** As printed, counted or typed; empty for none. */
  label: string
  typed?: Label
  form?: LabelForm
  /** The numbers that the headings below stand under. */
  numbers: readonly number[]
  /** What the next heading of the list goes on from. */
  counted: Counted
}

/**
 * Labels a heading: one that begins with a label keeps it, another gets the next of its level. Counting goes on from a typed label
 * in its form, so that `1/` is followed by `2/`; a level that has no labels gives none.
 * @param title the heading's words, `before` the heading before it in its list.
 */
export function labelHeading(title: string, position: LabelPosition, before: Counted): HeadingLabel {
  const typed = readLabel(title, before.form)
  if (typed) {
    const { form, numbers } = typed
    return { label: typed.text, typed, form, numbers, counted: { form, numbers } }
  }
  const scheme = position.schemes[0]
  if (!scheme) return { label: '', numbers: position.numbers, counted: before }
  const form = before.form ?? scheme
  const goesOn = before.numbers.length === 0 && isArticle(form) && position.articles !== undefined
  const numbers = nextLabel(form, goesOn ? [position.articles!] : before.numbers, position.numbers)
  return { label: formatLabel(form, numbers), form, numbers, counted: { form, numbers } }
}

const isArticle = (form: LabelForm | null | undefined): boolean =>
  form?.word?.normalize('NFC').toLowerCase() === 'điều'

/** The number of an article; undefined for any other heading. */
export const articleNumber = ({ form, numbers }: HeadingLabel): number | undefined =>
  isArticle(form) ? numbers.at(-1) : undefined

/**
 * The last Điều after some items of a list, in them or below them. Nothing is counted where no level is one of articles.
 * @param last the one before them.
 */
export function lastArticle(
  items: readonly unknown[],
  position: LabelPosition,
  last: number | undefined,
): number | undefined {
  if (!position.schemes.some(isArticle)) return last
  let before = noneCounted
  let number = last
  for (const item of items) {
    const {
      de_muc: title,
      noi_dung: content,
      danh_so: own,
    } = (item ?? {}) as Readonly<Record<string, unknown>>
    if (typeof title !== 'string') continue
    const here = number === undefined ? position : { ...position, articles: number }
    const label = labelHeading(title, here, before)
    before = label.counted
    const schemes = Array.isArray(own) ? parseSchemes(own.map(String)) : position.schemes.slice(1)
    const below = Array.isArray(content)
      ? lastArticle(content, { numbers: label.numbers, schemes }, number)
      : number
    number = articleNumber(label) ?? below
  }
  return number
}

/** The first heading of a list has none before it. */
export const noneCounted: Counted = { numbers: [] }
