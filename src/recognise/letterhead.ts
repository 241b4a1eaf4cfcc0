import { type Flow, linesIn, type SourceTable, wordsIn } from './flow.ts'
import { type HeadMarks, headMark, takeMarks } from './head-marks.ts'
import type { Text } from './model.ts'
import { ownKind } from './own-styles.ts'
import { isCapitals, lineOf, type SourceLine } from './source-line.ts'
import { plainText, textBetween, textOfLine } from './text.ts'

/** The head of a document: who issues it, its number, its place and date. */
export interface Letterhead {
  agency: Text[]
  parent: Text[]
  /** The other agency of a joint document, below the first. */
  joint: Text[]
  place?: Text
  number?: string
  symbol?: string
  /** Year between number and symbol. */
  yearInNumber?: string
  /** The line of the number, whatever could be read of it. */
  numberLine?: Text
  date?: { day?: number; month?: number; year?: number }
  dateLine?: Text
  /** `V/v …` of a letter. */
  about: Text[]
  /** Stamps: urgency, circulation, draft. */
  marks: HeadMarks
  /** What is none of these. */
  others: Text[]
  /** Words that every document has. */
  motto: Text[]
  /** The flow goes on here. */
  next: number
}

/** The country's name, or the Party's, that stands above the motto. */
export const nation = /c[ộo]ng h(?:òa|oà|oa) xã hội ch[ủu] ngh[ĩi]a|đảng cộng sản việt nam/iu
const motto = /^[-–\s]*độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc[-–\s]*$/iu
const dateLine = /ngày[\s\d.…_/]*tháng[\s\d.…_/]*năm/iu
const numberLine = /^(?:kế hoạch\s+)?số\s*[:.]?\s*(?=[\d.…_\s]*\/|\d)/iu

/** How far into the document its head may begin: boxes and stamps stand before it. */
const mostBefore = 8

/**
 * Reads the head that begins at `at`; undefined when there is none.
 * @param farthest how many boxes and stamps may stand before it: none before the head of what is attached.
 */
export function readLetterhead(
  flow: readonly Flow[],
  at: number,
  farthest = mostBefore,
): Letterhead | undefined {
  const head = readHead(flow, at, farthest)
  if (head === undefined) return undefined
  // Stamps may stand right below the head.
  const below: SourceLine[] = []
  for (let index = head.next; index < flow.length; index++) {
    const item = flow[index]!
    if (item.kind !== 'line' || item.page || headMark(item) === undefined) break
    below.push(item)
  }
  head.others.push(...takeMarks(below, head.marks).map(textOfLine))
  head.next += below.length
  return head
}

function readHead(flow: readonly Flow[], at: number, farthest: number): Letterhead | undefined {
  const last = Math.min(flow.length, at + farthest + 1)
  for (let index = at; index < last; index++) {
    const item = flow[index]!
    if (item.kind !== 'table' || !nation.test(wordsIn([item]))) continue
    const sides = sidesOfTable(item)
    const before = flow.slice(at, index).flatMap(other => [...linesIn([other])])
    const taken = takeLinesBelow(flow, index + 1, sides)
    return readSides({ ...sides, others: before }, taken)
  }
  if (farthest < mostBefore) {
    const near = flow.slice(at, at + 3)
    if (!near.every(item => item.kind === 'line') || !nation.test(wordsIn(near))) return undefined
  }
  return readTypedHead(flow, at)
}

interface Sides {
  left: SourceLine[]
  right: SourceLine[]
}

/** The lines of a head's two sides, by the column of the motto. */
function sidesOfTable(table: SourceTable): Sides {
  const sides: Sides = { left: [], right: [] }
  const column =
    table.rows.flatMap(row => row.cells).find(cell => nation.test(wordsIn(cell.content)))?.column ?? 1
  for (const { cells } of table.rows)
    for (const cell of cells) {
      const lines = [...linesIn(cell.content)]
      if (column > 0) (cell.column < column ? sides.left : sides.right).push(...lines)
      else for (const line of lines) (isRight(line.text) ? sides.right : sides.left).push(line)
    }
  return sides
}

/** Number and date stand below the table in some files. */
function takeLinesBelow(flow: readonly Flow[], at: number, sides: Sides): number {
  const all = [...sides.left, ...sides.right].map(({ text }) => text)
  let next = at
  while (next < at + 3) {
    const item = flow[next]
    if (item?.kind !== 'line') break
    const parts = partsOf(item)
    const isHead = parts.some(
      ({ text }) =>
        (numberLine.test(text) && !all.some(other => numberLine.test(other))) ||
        (isDate(text) && !all.some(isDate)),
    )
    if (!isHead) break
    for (const part of parts) (isRight(part.text) ? sides.right : sides.left).push(part)
    next++
  }
  return next
}

const isDate = (text: string): boolean => dateLine.test(text) && text.length < 90

const isRight = (text: string): boolean => nation.test(text) || motto.test(text) || isDate(text)

/** A line that is two, beside each other by TABs or many blanks. */
function partsOf(line: SourceLine): SourceLine[] {
  const pieces = line.raw
    .split(/\t+|[ \u00a0]{4,}/)
    .map(text => text.trim())
    .filter(text => text !== '')
  if (pieces.length < 2 || isWhole(line.text)) return [line]
  let from = 0
  return pieces.flatMap(piece => {
    const words = piece.replace(/[\s\u00a0]+/g, ' ')
    const at = line.text.indexOf(words, from)
    if (at < 0) return []
    from = at + words.length
    const look = lookAt(line, at)
    const made = lineOf([{ kind: 'text', text: piece, ...look }])
    return made === undefined ? [] : [{ ...line, ...made }]
  })
}

/** A number or a date that holds blanks to fill in. */
const isWhole = (text: string): boolean =>
  (/^số\s*:?/iu.test(text) && !dateLine.test(text) && !nation.test(text)) ||
  (/^[^,/]{1,40},\s*ngày/iu.test(text) && !/^số\s*:/iu.test(text))

function lookAt(line: SourceLine, at: number): { bold: boolean; italic: boolean } {
  let before = 0
  for (const span of line.spans) {
    if (span.kind !== 'text') continue
    before += span.text.length
    if (before > at) return { bold: span.bold, italic: span.italic }
  }
  return { bold: false, italic: false }
}

/** A head made of lines: with TABs or blanks between its sides, or one line after the other. */
function readTypedHead(flow: readonly Flow[], at: number): Letterhead | undefined {
  const sides: Sides = { left: [], right: [] }
  let end = -1
  let index = at
  for (; index < Math.min(flow.length, at + 2 * mostBefore); index++) {
    const item = flow[index]!
    if (item.kind !== 'line') break
    const parts = partsOf(item)
    const isHead = parts.some(({ text }) => isRight(text) || numberLine.test(text))
    if (!isHead && index >= at + mostBefore && end < 0) break
    if (!isHead && end >= 0 && parts.length < 2 && !isAgencyLine(item, flow, index)) break
    if (!isHead && end < 0 && item.text.length > 120) break
    if (isHead || parts.length > 1) end = index
    for (const part of parts) (isRight(part.text) ? sides.right : sides.left).push(part)
  }
  if (end < 0 || ![...sides.left, ...sides.right].some(({ text }) => nation.test(text))) return undefined
  return readSides({ ...sides, others: [] }, index)
}

/** Before the motto the name of the agency may stand alone; behind it a line of the head comes only before another one. */
const isAgencyLine = (line: SourceLine, flow: readonly Flow[], index: number): boolean => {
  const next = flow[index + 1]
  return next?.kind === 'line' && line.text.length < 60 && (numberLine.test(next.text) || isRight(next.text))
}

function readSides(sides: Sides & { others: SourceLine[] }, next: number): Letterhead {
  const marks: HeadMarks = { circulation: [] }
  const others = takeMarks(sides.others, marks)
  const left = takeMarks(sides.left, marks)
  const right = takeMarks(sides.right, marks)
  const head: Letterhead = {
    agency: [],
    parent: [],
    joint: [],
    about: [],
    marks,
    others: [],
    motto: [],
    next,
  }
  const agency: SourceLine[] = []
  for (const line of others) {
    if (isDate(line.text)) readDate(line, head)
    else head.others.push(textOfLine(line))
  }
  for (const line of left) {
    const { text } = line
    if (numberLine.test(text) || /^số\s*[:.]/iu.test(text)) readNumber(line, head)
    else if (isDate(text)) readDate(line, head)
    else if (line.isBox) head.others.push(textOfLine(line))
    else if (/^v\s*\/\s*v|^về việc\s/iu.test(text) || head.about.length > 0) head.about.push(textOfLine(line))
    else if (nation.test(text) || motto.test(text)) head.motto.push(textOfLine(line))
    else if (head.numberLine === undefined) agency.push(line)
    else head.others.push(textOfLine(line))
  }
  for (const line of right) {
    if (isDate(line.text)) readDate(line, head)
    else if (numberLine.test(line.text) && head.numberLine === undefined) readNumber(line, head)
    else if (nation.test(line.text) || motto.test(line.text)) head.motto.push(textOfLine(line))
    else head.others.push(textOfLine(line))
  }
  splitAgency(agency, head)
  return head
}

const placeWord = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s/iu
const council = /^(?:ủy ban|uỷ ban|hội đồng) nhân dân$/iu

/** Which lines are the agency above: those before the first bold one, unless they are the beginning of one name. */
function splitAgency(lines: readonly SourceLine[], head: Letterhead): void {
  const bold = lines.findIndex(line => line.isBold)
  let own = bold > 0 ? bold : 0
  const above = lines[own - 1]
  if (above !== undefined && council.test(above.text) && placeWord.test(lines[own]!.text)) own--
  if (
    bold < 0 &&
    lines.length === 2 &&
    !(council.test(lines[0]!.text) && placeWord.test(lines[1]!.text)) &&
    isOwnName(lines[1]!.text)
  )
    own = 1
  head.parent = lines.slice(0, own).map(textOfLine)
  const agency = lines.slice(own)
  const other = agency.findIndex((line, index) => index > 0 && isJoint(agency[index - 1]!, line))
  if (other < 0) head.agency = agency.map(textOfLine)
  else {
    const before = agency[other - 1]!
    const name = textBetween(before, 0, before.text.replace(jointDash, '').length)
    head.agency = [...agency.slice(0, other - 1).map(textOfLine), name]
    head.joint = agency.slice(other).map(textOfLine)
  }
}

/** The dash behind the first agency of a joint document. */
const jointDash = / ?[-–]$/

/** A dash at the end of a paragraph, and below it the name of an agency: no name that is broken at its own dash. */
const isJoint = (above: SourceLine, line: SourceLine): boolean =>
  jointDash.test(above.text) &&
  above.paragraph !== line.paragraph &&
  (ownKind(line) === 'agency' || isOwnName(line.text) || otherOwnName.test(line.text))

const otherOwnName = /^(?:mặt trận|đoàn|liên đoàn|công an|đảng ủy|đảng uỷ|tòa án|toà án)\s/iu

const isOwnName = (text: string): boolean =>
  isCapitals(text) &&
  /^(?:sở|ban|phòng|trường|trung tâm|chi cục|văn phòng|bệnh viện|ủy ban|uỷ ban|công ty|viện|cục|hội)\s/iu.test(
    text,
  )

const filled = (text: string | undefined): number | undefined => {
  const digits = (text ?? '').replace(/[^\d]/g, '')
  return digits === '' ? undefined : Number(digits)
}

function readNumber(line: SourceLine, head: Letterhead): void {
  head.numberLine = textOfLine(line)
  const rest = line.text.replace(/^(?:kế hoạch\s+)?số\s*[:.]?\s*/iu, '')
  const slash = rest.indexOf('/')
  if (slash < 0) return
  const number = rest.slice(0, slash).replace(/[\s._…]/g, '')
  if (number !== '') head.number = number
  const symbol = rest
    .slice(slash + 1)
    .replace(/ ?([-–&.]) ?/g, '$1')
    .replaceAll('–', '-')
    .trim()
  // The year of a legal document stands before its symbol.
  const [, year, own] = /^((?:19|20|21)\d\d)\/(.+)$/.exec(symbol) ?? []
  if (year !== undefined && own !== undefined) head.yearInNumber = year
  if (symbol !== '') head.symbol = own ?? symbol
}

function readDate(line: SourceLine, head: Letterhead): void {
  const match = /^(.*?)[,.;]?\s*ngày([\s\d.…_/]*)tháng([\s\d.…_/]*)năm([\s\d.…_]*)/iu.exec(line.text)
  if (match === null) return
  const [, place = '', day, month, year] = match
  head.dateLine = textOfLine(line)
  if (place.trim() !== '') head.place = plainText(place.trim(), [line.id])
  const date = { day: filled(day), month: filled(month), year: filled(year) }
  const known: NonNullable<Letterhead['date']> = {}
  if (date.year !== undefined && date.year > 1900 && date.year < 2200) known.year = date.year
  if (date.month !== undefined && date.month >= 1 && date.month <= 12) known.month = date.month
  if (date.day !== undefined && date.day >= 1 && date.day <= 31) known.day = date.day
  head.date = known
}
