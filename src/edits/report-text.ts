import { groupBy } from '../collections/group-by.ts'
import { clip } from '../language/clip.ts'
import type { TrackedChange, WordDocument } from '../word/document.ts'
import type { Taken } from './take-edits.ts'
import type { Told } from './told.ts'

/** The words of a report are cut there. */
const mostWords = 300

/** The report for people: what was taken, what was edited on both sides, what is left to decide, what is not carried over. */
export function takenReportText({ told, document, hasHashes }: Taken, file: string, spec: string): string {
  const isTaken = ({ kind }: Told): boolean => kind !== 'conflict' && kind !== 'question' && kind !== 'look'
  const lines = [`${file} → ${spec}`]
  if (told.length === 0) lines.push('Không có chỗ sửa nào.')
  const section = (title: string, own: readonly Told[], tell: (one: Told) => string[]): void => {
    if (own.length > 0) lines.push('', `${title} (${own.length}):`, ...own.flatMap(tell))
  }
  section('Đã đưa về', told.filter(isTaken), one => [`  ${headOf(one)}`, ...beforeAfter(one)])
  section(
    'Sửa ở cả hai nơi, chưa đưa về',
    told.filter(({ kind }) => kind === 'conflict'),
    one => [
      `  ${one.where}`,
      `    tệp kế hoạch: ${words(one.before) || '(đã bỏ)'}`,
      `    tệp Word:     ${words(one.after)}`,
      '    → Sửa tay ở tệp kế hoạch cho đúng ý, rồi chạy lại.',
    ],
  )
  section(
    'Chưa đưa về, cần người quyết định',
    told.filter(({ kind }) => kind === 'question'),
    one => [
      `  ${one.where}`,
      ...beforeAfter(one),
      `    → ${reasonWords[one.reason ?? ''] ?? reasonWords.unproven}`,
    ],
  )
  section(
    'Không mang về (hình thức)',
    told.filter(({ kind }) => kind === 'look'),
    one => [`  ${one.where}: ${one.after}`],
  )
  lines.push(...changesText(document))
  if (!hasHashes && told.some(({ kind }) => kind !== 'look'))
    lines.push(
      '',
      'Tệp Word này do bản cchc cũ xuất ra, hoặc đã mất dấu của cchc: mọi chỗ khác với tệp kế hoạch được coi là sửa trong Word.',
    )
  return `${lines.join('\n')}\n`
}

const verbs: Partial<Record<Told['kind'], string>> = {
  text: 'sửa',
  removed: 'xóa',
  added: 'thêm',
  moved: 'chuyển chỗ',
  remark: 'ghi chú',
}

const headOf = ({ kind, where }: Told): string => [where, verbs[kind]].filter(Boolean).join(': ')

const words = (text: string): string => clip(text, mostWords)

function beforeAfter({ before, after }: Told): string[] {
  return [
    ...(before === '' ? [] : [`    trước: ${words(before)}`]),
    ...(after === '' ? [] : [`    sau:   ${words(after)}`]),
  ]
}

/** Why something is left, and what to do. */
const reasonWords: Record<string, string> = {
  computed:
    'Phần này chương trình tự in (số thứ tự, số và ngày, Kèm theo …): sửa khóa tương ứng trong tệp kế hoạch.',
  value:
    'Chữ này lấy từ {{…}} hoặc mã đơn vị: sửa giá trị đó trong tệp kế hoạch, hoặc chạy lại với `--literal` để ghi chữ vào thay.',
  frame: 'Chữ này của tệp khung (`theo_khung`): báo người giữ khung sửa, hoặc thay đoạn đó bằng `thay`.',
  elsewhere: 'Chữ này ghép từ nhiều tệp: sửa tay ở tệp của nó.',
  'one-line': 'Chỗ này trong tệp kế hoạch chỉ có một dòng: sửa tay.',
  new: 'Chưa rõ ghi vào đâu trong tệp kế hoạch: gõ thêm bằng tay.',
  gone: 'Trong tệp Word không còn; tệp kế hoạch vẫn giữ. Xóa tay nếu đúng là bỏ.',
  unclear: 'Không rõ bị xóa trong Word hay mới thêm vào tệp kế hoạch sau khi xuất; tệp kế hoạch vẫn giữ.',
  moved: 'Đã đổi chỗ trong tệp Word; trong tệp kế hoạch còn ở chỗ cũ.',
  margin:
    'Chữ ở đầu trang, chân trang do chương trình đặt: sửa khóa tương ứng trong tệp kế hoạch, hoặc mẫu của cơ quan.',
  thing: 'Tệp kế hoạch không giữ được thứ này.',
  unproven: 'Đưa về thì văn bản xuất ra không đúng như tệp Word: sửa tay.',
}

/** Who has changed what with tracking on, and which side was read. */
function changesText({ changes, side }: WordDocument): string[] {
  if (changes.length === 0) return []
  const how = side === 'accepted' ? 'đọc như đã chấp nhận hết' : 'đọc như chưa sửa gì'
  const groups = groupBy(changes, ({ author, date }) => `${author}\0${(date ?? '').slice(0, 10)}`)
  return [
    '',
    `Chỗ sửa đang theo dõi (${changes.length}), ${how}${side === 'accepted' ? '; muốn lấy phía kia: --tracked original' : ''}:`,
    ...[...groups].map(([key, own]) => {
      const [author = '', date = ''] = key.split('\0')
      const when = date === '' ? '' : `, ${date.split('-').reverse().join('/')}`
      return `  ${author === '' ? 'không rõ người sửa' : author}${when}: ${own.length} chỗ${examples(own)}`
    }),
  ]
}

function examples(changes: readonly TrackedChange[]): string {
  const shown = changes
    .filter(({ text }) => text.trim() !== '')
    .slice(0, 3)
    .map(
      ({ kind, text }) =>
        `${kind === 'deletion' || kind === 'moveFrom' ? 'xóa' : 'thêm'} “${clip(text.trim(), 40)}”`,
    )
  return shown.length === 0 ? '' : ` (${shown.join('; ')})`
}
