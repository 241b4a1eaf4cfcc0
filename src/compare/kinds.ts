import type { ChangeKind } from './change.ts'

/** What changes are about, as a summary counts them, in its order. */
export const subjects = [
  'Căn cứ',
  'Chỉ tiêu',
  'Nhiệm vụ',
  'Đề mục, lời văn',
  'Bảng biểu',
  'Phần của văn bản',
  'Cơ quan, đơn vị',
  'Số, ngày, tên văn bản',
  'Nơi nhận, người ký',
  'Đánh số',
] as const

type Subject = (typeof subjects)[number]

/** How a kind of change is reported. */
interface KindWords {
  /** “Sửa chỉ tiêu”. */
  name: string
  subject: Subject
  /** What a summary counts it as: “sửa 2”. */
  short: string
}

const kind = (subject: Subject, name: string, short: string): KindWords => ({ subject, name, short })

/** The four ways in which most things change. */
function family<const N extends string>(name: N, subject: Subject, words: string) {
  return {
    [`${name}-added`]: kind(subject, `Thêm ${words}`, 'thêm'),
    [`${name}-dropped`]: kind(subject, `Bỏ ${words}`, 'bỏ'),
    [`${name}-changed`]: kind(subject, `Sửa ${words}`, 'sửa'),
    [`${name}-moved`]: kind(subject, `Chuyển chỗ ${words}`, 'chuyển chỗ'),
  } as Record<`${N}-${'added' | 'dropped' | 'changed' | 'moved'}`, KindWords>
}

/** How each kind of change is reported. */
export const kindWords: Readonly<Record<ChangeKind, KindWords>> = {
  ...family('legal-basis', 'Căn cứ', 'căn cứ'),
  'legal-basis-replaced': kind('Căn cứ', 'Thay căn cứ', 'thay'),
  ...family('target', 'Chỉ tiêu', 'chỉ tiêu'),
  ...family('task', 'Nhiệm vụ', 'nhiệm vụ'),
  'task-split': kind('Nhiệm vụ', 'Tách nhiệm vụ', 'tách'),
  'task-joined': kind('Nhiệm vụ', 'Gộp nhiệm vụ', 'gộp'),
  'task-text-changed': kind('Nhiệm vụ', 'Sửa nội dung nhiệm vụ', 'sửa nội dung'),
  'task-lead-changed': kind('Nhiệm vụ', 'Đổi đơn vị chủ trì', 'đổi chủ trì'),
  'task-cooperation-changed': kind('Nhiệm vụ', 'Đổi đơn vị phối hợp', 'đổi phối hợp'),
  'task-deadline-changed': kind('Nhiệm vụ', 'Đổi thời gian hoàn thành', 'đổi thời gian'),
  'task-deliverable-changed': kind('Nhiệm vụ', 'Đổi kết quả, sản phẩm', 'đổi sản phẩm'),
  'task-funding-changed': kind('Nhiệm vụ', 'Đổi kinh phí', 'đổi kinh phí'),
  'task-cell-changed': kind('Nhiệm vụ', 'Sửa ô của nhiệm vụ', 'sửa ô khác'),
  ...family('heading', 'Đề mục, lời văn', 'đề mục'),
  ...family('text', 'Đề mục, lời văn', 'đoạn văn'),
  'text-split': kind('Đề mục, lời văn', 'Ngắt đoạn văn', 'ngắt đoạn'),
  'text-joined': kind('Đề mục, lời văn', 'Nối đoạn văn', 'nối đoạn'),
  ...family('article', 'Đề mục, lời văn', 'điều'),
  ...family('note', 'Đề mục, lời văn', 'chú thích'),
  ...family('table', 'Bảng biểu', 'bảng'),
  ...family('group', 'Bảng biểu', 'dòng nhóm'),
  ...family('row', 'Bảng biểu', 'hàng của bảng'),
  ...family('column', 'Bảng biểu', 'cột'),
  'wording-changed': kind('Bảng biểu', 'Sửa câu của mỗi hàng', 'sửa câu'),
  ...family('part', 'Phần của văn bản', 'phần của văn bản'),
  ...family('unit', 'Cơ quan, đơn vị', 'đơn vị'),
  'unit-changed': kind('Cơ quan, đơn vị', 'Đổi tên đơn vị', 'đổi tên đơn vị'),
  'agency-changed': kind('Cơ quan, đơn vị', 'Đổi tên cơ quan, địa danh', 'đổi tên cơ quan'),
  'year-changed': kind('Số, ngày, tên văn bản', 'Đổi năm', 'đổi năm'),
  'phase-changed': kind('Số, ngày, tên văn bản', 'Đổi giai đoạn', 'đổi giai đoạn'),
  'type-changed': kind('Số, ngày, tên văn bản', 'Đổi tên loại văn bản', 'đổi tên loại'),
  'number-changed': kind('Số, ngày, tên văn bản', 'Đổi số văn bản', 'đổi số'),
  'symbol-changed': kind('Số, ngày, tên văn bản', 'Đổi ký hiệu', 'đổi ký hiệu'),
  'date-changed': kind('Số, ngày, tên văn bản', 'Đổi ngày ký', 'đổi ngày'),
  'subject-changed': kind('Số, ngày, tên văn bản', 'Sửa trích yếu', 'sửa trích yếu'),
  'title-changed': kind('Số, ngày, tên văn bản', 'Sửa tên phụ lục', 'sửa tên phụ lục'),
  'reference-changed': kind('Số, ngày, tên văn bản', 'Sửa dòng Kèm theo', 'sửa dòng Kèm theo'),
  'authority-changed': kind('Số, ngày, tên văn bản', 'Sửa thẩm quyền ban hành', 'sửa thẩm quyền'),
  ...family('recipient', 'Nơi nhận, người ký', 'nơi nhận'),
  'post-changed': kind('Nơi nhận, người ký', 'Đổi quyền hạn, chức vụ người ký', 'đổi chức vụ'),
  'signer-changed': kind('Nơi nhận, người ký', 'Đổi người ký', 'đổi người ký'),
  renumbered: kind('Đánh số', 'Đánh số lại', 'đánh số lại'),
}

/** “thêm 1, sửa 2” for each subject that has changed, in order. */
export function summarise(changes: readonly { kind: ChangeKind }[]): { subject: Subject; words: string }[] {
  return subjects.flatMap(subject => {
    const counts = new Map<string, number>()
    for (const change of changes) {
      const { subject: own, short } = kindWords[change.kind]
      if (own === subject) counts.set(short, (counts.get(short) ?? 0) + 1)
    }
    if (counts.size === 0) return []
    return [{ subject, words: [...counts].map(([short, count]) => `${short} ${count}`).join(', ') }]
  })
}
