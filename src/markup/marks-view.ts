import { writeDay } from '../language/dates.ts'
import type { DraftMark, IssuedDocument } from '../plan/plan.ts'
import type { Line } from '../text/line.ts'
import type { Anchors } from './anchors.ts'
import { withEndMarks } from './end-marks.ts'
import { printableLines } from './html.ts'
import { paragraphView } from './paragraph-view.ts'
import type { View } from './view-data.ts'

/** A part of the document as the marks of a draft need it: whether it begins a file, and whether it has a head to stand in. */
interface MarkedPart {
  isFirst: boolean
  letterhead: boolean
}

/**
 * What the templates are given for the marks of a draft in one part: below the number on the first page of a file, in the head of the first page
 * where no letterhead has room for it, and in the heads of all pages if that is wished.
 */
export function draftView(draft: DraftMark | undefined, { isFirst, letterhead }: MarkedPart): View | false {
  if (draft === undefined || !(isFirst || draft.onEachPage)) return false
  const { round, date, onEachPage } = draft
  const belowNumber = isFirst && letterhead
  return {
    lan: round === undefined ? '' : String(round),
    ngay:
      date?.month === undefined || date.day === undefined
        ? ''
        : writeDay({ day: date.day, month: date.month, year: date.year }),
    duoi_so: belowNumber,
    dau_trang_dau: !belowNumber,
    dau_trang_sau: onEachPage,
  }
}

/** What the templates are given for the marks below the number: urgency, circulation, draft. */
export function marksView(
  { urgency, circulation = [] }: Partial<Pick<IssuedDocument, 'urgency' | 'circulation'>>,
  draft: View | false,
): View {
  return {
    du_thao: draft,
    co_dau: urgency !== undefined || circulation.length > 0 || (draft !== false && draft.duoi_so === true),
    khan: urgency === 'khan',
    thuong_khan: urgency === 'thuong_khan',
    hoa_toc: urgency === 'hoa_toc',
    luu_hanh: printableLines(circulation, ' '),
  }
}

/** What the templates are given for “Kính gửi”: one addressee on its line, several in a list. */
export function addresseesView(lines: readonly Line[], anchors: Anchors): View | false {
  const [first, ...more] = lines
  if (first === undefined) return false
  const { chu, neo } = paragraphView(first, anchors)
  return more.length === 0
    ? { mot: chu, neo, cac_noi: [] }
    : { mot: '', neo: '', cac_noi: withEndMarks(lines).map(line => paragraphView(line, anchors)) }
}
