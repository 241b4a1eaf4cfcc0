import type { WordDocument } from '../word/document.ts'
import { type Flow, flowOf, wordsIn } from './flow.ts'
import { type HeadMarks, markLines, stampsFirst, takeMarks } from './head-marks.ts'
import { type Letterhead, readLetterhead } from './letterhead.ts'
import type { Article, Decision, Issued, Item, PlanPart, Recognised, Text } from './model.ts'
import { readContent } from './outline.ts'
import { ownKind } from './own-styles.ts'
import { type End, readEnd } from './signatures.ts'
import { lineFrom, type SourceLine } from './source-line.ts'
import { joinTexts, plainText, textFrom, textOfLine } from './text.ts'
import {
  articleLabel,
  authorityLines,
  command,
  kindOf,
  readAppendixHead,
  readTitle,
  type Title,
} from './titles.ts'
import { findYears } from './years.ts'

/** Finds in a Word file what the spec can say: head, bases, articles, headings, tables, ends, appendices. No words are left out. */
export function recognise(document: WordDocument): Recognised {
  const { flow, lines } = flowOf(document)
  return new Recogniser(flow, lines).read()
}

/** Kinds that are no plan. */
const noPlan =
  /^(?:báo cáo|tờ trình|công văn|biên bản|thông báo|giấy mời|công điện|hợp đồng|giấy giới thiệu)$/u

class Recogniser {
  private readonly flow: readonly Flow[]
  private readonly result: Recognised
  private at = 0

  constructor(flow: readonly Flow[], lines: readonly SourceLine[]) {
    this.flow = stampsFirst(flow)
    this.result = { agency: { name: [], parent: [], joint: [] }, appendices: [], homeless: [], flow, lines }
  }

  read(): Recognised {
    const { result } = this
    const head = readLetterhead(this.flow, 0)
    if (head !== undefined) {
      this.at = head.next
      this.takeAgency(head)
    }
    const marks: HeadMarks = head?.marks ?? { circulation: [] }
    const leading = takeMarks(this.beforeTitle(), marks).map(textOfLine)
    const title = readTitle(this.flow, this.at)
    if (title !== undefined) this.at = title.next
    const isDecision = title?.kindName === 'quyết định' && this.hasArticles()
    const others = [...(head?.others ?? []), ...(isDecision || title !== undefined ? leading : [])]
    const opening = title === undefined ? leading : []
    if (head !== undefined && head.about.length > 0) {
      result.otherKind = 'Công văn'
      if (title === undefined) opening.unshift(...head.about)
      else others.push(...head.about)
    } else if (title !== undefined && noPlan.test(title.kindName)) result.otherKind = title.kind.text
    if (head?.yearInNumber !== undefined)
      result.homeless.push({
        what: 'năm trong số của văn bản',
        text: plainText(head.yearInNumber, head.numberLine?.from ?? []),
      })
    for (const text of others) result.homeless.push({ what: 'chữ ở phần đầu', text })
    const from = this.at
    if (isDecision) {
      const decision = this.readDecision(title!, head)
      if (decision.articles.length > 0) result.decision = decision
      else this.at = from
    }
    if (result.decision === undefined) result.plan = this.readPlan(title, head, opening)
    takeStamps(result, marks)
    this.readAttached()
    Object.assign(result, findYears(result))
    return result
  }

  private takeAgency(head: Letterhead): void {
    const { agency } = this.result
    if (agency.name.length === 0) {
      agency.name = head.agency
      agency.joint = head.joint
    }
    if (agency.parent.length === 0) agency.parent = head.parent
    if (agency.place === undefined && head.place !== undefined) agency.place = head.place
  }

  /** Lines between head and title: stamps and remarks. Where no title follows they are not touched. */
  private beforeTitle(): SourceLine[] {
    const most = this.at + 6
    for (let index = this.at; index < Math.min(most, this.flow.length); index++) {
      const item = this.flow[index]!
      if (item.kind !== 'line') break
      if (kindOf(item) === undefined) continue
      const before = this.flow.slice(this.at, index).filter(line => line.kind === 'line')
      this.at = index
      return before
    }
    return []
  }

  private hasArticles(): boolean {
    for (let index = this.at; index < this.flow.length; index++) {
      const item = this.flow[index]!
      if (item.kind === 'line' && articleLabel.test(item.text)) return true
      if (item.kind === 'line' && index > this.at + 3 && readEnd(this.flow, index) !== undefined) return false
    }
    return false
  }

  private issued(title: Title | undefined, head: Letterhead | undefined): Omit<Issued, 'content'> {
    return {
      ...(title === undefined ? {} : { kind: title.kind }),
      ...(head?.number === undefined ? {} : { number: head.number }),
      ...(head?.symbol === undefined ? {} : { symbol: head.symbol }),
      ...(head?.date === undefined ? {} : { date: head.date }),
      landscape: false,
      circulation: [],
      subject: title?.subject ?? [],
      legalBases: [],
      recipients: [],
    }
  }

  private readDecision(title: Title, head: Letterhead | undefined): Decision {
    const start = this.flow[this.at]
    const count = authorityLines(title.lines)
    // A title that is nothing but capitals is a subject all the same.
    const from = title.subject.length - (count < title.subject.length ? count : 0)
    const authority = title.subject.slice(from)
    const before = this.until(index => {
      const item = this.flow[index]!
      return item.kind === 'line' && (command.test(item.text) || articleLabel.test(item.text))
    })
    const { bases, rest } = splitBases(before, true)
    const item = this.flow[this.at]
    if (item?.kind === 'line' && command.test(item.text)) this.at++
    const body = this.untilEnd()
    const { articles, between } = splitArticles(body)
    const end = this.end()
    return {
      ...this.issued({ ...title, subject: title.subject.slice(0, from) }, head),
      landscape: isLandscape(start, body),
      authority: authority.length > 1 ? [joinTexts(authority)] : authority,
      legalBases: bases,
      content: readContent([...rest, ...between]),
      articles,
      ...end,
    }
  }

  private readPlan(
    title: Title | undefined,
    head: Letterhead | undefined,
    opening: readonly Text[],
  ): PlanPart {
    const start = this.flow[this.at]
    const body = this.untilEnd()
    const letter = body[0]
    const isLetter = letter?.kind === 'line' && /^kính gửi/iu.test(letter.text)
    // A letter's subject stands above; what is attached to a decision goes to nobody.
    const isTo = isLetter && opening.length === 0 && this.result.decision === undefined
    const to = isTo ? readAddressees(body) : { addressees: [], next: isLetter ? 1 : 0 }
    const { bases, rest } = splitBases(body.slice(to.next), false)
    const content = readContent([...(isLetter && !isTo ? [letter] : []), ...rest])
    if (opening.length > 0) content.unshift({ kind: 'text', lines: [...opening] })
    return {
      ...this.issued(title, head),
      landscape: isLandscape(start, body),
      legalBases: bases,
      content,
      addressees: to.addressees,
      reference: title?.reference ?? [],
      hasLetterhead: head !== undefined,
      ...this.end(),
    }
  }

  /** What is attached: the plan of a decision, appendices. */
  private readAttached(): void {
    const { result } = this
    while (this.at < this.flow.length) {
      const from = this.at
      const head = readLetterhead(this.flow, from, 0)
      const isHere = head !== undefined
      if (isHere) this.at = head.next
      const title = this.attachedTitle()
      if (title !== undefined && result.decision !== undefined && result.plan === undefined) {
        this.at = title.next
        this.tellHead(isHere ? head : undefined)
        result.plan = this.readPlan(title, undefined, [])
        result.plan.hasLetterhead = isHere
        continue
      }
      const appendix =
        readAppendixHead(this.flow, this.at) ?? (title === undefined ? undefined : appendixOf(title))
      if (appendix === undefined) {
        this.at = from
        this.addRest()
        continue
      }
      const first = this.flow[this.at]!
      this.tellHead(isHere ? head : undefined)
      this.at = appendix.next
      const body = this.untilEnd()
      const end = this.end()
      result.appendices.push({
        ...(appendix.number === undefined ? {} : { number: appendix.number }),
        ...(appendix.label === undefined ? {} : { label: appendix.label }),
        title: appendix.title,
        reference: appendix.reference,
        hasLetterhead: isHere,
        landscape: first.landscape || isWide(body),
        content: readContent(body),
        ...end,
      })
    }
  }

  /** A document of its own, rather than an appendix: a kind with a subject, on a page of its own or below a head. */
  private attachedTitle(): Title | undefined {
    const item = this.flow[this.at]
    if (item?.kind !== 'line' || readAppendixLabel(item)) return undefined
    return readTitle(this.flow, this.at)
  }

  private tellHead(head: Letterhead | undefined): void {
    if (head === undefined) return
    const stamps = markLines(head.marks).map(({ text, line }) => plainText(text, [line.id]))
    for (const text of [...head.others, ...stamps])
      this.result.homeless.push({ what: 'chữ ở phần đầu của văn bản kèm theo', text })
    for (const line of [head.numberLine, head.dateLine])
      if (line !== undefined) this.result.homeless.push({ what: 'số, ngày của văn bản kèm theo', text: line })
  }

  /** What stands behind a signature and begins nothing goes on with the part before it. */
  private addRest(): void {
    const from = this.at
    this.at++
    while (this.at < this.flow.length && !this.isBoundary(this.at)) this.at++
    const rest = this.flow.slice(from, this.at)
    const part = this.lastPart()
    part.content.push(...readContent(rest))
  }

  private lastPart(): { content: Item[] } {
    const { appendices, plan, decision } = this.result
    const last = appendices.at(-1) ?? plan
    if (last !== undefined) return last
    return decision!.articles.at(-1)!
  }

  /** The flow from here to the first item that `isEnd`. */
  private until(isEnd: (index: number) => boolean): Flow[] {
    const from = this.at
    while (this.at < this.flow.length && !isEnd(this.at)) this.at++
    return this.flow.slice(from, this.at)
  }

  private untilEnd(): Flow[] {
    const from = this.at
    return this.until(
      index => index > from - 1 && (readEnd(this.flow, index) !== undefined || this.isBoundary(index)),
    )
  }

  /** Something else begins here: an appendix, or a document of its own. */
  private isBoundary(index: number): boolean {
    if (readAppendixHead(this.flow, index) !== undefined) return true
    const item = this.flow[index]!
    if (item.kind === 'table') return !item.hasLines && isHead(item)
    if (item.align !== 'center' || (!item.page && item.gap < 2)) return false
    const kind = kindOf(item)
    return kind !== undefined && item.isBold && item.text.length < 60
  }

  /** Recipients and signature, when they stand here. */
  private end(): Pick<End, 'recipients' | 'signature' | 'cosigner'> {
    const end = this.at < this.flow.length ? readEnd(this.flow, this.at) : undefined
    if (end === undefined) return { recipients: [] }
    this.at = end.next
    for (const text of end.others) this.result.homeless.push({ what: 'chữ ở phần ký', text })
    return {
      recipients: end.recipients,
      ...(end.signature === undefined ? {} : { signature: end.signature }),
      ...(end.cosigner === undefined ? {} : { cosigner: end.cosigner }),
    }
  }
}

/** The stamps belong to the document that the head is of. */
function takeStamps(result: Recognised, { urgency, circulation, draft }: HeadMarks): void {
  const document = result.decision ?? result.plan
  if (document !== undefined) {
    if (urgency !== undefined) document.urgency = { urgency: urgency.urgency, from: [urgency.line.id] }
    document.circulation = circulation.map(textOfLine)
  }
  if (draft !== undefined) result.draft = { ...draft.draft, from: draft.lines.map(({ id }) => id) }
}

const dash = /^[-–+•]\s+/u
const salutation = /^kính gửi\s*:?\s*/iu

/** Whom it is sent to: behind `Kính gửi` on its line, and on the lines below that are items of a list. */
function readAddressees(body: readonly Flow[]): { addressees: Text[]; next: number } {
  const addressees: Text[] = []
  let next = 0
  for (; next < body.length; next++) {
    const item = body[next]!
    if (item.kind !== 'line') break
    if (next > 0 && !dash.test(item.text)) break
    let from = next === 0 ? salutation.exec(item.text)![0].length : 0
    from += dash.exec(item.text.slice(from))?.[0].length ?? 0
    if (from < item.text.length) addressees.push(textFrom(item, from))
  }
  // Nobody is named in this way: the line stays a line of text.
  return addressees.length === 0 ? { addressees, next: 0 } : { addressees, next }
}

const isHead = (item: Flow): boolean => /c[ộo]ng h(?:òa|oà) xã hội ch/iu.test(wordsIn([item]))

const readAppendixLabel = (line: SourceLine): boolean => /^phụ lục(?!\p{L})/iu.test(line.text)

const appendixOf = (title: Title) => ({
  number: undefined,
  label: undefined,
  title: [title.kind, ...title.subject],
  reference: title.reference,
  next: title.next,
})

const isWide = (body: readonly Flow[]): boolean =>
  body.length > 0 && body.filter(item => item.landscape).length * 2 > body.length

/** The paper of a document: one that begins on a portrait page has only its wide tables across. */
const isLandscape = (start: Flow | undefined, body: readonly Flow[]): boolean =>
  start?.landscape === true && isWide(body)

const basis = /^[-–]?\s*(?:căn cứ|theo đề nghị|theo|xét|thực hiện|chiếu|trên cơ sở|được sự)\s/iu
const leadsOn = /(?:như sau|sau đây|sau)\s*[:.]?$|:$/iu

/** The legal bases at the beginning; in a decision also lines between them. */
function splitBases(flow: readonly Flow[], isDecision: boolean): { bases: Text[]; rest: Flow[] } {
  const isBasis = (item: Flow | undefined): boolean => {
    if (item?.kind !== 'line' || item.isBox) return false
    const own = ownKind(item)
    if (own === 'legalBasis' || own === 'body') return own === 'legalBasis'
    if (!basis.test(item.text)) return false
    if (leadsOn.test(item.text)) return false
    return isDecision || /[;,.]$/.test(item.text)
  }
  let end = 0
  if (isDecision)
    flow.forEach((item, index) => {
      if (isBasis(item)) end = index + 1
    })
  else while (isBasis(flow[end])) end++
  if (isDecision && flow.slice(0, end).some(item => item.kind === 'table')) end = 0
  return {
    bases: flow.slice(0, end).flatMap(item => (item.kind === 'line' ? [textOfLine(item)] : [])),
    rest: flow.slice(end),
  }
}

/** `Điều n.` begins an article; what follows belongs to it. */
function splitArticles(flow: readonly Flow[]): { articles: Article[]; between: Flow[] } {
  const articles: Article[] = []
  const between: Flow[] = []
  let own: Flow[] | undefined
  const close = (): void => {
    if (own !== undefined) articles.push({ content: readContent(own) })
  }
  for (const item of flow) {
    const label = item.kind === 'line' ? articleLabel.exec(item.text) : null
    if (
      item.kind === 'line' &&
      label !== null &&
      isNext(label[0], articles.length + (own === undefined ? 1 : 2))
    ) {
      close()
      own = [lineFrom(item, label[0].length)]
    } else (own ?? between).push(item)
  }
  close()
  return { articles, between }
}

/** Articles are counted: another number begins a quotation. */
const isNext = (label: string, number: number): boolean => Number(/\d+/.exec(label)![0]) === number
