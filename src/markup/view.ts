import { agencyLines } from '../language/line-case.ts'
import type {
  Appendix,
  CopyPage,
  Decision,
  IssuedDocument,
  Plan,
  PlanPart,
  Recipient,
  Signature,
} from '../plan/plan.ts'
import { type Line, type Note, textRun } from '../text/line.ts'
import { Anchors } from './anchors.ts'
import { contentView } from './content-view.ts'
import { withEndMarks } from './end-marks.ts'
import { printable, printableLine, printableLines } from './html.ts'
import { addresseesView, draftView, marksView } from './marks-view.ts'
import { paragraphView } from './paragraph-view.ts'
import type { PieceMemory } from './piece-memory.ts'
import { referenceView, registrationView, signingView } from './reference-view.ts'
import type { View } from './view-data.ts'

/** What is made of a plan: the whole, its parts as files of their own, the page of a copy. */
export type Making = 'whole' | 'parts' | 'copy'

/**
 * What the templates are given for a plan.
 * @param memory the views of pieces that plans of the same frame have in common.
 */
export function viewOf(plan: Plan, making: Making = 'whole', memory?: PieceMemory): View {
  const splits = making === 'parts'
  const isCopy = making === 'copy'
  const anchors = new Anchors(memory)
  return {
    co_quan: {
      ten: printable([textRun(agencyLines(plan.agency.name).join('\n'))]),
      chu_quan: printable([textRun(plan.agency.parent ?? '')]),
      lien_tich: printable([textRun(agencyLines(plan.agency.joint ?? '').join('\n'))]),
      dia_danh: plan.agency.place,
      lien_he: (plan.agency.contact ?? []).map(printableLine),
    },
    quyet_dinh: plan.decision && !isCopy ? decisionView(plan.decision, plan, anchors) : false,
    ban_sao: isCopy && plan.copy !== undefined && copyView(plan.copy),
    ke_hoach: plan.plan && !isCopy ? planView(plan.plan, plan, splits, anchors) : false,
    phu_luc: (isCopy ? [] : plan.appendices).map((appendix, index) =>
      appendixView(appendix, index, plan, splits, anchors),
    ),
  }
}

function decisionView(decision: Decision, plan: Plan, anchors: Anchors): View {
  return {
    ...issuedView(decision, 'qd', anchors),
    ...marksView(decision, draftView(plan.draft, { isFirst: true, letterhead: true })),
    tham_quyen: printableLines(decision.authority, '\n'),
    dieu: decision.articles.map(article => ({
      so: String(article.number),
      // Templates that know of no title print it as the opening.
      mo_dau: printableLine(article.title ? inWeight(article.title, true) : article.opening),
      tieu_de: printableLine(article.title && inWeight(article.title, false)),
      neo: anchors.forItem((article.title ?? article.opening)?.code, `qd_d${article.number}`),
      noi_dung: contentView(article.content, `qd_d${article.number}`, anchors),
    })),
  }
}

/** A title is bold as a whole: by its own marks, or by its kind. */
const inWeight = (line: Line, bold: boolean): Line => ({
  ...line,
  runs: line.runs.map(run => (run.kind === 'text' ? { ...run, bold } : run)),
})

function planView(part: PlanPart, plan: Plan, splits: boolean, anchors: Anchors): View {
  return {
    ...issuedView(part, 'kh', anchors),
    ...marksView(
      part.attached ? {} : part,
      draftView(plan.draft, {
        isFirst: splits || !part.attached,
        letterhead: !part.attached || part.letterhead,
      }),
    ),
    ky_so: splits && part.attached && signingView(plan),
    kinh_gui: !part.attached && addresseesView(part.addressees, anchors),
    kem_theo: referenceView(part.reference, plan),
    dinh_kem: part.attached,
    dau_trang: part.letterhead,
    so_trang: part.pagesRunOn ? 'tiep' : 'lai',
  }
}

function appendixView(
  appendix: Appendix,
  index: number,
  plan: Plan,
  splits: boolean,
  anchors: Anchors,
): View {
  return {
    so: appendix.number,
    ten: printableLines(appendix.title, '\n'),
    huong_giay: appendix.landscape ? 'ngang' : 'doc',
    dau_trang: appendix.letterhead,
    ky_so: splits && signingView(plan),
    ...marksView({}, draftView(plan.draft, { isFirst: splits, letterhead: appendix.letterhead })),
    kem_theo: referenceView(appendix.reference, plan),
    noi_dung: contentView(appendix.content, `pl${index + 1}`, anchors),
    noi_nhan: recipientsView(appendix.recipients, appendix.drafter),
    nguoi_ky: signatureView(appendix.signature),
    dong_ky: signatureView(appendix.cosigner),
    chu_thich: notesView(appendix.notes),
  }
}

function copyView(copy: CopyPage): View {
  return {
    sao_y: copy.form === 'sao_y',
    sao_luc: copy.form === 'sao_luc',
    trich_sao: copy.form === 'trich_sao',
    ...registrationView(copy.registration),
    noi_nhan: recipientsView(copy.recipients, copy.drafter),
    nguoi_ky: signatureView(copy.signature),
    dong_ky: signatureView(copy.cosigner),
    chu_thich: notesView(copy.notes),
  }
}

function issuedView(document: IssuedDocument, part: string, anchors: Anchors): View {
  return {
    huong_giay: document.landscape ? 'ngang' : 'doc',
    loai: document.type,
    ky_so: false,
    ...registrationView(document.registration),
    trich_yeu: printableLines(document.subject, '\n'),
    can_cu: withEndMarks(document.legalBases).map(line => paragraphView(line, anchors)),
    noi_dung: contentView(document.content, part, anchors),
    noi_nhan: recipientsView(document.recipients, document.drafter),
    nguoi_ky: signatureView(document.signature),
    dong_ky: signatureView(document.cosigner),
    chu_thich: notesView(document.notes),
  }
}

/** @param drafter what stands after the line of the archive, the last (ND30-PL3.M1.2-10). */
function recipientsView(recipients: readonly Recipient[], drafter = ''): View[] {
  return recipients.map((recipient, index) => ({
    chu: printable(recipient.runs, recipient.remarks),
    con: recipient.depth === 1,
    ghi_chu: recipient.depth === -1,
    soan_thao: index === recipients.length - 1 ? drafter : '',
  }))
}

function signatureView(signature: Signature | undefined): View | false {
  if (signature === undefined) return false
  return {
    quyen_han: signature.authority.map(printableLine),
    chuc_vu_khac: printableLine(signature.otherPost),
    ho_ten: printableLine(signature.name),
  }
}

const notesView = (notes: readonly Note[]): View[] =>
  notes.map(note => ({ ma: note.id, chu: printable(note.runs, note.remarks) }))
