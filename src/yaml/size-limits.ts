import type { Mistake } from './mistake.ts'

/** A spec may have at most this many bytes; a yearly plan has about 70 KB. */
export const maxBytes = 3 * 1024 * 1024

/** A spec may have at most this many marks and words of YAML; a table of 10,000 rows has about 300,000. */
export const maxLexemes = 400_000

/** A text of this length cannot have so many that it matters. */
export const harmlessLength = 200_000

/** The finding for a text that is too large to be read. */
export function tooLarge(bytes: number): Mistake {
  const size = (bytes / 1024 / 1024).toFixed(1).replace('.', ',')
  return {
    rule: 'yaml/too-large',
    severity: 'error',
    message: `Tệp có ${size} MB, quá mức 3 MB nên không đọc.`,
    hint: 'Kiểm tra lại có đúng tệp kế hoạch không; nếu đúng thì tách thành nhiều tệp, mỗi văn bản một tệp.',
    start: 0,
    end: 0,
  }
}
