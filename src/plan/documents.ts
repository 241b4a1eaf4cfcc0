import type { UnplacedFinding } from '../diagnostics/source.ts'
import { toRoman } from '../language/numerals.ts'
import type { Cursor } from '../spec/cursor.ts'
import { articleSchemes, planSchemes } from '../spec/heading-labels.ts'
import type { HouseHabits } from '../spec/house-style-spec.ts'
import type { AppendixSpec, DecisionSpec, PlanPartSpec, Spec } from '../spec/schema.ts'
import { saysNo, saysYes } from '../spec/schema-values.ts'
import { joinRuns, type Line, plainWords } from '../text/line.ts'
import type { RowLookup } from '../text/lookup.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { type ContentContext, onlyWords, readText, readWords } from './content-context.ts'
import type { Ids } from './ids.ts'
import type { ItemMemory } from './item-memory.ts'
import { checkNotes } from './notes.ts'
import { headingLines, readContent } from './outline.ts'
import type { Appendix, Article, Decision, IssuedDocument, Item, PlanPart, Reference } from './plan.ts'
import { readRecipients } from './recipients.ts'
import { readSignature } from './signature.ts'
import { usualSymbol } from './symbols.ts'
import type { KnownUnits } from './units.ts'
import { signingYear } from './values.ts'

/** What every part of the plan is read with. */
export interface DocumentContext {
  spec: Spec
  /** The place of the spec's root. */
  root: Cursor
  lookup: RowLookup
  units: KnownUnits
  habits: HouseHabits
  ids: Ids
  memory?: ItemMemory
  diagnostics: ContentContext['diagnostics']
}

/** Reads the decision. */
export function readDecision(spec: DecisionSpec, at: Cursor, context: DocumentContext): Decision {
  const part = contentContext(context)
  const document = readIssued(spec, at, 'Quyết định', part, context)
  const decision: Decision = {
    ...document,
    authority: spec.tham_quyen?.trim()
      ? readText(at.at('tham_quyen').text(), part)
      : agencyLine(context, part),
    articles: spec.dieu.map((_, index) => readArticle(spec, index, at.at('dieu').at(index), part)),
    notes: part.notes,
  }
  refuseNotes(decision.authority, part)
  checkNotes(part, [
    ...linesOf(decision),
    ...decision.articles.map(({ title, opening, content }) => ({
      lines: [title, opening].filter(line => line !== undefined),
      items: content,
    })),
  ])
  return decision
}

/** Reads the plan; `attached` when a decision issues it. */
export function readPlanPart(
  spec: PlanPartSpec,
  at: Cursor,
  attached: boolean,
  context: DocumentContext,
): PlanPart {
  const part = contentContext(context)
  const document = readIssued(spec, at, 'Kế hoạch', part, context)
  const reference = readReference(spec.kem_theo, at, part)
  if (attached) tellUnprinted(spec, at, context)
  const plan: PlanPart = {
    ...document,
    attached,
    // A plan whose decision is another file says so in its own words; the house's wording needs the decision.
    reference: attached || reference !== 'house' ? reference : 'none',
    letterhead: spec.dau_trang ?? context.habits.planLetterhead,
    pagesRunOn: attached && context.habits.planPagesRunOn,
    notes: part.notes,
  }
  checkNotes(part, linesOf(plan))
  return plan
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
  const typed = readWords(at.at('so').text(), part).join(' ')
  const appendix: Appendix = {
    number: typed || (count > 1 ? toRoman(index + 1) : ''),
    ...(typed === '' ? {} : { typedNumber: at.at('so').text() }),
    title: readText(at.at('ten').text(), part),
    reference: readReference(spec.kem_theo, at, part),
    letterhead: spec.dau_trang ?? false,
    landscape: spec.huong_giay === 'ngang',
    content: readContent(spec.noi_dung, at.at('noi_dung'), spec.danh_so ?? planSchemes, part),
    recipients: readRecipients(at.at('noi_nhan').text(), part),
    ...readSignature(spec.nguoi_ky, at.at('nguoi_ky'), part),
    notes: part.notes,
    place: at.at('ten').text(),
  }
  checkNotes(part, linesOf({ ...appendix, subject: appendix.title, legalBases: [] }))
  return appendix
}

function contentContext({
  lookup,
  units,
  habits,
  ids,
  memory,
  diagnostics,
}: DocumentContext): ContentContext {
  const { unitSeparator } = habits
  return {
    lookup,
    units,
    unitSeparator,
    ids,
    diagnostics,
    notes: [],
    ...(memory === undefined ? {} : { memory }),
  }
}

function readIssued(
  spec: DecisionSpec | PlanPartSpec,
  at: Cursor,
  usualType: string,
  part: ContentContext,
  { spec: whole }: DocumentContext,
): IssuedDocument {
  const year = signingYear(whole)
  const type = readWords(at.at('loai').text(), part).join(' ') || usualType
  const symbol = spec.ky_hieu || usualSymbol(type, whole.co_quan.ten)
  return {
    type,
    registration: {
      ...(spec.so ? { number: spec.so } : {}),
      ...(symbol === undefined ? {} : { symbol }),
      ...(spec.ngay ? { date: spec.ngay } : {}),
      ...(year === undefined ? {} : { year }),
    },
    subject: readText(at.at('trich_yeu').text(), part),
    legalBases: readText(at.at('can_cu').text(), part),
    content: readContent(spec.noi_dung, at.at('noi_dung'), spec.danh_so ?? planSchemes, part),
    recipients: readRecipients(at.at('noi_nhan').text(), part),
    ...readSignature(spec.nguoi_ky, at.at('nguoi_ky'), part),
    notes: part.notes,
    place: at.at('trich_yeu').text(),
  }
}

function readArticle(decision: DecisionSpec, index: number, at: Cursor, part: ContentContext): Article {
  const spec = decision.dieu[index]!
  const items =
    typeof spec === 'string'
      ? readContent(spec, at, articleSchemes, part)
      : readContent(
          spec.noi_dung,
          at.at('noi_dung'),
          spec.danh_so ?? decision.danh_so ?? articleSchemes,
          part,
        )
  const number = index + 1
  const title = typeof spec === 'string' ? undefined : readArticleTitle(at.at('tieu_de'), part)
  if (title) tellTypedNumber(title.plain, number, part)
  const [first, ...rest] = items
  if (title || first?.kind !== 'text' || first.isAboveTable)
    return { number, ...(title ? { title } : {}), content: items }
  const [opening, ...lines] = first.lines
  if (opening) tellTypedNumber(opening.plain, number, part)
  const content: Item[] = lines.length === 0 ? rest : [{ kind: 'text', lines }, ...rest]
  if (opening && content.length > 0 && isTitle(opening)) return { number, title: opening, content }
  return { number, ...(opening ? { opening } : {}), content }
}

/** The title of an article is one line. */
function readArticleTitle(at: Cursor, part: ContentContext): Line | undefined {
  const [title, second, ...more] = readText(at.text(), part)
  if (second !== undefined)
    part.diagnostics.push(
      second.plain.diagnostic(headingLines('tieu_de', 'tiêu đề của điều', more.length + 2)),
    )
  return title
}

/** A first line in bold letters alone, which leads in nothing and is no sentence. */
const isTitle = ({ runs, plain }: Line): boolean =>
  !/[.,;:]$/.test(plain.text.trimEnd()) &&
  runs.every(run => run.kind === 'text' && (run.bold || run.text.trim() === ''))

/** `Điều 1.` at the beginning of an article: the number is printed before it anyway. */
function tellTypedNumber(text: PlacedText, number: number, { diagnostics }: ContentContext): void {
  const typed = /^Điều[ \u00a0]+\d{1,2}[ \u00a0]*[.:][ \u00a0]*/iu.exec(text.text)
  if (typed === null) return
  const reported: UnplacedFinding = {
    rule: 'spec/typed-article',
    severity: 'error',
    message: `“${typed[0].trim()}” gõ sẵn ở đầu điều sẽ in ra hai lần: “Điều ${number}. ${typed[0].trim()} …”.`,
    hint: `Xóa “${typed[0].trim()}”; số của điều được in tự động.`,
  }
  diagnostics.push(text.diagnostic(reported, 0, typed[0].trimEnd().length))
}

function readReference(text: string | undefined, at: Cursor, part: ContentContext): Reference {
  if (text === undefined || text.trim() === '' || saysYes(text)) return 'house'
  return saysNo(text) ? 'none' : readText(at.at('kem_theo').text(), part)
}

/** All that a document prints around its content, and the content. */
function linesOf(
  document: Pick<IssuedDocument, 'subject' | 'legalBases' | 'content' | 'recipients' | 'signature'> & {
    reference?: Reference
  },
): { lines: readonly Pick<Line, 'runs'>[]; items: readonly Item[] }[] {
  const { subject, legalBases, content, recipients, signature, reference } = document
  const name = signature?.name
  return [
    {
      lines: [...subject, ...(typeof reference === 'object' ? reference : []), ...legalBases],
      items: content,
    },
    { lines: [...recipients, ...(signature?.authority ?? []), ...(name ? [name] : [])], items: [] },
  ]
}

/** The agency's name on one line, which is the authority of a decision that names none. */
function agencyLine({ root }: DocumentContext, part: ContentContext): Line[] {
  const [first, ...more] = readText(root.at('co_quan').at('ten').text(), part)
  if (first === undefined) return []
  const runs = joinRuns([first.runs, ...more.map(line => line.runs)], ' ')
  return [{ ...first, runs, plain: first.plain.replacedBy(plainWords(runs)) }]
}

/** The authority line is printed once more in each `(Kèm theo …)` line, where its footnotes would have no text. */
function refuseNotes(lines: readonly Line[], { diagnostics }: ContentContext): void {
  for (const { runs } of lines)
    for (const run of runs) if (run.kind === 'note') diagnostics.push(run.place.diagnostic(onlyWords))
}

/** An attached plan is known by the number and date of its decision; those of its own would be lost in silence. */
function tellUnprinted(spec: PlanPartSpec, at: Cursor, { diagnostics }: DocumentContext): void {
  for (const key of ['so', 'ky_hieu', 'ngay'] as const)
    if (spec[key])
      diagnostics.push(
        at.keyDiagnostic(key, {
          rule: 'spec/not-printed',
          severity: 'warning',
          message: `\`${key}\` của kế hoạch không được in, vì kế hoạch ban hành kèm theo Quyết định.`,
          hint: `Bỏ dòng này, hoặc ghi \`${key}\` trong \`quyet_dinh\`.`,
        }),
      )
}
