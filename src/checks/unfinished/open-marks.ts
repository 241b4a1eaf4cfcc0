import type { Source } from '../../diagnostics/source.ts'
import { clip } from '../../language/clip.ts'
import { markWord } from '../../reading/mark-places.ts'
import { comments } from '../../spec/comments.ts'
import { PlacedText } from '../../text/placed-text.ts'
import type { CheckFinding } from '../rule.ts'
import { type Draft, openRemarks, specLines } from './spec-lines.ts'

/** Marks of what is still to be looked at: `[! …]` in a text, and comments with the words of a mark. A comment without them is its writer's own. */
export function* openMarks(draft: Draft): Generator<CheckFinding> {
  for (const { text } of specLines(draft))
    for (const { from, to } of openRemarks(text.text))
      yield { text, from, to, ...wordsOf(text.text.slice(from, to)) }
  for (const file of draft.files) {
    if (!file.source.text.includes(markWord)) continue
    for (const { text, offset } of comments(file))
      if (text.includes(markWord)) yield { text: placedComment(text, offset, file.source), ...wordsOf(text) }
  }
}

const wordsOf = (mark: string): Pick<CheckFinding, 'message' | 'hint'> => ({
  message: `còn ${mark.includes(markWord) ? 'dấu' : 'lời ghi riêng'} “${short(mark)}”`,
  hint: 'Xem lại chỗ này, sửa nếu cần, rồi xóa dấu.',
})

/** A mark without its signs, as much of it as fits in a message. */
const short = (mark: string): string =>
  clip(
    mark
      .replace(/^\[!\s*|\]$|^#\s*/g, '')
      .replace(/\[[#^!][^\]]*\]|[[\]]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    80,
  )

/** A comment as a text that stands in its file, and at no place of the document. */
const placedComment = (text: string, offset: number, source: Source): PlacedText =>
  PlacedText.whole(text, { path: [], placeAt: index => ({ source, offset: offset + index }) })
