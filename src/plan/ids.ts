import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { codeExpected, isCode } from '../spec/schema-values.ts'
import type { PlacedText } from '../text/placed-text.ts'

/** Wrong ids that are reported: one mistake in a wording is repeated by every row. */
const mostReported = 200

/** An id as it was given to `Ids`. */
export interface GivenId {
  code: string
  place: PlacedText
  hint: string | undefined
}

/** The ids of a whole spec: each names one line, heading or row, so that plans can be compared piece by piece. */
export class Ids {
  /** All that were taken note of, in their order. */
  readonly given: GivenId[] = []
  private readonly first = new Map<string, PlacedText>()
  private readonly diagnostics: Diagnostic[]
  private reported = 0

  constructor(diagnostics: Diagnostic[]) {
    this.diagnostics = diagnostics
  }

  /**
   * Takes note of an id; one of a wrong shape, or one that something else has, is reported at its place.
   * @param hint what to do about it, where the usual hint does not fit.
   */
  add(code: string, place: PlacedText, hint?: string): void {
    this.given.push({ code, place, hint })
    const first = this.first.get(code)
    const found = !isCode(code)
      ? badShape(code, place)
      : first === undefined
        ? undefined
        : usedTwice(code, place, first)
    if (found !== undefined && this.reported++ < mostReported)
      this.diagnostics.push(hint === undefined ? found : { ...found, hint })
    if (first === undefined) this.first.set(code, place)
  }
}

const badShape = (code: string, place: PlacedText): Diagnostic =>
  place.diagnostic({
    rule: 'text/bad-id',
    severity: 'error',
    message: code === '' ? 'mã còn trống.' : `mã \`${code}\` viết không đúng, phải là ${codeExpected}.`,
    hint: 'Ví dụ [#NV-01] ở cuối dòng, hoặc `ma: NV-01`.',
  })

function usedTwice(code: string, place: PlacedText, first: PlacedText): Diagnostic {
  const before = first.location()
  const again = place.diagnostic({
    rule: 'text/id-used-twice',
    severity: 'error',
    message: `mã \`${code}\` đã dùng cho chỗ khác của kế hoạch này.`,
    hint: 'Mỗi mã chỉ đặt cho một dòng, đề mục hoặc hàng; đổi một trong hai.',
    related: [{ message: `Mã \`${code}\` dùng lần đầu ở đây.`, ...before }],
  })
  const { start } = again
  if (again.file !== before.file || start.line !== before.start.line || start.column !== before.start.column)
    return again
  const { related: _, ...rest } = again
  return {
    ...rest,
    message: `mã \`${code}\` viết trong câu mẫu nên lặp lại ở mọi hàng.`,
    hint: 'Bỏ mã này khỏi `moi_hang`, ghi `ma:` ở từng hàng.',
  }
}
