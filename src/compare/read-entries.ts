import { padNumber } from '../language/dates.ts'
import type { Appendix, IssuedDocument, Plan, Recipient, Reference, Registration } from '../plan/plan.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import type { Cursor } from '../spec/cursor.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import type { Line } from '../text/line.ts'
import { plainWords } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'
import type { ChangeKind, ComparedPart } from './change.ts'
import { ComparedText, type TextContext } from './compared-text.ts'
import type { Container, Entry, Field } from './entry.ts'
import { EntryBuilder, placeInPlan } from './entry-builder.ts'
import { readBases, takeBases } from './legal-bases.ts'
import { readContentEntries } from './read-content.ts'
import type { TokenOptions } from './tokens.ts'

/** A plan and the place of its spec's root. */
export type PlacedPlan = Pick<ReadPlan, 'plan' | 'root'>

/** Everything of a plan that is compared. */
export interface Entries {
  parts: Container[]
  /** All that stands in the parts, in the order of the document. */
  all: Entry[]
  /** Values by their name in the spec, those of a part by its name and theirs. */
  fields: Map<string, Field>
  units: Map<string, Field>
}

/** Takes a plan apart into what is compared. */
export function readEntries({ plan, root }: PlacedPlan, context: TextContext): Entries {
  return new PlanReader(plan, root, context).read()
}

class PlanReader {
  private readonly plan: Plan
  private readonly root: Cursor
  private readonly context: TextContext
  private readonly builder: EntryBuilder
  private readonly fields = new Map<string, Field>()

  constructor(plan: Plan, root: Cursor, context: TextContext) {
    this.plan = plan
    this.root = root
    this.context = context
    this.builder = new EntryBuilder(context, new PlacesInWords(root.data()))
  }

  read(): Entries {
    const { decision, plan, appendices } = this.plan
    this.readAgency()
    const parts: Container[] = []
    if (decision) parts.push(this.readDecision())
    if (plan) parts.push(this.readPlanPart())
    for (const [index, appendix] of appendices.entries()) parts.push(this.readAppendix(appendix, index))
    return { parts, all: this.builder.entries, fields: this.fields, units: this.readUnits() }
  }

  private readAgency(): void {
    const { agency, year, phase } = this.plan
    const { root } = this
    const at = root.at('co_quan')
    this.value('year-changed', 'general', root.at('nam'), year === undefined ? '' : String(year))
    const span = phase === undefined ? '' : `${phase.from}-${phase.to}`
    this.value('phase-changed', 'general', root.at('giai_doan'), span)
    this.value('agency-changed', 'general', at.at('ten'), agency.name.replaceAll('\n', ' '))
    this.value('agency-changed', 'general', at.at('chu_quan'), agency.parent ?? '')
    this.value('agency-changed', 'general', at.at('dia_danh'), agency.place)
  }

  private readUnits(): Map<string, Field> {
    const at = this.root.at('co_quan').at('don_vi')
    const units = [...this.plan.units].map(([code, { name, short }]): [string, Field] => {
      const text = short === undefined ? name : `${name} (viết tắt: ${short})`
      return [code, this.field('unit-changed', 'general', at.at(code), text)]
    })
    return new Map(units)
  }

  private readDecision(): Container {
    const decision = this.plan.decision!
    const at = this.root.at('quyet_dinh')
    const part = this.part('decision', at, decision.place)
    this.readHead('decision', decision, at, true)
    this.lines('authority-changed', 'decision', at.at('tham_quyen'), decision.authority)
    readBases(decision.legalBases, part, this.builder)
    readContentEntries(decision.content, part, this.builder)
    for (const { number, title, opening, content } of decision.articles) {
      const own = at.at('dieu').at(number - 1)
      const article = this.builder.container('article', part, {
        where: this.builder.whereIs(own.path),
        place: placeInPlan((title ?? opening)?.plain ?? own.text()),
        words: this.builder.text([]),
        label: `Điều ${number}`,
      })
      const first = title ?? opening
      readContentEntries(
        first ? [{ kind: 'text', lines: [first] }, ...content] : content,
        article,
        this.builder,
      )
    }
    this.readEnd('decision', part, decision, at)
    return part
  }

  private readPlanPart(): Container {
    const document = this.plan.plan!
    const at = this.root.at('ke_hoach')
    const part = this.part('plan', at, document.place)
    this.readHead('plan', document, at, !document.attached)
    this.readReference('plan', document.reference, at)
    readBases(document.legalBases, part, this.builder)
    readContentEntries(takeBases(document.content, part, this.builder), part, this.builder)
    this.readEnd('plan', part, document, at)
    return part
  }

  private readAppendix(appendix: Appendix, index: number): Container {
    const at = this.root.at('phu_luc').at(index)
    const name: ComparedPart = `appendix-${index + 1}`
    const part = this.part(name, at, appendix.place, appendix.title)
    part.label = appendix.number
    part.labelIsTyped = at.at('so').node !== undefined
    this.lines('title-changed', name, at.at('ten'), appendix.title)
    this.readReference(name, appendix.reference, at)
    readContentEntries(appendix.content, part, this.builder)
    this.readEnd(name, part, appendix, at)
    return part
  }

  /** Kind, number, symbol, date and subject of a document; an attached plan has the number and date of its decision. */
  private readHead(name: ComparedPart, document: IssuedDocument, at: Cursor, isRegistered: boolean): void {
    const { type, registration, subject } = document
    this.value('type-changed', name, at.at('loai'), type)
    if (isRegistered) {
      const { number, symbol } = registration
      const digits = number === undefined ? '' : padNumber(number)
      this.value('number-changed', name, at.at('so'), digits)
      this.value('symbol-changed', name, at.at('ky_hieu'), symbol ?? '')
      this.value('date-changed', name, at.at('ngay'), dateText(registration))
    }
    this.lines('subject-changed', name, at.at('trich_yeu'), subject)
  }

  private readEnd(
    name: ComparedPart,
    part: Container,
    { recipients, signature, notes }: Pick<IssuedDocument, 'recipients' | 'signature' | 'notes'>,
    at: Cursor,
  ): void {
    for (const recipient of recipients) this.readRecipient(recipient, part)
    const signer = at.at('nguoi_ky')
    this.lines('post-changed', name, signer.at('quyen_han'), signature?.authority ?? [])
    this.lines('signer-changed', name, signer.at('ho_ten'), signature?.name ? [signature.name] : [])
    for (const { id, plain } of notes)
      this.builder.line('note', part, {
        ...this.builder.at(plain),
        words: this.builder.text([plain]),
        code: `^${id}`,
      })
  }

  private readRecipient({ runs, plain, depth }: Recipient, part: Container): void {
    const words = plainWords(runs)
    const whole = words.trim() === plain.text ? plain : plain.replacedBy(words.trim())
    this.builder.line('recipient', part, {
      ...this.builder.at(plain),
      words: this.builder.text([whole]),
      bullet: depth === 1 ? '+' : '',
    })
  }

  /** The `(Kèm theo …)` line: what stands in it is the plan's own number and date. */
  private readReference(name: ComparedPart, reference: Reference, at: Cursor): void {
    const inWords = { house: '(dòng Kèm theo in theo mẫu)', none: '(không in dòng Kèm theo)' }
    const cursor = at.at('kem_theo')
    if (typeof reference === 'string') this.value('reference-changed', name, cursor, inWords[reference])
    else this.lines('reference-changed', name, cursor, reference)
  }

  private part(name: ComparedPart, at: Cursor, place: PlacedText, title: readonly Line[] = []): Container {
    return this.builder.container('part', undefined, {
      part: name,
      where: this.builder.whereIs(at.path),
      place: placeInPlan(place),
      words: this.builder.text(title.map(line => line.plain)),
    })
  }

  private value(kind: ChangeKind, part: ComparedPart, at: Cursor, text: string): void {
    this.fields.set(`${part} ${at.path.at(-1)}`, this.field(kind, part, at, text))
  }

  private lines(kind: ChangeKind, part: ComparedPart, at: Cursor, lines: readonly Line[]): void {
    const words = new ComparedText(
      lines.map(line => line.plain),
      this.context,
      ownNumbers,
    )
    const place = placeInPlan(lines[0]?.plain ?? at.text())
    const where = this.builder.whereIs(at.path)
    this.fields.set(`${part} ${at.path.at(-1)}`, { kind, part, where, place, words })
  }

  private field(kind: ChangeKind, part: ComparedPart, at: Cursor, text: string): Field {
    const placed = at.text()
    const words = new ComparedText(text === '' ? [] : [placed.replacedBy(text)], this.context, ownNumbers)
    return { kind, part, where: this.builder.whereIs(at.path), place: placeInPlan(placed), words }
  }
}

/** The numbers and years around a document's content are its own. */
const ownNumbers: TokenOptions = { cites: false }

/** The date as far as it is known; empty when that is only the year which is printed anyway. */
function dateText({ date, year: usual }: Registration): string {
  if (date === undefined) return ''
  const { day, month, year } = date
  if (month === undefined && year === usual) return ''
  return [day, month, year].flatMap(part => (part === undefined ? [] : [padNumber(part)])).join('/')
}
