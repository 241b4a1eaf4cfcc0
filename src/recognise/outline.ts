import { type Label, type LabelForm, readLabel } from '../language/labels.ts'
import type { Flow } from './flow.ts'
import type { Heading, Item, Table, Text, TextItem } from './model.ts'
import {
  faceOf,
  isCapitals,
  lineFrom,
  plainSpans,
  type SourceLine,
  type Span,
  textOf,
} from './source-line.ts'
import { isLayoutTable, linesOfLayout } from './tables/layout-table.ts'
import { readDataTable } from './tables/read-table.ts'
import { joinTexts, textBetween, textOfLine } from './text.ts'

/** A line that is a heading. */
interface Found extends Omit<Heading, 'kind' | 'content'> {
  /** Undefined without a label. */
  form?: LabelForm
  rank: number
  /** The level that the file gives it. */
  outline?: number
}

/** Reads lines and tables as headings with what stands below them. */
export function readContent(flow: readonly Flow[]): Item[] {
  const items: Item[] = []
  const open: { found: Found; heading: Heading }[] = []
  const here = (): Item[] => open.at(-1)?.heading.content ?? items
  const closing = closingLines(flow)
  // Articles are counted through all chapters: another number begins a quotation.
  let nextArticle = 1
  for (let index = 0; index < flow.length; index++) {
    const item = flow[index]!
    if (index === closing) open.length = 0
    if (item.kind === 'table') {
      if (isLayoutTable(item)) for (const line of linesOfLayout(item)) addLine(here(), line)
      else here().push(withRemark(readDataTable(item), here(), flow, index))
      continue
    }
    const next = flow[index + 1]
    const found = readHeading(
      item,
      next,
      open.map(({ found: { form } }) => form),
      nextArticle,
    )
    if (found === undefined || index >= closing) {
      addText(here(), textOfLine(item))
      continue
    }
    if (found.joined) index++
    if (found.form?.word !== undefined && article.test(found.form.word)) nextArticle++
    const heading: Heading = {
      kind: 'heading',
      label: found.label,
      gap: found.gap,
      title: found.title,
      ...(found.face === undefined ? {} : { face: found.face }),
      ...(found.whole === undefined ? {} : { whole: found.whole }),
      ...(found.runOn === undefined ? {} : { runOn: found.runOn }),
      content: [],
    }
    closeFor(found, open)
    here().push(heading)
    open.push({ found, heading })
  }
  return items
}

/** Takes the lines that stand above a table on the right, `Đơn vị tính: …`, out of the text before it. */
function withRemark(table: Table, items: Item[], flow: readonly Flow[], at: number): Table {
  const above: Text[] = []
  const last = items.at(-1)
  for (let index = at - 1; last?.kind === 'text' && last.lines.length > 0; index--) {
    const item = flow[index]
    const isRemark =
      item?.kind === 'line' &&
      item.align === 'right' &&
      !item.isBox &&
      item.text.length < 120 &&
      (item.isItalic || /^\(?(?:đơn vị|đvt)(?!\p{L})/iu.test(item.text)) &&
      last.lines.at(-1)!.from.includes(item.id)
    if (!isRemark) break
    above.unshift(last.lines.pop()!)
  }
  if (last?.kind === 'text' && last.lines.length === 0) items.pop()
  return above.length === 0 ? table : { ...table, above }
}

const addLine = (items: Item[], line: SourceLine): void => addText(items, textOfLine(line))

function addText(items: Item[], text: Text): void {
  const last = items.at(-1)
  if (last?.kind === 'text') last.lines.push(text)
  else items.push({ kind: 'text', lines: [text] } satisfies TextItem)
}

/** Closes the headings that cannot have this one below them. */
function closeFor(found: Found, open: { found: Found; heading: Heading }[]): void {
  const { outline } = found
  // Where the file has levels for all of them, they say it.
  if (outline !== undefined && open.every(({ found: other }) => other.outline !== undefined)) {
    while (open.length > 0 && open.at(-1)!.found.outline! >= outline) open.pop()
    return
  }
  const same = open.findLastIndex(({ found: other }) => isAlike(other, found))
  if (same >= 0 && open.slice(same + 1).every(({ found: other }) => other.rank >= found.rank))
    open.length = same
  else while (open.length > 0 && open.at(-1)!.found.rank >= found.rank) open.pop()
}

const isAlike = (a: Found, b: Found): boolean =>
  sameForm(a.form, b.form) && (a.form !== undefined || a.rank === b.rank)

function sameForm(a: LabelForm | undefined, b: LabelForm | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return (
    a.numerals === b.numerals &&
    a.prefix === b.prefix &&
    a.parts === b.parts &&
    a.word?.toLowerCase() === b.word?.toLowerCase()
  )
}

/** Words before a number by which a part of a text is named. */
const groups = /^(?:nhóm|khối|cụm|bước|đợt|kỳ|vòng|loại|hạng)$/iu
const article = /^điều$/iu
const words = /^(?:phần|chương|mục|tiểu mục)$/iu

/** How high a heading stands: by the custom of its label; one without a label stands below all that have one. */
function rankOf(form: LabelForm | undefined, title: string): number {
  if (form === undefined) return isCapitals(title) ? 3 : 20
  if (form.word !== undefined) {
    // Below the sections that are counted in Roman numbers.
    if (article.test(form.word)) return 1.5
    const at = ['phần', 'chương', 'mục', 'tiểu mục'].indexOf(form.word.toLowerCase())
    return at < 0 ? 0.5 : at - 4
  }
  if (form.numerals === 'upper') return 0
  if (form.numerals === 'roman') return 1
  if (form.numerals === 'lower') return 12
  if (form.prefix === '(') return 11
  return form.numerals === 'decimal' ? 3 + form.parts : 4
}

/** The last paragraphs close the document: they belong to none of its parts. */
function closingLines(flow: readonly Flow[]): number {
  let from = flow.length
  while (from > 0) {
    const item = flow[from - 1]!
    if (item.kind !== 'line' || item.isBold || item.isBox || readLabel(item.text) !== undefined) break
    if (/^[-–+*•]/.test(item.text)) break
    if (!/\.\/\.?$|^(?:trên đây là|trong quá trình)/iu.test(item.text)) break
    from--
  }
  // Below a heading that has nothing else they are its text.
  const before = flow[from - 1]
  const isAlone = before?.kind === 'line' && before.isBold && before.text.length < 200
  return isAlone ? flow.length : from
}

/** Longer than this nothing is a title, though it is bold. */
const longestTitle = 500
const longestUnlabelled = 150

function readHeading(
  line: SourceLine,
  next: Flow | undefined,
  above: readonly (LabelForm | undefined)[],
  nextArticle: number,
): (Found & { joined?: true }) | undefined {
  if (line.isBox) return undefined
  const like = above.findLast(form => form !== undefined)
  const label = readLabel(line.text, like)
  if (label === undefined) return readDashed(line) ?? readUnlabelled(line, above)
  if (label.form.word !== undefined) {
    if (words.test(label.form.word)) return readPart(line, label, next)
    if (article.test(label.form.word))
      return label.numbers[0] === nextArticle ? readArticle(line, label) : undefined
    if (!groups.test(label.form.word)) return undefined
  }
  if (label.rest === '') return undefined
  const title = lineFrom(line, label.restIndex)
  if (!title.isBold) {
    const runIn = readRunIn(line, label)
    if (runIn !== undefined) return runIn
  }
  const isHeading =
    title.text.length <= longestTitle &&
    (title.isBold ||
      isMarked(line) ||
      (label.form.numerals === 'decimal' && title.isItalic && title.text.length < 250) ||
      (label.form.numerals === 'roman' && isSection(line, title)))
  if (isHeading) return found(line, label, title, undefined)
  return undefined
}

/** `Điều 1. Phạm vi`: the label and its title are bold; one whose words are regular is a text. */
function readArticle(line: SourceLine, label: Label): Found | undefined {
  if (label.rest === '' || label.form.suffix === '') return undefined
  const title = lineFrom(line, label.restIndex)
  const isHeading = title.text.length <= longestTitle && line.isBold && title.isBold
  return isHeading ? found(line, label, title, undefined) : undefined
}

/** The file says itself that it is a heading, and it is as short as one. */
const isMarked = (line: SourceLine): boolean =>
  line.paragraph.outlineLevel !== undefined && line.text.length < 250 && !/[;,]$/.test(line.text)

/** A Roman number with words that are partly bold, in capitals, or few. */
function isSection(line: SourceLine, title: SourceLine): boolean {
  const [first] = line.spans
  const isBold =
    first?.kind === 'text' && first.bold && title.spans.some(span => span.kind === 'text' && span.bold)
  return isBold || isCapitals(title.text) || (title.text.length < 120 && !/[;,]$/.test(title.text))
}

function found(line: SourceLine, label: Label, title: SourceLine, runOn: Text | undefined): Found {
  const face = faceOf(title.spans)
  const isPoint = label.form.numerals === 'lower' || label.form.prefix === '('
  // A point is regular: what is bold in it is meant.
  const isMixed = face === undefined && isPoint
  const spans = isMixed
    ? title.spans
    : plainSpans(title.spans, { bold: true, ...(title.isItalic ? { italic: true } : {}) })
  return {
    ...(face === undefined ? {} : { face }),
    ...(isMixed ? { whole: textOfLine(line) } : {}),
    label: label.text,
    gap: line.text.slice(label.text.length, label.restIndex),
    title: { spans, text: textOf(spans), from: [line.id] },
    ...(runOn === undefined ? {} : { runOn }),
    form: label.form,
    rank: rankOf(label.form, title.text),
    ...outlineOf(line),
  }
}

const outlineOf = ({ paragraph }: SourceLine): { outline?: number } =>
  paragraph.outlineLevel === undefined ? {} : { outline: paragraph.outlineLevel }

/** `1. Mục tiêu chung: Giữ …`: the label and a few words are bold, the sentence is not. */
function readRunIn(line: SourceLine, label: Label): Found | undefined {
  if (label.form.numerals === 'lower' || label.form.prefix === '(') return undefined
  const end = boldEnd(line.spans)
  const lead = line.text.slice(label.restIndex, end).trim()
  const rest = line.text.slice(end)
  if (end <= label.restIndex || lead.length > 200 || !/[:.]$/.test(lead) || !/[\p{L}\p{N}]/u.test(rest))
    return undefined
  if (!/^\s/.test(rest) && !/\s$/.test(line.text.slice(0, end))) return undefined
  if (
    lineFrom(line, end).spans.some(
      span => span.kind === 'text' && span.bold && !span.italic && span.text.length > 60,
    )
  )
    return undefined
  const title = textBetween(line, label.restIndex, end)
  return found(
    line,
    label,
    { ...line, ...title, isBold: true, isItalic: false },
    textBetween(line, end, line.text.length),
  )
}

/** Where the bold beginning of a line ends. */
function boldEnd(spans: readonly Span[]): number {
  let end = 0
  for (const span of spans) {
    if (span.kind === 'note' || !span.bold) break
    end += span.text.length
  }
  return end
}

const dashed = /^(?:([IVXL]+)|(\d{1,2})|([A-Z]))\s*[-–]\s+(?=\S)/

/** `I- Mục đích`: a label that the spec does not count; it stays typed, on a level that has no labels. */
function readDashed(line: SourceLine): Found | undefined {
  const match = dashed.exec(line.text)
  if (match === null || !line.isBold || line.text.length > 250) return undefined
  const spans = plainSpans(line.spans, { bold: true })
  return {
    label: '',
    gap: '',
    title: { spans, text: textOf(spans), from: [line.id] },
    rank: match[1] !== undefined ? 1 : match[2] !== undefined ? 4 : 0,
    ...outlineOf(line),
  }
}

/** A short bold line without a label, below a heading or in capitals. */
function readUnlabelled(line: SourceLine, above: readonly (LabelForm | undefined)[]): Found | undefined {
  if (!(line.isBold || isMarked(line)) || line.align === 'center' || line.align === 'right') return undefined
  if (line.text.length > longestUnlabelled || /[;,.]$|^[-–+*•(“"]/.test(line.text)) return undefined
  if (!/\p{L}/u.test(line.text) || /^(?:điều|kính gửi|nơi nhận|ghi chú|lưu ý)(?!\p{L})/iu.test(line.text))
    return undefined
  if (!isMarked(line) && (above.length === 0 || line.isItalic)) return undefined
  const face = faceOf(line.spans)
  const spans = plainSpans(line.spans, { bold: true, ...(line.isItalic ? { italic: true } : {}) })
  return {
    ...(face === undefined ? {} : { face }),
    label: '',
    gap: '',
    title: { spans, text: textOf(spans), from: [line.id] },
    rank: isMarked(line) && isCapitals(line.text) ? 1 : 20,
    ...outlineOf(line),
  }
}

/** `Phần I`, `Chương 2`, whose title stands in the same line or in the next. */
function readPart(
  line: SourceLine,
  label: Label,
  next: Flow | undefined,
): (Found & { joined?: true }) | undefined {
  const isApart = line.align === 'center' || line.isBold || isCapitals(line.text)
  if (!isApart || line.text.length > longestTitle) return undefined
  const rank = rankOf(label.form, '')
  const own = lineFrom(line, label.restIndex)
  if (label.rest !== '') {
    if (!own.isBold && !isCapitals(own.text)) return undefined
    return found(line, label, own, undefined)
  }
  const takesNext =
    next?.kind === 'line' &&
    !next.page &&
    next.gap === 0 &&
    next.align === line.align &&
    (next.isBold || isCapitals(next.text)) &&
    readLabel(next.text) === undefined &&
    next.text.length < 300
  if (!takesNext)
    return {
      label: label.text,
      gap: '',
      title: { spans: [], text: '', from: [line.id] },
      form: label.form,
      rank,
      ...outlineOf(line),
    }
  const spans = plainSpans(next.spans, { bold: true })
  return {
    label: label.text,
    gap: ' ',
    title: {
      ...joinTexts([{ spans, text: textOf(spans), from: [line.id, next.id] }]),
      from: [line.id, next.id],
    },
    form: label.form,
    rank,
    ...outlineOf(line),
    joined: true,
  }
}
