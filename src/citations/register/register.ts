import { groupBy } from '../../collections/group-by.ts'
import { compareDates, type PartialDate, shortDate } from '../../language/dates.ts'
import { lazy } from '../../language/lazy.ts'
import { nameKey } from '../../language/normalise.ts'
import { searchKey, titleKey } from '../../language/titles.ts'
import { codeKey, codeParts } from '../key.ts'
import { lawType } from '../types.ts'
import type { LegalDocument, RegisterHome } from './legal-document.ts'

/** Documents by what they are looked up by. */
type Groups = ReadonlyMap<string, readonly LegalDocument[]>

/** Known documents, to be looked up by number and symbol, by a law's name, by words. */
export class Register {
  readonly documents: readonly LegalDocument[]
  /** The registers it was put together from. */
  readonly homes: readonly RegisterHome[]
  private readonly byCode: () => Groups
  private readonly bySymbol: () => Groups
  private readonly byNumber: () => Groups
  private readonly byDay: () => Groups
  private readonly byLawName: () => Groups

  constructor(documents: readonly LegalDocument[], homes: readonly RegisterHome[]) {
    this.documents = documents
    this.homes = homes
    this.byCode = lazy(() => groupBy(documents, ({ code }) => codeKey(code)))
    this.bySymbol = lazy(() => groupBy(documents, ({ code }) => symbolKey(code)))
    this.byNumber = lazy(() => groupBy(documents, ({ code }) => numberKey(code)))
    this.byDay = lazy(() => groupBy(documents, ({ code, issued }) => issued && dayKey(code, issued)))
    this.byLawName = lazy(() => groupBy(documents, lawKey))
  }

  /** Both registers as one; a document that both have is taken from the office's when that is verified, else from the other. */
  with(other: Register): Register {
    const kept = this.documents.filter(mine => !other.same(mine).some(({ isVerified }) => isVerified))
    const added = other.documents.filter(theirs => theirs.isVerified || this.same(theirs).length === 0)
    return new Register([...kept, ...added], [...this.homes, ...other.homes])
  }

  /** Documents of this number and symbol. A code without a year is used again each year: compare the dates, or give one. */
  find(code: string, date?: PartialDate): readonly LegalDocument[] {
    const found = this.byCode().get(codeKey(code)) ?? []
    if (date === undefined) return found
    return found.filter(({ issued }) => issued === undefined || compareDates(issued, date) === 0)
  }

  /** Documents with this symbol, of any number and year. */
  withSymbol(symbol: string): readonly LegalDocument[] {
    return this.bySymbol().get(codeKey(symbol)) ?? []
  }

  /** Documents that are easily taken for one another: of the same symbol, and the same number of any year or the same day. */
  near(code: string, date?: PartialDate): readonly LegalDocument[] {
    const number = numberKey(code)
    const found = number === undefined ? [] : (this.byNumber().get(number) ?? [])
    const day = date?.day === undefined ? undefined : dayKey(code, date)
    return [...new Set([...found, ...((day && this.byDay().get(day)) || [])])]
  }

  /** Laws of this name, which comes without its kind. */
  laws(name: string): readonly LegalDocument[] {
    return this.byLawName().get(titleKey(name)) ?? []
  }

  /** Every law's name, without its kind. */
  lawNames(): string[] {
    return [...new Set(this.documents.filter(isLaw).map(lawName))]
  }

  /** Documents that have all these words, marks and case aside, in code, kind, title or issuer. */
  search(words: string): LegalDocument[] {
    const wanted = searchKey(words).split(' ').filter(Boolean)
    return this.documents.filter(({ code, type, title = '', issuer = '' }) => {
      const text = searchKey(`${code} ${type} ${title} ${issuer}`)
      return wanted.every(word => text.includes(word))
    })
  }

  private same({ code, issued }: LegalDocument): readonly LegalDocument[] {
    return this.find(code, issued)
  }
}

/** The key of a code's symbol; undefined for what is no code. */
function symbolKey(code: string): string | undefined {
  const parts = codeParts(code)
  return parts && codeKey(parts.symbol)
}

function numberKey(code: string): string | undefined {
  const parts = codeParts(code)
  return parts && `${parts.number} ${codeKey(parts.symbol)}`
}

function dayKey(code: string, { day, month, year }: PartialDate): string | undefined {
  const symbol = symbolKey(code)
  return symbol && `${day}/${month}/${year} ${symbol}`
}

const isLaw = ({ type }: LegalDocument): boolean => lawType.test(type)

/** The name of a law without its kind: registers write `Luật Dữ liệu`. */
function lawName({ type, title = '' }: LegalDocument): string {
  const rest = title.slice(type.length)
  return title.toLowerCase().startsWith(type.toLowerCase()) && /^\s/.test(rest) ? rest.trimStart() : title
}

function lawKey(document: LegalDocument): string | undefined {
  return isLaw(document) && document.title !== undefined ? titleKey(lawName(document)) : undefined
}

/** What a message that rests on a register says about it: `theo danh mục văn bản cập nhật ngày 05/01/2026`. */
export function accordingTo({ name, date }: RegisterHome): string {
  return `theo ${name} ${date ? `cập nhật ngày ${shortDate(date)}` : 'không ghi ngày cập nhật'}`
}

/** A document as it is cited, kind and number and date: `Nghị định số 30/2020/NĐ-CP ngày 05/3/2020`. */
export function citedForm({ type, code, issued, title = '' }: LegalDocument): string {
  const date = issued ? ` ngày ${shortDate(issued)}` : ''
  return lawType.test(type) ? `${title || type} số ${code}${date}` : `${type} số ${code}${date}`
}

/** The same with issuer and title, as a first citation needs it; missing parts are left out. */
export function fullForm(document: LegalDocument): string {
  const { issuer, title = '', type } = document
  if (lawType.test(type)) return citedForm(document)
  return `${citedForm(document)}${issuer ? ` của ${issuer}` : ''}${title === '' ? '' : ` ${withoutCapital(title)}`}`
}

const withoutCapital = (words: string): string =>
  nameKey(words).startsWith('đề án') ? words : words.charAt(0).toLowerCase() + words.slice(1)
