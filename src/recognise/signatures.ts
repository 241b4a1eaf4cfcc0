import { type Flow, linesIn, type SourceCell, type SourceTable } from './flow.ts'
import { nation } from './letterhead.ts'
import type { Signature, Text } from './model.ts'
import { ownKind } from './own-styles.ts'
import { isCapitals, type SourceLine } from './source-line.ts'
import { joinTexts, textBetween, textFrom, textOfLine } from './text.ts'

/** The end of a document: whom it goes to, and who signs. */
export interface End {
  /** `Nơi nhận:`, where it stands. */
  labels: Text[]
  recipients: Text[]
  signature?: Signature
  /** Who signs beside, on the left. */
  cosigner?: Signature
  /** What is neither. */
  others: Text[]
  next: number
}

const recipientsLabel = /^\s*n[ơo]i\s+(?:nhận|gửi)\s*(?:[:.]\s*|$)/iu

/** How a signer's authority begins. */
const authority =
  /^(?:TM\.?|T\/M|KT\.?|K\/T|TL\.?|T\/L|TUQ\.?|T\/UQ|Q\.?|CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|TRƯỞNG|PHÓ TRƯỞNG|CHÁNH|PHÓ CHÁNH|HIỆU TRƯỞNG|PHÓ HIỆU TRƯỞNG|BÍ THƯ|PHÓ BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|ĐẠI DIỆN|NGƯỜI LẬP|XÁC NHẬN|TỔ TRƯỞNG|VIỆN TRƯỞNG)(?=[\s.]|$)/u

/** An agency that closes an appendix without a signer. */
const agency = /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN(?=\s|$)/u

/** Reads the end of a document that stands at `at`; undefined where none does. */
export function readEnd(flow: readonly Flow[], at: number): End | undefined {
  const item = flow[at]
  if (item === undefined) return undefined
  if (item.kind === 'line') return readEndLines(flow, at)
  const end = readEndTable(item, at)
  const below = flow[at + 1]
  // Where two sign, the recipients stand below them.
  if (end?.cosigner === undefined || end.recipients.length > 0 || below?.kind !== 'table') return end
  const to = readEndTable(below, at + 1)
  if (to === undefined || to.recipients.length === 0 || to.signature !== undefined) return end
  return {
    ...end,
    labels: to.labels,
    recipients: to.recipients,
    others: [...end.others, ...to.others],
    next: to.next,
  }
}

function readEndTable(table: SourceTable, at: number): End | undefined {
  if ([...linesIn([table])].some(({ text }) => nation.test(text))) return undefined
  const found = tableWithRecipients(table)
  if (found === undefined) {
    const cells = signerCells(table)
    if (cells === undefined) return undefined
    const [signer, ...beside] = cells.signers
    const { cosigner, others } = cosignerOf(beside)
    return {
      labels: [],
      recipients: [],
      ...signatureOf(signer!),
      ...cosigner,
      others: [...others, ...cells.others].map(textOfLine),
      next: at + 1,
    }
  }
  const { table: own, column } = found
  const left: SourceLine[] = []
  const sides = new Map<number, SourceLine[]>()
  for (const { cells } of own.rows)
    for (const cell of cells) {
      const lines = [...linesIn(cell.content)]
      if (cell.column === column) left.push(...lines)
      else sides.set(cell.column, [...(sides.get(cell.column) ?? []), ...lines])
    }
  const signers = [...sides.values()].filter(lines => lines.length > 0)
  // The one on the right signs last, and for the agency.
  if (signers.length === 2 && signers.every(isSignature)) signers.reverse()
  const [signer = [], ...beside] = signers
  const { cosigner, others } = cosignerOf(beside)
  const outside =
    own === table ? [] : [...linesIn([table])].filter(line => ![...linesIn([own])].includes(line))
  return {
    ...recipientsOf(left),
    ...signatureOf(signer),
    ...cosigner,
    others: [...others, ...outside].map(textOfLine),
    next: at + 1,
  }
}

const isSignature = ([first]: readonly SourceLine[]): boolean =>
  first !== undefined && (authority.test(first.text) || agency.test(first.text)) && isCapitals(first.text)

/** The one who signs beside, where it is one; more have no key. */
function cosignerOf(beside: readonly SourceLine[][]): {
  cosigner: { cosigner?: Signature }
  others: readonly SourceLine[]
} {
  const [lines] = beside
  if (lines === undefined || beside.length > 1 || !isSignature(lines))
    return { cosigner: {}, others: beside.flat() }
  const { signature } = signatureOf(lines)
  return { cosigner: signature === undefined ? {} : { cosigner: signature }, others: [] }
}

/** The table, or one within it, of which a cell begins with `Nơi nhận`. */
function tableWithRecipients(table: SourceTable): { table: SourceTable; column: number } | undefined {
  for (const { cells } of table.rows)
    for (const cell of cells) {
      const [first] = linesIn(cell.content)
      const inner = cell.content.find(item => item.kind === 'table')
      const found = inner?.kind === 'table' ? tableWithRecipients(inner) : undefined
      if (found !== undefined) return found
      const isLabel = first !== undefined && recipientsLabel.test(first.text)
      // In a table with lines the bare words are the title of a column.
      if (isLabel && (!table.hasLines || /:/.test(first.text))) return { table, column: cell.column }
    }
  return undefined
}

/** Cells of a table without lines in which somebody signs. */
function signerCells(table: SourceTable): { signers: SourceLine[][]; others: SourceLine[] } | undefined {
  if (table.hasLines || table.rows.length > 4) return undefined
  const cells = new Map<number, SourceLine[]>()
  for (const row of table.rows)
    for (const cell of row.cells)
      cells.set(cell.column, [...(cells.get(cell.column) ?? []), ...linesOf(cell)])
  const all = [...cells.values()].filter(lines => lines.length > 0)
  const signers = all.filter(isSignature)
  const [only] = all
  // Nothing but a few lines on the right: somebody is to sign there.
  const isRight = all.length === 1 && only !== undefined && (cells.get(0)?.length ?? 1) === 0
  if (
    signers.length === 0 &&
    isRight &&
    only.length <= 6 &&
    only.every(({ text, align }) => text.length <= 60 && align === 'center')
  )
    return { signers: [only], others: [] }
  if (signers.length === 0 || all.some(lines => lines.length > 12)) return undefined
  // The one on the right signs last, and for the agency.
  return { signers: signers.reverse(), others: all.filter(lines => !signers.includes(lines)).flat() }
}

const linesOf = (cell: SourceCell): SourceLine[] => [...linesIn(cell.content)]

/** Lines of the recipients, and the words `Nơi nhận:` before them. */
function recipientsOf(lines: readonly SourceLine[]): Pick<End, 'labels' | 'recipients'> {
  const recipients: Text[] = []
  const labels: Text[] = []
  lines.forEach((line, index) => {
    const label = index === 0 ? recipientsLabel.exec(line.text) : null
    if (label === null) recipients.push(textOfLine(line))
    else labels.push(textBetween(line, 0, label[0].length))
    if (label !== null && label[0].length < line.text.length) recipients.push(textFrom(line, label[0].length))
  })
  return { labels, recipients }
}

/** Who signs: the last line is the name where it is written as names are, or stands apart. */
function signatureOf(lines: readonly SourceLine[]): { signature?: Signature } {
  if (lines.length === 0) return {}
  const last = lines.at(-1)!
  const posts = (all: readonly SourceLine[]): Text[] => {
    const texts: Text[] = []
    all.forEach((line, index) => {
      const goesOn = index > 0 && line.paragraph === all[index - 1]!.paragraph && !authority.test(line.text)
      texts.push(goesOn ? joinTexts([texts.pop()!, textOfLine(line)]) : textOfLine(line))
    })
    return texts
  }
  // The place for hand and stamp is empty paragraphs, or space before the name.
  const isApart = last.gap > 0 || last.paragraph.spacing.before >= 600 || ownKind(last) === 'signerName'
  const isName = looksLikeName(last.text) || (lines.length > 1 ? isApart : !isCapitals(last.text))
  if (!isName) return { signature: { authority: posts(lines) } }
  const other = otherPostAt(lines)
  const between = lines.slice(other, -1)
  return {
    signature: {
      authority: posts(lines.slice(0, other)),
      ...(between.length === 0 ? {} : { otherPost: joinTexts(between.map(textOfLine)) }),
      name: textOfLine(last),
    },
  }
}

/** Empty paragraphs that are the place for hand and stamp, rather than space between two lines. */
const placeToSign = 2

/** How the authority of another signer begins. */
const onBehalf = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|T\/UQ|Q)(?=[\s.]|$)/u

/** Where the other post begins: below the place for hand and stamp, with the name right below it; else where the name stands. */
function otherPostAt(lines: readonly SourceLine[]): number {
  const end = lines.length - 1
  const last = lines[end]!
  const at = lines.findIndex(
    (line, index) =>
      index > 0 &&
      (line.gap >= placeToSign || line.paragraph.spacing.before >= 600 || ownKind(line) === 'signerName'),
  )
  const first = lines[at]
  if (first === undefined || at >= end) return end
  const isNear = last.paragraph === first.paragraph || (last.gap === 0 && last.paragraph.spacing.before < 600)
  const isPost = lines.slice(at, end).every(({ text }) => isCapitals(text) && !onBehalf.test(text))
  return isNear && isPost && looksLikeName(last.text) ? at : end
}

const looksLikeName = (text: string): boolean =>
  /^(?:(?:ThS|TS|PGS|GS|BS|CN|KS|ThS\.?BS|Thạc sĩ|Tiến sĩ|Bác sĩ|Đại tá|Thượng tá|Trung tá)[.\s]+)*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u.test(
    text,
  )

/** An end made of lines: `Nơi nhận:`, dashes, and who signs before or behind them. */
function readEndLines(flow: readonly Flow[], at: number): End | undefined {
  const first = flow[at]
  if (first?.kind !== 'line' || first.isBox) return undefined
  const signers: SourceLine[] = []
  let index = at
  const isSigner = (item: Flow | undefined): boolean =>
    item?.kind === 'line' &&
    (item.align === 'right' || item.align === 'center' || item.paragraph.indent.left > 3000)
  if (!recipientsLabel.test(first.text)) {
    if (!isSigner(first) || !isCapitals(first.text) || !authority.test(first.text)) return undefined
    index = takeSigners(flow, at, isSigner, signers)
    const then = flow[index]
    if (then?.kind !== 'line' || !recipientsLabel.test(then.text))
      return { labels: [], recipients: [], ...signatureOf(signers), others: [], next: index }
  }
  const recipients: SourceLine[] = []
  for (; index < flow.length; index++) {
    const item = flow[index]!
    if (item.kind !== 'line' || item.page) break
    const isOwn =
      recipients.length === 0 || /^[-–+*•(]/.test(item.text) || (!isSigner(item) && item.text.length < 80)
    if (!isOwn || (isCapitals(item.text) && authority.test(item.text))) break
    recipients.push(item)
  }
  if (signers.length === 0) index = takeSigners(flow, index, isSigner, signers)
  return { ...recipientsOf(recipients), ...signatureOf(signers), others: [], next: index }
}

function takeSigners(
  flow: readonly Flow[],
  at: number,
  isSigner: (item: Flow | undefined) => boolean,
  signers: SourceLine[],
): number {
  let index = at
  for (; index < flow.length && signers.length < 6; index++) {
    const item = flow[index]
    if (item?.kind !== 'line' || !isSigner(item) || item.page || item.text.length > 80) break
    if (signers.length === 0 && !(isCapitals(item.text) && authority.test(item.text))) break
    signers.push(item)
    if (looksLikeName(item.text)) return index + 1
  }
  return index
}
