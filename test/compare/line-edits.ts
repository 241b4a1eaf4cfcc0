import fc from '../helpers/fast-check.ts'

/** An edit of a line of a spec, as a hand makes it. */
export type LineEdit =
  | { how: 'delete'; line: number }
  | { how: 'swap'; line: number; other: number }
  | { how: 'word'; line: number; word: number; to: string }
  | { how: 'copy'; line: number; to: number }
  | { how: 'move'; line: number; count: number; to: number }

const place = fc.nat(100_000)

/** Any edit; places are taken modulo the number of lines. */
export const lineEdit: fc.Arbitrary<LineEdit> = fc.oneof(
  fc.record({ how: fc.constant('delete' as const), line: place }),
  fc.record({ how: fc.constant('swap' as const), line: place, other: place }),
  fc.record({
    how: fc.constant('word' as const),
    line: place,
    word: place,
    to: fc.constantFrom('mới', '12', '100%', '2024', 'Công chức', 'hoàn thành', '05/3/2025', ''),
  }),
  fc.record({ how: fc.constant('copy' as const), line: place, to: place }),
  fc.record({
    how: fc.constant('move' as const),
    line: place,
    count: fc.integer({ min: 1, max: 10 }),
    to: place,
  }),
)

/** Makes the edits. The result may be no spec any more. */
export function editLines(spec: string, edits: readonly LineEdit[]): string {
  const lines = spec.split('\n')
  for (const edit of edits) {
    const at = edit.line % lines.length
    switch (edit.how) {
      case 'delete':
        lines.splice(at, 1)
        break
      case 'swap': {
        const other = edit.other % lines.length
        const line = lines[at]!
        lines[at] = lines[other]!
        lines[other] = line
        break
      }
      case 'word': {
        const words = lines[at]!.split(/(?<=\S )/)
        words[edit.word % words.length] = `${edit.to} `
        lines[at] = words.join('').trimEnd()
        break
      }
      case 'copy':
        lines.splice(edit.to % lines.length, 0, lines[at]!)
        break
      case 'move':
        lines.splice(edit.to % lines.length, 0, ...lines.splice(at, edit.count))
    }
  }
  return lines.join('\n')
}
