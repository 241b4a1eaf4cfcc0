import type { UnplacedFinding } from '../../diagnostics/source.ts'

/** A replacement that does not fit what it is to replace. */
export const wrongReplacement = (message: string, hint: string): UnplacedFinding => ({
  rule: 'frame/wrong-replacement',
  severity: 'error',
  message,
  hint,
})

/** A text for a row, however the row is written. */
export const rowNeedsKeys = (id: string): UnplacedFinding =>
  wrongReplacement(
    `\`${id}\` là một hàng của bảng: phải ghi các ô cần thay, mỗi dòng một ô.`,
    'Ví dụ viết xuống dòng, thụt vào: `thoi_gian: Quý II`; hoặc `bo` để bỏ cả hàng.',
  )

/** A row that cannot go because the next one is joined to it. */
export const joinedBelow = (id: string): UnplacedFinding =>
  wrongReplacement(
    `không bỏ được hàng \`${id}\`: hàng dưới nó có ô nối lên trên (^).`,
    'Thay các ô của hàng này, hoặc viết lại cả bảng.',
  )
