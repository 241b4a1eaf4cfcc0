import { toRoman } from '../language/numerals.ts'
import type { Cursor } from './cursor.ts'
import type { HouseHabits } from './house-style-spec.ts'
import { type Line, type Note, textRun } from './line.ts'
import { readLines } from './lines.ts'
import type { Lookup } from './marks.ts'
import { checkNotes } from './notes.ts'
import { articleSchemes, type ContentContext, planSchemes, readContent } from './outline.ts'
import type {
  Appendix,
  Article,
  Decision,
  IssuedDocument,
  Item,
  PlanPart,
  Reference,
  Signature,
} from './plan.ts'
import { readRecipients } from './recipients.ts'
import {
  type AppendixSpec,
  type DecisionSpec,
  type PlanPartSpec,
  type SignatureSpec,
  type Spec,
  saysNo,
} from './schema.ts'
import type { KnownUnits } from './table.ts'
import { signingYear } from './values.ts'

/** What every part of the plan is read with. */
export interface DocumentContext {
  spec: Spec
  lookup: Lookup
  units: KnownUnits
  habits: HouseHabits
  diagnostics: ContentContext['diagnostics']
}

/** Reads the decision. */
export function readDecision(spec: DecisionSpec, at: Cursor, context: DocumentContext): Decision {
  const part = contentContext(context)
  const document = readIssued(spec, at, 'Quyết định', part, context)
  const authority =
    spec.tham_quyen === undefined
      ? [impliedLine(context.spec.co_quan.ten, at)]
      : linesOf(at.at('tham_quyen'), part)
  const articles = spec.dieu.map((_, index) =>
    readArticle(spec, index, at.at('dieu').at(index), part),
  )
  checkNotes(part, [headItems(document), document.content, ...articles.map(articleItems)])
  return { ...document, authority, articles, notes: part.notes }
}

/** Reads the plan; `attached` when a decision issues it. */
export function readPlanPart(spec: PlanPartSpec, at: Cursor, attached: boolean, context: DocumentContext): PlanPart {
  const part = contentContext(context)
  const document = readIssued(spec, at, 'Kế hoạch', part, context)
  checkNotes(part, [headItems(document), document.content])
  return {
    ...document,
    attached,
    reference: attached ? readReference(spec.kem_theo, at, part) : 'none',
    letterhead: spec.dau_trang ?? context.habits.planLetterhead,
    pagesRunOn: attached && context.habits.planPagesRunOn,
    notes: part.notes,
  }
}

/** Reads one of the plan's appendices; from two on they carry Roman numbers (ND30-I.III.1a-2). */
export function readAppendix(
  spec: AppendixSpec,
  index: number,
  count: number,
  at: Cursor,
  context: DocumentContext,
): Appendix {
  const part = contentContext(context)
  const appendix: Appendix = {
    number: spec.so ?? (count > 1 ? toRoman(index + 1) : ''),
    title: linesOf(at.at('ten'), part),
    reference: readReference(spec.kem_theo, at, part),
    letterhead: spec.dau_trang ?? false,
    landscape: spec.huong_giay === 'ngang',
    content: readContent(spec.noi_dung, at.at('noi_dung'), spec.danh_so ?? planSchemes, part),
    recipients: readRecipients(at.at('noi_nhan').text(), part),
    ...readSignature(spec.nguoi_ky, at.at('nguoi_ky'), part),
    notes: part.notes,
    place: at.at('ten').text(),
  }
  checkNotes(part, [[{ kind: 'text', lines: appendix.title }], appendix.content])
  return appendix
}

function contentContext({ lookup, units, diagnostics }: DocumentContext): ContentContext {
  return { lookup, units, diagnostics, notes: [] satisfies Note[] }
}

function readIssued(
  spec: DecisionSpec | PlanPartSpec,
  at: Cursor,
  type: string,
  part: ContentContext,
  { spec: whole }: DocumentContext,
): IssuedDocument {
  const year = signingYear(whole)
  const symbol = spec.ky_hieu || usualSymbol(type, whole.co_quan.ten)
  return {
    type: spec.loai?.trim() || type,
    registration: {
      ...(spec.so ? { number: spec.so } : {}),
      ...(symbol === undefined ? {} : { symbol }),
      ...(spec.ngay ? { date: spec.ngay } : {}),
      ...(year === undefined ? {} : { year }),
    },
    subject: linesOf(at.at('trich_yeu'), part),
    legalBases: linesOf(at.at('can_cu'), part),
    content: readContent(spec.noi_dung, at.at('noi_dung'), spec.danh_so ?? planSchemes, part),
    recipients: readRecipients(at.at('noi_nhan').text(), part),
    ...readSignature(spec.nguoi_ky, at.at('nguoi_ky'), part),
    notes: part.notes,
    place: at.at('trich_yeu').text(),
  }
}

/** The symbol that every People's Committee uses for a kind of document (PR-SYM-2); another agency has to give its own. */
function usualSymbol(type: string, agency: string): string | undefined {
  if (!/^(ủy|uỷ) ban nhân dân/iu.test(agency.trim())) return undefined
  return type === 'Quyết định' ? 'QĐ-UBND' : 'KH-UBND'
}

function readArticle(decision: DecisionSpec, index: number, at: Cursor, part: ContentContext): Article {
  const spec = decision.dieu[index]!
  const items =
    typeof spec === 'string'
      ? readContent(spec, at, articleSchemes, part)
      : readContent(spec.noi_dung, at.at('noi_dung'), spec.danh_so ?? decision.danh_so ?? articleSchemes, part)
  const [first, ...rest] = items
  if (first?.kind !== 'text') return { number: index + 1, content: items }
  const [opening, ...lines] = first.lines
  const content: Item[] = lines.length === 0 ? rest : [{ kind: 'text', lines }, ...rest]
  return { number: index + 1, ...(opening ? { opening } : {}), content }
}

/** What stands above the content, as items. */
const headItems = ({ subject, legalBases }: IssuedDocument): Item[] => [{ kind: 'text', lines: [...subject, ...legalBases] }]

/** All of an article as items, its opening included. */
function articleItems(article: Article): Item[] {
  return article.opening ? [{ kind: 'text', lines: [article.opening] }, ...article.content] : article.content
}

function readReference(text: string | undefined, at: Cursor, part: ContentContext): Reference {
  if (text === undefined || text.trim() === '') return 'house'
  return saysNo(text) ? 'none' : linesOf(at.at('kem_theo'), part)
}

function readSignature(
  spec: SignatureSpec | undefined,
  at: Cursor,
  part: ContentContext,
): { signature?: Signature } {
  if (spec === undefined) return {}
  const authority = linesOf(at.at('quyen_han'), part)
  const name = linesOf(at.at('ho_ten'), part)[0]
  return authority.length === 0 && name === undefined ? {} : { signature: { authority, ...(name ? { name } : {}) } }
}

function linesOf(at: Cursor, part: ContentContext): Line[] {
  const { lines, notes, diagnostics } = readLines(at.text(), part.lookup)
  part.notes.push(...notes)
  part.diagnostics.push(...diagnostics)
  return lines
}

/** A line that the spec does not write itself, told at the place of the part it belongs to. */
function impliedLine(text: string, at: Cursor): Line {
  const words = text.replace(/\s*\n\s*/g, ' ').trim()
  return { runs: [textRun(words)], plain: at.text(), mark: '', depth: 0, remarks: [] }
}
