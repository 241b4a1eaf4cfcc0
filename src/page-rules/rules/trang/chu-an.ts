import { clip } from '../../../language/clip.ts'
import type { PageRule } from '../../page-rule.ts'
import { countWords } from '../../words.ts'

export const hiddenText: PageRule = {
  id: 'trang/chu-an',
  group: 'trang',
  severity: 'warning',
  title: 'Có chữ ẩn',
  explanation: 'Chữ ẩn không in ra nhưng vẫn nằm trong tệp điện tử gửi đi. Xóa chữ ẩn trước khi phát hành.',
  example: 'Tệp [-có chữ ẩn-]{+không có chữ ẩn+}',

  *check(page) {
    const hidden = page.places.filter(({ paragraph }) =>
      paragraph.pieces.some(
        piece => piece.kind === 'text' && piece.look.hidden && /[\p{L}\p{N}]/u.test(piece.text),
      ),
    )
    if (hidden.length === 0) return
    const words = hidden[0]!.paragraph.pieces
      .flatMap(piece => (piece.kind === 'text' && piece.look.hidden ? [piece.text] : []))
      .join('')
    yield {
      at: hidden,
      message: `có chữ ẩn, không in ra nhưng nằm trong tệp: “${clip(words.trim(), 60)}”${countWords(hidden.length)}`,
      hint: 'Bật hiện ký tự ẩn (Ctrl+Shift+8), rồi xóa chữ có gạch chấm bên dưới.',
    }
  },
}
