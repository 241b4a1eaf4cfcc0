import type { Diagnostic, Point, Severity } from '../diagnostics/diagnostic.ts'
import { smallLettersOf } from '../document/letters.ts'
import type { PlacedText } from '../text/placed-text.ts'
import type { SeenOnPage, SeenRule } from './look.ts'

const words: Record<
  SeenRule,
  { severity: Severity; message: (finding: SeenOnPage) => string; hint: string }
> = {
  'pages/signature-alone': {
    severity: 'warning',
    message: ({ words }) => `khối chữ ký (“${words}”) đứng một mình trên trang này.`,
    hint: 'Rút vài chữ ở trên, hoặc thêm chữ, để ít nhất hai dòng nội dung sang trang cùng chữ ký.',
  },
  'pages/signature-apart': {
    severity: 'warning',
    message: ({ words }) => `họ tên người ký “${words}” rơi sang trang này, chức vụ ở trang trước.`,
    hint: 'Rút vài chữ ở trên để cả khối chữ ký nằm trên một trang.',
  },
  'pages/heading-last': {
    severity: 'warning',
    message: ({ words }) => `đề mục “${short(words)}” đứng cuối trang, nội dung ở trang sau.`,
    hint: 'Rút hoặc thêm vài chữ ở trên.',
  },
  'pages/nearly-empty': {
    severity: 'warning',
    message: ({ words }) =>
      words === '' ? 'trang trống.' : `trang gần như trống, chỉ có vài dòng từ “${short(words)}”.`,
    hint: 'Rút bớt chữ ở trên; nếu do một hàng cao của bảng thì tách hàng ấy ra.',
  },
  'pages/head-wrapped': {
    severity: 'warning',
    message: ({ words }) => `dòng “${words}” phải nằm trọn trên một dòng, nhưng đã xuống dòng.`,
    hint: 'Xem lại phông chữ của máy in PDF.',
  },
  'pages/number-broken': {
    severity: 'warning',
    message: ({ words }) => `số “${words}” bị ngắt ra hai dòng.`,
    hint: 'Cho cột rộng hơn bằng `do_rong`, hoặc đặt bảng vào phụ lục giấy ngang.',
  },
  'pages/notes-at-end': {
    severity: 'warning',
    message: () =>
      'chú thích đứng ở cuối phần, vì trang có nó không còn chỗ ở chân trang khi trình duyệt in.',
    hint: 'Rút ngắn chú thích, hoặc xuất lại bằng LibreOffice hay Word.',
  },
  'pages/other-font': {
    severity: 'warning',
    message: ({ words, pages = [] }) =>
      `${pages.length > 1 ? `và ${pages.length - 1} trang khác có` : 'có'} chữ in bằng phông “${words}” thay cho phông của văn bản.`,
    hint: 'Cài phông Times New Roman trên máy này, rồi xuất lại.',
  },
}

/** A long heading by its beginning. */
const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`)

/**
 * Tells what was seen on the pages, each at the place in the spec that has the words.
 * @param texts the plan's texts; a finding whose words none of them has stands at the spec's beginning.
 */
export function tellPages(
  findings: readonly SeenOnPage[],
  file: string,
  texts: readonly PlacedText[],
): Diagnostic[] {
  if (findings.length === 0) return []
  const letters = texts.map(text => smallLettersOf(text.text))
  return findings.map(finding => {
    const { severity, message, hint } = words[finding.rule]
    const unplaced = {
      rule: finding.rule,
      severity,
      message: `Trang ${finding.page}: ${message(finding)}`,
      hint,
    }
    const at = finding.rule === 'pages/other-font' ? undefined : placeOf(finding.words, letters)
    if (at === undefined) return { ...unplaced, file, start, end: start }
    return texts[at]!.diagnostic(unplaced)
  })
}

const start: Point = { line: 1, column: 1 }

/** So few letters may stand anywhere. */
const leastLetters = 4

/** The text that the words are of: the longest that they hold, since a heading is printed with its label; else one that holds them. */
function placeOf(words: string, texts: readonly string[]): number | undefined {
  const wanted = smallLettersOf(words)
  if (wanted.length < leastLetters) return undefined
  let best: number | undefined
  texts.forEach((text, index) => {
    if (
      text.length >= leastLetters &&
      wanted.endsWith(text) &&
      text.length > (best === undefined ? 0 : texts[best]!.length)
    )
      best = index
  })
  if (best !== undefined) return best
  const holding = texts.findIndex(text => text.includes(wanted))
  return holding < 0 ? undefined : holding
}
