import { agencyLines } from '../language/line-case.ts'
import { looksNumeric } from '../language/numbers.ts'
import { type Line, type Note, type Run, textRun } from '../plan/line.ts'
import type {
  Appendix,
  Column,
  Decision,
  Heading,
  IssuedDocument,
  Item,
  Plan,
  PlanPart,
  Recipient,
  Reference,
  Registration,
  Row,
  Signature,
  Table,
} from '../plan/plan.ts'
import { dateParts, numberRuns } from '../plan/values.ts'
import { Anchors } from './anchors.ts'
import { Html } from './html.ts'

/** Data for templates; its names are those of `shape.ts`. */
export type View = Record<string, unknown>

/** What the templates are given for a plan. */
export function viewOf(plan: Plan): View {
  const anchors = new Anchors()
  return {
    co_quan: {
      ten: new Html(broken(agencyLines(plan.agency.name))),
      chu_quan: plan.agency.parent === undefined ? '' : new Html([textRun(plan.agency.parent)]),
      dia_danh: plan.agency.place,
    },
    quyet_dinh: plan.decision ? decisionView(plan.decision, anchors) : false,
    ke_hoach: plan.plan ? planView(plan.plan, plan, anchors) : false,
    phu_luc: plan.appendices.map((appendix, index) => appendixView(appendix, index, plan, anchors)),
  }
}

function decisionView(decision: Decision, anchors: Anchors): View {
  return {
    ...issuedView(decision, 'qd', anchors),
    tham_quyen: new Html(joined(decision.authority, '\n')),
    dieu: decision.articles.map(article => ({
      so: String(article.number),
      mo_dau: article.opening ? new Html(article.opening.runs) : '',
      noi_dung: itemsView(article.content, `qd_d${article.number}`, 1, anchors),
    })),
  }
}

function planView(part: PlanPart, plan: Plan, anchors: Anchors): View {
  return {
    ...issuedView(part, 'kh', anchors),
    kem_theo: referenceView(part.reference, plan),
    dinh_kem: part.attached,
    dau_trang: part.letterhead,
    so_trang: part.pagesRunOn ? 'tiep' : 'lai',
  }
}

function appendixView(appendix: Appendix, index: number, plan: Plan, anchors: Anchors): View {
  return {
    so: appendix.number,
    ten: new Html(joined(appendix.title, '\n')),
    huong_giay: appendix.landscape ? 'ngang' : 'doc',
    dau_trang: appendix.letterhead,
    kem_theo: referenceView(appendix.reference, plan),
    noi_dung: itemsView(appendix.content, `pl${index + 1}`, 1, anchors),
    noi_nhan: recipientsView(appendix.recipients),
    nguoi_ky: signatureView(appendix.signature),
    chu_thich: notesView(appendix.notes),
  }
}

function issuedView(document: IssuedDocument, part: string, anchors: Anchors): View {
  return {
    loai: document.type,
    ...registrationView(document.registration),
    trich_yeu: new Html(joined(document.subject, '\n')),
    can_cu: withEndMarks(document.legalBases).map(runs => new Html(runs)),
    noi_dung: itemsView(document.content, part, 1, anchors),
    noi_nhan: recipientsView(document.recipients),
    nguoi_ky: signatureView(document.signature),
    chu_thich: notesView(document.notes),
  }
}

function registrationView({ number, symbol, date, year }: Registration): View {
  const parts = dateParts(date, year)
  return {
    so: new Html(numberRuns(number)),
    ky_hieu: symbol ?? '',
    ngay: new Html([parts.day]),
    thang: new Html([parts.month]),
    nam: new Html([parts.year]),
  }
}

/** What the `(Kèm theo …)` line refers to: the decision, or the stand-alone plan of an appendix. */
function referenceView(reference: Reference, plan: Plan): View | false {
  if (reference === 'none') return false
  const empty = { chu: '', mo_dau: '', loai: '', so: '', ky_hieu: '', ngay: '', thang: '', nam: '', cua: '' }
  if (reference !== 'house') return { ...empty, chu: new Html(joined(reference, '\n')) }
  const document = plan.decision ?? plan.plan
  if (document === undefined) return false
  const issuer = plan.decision ? joined(plan.decision.authority, ' ') : [textRun(oneLine(plan.agency.name))]
  return {
    ...empty,
    mo_dau: plan.habits.referenceOpening,
    loai: document.type,
    ...registrationView(document.registration),
    cua: new Html(issuer),
  }
}

function recipientsView(recipients: readonly Recipient[]): View[] {
  return recipients.map(recipient => ({
    chu: new Html(recipient.runs),
    con: recipient.depth === 1,
    ghi_chu: recipient.depth === -1,
  }))
}

function signatureView(signature: Signature | undefined): View | false {
  if (signature === undefined) return false
  return {
    quyen_han: signature.authority.map(line => new Html(line.runs)),
    ho_ten: signature.name ? new Html(signature.name.runs) : '',
  }
}

const notesView = (notes: readonly Note[]): View[] =>
  notes.map(note => ({ ma: note.id, chu: new Html(note.runs) }))

function itemsView(items: readonly Item[], place: string, depth: number, anchors: Anchors): View[] {
  let headings = 0
  let tables = 0
  return items.flatMap((item): View[] => {
    switch (item.kind) {
      case 'text':
        return item.lines.map(line => itemView({ doan: lineView(line, anchors) }))
      case 'sentences':
        return item.rows.flatMap(({ row, lines }) =>
          lines.map((line, index) =>
            itemView({
              doan: { chu: new Html(line.runs), neo: index === 0 && row.code ? anchors.forCode(row.code) : '' },
            }),
          ),
        )
      case 'heading':
        return [itemView({ de_muc: headingView(item, `${place}_${++headings}`, depth, anchors) })]
      case 'table':
        return [itemView({ bang: tableView(item, `${place}_b${++tables}`, anchors) })]
    }
  })
}

const itemView = (item: View): View => ({ doan: false, de_muc: false, bang: false, ...item })

const lineView = (line: Line, anchors: Anchors): View => ({
  chu: new Html(line.runs),
  neo: line.code === undefined ? '' : anchors.forCode(line.code),
})

function headingView(heading: Heading, place: string, depth: number, anchors: Anchors): View {
  return {
    la_phan: heading.form === 'part',
    la_muc: heading.form === 'section',
    la_khoan: heading.form === 'clause',
    la_diem: heading.form === 'point',
    so: heading.label,
    cach: heading.gap,
    ten: heading.title.length === 0 ? '' : new Html(heading.title),
    hai_cham: /[.:;!?,…]$/.test(heading.plain.text.trim()) ? '' : ':',
    viet_lien: heading.runOn ? new Html(heading.runOn.runs) : '',
    cap: String(Math.min(9, heading.level + 1)),
    neo: heading.code === undefined ? anchors.forPlace(place) : anchors.forCode(heading.code),
    noi_dung: itemsView(heading.content, place, depth + 1, anchors),
  }
}

function tableView(table: Table, place: string, anchors: Anchors): View {
  const aligns = table.columns.map((column, index) => column.align ?? columnAlign(column, index, table))
  return {
    cot: table.columns.map(column => ({ vai: widthRole(column), rong: columnWidth(column) })),
    dau: table.header.map(row => ({
      o: row.map(cell => ({
        chu: new Html(cell.runs),
        gop_cot: String(cell.columnSpan),
        gop_hang: String(cell.rowSpan),
      })),
    })),
    so_cot: table.columnNumbers,
    hang: table.rows.map((row, index) => ({
      la_nhom: row.kind === 'group',
      la_tong: row.kind === 'total',
      neo: row.code === undefined ? anchors.forPlace(place, `h${index + 1}`) : anchors.forCode(row.code),
      o: row.cells.map(cell => ({
        gop_cot: String(cell.columnSpan),
        gop_hang: String(cell.rowSpan),
        canh: alignNames[cellAlign(cell.lines, row, cell.columnSpan, aligns[cell.column]!)],
        dam: row.kind !== 'task',
        doan: cell.lines.map(line => new Html(line.runs)),
      })),
    })),
  }
}

const alignNames = { left: 'trai', center: 'giua', right: 'phai' } as const
type Align = keyof typeof alignNames

/** Numbers and deadlines stand in the middle, figures to the right, words to the left. */
function columnAlign(column: Column, index: number, table: Table): Align {
  if (column.role === 'order' || column.role === 'deadline') return 'center'
  let figures = 0
  for (const row of table.rows) {
    if (row.kind === 'group') continue
    const text = row.cells.find(cell => cell.column === index)?.lines.map(line => line.plain.text).join(' ') ?? ''
    const numeric = looksNumeric(text)
    if (numeric === false) return 'left'
    if (numeric) figures++
  }
  return figures > 0 ? 'right' : 'left'
}

/** A title that spans columns reads from the left, whatever the column below it holds. */
function cellAlign(lines: readonly Line[], row: Row, span: number, align: Align): Align {
  if (row.kind === 'task' || span === 1) return align
  return lines.length === 0 ? align : 'left'
}

function widthRole(column: Column): string {
  const names = { order: 'tt', lead: 'chu_tri', cooperation: 'phoi_hop', deadline: 'thoi_gian', funding: 'kinh_phi' }
  return column.role && Object.hasOwn(names, column.role) ? names[column.role as keyof typeof names] : ''
}

function columnWidth({ width }: Column): string {
  if (width === undefined) return ''
  return 'percent' in width ? `${width.percent}%` : `${width.cm}cm`
}

/** `;` after each legal basis and `.` after the last, when none of them has an end mark (ND30-I.II.6a-2). */
function withEndMarks(lines: readonly Line[]): Run[][] {
  if (lines.some(line => /[.;,:]$/.test(line.plain.text))) return lines.map(line => line.runs)
  return lines.map((line, index) => [...line.runs, textRun(index === lines.length - 1 ? '.' : ';')])
}

const joined = (lines: readonly Line[], separator: string): Run[] =>
  lines.flatMap((line, index) => (index === 0 ? line.runs : [textRun(separator), ...line.runs]))

const broken = (lines: readonly string[]): Run[] => [textRun(lines.join('\n'))]

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')
