import { agencyLines } from '../language/line-case.ts'
import type {
  Appendix,
  Decision,
  IssuedDocument,
  Plan,
  PlanPart,
  Recipient,
  Signature,
} from '../plan/plan.ts'
import { type Line, type Note, type Run, textRun } from '../text/line.ts'
import { Anchors } from './anchors.ts'
import { contentView } from './content-view.ts'
import { joinLines, printable } from './html.ts'
import { paragraphView } from './paragraph-view.ts'
import { referenceView, registrationView } from './reference-view.ts'
import type { View } from './view-data.ts'

/** What the templates are given for a plan. */
export function viewOf(plan: Plan): View {
  const anchors = new Anchors()
  return {
    co_quan: {
      ten: printable([textRun(agencyLines(plan.agency.name).join('\n'))]),
      chu_quan: printable([textRun(plan.agency.parent ?? '')]),
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
    tham_quyen: printable(joinLines(decision.authority, '\n')),
    dieu: decision.articles.map(article => ({
      so: String(article.number),
      // Templates that know of no title print it as the opening.
      mo_dau: printable(article.title ? inWeight(article.title, true) : (article.opening?.runs ?? [])),
      tieu_de: printable(article.title ? inWeight(article.title, false) : []),
      neo: anchors.forItem((article.title ?? article.opening)?.code, `qd_d${article.number}`),
      noi_dung: contentView(article.content, `qd_d${article.number}`, anchors),
    })),
  }
}

/** A title is bold as a whole: by its own marks, or by its kind. */
const inWeight = ({ runs }: Line, bold: boolean): Run[] =>
  runs.map(run => (run.kind === 'text' ? { ...run, bold } : run))

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
    ten: printable(joinLines(appendix.title, '\n')),
    huong_giay: appendix.landscape ? 'ngang' : 'doc',
    dau_trang: appendix.letterhead,
    kem_theo: referenceView(appendix.reference, plan),
    noi_dung: contentView(appendix.content, `pl${index + 1}`, anchors),
    noi_nhan: recipientsView(appendix.recipients),
    nguoi_ky: signatureView(appendix.signature),
    chu_thich: notesView(appendix.notes),
  }
}

function issuedView(document: IssuedDocument, part: string, anchors: Anchors): View {
  return {
    loai: document.type,
    ...registrationView(document.registration),
    trich_yeu: printable(joinLines(document.subject, '\n')),
    can_cu: withEndMarks(document.legalBases).map(line => paragraphView(line, anchors)),
    noi_dung: contentView(document.content, part, anchors),
    noi_nhan: recipientsView(document.recipients),
    nguoi_ky: signatureView(document.signature),
    chu_thich: notesView(document.notes),
  }
}

function recipientsView(recipients: readonly Recipient[]): View[] {
  return recipients.map(recipient => ({
    chu: printable(recipient.runs),
    con: recipient.depth === 1,
    ghi_chu: recipient.depth === -1,
  }))
}

function signatureView(signature: Signature | undefined): View | false {
  if (signature === undefined) return false
  return {
    quyen_han: signature.authority.map(line => printable(line.runs)),
    ho_ten: printable(signature.name?.runs ?? []),
  }
}

const notesView = (notes: readonly Note[]): View[] =>
  notes.map(note => ({ ma: note.id, chu: printable(note.runs) }))

/** `;` after each legal basis and `.` after the last, when none of them has an end mark (ND30-I.II.6a-2). */
function withEndMarks(lines: readonly Line[]): readonly Line[] {
  if (lines.some(line => /[.;,:]$/.test(line.plain.text))) return lines
  return lines.map((line, index) => ({
    ...line,
    runs: [...line.runs, textRun(index === lines.length - 1 ? '.' : ';')],
  }))
}
